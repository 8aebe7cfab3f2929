"""The checks of a translation, one function each, in one table.

Every check works on one segment that has a translation (:func:`check_segment`), save for those of consistency, which
look across all of them (:func:`check_document`). An empty translation is the business of one check alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType
from typing import Final, Protocol

from translator_app.core.inline import plain
from translator_app.core.ports import Task
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Segment

from . import (
    addresses,
    approval,
    completeness,
    consistency,
    figures,
    number_format,
    opposites,
    own,
    punctuation,
    sentences,
    slips,
    spelling,
    tags,
    terminology,
    varieties,
)
from .context import CheckContext, Finding, SegmentCheck, Speller

__all__ = ["ACROSS", "CHECKS", "AcrossCheck", "Check", "CheckContext", "Speller", "check_document", "check_segment"]


@dataclass(frozen=True, slots=True)
class Check:
    """A check of one segment: ``name`` is its key in settings, ``side`` the text it points into."""

    name: str
    label: str
    severity: Severity
    side: str
    run: SegmentCheck


class Comparison(Protocol):
    """A check across segments."""

    def __call__(self, segments: Sequence[Segment], task: Task) -> Iterable[tuple[Segment, Finding]]: ...


@dataclass(frozen=True, slots=True)
class AcrossCheck:
    """A check across the segments of a project; its name begins with ``across-``."""

    name: str
    label: str
    severity: Severity
    side: str
    run: Comparison


MOST: Final = 50
"""No check says more than this of one segment: nobody reads on, and each finding may carry the whole text mended."""

_ERROR, _WARNING, _INFO, _OFF = Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.OFF

EMPTY: Final = Check("empty-target", "Empty translation", _ERROR, "target", completeness.empty_target)

CHECKS: Final = MappingProxyType(
    {
        check.name: check
        for check in (
            EMPTY,
            Check(
                "target-equals-source",
                "Translation equals source",
                _WARNING,
                "target",
                completeness.target_equals_source,
            ),
            Check("numbers", "Numbers and dates", _ERROR, "target", figures.numbers_differ),
            Check(
                "number-format", "Number not written as in English", _WARNING, "target", number_format.foreign_format
            ),
            Check("number-words", "Number words", _WARNING, "source", figures.number_words_differ),
            Check("opposites", "Currency, unit or direction changed", _WARNING, "target", opposites.taken_for_another),
            Check("term-missing", "Terminology not followed", _WARNING, "source", terminology.term_missing),
            Check("term-forbidden", "Forbidden term", _ERROR, "target", terminology.forbidden_term),
            Check("own-rules", "Your own rules", _WARNING, "target", own.own_rules_broken),
            Check("tags-missing", "Missing tag", _ERROR, "target", tags.missing_tags),
            Check("tags-extra", "Extra tag", _ERROR, "target", tags.extra_tags),
            Check("tags-order", "Tag order", _WARNING, "target", tags.tag_order),
            Check("brackets", "Unpaired bracket", _WARNING, "target", punctuation.unpaired_brackets),
            Check("quotes", "Quotation marks", _WARNING, "target", punctuation.unpaired_quotes),
            Check("repeated-word", "Repeated word", _WARNING, "target", punctuation.repeated_word),
            Check("double-blank", "Double blank", _WARNING, "target", punctuation.double_blank),
            Check("edge-blank", "Blank at the beginning or end", _WARNING, "target", punctuation.edge_blank),
            Check(
                "blank-before-mark",
                "Blank before punctuation",
                _WARNING,
                "target",
                punctuation.blank_before_punctuation,
            ),
            Check("blank-after-mark", "Blank missing after punctuation", _WARNING, "target", slips.blank_after_mark),
            Check("blank-in-bracket", "Blank inside a bracket", _WARNING, "target", slips.blank_in_bracket),
            Check("doubled-marks", "Doubled punctuation", _WARNING, "target", slips.doubled_marks),
            Check("hidden-characters", "Hidden character", _WARNING, "target", slips.hidden_characters),
            Check("end-punctuation", "End punctuation", _WARNING, "target", punctuation.end_punctuation),
            Check("foreign-letters", "Letters of the source language", _ERROR, "target", completeness.foreign_letters),
            Check(
                "foreign-marks",
                "Digits or marks of the source language",
                _WARNING,
                "target",
                punctuation.foreign_punctuation,
            ),
            Check("address", "Web or e-mail address", _ERROR, "target", addresses.changed_address),
            Check("length", "Length far off", _WARNING, "target", completeness.length_ratio),
            Check("subtitle-length", "Subtitle too long", _WARNING, "target", completeness.subtitle_length),
            Check("sentences", "Sentence left out", _WARNING, "source", sentences.sentences_left_out),
            Check("lost-latin", "Latin name or abbreviation lost", _WARNING, "source", completeness.lost_latin),
            Check("article", "Article a or an", _WARNING, "target", slips.wrong_article),
            Check("small-letter", "Small letter at the beginning", _WARNING, "target", slips.small_letter),
            Check("spelling", "Spelling", _WARNING, "target", spelling.misspelled),
            Check("unapproved", "Approved by nobody", _OFF, "target", approval.approved_by_nobody),
        )
    }
)
"""The checks of one segment by name, in the order in which their results are shown."""

ACROSS: Final = MappingProxyType(
    {
        check.name: check
        for check in (
            AcrossCheck(
                "across-same-source", "Same source, different translations", _WARNING, "target",
                consistency.translated_differently,
            ),
            AcrossCheck(
                "across-same-target", "Different sources, same translation", _INFO, "target",
                consistency.translated_the_same,
            ),
            AcrossCheck("across-english", "American and British mixed", _INFO, "target", varieties.mixed_english),
        )
    }
)  # fmt: skip
"""The checks across segments by name."""


def check_segment(segment: Segment, context: CheckContext) -> list[Issue]:
    """Return what is found on ``segment``, without what the user switched off or set aside."""
    issues: list[Issue] = []
    checks: Iterable[Check] = CHECKS.values() if plain(segment.target).strip() else (EMPTY,)
    for check in checks:
        if _severity(check, segment, context) is not Severity.OFF:
            issues += _issues(check, segment, check.run(segment, context), context)
    return issues


def check_document(segments: Sequence[Segment], context: CheckContext, task: Task) -> list[Issue]:
    """Return what the comparison of ``segments`` finds. Raises Cancelled where ``task`` does."""
    issues: list[Issue] = []
    for check in ACROSS.values():
        if context.severities.get(check.name, check.severity) is not Severity.OFF:
            for segment, finding in check.run(segments, task):
                issues += _issues(check, segment, (finding,), context)
    return issues


def _issues(
    check: Check | AcrossCheck, segment: Segment, findings: Iterable[Finding], context: CheckContext
) -> Iterator[Issue]:
    usual = _severity(check, segment, context)
    if usual is Severity.OFF:
        return
    for finding in islice(findings, MOST):
        severity: Severity = usual
        if finding.severity is not None and (check is EMPTY or check.name not in context.severities):
            severity = finding.severity
        issue = Issue(
            segment.id,
            check.name,
            severity,
            finding.message,
            finding.start,
            finding.end,
            finding.on_source,
            finding.fix,
        )
        if issue.key not in segment.ignored:
            yield issue


def _severity(check: Check | AcrossCheck, segment: Segment, context: CheckContext) -> Severity:
    """Return the severity of a check in the document of ``segment``."""
    if (segment.document_id, check.name) in context.off_in:
        return Severity.OFF
    return context.severities.get(check.name, check.severity)
