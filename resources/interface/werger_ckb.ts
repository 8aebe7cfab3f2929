<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb" sourcelanguage="en">
<context>
    <name>Werger</name>
    <message>
        <location filename="../../translator_app/composition.py"/>
        <source>{backup} is no backup of {path}: choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/composition.py"/>
        <source>{path} does not exist: choose a document that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Empty translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Translation equals source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Numbers and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Number words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Terminology not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Forbidden term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Missing tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Extra tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Tag order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Unpaired bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Unpaired quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Repeated word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Double blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Blank at the beginning or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Blank before punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>End punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Letters of the source language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Digits or marks of the source language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Web or e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Length far off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Subtitle too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Sentence left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Latin name or abbreviation lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <location filename="../../translator_app/core/mqm.py"/>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <location filename="../../translator_app/ui/checking.py"/>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Approved by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Same source, different translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Different sources, same translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/addresses.py"/>
        <source>{text} is missing or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/approval.py"/>
        <source>Nobody has approved this translation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/approval.py"/>
        <source>The approval carries no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>The translation is unusually short for its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>The translation is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>The translation is the same as the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>Not translated: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>A line of this subtitle has {longest} characters, {most} can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>This subtitle has {total} characters, two lines hold {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>The source has {there} sentences, the translation {here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <location filename="../../translator_app/core/checks/figures.py"/>
        <source>{text} of the source is not in the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>The translation is unusually long for its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/consistency.py"/>
        <source>A different source has the same translation: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/consistency.py"/>
        <source>The same source is elsewhere translated {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/figures.py"/>
        <source>The source has {there}, the translation {here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/figures.py"/>
        <source>{text} is not in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/figures.py"/>
        <source>{text} has lost its percent sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Blank missing at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Blank at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Blank missing at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Blank at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>a question mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>an exclamation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>a full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>a semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>a dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>no punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>A quotation mark has no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>The source ends with {there}, the translation with {here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Bracket {bracket} has no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>{text} belongs to the Arabic script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>The source has {lost} more brackets than the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Quotation mark {mark} has no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>{text} stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/spelling.py"/>
        <source>{text} is not in the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/tags.py"/>
        <source>Tag {tag} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/tags.py"/>
        <source>Tag {tag} is missing; the document cannot be exported without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/tags.py"/>
        <source>The tags stand in another order than in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/tags.py"/>
        <source>Tag {tag} closes out of turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/tags.py"/>
        <source>Tag {tag} is one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/terminology.py"/>
        <source>{text} is a forbidden term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/terminology.py"/>
        <source>{text} is a forbidden term; the glossary has {preferred}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/terminology.py"/>
        <source>Term {source} is not rendered as {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Insert suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Copy source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Clear target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/dialogs/reason_dialog.py"/>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/acts/reviewing.py"/>
        <source>Approve document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Remove comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Mark an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Remove a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Propagate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/acts/replacing.py"/>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Restore version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>Ignore check result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Mind check result again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Segment {id} cannot be split at its edge: put the caret between two words of the Kurdish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Segment {id} was split too often at this place: merge some parts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Segments {id} and {id2} stand in different paragraphs and cannot be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Segment {id} is locked: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/kurdish/segmentation.py"/>
        <source>The segmentation rule “{before}” | “{after}” is not a regular expression ({error}): correct it in the rule set or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Wrong term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Inconsistent term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Mistranslation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Omission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Untranslated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Unintelligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Awkward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Number or date format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Tag or formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Say who marks the error: a name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>There is no category “{category}”: choose one of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>There is no severity “{severity}”: choose one of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>The span {start}-{end} does not lie in segment {id}, which has {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>there is no translation to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>there is no translation to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>there is no translation to reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>a reviewer has not approved it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>it is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <location filename="../../translator_app/ui/named.py"/>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <location filename="../../translator_app/ui/named.py"/>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>made final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>Say who hands over: a name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>it cannot be handed to the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>it cannot be withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>its review cannot begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>it cannot be returned to the translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>it cannot be approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>there is no approval to reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>Segment {id} cannot be {done}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>The translation is in the phase “{phase}”: {refusal} now. Possible are: {able}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>A {role} cannot {act} the translation: a {allowed_to} can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/said.py"/>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <location filename="../../translator_app/ui/assist/wording.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <location filename="../../translator_app/ui/tally.py"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/signoff.py"/>
        <source>has no translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/signoff.py"/>
        <source>is a draft nobody confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/signoff.py"/>
        <source>was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/signoff.py"/>
        <source>lacks the tag {tags}, without which it cannot be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/core/signoff.py"/>
        <source>has an open comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/delivering.py"/>
        <source>The project holds no document to export: import one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/delivering.py"/>
        <source>{name} cannot be written: choose a name that ends in {endings}, .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/delivering.py"/>
        <source>{name} cannot have a certificate page: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/delivering.py"/>
        <source>{name} cannot carry the comments: choose .docx or .pdf, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/delivering.py"/>
        <source>{name} cannot be written: side by side goes into .docx, .txt or .xlf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/delivering.py"/>
        <source>{name} cannot be written: a review table is a Word document (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/engine_shelf.py"/>
        <source>{name} translates {from_code} to {to_code}: this desk needs a package from ckb to en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/engine_shelf.py"/>
        <source>There is no installed engine {name} to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/engine_shelf.py"/>
        <source>The engine {name} is switched off: switch it on in the list of engines first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/engine_shelf.py"/>
        <source>{name} ships with the program: switch it off instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/engine_shelf.py"/>
        <source>The log {sent} cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/engine_shelf.py"/>
        <source>The log {sent} cannot be removed ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/docx/review_table.py"/>
        <source>The project holds no segment to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/pdf_text.py"/>
        <source>A translation cannot be put back into a PDF: export it as .docx or .txt instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/pdf_text.py"/>
        <source>A PDF is not written by this export: export .docx or .txt instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/pptx.py"/>
        <source>Only a presentation can be exported as a presentation: choose .docx or .txt instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/xliff.py"/>
        <source>The project holds no segment to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/xlsx.py"/>
        <source>Only a workbook can be exported as a workbook: choose .docx or .txt instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/furnishing.py"/>
        <source>The memory {path} is not there any more: attach it again from where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/glossary_shelf.py"/>
        <source>{name} is the project's own glossary: export to another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/glossary_shelf.py"/>
        <source>{name} cannot be written: choose a name that ends in .tbx, .csv or .tsv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/glossary_shelf.py"/>
        <source>“{source} = {target}” is in {name} already: correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/memory_shelf.py"/>
        <source>{file} does not exist: choose a file that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/memory_shelf.py"/>
        <source>{name} cannot be written: a memory goes into a file that ends in .tmx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/receiving.py"/>
        <source>{name} cannot be taken back: it is neither a review table (.docx) nor XLIFF (.xlf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/receiving.py"/>
        <source>{path} does not exist: choose the file that came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/analysing.py"/>
        <source>Analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/checking.py"/>
        <location filename="../../translator_app/services/converting.py"/>
        <location filename="../../translator_app/services/fixing.py"/>
        <location filename="../../translator_app/services/pretranslating.py"/>
        <source>{done:,} of {total:,} segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>{name} leaves {far:.0f} % of the words of a middling segment to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>{told}. You spent {spent} on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>Nothing is approved yet: engines are compared on approved segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>No engine is in use: switch one on in the list of engines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>{name} helps you more by chrF, {sure}: it leaves {far:.0f} % of the words of a middling segment to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <location filename="../../translator_app/services/exchanging.py"/>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>{told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>{n:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>{n:.0f} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>hardly by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>though that may be chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/editing.py"/>
        <source>Segment {segment_id} is the last of its document: there is none to merge it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/editing.py"/>
        <source>“{large}” is being written: what you do now is kept as soon as that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/evaluating.py"/>
        <source>{name} holds no pairs: write source, a tab and its translation, one pair a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/evaluating.py"/>
        <source>{name}, line {number}: write source, a tab and its translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>it is locked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>it was changed here and there since it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>its translation was emptied there; the one here stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>its translation holds the code {tag}, which this segment does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{taken:,} units imported, {new:,} of them new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>the project has no segment {number} (line {line:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>the file holds this segment again at line {line:,}; the first one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>its Kurdish is another one here: it was split, merged or imported anew meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{count:,} ill-formed units left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{count:,} in other languages left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{taken:,} units before that place can be kept with --keep; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{name} holds no unit of this pair of languages: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{name} holds no unit that can be taken: the first one, at line {line:,}, was left out because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{known:,} known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{error} {came}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>it is locked here, and {state} in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exporting.py"/>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exporting.py"/>
        <source>{path} cannot be written: {reason}. Nothing was changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>1 term taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>{n:,} terms taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>{n:,} known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>{n:,} passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>and {n:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>{name}: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>{segments:,} segments, {words:,} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>{name} holds no text to translate: choose a document with Kurdish text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>1 line without a word will be kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>{n:,} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>Sentences of over {most:,} characters are cut at {places}; the export joins them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>Segmenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/memories.py"/>
        <source>The memory {name} holds that unit no more: it was changed or deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/memories.py"/>
        <source>The memory {name} holds that unit no more: it was changed, deleted or detached meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/memories.py"/>
        <source>The memory {name} is attached for reading only: change that in Translate, Memories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/report_pages.py"/>
        <source>{one} and {other} agree with Cohen's kappa {kappa:.2f} over the segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/reporting.py"/>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Reading the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/returning.py"/>
        <source>{name} holds no row that can be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/returning.py"/>
        <source>{name} is not of this project: none of its {units:,} segments is one of its.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/reviewing.py"/>
        <source>Write what the comment is to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/reviewing.py"/>
        <source>The remark that is answered is no longer there: it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/reviewing.py"/>
        <source>The translation cannot be approved as a whole yet: {named}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/settings.py"/>
        <source>The settings cannot be kept in {parent}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/spelling.py"/>
        <source>The dictionary {path} cannot be read: install the program anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/spelling.py"/>
        <source>Your own dictionary {path} cannot be read: mend or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/spelling.py"/>
        <source>The word cannot be kept in {path}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/verifying.py"/>
        <source>The text is unchanged since {name} approved it on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/verifying.py"/>
        <source>The text is what {name} approved on {when}, but segments were reopened since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/verifying.py"/>
        <source>The text was changed after {name} approved it on {when}: the approval does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/services/verifying.py"/>
        <source>The translation was never approved as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/backups.py"/>
        <source>The backup {path} is damaged itself: choose an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/backups.py"/>
        <source>No backup of {path} can be made in {folder_of}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/backups.py"/>
        <source>The backup cannot be put in the place of {path}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/changelog.py"/>
        <source>Segment {id} {gone} by somebody else: nothing was written; open the project anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/changelog.py"/>
        <source>Segment {id} was changed by {who} after it was read: nothing was written; open the project anew to see that change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_merging.py"/>
        <source>There is already a file {goal}: choose another name for the merged project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_merging.py"/>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <location filename="../../translator_app/storage/project_store.py"/>
        <source>There is no folder {parent} to make {name} in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_merging.py"/>
        <source>{goal} cannot be made: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_merging.py"/>
        <source>{names} is no copy of {names2}: it is another project, and nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_merging.py"/>
        <source>The document {name} has other paragraphs in {names} than in {names2}: they are no copies of one project, and nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_merging.py"/>
        <source>{names} and {names2} do not begin with the same text: they are no copies of one project, and nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/deciding.py"/>
        <source>{goal} cannot be replaced: {strerror}. It is as the first merge made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/locking.py"/>
        <source>{project} is open elsewhere, by {who}: close it there, or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/locking.py"/>
        <source>The folder of {project} cannot be written ({strerror}): open the project for reading only, or keep it in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_index.py"/>
        <source>This translation memory is full (67 million sentences): begin another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <source>A unit without a source or without a translation is of no use in a memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <location filename="../../translator_app/storage/project_store.py"/>
        <source>There is already a file {path}: open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <source>The translation memory {path} is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <source>The translation memory {name} was detached meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <source>The translation memory {path} holds that unit no more: it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <location filename="../../translator_app/storage/project_store.py"/>
        <source>{path} cannot be made: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/project_store.py"/>
        <source>{path} is open for reading only: open it for writing to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/project_store.py"/>
        <source>{path} holds no document {document_id}: it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/project_store.py"/>
        <source>The project {path} is of an older version: open it for writing once to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/review_record.py"/>
        <source>A snapshot needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/review_record.py"/>
        <source>There is already a snapshot “{name}”: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/review_record.py"/>
        <source>There is no snapshot “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;New from documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Add &amp;documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Paste text as a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Take a reviewed file back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Check the project &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Sn&amp;apshots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Merge with another copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Report &amp;by person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <location filename="../../translator_app/ui/acts/converting.py"/>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <location filename="../../translator_app/ui/acts/replacing.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/large.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Copy source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>C&amp;lear target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Put the ne&amp;xt tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Split at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Merge with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Loc&amp;k or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Comm&amp;ent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Learn an &amp;abbreviation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Find and re&amp;place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Con&amp;vert letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Next segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Previous segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Next &amp;unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Go to segment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Next &amp;issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>P&amp;revious issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Kurdish or English side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Into the &amp;assist pane or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Confirm and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Confirm &amp; next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Pretranslate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Pretranslate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Add a &amp;term…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>G&amp;lossaries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Put the ne&amp;xt term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>C&amp;oncordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Fragments of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Memor&amp;ies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>A&amp;nalyse against the memories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Machine suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Engines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Compare engine&amp;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Import an en&amp;gine file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Check the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;List of checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Review mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Approve and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Approve &amp; next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Approve &amp;selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Re&amp;ject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Re&amp;open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Next open point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Read &amp;through…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <location filename="../../translator_app/ui/review/read_through.py"/>
        <source>Read through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Mark an error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Mark an error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Quality…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Verify the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Ver&amp;ify a delivered document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Approve the &amp;document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Approve document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>La&amp;rger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Smaller te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Larger &amp;Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Smaller Kurd&amp;ish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Font of the Kurdish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Font of the &amp;English…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Assist pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Move the assist pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>S&amp;tatistics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;About Werger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Insert suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Suggestion &amp;{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>

{confirmed:,} of them are confirmed and become drafts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>Fixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>{names} is ignored {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>{word} is in your dictionary now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>Fix {n:,} segments? One undo takes it back.{warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Fix all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>{label}: {n:,} segments changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>It is looked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>“{check}” in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>Ignore check results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>The text has changed since: this is no longer found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>The text was changed while this was worked out: nothing was done, start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>{names} is looked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/converting.py"/>
        <source>Converting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/converting.py"/>
        <source>{label}: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>Indexing equal segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>1 segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>{n:,} segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>Every term of the Kurdish stands in the English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>This ends no sentence, with its full stop:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>No segment is chosen: click one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>1 equal segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>{propagated:,} equal segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>{rows} filled; undo takes that back alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <location filename="../../translator_app/ui/acts/navigating.py"/>
        <source>Every segment is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>Every tag of the Kurdish stands in the English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>Put the caret into the Kurdish where the second part is to begin (F6), then split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>{source} is in the project's glossary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>{word} is learnt; {changed:,} segments changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Werger projects (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Paste as a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Name of the document:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Exporting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Take a file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Review tables and XLIFF (*.docx *.xlf *.xliff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Every change is kept already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Import an engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Argos packages (*.argosmodel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Installing the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Choose Kurdish documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>All documents ({every});;{kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{n} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Importing {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>The clipboard holds no text: copy the Kurdish text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{name} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Go on with the translation begun there, or start a new one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <location filename="../../translator_app/ui/strips.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Start a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{name} is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{error}

Take it over only if you are sure that nobody works in it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{name} has no backup yet: one is made each time it is opened after a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{n:,} segments changed by {reviewer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>{label} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{name} is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{name} is damaged:
{wrong}

Restore a backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>The engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/glossaries.py"/>
        <source>{glossary} is no longer among the project's glossaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/memories.py"/>
        <source>Delete this translation from the memory {name}?

{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/memories.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/memories.py"/>
        <source>The unit is corrected in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/navigating.py"/>
        <source>Go to segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/navigating.py"/>
        <source>Number, 1 to {total:,}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/navigating.py"/>
        <source>The checks found nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>“⁨{source}⁩” stands in none of the project's glossaries any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>The error is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>The mark is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>The comment is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>These words are no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>It is on the whole segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>Change the mark on {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>Remove the mark on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/acts/replacing.py"/>
        <source>Replaced in {n:,} segments.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Documents (*.docx *.odt *.txt *.md *.html *.pptx *.xlsx *.srt *.vtt *.xlf *.xliff);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Write a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <location filename="../../translator_app/ui/dialogs/figures.py"/>
        <source>{name} written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>PDF (*.pdf);;Web page (*.html);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>The other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Werger project (*.werger)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>The merged project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>The delivered document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>The translation is {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Nothing more is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>{n:,} segments restored; undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Comparing with what was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Nothing was merged; both copies are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Merging as decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/reviewing.py"/>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/reviewing.py"/>
        <source>Approved by {reviewer}: {segments:,} segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/reviewing.py"/>
        <source>Every segment is approved: approve the document as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/reviewing.py"/>
        <source>{told} It can be exported without DRAFT now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/reviewing.py"/>
        <source>{n:,} segments approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>Pretranslating {empty:,} segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>{n:,} approved segments will be sent to {address} to be translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>Comparing engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>No row is empty: pretranslation fills empty rows only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>Pretranslate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>Pretranslation {stopped}{n:,} rows filled: {from_memory:,} from memory, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>There is no suggestion {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>stopped; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>{from_engine:,} by machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>Send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/viewing.py"/>
        <source>Font of the Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/viewing.py"/>
        <source>Font of the English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <source>{name} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <source>{name} (context)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <source>Words by match: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <source>{n:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>{name} {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <source>{name}: {words:,} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Each segment counts once: a context match first, then a repetition of an earlier segment, then its best match with the memories' penalties taken off. Words are those of the Kurdish, as Word counts them, without tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/grid/view.py"/>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>With blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Analysing {segments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>{title} against {memories}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Page to be read or printed (*.html);;Spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <location filename="../../translator_app/ui/review/read_through.py"/>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <location filename="../../translator_app/ui/strips.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Words by match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>{n:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Save the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>{n:,} memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>Compare with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>Version {number}: {label}, {author}, {when}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>Show {versions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>Compare each with the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source> · now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>Nothing was changed in this segment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>{n:,} older versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <location filename="../../translator_app/ui/grid/model.py"/>
        <location filename="../../translator_app/ui/named.py"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/noted.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/noted.py"/>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/noted.py"/>
        <source>, its words are no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/noted.py"/>
        <source>Quality mark {mark}{gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Assist pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Nothing alike in the memories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>and {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>No comment on this segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>{n:,} marks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Quality marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>segment {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Choose a segment to see what helps with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>translating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>No term of the glossaries stands in this segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Enter inserts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>{n:,} findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>{open_in_document:,} open in document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source> {keys} adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Import an engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Switch them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>{n:,} more terms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>No suggestion for this segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Machine suggestions are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>No translation engine is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Memory {score} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Memory {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>confidence {confidence:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>terms kept: {words}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>your words: {words}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>tags placed by guess: check them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>sent to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Suggestion {number}: {text} ({told})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Enter, a double click or a click on the number inserts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>term {target}, for {source} {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>forbidden term {target}, for {source} {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>This one, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>This check in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>This check in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>This check everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Ignore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Fix: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Ignore: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>adapted: {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>confirmed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>unknown: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Correct in the memory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Delete from the memory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Memory: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>The Kurdish was sent to a server for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Domain: {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Forbidden: do not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Show in its glossary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <source>Becomes: {fix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>same context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>same context on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>key {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source> (no longer there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source> in the Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>, on {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Comment by {author}, {when}{about}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source> · resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source> (changed since)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Write to whoever reads this segment next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Keep comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <location filename="../../translator_app/ui/dialogs/frame.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Mention a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Put a term of this segment into the comment, so that the reader can look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Answer to {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Term: {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>On “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/wording.py"/>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/wording.py"/>
        <source>{n:,} days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/wording.py"/>
        <source>{n:,} hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/wording.py"/>
        <source>{n:,} minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Find inflected forms of the word, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Find in Kurdish or English, any spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Find in Kurdish or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/review/strip.py"/>
        <source>{label} {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source> · {words:,} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>{confirmed:,} of {total:,} confirmed{counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>all changes kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Reviewer mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>● text is sent to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>● nothing leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>{count:,} {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/catalogue.py"/>
        <source>The translation {path} cannot be read: install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checking.py"/>
        <source>Dictionaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Ignore this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Ignore this check in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Ignore this check in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Ignore this check everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Choose a result to see what can be done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Nothing is found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <source>Add to dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Fix all {alike:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Fix every result of “{check}” as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Write {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/preview.py"/>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <source>Check results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Go to the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <source>“{check}” counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <source>The dictionary has nothing like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Only this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Checks that are ignored here; choose one to look for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>All {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Ignored {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Every check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Look again for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>{check}  {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/choosing.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/choosing.py"/>
        <source>{suffix} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <source>Insert the selected English at the caret, or all of it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <source>English in full; select a part to insert that alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <source>Kurdish in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/fragment_list.py"/>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/fragment_list.py"/>
        <source>whole unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/fragment_list.py"/>
        <source>seen together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/fragment_list.py"/>
        <source>examples only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/fragment_list.py"/>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/concordance/fragment_list.py"/>
        <source>{n:,} sentences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/lines.py"/>
        <location filename="../../translator_app/ui/grid/model.py"/>
        <source>Segment {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/lines.py"/>
        <source>This project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/lines.py"/>
        <source>not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <location filename="../../translator_app/ui/concordance/seeking.py"/>
        <source>Concordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <location filename="../../translator_app/ui/concordance/seeking.py"/>
        <source>Fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Word or phrase, any spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Look for in all memories and this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Find inflected forms of the words, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Close the concordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>{n:,} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>{n:,} lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/grid/model.py"/>
        <source>Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/grid/model.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Lines found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>mostly {text} ({met} of {examples})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>{n:,} fragments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Nothing of this segment is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>Your work is safe: every change was written to the disk when you made it. You can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>Werger {version}, Python {python_version}, {platform}
{message}

{trace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>Something went wrong in Werger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>Report of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>This is a fault of the program, not of yours. It should be reported with these lines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>The Kurdish of the segments you work on, their neighbours and terms will be sent to {address}.

Whoever runs that server can read it. Each request is written into the log of what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Fetch {label} from {address}?

About {size}, and as much again while it is put in its place. Licence: {licence}. {warning}

A stop keeps what was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>They are asked in this order. What runs on this machine sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Engines in the order in which they are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>What the engine says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>No engine is installed: add a package, a model or a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/hub_dialog.py"/>
        <source>Fetch a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Use {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>sent to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Add an engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>The folder that holds model.bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Asking about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Not for commercial use: if you translate for pay, this model is not for that work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>{label} · about {size} · {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Fetching {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Send it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Remove {label} from this machine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>{root} is installed already. Put this one in its place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>An Argos package (.argosmodel)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>A model's folder (NLLB-200, MADLAD-400)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>A server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Another one of the hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>To edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Segments, with the percentage of words left to edit by engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Plot: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Engines compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{segments} of {name}, translated anew and measured against what was approved. More is better for BLEU and chrF, less for TER and for what is left to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Figures by engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Save the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{label} against {labels}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{label}: chrF {value:.1f}, to edit {far:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Upper bar: chrF with its 95 % interval. Lower bar: words left to edit, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{median_distance:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{n:,} approved segments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{far:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{value:.1f} ({low:.1f} to {high:.1f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Against the first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>nobody has approved the translation as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>the text was changed after {reviewer} approved it on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>It will be marked DRAFT: {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>end the name in {extensions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Nothing can be written as {ending}: {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>not yet reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>{count:,} {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>The text as it stands now; later edits do not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>The English alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Kurdish and English side by side, for a reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>A table to be reviewed in Word and taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>With the comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>With a page that tells of the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>{name} is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>The project holds no document yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>No format can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Name the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>{name} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>There is no folder {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Nothing can be written into {parent}: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>The name has no ending: {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>{what} cannot be written as {ending}: {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>All documents in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source> · as the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>A table to be reviewed always has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>A table to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/hub_dialog.py"/>
        <source>NLLB-200 or MADLAD-400 in CTranslate2 form, by its name or address at huggingface.co.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/hub_dialog.py"/>
        <source>Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/hub_dialog.py"/>
        <source>The model's name at the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/hub_dialog.py"/>
        <source>Its size and licence are shown before anything is fetched. Only its name is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>{isolated} seems to be written in today's Kurdish letters already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Ali-K fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Ali-Web fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Dylan fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Zarnegar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Arabic keyboard (ك, ي)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>{isolated} seems to be written for a font from before Unicode: without that font it cannot be read, searched or translated. Look whether the converted lines read well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>{isolated} is written with some letters of an Arabic keyboard. The desk reads them as they are; convert them only if you want to see Kurdish ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Convert old letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>&amp;Written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>The first lines, as they are and converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Only the Kurdish of this project changes, as one step that can be undone; the file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>This conversion would change nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>matches in the same context only (101 and 102)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>exact matches (100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>matches of 95 % and better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>matches of 85 % and better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>matches of 75 % and better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>matches of 50 % and better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>{rows} will be filled with drafts. What is written already stays, and one undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>From the {memories} of this project, take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>Least match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>Fill the rest by machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>{n:,} empty rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>Choose a memory or the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>No memory is attached to this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>No engine is installed, or machine suggestions are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/preview.py"/>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/preview.py"/>
        <source>What else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/reason_dialog.py"/>
        <source>the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/reason_dialog.py"/>
        <source>{segments:,} segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/reason_dialog.py"/>
        <source>What is to be changed in {what}? The translator reads this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/reason_dialog.py"/>
        <source>What is to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Find and replace in the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source> so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source> {segments} would, too, but stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>{chosen:,} of {segments} will be changed{searching}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>&amp;Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>segments change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Every change is listed here before it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Replace in {segments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>The segments are being searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>This is no regular expression: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>The replacement does not fit the expression: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>This expression takes too long on some segments: make its repetitions more definite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>{n:,} locked segments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>The backup takes the place of {name}. The file as it is now is not lost: it is kept beside it under a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Choose a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>. It is one step: undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>Row {line:,} is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>What {name} says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>Take these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>&amp;Changes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>What cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source> can be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>{n:,} conflicts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>{n:,} damaged rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>{segments} not in the file, which stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>comment: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>Segment {numbers:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>A row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>{where}: {reason}. The file has: ⁨{after}⁩</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>Say whose changes these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <source>Requests sent, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <source>The whole request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <source>Empty the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <source>Each request is written down here, on this machine, before it goes out; keys are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <source>Nothing was sent to a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>LibreTranslate (or compatible)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Language model (OpenAI-compatible; Ollama, llama.cpp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>A new server is off: switch it on in the list of engines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/unit_dialog.py"/>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>None, or kept in the system's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>The model's name, as the server lists it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Sends one greeting to the server and shows its translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>K&amp;ey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Enter an address with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Trying the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>A trial sends the greeting سڵاو and nothing of your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Enter the model's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>It answers: سڵاو is ⁨{answer}⁩.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>It answers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Your name is kept with every change, comment and approval you make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>&amp;Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Fill equal segments when one is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Only empty rows and untouched suggestions are filled; one undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Suggest by machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Engines run on this machine; nothing you write leaves it unless you choose one that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>&amp;Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Checks and their severities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>An error stands against the approval of the whole; a warning or a remark does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Your own abbreviations, one a line, with their full stop: no sentence ends after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>The first there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>None is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>{label} (sends text to a server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Choose the keys your hands know, then change single ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>New key of the chosen action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>As in the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>All as in the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>{native} belongs to {names}, which will have no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Passes because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Approve the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Approve the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Reason for letting the selected points pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Let pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Kept with the approval (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>&amp;Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Write who approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>{points} of {total:,} still to settle or to let pass with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>{segments} become final; exports are no longer marked DRAFT. A later edit reopens the approval visibly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>{points} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Nothing stands against it: every segment has a confirmed translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>{n:,} points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>{n:,} open points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Words and characters are those of the Kurdish. A word is what stands between blanks and holds a letter or a digit, as Word counts it; characters are without blanks and tags. A repetition is a segment whose source stood before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <location filename="../../translator_app/ui/tally.py"/>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>English words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Segments by state: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>{words_done:,} of {words:,} words are confirmed ({share} %), in {confirmed:,} of {total:,} segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Figures by document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>{repeated:,} ({repeated_words:,} words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>{done} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>{count:,} {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Preferred: use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Allowed: may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Forbidden: warn where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>It is found from now on in every form of the word, in all documents of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>politics, law, medicine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Shown beside the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Write the Kurdish and the English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Write the Kurdish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Write the English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Add a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Correct a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>It is changed in {corrected} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/unit_dialog.py"/>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <source>&amp;Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/unit_dialog.py"/>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>&amp;Part of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>&amp;Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/unit_dialog.py"/>
        <source>The memory proposes the corrected text from now on; segments that took the old one stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/unit_dialog.py"/>
        <source>Correct in the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/unit_dialog.py"/>
        <source>Write a translation, or delete the unit instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/work.py"/>
        <location filename="../../translator_app/ui/large.py"/>
        <source>{label}: stopped, nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Glossaries (*.tbx *.csv *.tsv *.txt *.tab *.utf8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Terms you add or import go into the project's own glossary; lines of an imported file that are no term are passed over. An attached file is read where it lies, and must be sound. Common single words of the glossaries that ship are advice; all other terms bind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Table with tabs (*.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>TermBase eXchange (*.tbx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Glossaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Glossaries of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Counting terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Attach glossaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/window.py"/>
        <source>Reading glossaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Import into the project's own glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/file_work.py"/>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Export {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Import into the project's own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>{name} is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>{name} cannot be attached: the project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>{name} written: {n:,} terms.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>{name}: {count:,} terms, in use once you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>{name} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/grid/model.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Part of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>{n:,} terms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Terms of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Find terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>The project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>This glossary ships with Werger: copy a term into the project's own to change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Reading terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>{n:,} terms deleted: Undo puts them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Copy into the project's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>{found} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/filter.py"/>
        <source>The regular expression “{written}” takes too long: make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/filter.py"/>
        <source>“{pattern}” is not a regular expression: {error}. Mend it or search for plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/model.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/notes.py"/>
        <source>Comment by ⁨{author}⁩: ⁨{text}⁩</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/rows.py"/>
        <source>English, segment {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/rows.py"/>
        <source>Kurdish, segment {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Approved by a reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>copied from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>{score} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Open comments: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/view.py"/>
        <source>Segment {number:,} is locked: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/view.py"/>
        <source>No segment fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/language.py"/>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/large.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/looks.py"/>
        <source>machine suggestions off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/looks.py"/>
        <source>no engine installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Memories of other tools (*.tmx *.tmx.gz *.tmx.xz *.xlf *.xliff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Asked from the top down; of equal matches the upper memory's comes first. What you confirm is kept in the project's own. A penalty is taken off each match, so that a memory of another field never counts as 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Memories in the order they are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source> (this project's own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Penalty of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>{name} is only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Attach memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Werger memories (*{suffix});;{files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>New memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Werger memories (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Import into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Translation memories (*.tmx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source> (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>{name} written: {count:,} units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Import into it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Units…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/file_work.py"/>
        <source>
Line {line:,}: left out, {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/file_work.py"/>
        <source>{result}

Keep what came before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/file_work.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/file_work.py"/>
        <source>{name} was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <source>Correct a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <source>It is changed in the memory {memory} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <source>A unit needs its Kurdish and its English; delete it if it is of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Units of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Find units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>This memory is attached for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>this unit?

{target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>{n:,} units?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>{n:,} units shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Delete from the memory {name} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>{n:,} units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source> found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>ready for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Terminology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Fluency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>ships with Werger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>noun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>adjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>adverb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Words confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Segments touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Minutes in segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Words an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Suggestions confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Suggestion kept %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>PDF (text only, import)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>SubRip subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>WebVTT subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Gettext catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Writing histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/palette.py"/>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/palette.py"/>
        <source>Search actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/palette.py"/>
        <source>Actions found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Project lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Hand to the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Take it back from the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Begin the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Return to the translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Reopen the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>A {role} has nothing to hand over while it is {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Hand-overs so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Now: {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>What the other should know (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Write your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Both kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Where it is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Quality mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>{segments} taken from the other copy, {merged:,} of both. The two copies stay as they are, and the history keeps every version of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Open the merged project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Do not merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Mine stands in the text, theirs is kept in an open comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>It is in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Stands in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>All others: mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>All others: theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Not decided: both kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Before both: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>{n:,} of {conflicts} decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>, by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source> What is left keeps mine in the text and theirs in an open comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>Changed since handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>The English is not what the translator handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>Open comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>A thread is not resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>Has an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>The checks found something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>Low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>An unedited suggestion below {LOW} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>Machine text untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>Nobody changed a word of the engine's text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Neutral: a matter of taste, no points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Minor: noticed, 1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Major: misleads, 5 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Critical: does harm, 25 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>The whole segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>The whole segment; choose words of the English first to mark those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Change a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>What is wrong (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>&amp;Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>&amp;Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>&amp;Passes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Words and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>The score is 100 less the points in 100 words of the Kurdish that are translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>{person}: score {score:.2f}, {verdict} ({points:,} points in {words:,} words, {rate:.1f} in 1,000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Remove the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Write a summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>No marks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/read_through.py"/>
        <source>Click a sentence to see its Kurdish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/read_through.py"/>
        <source>The whole English text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/read_through.py"/>
        <source>Show the Kurdish of every paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/read_through.py"/>
        <source>Go to this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>{words:,} of {total:,} words confirmed, {hours:.1f} hours in segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Words a day: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Figures by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Write the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>{day}: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Nothing was confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Words confirmed a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>There is no segment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>nothing was confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>Changes are shown since “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>Since the hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>This segment was not handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>{who} changed the version of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>Reading what was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>The translation was not handed over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>{who} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>Now: {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>As it was handed over by {changed_by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>As it was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>removed by {by}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>inserted by {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>A snapshot names this moment; its text can be compared and brought back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Name of a new snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Keep this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Differences from the approved text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Show what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Restore the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Restore all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/strip.py"/>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/strip.py"/>
        <source>A share of the segments drawn by chance, always the same ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/strip.py"/>
        <source>Size of the sample in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/strip.py"/>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Drop a Kurdish document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Werger cuts it into sentences and keeps it in one project file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Translate sentence by sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Suggestions and terms stand beside each; Ctrl+Enter confirms and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Review, approve, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>A second pair of eyes approves the whole; export it to Word or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Werger  ⁨وەرگێڕ⁩</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>The translation desk for Central Kurdish into English. Everything stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Drop a Kurdish document here, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>{stem}    is not in {parent} any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/strips.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/strips.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/strips.py"/>
        <source>Warning: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/strips.py"/>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/tally.py"/>
        <source>Checks: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/tally.py"/>
        <source>{n:,} errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/tally.py"/>
        <source>{n:,} warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/tally.py"/>
        <source>{n:,} remarks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/tally.py"/>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/window.py"/>
        <source>Open a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/window.py"/>
        <source>Choose a segment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/window.py"/>
        <source>{label}: stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/verifying.py"/>
        <source>{name} does not know the approved text any more: it was changed since by an older program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../translator_app/verifying.py"/>
        <source>The project cannot write {suffix} files to compare {name} with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
