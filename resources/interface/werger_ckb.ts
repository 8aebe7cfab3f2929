<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb" sourcelanguage="en">
<context>
    <name>Werger</name>
    <message>
        <location filename="../../translator_app/composition/delivering.py"/>
        <source>The project holds no document to export: import one first.</source>
        <translation>پڕۆژەکە هیچ بەڵگەنامەیەکی بۆ هەناردەکردن تێدا نییە: سەرەتا یەکێک هاوردە بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/delivering.py"/>
        <source>{name} holds the Kurdish text itself, which is not overwritten: choose another name or folder.</source>
        <translation>{name} خودی دەقە کوردییەکەی تێدایە، کە لەسەری نانووسرێتەوە: ناو یان بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/delivering.py"/>
        <source>{name} cannot carry the comments: choose .docx, .odt or .pdf, or leave them out.</source>
        <translation>{name} ناتوانێت لێدوانەکان هەڵبگرێت: .docx، .odt یان .pdf هەڵبژێرە، یان وازیان لێ بهێنە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/delivering.py"/>
        <source>{name} cannot be written: choose a name that ends in {endings}, .pdf.</source>
        <translation>{name} ناتوانرێت بنووسرێت: ناوێک هەڵبژێرە کە بە {endings}، .pdf کۆتایی بێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/delivering.py"/>
        <source>{name} cannot have a certificate page: {reason}.</source>
        <translation>{name} ناتوانێت لاپەڕەی بڕوانامەی هەبێت: {reason}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/delivering.py"/>
        <source>{name} cannot be written: side by side goes into .docx, .txt or .xlf.</source>
        <translation>{name} ناتوانرێت بنووسرێت: شێوەی تەنیشت‌یەک دەچێتە ناو .docx، .txt یان .xlf.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/delivering.py"/>
        <source>{name} cannot be written: a review table is a Word document (.docx).</source>
        <translation>{name} ناتوانرێت بنووسرێت: خشتەی پێداچوونەوە بەڵگەنامەی Word ـە (.docx).</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/document_shelf.py"/>
        <location filename="../../translator_app/composition/workshop.py"/>
        <source>{path} does not exist: choose a document that is there.</source>
        <translation>{path} نییە: بەڵگەنامەیەک هەڵبژێرە کە هەبێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/engine_shelf.py"/>
        <source>{name} translates {from_code} to {to_code}: this desk needs a package from ckb to en.</source>
        <translation>{name} لە {from_code}ەوە بۆ {to_code} وەردەگێڕێت: ئێرە پێویستی بە پاکێجێکە لە ckb ـەوە بۆ en.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/engine_shelf.py"/>
        <source>There is no installed engine {name} to remove.</source>
        <translation>هیچ بزوێنەرێکی دامەزراو بە ناوی {name} نییە لاببرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/engine_shelf.py"/>
        <source>The engine {name} is switched off: switch it on in the list of engines first.</source>
        <translation>بزوێنەری {name} ناچالاکە: سەرەتا لە لیستی بزوێنەرەکاندا چالاکی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/engine_shelf.py"/>
        <source>{name} ships with the program: switch it off instead.</source>
        <translation>{name} لەگەڵ بەرنامەکە دێت: لەجیاتی ئەوە ناچالاکی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/engine_shelf.py"/>
        <source>The log {sent} cannot be read ({strerror}).</source>
        <translation>تۆماری {sent} ناخوێنرێتەوە ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/engine_shelf.py"/>
        <source>The log {sent} cannot be removed ({strerror}).</source>
        <translation>تۆماری {sent} لانابرێت ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/furnishing.py"/>
        <source>The memory {path} is not there any more: attach it again from where it is now.</source>
        <translation>بیرگەی {path} چیتر لەوێ نییە: لە شوێنی ئێستایەوە سەرلەنوێ پێوەی ببەستە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/glossary_shelf.py"/>
        <source>{name} is the project's own glossary: export to another name.</source>
        <translation>{name} فەرهەنگۆکی خودی پڕۆژەکەیە: بە ناوێکی تر هەناردەی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/glossary_shelf.py"/>
        <source>{name} cannot be written: choose a name that ends in .tbx, .csv or .tsv.</source>
        <translation>{name} ناتوانرێت بنووسرێت: ناوێک هەڵبژێرە کە بە .tbx، .csv یان .tsv کۆتایی بێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/glossary_shelf.py"/>
        <source>“{source} = {target}” is in {name} already: correct it there.</source>
        <translation>«{source} = {target}» پێشتر لە {name}دا هەیە: لەوێ ڕاستی بکەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/memory_shelf.py"/>
        <source>{file} does not exist: choose a file that is there.</source>
        <translation>{file} نییە: فایلێک هەڵبژێرە کە هەبێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/memory_shelf.py"/>
        <source>{name} cannot be written: a memory goes into a file that ends in .tmx.</source>
        <translation>{name} ناتوانرێت بنووسرێت: بیرگە دەچێتە ناو فایلێکەوە کە بە .tmx کۆتایی دێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/receiving.py"/>
        <source>{name} cannot be taken back: it is neither a review table (.docx) nor XLIFF (.xlf).</source>
        <translation>{name} ناتوانرێت وەربگیرێتەوە: نە خشتەی پێداچوونەوەیە (.docx) و نە XLIFF (.xlf).</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/receiving.py"/>
        <source>{path} does not exist: choose the file that came back.</source>
        <translation>{path} نییە: ئەو فایلە هەڵبژێرە کە گەڕاوەتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/rule_shelf.py"/>
        <source>Bring the file again, or go back to Werger's own rules in the settings.</source>
        <translation>فایلەکە سەرلەنوێ بهێنە، یان لە ڕێکخستنەکاندا بگەڕێوە بۆ ڕێساکانی خودی Werger.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/rule_shelf.py"/>
        <source>{name} is too large for a file of sentence rules.</source>
        <translation>{name} بۆ فایلی ڕێساکانی ڕستە زۆر گەورەیە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/rule_shelf.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ناخوێنرێتەوە: {reason}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/rule_shelf.py"/>
        <source>{name} holds no rules for Central Kurdish: map a language pattern that matches “ckb” to some.</source>
        <translation>{name} هیچ ڕێسایەکی بۆ کوردیی ناوەندی تێدا نییە: داڕێژەیەکی زمان کە لەگەڵ «ckb» بگونجێت پێوەی ببەستە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/rule_shelf.py"/>
        <source>{trouble} {advice}</source>
        <translation>{trouble} {advice}</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/rule_shelf.py"/>
        <source>The rules of {name} take too long: a document of a few pages would hold Werger up. Simplify their expressions and bring the file again.</source>
        <translation>ڕێساکانی {name} زۆر دەخایەنن: بەڵگەنامەیەکی چەند لاپەڕەیی Werger دەوەستێنێت. دەربڕینەکانیان سادە بکە و فایلەکە سەرلەنوێ بهێنە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/rule_shelf.py"/>
        <source>{name}: {trouble}</source>
        <translation>{name}: {trouble}</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/verifying.py"/>
        <source>{name} does not know the approved text any more: it was changed since by an older program.</source>
        <translation>{name} چیتر دەقە پەسەندکراوەکە نازانێت: لەو کاتەوە بەرنامەیەکی کۆنتر گۆڕیویەتی.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/verifying.py"/>
        <source>The project cannot write {suffix} files to compare {name} with.</source>
        <translation>پڕۆژەکە ناتوانێت فایلی {suffix} بنووسێت تا {name}ی لەگەڵ بەراورد بکرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/composition/workshop.py"/>
        <source>{backup} is no backup of {path}: choose one of the list.</source>
        <translation>{backup} کۆپیی یەدەگی {path} نییە: یەکێک لە لیستەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Empty translation</source>
        <translation>وەرگێڕانی بەتاڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Translation equals source</source>
        <translation>وەرگێڕان هەمان سەرچاوەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Numbers and dates</source>
        <translation>ژمارە و بەروار</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Number not written as in English</source>
        <translation>ژمارەکە وەک ئینگلیزی نەنووسراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Number words</source>
        <translation>ژمارەی بە وشە نووسراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Currency, unit or direction changed</source>
        <translation>دراو، یەکە یان ئاڕاستە گۆڕاوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Terminology not followed</source>
        <translation>زاراوە پەیڕەو نەکراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Forbidden term</source>
        <translation>زاراوەی قەدەغەکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Your own rules</source>
        <translation>ڕێساکانی خۆت</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Missing tag</source>
        <translation>تاگی ونبوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Extra tag</source>
        <translation>تاگی زیادە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Tag order</source>
        <translation>ڕیزبەندیی تاگەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Unpaired bracket</source>
        <translation>کەوانەی بێجووت</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Quotation marks</source>
        <translation>نیشانەکانی وتە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Repeated word</source>
        <translation>وشەی دووبارە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Double blank</source>
        <translation>دوو بۆشایی</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Blank at the beginning or end</source>
        <translation>بۆشایی لە سەرەتا یان کۆتایی</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Blank before punctuation</source>
        <translation>بۆشایی پێش خاڵبەندی</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Blank missing after punctuation</source>
        <translation>بۆشایی لەدوای خاڵبەندی کەمە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>Blank inside a bracket</source>
        <translation>بۆشایی لەناو کەوانەدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Doubled punctuation</source>
        <translation>خاڵبەندیی دووبارە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Hidden character</source>
        <translation>نووسەی شاراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>End punctuation</source>
        <translation>خاڵبەندیی کۆتایی</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Letters of the source language</source>
        <translation>پیتی زمانی سەرچاوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Digits or marks of the source language</source>
        <translation>ژمارە یان نیشانەی زمانی سەرچاوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Web or e-mail address</source>
        <translation>ناونیشانی وێب یان ئیمەیل</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Length far off</source>
        <translation>درێژییەکی زۆر جیاواز</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Subtitle too long</source>
        <translation>ژێرنووسی زۆر درێژ</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Sentence left out</source>
        <translation>ڕستەی لێپەڕاو</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Latin name or abbreviation lost</source>
        <translation>ناو یان کورتکراوەی لاتینیی ونبوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Article a or an</source>
        <translation>a یان an</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Small letter at the beginning</source>
        <translation>پیتی بچووک لە سەرەتادا</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <location filename="../../translator_app/core/mqm.py"/>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <location filename="../../translator_app/ui/checking.py"/>
        <source>Spelling</source>
        <translation>ڕێنووس</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Approved by nobody</source>
        <translation>کەس پەسەندی نەکردووە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Same source, different translations</source>
        <translation>هەمان سەرچاوە، وەرگێڕانی جیاواز</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>Different sources, same translation</source>
        <translation>سەرچاوەی جیاواز، هەمان وەرگێڕان</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/__init__.py"/>
        <source>American and British mixed</source>
        <translation>ئەمریکی و بەریتانی تێکەڵن</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/addresses.py"/>
        <source>{text} is missing or changed</source>
        <translation>{text} نییە یان گۆڕدراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/approval.py"/>
        <source>Nobody has approved this translation yet</source>
        <translation>هێشتا کەس ئەم وەرگێڕانەی پەسەند نەکردووە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/approval.py"/>
        <source>The approval carries no name</source>
        <translation>پەسەندکردنەکە ناوی لەسەر نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>The translation is unusually short for its source</source>
        <translation>وەرگێڕانەکە بۆ سەرچاوەکەی زۆر کورتە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>The translation is empty</source>
        <translation>وەرگێڕانەکە بەتاڵە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>The translation is the same as the source</source>
        <translation>وەرگێڕانەکە هەر سەرچاوەکەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>Not translated: {text}</source>
        <translation>وەرنەگێڕدراوە: {text}</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>A line of this subtitle has {longest} characters, {most} can be read</source>
        <translation>دێڕێکی ئەم ژێرنووسە {longest} نووسەی هەیە، {most} دەخوێنرێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>This subtitle has {total} characters, two lines hold {most}</source>
        <translation>ئەم ژێرنووسە {total} نووسەی هەیە، دوو دێڕ جێی {most} دەکەنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <location filename="../../translator_app/core/checks/figures.py"/>
        <source>{text} of the source is not in the translation</source>
        <translation>{text}ی سەرچاوەکە لە وەرگێڕانەکەدا نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/completeness.py"/>
        <source>The translation is unusually long for its source</source>
        <translation>وەرگێڕانەکە بۆ سەرچاوەکەی زۆر درێژە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/consistency.py"/>
        <source>A different source has the same translation: {example}</source>
        <translation>سەرچاوەیەکی تریش هەمان وەرگێڕانی هەیە: {example}</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/consistency.py"/>
        <source>The same source is elsewhere translated {example}</source>
        <translation>هەمان سەرچاوە لە شوێنێکی تر وا وەرگێڕدراوە: {example}</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/days.py"/>
        <location filename="../../translator_app/core/checks/figures.py"/>
        <location filename="../../translator_app/core/checks/opposites.py"/>
        <source>The source has {there}, the translation {here}</source>
        <translation>لە سەرچاوەکەدا {there} هەیە، لە وەرگێڕانەکەدا {here}</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/figures.py"/>
        <source>{text} is not in the source</source>
        <translation>{text} لە سەرچاوەکەدا نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/figures.py"/>
        <source>{text} has lost its percent sign</source>
        <translation>{text} نیشانەی سەدی لێ ونبووە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/figures.py"/>
        <source>{text} is no percentage in the source</source>
        <translation>{text} لە سەرچاوەکەدا ڕێژەی سەدی نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/number_format.py"/>
        <source>English writes {right}</source>
        <translation>ئینگلیزی {right} دەنووسێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/own.py"/>
        <source>Your rules have {instead} for {text}</source>
        <translation>ڕێساکانت لە جێی {text}، {instead} دادەنێن</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/own.py"/>
        <source>The rule {rule} is too long: keep it under 500 characters.</source>
        <translation>ڕێسای {rule} زۆر درێژە: با لە ٥٠٠ نووسە کەمتر بێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/own.py"/>
        <source>The rule {rule} looks for nothing: write words before the arrow.</source>
        <translation>ڕێسای {rule} لە هیچ ناگەڕێت: پێش تیرەکە وشە بنووسە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/own.py"/>
        <source>Your rules avoid {text}</source>
        <translation>ڕێساکانت خۆیان لە {text} لادەدەن</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/own.py"/>
        <source>Your rule {rule} takes too long: write it simpler</source>
        <translation>ڕێسای {rule} زۆر دەخایەنێت: سادەتر بینووسە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/own.py"/>
        <source>The pattern in {rule} cannot be read: {why}.</source>
        <translation>داڕێژەی ناو {rule} ناخوێنرێتەوە: {why}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Blank missing at the beginning</source>
        <translation>بۆشایی لە سەرەتاوە کەمە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Blank at the beginning</source>
        <translation>بۆشایی لە سەرەتادا هەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Blank missing at the end</source>
        <translation>بۆشایی لە کۆتاییدا کەمە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Blank at the end</source>
        <translation>بۆشایی لە کۆتاییدا هەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>a question mark</source>
        <translation>نیشانەی پرسیار</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>an exclamation mark</source>
        <translation>نیشانەی سەرسوڕمان</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>a full stop</source>
        <translation>خاڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>a colon</source>
        <translation>دووخاڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>a semicolon</source>
        <translation>خاڵبۆر</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>a comma</source>
        <translation>بۆر</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>dots</source>
        <translation>سێ خاڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>a dash</source>
        <translation>هێڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>no punctuation</source>
        <translation>هیچ خاڵبەندییەک</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>A quotation mark has no partner</source>
        <translation>نیشانەیەکی وتە جووتی نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>The source ends with {there}, the translation with {here}</source>
        <translation>سەرچاوەکە بە {there} کۆتایی دێت، وەرگێڕانەکە بە {here}</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Bracket {bracket} has no partner</source>
        <translation>کەوانەی {bracket} جووتی نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>The quotation marks of the source are missing</source>
        <translation>نیشانەکانی وتەی سەرچاوەکە نین</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>{text} belongs to the Arabic script</source>
        <translation>{text} هی ڕێنووسی عەرەبییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>The source has {lost} more brackets than the translation</source>
        <translation>سەرچاوەکە {lost} کەوانەی زیاتری لە وەرگێڕانەکە هەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>Quotation mark {mark} has no partner</source>
        <translation>نیشانەی وتەی {mark} جووتی نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/punctuation.py"/>
        <source>{text} stands twice</source>
        <translation>{text} دوو جار هاتووە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/sentences.py"/>
        <source>A sentence seems to be left out, most likely {text}</source>
        <translation>وا دیارە ڕستەیەک لێپەڕاوە، بە ئەگەری زۆر {text}</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>{text} where one mark belongs</source>
        <translation>{text} لە جێی یەک نیشانە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>a zero-width space</source>
        <translation>بۆشایی بێ پانی</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>a zero-width non-joiner</source>
        <translation>جیاکەرەوەی بێ پانی</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>a zero-width joiner</source>
        <translation>لکێنەری بێ پانی</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>a word joiner</source>
        <translation>لکێنەری وشە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>a byte-order mark</source>
        <translation>نیشانەی ڕیزی بایت</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>a left-to-right mark</source>
        <translation>نیشانەی چەپ بۆ ڕاست</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>a right-to-left mark</source>
        <translation>نیشانەی ڕاست بۆ چەپ</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>an Arabic letter mark</source>
        <translation>نیشانەی پیتی عەرەبی</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>a left-to-right embedding</source>
        <translation>تێخستنی چەپ بۆ ڕاست</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>a right-to-left embedding</source>
        <translation>تێخستنی ڕاست بۆ چەپ</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>an end of embedding</source>
        <translation>کۆتایی تێخستن</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>a left-to-right override</source>
        <translation>سەپاندنی چەپ بۆ ڕاست</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>a right-to-left override</source>
        <translation>سەپاندنی ڕاست بۆ چەپ</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>Hidden character: {name}</source>
        <translation>نووسەی شاراوە: {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>{wrong} should be {right}</source>
        <translation>لە جێی {wrong} دەبێت {right} بێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>No blank after {mark}</source>
        <translation>لەدوای {mark} بۆشایی نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/slips.py"/>
        <source>The sentence begins with a small letter</source>
        <translation>ڕستەکە بە پیتی بچووک دەست پێ دەکات</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/spelling.py"/>
        <source>{text} is not in the dictionary</source>
        <translation>{text} لە فەرهەنگەکەدا نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/tags.py"/>
        <source>Tag {tag} is missing</source>
        <translation>تاگی {tag} نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/tags.py"/>
        <source>Tag {tag} is missing; the document cannot be exported without it</source>
        <translation>تاگی {tag} نییە؛ بەڵگەنامەکە بێ ئەو هەناردە ناکرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/tags.py"/>
        <source>The tags stand in another order than in the source</source>
        <translation>ڕیزبەندیی تاگەکان لە هی سەرچاوەکە جیاوازە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/tags.py"/>
        <source>Tag {tag} closes out of turn</source>
        <translation>تاگی {tag} لە نۆرەی خۆیدا داناخرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/tags.py"/>
        <source>Tag {tag} is one too many</source>
        <translation>تاگی {tag} زیادەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/terminology.py"/>
        <source>{text} is a forbidden term</source>
        <translation>{text} زاراوەیەکی قەدەغەکراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/terminology.py"/>
        <source>{text} is a forbidden term; the glossary has {preferred}</source>
        <translation>{text} زاراوەیەکی قەدەغەکراوە؛ لە فەرهەنگۆکدا {preferred} هەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/terminology.py"/>
        <source>Term {source} is not rendered as {choice}</source>
        <translation>زاراوەی {source} بە {choice} وەرنەگێڕدراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/varieties.py"/>
        <source>{word} is British, {other} elsewhere American</source>
        <translation>{word} بەریتانییە، {other} لە شوێنی تر ئەمریکییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/checks/varieties.py"/>
        <source>{word} is American, {other} elsewhere British</source>
        <translation>{word} ئەمریکییە، {other} لە شوێنی تر بەریتانییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Typing</source>
        <translation>تایپکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Insert suggestion</source>
        <translation>دانانی پێشنیار</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Approve</source>
        <translation>پەسەندکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Copy source</source>
        <translation>کۆپیکردنی سەرچاوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Clear target</source>
        <translation>سڕینەوەی وەرگێڕان</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Confirm</source>
        <translation>دڵنیاکردنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/dialogs/reason_dialog.py"/>
        <source>Reject</source>
        <translation>ڕەتکردنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/acts/reviewing.py"/>
        <source>Approve document</source>
        <translation>پەسەندکردنی بەڵگەنامە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Reopen</source>
        <translation>دووبارە کردنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Comment</source>
        <translation>لێدوان</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Remove comment</source>
        <translation>لابردنی لێدوان</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Mark an error</source>
        <translation>نیشانکردنی هەڵە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Remove a mark</source>
        <translation>لابردنی نیشانە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Propagate</source>
        <translation>بڵاوکردنەوە بۆ بڕگە یەکسانەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Split</source>
        <translation>دابەشکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Merge</source>
        <translation>یەکخستن</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/acts/replacing.py"/>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Replace</source>
        <translation>جێگۆڕین</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Restore version</source>
        <translation>گەڕاندنەوەی وەشان</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Lock</source>
        <translation>قوفڵکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Unlock</source>
        <translation>کردنەوەی قوفڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>Ignore check result</source>
        <translation>پشتگوێخستنی ئەنجامی پشکنین</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Mind check result again</source>
        <translation>گرنگیدانەوە بە ئەنجامی پشکنین</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Segment {id} cannot be split at its edge: put the caret between two words of the Kurdish.</source>
        <translation>بڕگەی {id} لە لێواریدا دابەش ناکرێت: نیشانەر بخەرە نێوان دوو وشەی کوردییەکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Segment {id} was split too often at this place: merge some parts first.</source>
        <translation>بڕگەی {id} لەم شوێنەدا زۆر جار دابەش کراوە: سەرەتا هەندێک بەشی یەک بخە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Segments {id} and {id2} stand in different paragraphs and cannot be merged.</source>
        <translation>بڕگەکانی {id} و {id2} لە پەرەگرافی جیاوازدان و یەک ناخرێن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/edits.py"/>
        <source>Segment {id} is locked: unlock it first.</source>
        <translation>بڕگەی {id} قوفڵ کراوە: سەرەتا قوفڵەکەی بکەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/kurdish/segmentation.py"/>
        <source>The segmentation rule “{before}” | “{after}” is not a regular expression ({error}): correct it in the rule set or remove it.</source>
        <translation>ڕێسای بڕگەکردنی «{before}» | «{after}» دەربڕینێکی ڕێکخراو نییە ({error}): لە کۆمەڵەی ڕێساکاندا ڕاستی بکەرەوە یان لایببە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Wrong term</source>
        <translation>زاراوەی هەڵە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Inconsistent term</source>
        <translation>زاراوەی ناڕێک</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Mistranslation</source>
        <translation>وەرگێڕانی هەڵە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Omission</source>
        <translation>لێپەڕاندن</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Addition</source>
        <translation>زیادکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Untranslated</source>
        <translation>وەرنەگێڕدراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Grammar</source>
        <translation>ڕێزمان</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Punctuation</source>
        <translation>خاڵبەندی</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Unintelligible</source>
        <translation>تێنەگەیشتراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Register</source>
        <translation>ئاستی زمان</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Awkward</source>
        <translation>ناڕەوان</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Number or date format</source>
        <translation>شێوەی ژمارە یان بەروار</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Tag or formatting</source>
        <translation>تاگ یان ڕازاندنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Other</source>
        <translation>هی تر</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>Say who marks the error: a name is needed.</source>
        <translation>بڵێ کێ هەڵەکە نیشان دەکات: ناوێک پێویستە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>There is no category “{category}”: choose one of {kinds}.</source>
        <translation>جۆری «{category}» نییە: یەکێک لەمانە هەڵبژێرە: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>There is no severity “{severity}”: choose one of {kinds}.</source>
        <translation>گرنگیی «{severity}» نییە: یەکێک لەمانە هەڵبژێرە: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/mqm.py"/>
        <source>The span {start}-{end} does not lie in segment {id}, which has {n} characters.</source>
        <translation>مەودای {start}-{end} لە بڕگەی {id}دا نییە، کە {n} نووسەی هەیە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>there is no translation to confirm</source>
        <translation>هیچ وەرگێڕانێک نییە دڵنیابکرێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>there is no translation to approve</source>
        <translation>هیچ وەرگێڕانێک نییە پەسەند بکرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>there is no translation to reject</source>
        <translation>هیچ وەرگێڕانێک نییە ڕەت بکرێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>a reviewer has not approved it yet</source>
        <translation>هێشتا پێداچوونەوەکارێک پەسەندی نەکردووە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>it is open already</source>
        <translation>پێشتر کراوەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>confirmed</source>
        <translation>دڵنیاکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <location filename="../../translator_app/ui/named.py"/>
        <source>approved</source>
        <translation>پەسەندکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <location filename="../../translator_app/ui/named.py"/>
        <source>rejected</source>
        <translation>ڕەتکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>made final</source>
        <translation>کۆتایی</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>reopened</source>
        <translation>کراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>Say who hands over: a name is needed.</source>
        <translation>بڵێ کێ ڕادەستی دەکات: ناوێک پێویستە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>it cannot be handed to the reviewer</source>
        <translation>ناتوانرێت ڕادەستی پێداچوونەوەکار بکرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>it cannot be withdrawn</source>
        <translation>ناتوانرێت وەربگیرێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>its review cannot begin</source>
        <translation>ناتوانرێت دەست بە پێداچوونەوەی بکرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>it cannot be returned to the translator</source>
        <translation>ناتوانرێت بگەڕێنرێتەوە بۆ وەرگێڕ</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>it cannot be approved</source>
        <translation>ناتوانرێت پەسەند بکرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>there is no approval to reopen</source>
        <translation>هیچ پەسەندکردنێک نییە بکرێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>Segment {id} cannot be {done}: {reason}.</source>
        <translation>بڕگەی {id} ناتوانرێت ببێتە «{done}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>The translation is in the phase “{phase}”: {refusal} now. Possible are: {able}.</source>
        <translation>وەرگێڕانەکە لە قۆناغی «{phase}»دایە: ئێستا {refusal}. ئەمانە دەکرێن: {able}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/review.py"/>
        <source>A {role} cannot {act} the translation: a {allowed_to} can.</source>
        <translation>ئەم کارە ({act}) لە دەستی «{role}»دا نییە: «{allowed_to}» دەتوانێت بیکات.</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/said.py"/>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <location filename="../../translator_app/ui/assist/noted.py"/>
        <location filename="../../translator_app/ui/assist/wording.py"/>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <location filename="../../translator_app/ui/tally.py"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../translator_app/core/signoff.py"/>
        <source>has no translation</source>
        <translation>وەرگێڕانی نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/signoff.py"/>
        <source>is a draft nobody confirmed</source>
        <translation>ڕەشنووسێکە کەس دڵنیای نەکردووەتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/signoff.py"/>
        <source>was rejected</source>
        <translation>ڕەتکراوەتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/signoff.py"/>
        <source>lacks the tag {tags}, without which it cannot be exported</source>
        <translation>تاگی {tags} ی تێدا نییە، کە بێ ئەو هەناردە ناکرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/core/signoff.py"/>
        <source>has an open comment</source>
        <translation>لێدوانێکی کراوەی هەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/argos.py"/>
        <source>The package {root} names the language token {unknown}, unknown to its model.</source>
        <translation>پاکێجی {root} نیشانەی زمانی {unknown} ناو دەبات، کە مۆدێلەکەی نایناسێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/argos.py"/>
        <source>The package {path} cannot be read ({error}): install it again.</source>
        <translation>پاکێجی {path} ناخوێنرێتەوە ({error}): سەرلەنوێ دایبمەزرێنە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/argos.py"/>
        <source>The package {root} is damaged ({error}): install it again.</source>
        <translation>پاکێجی {root} زیانی پێ گەیشتووە ({error}): سەرلەنوێ دایبمەزرێنە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/argos.py"/>
        <source>The package {root}</source>
        <translation>پاکێجی {root}</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/fetching.py"/>
        <source>{repository} lacks {join}: it is no whole model in CTranslate2 form.</source>
        <translation>{repository} ئەمانەی نییە: {join}. مۆدێلێکی تەواو نییە بە شێوەی CTranslate2.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/fetching.py"/>
        <source>Fetching {label} needs {n:.1f} GB on the disk of {folder}, and {n2:.1f} GB are free.</source>
        <translation>داگرتنی {label} پێویستی بە {n:.1f} گێگابایتە لەسەر دیسکی {folder}، و {n2:.1f} گێگابایت بەتاڵە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/fetching.py"/>
        <source>{name} of {label} came with another size than the hub states: fetch it again.</source>
        <translation>{name} لە {label} بە قەبارەیەکی تر لەوەی هەبەکە دەیڵێت هات: دیسان دایبگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/fetching.py"/>
        <source>The hub answered nothing useful about {repository}: try again later.</source>
        <translation>هەبەکە وەڵامێکی بەسوودی لەبارەی {repository} نەدایەوە: دواتر هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/fetching.py"/>
        <source>{folder} cannot be written ({strerror}): nothing was fetched.</source>
        <translation>لە {folder} نانووسرێت ({strerror}): هیچ دانەگیرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/fetching.py"/>
        <source>{name} of {label} came damaged (its checksum is wrong): fetch it again.</source>
        <translation>{name} لە {label} بە زیانەوە هات (کۆی پشکنینی هەڵەیە): دیسان دایبگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/fetching.py"/>
        <source>The hub refused {repository} (error {code}): try again later.</source>
        <translation>هەبەکە {repository} ی ڕەت کردەوە (هەڵەی {code}): دواتر هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/fetching.py"/>
        <source>{repository} cannot be fetched ({reason}): look at the network and go on later.</source>
        <translation>{repository} دانەگیرا ({reason}): سەیری تۆڕەکە بکە و دواتر درێژەی پێ بدە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/fetching.py"/>
        <source>The hub has no model {repository} for everybody: it was moved or closed. Fetch another one by its name, or add a model's folder.</source>
        <translation>هەبەکە مۆدێلی {repository} ی بۆ هەمووان نییە: گواستراوەتەوە یان داخراوە. یەکێکی تر بە ناوەکەی دابگرە، یان بوخچەی مۆدێلێک زیاد بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/hosted.py"/>
        <source>{label} did not answer each sentence: its answer is not used.</source>
        <translation>{label} وەڵامی هەموو ڕستەکانی نەدایەوە: وەڵامەکەی بەکار نایەت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/hosted.py"/>
        <source>{label} answered nothing.</source>
        <translation>{label} هیچ وەڵامێکی نەدایەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/hosted.py"/>
        <source>{label} answered far more than a translation: its answer is not used.</source>
        <translation>{label} زۆر زیاتر لە وەرگێڕانێکی وەڵام دایەوە: وەڵامەکەی بەکار نایەت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/hosted.py"/>
        <source>{label} answered something that is no translation.</source>
        <translation>{label} شتێکی وەڵام دایەوە کە وەرگێڕان نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/inference.py"/>
        <source>The engine {label} needs about {n:.1f} GB of memory and {n2:.1f} GB are free: close other programs, or use a smaller engine.</source>
        <translation>بزوێنەری {label} نزیکەی {n:.1f} گێگابایت بیرگەی دەوێت و {n2:.1f} گێگابایت بەتاڵە: بەرنامەکانی تر دابخە، یان بزوێنەرێکی بچووکتر بەکار بهێنە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <source>The model in {folder} knows no token for Central Kurdish and English: it is neither NLLB-200 nor MADLAD-400.</source>
        <translation>مۆدێلی ناو {folder} هیچ نیشانەیەکی کوردیی ناوەندی و ئینگلیزی نازانێت: نە NLLB-200 ـە و نە MADLAD-400.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <source>{folder} is no folder: choose the folder that holds model.bin.</source>
        <translation>{folder} بوخچە نییە: ئەو بوخچەیە هەڵبژێرە کە model.bin ی تێدایە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <source>The model in {folder} lacks {join}: fetch it again as a whole.</source>
        <translation>مۆدێلی ناو {folder} ئەمانەی نییە: {join}. بە تەواوی دیسان دایبگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <source>The model in {folder} lacks its vocabulary: fetch it again as a whole.</source>
        <translation>مۆدێلی ناو {folder} لیستی وشەکانی نییە: بە تەواوی دیسان دایبگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <source>The model in {folder} lacks its SentencePiece file ({PIECES}): put it beside model.bin.</source>
        <translation>مۆدێلی ناو {folder} فایلی SentencePiece ی نییە ({PIECES}): بیخەرە تەنیشت model.bin.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <source>The model in {folder} has {n} GB, more than {n2} GB allowed.</source>
        <translation>مۆدێلی ناو {folder} قەبارەی {n} گێگابایتە، زیاتر لە {n2} گێگابایتی ڕێپێدراو.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <source>The vocabulary in {folder} is far too large: the model is not used.</source>
        <translation>لیستی وشەکان لە {folder} زۆر گەورەیە: مۆدێلەکە بەکار نایەت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <source>The model {name} is installed already: remove it first.</source>
        <translation>مۆدێلی {name} پێشتر دامەزراوە: سەرەتا لایببە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <source>The model needs {n:.1f} GB and {n2:.1f} GB are free on the disk of {folder}.</source>
        <translation>مۆدێلەکە {n:.1f} گێگابایتی دەوێت و {n2:.1f} گێگابایت لەسەر دیسکی {folder} بەتاڵە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <source>The model in {folder} is damaged ({error}): fetch it again.</source>
        <translation>مۆدێلی ناو {folder} زیانی پێ گەیشتووە ({error}): دیسان دایبگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <source>{into} cannot be written ({strerror}): the model is not installed.</source>
        <translation>لە {into} نانووسرێت ({strerror}): مۆدێلەکە دانەمەزرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <source>The model cannot be copied into {into} ({what}).</source>
        <translation>مۆدێلەکە کۆپی ناکرێت بۆ {into} ({what}).</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/models.py"/>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{path} cannot be removed ({what}).</source>
        <translation>{path} لانابرێت ({what}).</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/multilingual.py"/>
        <source>The model in {path}</source>
        <translation>مۆدێلی ناو {path}</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{name} holds {n:,} files, more than a package has: it is not installed.</source>
        <translation>{name} {n:,} فایلی تێدایە، زیاتر لەوەی پاکێجێک هەیەتی: دانامەزرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{name} unpacks to {n:.1f} GB, more than {n2} GB allowed.</source>
        <translation>{name} دەکرێتەوە بۆ {n:.1f} گێگابایت، زیاتر لە {n2} گێگابایتی ڕێپێدراو.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{name} must hold one folder, not {n}: it is not an Argos package.</source>
        <translation>{name} دەبێت یەک بوخچەی تێدا بێت، نەک {n}: پاکێجی Argos نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{name} lacks {join}: it is not a whole Argos package, fetch it again.</source>
        <translation>{name} ئەمانەی نییە: {join}. پاکێجێکی تەواوی Argos نییە، دیسان دایبگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{name} lacks the model's vocabulary: it is not a whole Argos package, fetch it again.</source>
        <translation>{name} لیستی وشەکانی مۆدێلەکەی نییە: پاکێجێکی تەواوی Argos نییە، دیسان دایبگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{name} holds a metadata.json of {file_size:,} bytes: it is not installed.</source>
        <translation>{name} فایلێکی metadata.json ی {file_size:,} بایتی تێدایە: دانامەزرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>metadata.json in {name} names no languages: it is not a translation package.</source>
        <translation>metadata.json لە {name} هیچ زمانێک ناو نابات: پاکێجی وەرگێڕان نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>The package {root} is installed already: remove it first, or update it.</source>
        <translation>پاکێجی {root} پێشتر دامەزراوە: سەرەتا لایببە، یان نوێی بکەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>The package in {folder} lacks {join}: remove it and install it again.</source>
        <translation>پاکێجی ناو {folder} ئەمانەی نییە: {join}. لایببە و سەرلەنوێ دایبمەزرێنە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{path} does not exist: choose an .argosmodel file.</source>
        <translation>{path} نییە: فایلێکی ‎.argosmodel هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{name} is not an Argos package or is damaged ({error}): fetch it again.</source>
        <translation>{name} پاکێجی Argos نییە یان زیانی پێ گەیشتووە ({error}): دیسان دایبگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{name} unpacks to far more than it is (in {filename}): it is not installed.</source>
        <translation>{name} زۆر لە قەبارەی خۆی گەورەتر دەکرێتەوە (لە {filename}): دانامەزرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>metadata.json in {name} is not readable ({error}): fetch the package again.</source>
        <translation>metadata.json لە {name} ناخوێنرێتەوە ({error}): پاکێجەکە دیسان دابگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{into} cannot be written ({strerror}): the package is not installed.</source>
        <translation>لە {into} نانووسرێت ({strerror}): پاکێجەکە دانەمەزرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{name} cannot be unpacked into {into} ({what}).</source>
        <translation>{name} لە {into} ناکرێتەوە ({what}).</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/packages.py"/>
        <source>{name} is damaged ({error}): fetch it again.</source>
        <translation>{name} زیانی پێ گەیشتووە ({error}): دیسان دایبگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/transport.py"/>
        <source>The address of {label} must begin with https://: plain http can be read on the way.</source>
        <translation>ناونیشانی {label} دەبێت بە https:// دەست پێ بکات: http ی سادە لە ڕێگادا دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/transport.py"/>
        <source>{label} answered with more than {n} MB, which is no translation.</source>
        <translation>{label} بە زیاتر لە {n} مێگابایت وەڵامی دایەوە، کە وەرگێڕان نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/transport.py"/>
        <source>{label} did not answer within {timeout:.0f} seconds: try again, or another engine.</source>
        <translation>{label} لە ماوەی {timeout:.0f} چرکەدا وەڵامی نەدایەوە: دیسان هەوڵ بدە، یان بزوێنەرێکی تر.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/transport.py"/>
        <source>{label} cannot be reached ({reason}): see whether it runs and its address is right.</source>
        <translation>ناگەیتە {label} ({reason}): بزانە کار دەکات و ناونیشانەکەی ڕاستە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/transport.py"/>
        <source>{label} answered something that is no translation: see whether its address is right.</source>
        <translation>{label} شتێکی وەڵام دایەوە کە وەرگێڕان نییە: بزانە ناونیشانەکەی ڕاستە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/transport.py"/>
        <source>{label} did not answer within {timeout:.0f} seconds: try again.</source>
        <translation>{label} لە ماوەی {timeout:.0f} چرکەدا وەڵامی نەدایەوە: دیسان هەوڵ بدە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/engines/transport.py"/>
        <source>What is sent cannot be written down in {path} ({strerror}), so nothing was sent.</source>
        <translation>ئەوەی دەنێردرێت لە {path} تۆمار ناکرێت ({strerror})، بۆیە هیچ نەنێردرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/coding.py"/>
        <source>{place}: the code {written} is missing in the translation “{start}”. Put it back, then export again.</source>
        <translation>{place}: کۆدی {written} لە وەرگێڕانی «{start}» نییە. بیگەڕێنەرەوە، پاشان دیسان هەناردەی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/coding.py"/>
        <source>A paragraph has more than {MOST_CODES:,} inline codes: divide it first.</source>
        <translation>پەرەگرافێک زیاتر لە {MOST_CODES:,} کۆدی ناوەکیی هەیە: سەرەتا دابەشی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/docx/parts.py"/>
        <source>{place} is no Word document: nothing says which of its parts holds the text.</source>
        <translation>{place} بەڵگەنامەی Word نییە: هیچ ناڵێت کام بەشی دەقەکەی تێدایە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/docx/parts.py"/>
        <source>{place} is no Word document: it lacks the parts every one has.</source>
        <translation>{place} بەڵگەنامەی Word نییە: ئەو بەشانەی نییە کە هەموو بەڵگەنامەیەک هەیەتی.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/docx/parts.py"/>
        <source>{place} is no Word document: its main part {main} holds something else.</source>
        <translation>{place} بەڵگەنامەی Word نییە: بەشە سەرەکییەکەی {main} شتێکی تری تێدایە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/docx/parts.py"/>
        <source>{place} is in Strict Open XML, which is not read. Save it in Word as “Word Document (.docx)”.</source>
        <translation>{place} بە Strict Open XML نووسراوە، کە ناخوێنرێتەوە. لە Word وەک «Word Document (.docx)» پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/docx/parts.py"/>
        <source>{place} is damaged: its main part {name} is missing.</source>
        <translation>{place} زیانی پێ گەیشتووە: بەشە سەرەکییەکەی {name} نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/docx/reader.py"/>
        <location filename="../../translator_app/formats/markdown.py"/>
        <location filename="../../translator_app/formats/odt.py"/>
        <location filename="../../translator_app/formats/spots.py"/>
        <location filename="../../translator_app/formats/subtitles.py"/>
        <source>{name} holds no text to translate.</source>
        <translation>{name} هیچ دەقێکی بۆ وەرگێڕان تێدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/docx/review_table.py"/>
        <source>The project holds no segment to review.</source>
        <translation>پڕۆژەکە هیچ بڕگەیەکی بۆ پێداچوونەوە تێدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/docx/review_table.py"/>
        <source>{name} holds no review table: one with number, source, translation, state, comments.</source>
        <translation>{name} خشتەی پێداچوونەوەی تێدا نییە: یەکێک بە ژمارە، سەرچاوە، وەرگێڕان، دۆخ و لێدوانەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/filling.py"/>
        <source>The document has {number} paragraphs, but {n} translations were given.</source>
        <translation>بەڵگەنامەکە {number} پەرەگرافی هەیە، بەڵام {n} وەرگێڕان درا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/filling.py"/>
        <source>The document has more paragraphs than the {n} translations given.</source>
        <translation>بەڵگەنامەکە پەرەگرافی زیاتری لە {n} وەرگێڕانە دراوەکە هەیە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/gettext.py"/>
        <source>{name} holds no message (msgid) to translate.</source>
        <translation>{name} هیچ پەیامێکی (msgid) بۆ وەرگێڕان تێدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/glossary_files.py"/>
        <source>{name} is no table: write it with the export of glossaries.</source>
        <translation>{name} خشتە نییە: بە هەناردەکردنی فەرهەنگۆکەکان بینووسە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/glossary_files.py"/>
        <source>{name} has no column for the {homeless}: add one, or leave it empty.</source>
        <translation>{name} ستوونێکی بۆ {homeless} نییە: یەکێک زیاد بکە، یان بە بەتاڵی بیهێڵەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/glossary_files.py"/>
        <source>{name} was not written: “{what}” holds half a character; type it anew.</source>
        <translation>{name} نەنووسرا: «{what}» نیوە نووسەیەکی تێدایە؛ سەرلەنوێ تایپی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/glossary_files.py"/>
        <source>{name} holds “{source} = {target}” no more: it was changed meanwhile.</source>
        <translation>{name} چیتر «{source} = {target}» ی تێدا نییە: لەو ماوەیەدا گۆڕدراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/glossary_files.py"/>
        <source>{name} cannot be written in {parent}: {what}.</source>
        <translation>{name} لە {parent} نانووسرێت: {what}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/glossary_files.py"/>
        <source>{name}, line {first}: {wrong}; {cure}.</source>
        <translation>{name}، دێڕی {first}: {wrong}؛ {cure}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/glossary_table.py"/>
        <source>{name}, line {line}: this is not {upper} text; save the glossary as UTF-8.</source>
        <translation>{name}، دێڕی {line}: ئەمە دەقی {upper} نییە؛ فەرهەنگۆکەکە وەک UTF-8 پاشەکەوت بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/glossary_table.py"/>
        <source>{name} is too large for a glossary (over {n} MB); divide it.</source>
        <translation>{name} بۆ فەرهەنگۆک زۆر گەورەیە (زیاتر لە {n} مێگابایت)؛ دابەشی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/glossary_table.py"/>
        <source>{name} cannot be opened: there is no such file in {parent}.</source>
        <translation>{name} ناکرێتەوە: لە {parent} فایلێکی وا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/glossary_table.py"/>
        <source>{name} cannot be read: {what}.</source>
        <translation>{name} ناخوێنرێتەوە: {what}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/glossary_table.py"/>
        <source>{name}, line 1: no column is called {name2}; name one so.</source>
        <translation>{name}، دێڕی ١: هیچ ستوونێک ناوی {name2} نییە؛ یەکێک وا ناو بنێ.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/glossary_table.py"/>
        <source>{name}, line {line}: a quotation mark that opens a cell is not closed; close or remove it.</source>
        <translation>{name}، دێڕی {line}: نیشانەیەکی وتە کە خانەیەک دەکاتەوە دانەخراوە؛ دایبخە یان لایببە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/libreoffice.py"/>
        <source>LibreOffice did not print within {n} minutes: export to .docx.</source>
        <translation>LibreOffice لە ماوەی {n} خولەکدا چاپی نەکرد: بۆ ‎.docx هەناردەی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/libreoffice.py"/>
        <source>LibreOffice cannot be started ({strerror}): export to .docx.</source>
        <translation>LibreOffice دەست پێ ناکات ({strerror}): بۆ ‎.docx هەناردەی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/markup.py"/>
        <source>{place} declares its own entities (a DTD), which no office program does: it is not read.</source>
        <translation>{place} یەکەی تایبەتی خۆی (DTD) ڕادەگەیەنێت، کە هیچ بەرنامەیەکی ئۆفیس ئەوە ناکات: ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/markup.py"/>
        <source>{place} is damaged and cannot be read ({reason}).</source>
        <translation>{place} زیانی پێ گەیشتووە و ناخوێنرێتەوە ({reason}).</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/odt.py"/>
        <source>{place} is encrypted with a password. Open it in LibreOffice and save it without one.</source>
        <translation>{place} بە وشەی نهێنی شاردراوەتەوە. لە LibreOffice بیکەرەوە و بێ وشەی نهێنی پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/odt.py"/>
        <source>{place} is no OpenDocument text: it lacks the part that holds the text.</source>
        <translation>{place} دەقی OpenDocument نییە: ئەو بەشەی نییە کە دەقەکەی تێدایە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/packages.py"/>
        <source>{name} is empty: it holds no document.</source>
        <translation>{name} بەتاڵە: هیچ بەڵگەنامەیەکی تێدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/packages.py"/>
        <source>{place} is not the kind of document its ending says: it is no office package.</source>
        <translation>{place} ئەو جۆرە بەڵگەنامەیە نییە کە پاشگرەکەی دەیڵێت: پاکێجی ئۆفیس نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/packages.py"/>
        <source>{place} is not opened: {problem}.</source>
        <translation>{place} ناکرێتەوە: {problem}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/packages.py"/>
        <source>{place} is damaged: its part {name} is missing.</source>
        <translation>{place} زیانی پێ گەیشتووە: بەشی {name} نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/packages.py"/>
        <source>{place} is damaged: it is cut short or its listing is broken. Fetch it again from where it came.</source>
        <translation>{place} زیانی پێ گەیشتووە: بڕدراوە یان پێڕستەکەی شکاوە. لەو شوێنەی هاتووە دیسان وەریبگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/packages.py"/>
        <source>{place} is too large: its part {name} unpacks to {n:,.0f} MB, and at most {n2:.0f} MB are read. Divide the document.</source>
        <translation>{place} زۆر گەورەیە: بەشی {name} دەکرێتەوە بۆ {n:,.0f} مێگابایت، و زۆرترین {n2:.0f} مێگابایت دەخوێنرێتەوە. بەڵگەنامەکە دابەش بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/packages.py"/>
        <source>{place} is damaged: its part {name} cannot be unpacked.</source>
        <translation>{place} زیانی پێ گەیشتووە: بەشی {name} ناکرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/packages.py"/>
        <source>{place} is damaged: its part {filename} cannot be unpacked.</source>
        <translation>{place} زیانی پێ گەیشتووە: بەشی {filename} ناکرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/pdf_text.py"/>
        <source>A translation cannot be put back into a PDF: export it as .docx or .txt instead.</source>
        <translation>وەرگێڕان ناتوانرێت بخرێتەوە ناو PDF: لەجیاتی ئەوە وەک .docx یان .txt هەناردەی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/pdf_text.py"/>
        <source>A PDF is not written by this export: export .docx or .txt instead.</source>
        <translation>ئەم هەناردەکردنە PDF نانووسێت: .docx یان .txt هەناردە بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/pdf_text.py"/>
        <source>{name} is no PDF file: it does not begin as one.</source>
        <translation>{name} فایلی PDF نییە: وەک PDF دەست پێ ناکات.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/pdf_text.py"/>
        <source>{name} holds no text, only pictures of it (a scan). Have the text recognised first, or type it.</source>
        <translation>{name} دەقی تێدا نییە، تەنیا وێنەی دەق (سکان). با سەرەتا دەقەکەی بناسرێتەوە، یان بینووسەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/pdf_text.py"/>
        <source>{name} is damaged: it cannot be read as a PDF.</source>
        <translation>{name} زیانی پێ گەیشتووە: وەک PDF ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/pdf_text.py"/>
        <source>{name} is encrypted with a password. Save it without one first.</source>
        <translation>{name} بە وشەی نهێنی شاردراوەتەوە. سەرەتا بێ وشەی نهێنی پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/pdf_text.py"/>
        <source>{name} is damaged: page {n} cannot be read.</source>
        <translation>{name} زیانی پێ گەیشتووە: لاپەڕەی {n} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/plain_text.py"/>
        <source>{name} is not a text file: it holds something else under that name.</source>
        <translation>{name} فایلی دەق نییە: بەو ناوەوە شتێکی تری تێدایە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/plain_text.py"/>
        <source>{name} is not text in UTF-8, UTF-16 or Windows-1256. Save it as UTF-8 in the program that made it.</source>
        <translation>{name} دەق نییە بە UTF-8، UTF-16 یان Windows-1256. لەو بەرنامەیەی دروستی کردووە وەک UTF-8 پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/plain_text.py"/>
        <source>{name} is not a text file: character {n:,} is a zero, as in binary files.</source>
        <translation>{name} فایلی دەق نییە: نووسەی {n:,} سفرە، وەک لە فایلی دوانەییدا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/plain_text.py"/>
        <source>{name} is empty: there is no text in it to translate.</source>
        <translation>{name} بەتاڵە: دەقی بۆ وەرگێڕان تێدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/plain_text.py"/>
        <source>The text has {n} paragraphs, but {n2} were given to write.</source>
        <translation>دەقەکە {n} پەرەگرافی هەیە، بەڵام {n2} بۆ نووسین درا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/pptx.py"/>
        <source>Only a presentation can be exported as a presentation: choose .docx or .txt instead.</source>
        <translation>تەنیا پێشکەشکردن دەتوانرێت وەک پێشکەشکردن هەناردە بکرێت: .docx یان .txt هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/pptx.py"/>
        <source>{place} is no PowerPoint presentation: it lacks the part {MAIN}.</source>
        <translation>{place} پێشکەشکردنی PowerPoint نییە: بەشی {MAIN} ی نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/project_package.py"/>
        <source>{folder} is not empty: choose a new folder for the project.</source>
        <translation>{folder} بەتاڵ نییە: بوخچەیەکی نوێ بۆ پڕۆژەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/project_package.py"/>
        <source>{name} is no project package, or it is cut short: fetch it again.</source>
        <translation>{name} پاکێجی پڕۆژە نییە، یان بڕدراوە: دیسان دایبگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/project_package.py"/>
        <source>{name} is not opened: {problem}.</source>
        <translation>{name} ناکرێتەوە: {problem}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/project_package.py"/>
        <source>{folder} cannot be made: {what}.</source>
        <translation>{folder} دروست ناکرێت: {what}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/project_package.py"/>
        <source>{name} cannot be unpacked into {folder}: {what}.</source>
        <translation>{name} لە {folder} ناکرێتەوە: {what}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/project_package.py"/>
        <source>{name} is damaged: its file {filename} cannot be unpacked.</source>
        <translation>{name} زیانی پێ گەیشتووە: فایلی {filename} ناکرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/project_package.py"/>
        <source>{name} is not opened: its file {filename} is larger than it says.</source>
        <translation>{name} ناکرێتەوە: فایلی {filename} لەوە گەورەترە کە دەیڵێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/sniffing.py"/>
        <source>{name} is too large: {n:.0f} MB, and at most {n2:.0f} MB can be opened. Divide it into smaller files.</source>
        <translation>{name} زۆر گەورەیە: {n:.0f} مێگابایت، و زۆرترین {n2:.0f} مێگابایت دەکرێتەوە. دابەشی بکە بۆ فایلی بچووکتر.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/srx.py"/>
        <source>{name} is not an SRX file: its first element is &lt;{local}&gt;, not &lt;srx&gt;.</source>
        <translation>{name} فایلی SRX نییە: یەکەم توخمی &lt;{local}&gt; ـە، نەک &lt;srx&gt;.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/srx.py"/>
        <source>{name} declares a document type, which rule files may not: remove the &lt;!DOCTYPE ...&gt;.</source>
        <translation>{name} جۆری بەڵگەنامە ڕادەگەیەنێت، کە فایلی ڕێسا نابێت: &lt;!DOCTYPE ...&gt; لاببە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/srx.py"/>
        <source>{name} maps the language {pattern} to the rules “{name2}”, which it lacks.</source>
        <translation>{name} زمانی {pattern} بە ڕێساکانی «{name2}» دەبەستێتەوە، کە نییەتی.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/srx.py"/>
        <source>{name} is not well-formed XML: {msg}. Export it again.</source>
        <translation>{name} XML ی دروست نییە: {msg}. دیسان هەناردەی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/srx.py"/>
        <source>{name}: the language pattern “{pattern}” cannot be read ({error}).</source>
        <translation>{name}: داڕێژەی زمانی «{pattern}» ناخوێنرێتەوە ({error}).</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/srx.py"/>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/subtitles.py"/>
        <source>{name} holds no subtitle: no line in it gives a time such as 00:01 --&gt; 00:03.</source>
        <translation>{name} هیچ ژێرنووسێکی تێدا نییە: هیچ دێڕێکی کاتی وەک 00:01 --&gt; 00:03 نادات.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/subtitles.py"/>
        <source>There are {number} cues, but {n} translations were given.</source>
        <translation>{number} ژێرنووس هەیە، بەڵام {n} وەرگێڕان درا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/subtitles.py"/>
        <source>There are more cues than the {n} translations given.</source>
        <translation>ژێرنووس لە {n} وەرگێڕانە دراوەکە زیاترە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/tbx.py"/>
        <source>{name} holds no term in both {source_language} and {target_language}.</source>
        <translation>{name} هیچ زاراوەیەکی بە هەردوو زمانی {source_language} و {target_language} تێدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/tbx.py"/>
        <source>{name} is no glossary in TBX: its first element is &lt;{name2}&gt;.</source>
        <translation>{name} فەرهەنگۆکی TBX نییە: یەکەم توخمی &lt;{name2}&gt; ـە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/tmx.py"/>
        <source>{name} says it is UTF-8 but is not (first at line {line:,}): save it anew as UTF-8 in the program that made it.</source>
        <translation>{name} دەڵێت UTF-8 ـە بەڵام نییە (یەکەم جار لە دێڕی {line:,}): لەو بەرنامەیەی دروستی کردووە سەرلەنوێ وەک UTF-8 پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/tmx.py"/>
        <source>{name} is no translation memory in TMX{what}.</source>
        <translation>{name} بیرگەی وەرگێڕانی TMX نییە{what}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/xliff.py"/>
        <source>The project holds no segment to write.</source>
        <translation>پڕۆژەکە هیچ بڕگەیەکی بۆ نووسین تێدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/xliff.py"/>
        <source>{place} is no XLIFF file: its first element is &lt;{name}&gt;.</source>
        <translation>{place} فایلی XLIFF نییە: یەکەم توخمی &lt;{name}&gt; ـە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/xliff.py"/>
        <source>{place} is to be translated {direction}: this desk translates from Sorani (ckb) to English.</source>
        <translation>{place} دەبێت {direction} وەربگێڕدرێت: ئەم مێزە لە سۆرانییەوە (ckb) بۆ ئینگلیزی وەردەگێڕێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/xliff.py"/>
        <source>The file has {count} units to translate, but {n} were given to write.</source>
        <translation>فایلەکە {count} یەکەی بۆ وەرگێڕان هەیە، بەڵام {n} بۆ نووسین درا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/xliff_codes.py"/>
        <source>A unit at line {line:,} has more than {MOST_CODES:,} inline codes.</source>
        <translation>یەکەیەک لە دێڕی {line:,} زیاتر لە {MOST_CODES:,} کۆدی ناوەکیی هەیە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/xliff_common.py"/>
        <source>{place}, unit {key}: the code {tag} is missing in the translation. Put it back and export again.</source>
        <translation>{place}، یەکەی {key}: کۆدی {tag} لە وەرگێڕانەکەدا نییە. بیگەڕێنەرەوە و دیسان هەناردەی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/xlsx.py"/>
        <source>Only a workbook can be exported as a workbook: choose .docx or .txt instead.</source>
        <translation>تەنیا خشتەی Excel دەتوانرێت وەک خشتەی Excel هەناردە بکرێت: .docx یان .txt هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/formats/xlsx.py"/>
        <source>{place} is no Excel workbook: it lacks the part xl/workbook.xml.</source>
        <translation>{place} خشتەی Excel نییە: بەشی xl/workbook.xml ی نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/analysing.py"/>
        <source>Analysing</source>
        <translation>شیکاری</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/checking.py"/>
        <location filename="../../translator_app/services/converting.py"/>
        <location filename="../../translator_app/services/fixing.py"/>
        <location filename="../../translator_app/services/pretranslating.py"/>
        <source>{done:,} of {total:,} segments</source>
        <translation>{done:,} لە {total:,} بڕگە</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>{name} leaves {far:.0f} % of the words of a middling segment to edit</source>
        <translation>{name} لە بڕگەیەکی مامناوەندیدا {far:.0f}٪ی وشەکان بۆ دەستکاری دەهێڵێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>{told}. You spent {spent} on one.</source>
        <translation>{told}. بۆ یەکێک ئەمەندەت خەرج کردووە: {spent}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>Nothing is approved yet: engines are compared on approved segments.</source>
        <translation>هێشتا هیچ پەسەند نەکراوە: بزوێنەرەکان لەسەر بڕگە پەسەندکراوەکان بەراورد دەکرێن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>No engine is in use: switch one on in the list of engines.</source>
        <translation>هیچ بزوێنەرێک بەکار نایەت: لە لیستی بزوێنەرەکاندا یەکێک چالاک بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>{name} helps you more by chrF, {sure}: it leaves {far:.0f} % of the words of a middling segment to edit</source>
        <translation>{name} بەپێی chrF زیاتر یارمەتیت دەدات، {sure}: لە بڕگەیەکی مامناوەندیدا {far:.0f}٪ی وشەکان بۆ دەستکاری دەهێڵێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <location filename="../../translator_app/services/exchanging.py"/>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{n:.0f} s</source>
        <translation>{n:.0f} چرکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>{n:.0f} letters</source>
        <translation>{n:.0f} پیت</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <location filename="../../translator_app/services/reporting.py"/>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Reading the log</source>
        <translation>خوێندنەوەی تۆمار</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>hardly by chance</source>
        <translation>زەحمەتە بە ڕێکەوت بێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/comparing.py"/>
        <source>though that may be chance</source>
        <translation>هەرچەندە دەکرێت بە ڕێکەوت بێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/editing.py"/>
        <source>Segment {segment_id} is the last of its document: there is none to merge it with.</source>
        <translation>بڕگەی {segment_id} دوایین بڕگەی بەڵگەنامەکەیە: هیچی بۆ یەکخستن لەدوا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/editing.py"/>
        <source>“{large}” is being written: what you do now is kept as soon as that is done.</source>
        <translation>«{large}» دەنووسرێت: ئەوەی ئێستا دەیکەیت هەر کە ئەوە تەواو بوو دەپارێزرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/evaluating.py"/>
        <source>{name} holds no pairs: write source, a tab and its translation, one pair a line.</source>
        <translation>{name} هیچ جووتێکی تێدا نییە: سەرچاوە، تابێک و وەرگێڕانەکەی بنووسە، هەر دێڕێک جووتێک.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/evaluating.py"/>
        <source>{name}, line {number}: write source, a tab and its translation.</source>
        <translation>{name}، دێڕی {number}: سەرچاوە، تابێک و وەرگێڕانەکەی بنووسە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>it is locked here</source>
        <translation>لێرە قوفڵ کراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>it was changed here and there since it was sent</source>
        <translation>لەو کاتەوە نێردراوە، هەم لێرە و هەم لەوێ گۆڕدراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>its translation was emptied there; the one here stays</source>
        <translation>وەرگێڕانەکەی لەوێ بەتاڵ کراوە؛ هی ئێرە دەمێنێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>its translation holds the code {tag}, which this segment does not have</source>
        <translation>وەرگێڕانەکەی کۆدی {tag} ی تێدایە، کە ئەم بڕگەیە نییەتی</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{taken:,} units imported, {new:,} of them new</source>
        <translation>{taken:,} یەکە هاوردە کرا، {new:,} یان نوێیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>the project has no segment {number} (line {line:,})</source>
        <translation>پڕۆژەکە بڕگەی {number} ی نییە (دێڕی {line:,})</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>the file holds this segment again at line {line:,}; the first one counts</source>
        <translation>فایلەکە لە دێڕی {line:,} دیسان ئەم بڕگەیەی تێدایە؛ یەکەمیان حیساب دەکرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>its Kurdish is another one here: it was split, merged or imported anew meanwhile</source>
        <translation>کوردییەکەی لێرە جیاوازە: لەو ماوەیەدا دابەش کراوە، یەک خراوە یان سەرلەنوێ هاوردە کراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{count:,} ill-formed units left out</source>
        <translation>{count:,} یەکەی ناتەواو وەرنەگیرا</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{count:,} in other languages left out</source>
        <translation>{count:,} بە زمانی تر وەرنەگیرا</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{taken:,} units before that place can be kept with --keep; nothing was imported.</source>
        <translation>{taken:,} یەکەی پێش ئەو شوێنە بە --keep دەهێڵرێنەوە؛ هیچ هاوردە نەکرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{name} holds no unit of this pair of languages: {languages}.</source>
        <translation>{name} هیچ یەکەیەکی ئەم جووتە زمانەی تێدا نییە: {languages}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{name} holds no unit that can be taken: the first one, at line {line:,}, was left out because {reason}.</source>
        <translation>{name} هیچ یەکەیەکی تێدا نییە وەربگیرێت: یەکەمیان، لە دێڕی {line:,}، وەرنەگیرا چونکە {reason}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{known:,} known</source>
        <translation>{known:,} پێشتر زانراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>{error} {came}</source>
        <translation>{error} {came}</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>it is locked here, and {state} in the file</source>
        <translation>لێرە قوفڵ کراوە، و لە فایلەکەدا {state}</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exchanging.py"/>
        <source>without a number</source>
        <translation>بێ ژمارە</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exporting.py"/>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>{path} ناتوانرێت بنووسرێت: {reason}. بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/exporting.py"/>
        <source>{path} cannot be written: {reason}. Nothing was changed there.</source>
        <translation>{path} ناتوانرێت بنووسرێت: {reason}. هیچ لەوێ نەگۆڕدرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>1 term taken</source>
        <translation>١ زاراوە وەرگیرا</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>{n:,} terms taken</source>
        <translation>{n:,} زاراوە وەرگیرا</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>{n:,} known already</source>
        <translation>{n:,} پێشتر زانراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>{n:,} passed over</source>
        <translation>{n:,} تێپەڕێنرا</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/glossaries.py"/>
        <source>and {n:,} more</source>
        <translation>و {n:,}ی تر</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>{name}: {counts}.</source>
        <translation>{name}: {counts}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>{segments:,} segments, {words:,} words</source>
        <translation>{segments:,} بڕگە، {words:,} وشە</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>{name} holds no text to translate: choose a document with Kurdish text in it.</source>
        <translation>{name} هیچ دەقێکی بۆ وەرگێڕان تێدا نییە: بەڵگەنامەیەک هەڵبژێرە کە دەقی کوردیی تێدا بێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>1 line without a word will be kept as it is.</source>
        <translation>١ دێڕی بێ وشە وەک خۆی دەهێڵرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>one place</source>
        <translation>یەک شوێندا</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>{n:,} places</source>
        <translation>{n:,} شوێندا</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>Sentences of over {most:,} characters are cut at {places}; the export joins them again.</source>
        <translation>ڕستەی درێژتر لە {most:,} نووسە لە {places} بڕدراون؛ لە هەناردەکردندا دیسان دەبەسترێنەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/importing.py"/>
        <source>Segmenting</source>
        <translation>بڕگەکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/memories.py"/>
        <source>The memory {name} holds that unit no more: it was changed or deleted meanwhile.</source>
        <translation>بیرگەی {name} چیتر ئەو یەکەیەی تێدا نییە: لەو ماوەیەدا گۆڕدراوە یان سڕاوەتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/memories.py"/>
        <source>The memory {name} holds that unit no more: it was changed, deleted or detached meanwhile.</source>
        <translation>بیرگەی {name} چیتر ئەو یەکەیەی تێدا نییە: لەو ماوەیەدا گۆڕدراوە، سڕاوەتەوە یان لێکراوەتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/memories.py"/>
        <source>The memory {name} is attached for reading only: change that in Translate, Memories.</source>
        <translation>بیرگەی {name} تەنیا بۆ خوێندنەوە پێوەبەستراوە: لە «وەرگێڕان ← بیرگەکان» بیگۆڕە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/report_pages.py"/>
        <source>Time in segments is the time between two changes of one person; pauses of more than five minutes are left out. A suggestion is kept as far as its letters stand in the confirmed text.</source>
        <translation>کاتی بڕگەکان ئەو کاتەیە کە لە نێوان دوو گۆڕانکاریی یەک کەسدایە؛ وەستانی زیاتر لە پێنج خولەک ناژمێردرێت. پێشنیارێک ئەوەندە ماوە کە پیتەکانی لە دەقە دڵنیاکراوەکەدا ماون.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/report_pages.py"/>
        <source>{one} and {other} agree with Cohen's kappa {kappa:.2f} over the segments.</source>
        <translation>ڕێککەوتنی {one} و {other} بەپێی کاپای کۆهێن لەسەر بڕگەکان {kappa:.2f}ە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/returning.py"/>
        <source>{name} holds no row that can be read: {reason}.</source>
        <translation>{name} هیچ ڕیزێکی تێدا نییە بخوێنرێتەوە: {reason}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/returning.py"/>
        <source>{name} is not of this project: none of its {units:,} segments is one of its.</source>
        <translation>{name} هی ئەم پڕۆژەیە نییە: هیچ یەکێک لە {units:,} بڕگەکەی هی ئەم نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/reviewing.py"/>
        <source>Write what the comment is to say.</source>
        <translation>بنووسە لێدوانەکە چی بڵێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/reviewing.py"/>
        <source>The remark that is answered is no longer there: it was removed.</source>
        <translation>ئەو لێدوانەی وەڵامی دەدرێتەوە چیتر نییە: لابراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/reviewing.py"/>
        <source>The translation cannot be approved as a whole yet: {named}{more}.</source>
        <translation>وەرگێڕانەکە هێشتا ناتوانرێت بە گشتی پەسەند بکرێت: {named}{more}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/settings.py"/>
        <source>The settings cannot be kept in {parent}: {strerror}.</source>
        <translation>ڕێکخستنەکان لە {parent} ناپارێزرێن: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/spelling.py"/>
        <source>The dictionary {path} cannot be read: install the program anew.</source>
        <translation>فەرهەنگی {path} ناخوێنرێتەوە: بەرنامەکە سەرلەنوێ دابمەزرێنە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/spelling.py"/>
        <source>Your own dictionary {path} cannot be read: mend or remove it.</source>
        <translation>فەرهەنگی خۆت {path} ناخوێنرێتەوە: چاکی بکە یان لایببە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/spelling.py"/>
        <source>The word cannot be kept in {path}: {strerror}.</source>
        <translation>وشەکە لە {path} ناپارێزرێت: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/verifying.py"/>
        <source>The text is unchanged since {name} approved it on {when}.</source>
        <translation>دەقەکە لەوەتەی {name} لە {when} پەسەندی کردووە نەگۆڕاوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/verifying.py"/>
        <source>The text is what {name} approved on {when}, but segments were reopened since.</source>
        <translation>دەقەکە هەر ئەوەیە کە {name} لە {when} پەسەندی کرد، بەڵام لەو کاتەوە هەندێک بڕگە کراونەتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/verifying.py"/>
        <source>The text was changed after {name} approved it on {when}: the approval does not hold.</source>
        <translation>دوای ئەوەی {name} لە {when} پەسەندی کرد دەقەکە گۆڕدرا: پەسەندکردنەکە چیتر جێگیر نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/services/verifying.py"/>
        <source>The translation was never approved as a whole.</source>
        <translation>وەرگێڕانەکە هەرگیز بە گشتی پەسەند نەکراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/backups.py"/>
        <source>The backup {path} is damaged itself: choose an older one.</source>
        <translation>کۆپیی یەدەگی {path} خۆی زیانی پێ گەیشتووە: یەکێکی کۆنتر هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/backups.py"/>
        <source>No backup of {path} can be made in {folder_of}: {strerror}.</source>
        <translation>هیچ کۆپییەکی یەدەگی {path} لە {folder_of} دروست ناکرێت: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/backups.py"/>
        <source>The backup cannot be put in the place of {path}: {strerror}.</source>
        <translation>کۆپییە یەدەگەکە ناتوانرێت لە جێی {path} دابنرێت: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/changelog.py"/>
        <source>Segment {id} {gone} by somebody else: nothing was written; open the project anew.</source>
        <translation>بڕگەی {id} لەلایەن کەسێکی ترەوە {gone}: هیچ نەنووسرا؛ پڕۆژەکە سەرلەنوێ بکەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/changelog.py"/>
        <source>Segment {id} was changed by {who} after it was read: nothing was written; open the project anew to see that change.</source>
        <translation>بڕگەی {id} دوای خوێندنەوەی لەلایەن {who} گۆڕدرا: هیچ نەنووسرا؛ پڕۆژەکە سەرلەنوێ بکەرەوە تا ئەو گۆڕانکارییە ببینیت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_documents.py"/>
        <source>The document {name} was removed in one copy only; it is in the merged project.</source>
        <translation>بەڵگەنامەی {name} تەنیا لە یەک دانەدا لابراوە؛ لە پڕۆژە یەکخراوەکەدا هەیە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_documents.py"/>
        <source>{names} is no copy of {names2}: it is another project, and nothing was merged.</source>
        <translation>{names} دانەیەکی {names2} نییە: پڕۆژەیەکی ترە، و هیچ یەک نەخرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_documents.py"/>
        <source>The document {name} has other paragraphs in {names} than in {names2}: they are no copies of one project, and nothing was merged.</source>
        <translation>پەرەگرافەکانی بەڵگەنامەی {name} لە {names} و لە {names2} جیاوازن: دانەی یەک پڕۆژە نین، و هیچ یەک نەخرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_merging.py"/>
        <source>There is already a file {goal}: choose another name for the merged project.</source>
        <translation>پێشتر فایلێکی {goal} هەیە: ناوێکی تر بۆ پڕۆژە یەکخراوەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_merging.py"/>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <location filename="../../translator_app/storage/project_store.py"/>
        <source>There is no folder {parent} to make {name} in.</source>
        <translation>بوخچەی {parent} نییە تا {name} ی تێدا دروست بکرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_merging.py"/>
        <source>{goal} cannot be made: {strerror}.</source>
        <translation>{goal} دروست ناکرێت: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/copy_merging.py"/>
        <source>{names} and {names2} do not begin with the same text: they are no copies of one project, and nothing was merged.</source>
        <translation>{names} و {names2} بە هەمان دەق دەست پێ ناکەن: دانەی یەک پڕۆژە نین، و هیچ یەک نەخرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/deciding.py"/>
        <source>{goal} cannot be replaced: {strerror}. It is as the first merge made it.</source>
        <translation>جێی {goal} ناگیرێتەوە: {strerror}. وەک ئەوەیە کە یەکەم یەکخستن دروستی کرد.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/locking.py"/>
        <source>The disk that holds {project} keeps no locks ({strerror}), and two could write the project at once: copy it to a disk of this computer, or open it for reading only.</source>
        <translation>ئەو دیسکەی {project} ی لەسەرە قوفڵی فایل ناپارێزێت ({strerror})، و دوو کەس دەتوانن هاوکات پڕۆژەکە بنووسن: کۆپیی بکە بۆ دیسکێکی ئەم کۆمپیوتەرە، یان تەنیا بۆ خوێندنەوە بیکەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/locking.py"/>
        <source>{project} is open elsewhere, by {who}: close it there, or open it here for reading only.</source>
        <translation>{project} لە شوێنێکی تر کراوەتەوە، لەلایەن {who}: لەوێ دایبخە، یان لێرە تەنیا بۆ خوێندنەوە بیکەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/locking.py"/>
        <source>The folder of {project} cannot be written ({strerror}): open the project for reading only, or keep it in another folder.</source>
        <translation>لە بوخچەی {project} ناتوانرێت بنووسرێت ({strerror}): پڕۆژەکە تەنیا بۆ خوێندنەوە بکەرەوە، یان لە بوخچەیەکی تردا هەڵیبگرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_index.py"/>
        <source>This translation memory is full (67 million sentences): begin another one.</source>
        <translation>ئەم بیرگەیەی وەرگێڕان پڕ بووە (٦٧ ملیۆن ڕستە): یەکێکی تر دەست پێ بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <source>A unit without a source or without a translation is of no use in a memory.</source>
        <translation>یەکەیەکی بێ سەرچاوە یان بێ وەرگێڕان لە بیرگەدا سوودی نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <location filename="../../translator_app/storage/project_store.py"/>
        <source>There is already a file {path}: open it, or choose another name.</source>
        <translation>پێشتر فایلێکی {path} هەیە: بیکەرەوە، یان ناوێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <source>The translation memory {path} is open for reading only.</source>
        <translation>بیرگەی وەرگێڕانی {path} تەنیا بۆ خوێندنەوە کراوەتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <source>The translation memory {name} was detached meanwhile.</source>
        <translation>بیرگەی وەرگێڕانی {name} لەو ماوەیەدا لێکرایەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <source>The translation memory {path} holds that unit no more: it was deleted.</source>
        <translation>بیرگەی وەرگێڕانی {path} چیتر ئەو یەکەیەی تێدا نییە: سڕایەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/memory_store.py"/>
        <location filename="../../translator_app/storage/project_store.py"/>
        <source>{path} cannot be made: {strerror}.</source>
        <translation>{path} دروست ناکرێت: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/project_store.py"/>
        <source>{path} is open for reading only: open it for writing to change it.</source>
        <translation>{path} تەنیا بۆ خوێندنەوە کراوەتەوە: بۆ گۆڕینی، بۆ نووسین بیکەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/project_store.py"/>
        <source>{path} holds no document {document_id}: it was removed.</source>
        <translation>{path} بەڵگەنامەی {document_id} ی تێدا نییە: لابراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/project_store.py"/>
        <source>The project {path} is of an older version: open it for writing once to bring it up to date.</source>
        <translation>پڕۆژەی {path} هی وەشانێکی کۆنترە: جارێک بۆ نووسین بیکەرەوە تا نوێ بکرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/review_record.py"/>
        <source>A snapshot needs a name.</source>
        <translation>وێنەی دۆخ پێویستی بە ناوێکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/review_record.py"/>
        <source>There is already a snapshot “{name}”: choose another name.</source>
        <translation>پێشتر وێنەیەکی دۆخ بە ناوی «{name}» هەیە: ناوێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/storage/review_record.py"/>
        <source>There is no snapshot “{name}”.</source>
        <translation>وێنەی دۆخ بە ناوی «{name}» نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;فایل</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;New from documents…</source>
        <translation>&amp;پڕۆژەی نوێ لە بەڵگەنامەوە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Open project…</source>
        <translation>&amp;کردنەوەی پڕۆژە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Add &amp;documents…</source>
        <translation>&amp;زیادکردنی بەڵگەنامە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Documents of the pro&amp;ject…</source>
        <translation>&amp;بەڵگەنامەکانی پڕۆژەکە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Paste text as a document</source>
        <translation>&amp;لکاندنی دەق وەک بەڵگەنامە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;هەناردەکردن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Export…</source>
        <translation>هەناردەکردن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Take a reviewed file back…</source>
        <translation>&amp;وەرگرتنەوەی فایلی پێداچوونەوەکراو…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation>پ&amp;اشەکەوتکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;گەڕاندنەوەی کۆپیی یەدەگ…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Check the project &amp;file</source>
        <translation>پشکنینی &amp;فایلی پڕۆژە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Sn&amp;apshots…</source>
        <translation>و&amp;ێنەکانی دۆخ…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Merge with another copy…</source>
        <translation>&amp;یەکخستن لەگەڵ دانەیەکی تر…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Report &amp;by person…</source>
        <translation>&amp;ڕاپۆرت بەپێی کەس…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Close project</source>
        <translation>&amp;داخستنی پڕۆژە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>دە&amp;رچوون</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;دەستکاری</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;پاشگەزبوونەوە</translation>
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
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>د&amp;ووبارەکردنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Copy source</source>
        <translation>&amp;کۆپیکردنی سەرچاوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>C&amp;lear target</source>
        <translation>&amp;سڕینەوەی وەرگێڕان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Chan&amp;ge case</source>
        <translation>گۆڕینی گەورە و &amp;بچووکیی پیت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Put the ne&amp;xt tag</source>
        <translation>دانانی &amp;تاگی داهاتوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Split at the caret</source>
        <translation>دابەشکردن &amp;لە شوێنی نیشانەر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Merge with the next</source>
        <translation>&amp;یەکخستن لەگەڵ بڕگەی داهاتوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Loc&amp;k or unlock</source>
        <translation>&amp;قوفڵکردن یان کردنەوەی قوفڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Comm&amp;ent</source>
        <translation>ل&amp;ێدوان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Learn an &amp;abbreviation…</source>
        <translation>&amp;فێرکردنی کورتکراوە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>&amp;Find</source>
        <translation>&amp;گەڕان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Fil&amp;ter…</source>
        <translation>پ&amp;اڵاوتن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Find and re&amp;place…</source>
        <translation>دۆزینەوە و &amp;جێگۆڕین…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Con&amp;vert letters…</source>
        <translation>گ&amp;ۆڕینی پیتەکان…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Go</source>
        <translation>&amp;بڕۆ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Next segment</source>
        <translation>بڕگەی &amp;داهاتوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Previous segment</source>
        <translation>بڕگەی &amp;پێشوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Next &amp;unconfirmed</source>
        <translation>د&amp;اهاتووی دڵنیانەکراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Go to segment…</source>
        <translation>&amp;بڕۆ بۆ بڕگەی ژمارە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Next &amp;issue</source>
        <translation>&amp;کێشەی داهاتوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>P&amp;revious issue</source>
        <translation>ک&amp;ێشەی پێشوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Kurdish or English side</source>
        <translation>&amp;لای کوردی یان ئینگلیزی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Into the &amp;assist pane or back</source>
        <translation>بۆ پانێڵی &amp;یارمەتی یان گەڕانەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Translate</source>
        <translation>&amp;وەرگێڕان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Confirm and next</source>
        <translation>&amp;دڵنیاکردنەوە و بڕگەی داهاتوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Confirm &amp; next</source>
        <translation>دڵنیاکردنەوە و داهاتوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Pretranslate…</source>
        <translation>پ&amp;ێشوەرگێڕان…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Pretranslate…</source>
        <translation>پێشوەرگێڕان…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Add a &amp;term…</source>
        <translation>&amp;زیادکردنی زاراوە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>G&amp;lossaries…</source>
        <translation>&amp;فەرهەنگۆکەکان…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Put the ne&amp;xt term</source>
        <translation>دانانی زارا&amp;وەی داهاتوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>C&amp;oncordance</source>
        <translation>&amp;نموونەکانی بەکارهێنان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Fragments of the segment</source>
        <translation>&amp;پارچەکانی بڕگەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Memor&amp;ies…</source>
        <translation>بیر&amp;گەکان…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>A&amp;nalyse against the memories…</source>
        <translation>&amp;شیکاری بەپێی بیرگەکان…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Machine suggestions</source>
        <translation>پێشنیارەکانی &amp;ئامێر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Engines…</source>
        <translation>&amp;بزوێنەرەکان…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Compare engine&amp;s…</source>
        <translation>بە&amp;راوردکردنی بزوێنەرەکان…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Import an en&amp;gine file…</source>
        <translation>&amp;هاوردەکردنی فایلی بزوێنەر…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Review</source>
        <translation>&amp;پێداچوونەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Check the document</source>
        <translation>پشکنینی &amp;بەڵگەنامە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Check</source>
        <translation>پشکنین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;List of checks</source>
        <translation>&amp;لیستی پشکنینەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Review mode</source>
        <translation>&amp;دۆخی پێداچوونەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Approve and next</source>
        <translation>&amp;پەسەندکردن و بڕگەی داهاتوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Approve &amp; next</source>
        <translation>پەسەندکردن و داهاتوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Approve &amp;selected</source>
        <translation>پەسەندکردنی &amp;هەڵبژێردراوەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Re&amp;ject…</source>
        <translation>ڕە&amp;تکردنەوە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Reject…</source>
        <translation>ڕەتکردنەوە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Re&amp;open</source>
        <translation>د&amp;ووبارە کردنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Next open point</source>
        <translation>&amp;خاڵی کراوەی داهاتوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Read &amp;through…</source>
        <translation>خو&amp;ێندنەوەی سەرتاپا…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <location filename="../../translator_app/ui/review/read_through.py"/>
        <source>Read through</source>
        <translation>خوێندنەوەی سەرتاپا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Mark an error…</source>
        <translation>&amp;نیشانکردنی هەڵە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Mark an error…</source>
        <translation>نیشانکردنی هەڵە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Quality…</source>
        <translation>&amp;کوالیتی…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Hand over…</source>
        <translation>&amp;ڕادەستکردن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Verify the approval</source>
        <translation>&amp;ساغکردنەوەی پەسەندەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Ver&amp;ify a delivered document…</source>
        <translation>س&amp;اغکردنەوەی بەڵگەنامەی ڕادەستکراو…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Approve the &amp;document…</source>
        <translation>پەسەندک&amp;ردنی بەڵگەنامە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Approve document…</source>
        <translation>پەسەندکردنی بەڵگەنامە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>پی&amp;شاندان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>T&amp;heme</source>
        <translation>&amp;ڕووکار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;ڕووناک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;تاریک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;High contrast</source>
        <translation>&amp;جیاوازیی زۆر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>As the &amp;system</source>
        <translation>&amp;وەک سیستەم</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Interface lan&amp;guage</source>
        <translation>&amp;زمانی ڕووکار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>En&amp;glish</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>کوردی</source>
        <translation>کوردی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>La&amp;rger text</source>
        <translation>&amp;دەقی گەورەتر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Smaller te&amp;xt</source>
        <translation>دەقی ب&amp;چووکتر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Larger &amp;Kurdish</source>
        <translation>&amp;کوردیی گەورەتر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Smaller Kurd&amp;ish</source>
        <translation>ک&amp;وردیی بچووکتر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Normal size</source>
        <translation>&amp;قەبارەی ئاسایی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Font of the Kurdish…</source>
        <translation>&amp;فۆنتی کوردی…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Font of the &amp;English…</source>
        <translation>فۆنتی &amp;ئینگلیزی…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Sh&amp;ow invisible characters</source>
        <translation>پیشاندانی &amp;نووسە نەبینراوەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Assist pane</source>
        <translation>&amp;پانێڵی یارمەتی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Move the assist pane</source>
        <translation>&amp;گواستنەوەی پانێڵی یارمەتی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>S&amp;tatistics…</source>
        <translation>ئ&amp;امار…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>F&amp;ull screen</source>
        <translation>پڕ &amp;بە شاشە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;یارمەتی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Command palette</source>
        <translation>&amp;لیستی فەرمانەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;کورتەڕێکانی تەختەکلیل…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Settings…</source>
        <translation>&amp;ڕێکخستنەکان…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;About Werger</source>
        <translation>&amp;دەربارەی Werger</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Insert a character</source>
        <translation>&amp;دانانی نووسەیەک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>&amp;Insert suggestion</source>
        <translation>د&amp;انانی پێشنیار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/actions.py"/>
        <source>Suggestion &amp;{n}</source>
        <translation>&amp;پێشنیاری {n}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/characters.py"/>
        <source>&amp;Zero-width non-joiner</source>
        <translation>&amp;جیاکەرەوەی بێ پانی (ZWNJ)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/characters.py"/>
        <source>&amp;Left-to-right mark</source>
        <translation>&amp;نیشانەی چەپ بۆ ڕاست (LRM)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/characters.py"/>
        <source>&amp;Right-to-left mark</source>
        <translation>نیشانەی &amp;ڕاست بۆ چەپ (RLM)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/characters.py"/>
        <source>&amp;No-break space</source>
        <translation>&amp;بۆشایی نەبڕاو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/characters.py"/>
        <source>&amp;En dash –</source>
        <translation>&amp;هێڵی مامناوەند –</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/characters.py"/>
        <source>E&amp;m dash —</source>
        <translation>هێڵی &amp;درێژ —</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/characters.py"/>
        <source>Ellip&amp;sis …</source>
        <translation>&amp;سێ خاڵ …</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/characters.py"/>
        <source>&amp;Quotation marks “”</source>
        <translation>نیشانەکانی &amp;وتە “”</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>

{confirmed:,} of them are confirmed and become drafts again.</source>
        <translation>

{confirmed:,} لەوانە دڵنیاکراونەتەوە و دەبنەوە بە ڕەشنووس.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>Fixing</source>
        <translation>چاککردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>{names} is ignored {where}.</source>
        <translation>{names} {where} پشتگوێ دەخرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>Look again</source>
        <translation>دیسان لێی بگەڕێ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>{word} is in your dictionary now.</source>
        <translation>ئێستا {word} لە فەرهەنگەکەتدایە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <location filename="../../translator_app/ui/assist/found_row.py"/>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <source>Fix</source>
        <translation>چاککردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>Fix {n:,} segments? One undo takes it back.{warning}</source>
        <translation>{n:,} بڕگە چاک بکرێت؟ یەک پاشگەزبوونەوە هەموو دەگەڕێنێتەوە.{warning}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Fix all</source>
        <translation>هەمووی چاک بکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>{label}: {n:,} segments changed.</source>
        <translation>{label}: {n:,} بڕگە گۆڕا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>It is looked for again.</source>
        <translation>دیسان لێی دەگەڕێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>“{check}” in {place}</source>
        <translation>«{check}» لە {place}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>Ignore check results</source>
        <translation>پشتگوێخستنی ئەنجامەکانی پشکنین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>The text has changed since: this is no longer found.</source>
        <translation>لەو کاتەوە دەقەکە گۆڕاوە: ئەمە چیتر نادۆزرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>The text was changed while this was worked out: nothing was done, start it again.</source>
        <translation>لە کاتی ئامادەکردنیدا دەقەکە گۆڕدرا: هیچ نەکرا، سەرلەنوێ دەستی پێ بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>{names} is looked for again.</source>
        <translation>دیسان لە {names} دەگەڕێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>in this document</source>
        <translation>لەم بەڵگەنامەیەدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>in this project</source>
        <translation>لەم پڕۆژەیەدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/checking.py"/>
        <source>the project</source>
        <translation>پڕۆژەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/converting.py"/>
        <source>Converting {name}</source>
        <translation>گۆڕینی {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/converting.py"/>
        <source>{label}: done.</source>
        <translation>{label}: کرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <source>Remove {name} with its {translated:,} translated segments and their history?

What was confirmed stays in the memory. A backup is made before: File → Restore a backup brings it back.</source>
        <translation>{name} لەگەڵ {translated:,} بڕگەی وەرگێڕدراو و مێژووەکانیان لاببرێت؟

ئەوەی دڵنیاکراوەتەوە لە بیرگەدا دەمێنێت. پێشتر کۆپییەکی یەدەگ دروست دەکرێت: «فایل ← گەڕاندنەوەی کۆپیی یەدەگ» دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <source>New version of {name}</source>
        <translation>وەشانی نوێی {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <source>Documents ({kinds})</source>
        <translation>بەڵگەنامەکان ({kinds})</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <source>{name} takes the place of {old}: {kept:,} of its {total:,} segments keep their translation.</source>
        <translation>{name} جێی {old} دەگرێتەوە: {kept:,} لە {total:,} بڕگەی وەرگێڕانەکەیان دەپارێزن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Reading {name}</source>
        <translation>خوێندنەوەی {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <location filename="../../translator_app/ui/assist/noted.py"/>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <source>{n:,} translated segments are not in it any more</source>
        <translation>
            <numerusform>{n:,} بڕگەی وەرگێڕدراو چیتر تێیدا نین</numerusform>
            <numerusform>{n:,} بڕگەی وەرگێڕدراو چیتر تێیدا نین</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <source>Removing {name}</source>
        <translation>لابردنی {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <location filename="../../translator_app/ui/dialogs/work.py"/>
        <location filename="../../translator_app/ui/large.py"/>
        <source>{label}: stopped, nothing was changed.</source>
        <translation>{label}: وەستێنرا، هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <source>{lost}: what was confirmed stays in the memory, all of it in a backup.</source>
        <translation>{lost}: ئەوەی دڵنیاکراوەتەوە لە بیرگەدا دەمێنێت، هەموویشی لە کۆپییەکی یەدەگدا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <source>Take the new version</source>
        <translation>وەرگرتنی وەشانی نوێ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <source>{name} is no longer in the project.</source>
        <translation>{name} چیتر لە پڕۆژەکەدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/documents.py"/>
        <source>{kept:,} segments keep their translation.</source>
        <translation>{kept:,} بڕگە وەرگێڕانەکەیان دەپارێزن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>Indexing equal segments</source>
        <translation>پێڕستکردنی بڕگە یەکسانەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>1 segment</source>
        <translation>١ بڕگە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>{n:,} segments</source>
        <translation>{n:,} بڕگە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>Every term of the Kurdish stands in the English.</source>
        <translation>هەموو زاراوەکانی کوردییەکە لە ئینگلیزییەکەدا هەن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>Learn an abbreviation</source>
        <translation>فێرکردنی کورتکراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>No sentence ends after it; what is not translated yet is cut anew.</source>
        <translation>لە دوای ئەوە هیچ ڕستەیەک کۆتایی نایەت؛ ئەوەی هێشتا وەرنەگێڕدراوە سەرلەنوێ دەبڕدرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>&amp;Abbreviation, with its full stop</source>
        <translation>&amp;کورتکراوەکە، بە خاڵەکەیەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>Learn</source>
        <translation>فێرکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>No segment is chosen: click one first.</source>
        <translation>هیچ بڕگەیەک هەڵنەبژێردراوە: سەرەتا کرتە لە یەکێک بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>1 equal segment</source>
        <translation>١ بڕگەی یەکسان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>{propagated:,} equal segments</source>
        <translation>{propagated:,} بڕگەی یەکسان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>{rows} filled; undo takes that back alone.</source>
        <translation>{rows} پڕکرایەوە؛ پاشگەزبوونەوە تەنیا ئەوە دەگەڕێنێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <location filename="../../translator_app/ui/acts/navigating.py"/>
        <source>Every segment is confirmed.</source>
        <translation>هەموو بڕگەکان دڵنیاکراونەتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>Every tag of the Kurdish stands in the English.</source>
        <translation>هەموو تاگەکانی کوردییەکە لە ئینگلیزییەکەدا هەن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>The segment is locked: unlock it first.</source>
        <translation>بڕگەکە قوفڵ کراوە: سەرەتا قوفڵەکەی بکەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>Put the caret into the Kurdish where the second part is to begin (F6), then split.</source>
        <translation>نیشانەر لە کوردییەکەدا لەو شوێنە دابنێ کە بەشی دووەمی لێ دەست پێ دەکات (F6)، پاشان دابەشی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>{source} is in the project's glossary.</source>
        <translation>{source} لە فەرهەنگۆکی پڕۆژەکەدایە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>{word} is learnt; {changed:,} segments changed.</source>
        <translation>{word} فێر بوو؛ {changed:,} بڕگە گۆڕا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>Put the caret into a word of the English, or choose some words.</source>
        <translation>نیشانەر بخەرە ناو وشەیەکی ئینگلیزییەکەوە، یان چەند وشەیەک هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>There is nothing to undo.</source>
        <translation>هیچ نییە لێی پاشگەز ببیتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/editing.py"/>
        <source>There is nothing to do again.</source>
        <translation>هیچ نییە دووبارەی بکەیتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>What you typed last cannot be kept in the project, as when the disk is full.

Leave it all the same, without these words?</source>
        <translation>ئەوەی دواجار تایپت کرد لە پڕۆژەکەدا ناپارێزرێت، وەک ئەوەی دیسکەکە پڕ بێت.

هەر دەریدەچیت، بێ ئەم وشانە؟</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Open a project</source>
        <translation>کردنەوەی پڕۆژە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Werger projects (*{suffix})</source>
        <translation>پڕۆژەکانی Werger (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Paste as a document</source>
        <translation>لکاندن وەک بەڵگەنامە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>The text on the clipboard becomes a document of this project.</source>
        <translation>دەقی ناو کلیپبۆرد دەبێتە بەڵگەنامەیەکی ئەم پڕۆژەیە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>&amp;Name of the document</source>
        <translation>&amp;ناوی بەڵگەنامە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Pasted text</source>
        <translation>دەقی لکێنراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <source>Paste</source>
        <translation>لکاندن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{name} exists already.</source>
        <translation>{name} پێشتر هەیە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Go on with the translation begun there, or start a new one?</source>
        <translation>درێژە بەو وەرگێڕانە دەدەیت کە لەوێ دەستی پێ کراوە، یان یەکێکی نوێ دەست پێ دەکەیت؟</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Checking the file</source>
        <translation>پشکنینی فایل</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Exporting {name}</source>
        <translation>هەناردەکردنی {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Take a file back</source>
        <translation>وەرگرتنەوەی فایل</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Review tables and XLIFF (*.docx *.xlf *.xliff)</source>
        <translation>خشتەی پێداچوونەوە و XLIFF (*.docx *.xlf *.xliff)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Every change is kept already.</source>
        <translation>هەموو گۆڕانکارییەک پێشتر پاشەکەوت کراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Import an engine</source>
        <translation>هاوردەکردنی بزوێنەر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Argos packages (*.argosmodel)</source>
        <translation>پاکێجەکانی Argos (*.argosmodel)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Installing the engine</source>
        <translation>دامەزراندنی بزوێنەر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Choose Kurdish documents</source>
        <translation>بەڵگەنامە کوردییەکان هەڵبژێرە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>All documents ({every});;{kinds}</source>
        <translation>هەموو بەڵگەنامەکان ({every});;{kinds}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{n} documents</source>
        <translation>{n} بەڵگەنامە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Importing {names}</source>
        <translation>هاوردەکردنی {names}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>The clipboard holds no text: copy the Kurdish text first.</source>
        <translation>کلیپبۆرد دەقی تێدا نییە: سەرەتا دەقە کوردییەکە کۆپی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <location filename="../../translator_app/ui/strips.py"/>
        <source>Go on</source>
        <translation>درێژەپێدان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Start a new one</source>
        <translation>دەستپێکردنی نوێ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{name} is open already.</source>
        <translation>{name} پێشتر کراوەتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{error}

Take it over only if you are sure that nobody works in it now.</source>
        <translation>{error}

تەنیا ئەگەر دڵنیایت کە ئێستا کەس کاری تێدا ناکات، بیخەرە دەستی خۆتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{name} has no backup yet: one is made each time it is opened after a change.</source>
        <translation>{name} هێشتا کۆپیی یەدەگی نییە: هەر جارێک دوای گۆڕانکاری بکرێتەوە، یەکێک دروست دەکرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Exported to {path}</source>
        <translation>هەناردە کرا بۆ {path}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{n:,} segments changed by {reviewer}.</source>
        <translation>{n:,} بڕگە لەلایەن {reviewer} گۆڕا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Leave without them</source>
        <translation>دەرچوون بێ ئەوان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>The project stays open: what you typed last is not kept yet.</source>
        <translation>پڕۆژەکە کراوە دەمێنێتەوە: ئەوەی دواجار تایپت کرد هێشتا نەپارێزراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>{label} is installed.</source>
        <translation>{label} دامەزرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Backup</source>
        <translation>کۆپیی یەدەگ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Take it over</source>
        <translation>خستنە دەستی خۆم</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{name} is sound.</source>
        <translation>{name} ساغە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>{name} is damaged:
{wrong}

Restore a backup?</source>
        <translation>{name} زیانی پێ گەیشتووە:
{wrong}

کۆپییەکی یەدەگ بگەڕێنرێتەوە؟</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>Choose a backup</source>
        <translation>هەڵبژاردنی کۆپیی یەدەگ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/files.py"/>
        <source>The engine</source>
        <translation>بزوێنەرەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/glossaries.py"/>
        <source>{glossary} is no longer among the project's glossaries.</source>
        <translation>{glossary} چیتر لە فەرهەنگۆکەکانی پڕۆژەکەدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/memories.py"/>
        <source>Delete this translation from the memory {name}?

{text}</source>
        <translation>ئەم وەرگێڕانە لە بیرگەی {name} بسڕدرێتەوە؟

{text}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/memories.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/memories.py"/>
        <source>The unit is corrected in {name}.</source>
        <translation>یەکەکە لە {name} ڕاست کرایەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/navigating.py"/>
        <source>Go to segment</source>
        <translation>بڕۆ بۆ بڕگە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/navigating.py"/>
        <source>Go</source>
        <translation>بڕۆ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/navigating.py"/>
        <source>The checks found nothing.</source>
        <translation>پشکنینەکان هیچیان نەدۆزییەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>“⁨{source}⁩” stands in none of the project's glossaries any more.</source>
        <translation>«⁨{source}⁩» چیتر لە هیچ فەرهەنگۆکێکی پڕۆژەکەدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>The error is marked.</source>
        <translation>هەڵەکە نیشان کرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>The mark is removed.</source>
        <translation>نیشانەکە لابرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>The comment is removed.</source>
        <translation>لێدوانەکە لابرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>These words are no longer there.</source>
        <translation>ئەم وشانە چیتر لێرە نین.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/noting.py"/>
        <source>It is on the whole segment.</source>
        <translation>لەسەر هەموو بڕگەکەیە.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/acts/replacing.py"/>
        <source>Replaced in {n:,} segments.</source>
        <translation>
            <numerusform>لە {n:,} بڕگەدا جێگۆڕدرا.</numerusform>
            <numerusform>لە {n:,} بڕگەدا جێگۆڕدرا.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Documents (*.docx *.odt *.txt *.md *.html *.pptx *.xlsx *.srt *.vtt *.xlf *.xliff);;All files (*)</source>
        <translation>بەڵگەنامەکان (*.docx *.odt *.txt *.md *.html *.pptx *.xlsx *.srt *.vtt *.xlf *.xliff);;هەموو فایلەکان (*)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Write a summary</source>
        <translation>نووسینی پوختە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;لاپەڕەی وێب (*.html)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <location filename="../../translator_app/ui/dialogs/figures.py"/>
        <source>{name} written.</source>
        <translation>{name} نووسرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Write the report</source>
        <translation>نووسینی ڕاپۆرت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>PDF (*.pdf);;Web page (*.html);;Table (*.csv)</source>
        <translation>PDF (*.pdf);;لاپەڕەی وێب (*.html);;خشتە (*.csv)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>The other copy</source>
        <translation>دانەکەی تر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Werger project (*.werger)</source>
        <translation>پڕۆژەی Werger (*.werger)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>The merged project</source>
        <translation>پڕۆژە یەکخراوەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Merging</source>
        <translation>یەکخستن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>The delivered document</source>
        <translation>بەڵگەنامە ڕادەستکراوەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>The translation is {phase}.</source>
        <translation>دۆخی وەرگێڕانەکە: {phase}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Nothing more is open.</source>
        <translation>هیچی تر کراوە نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>{n:,} segments restored; undo takes it back.</source>
        <translation>{n:,} بڕگە گەڕێنرایەوە؛ پاشگەزبوونەوە دەیگۆڕێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Comparing with what was approved</source>
        <translation>بەراوردکردن لەگەڵ ئەوەی پەسەند کرابوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Nothing was merged; both copies are as they were.</source>
        <translation>هیچ یەک نەخرا؛ هەردوو دانەکە وەک خۆیانن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Merging as decided</source>
        <translation>یەکخستن بەپێی بڕیارەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/review_record.py"/>
        <source>Paragraph</source>
        <translation>پەرەگراف</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/reviewing.py"/>
        <source>Checking</source>
        <translation>پشکنین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/reviewing.py"/>
        <source>Approved by {reviewer}: {segments:,} segments.</source>
        <translation>لەلایەن {reviewer} پەسەند کرا: {segments:,} بڕگە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/reviewing.py"/>
        <source>Every segment is approved: approve the document as a whole.</source>
        <translation>هەموو بڕگەکان پەسەند کراون: ئێستا بەڵگەنامەکە بە گشتی پەسەند بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/reviewing.py"/>
        <source>{told} It can be exported without DRAFT now.</source>
        <translation>{told} ئێستا دەتوانرێت بێ نیشانەی DRAFT هەناردە بکرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/reviewing.py"/>
        <source>{n:,} segments approved.</source>
        <translation>{n:,} بڕگە پەسەند کرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <source>Looking for spellings…</source>
        <translation>گەڕان بەدوای ڕێنووسدا…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <source>Add “{word}” to the dictionary</source>
        <translation>زیادکردنی «{word}» بۆ فەرهەنگ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <location filename="../../translator_app/ui/assist/found_row.py"/>
        <source>Ignore: {message}</source>
        <translation>پشتگوێخستن: {message}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <source>Select all</source>
        <translation>هەڵبژاردنی هەموو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <source>No similar word is known.</source>
        <translation>هیچ وشەیەکی هاوشێوە نەزانراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <source>Cut</source>
        <translation>بڕین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <source>Insert a character</source>
        <translation>دانانی نووسەیەک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <source>Copy</source>
        <translation>کۆپیکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <source>Change the mark on {name}…</source>
        <translation>گۆڕینی نیشانەی سەر {name}…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <source>Remove the mark on {name}</source>
        <translation>لابردنی نیشانەی سەر {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/row_menu.py"/>
        <location filename="../../translator_app/ui/assist/found_row.py"/>
        <source>Fix: {message}</source>
        <translation>چاککردن: {message}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>Pretranslating {empty:,} segments</source>
        <translation>پێشوەرگێڕانی {empty:,} بڕگە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>{n:,} approved segments will be sent to {address} to be translated.</source>
        <translation>{n:,} بڕگەی پەسەندکراو بۆ وەرگێڕان دەنێردرێن بۆ {address}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>Comparing engines</source>
        <translation>بەراوردکردنی بزوێنەرەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>No row is empty: pretranslation fills empty rows only.</source>
        <translation>هیچ ڕیزێک بەتاڵ نییە: پێشوەرگێڕان تەنیا ڕیزە بەتاڵەکان پڕ دەکاتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>Pretranslate</source>
        <translation>پێشوەرگێڕان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>Pretranslation {stopped}{n:,} rows filled: {from_memory:,} from memory, </source>
        <translation>پێشوەرگێڕان: {stopped}{n:,} ڕیز پڕکرایەوە: {from_memory:,} لە بیرگەوە، </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>There is no suggestion {number}.</source>
        <translation>پێشنیاری ژمارە {number} نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>stopped; </source>
        <translation>وەستێنرا؛ </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>{from_engine:,} by machine.</source>
        <translation>{from_engine:,} بە ئامێر.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/translating.py"/>
        <source>Send them</source>
        <translation>بیاننێرە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/viewing.py"/>
        <source>Font of the Kurdish</source>
        <translation>فۆنتی کوردی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/viewing.py"/>
        <source>Font of the English</source>
        <translation>فۆنتی ئینگلیزی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/viewing.py"/>
        <source>The translation desk for Central Kurdish (Sorani) into English.</source>
        <translation>مێزی کاری وەرگێڕان لە کوردیی ناوەندییەوە (سۆرانی) بۆ ئینگلیزی.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/viewing.py"/>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <location filename="../../translator_app/ui/dialogs/documents_dialog.py"/>
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
        <translation>داخستن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/viewing.py"/>
        <source>Everything stays on this machine. Free software under the GNU GPL, version 3 or later.</source>
        <translation>هەموو شتێک لەسەر ئەم ئامێرە دەمێنێتەوە. نەرمەکاڵای ئازاد بە مۆڵەتی GNU GPL، وەشانی ٣ یان نوێتر.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/acts/viewing.py"/>
        <source>The window speaks the language you chose at its next start: there is work in progress.</source>
        <translation>پەنجەرەکە لە دەستپێکردنی داهاتوودا بە زمانە هەڵبژێردراوەکە دەدوێت: ئێستا کارێک بەڕێوەیە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <source>No match</source>
        <translation>بێ هاوتا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Repetitions</source>
        <translation>دووبارەبوونەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <source>{name} %</source>
        <translation>{name}٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <source>{name} (context)</source>
        <translation>{name} (دەوروبەر)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <source>Words by match: {told}</source>
        <translation>وشەکان بەپێی هاوتا: {told}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <source>{n:.0f} %</source>
        <translation>{n:.0f}٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>{name} {count:,}</source>
        <translation>{name} {count:,}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/chart.py"/>
        <source>{name}: {words:,} words</source>
        <translation>{name}: {words:,} وشە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Each segment counts once: a context match first, then a repetition of an earlier segment, then its best match with the memories' penalties taken off. Words are those of the Kurdish, as Word counts them, without tags.</source>
        <translation>هەر بڕگەیەک یەک جار دەژمێردرێت: سەرەتا هاوتای هەمان دەوروبەر، پاشان دووبارەبوونەوەی بڕگەیەکی پێشوو، دواتر باشترین هاوتای بیرگەکان دوای لێبڕینەکانیان. وشەکان هی کوردییەکەن، وەک ئەوەی Word دەیانژمێرێت، بێ تاگ.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Match</source>
        <translation>هاوتا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/documents_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/grid/view.py"/>
        <source>Segments</source>
        <translation>بڕگەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/documents_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Words</source>
        <translation>وشەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Share</source>
        <translation>ڕێژە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Characters</source>
        <translation>نووسەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>With blanks</source>
        <translation>لەگەڵ بۆشایی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Analysing {segments}</source>
        <translation>شیکاریی {segments}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>{title} against {memories}.</source>
        <translation>{title} بەپێی {memories}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Page to be read or printed (*.html);;Spreadsheet (*.csv)</source>
        <translation>لاپەڕە بۆ خوێندنەوە یان چاپ (*.html);;خشتەی ژمێریاری (*.csv)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Analysis</source>
        <translation>شیکاری</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>All documents</source>
        <translation>هەموو بەڵگەنامەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Words by match</source>
        <translation>وشەکان بەپێی هاوتا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Save as…</source>
        <translation>پاشەکەوتکردن وەک…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Total</source>
        <translation>کۆی گشتی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>{n:.1f} %</source>
        <translation>{n:.1f}٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <source>Save the analysis</source>
        <translation>پاشەکەوتکردنی شیکارییەکە</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>{n:,} memories</source>
        <translation>
            <numerusform>{n:,} بیرگە</numerusform>
            <numerusform>{n:,} بیرگە</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/analysis/dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>&amp;Document</source>
        <translation>&amp;بەڵگەنامە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/found_row.py"/>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Error</source>
        <translation>هەڵە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/found_row.py"/>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Warning</source>
        <translation>ئاگاداری</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/found_row.py"/>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Remark</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/found_row.py"/>
        <source>This one, here</source>
        <translation>تەنیا ئەمە، لێرە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/found_row.py"/>
        <source>This check in this document</source>
        <translation>ئەم پشکنینە لەم بەڵگەنامەیەدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/found_row.py"/>
        <source>This check in this project</source>
        <translation>ئەم پشکنینە لەم پڕۆژەیەدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/found_row.py"/>
        <source>This check everywhere</source>
        <translation>ئەم پشکنینە لە هەموو شوێنێک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/found_row.py"/>
        <source>Ignore…</source>
        <translation>پشتگوێخستن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/found_row.py"/>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <source>Becomes: {fix}</source>
        <translation>دەبێت بە: {fix}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Restore</source>
        <translation>گەڕاندنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>Compare with this</source>
        <translation>بەراوردکردن لەگەڵ ئەمە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>Version {number}: {label}, {author}, {when}. {text}</source>
        <translation>وەشانی {number}: {label}، {author}، {when}. {text}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>Show {versions}</source>
        <translation>پیشاندانی {versions}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>Compare each with the one before</source>
        <translation>بەراوردکردنی هەریەکە لەگەڵ پێشووی خۆی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source> · now</source>
        <translation> · ئێستا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>(empty)</source>
        <translation>(بەتاڵ)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>Nothing was changed in this segment yet.</source>
        <translation>هێشتا هیچ لەم بڕگەیەدا نەگۆڕدراوە.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/history.py"/>
        <source>{n:,} older versions</source>
        <translation>
            <numerusform>{n:,} وەشانی کۆنتر</numerusform>
            <numerusform>{n:,} وەشانی کۆنتر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/history.py"/>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <location filename="../../translator_app/ui/grid/model.py"/>
        <location filename="../../translator_app/ui/named.py"/>
        <source>empty</source>
        <translation>بەتاڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/noted.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Change</source>
        <translation>گۆڕین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/noted.py"/>
        <source>, its words are no longer there</source>
        <translation>، وشەکانی چیتر لێرە نین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/noted.py"/>
        <source>Quality mark {mark}{gone}</source>
        <translation>نیشانەی کوالیتی {mark}{gone}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>{n:,} findings</source>
        <translation>
            <numerusform>{n:,} ئەنجام</numerusform>
            <numerusform>{n:,} ئەنجام</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>No comment on this segment.</source>
        <translation>هیچ لێدوانێک لەسەر ئەم بڕگەیە نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Assist pane</source>
        <translation>پانێڵی یارمەتی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source> {keys} adds one.</source>
        <translation> {keys} یەکێک زیاد دەکات.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>{n:,} marks</source>
        <translation>
            <numerusform>{n:,} نیشانە</numerusform>
            <numerusform>{n:,} نیشانە</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Suggestions</source>
        <translation>پێشنیارەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Terms</source>
        <translation>زاراوەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Checks</source>
        <translation>پشکنینەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Comments</source>
        <translation>لێدوانەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Quality marks</source>
        <translation>نیشانەکانی کوالیتی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>segment {number:,}</source>
        <translation>بڕگەی {number:,}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Choose a segment to see what helps with it.</source>
        <translation>بڕگەیەک هەڵبژێرە تا ببینیت چی یارمەتیت دەدات.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Enter inserts</source>
        <translation>Enter دایدەنێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Nothing found.</source>
        <translation>هیچ نەدۆزرایەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>this segment</source>
        <translation>ئەم بڕگەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>{count:,} open in document</source>
        <translation>{count:,} کراوە لە بەڵگەنامەکەدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Import an engine…</source>
        <translation>هاوردەکردنی بزوێنەر…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>Switch them on</source>
        <translation>چالاکیان بکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/pane.py"/>
        <source>History</source>
        <translation>مێژوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>translating…</source>
        <translation>وەردەگێڕدرێت…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Machine suggestions are off.</source>
        <translation>پێشنیارەکانی ئامێر ناچالاکن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>No translation engine is installed.</source>
        <translation>هیچ بزوێنەرێکی وەرگێڕان دانەمەزراوە.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>and {n:,} more terms</source>
        <translation>
            <numerusform>و {n:,} زاراوەی تر</numerusform>
            <numerusform>و {n:,} زاراوەی تر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Memory {score} %</source>
        <translation>بیرگە {score}٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Memory {score}</source>
        <translation>بیرگە {score}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>alternative</source>
        <translation>جێگرەوە</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>terms kept: {words}</source>
        <translation>
            <numerusform>زاراوەی پارێزراو: {words}</numerusform>
            <numerusform>زاراوە پارێزراوەکان: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>your words: {words}</source>
        <translation>
            <numerusform>وشەی تۆ: {words}</numerusform>
            <numerusform>وشەکانی تۆ: {words}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>tags placed by guess: check them</source>
        <translation>تاگەکان بە مەزەندە دانراون: بیانپشکنە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>sent to a server</source>
        <translation>بۆ ڕاژەکارێک نێردراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Machine</source>
        <translation>ئامێر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>No suggestion for this segment.</source>
        <translation>هیچ پێشنیارێک بۆ ئەم بڕگەیە نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Suggestion {number}: {text} ({told})</source>
        <translation>پێشنیاری {number}: {text} ({told})</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <source>Insert</source>
        <translation>دانان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Enter, a double click or a click on the number inserts it.</source>
        <translation>Enter، دووکرتە یان کرتە لەسەر ژمارەکە دایدەنێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>No term of the glossaries stands in this segment.</source>
        <translation>هیچ زاراوەیەکی فەرهەنگۆکەکان لەم بڕگەیەدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>term {target}, for {source} {form}</source>
        <translation>زاراوەی {target}، بۆ {source} {form}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>forbidden term {target}, for {source} {form}</source>
        <translation>زاراوەی قەدەغەکراوی {target}، بۆ {source} {form}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <location filename="../../translator_app/ui/named.py"/>
        <source>forbidden</source>
        <translation>قەدەغەکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>adapted: {pairs}</source>
        <translation>گونجێنراو: {pairs}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>confirmed {day}</source>
        <translation>دڵنیاکراوەتەوە لە {day}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>confidence {confidence:.2f}</source>
        <translation>متمانە {confidence:.2f}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>unknown: </source>
        <translation>نەناسراو: </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Nothing alike in the memories.</source>
        <translation>هیچی هاوشێوە لە بیرگەکاندا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Correct in the memory…</source>
        <translation>ڕاستکردنەوە لە بیرگەدا…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Delete from the memory…</source>
        <translation>سڕینەوە لە بیرگەدا…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Memory: {name}</source>
        <translation>بیرگە: {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>The Kurdish was sent to a server for this.</source>
        <translation>بۆ ئەمە کوردییەکە بۆ ڕاژەکارێک نێردرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>The engine's own figure for this wording is {confidence:.2f}; the order weighs terms, your words and what the wordings agree on as well.</source>
        <translation>ژمارەی خودی بزوێنەرەکە بۆ ئەم داڕشتنە {confidence:.2f}ە؛ ڕیزبەندییەکە زاراوەکان، وشەکانی تۆ و ئەوەش لەبەرچاو دەگرێت کە داڕشتنەکان لەسەری کۆکن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Domain: {domain}</source>
        <translation>بوار: {domain}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Forbidden: do not use it</source>
        <translation>قەدەغەکراوە: بەکاری مەهێنە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>Show in its glossary…</source>
        <translation>پیشاندانی لە فەرهەنگۆکەکەیدا…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <location filename="../../translator_app/ui/named.py"/>
        <source>allowed</source>
        <translation>ڕێپێدراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>same context</source>
        <translation>هەمان دەوروبەر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>same context on one side</source>
        <translation>هەمان دەوروبەر لە یەک لاوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/rows.py"/>
        <source>key {number}</source>
        <translation>کلیلی {number}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source> (no longer there)</source>
        <translation> (چیتر لێرە نییە)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source> in the Kurdish</source>
        <translation> لە کوردییەکەدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Reply</source>
        <translation>وەڵامدانەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Resolve</source>
        <translation>چارەسەرکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Show the words</source>
        <translation>پیشاندانی وشەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>, on {words}</source>
        <translation>، لەسەر {words}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Comment by {author}, {when}{about}: {text}</source>
        <translation>لێدوانی {author}، {when}{about}: {text}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source> · resolved</source>
        <translation> · چارەسەرکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source> (changed since)</source>
        <translation> (لەو کاتەوە گۆڕاوە)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Write to whoever reads this segment next</source>
        <translation>شتێک بۆ ئەو کەسە بنووسە کە دوای تۆ ئەم بڕگەیە دەخوێنێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Keep comment</source>
        <translation>پاشەکەوتکردنی لێدوان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <location filename="../../translator_app/ui/dialogs/frame.py"/>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Mention a term</source>
        <translation>ئاماژە بە زاراوەیەک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Put a term of this segment into the comment, so that the reader can look it up</source>
        <translation>زاراوەیەکی ئەم بڕگەیە بخەرە ناو لێدوانەکە، تا خوێنەر بتوانێت لێی بگەڕێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Open again</source>
        <translation>دیسان کردنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Answer to {author}</source>
        <translation>وەڵام بۆ {author}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>Term: {term}</source>
        <translation>زاراوە: {term}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/talk.py"/>
        <source>On “{words}”</source>
        <translation>لەسەر «{words}»</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/assist/wording.py"/>
        <source>just now</source>
        <translation>هەر ئێستا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/wording.py"/>
        <source>{n:,} days ago</source>
        <translation>
            <numerusform>{n:,} ڕۆژ پێش ئێستا</numerusform>
            <numerusform>{n:,} ڕۆژ پێش ئێستا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/wording.py"/>
        <source>{n:,} hours ago</source>
        <translation>
            <numerusform>{n:,} کاتژمێر پێش ئێستا</numerusform>
            <numerusform>{n:,} کاتژمێر پێش ئێستا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/assist/wording.py"/>
        <source>{n:,} minutes ago</source>
        <translation>
            <numerusform>{n:,} خولەک پێش ئێستا</numerusform>
            <numerusform>{n:,} خولەک پێش ئێستا</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Empty</source>
        <translation>بەتاڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Draft</source>
        <translation>ڕەشنووس</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Rejected</source>
        <translation>ڕەتکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Translated</source>
        <translation>وەرگێڕدراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Reviewed</source>
        <translation>پێداچوونەوەکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Final</source>
        <translation>کۆتایی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Issues</source>
        <translation>کێشەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Take the filter away</source>
        <translation>لابردنی پاڵاوتن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Forms</source>
        <translation>شێوەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Find inflected forms of the word, too</source>
        <translation>شێوە گەردانکراوەکانی وشەکەش بدۆزەرەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Find in Kurdish or English, any spelling</source>
        <translation>گەڕان لە کوردی یان ئینگلیزیدا، بە هەر ڕێنووسێک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Find in Kurdish or English</source>
        <translation>گەڕان لە کوردی یان ئینگلیزیدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Filter…</source>
        <translation>پاڵاوتن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <location filename="../../translator_app/ui/review/strip.py"/>
        <source>{label} {count:,}</source>
        <translation>{label} {count:,}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Take the filter away: {filter}</source>
        <translation>لابردنی پاڵاوتن: {filter}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Progress</source>
        <translation>پێشکەوتن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source> · {words:,} words</source>
        <translation> · {words:,} وشە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>{confirmed:,} of {total:,} confirmed{counted}</source>
        <translation>{confirmed:,} لە {total:,} دڵنیاکراوەتەوە{counted}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>all changes kept</source>
        <translation>هەموو گۆڕانکارییەکان پارێزراون</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>Reviewer mode</source>
        <translation>دۆخی پێداچوونەوەکار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>● text is sent to a server</source>
        <translation>● دەق بۆ ڕاژەکارێک دەنێردرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>● nothing leaves this machine</source>
        <translation>● هیچ شتێک لەم ئامێرە دەرناچێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/bars.py"/>
        <source>{count:,} {part}</source>
        <translation>{count:,} {part}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/catalogue.py"/>
        <source>The translation {path} cannot be read: install the program again.</source>
        <translation>وەرگێڕانی {path} ناخوێنرێتەوە: بەرنامەکە سەرلەنوێ دابمەزرێنە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checking.py"/>
        <source>Dictionaries</source>
        <translation>فەرهەنگەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Ignore this one</source>
        <translation>ئەمە پشتگوێ بخە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Ignore this check in this document</source>
        <translation>ئەم پشکنینە لەم بەڵگەنامەیەدا پشتگوێ بخە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Ignore this check in this project</source>
        <translation>ئەم پشکنینە لەم پڕۆژەیەدا پشتگوێ بخە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Ignore this check everywhere</source>
        <translation>ئەم پشکنینە لە هەموو شوێنێک پشتگوێ بخە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Choose a result to see what can be done about it.</source>
        <translation>ئەنجامێک هەڵبژێرە تا ببینیت چی لەبارەیەوە دەکرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Not checked yet: “Check again” looks at everything.</source>
        <translation>هێشتا نەپشکنراوە: «دووبارە پشکنین» سەیری هەموو شتێک دەکات.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Nothing is found here.</source>
        <translation>هیچ لێرە نەدۆزراوەتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Ignore</source>
        <translation>پشتگوێخستن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <source>Add to dictionary</source>
        <translation>زیادکردن بۆ فەرهەنگ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Fix all {alike:,}</source>
        <translation>چاککردنی هەموو {alike:,}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Fix every result of “{check}” as one step</source>
        <translation>هەموو ئەنجامەکانی «{check}» بە یەک هەنگاو چاک بکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/act_bar.py"/>
        <source>Write {word}</source>
        <translation>{word} بنووسە</translation>
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
        <translation>بڕگە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <source>What was found</source>
        <translation>ئەوەی دۆزرایەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <source>Errors</source>
        <translation>هەڵەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <source>Warnings</source>
        <translation>ئاگادارییەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/model.py"/>
        <source>Remarks</source>
        <translation>تێبینییەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Off</source>
        <translation>ناچالاک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <source>Check results</source>
        <translation>ئەنجامەکانی پشکنین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Go to the segment</source>
        <translation>بڕۆ بۆ بڕگەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <source>“{check}” counts as</source>
        <translation>«{check}» وەک ئەمە دادەنرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/pane.py"/>
        <source>The dictionary has nothing like it.</source>
        <translation>فەرهەنگەکە هیچی هاوشێوەی ئەمەی تێدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Only this check</source>
        <translation>تەنیا ئەم پشکنینە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Checks that are ignored here; choose one to look for it again</source>
        <translation>ئەو پشکنینانەی لێرە پشتگوێ خراون؛ یەکێک هەڵبژێرە تا دیسان لێی بگەڕێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>All {count:,}</source>
        <translation>هەموو {count:,}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Ignored {n:,}</source>
        <translation>پشتگوێخراو {n:,}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Previous</source>
        <translation>پێشوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Next</source>
        <translation>داهاتوو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Check again</source>
        <translation>دووبارە پشکنین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Every check</source>
        <translation>هەموو پشکنینەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>Look again for {name}</source>
        <translation>دیسان گەڕان لە {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/checks/sieve_bar.py"/>
        <source>{check}  {count:,}</source>
        <translation>{check}  {count:,}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/choosing.py"/>
        <source>Folder</source>
        <translation>بوخچە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/choosing.py"/>
        <source>{suffix} file</source>
        <translation>فایلی {suffix}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <source>Insert the selected English at the caret, or all of it (Enter)</source>
        <translation>ئینگلیزییە هەڵبژێردراوەکە، یان هەمووی، لە شوێنی نیشانەر دابنێ (Enter)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <source>Go there</source>
        <translation>بڕۆ ئەوێ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Correct…</source>
        <translation>ڕاستکردنەوە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Delete…</source>
        <translation>سڕینەوە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <source>English in full; select a part to insert that alone</source>
        <translation>ئینگلیزییەکە بە تەواوی؛ بەشێک هەڵبژێرە تا تەنیا ئەوە دابنێیت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/detail.py"/>
        <source>Kurdish in full</source>
        <translation>کوردییەکە بە تەواوی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/fragment_list.py"/>
        <source>term</source>
        <translation>زاراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/fragment_list.py"/>
        <source>whole unit</source>
        <translation>یەکەی تەواو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/fragment_list.py"/>
        <source>seen together</source>
        <translation>پێکەوە بینراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/fragment_list.py"/>
        <source>examples only</source>
        <translation>تەنیا نموونە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/fragment_list.py"/>
        <source>{n} %</source>
        <translation>{n}٪</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/concordance/fragment_list.py"/>
        <source>{n:,} sentences</source>
        <translation>
            <numerusform>{n:,} ڕستە</numerusform>
            <numerusform>{n:,} ڕستە</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/lines.py"/>
        <location filename="../../translator_app/ui/grid/model.py"/>
        <source>Segment {number:,}</source>
        <translation>بڕگەی {number:,}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/lines.py"/>
        <source>This project</source>
        <translation>ئەم پڕۆژەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/lines.py"/>
        <source>not translated yet</source>
        <translation>هێشتا وەرنەگێڕدراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <location filename="../../translator_app/ui/concordance/seeking.py"/>
        <source>Concordance</source>
        <translation>نموونەکانی بەکارهێنان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <location filename="../../translator_app/ui/concordance/seeking.py"/>
        <source>Fragments</source>
        <translation>پارچەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Word or phrase, any spelling</source>
        <translation>وشە یان دەستەواژە، بە هەر ڕێنووسێک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Look for in all memories and this project</source>
        <translation>گەڕان لە هەموو بیرگەکان و لەم پڕۆژەیەدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Find inflected forms of the words, too</source>
        <translation>شێوە گەردانکراوەکانی وشەکانیش بدۆزەرەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Close the concordance</source>
        <translation>داخستنی نموونەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>{n:,} and more</source>
        <translation>{n:,} و زیاتر</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>{n:,} lines</source>
        <translation>
            <numerusform>{n:,} دێڕ</numerusform>
            <numerusform>{n:,} دێڕ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/grid/model.py"/>
        <source>Kurdish</source>
        <translation>کوردی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/grid/model.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>English</source>
        <translation>ئینگلیزی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Lines found</source>
        <translation>دێڕە دۆزراوەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Not found</source>
        <translation>نەدۆزرایەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>mostly {text} ({met} of {examples})</source>
        <translation>زۆرتر {text} ({met} لە {examples})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>{n:,} fragments</source>
        <translation>
            <numerusform>{n:,} پارچە</numerusform>
            <numerusform>{n:,} پارچە</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/concordance/pane.py"/>
        <source>Nothing of this segment is known.</source>
        <translation>هیچ لەبارەی ئەم بڕگەیەوە نەزانراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/asking.py"/>
        <source>&amp;Number, 1 to {total}</source>
        <translation>&amp;ژمارە، ١ تا {total}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/asking.py"/>
        <source>Only faces that can write this language are listed. The size is set by zooming.</source>
        <translation>تەنیا ئەو فۆنتانە ڕیز کراون کە دەتوانن ئەم زمانە بنووسن. قەبارەکەی بە زووم دیاری دەکرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/asking.py"/>
        <source>Use</source>
        <translation>بەکارهێنان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/asking.py"/>
        <source>Find a face</source>
        <translation>گەڕان لە فۆنتەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/asking.py"/>
        <source>Faces</source>
        <translation>فۆنتەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/asking.py"/>
        <source>{family} (Werger's own)</source>
        <translation>{family} (هی خودی Werger)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/asking.py"/>
        <source>Specimen</source>
        <translation>نموونە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/asking.py"/>
        <source>Write something first.</source>
        <translation>سەرەتا شتێک بنووسە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/asking.py"/>
        <source>No face on this machine is called so.</source>
        <translation>هیچ فۆنتێک بەم ناوە لەم ئامێرەدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>Your work is safe: every change was written to the disk when you made it. You can go on.</source>
        <translation>کارەکەت پارێزراوە: هەموو گۆڕانکارییەک هەر کە کردت لەسەر دیسک نووسرا. دەتوانیت بەردەوام بیت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>Werger {version}, Python {python_version}, {platform}
{message}

{trace}</source>
        <translation>Werger {version}, Python {python_version}, {platform}
{message}

{trace}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>Something went wrong in Werger</source>
        <translation>لە Werger هەڵەیەک ڕوویدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>Report of the fault</source>
        <translation>ڕاپۆرتی هەڵەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>Copy the report</source>
        <translation>کۆپیکردنی ڕاپۆرت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Copied</source>
        <translation>کۆپی کرا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/bug_dialog.py"/>
        <source>This is a fault of the program, not of yours. It should be reported with these lines:</source>
        <translation>ئەمە هەڵەی بەرنامەکەیە، نەک هی تۆ. دەبێت بەم دێڕانەوە ڕابگەیەنرێت:</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/documents_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Document</source>
        <translation>بەڵگەنامە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/documents_dialog.py"/>
        <source>Confirmed</source>
        <translation>دڵنیاکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/documents_dialog.py"/>
        <source>A new version keeps the translation of every sentence that is still in it.</source>
        <translation>وەشانی نوێ وەرگێڕانی هەر ڕستەیەک دەپارێزێت کە هێشتا تێیدا مابێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/documents_dialog.py"/>
        <source>Documents of the project</source>
        <translation>بەڵگەنامەکانی پڕۆژەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/documents_dialog.py"/>
        <source>Show it</source>
        <translation>پیشانی بدە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/documents_dialog.py"/>
        <source>New version…</source>
        <translation>وەشانی نوێ…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/documents_dialog.py"/>
        <source>Remove…</source>
        <translation>لابردن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/documents_dialog.py"/>
        <source>A project has at least one document.</source>
        <translation>پڕۆژە لانی کەم یەک بەڵگەنامەی هەیە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/documents_dialog.py"/>
        <source>Choose a document.</source>
        <translation>بەڵگەنامەیەک هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>On</source>
        <translation>چالاک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Engine</source>
        <translation>بزوێنەر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Where</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Size</source>
        <translation>قەبارە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Licence</source>
        <translation>مۆڵەت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>The Kurdish of the segments you work on, their neighbours and terms will be sent to {address}.

Whoever runs that server can read it. Each request is written into the log of what was sent.</source>
        <translation>کوردیی ئەو بڕگانەی کاریان لەسەر دەکەیت، دراوسێکانیان و زاراوەکان دەنێردرێن بۆ {address}.

ئەوەی ئەو ڕاژەکارە بەڕێوە دەبات دەتوانێت بیانخوێنێتەوە. هەموو داواکارییەک لە تۆماری نێردراوەکاندا دەنووسرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Fetch {label} from {address}?

About {size}, and as much again while it is put in its place. Licence: {licence}. {warning}

A stop keeps what was fetched.</source>
        <translation>{label} لە {address} دابگیرێت؟

نزیکەی {size}، و هێندەی تریش لە کاتی دانانیدا. مۆڵەت: {licence}. {warning}

ئەگەر بیوەستێنیت، ئەوەی داگیراوە دەمێنێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Engines</source>
        <translation>بزوێنەرەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>They are asked in this order. What runs on this machine sends nothing anywhere.</source>
        <translation>بەم ڕیزبەندییە پرسیاریان لێ دەکرێت. ئەوەی لەسەر ئەم ئامێرە کار دەکات هیچ بۆ هیچ شوێنێک نانێرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>What was sent</source>
        <translation>نێردراوەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Engines in the order in which they are asked</source>
        <translation>بزوێنەرەکان بەو ڕیزبەندییەی پرسیاریان لێ دەکرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>What the engine says of itself</source>
        <translation>ئەوەی بزوێنەرەکە لەبارەی خۆیەوە دەیڵێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Add</source>
        <translation>زیادکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>No engine is installed: add a package, a model or a server.</source>
        <translation>هیچ بزوێنەرێک دانەمەزراوە: پاکێجێک، مۆدێلێک یان ڕاژەکارێک زیاد بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/hub_dialog.py"/>
        <source>Fetch a model</source>
        <translation>داگرتنی مۆدێل</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Use {label}</source>
        <translation>بەکارهێنانی {label}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>sent to {address}</source>
        <translation>دەنێردرێت بۆ {address}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Add an engine</source>
        <translation>زیادکردنی بزوێنەر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>The folder that holds model.bin</source>
        <translation>ئەو بوخچەیەی model.bin ی تێدایە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Fetch</source>
        <translation>داگرتن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Asking about {name}</source>
        <translation>پرسیارکردن لەبارەی {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Version {version}</source>
        <translation>وەشانی {version}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Licence: {licence}</source>
        <translation>مۆڵەت: {licence}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Not for commercial use: if you translate for pay, this model is not for that work.</source>
        <translation>بۆ بەکارهێنانی بازرگانی نییە: ئەگەر بە پارە وەردەگێڕیت، ئەم مۆدێلە بۆ ئەو کارە نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>{label} · about {size} · {licence}</source>
        <translation>{label} · نزیکەی {size} · {licence}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>this machine</source>
        <translation>ئەم ئامێرە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Fetching {label}</source>
        <translation>داگرتنی {label}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Up</source>
        <translation>سەرەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Down</source>
        <translation>خوارەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Edit…</source>
        <translation>دەستکاری…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Send it there</source>
        <translation>بینێرە بۆ ئەوێ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Remove {label} from this machine?</source>
        <translation>{label} لەم ئامێرە لاببرێت؟</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>{root} is installed already. Put this one in its place?</source>
        <translation>{root} پێشتر دامەزراوە. ئەمە لە جێی ئەو دابنرێت؟</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Update</source>
        <translation>نوێکردنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>not stated</source>
        <translation>دیاری نەکراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>An Argos package (.argosmodel)…</source>
        <translation>پاکێجێکی Argos (.argosmodel)…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>A model's folder (NLLB-200, MADLAD-400)…</source>
        <translation>بوخچەی مۆدێلێک (NLLB-200، MADLAD-400)…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>A server…</source>
        <translation>ڕاژەکارێک…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/engines_dialog.py"/>
        <source>Another one of the hub…</source>
        <translation>یەکێکی تر لە هەبەکە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>To edit</source>
        <translation>بۆ دەستکاری</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Time</source>
        <translation>کات</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Segments, with the percentage of words left to edit by engine</source>
        <translation>بڕگەکان، لەگەڵ ڕێژەی ئەو وشانەی دەبێت دەستکاری بکرێن بەپێی بزوێنەر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Plot: {told}</source>
        <translation>هێڵکاری: {told}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Engines compared</source>
        <translation>بەراوردی بزوێنەرەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{segments} of {name}, translated anew and measured against what was approved. More is better for BLEU and chrF, less for TER and for what is left to edit.</source>
        <translation>{segments} لە {name}، سەرلەنوێ وەرگێڕدراون و لەگەڵ ئەوەی پەسەند کراوە بەراورد کراون. بۆ BLEU و chrF زیاتر باشترە، بۆ TER و بۆ ئەوەی دەبێت دەستکاری بکرێت کەمتر باشترە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Figures by engine</source>
        <translation>ژمارەکان بەپێی بزوێنەر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Approved</source>
        <translation>پەسەندکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Letters</source>
        <translation>پیتەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Save the figures</source>
        <translation>پاشەکەوتکردنی ژمارەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{label} against {labels}: {told}</source>
        <translation>{label} بەرامبەر {labels}: {told}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{label}: chrF {value:.1f}, to edit {far:.0f} %</source>
        <translation>{label}: chrF {value:.1f}، بۆ دەستکاری {far:.0f}٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Upper bar: chrF with its 95 % interval. Lower bar: words left to edit, in percent.</source>
        <translation>هێڵی سەرەوە: chrF لەگەڵ مەودای ٩٥٪. هێڵی خوارەوە: ڕێژەی سەدیی ئەو وشانەی دەبێت دەستکاری بکرێن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{median_distance:.0f} %</source>
        <translation>{median_distance:.0f}٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{n:.1f} s</source>
        <translation>{n:.1f} چرکە</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{n:,} approved segments</source>
        <translation>
            <numerusform>{n:,} بڕگەی پەسەندکراو</numerusform>
            <numerusform>{n:,} بڕگەی پەسەندکراو</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{far:.0f} %</source>
        <translation>{far:.0f}٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>{value:.1f} ({low:.1f} to {high:.1f})</source>
        <translation>{value:.1f} ({low:.1f} تا {high:.1f})</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/evaluation_dialog.py"/>
        <source>Against the first:</source>
        <translation>بەرامبەر یەکەم:</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>nobody has approved the translation as a whole</source>
        <translation>هێشتا کەس وەرگێڕانەکەی بە گشتی پەسەند نەکردووە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>the text was changed after {reviewer} approved it on {day}</source>
        <translation>دوای ئەوەی {reviewer} لە {day} پەسەندی کرد دەقەکە گۆڕدراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>It will be marked DRAFT: {since}</source>
        <translation>نیشانەی DRAFT ی لێ دەدرێت: {since}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>end the name in {extensions}.</source>
        <translation>ناوەکە بە {extensions} تەواو بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Nothing can be written as {ending}: {wanted}</source>
        <translation>هیچ ناتوانرێت وەک {ending} بنووسرێت: {wanted}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>not yet reviewed</source>
        <translation>هێشتا پێداچوونەوەی بۆ نەکراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>{count:,} {word}</source>
        <translation>{count:,} {word}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Export</source>
        <translation>هەناردەکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>The text as it stands now; later edits do not reach it.</source>
        <translation>دەقەکە وەک ئەوەی ئێستا هەیە؛ دەستکارییەکانی دواتر نایگرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>The English alone</source>
        <translation>تەنیا ئینگلیزییەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Kurdish and English side by side, for a reviewer</source>
        <translation>کوردی و ئینگلیزی لە تەنیشت یەک، بۆ پێداچوونەوەکار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>A table to be reviewed in Word and taken back</source>
        <translation>خشتەیەک بۆ پێداچوونەوە لە Word و وەرگرتنەوەی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>With the comments</source>
        <translation>لەگەڵ لێدوانەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>With a page that tells of the approval</source>
        <translation>لەگەڵ لاپەڕەیەک کە باسی پەسەندکردنەکە دەکات</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Choose…</source>
        <translation>هەڵبژاردن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;دەق</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>&amp;Format</source>
        <translation>&amp;فۆرمات</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>F&amp;ile</source>
        <translation>ف&amp;ایل</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Export to</source>
        <translation>هەناردەکردن بۆ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>{name} is there already and will be replaced.</source>
        <translation>{name} پێشتر لەوێیە و جێی دەگیرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>The project holds no document yet.</source>
        <translation>پڕۆژەکە هێشتا هیچ بەڵگەنامەیەکی تێدا نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>No format can be written.</source>
        <translation>هیچ فۆرماتێک ناتوانرێت بنووسرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Name the file.</source>
        <translation>ناوێک بۆ فایلەکە دابنێ.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>{name} is a folder.</source>
        <translation>{name} بوخچەیە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>There is no folder {parent}.</source>
        <translation>بوخچەی {parent} نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Nothing can be written into {parent}: choose another folder.</source>
        <translation>هیچ ناتوانرێت لە {parent} بنووسرێت: بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>The name has no ending: {wanted}</source>
        <translation>ناوەکە پاشگری نییە: {wanted}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>{what} cannot be written as {ending}: {wanted}</source>
        <translation>{what} ناتوانرێت وەک {ending} بنووسرێت: {wanted}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <location filename="../../translator_app/ui/named.py"/>
        <source>draft</source>
        <translation>ڕەشنووس</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>drafts</source>
        <translation>ڕەشنووس</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>All documents in one</source>
        <translation>هەموو بەڵگەنامەکان لە یەکێکدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source> · as the original</source>
        <translation> · وەک ڕەسەنەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>A table to be reviewed always has them.</source>
        <translation>خشتەی پێداچوونەوە هەمیشە ئەوانەی تێدایە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>A table to be reviewed</source>
        <translation>خشتەی پێداچوونەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/export_dialog.py"/>
        <source>Side by side</source>
        <translation>لە تەنیشت یەک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>These hold beside the states above and the words that are looked for, until the filter is taken away again.</source>
        <translation>ئەمانە لەپاڵ دۆخەکانی سەرەوە و ئەو وشانەی لێیان دەگەڕێیت کار دەکەن، تا پاڵاوتنەکە لادەبرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>In any spelling</source>
        <translation>بە هەر ڕێنووسێک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Exactly as written</source>
        <translation>ڕێک وەک نووسراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>As a regular expression</source>
        <translation>وەک دەربڕینی ڕێکخراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Kurdish and English</source>
        <translation>کوردی و ئینگلیزی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Kurdish only</source>
        <translation>تەنیا کوردی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>English only</source>
        <translation>تەنیا ئینگلیزی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Locked or not</source>
        <translation>قوفڵکراو یان نا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Locked</source>
        <translation>قوفڵکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Not locked</source>
        <translation>قوفڵنەکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Typed</source>
        <translation>تایپکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Memory</source>
        <translation>بیرگە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Imported</source>
        <translation>هاوردەکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>whole words</source>
        <translation>وشەی تەواو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>{least} to {most} %</source>
        <translation>{least} تا {most}٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>one document</source>
        <translation>یەک بەڵگەنامە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Filter</source>
        <translation>پاڵاوتن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Show</source>
        <translation>پیشاندان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Matches from</source>
        <translation>هاوتا لە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Least match in percent</source>
        <translation>کەمترین هاوتا بە ڕێژەی سەدی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Best match in percent</source>
        <translation>باشترین هاوتا بە ڕێژەی سەدی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>&amp;Words</source>
        <translation>&amp;وشەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>&amp;Looked for in</source>
        <translation>&amp;گەڕان لە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>&amp;Origin</source>
        <translation>&amp;سەرچاوەی وەرگێڕان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Lo&amp;ck</source>
        <translation>&amp;قوفڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Whole words</source>
        <translation>تەنیا وشەی تەواو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>Large and small letters differ</source>
        <translation>گەورە و بچووکیی پیت جیا بکەرەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/filter_dialog.py"/>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/hub_dialog.py"/>
        <source>NLLB-200 or MADLAD-400 in CTranslate2 form, by its name or address at huggingface.co.</source>
        <translation>NLLB-200 یان MADLAD-400 بە شێوەی CTranslate2، بە ناو یان ناونیشانەکەی لە huggingface.co.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/hub_dialog.py"/>
        <source>Look it up</source>
        <translation>بیدۆزەرەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/hub_dialog.py"/>
        <source>The model's name at the hub</source>
        <translation>ناوی مۆدێلەکە لە هەبەکەدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/hub_dialog.py"/>
        <source>Its size and licence are shown before anything is fetched. Only its name is sent.</source>
        <translation>قەبارە و مۆڵەتەکەی پێش داگرتن پیشان دەدرێن. تەنیا ناوەکەی دەنێردرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>{isolated} seems to be written in today's Kurdish letters already.</source>
        <translation>پێ دەچێت {isolated} پێشتر بە پیتە کوردییەکانی ئەمڕۆ نووسرابێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Ali-K fonts</source>
        <translation>فۆنتەکانی Ali-K</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Ali-Web fonts</source>
        <translation>فۆنتەکانی Ali-Web</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Dylan fonts</source>
        <translation>فۆنتەکانی Dylan</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Zarnegar</source>
        <translation>Zarnegar</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Arabic keyboard (ك, ي)</source>
        <translation>تەختەکلیلی عەرەبی (ك، ي)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>{isolated} seems to be written for a font from before Unicode: without that font it cannot be read, searched or translated. Look whether the converted lines read well.</source>
        <translation>پێ دەچێت {isolated} بۆ فۆنتێکی پێش Unicode نووسرابێت: بێ ئەو فۆنتە ناخوێنرێتەوە، لێی ناگەڕێت و وەرناگێڕدرێت. سەیر بکە بزانە دێڕە گۆڕدراوەکان باش دەخوێنرێنەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>{isolated} is written with some letters of an Arabic keyboard. The desk reads them as they are; convert them only if you want to see Kurdish ones.</source>
        <translation>{isolated} بە هەندێک پیتی تەختەکلیلی عەرەبی نووسراوە. Werger وەک خۆیان دەیانخوێنێتەوە؛ تەنیا ئەگەر دەتەوێت پیتی کوردی ببینیت بیانگۆڕە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Convert old letters</source>
        <translation>گۆڕینی پیتە کۆنەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Convert</source>
        <translation>گۆڕین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Keep as it is</source>
        <translation>وەک خۆی بمێنێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Written for</source>
        <translation>نووسراوە بۆ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>&amp;Written for</source>
        <translation>&amp;نووسراوە بۆ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>The first lines, as they are and converted</source>
        <translation>یەکەم دێڕەکان، وەک خۆیان و دوای گۆڕین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>As it is</source>
        <translation>وەک خۆی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Converted</source>
        <translation>گۆڕدراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>Only the Kurdish of this project changes, as one step that can be undone; the file stays as it is.</source>
        <translation>تەنیا کوردیی ئەم پڕۆژەیە دەگۆڕێت، بە یەک هەنگاو کە دەتوانیت لێی پاشگەز ببیتەوە؛ فایلەکە وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Nothing would change.</source>
        <translation>هیچ ناگۆڕێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/legacy_dialog.py"/>
        <source>This conversion would change nothing here.</source>
        <translation>ئەم گۆڕینە لێرە هیچ ناگۆڕێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>matches in the same context only (101 and 102)</source>
        <translation>تەنیا هاوتاکانی هەمان دەوروبەر (١٠١ و ١٠٢)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>exact matches (100)</source>
        <translation>هاوتا تەواوەکان (١٠٠)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>matches of 95 % and better</source>
        <translation>هاوتاکانی ٩٥٪ و باشتر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>matches of 85 % and better</source>
        <translation>هاوتاکانی ٨٥٪ و باشتر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>matches of 75 % and better</source>
        <translation>هاوتاکانی ٧٥٪ و باشتر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>matches of 50 % and better</source>
        <translation>هاوتاکانی ٥٠٪ و باشتر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>{rows} will be filled with drafts. What is written already stays, and one undo takes all of it back.</source>
        <translation>{rows} بە ڕەشنووس پڕ دەکرێنەوە. ئەوەی پێشتر نووسراوە دەمێنێتەوە، و یەک پاشگەزبوونەوە هەمووی دەگەڕێنێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>From the {memories} of this project, take</source>
        <translation>لە {memories}ی ئەم پڕۆژەیەوە وەربگرە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>Least match</source>
        <translation>کەمترین هاوتا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>Fill the rest by machine</source>
        <translation>ئەوەی تر بە ئامێر پڕ بکەرەوە</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>{n:,} empty rows</source>
        <translation>
            <numerusform>{n:,} ڕیزی بەتاڵ</numerusform>
            <numerusform>{n:,} ڕیزی بەتاڵ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>Choose a memory or the machine.</source>
        <translation>بیرگەیەک یان ئامێر هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>No memory is attached to this project.</source>
        <translation>هیچ بیرگەیەک بەم پڕۆژەیەوە نەبەستراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/pretranslate_dialog.py"/>
        <source>No engine is installed, or machine suggestions are off.</source>
        <translation>هیچ بزوێنەرێک دانەمەزراوە، یان پێشنیارەکانی ئامێر ناچالاکن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/preview.py"/>
        <source>What changes</source>
        <translation>ئەوەی دەگۆڕێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/preview.py"/>
        <source>What else</source>
        <translation>شتی تر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/reason_dialog.py"/>
        <source>the segment</source>
        <translation>بڕگەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/reason_dialog.py"/>
        <source>{segments:,} segments</source>
        <translation>{segments:,} بڕگە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/reason_dialog.py"/>
        <source>What is to be changed in {what}? The translator reads this.</source>
        <translation>لە {what} دەبێت چی بگۆڕدرێت؟ وەرگێڕەکە ئەمە دەخوێنێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/reason_dialog.py"/>
        <source>What is to be changed</source>
        <translation>ئەوەی دەبێت بگۆڕدرێت</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>{n:,} segments change{searching}.</source>
        <translation>
            <numerusform>{n:,} بڕگە دەگۆڕێت{searching}.</numerusform>
            <numerusform>{n:,} بڕگە دەگۆڕێت{searching}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Find and replace in the translation</source>
        <translation>دۆزینەوە و جێگۆڕین لە وەرگێڕاندا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Regular expression</source>
        <translation>دەربڕینی ڕێکخراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Match case</source>
        <translation>گەورە و بچووکیی پیت جیا بکەرەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source> so far…</source>
        <translation> تا ئێستا…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source> {segments} would, too, but stay as they are.</source>
        <translation> {segments}یش دەگۆڕان، بەڵام وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>{chosen:,} of {segments} will be changed{searching}.</source>
        <translation>{chosen:,} لە {segments} دەگۆڕێت{searching}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>&amp;Replace by</source>
        <translation>&amp;جێگۆڕین بە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Every change is listed here before it is made.</source>
        <translation>هەموو گۆڕانکارییەک پێش ئەوەی بکرێت لێرە ڕیز دەکرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>Replace in {segments}</source>
        <translation>جێگۆڕین لە {segments}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>The segments are being searched.</source>
        <translation>بڕگەکان دەگەڕێن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>This is no regular expression: {error}.</source>
        <translation>ئەمە دەربڕینێکی ڕێکخراو نییە: {error}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>The replacement does not fit the expression: {error}.</source>
        <translation>جێگرەکە لەگەڵ دەربڕینەکەدا ناگونجێت: {error}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>This expression takes too long on some segments: make its repetitions more definite.</source>
        <translation>ئەم دەربڕینە لە هەندێک بڕگەدا زۆر دەخایەنێت: دووبارەبوونەوەکانی دیارتر بکە.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/replace_dialog.py"/>
        <source>{n:,} locked segments</source>
        <translation>
            <numerusform>{n:,} بڕگەی قوفڵکراو</numerusform>
            <numerusform>{n:,} بڕگەی قوفڵکراو</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>The backup takes the place of {name}. The file as it is now is not lost: it is kept beside it under a name of its own.</source>
        <translation>کۆپییە یەدەگەکە جێی {name} دەگرێتەوە. فایلەکە بەم شێوەیەی ئێستا لەدەست ناچێت: لە تەنیشتیدا بە ناوێکی خۆی هەڵدەگیرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Restore a backup</source>
        <translation>گەڕاندنەوەی کۆپیی یەدەگ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Backups</source>
        <translation>کۆپییە یەدەگەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>No backup yet. One is made whenever the project is opened.</source>
        <translation>هێشتا هیچ کۆپییەکی یەدەگ نییە. هەر جارێک پڕۆژەکە بکرێتەوە یەکێک دروست دەکرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Made on</source>
        <translation>دروستکراوە لە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Age</source>
        <translation>تەمەن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/restore_dialog.py"/>
        <source>Choose a backup.</source>
        <translation>کۆپییەکی یەدەگ هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>. It is one step: undo takes it back.</source>
        <translation>. یەک هەنگاوە: پاشگەزبوونەوە دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>Row {line:,} is damaged: {reason}</source>
        <translation>ڕیزی {line:,} زیانی پێ گەیشتووە: {reason}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>What {name} says otherwise</source>
        <translation>ئەوەی {name} بە جۆرێکی تر دەیڵێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>Take these</source>
        <translation>وەرگرتنی ئەمانە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>&amp;Changes by</source>
        <translation>&amp;گۆڕانکارییەکان هی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>What cannot be taken</source>
        <translation>ئەوەی ناتوانرێت وەربگیرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>Nothing is chosen.</source>
        <translation>هیچ هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source> can be taken</source>
        <translation> دەتوانرێت وەربگیرێت</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>{n:,} conflicts</source>
        <translation>
            <numerusform>{n:,} ناکۆکی</numerusform>
            <numerusform>{n:,} ناکۆکی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>{n:,} damaged rows</source>
        <translation>
            <numerusform>{n:,} ڕیزی زیانپێگەیشتوو</numerusform>
            <numerusform>{n:,} ڕیزی زیانپێگەیشتوو</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>{segments} not in the file, which stay as they are</source>
        <translation>{segments} لە فایلەکەدا نین و وەک خۆیان دەمێننەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>comment: {after}</source>
        <translation>لێدوان: {after}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>Segment {numbers:,}</source>
        <translation>بڕگەی {numbers:,}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>A row</source>
        <translation>ڕیزێک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>{where}: {reason}. The file has: ⁨{after}⁩</source>
        <translation>{where}: {reason}. لە فایلەکەدا: ⁨{after}⁩</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/returned_dialog.py"/>
        <source>Say whose changes these are.</source>
        <translation>بڵێ ئەم گۆڕانکارییانە هی کێن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <source>Requests sent, newest first</source>
        <translation>داواکارییە نێردراوەکان، نوێترین لە پێشەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <source>The whole request</source>
        <translation>هەموو داواکارییەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <source>Empty the log</source>
        <translation>بەتاڵکردنی تۆمار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>When</source>
        <translation>کەی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <source>To</source>
        <translation>بۆ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>What</source>
        <translation>چی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <source>Each request is written down here, on this machine, before it goes out; keys are not.</source>
        <translation>هەموو داواکارییەک پێش ئەوەی دەربچێت لێرە، لەسەر ئەم ئامێرە، تۆمار دەکرێت؛ کلیلەکان نا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sent_page.py"/>
        <source>Nothing was sent to a server.</source>
        <translation>هیچ بۆ ڕاژەکارێک نەنێردراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sentence_rules.py"/>
        <source>Sentence rules (*.srx)</source>
        <translation>ڕێساکانی ڕستە (*.srx)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sentence_rules.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;هاوردەکردن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sentence_rules.py"/>
        <source>Cut the documents that you add from now on by an SRX file of another tool</source>
        <translation>ئەو بەڵگەنامانەی لەمەودوا زیادیان دەکەیت بە فایلێکی SRX ی ئامرازێکی تر ببڕە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sentence_rules.py"/>
        <source>E&amp;xport…</source>
        <translation>هە&amp;ناردەکردن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sentence_rules.py"/>
        <source>Write these rules as SRX, for OmegaT, memoQ and others</source>
        <translation>ئەم ڕێسایانە وەک SRX بنووسە، بۆ OmegaT، memoQ و ئەوانی تر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sentence_rules.py"/>
        <source>&amp;Werger's own</source>
        <translation>هی &amp;خودی Werger</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sentence_rules.py"/>
        <source>Import sentence rules</source>
        <translation>هاوردەکردنی ڕێساکانی ڕستە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sentence_rules.py"/>
        <source>Export sentence rules</source>
        <translation>هەناردەکردنی ڕێساکانی ڕستە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sentence_rules.py"/>
        <source>Rules hold for documents added from now on; what is cut already stays.</source>
        <translation>ڕێساکان بۆ ئەو بەڵگەنامانەن کە لەمەودوا زیاد دەکرێن؛ ئەوەی پێشتر بڕدراوە دەمێنێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sentence_rules.py"/>
        <source>Sentences are cut by the rules that you imported.</source>
        <translation>ڕستەکان بەو ڕێسایانە دەبڕدرێن کە هاوردەت کردوون.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sentence_rules.py"/>
        <source>Sentences are cut by Werger's own rules for Sorani.</source>
        <translation>ڕستەکان بە ڕێساکانی خودی Werger بۆ سۆرانی دەبڕدرێن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>LibreTranslate (or compatible)</source>
        <translation>LibreTranslate (یان گونجاو لەگەڵی)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Language model (OpenAI-compatible; Ollama, llama.cpp)</source>
        <translation>مۆدێلی زمان (گونجاو لەگەڵ OpenAI؛ Ollama، llama.cpp)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Server</source>
        <translation>ڕاژەکار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>A new server is off: switch it on in the list of engines.</source>
        <translation>ڕاژەکاری نوێ ناچالاکە: لە لیستی بزوێنەرەکاندا چالاکی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/unit_dialog.py"/>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <source>Keep</source>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>None, or kept in the system's keyring</source>
        <translation>نییە، یان لە کلیلدانی سیستەمدا پارێزراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>The model's name, as the server lists it</source>
        <translation>ناوی مۆدێلەکە، وەک ڕاژەکارەکە ڕیزی دەکات</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Try it</source>
        <translation>تاقیکردنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Sends one greeting to the server and shows its translation</source>
        <translation>سڵاوێک بۆ ڕاژەکارەکە دەنێرێت و وەرگێڕانەکەی پیشان دەدات</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;جۆر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>&amp;Name</source>
        <translation>ن&amp;او</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;ناونیشان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>&amp;Model</source>
        <translation>&amp;مۆدێل</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>K&amp;ey</source>
        <translation>&amp;کلیل</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Enter an address with https://.</source>
        <translation>ناونیشانێک بە https:// بنووسە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Asking…</source>
        <translation>پرسیار دەکرێت…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Trying the server</source>
        <translation>تاقیکردنەوەی ڕاژەکارەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>A trial sends the greeting سڵاو and nothing of your documents.</source>
        <translation>تاقیکردنەوە تەنیا وشەی «سڵاو» دەنێرێت و هیچ لە بەڵگەنامەکانت نانێرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>Enter the model's name.</source>
        <translation>ناوی مۆدێلەکە بنووسە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>It answers: سڵاو is ⁨{answer}⁩.</source>
        <translation>وەڵام دەداتەوە: «سڵاو» دەبێت بە ⁨{answer}⁩.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/server_dialog.py"/>
        <source>It answers nothing.</source>
        <translation>هیچ وەڵام ناداتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Translator</source>
        <translation>وەرگێڕ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Reviewer</source>
        <translation>پێداچوونەوەکار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Lead</source>
        <translation>سەرپەرشتیار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>As the system</source>
        <translation>وەک سیستەم</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Light</source>
        <translation>ڕووناک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Dark</source>
        <translation>تاریک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>High contrast</source>
        <translation>جیاوازیی زۆر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>American or British</source>
        <translation>ئەمریکی یان بەریتانی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>British</source>
        <translation>بەریتانی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>American</source>
        <translation>ئەمریکی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Settings</source>
        <translation>ڕێکخستنەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>You</source>
        <translation>تۆ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Desk</source>
        <translation>مێزی کار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Wording</source>
        <translation>داڕشتن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Segmentation</source>
        <translation>بڕگەکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Your name is kept with every change, comment and approval you make.</source>
        <translation>ناوت لەگەڵ هەموو گۆڕانکاری و لێدوان و پەسەندکردنێکدا دەپارێزرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>&amp;Initials</source>
        <translation>&amp;پیتەکانی سەرەتای ناو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>&amp;Role</source>
        <translation>ئە&amp;رک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Fill equal segments when one is confirmed</source>
        <translation>کاتێک بڕگەیەک دڵنیادەکرێتەوە، بڕگە یەکسانەکان پڕ بکەرەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Only empty rows and untouched suggestions are filled; one undo takes it back</source>
        <translation>تەنیا ڕیزی بەتاڵ و پێشنیاری دەستکارینەکراو پڕ دەکرێنەوە؛ یەک پاشگەزبوونەوە دەیگەڕێنێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Suggest by machine</source>
        <translation>پێشنیارکردن بە ئامێر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Engines run on this machine; nothing you write leaves it unless you choose one that says so.</source>
        <translation>بزوێنەرەکان لەسەر ئەم ئامێرە کار دەکەن؛ هیچی نووسراوت دەرناچێت، مەگەر یەکێک هەڵبژێریت کە ئەوە بڵێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>&amp;Look</source>
        <translation>&amp;ڕووکار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>&amp;Engine</source>
        <translation>&amp;بزوێنەر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Checks and their severities</source>
        <translation>پشکنینەکان و گرنگییەکانیان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Words to avoid, one rule a line, with what to write instead after =&gt;. They are found in any number and case; a pattern between two slashes is a regular expression.</source>
        <translation>ئەو وشانەی دەبێت خۆت لێیان لابدەیت، هەر دێڕێک ڕێسایەک، لەدوای =&gt; ئەوەی لە جێی دەنووسرێت. بە هەر ژمارە و پیتێک دەدۆزرێنەوە؛ داڕێژەی نێوان دوو خەتی لار دەربڕینێکی ڕێکخراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/unit_dialog.py"/>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <source>&amp;English</source>
        <translation>&amp;ئینگلیزی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>&amp;Rules</source>
        <translation>ڕ&amp;ێساکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Abbreviations</source>
        <translation>کورتکراوەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Counts as</source>
        <translation>دادەنرێت بە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>An error stands against the approval of the whole; a warning or a remark does not.</source>
        <translation>هەڵە ڕێگە لە پەسەندکردنی گشتی دەگرێت؛ ئاگاداری و تێبینی نا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>Your own abbreviations, one a line, with their full stop: no sentence ends after them.</source>
        <translation>کورتکراوەکانی خۆت، هەر دێڕێک یەکێک، بە خاڵەکەیانەوە: دوای ئەوان هیچ ڕستەیەک کۆتایی نایەت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>The first there is</source>
        <translation>یەکەم بزوێنەری بەردەست</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>None is installed</source>
        <translation>هیچ دانەمەزراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/settings_dialog.py"/>
        <source>{label} (sends text to a server)</source>
        <translation>{label} (دەق بۆ ڕاژەکارێک دەنێرێت)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>کورتەڕێکانی تەختەکلیل</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Choose the keys your hands know, then change single ones.</source>
        <translation>ئەو کلیلانە هەڵبژێرە کە دەستت پێیان ڕاهاتووە، پاشان یەک بە یەک بیانگۆڕە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Scheme</source>
        <translation>سیستەمی کلیل</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Find an action or a key</source>
        <translation>گەڕان لە کردار یان کلیل</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>New key of the chosen action</source>
        <translation>کلیلی نوێی کردارە هەڵبژێردراوەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Use this key</source>
        <translation>ئەم کلیلە بەکار بهێنە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>As in the scheme</source>
        <translation>وەک سیستەمەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>All as in the scheme</source>
        <translation>هەمووی وەک سیستەمەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Actions and their keys</source>
        <translation>کردارەکان و کلیلەکانیان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Action</source>
        <translation>کردار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Menu</source>
        <translation>مینیو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Key</source>
        <translation>کلیل</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>{native} belongs to {names}, which will have no key.</source>
        <translation>{native} هی {names}ە، کە ئیتر بێ کلیل دەمێنێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/shortcuts_dialog.py"/>
        <source>Your own</source>
        <translation>هی خۆت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Stands against it</source>
        <translation>ئەوەی ڕێگری دەکات</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Passes because</source>
        <translation>تێدەپەڕێت لەبەر ئەوەی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Approve the translation</source>
        <translation>پەسەندکردنی وەرگێڕان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Approve the whole</source>
        <translation>پەسەندکردنی گشتی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Open points</source>
        <translation>خاڵە کراوەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Reason for letting the selected points pass</source>
        <translation>هۆکاری تێپەڕاندنی خاڵە هەڵبژێردراوەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Reason</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Let pass</source>
        <translation>تێپەڕاندن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Take back</source>
        <translation>گەڕاندنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Kept with the approval (may stay empty)</source>
        <translation>لەگەڵ پەسەندکردنەکە دەپارێزرێت (دەکرێت بەتاڵ بێت)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>&amp;Approved by</source>
        <translation>&amp;پەسەندکەر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>&amp;Note</source>
        <translation>&amp;یادداشت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Write who approves it.</source>
        <translation>بنووسە کێ پەسەندی دەکات.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>{points} of {total:,} still to settle or to let pass with a reason.</source>
        <translation>{points} لە {total:,} ماوە چارەسەر بکرێت یان بە هۆکارێکەوە تێپەڕێنرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>{segments} become final; exports are no longer marked DRAFT. A later edit reopens the approval visibly.</source>
        <translation>{segments} دەبنە کۆتایی؛ هەناردەکان چیتر نیشانەی DRAFT یان نابێت. دەستکارییەکی دواتر بە ئاشکرا پەسەندەکە دەکاتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>{points} left.</source>
        <translation>{points} ماوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>Nothing stands against it: every segment has a confirmed translation.</source>
        <translation>هیچ ڕێگری ناکات: هەموو بڕگەیەک وەرگێڕانێکی دڵنیاکراوەی هەیە.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>{n:,} points</source>
        <translation>
            <numerusform>{n:,} خاڵ</numerusform>
            <numerusform>{n:,} خاڵ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/dialogs/sign_off_dialog.py"/>
        <source>{n:,} open points</source>
        <translation>
            <numerusform>{n:,} خاڵی کراوە</numerusform>
            <numerusform>{n:,} خاڵی کراوە</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Words and characters are those of the Kurdish. A word is what stands between blanks and holds a letter or a digit, as Word counts it; characters are without blanks and tags. A repetition is a segment whose source stood before.</source>
        <translation>وشە و نووسەکان هی کوردییەکەن. وشە ئەوەیە کە لە نێوان بۆشاییەکاندایە و پیت یان ژمارەیەکی تێدایە، وەک ئەوەی Word دەیژمێرێت؛ نووسەکان بێ بۆشایی و تاگن. دووبارەبوونەوە بڕگەیەکە کە سەرچاوەکەی پێشتر هاتووە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <location filename="../../translator_app/ui/tally.py"/>
        <source>Counting</source>
        <translation>ژماردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>English words</source>
        <translation>وشەی ئینگلیزی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Segments by state: {told}</source>
        <translation>بڕگەکان بەپێی دۆخ: {told}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Statistics</source>
        <translation>ئامار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>{words_done:,} of {words:,} words are confirmed ({share} %), in {confirmed:,} of {total:,} segments.</source>
        <translation>{words_done:,} لە {words:,} وشە دڵنیاکراونەتەوە ({share}٪)، لە {confirmed:,} بڕگەی {total:,} بڕگەدا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>Figures by document</source>
        <translation>ژمارەکان بەپێی بەڵگەنامە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>{repeated:,} ({repeated_words:,} words)</source>
        <translation>{repeated:,} ({repeated_words:,} وشە)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <source>{done} %</source>
        <translation>{done}٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/statistics_dialog.py"/>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>{count:,} {label}</source>
        <translation>{count:,} {label}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Preferred: use this one</source>
        <translation>پەسندکراو: ئەمە بەکار بهێنە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Allowed: may be used</source>
        <translation>ڕێپێدراو: دەکرێت بەکار بهێنرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Forbidden: warn where it is used</source>
        <translation>قەدەغەکراو: ئاگادارم بکەرەوە لە هەر شوێنێک بەکار هات</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>It is found from now on in every form of the word, in all documents of this project.</source>
        <translation>لەمەودوا لە هەموو شێوەیەکی وشەکەدا و لە هەموو بەڵگەنامەکانی ئەم پڕۆژەیەدا دەدۆزرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>politics, law, medicine…</source>
        <translation>ڕامیاری، یاسا، پزیشکی…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Shown beside the term</source>
        <translation>لە تەنیشت زاراوەکەوە پیشان دەدرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Write the Kurdish and the English.</source>
        <translation>کوردی و ئینگلیزییەکە بنووسە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Write the Kurdish.</source>
        <translation>کوردییەکە بنووسە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Write the English.</source>
        <translation>ئینگلیزییەکە بنووسە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Add a term</source>
        <translation>زیادکردنی زاراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>Correct a term</source>
        <translation>ڕاستکردنەوەی زاراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>It is changed in {corrected} at once.</source>
        <translation>یەکسەر لە {corrected} دەگۆڕدرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <location filename="../../translator_app/ui/dialogs/unit_dialog.py"/>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <source>&amp;Kurdish</source>
        <translation>&amp;کوردی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>&amp;Status</source>
        <translation>&amp;دۆخ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>&amp;Part of speech</source>
        <translation>بە&amp;شی ئاخاوتن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/term_dialog.py"/>
        <source>&amp;Domain</source>
        <translation>&amp;بوار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/unit_dialog.py"/>
        <source>The memory proposes the corrected text from now on; segments that took the old one stay as they are.</source>
        <translation>لەمەودوا بیرگەکە دەقە ڕاستکراوەکە پێشنیار دەکات؛ ئەو بڕگانەی دەقە کۆنەکەیان وەرگرتووە وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/unit_dialog.py"/>
        <source>Correct in the memory</source>
        <translation>ڕاستکردنەوە لە بیرگەدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/dialogs/unit_dialog.py"/>
        <source>Write a translation, or delete the unit instead.</source>
        <translation>وەرگێڕانێک بنووسە، یان لەجیاتی ئەوە یەکەکە بسڕەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Glossaries (*.tbx *.csv *.tsv *.txt *.tab *.utf8)</source>
        <translation>فەرهەنگۆکەکان (*.tbx *.csv *.tsv *.txt *.tab *.utf8)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Terms you add or import go into the project's own glossary; lines of an imported file that are no term are passed over. An attached file is read where it lies, and must be sound. Common single words of the glossaries that ship are advice; all other terms bind.</source>
        <translation>ئەو زاراوانەی زیادیان دەکەیت یان هاوردەیان دەکەیت دەچنە ناو فەرهەنگۆکی خودی پڕۆژەکە؛ ئەو دێڕانەی فایلێکی هاوردەکراو کە زاراوە نین تێدەپەڕێنرێن. فایلی پێوەبەستراو لە شوێنی خۆی دەخوێنرێتەوە و دەبێت ساغ بێت. وشە تاکە باوەکانی ئەو فەرهەنگۆکانەی لەگەڵ بەرنامەکە دێن تەنیا ئامۆژگارین؛ هەموو زاراوەکانی تر پابەندکەرن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Glossary</source>
        <translation>فەرهەنگۆک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>From</source>
        <translation>لە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>In use</source>
        <translation>بەکاردێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>خشتە بۆ بەرنامەی ژمێریاری (*.csv)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Table with tabs (*.tsv)</source>
        <translation>خشتە بە تاب (*.tsv)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>TermBase eXchange (*.tbx)</source>
        <translation>TermBase eXchange (*.tbx)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Glossaries</source>
        <translation>فەرهەنگۆکەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Glossaries of the project</source>
        <translation>فەرهەنگۆکەکانی پڕۆژەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Counting terms</source>
        <translation>ژماردنی زاراوەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Attach glossaries</source>
        <translation>پێوەبەستنی فەرهەنگۆک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/window.py"/>
        <source>Reading glossaries</source>
        <translation>خوێندنەوەی فەرهەنگۆکەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Import into the project's own glossary</source>
        <translation>هاوردەکردن بۆ فەرهەنگۆکی خودی پڕۆژەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/file_work.py"/>
        <source>Importing {name}</source>
        <translation>هاوردەکردنی {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Export {name}</source>
        <translation>هەناردەکردنی {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Terms…</source>
        <translation>زاراوەکان…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Attach…</source>
        <translation>پێوەبەستن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>Import into the project's own…</source>
        <translation>هاوردەکردن بۆ هی پڕۆژەکە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Detach</source>
        <translation>لێکردنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>unreadable</source>
        <translation>ناخوێنرێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>{name} is in use</source>
        <translation>{name} بەکاردێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>{name} cannot be attached: the project is open for reading only.</source>
        <translation>{name} ناتوانرێت پێوە ببەسترێت: پڕۆژەکە تەنیا بۆ خوێندنەوە کراوەتەوە.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>{name} written: {n:,} terms.</source>
        <translation>
            <numerusform>{name} نووسرا: {n:,} زاراوە.</numerusform>
            <numerusform>{name} نووسرا: {n:,} زاراوە.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>always</source>
        <translation>هەمیشە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>{name}: {count:,} terms, in use once you are done.</source>
        <translation>{name}: {count:,} زاراوە، هەر کە تەواو بوویت بەکاردێن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/dialog.py"/>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} پێشتر لەوێیە. جێی بگیرێتەوە؟</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/grid/model.py"/>
        <source>Status</source>
        <translation>دۆخ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Part of speech</source>
        <translation>بەشی ئاخاوتن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Domain</source>
        <translation>بوار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>{n:,} terms</source>
        <translation>
            <numerusform>{n:,} زاراوە</numerusform>
            <numerusform>{n:,} زاراوە</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Terms of {name}</source>
        <translation>زاراوەکانی {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Find terms</source>
        <translation>گەڕان لە زاراوەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>No term to show.</source>
        <translation>هیچ زاراوەیەک نییە پیشان بدرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>The project is open for reading only.</source>
        <translation>پڕۆژەکە تەنیا بۆ خوێندنەوە کراوەتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>This glossary ships with Werger: copy a term into the project's own to change it there.</source>
        <translation>ئەم فەرهەنگۆکە لەگەڵ Werger دێت: زاراوەیەک کۆپی بکە بۆ هی پڕۆژەکە تا لەوێ بیگۆڕیت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Reading…</source>
        <translation>دەخوێنرێتەوە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Reading terms</source>
        <translation>خوێندنەوەی زاراوەکان</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>{n:,} terms deleted: Undo puts them back.</source>
        <translation>
            <numerusform>{n:,} زاراوە سڕایەوە: پاشگەزبوونەوە دەیگەڕێنێتەوە.</numerusform>
            <numerusform>{n:,} زاراوە سڕایەوە: پاشگەزبوونەوە دەیگەڕێنێتەوە.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Add…</source>
        <translation>زیادکردن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>Copy into the project's own</source>
        <translation>کۆپیکردن بۆ هی پڕۆژەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/glossaries/terms.py"/>
        <source>{found} found</source>
        <translation>{found} دۆزرایەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/filter.py"/>
        <source>The regular expression “{written}” takes too long: make it simpler.</source>
        <translation>دەربڕینی ڕێکخراوی «{written}» زۆر دەخایەنێت: سادەتری بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/filter.py"/>
        <source>“{pattern}” is not a regular expression: {error}. Mend it or search for plain text.</source>
        <translation>«{pattern}» دەربڕینێکی ڕێکخراو نییە: {error}. چاکی بکە یان لە دەقی سادە بگەڕێ.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/model.py"/>
        <source>Number</source>
        <translation>ژمارە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/notes.py"/>
        <source>Comment by ⁨{author}⁩: ⁨{text}⁩</source>
        <translation>لێدوانی ⁨{author}⁩: ⁨{text}⁩</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/rows.py"/>
        <source>English, segment {number:,}</source>
        <translation>ئینگلیزی، بڕگەی {number:,}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/rows.py"/>
        <source>Kurdish, segment {number:,}</source>
        <translation>کوردی، بڕگەی {number:,}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Approved by a reviewer</source>
        <translation>لەلایەن پێداچوونەوەکارێکەوە پەسەندکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>MT</source>
        <translation>ئامێر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Not translated</source>
        <translation>وەرنەگێڕدراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>typed</source>
        <translation>تایپکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>memory</source>
        <translation>بیرگە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>machine</source>
        <translation>ئامێر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>copied from the source</source>
        <translation>لە سەرچاوەوە کۆپیکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>imported</source>
        <translation>هاوردەکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>{score} %</source>
        <translation>{score}٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>changed since</source>
        <translation>دواتر گۆڕدراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>Open comments: {count}</source>
        <translation>لێدوانی کراوە: {count}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/status.py"/>
        <source>TM</source>
        <translation>بیرگە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/view.py"/>
        <source>Segment {number:,} is locked: unlock it first.</source>
        <translation>بڕگەی {number:,} قوفڵ کراوە: سەرەتا قوفڵەکەی بکەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/grid/view.py"/>
        <source>No segment fits the filter.</source>
        <translation>هیچ بڕگەیەک لەگەڵ پاڵاوتنەکەدا ناگونجێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/language.py"/>
        <source>Import {name}</source>
        <translation>هاوردەکردنی {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/large.py"/>
        <source>Redo</source>
        <translation>دووبارەکردنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/looks.py"/>
        <source>machine suggestions off</source>
        <translation>پێشنیاری ئامێر ناچالاکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/looks.py"/>
        <source>no engine installed</source>
        <translation>هیچ بزوێنەرێک دانەمەزراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Memories of other tools (*.tmx *.tmx.gz *.tmx.xz *.xlf *.xliff)</source>
        <translation>بیرگەی ئامرازەکانی تر (*.tmx *.tmx.gz *.tmx.xz *.xlf *.xliff)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Asked from the top down; of equal matches the upper memory's comes first. What you confirm is kept in the project's own. A penalty is taken off each match, so that a memory of another field never counts as 100 %.</source>
        <translation>لە سەرەوە بۆ خوارەوە پرسیاریان لێ دەکرێت؛ لە هاوتای یەکساندا هی بیرگەی سەرەوە پێش دەکەوێت. ئەوەی دڵنیای دەکەیتەوە لە هی خودی پڕۆژەکەدا دەپارێزرێت. لێبڕین لە هەموو هاوتایەک کەم دەکرێتەوە، تا بیرگەی بوارێکی تر هەرگیز بە ١٠٠٪ دانەنرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Units</source>
        <translation>یەکەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Penalty</source>
        <translation>لێبڕین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Read only</source>
        <translation>تەنیا خوێندنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Memories</source>
        <translation>بیرگەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Memories in the order they are asked</source>
        <translation>بیرگەکان بەو ڕیزبەندییەی پرسیاریان لێ دەکرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source> (this project's own)</source>
        <translation> (هی خودی ئەم پڕۆژەیە)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Penalty of {name}</source>
        <translation>لێبڕینی {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>{name} is only read</source>
        <translation>{name} تەنیا دەخوێنرێتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Attach memories</source>
        <translation>پێوەبەستنی بیرگە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Werger memories (*{suffix});;{files}</source>
        <translation>بیرگەکانی Werger (*{suffix});;{files}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>New memory</source>
        <translation>بیرگەی نوێ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Werger memories (*{suffix})</source>
        <translation>بیرگەکانی Werger (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Import into {name}</source>
        <translation>هاوردەکردن بۆ {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Translation memories (*.tmx)</source>
        <translation>بیرگەکانی وەرگێڕان (*.tmx)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source> (not found)</source>
        <translation> (نەدۆزرایەوە)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>{name} written: {count:,} units.</source>
        <translation>{name} نووسرا: {count:,} یەکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>New…</source>
        <translation>نوێ…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Import into it…</source>
        <translation>هاوردەکردن بۆی…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/dialog.py"/>
        <source>Units…</source>
        <translation>یەکەکان…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/file_work.py"/>
        <source>
Line {line:,}: left out, {reason}.</source>
        <translation>
دێڕی {line:,}: وەرنەگیرا، {reason}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/file_work.py"/>
        <source>{result}

Keep what came before?</source>
        <translation>{result}

ئەوەی پێشتر هات بهێڵرێتەوە؟</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/file_work.py"/>
        <source>Keep it</source>
        <translation>بیهێڵەرەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/file_work.py"/>
        <source>{name} was not imported.</source>
        <translation>{name} هاوردە نەکرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <source>Correct a unit</source>
        <translation>ڕاستکردنەوەی یەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <source>It is changed in the memory {memory} at once.</source>
        <translation>یەکسەر لە بیرگەی {memory} دەگۆڕدرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/unit_dialog.py"/>
        <source>A unit needs its Kurdish and its English; delete it if it is of no use.</source>
        <translation>یەکە پێویستی بە کوردی و ئینگلیزییەکەی هەیە؛ ئەگەر بێ سوودە بیسڕەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Units of {name}</source>
        <translation>یەکەکانی {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Find units</source>
        <translation>گەڕان لە یەکەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>No unit to show.</source>
        <translation>هیچ یەکەیەک نییە پیشان بدرێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Searching…</source>
        <translation>دەگەڕێت…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>This memory is attached for reading only.</source>
        <translation>ئەم بیرگەیە تەنیا بۆ خوێندنەوە پێوەبەستراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>this unit?

{target}</source>
        <translation>ئەم یەکەیە؟

{target}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>{n:,} units?</source>
        <translation>{n:,} یەکە؟</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>{n:,} units shown</source>
        <translation>{n:,} یەکە پیشان دراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>Delete from the memory {name} {what}</source>
        <translation>سڕینەوە لە بیرگەی {name}: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source>{n:,} units</source>
        <translation>
            <numerusform>{n:,} یەکە</numerusform>
            <numerusform>{n:,} یەکە</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/memories/units.py"/>
        <source> found</source>
        <translation> دۆزرایەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>translating</source>
        <translation>لە وەرگێڕاندا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>ready for review</source>
        <translation>ئامادە بۆ پێداچوونەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>in review</source>
        <translation>لە پێداچوونەوەدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>returned</source>
        <translation>گەڕێنراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>translator</source>
        <translation>وەرگێڕ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>reviewer</source>
        <translation>پێداچوونەوەکار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>lead</source>
        <translation>سەرپەرشتیار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>translated</source>
        <translation>وەرگێڕدراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>reviewed</source>
        <translation>پێداچوونەوەکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>final</source>
        <translation>کۆتایی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>neutral</source>
        <translation>بێلایەن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>minor</source>
        <translation>بچووک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>major</source>
        <translation>گەورە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>critical</source>
        <translation>مەترسیدار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Neutral</source>
        <translation>بێلایەن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Minor</source>
        <translation>بچووک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Major</source>
        <translation>گەورە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Critical</source>
        <translation>مەترسیدار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Terminology</source>
        <translation>زاراوەسازی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Accuracy</source>
        <translation>وردی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Fluency</source>
        <translation>ڕەوانی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Style</source>
        <translation>شێواز</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Locale</source>
        <translation>داب و ڕێساکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Markup</source>
        <translation>تاگ و ڕازاندنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>preferred</source>
        <translation>پەسندکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>this project</source>
        <translation>ئەم پڕۆژەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>ships with Werger</source>
        <translation>لەگەڵ Werger دێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>attached file</source>
        <translation>فایلی پێوەبەستراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>added</source>
        <translation>زیادکراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>removed</source>
        <translation>لابراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>noun</source>
        <translation>ناو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>name</source>
        <translation>ناوی تایبەت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>verb</source>
        <translation>کردار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>adjective</source>
        <translation>ئاوەڵناو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>adverb</source>
        <translation>ئاوەڵکردار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>phrase</source>
        <translation>دەستەواژە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>abbreviation</source>
        <translation>کورتکراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Person</source>
        <translation>کەس</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Words confirmed</source>
        <translation>وشەی دڵنیاکراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Changes</source>
        <translation>گۆڕانکارییەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Segments touched</source>
        <translation>بڕگەی دەستلێدراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Minutes in segments</source>
        <translation>خولەک لە بڕگەکاندا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Words an hour</source>
        <translation>وشە لە کاتژمێرێکدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Suggestions confirmed</source>
        <translation>پێشنیاری دڵنیاکراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Suggestion kept %</source>
        <translation>پێشنیاری ماوە ٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Word document</source>
        <translation>بەڵگەنامەی Word</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>OpenDocument text</source>
        <translation>دەقی OpenDocument</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>PowerPoint presentation</source>
        <translation>پێشکەشکردنی PowerPoint</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Excel workbook</source>
        <translation>خشتەی Excel</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Plain text</source>
        <translation>دەقی سادە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Web page</source>
        <translation>لاپەڕەی وێب</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>PDF (text only, import)</source>
        <translation>PDF (تەنیا دەق، هاوردەکردن)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>SubRip subtitles</source>
        <translation>ژێرنووسی SubRip</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>WebVTT subtitles</source>
        <translation>ژێرنووسی WebVTT</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Gettext catalogue</source>
        <translation>کەتەلۆگی Gettext</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Reading</source>
        <translation>خوێندنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Writing</source>
        <translation>نووسین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Comparing</source>
        <translation>بەراوردکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>Writing histories</source>
        <translation>نووسینی مێژووەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>definite plural</source>
        <translation>ناسراوی کۆ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>definite</source>
        <translation>ناسراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>indefinite</source>
        <translation>نەناسراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>plural</source>
        <translation>کۆ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>comparative</source>
        <translation>پلەی بەراورد</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>superlative</source>
        <translation>پلەی باڵا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>my</source>
        <translation>هی من</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>your</source>
        <translation>هی تۆ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>our</source>
        <translation>هی ئێمە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>your (plural)</source>
        <translation>هی ئێوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>their</source>
        <translation>هی ئەوان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>his or her</source>
        <translation>هی ئەو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>ezafe</source>
        <translation>ئیزافە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>is</source>
        <translation>-ە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>are</source>
        <translation>-ن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>is his or hers</source>
        <translation>هی ئەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>this</source>
        <translation>ئەم</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>these</source>
        <translation>ئەمانە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>also</source>
        <translation>هەروەها</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>fused</source>
        <translation>لکاو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>written apart</source>
        <translation>بە جیا نووسراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>date</source>
        <translation>بەروار</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/named.py"/>
        <source>number</source>
        <translation>ژمارە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/palette.py"/>
        <source>What do you want to do?</source>
        <translation>دەتەوێت چی بکەیت؟</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/palette.py"/>
        <source>Search actions</source>
        <translation>گەڕان لە کردارەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/palette.py"/>
        <source>Actions found</source>
        <translation>کردارە دۆزراوەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/palette.py"/>
        <source>No action is called so.</source>
        <translation>هیچ کردارێک بەم ناوە نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Project lead</source>
        <translation>سەرپەرشتیاری پڕۆژە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Hand to the reviewer</source>
        <translation>ڕادەستی پێداچوونەوەکاری بکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Take it back from the reviewer</source>
        <translation>لە پێداچوونەوەکاری وەربگرەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Begin the review</source>
        <translation>دەست بە پێداچوونەوە بکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Return to the translator</source>
        <translation>بیگەڕێنەرەوە بۆ وەرگێڕ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Reopen the approval</source>
        <translation>پەسەندەکە بکەرەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>A {role} has nothing to hand over while it is {phase}.</source>
        <translation>کاتێک وەرگێڕانەکە لە دۆخی «{phase}»دایە، {role} هیچی بۆ ڕادەستکردن نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Hand-overs so far</source>
        <translation>ڕادەستکردنەکانی تا ئێستا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Hand over</source>
        <translation>ڕادەستکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Now: {phase}.</source>
        <translation>ئێستا: {phase}.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>What the other should know (may stay empty)</source>
        <translation>ئەوەی لایەنەکەی تر دەبێت بیزانێت (دەکرێت بەتاڵ بێت)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>&amp;What</source>
        <translation>&amp;چی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>N&amp;ote</source>
        <translation>&amp;یادداشت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Write your name.</source>
        <translation>ناوت بنووسە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/hand_over_dialog.py"/>
        <source>Who</source>
        <translation>کێ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Mine</source>
        <translation>هی من</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Theirs</source>
        <translation>هی ئەو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Both kept</source>
        <translation>هەردووکیان هێڵرانەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Keep mine</source>
        <translation>هی من بهێڵەرەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Take theirs</source>
        <translation>هی ئەو وەربگرە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Keep both</source>
        <translation>هەردووکیان بهێڵەرەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>State</source>
        <translation>دۆخ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Where it is cut</source>
        <translation>شوێنی بڕین</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Quality mark</source>
        <translation>نیشانەی کوالیتی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>{segments} taken from the other copy, {merged:,} of both. The two copies stay as they are, and the history keeps every version of both.</source>
        <translation>{segments} لە دانەکەی ترەوە وەرگیران، {merged:,} لە هەردووکیانەوە. هەردوو دانەکە وەک خۆیان دەمێننەوە، و مێژوو هەموو وەشانەکانی هەردووکیان دەپارێزێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Open the merged project</source>
        <translation>کردنەوەی پڕۆژە یەکخراوەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Do not merge</source>
        <translation>یەک مەخە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Conflicts</source>
        <translation>ناکۆکییەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Mine stands in the text, theirs is kept in an open comment</source>
        <translation>هی من لە دەقەکەدا دەمێنێت، هی ئەو لە لێدوانێکی کراوەدا دەپارێزرێت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>It is in the project</source>
        <translation>لە پڕۆژەکەدایە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>What differs</source>
        <translation>جیاوازییەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Stands in the text</source>
        <translation>لە دەقەکەدا هەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>All others: mine</source>
        <translation>هەموو ئەوانی تر: هی من</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>All others: theirs</source>
        <translation>هەموو ئەوانی تر: هی ئەو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Not decided: both kept</source>
        <translation>بڕیار نەدراوە: هەردووکیان هێڵرانەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>Before both: {text}</source>
        <translation>پێش هەردووکیان: {text}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>{n:,} of {conflicts} decided.</source>
        <translation>{n:,} لە {conflicts} بڕیاریان لەسەر درا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source>, by {name}</source>
        <translation>، لەلایەن {name}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/merge_dialog.py"/>
        <source> What is left keeps mine in the text and theirs in an open comment.</source>
        <translation> لەوانەی ماون، هی من لە دەقەکەدا و هی ئەو لە لێدوانێکی کراوەدا دەمێنێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>Changed since handing over</source>
        <translation>گۆڕاو دوای ڕادەستکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>The English is not what the translator handed over</source>
        <translation>ئینگلیزییەکە ئەوە نییە کە وەرگێڕ ڕادەستی کرد</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>Open comments</source>
        <translation>لێدوانی کراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>A thread is not resolved</source>
        <translation>گفتوگۆیەک چارەسەر نەکراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>Has an issue</source>
        <translation>کێشەی هەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>The checks found something</source>
        <translation>پشکنینەکان شتێکیان دۆزییەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>Low confidence</source>
        <translation>متمانەی کەم</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>An unedited suggestion below {LOW} %</source>
        <translation>پێشنیارێکی دەستکارینەکراو، کەمتر لە {LOW}٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>Machine text untouched</source>
        <translation>دەقی ئامێری دەستلێنەدراو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/needs.py"/>
        <source>Nobody changed a word of the engine's text</source>
        <translation>کەس یەک وشەی دەقی بزوێنەرەکەی نەگۆڕیوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Neutral: a matter of taste, no points</source>
        <translation>بێلایەن: پەیوەندی بە چێژەوە هەیە، بێ خاڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Minor: noticed, 1 point</source>
        <translation>بچووک: هەستی پێ دەکرێت، ١ خاڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Major: misleads, 5 points</source>
        <translation>گەورە: چەواشە دەکات، ٥ خاڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Critical: does harm, 25 points</source>
        <translation>مەترسیدار: زیان دەگەیەنێت، ٢٥ خاڵ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>The whole segment.</source>
        <translation>هەموو بڕگەکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>The whole segment; choose words of the English first to mark those.</source>
        <translation>هەموو بڕگەکە؛ سەرەتا چەند وشەیەکی ئینگلیزییەکە هەڵبژێرە تا ئەوانە نیشان بکەیت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Change a mark</source>
        <translation>گۆڕینی نیشانە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>What is wrong (may stay empty)</source>
        <translation>چی هەڵەیە (دەکرێت بەتاڵ بێت)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>&amp;Category</source>
        <translation>&amp;جۆر</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>&amp;Severity</source>
        <translation>&amp;گرنگی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Quality</source>
        <translation>کوالیتی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Marks</source>
        <translation>نیشانەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>No marks yet. Choose words of the English and mark an error in them.</source>
        <translation>هێشتا هیچ نیشانەیەک نییە. چەند وشەیەکی ئینگلیزییەکە هەڵبژێرە و هەڵەیەکیان تێدا نیشان بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>&amp;Passes from</source>
        <translation>&amp;تێدەپەڕێت لە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Mark</source>
        <translation>نیشانکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Words and note</source>
        <translation>وشەکان و یادداشت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>By</source>
        <translation>لەلایەن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>The score is 100 less the points in 100 words of the Kurdish that are translated.</source>
        <translation>نمرەکە ١٠٠یە کەمکراوەتەوە بە خاڵەکانی هەر ١٠٠ وشەیەکی کوردیی وەرگێڕدراو.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>passed</source>
        <translation>تێپەڕی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>not passed</source>
        <translation>تێنەپەڕی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>{person}: score {score:.2f}, {verdict} ({points:,} points in {words:,} words, {rate:.1f} in 1,000)</source>
        <translation>{person}: نمرە {score:.2f}، {verdict} ({points:,} خاڵ لە {words:,} وشەدا، {rate:.1f} لە ١٬٠٠٠دا)</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Remove the mark</source>
        <translation>لابردنی نیشانەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>Write a summary…</source>
        <translation>نووسینی پوختە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/quality_dialogs.py"/>
        <source>No marks yet</source>
        <translation>هێشتا هیچ نیشانەیەک نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/read_through.py"/>
        <source>Click a sentence to see its Kurdish.</source>
        <translation>کرتە لە ڕستەیەک بکە تا کوردییەکەی ببینیت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/read_through.py"/>
        <source>The whole English text</source>
        <translation>هەموو دەقە ئینگلیزییەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/read_through.py"/>
        <source>Show the Kurdish of every paragraph</source>
        <translation>کوردیی هەموو پەرەگرافەکان پیشان بدە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/read_through.py"/>
        <source>Go to this sentence</source>
        <translation>بڕۆ بۆ ئەم ڕستەیە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/read_through.py"/>
        <source>[sentence {number:,} is not translated]</source>
        <translation>[ڕستەی {number:,} وەرنەگێڕدراوە]</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>{words:,} of {total:,} words confirmed, {hours:.1f} hours in segments.</source>
        <translation>{words:,} لە {total:,} وشە دڵنیاکراونەتەوە، {hours:.1f} کاتژمێر لە بڕگەکاندا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Words a day: {told}</source>
        <translation>وشە لە ڕۆژێکدا: {told}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Report</source>
        <translation>ڕاپۆرت</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Figures by person</source>
        <translation>ژمارەکان بەپێی کەس</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Write the report…</source>
        <translation>نووسینی ڕاپۆرت…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>{day}: {count:,}</source>
        <translation>{day}: {count:,}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Nothing was confirmed yet.</source>
        <translation>هێشتا هیچ دڵنیانەکراوەتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>Words confirmed a day</source>
        <translation>وشە دڵنیاکراوەکان لە ڕۆژێکدا</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>There is no segment yet.</source>
        <translation>هێشتا هیچ بڕگەیەک نییە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/report_dialog.py"/>
        <source>nothing was confirmed yet</source>
        <translation>هێشتا هیچ دڵنیانەکراوەتەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>Changes are shown since “{name}”.</source>
        <translation>گۆڕانکارییەکان لە «{name}»ەوە پیشان دەدرێن.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>Since the hand-over</source>
        <translation>لە ڕادەستکردنەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>This segment was not handed over.</source>
        <translation>ئەم بڕگەیە ڕادەست نەکراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>{who} changed the version of {whose}</source>
        <translation>{who} وەشانی {whose}ی گۆڕی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>Reading what was handed over</source>
        <translation>خوێندنەوەی ئەوەی ڕادەست کراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>The translation was not handed over yet.</source>
        <translation>وەرگێڕانەکە هێشتا ڕادەست نەکراوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>Somebody</source>
        <translation>کەسێک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>{who} changed</source>
        <translation>{who} گۆڕیی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>somebody</source>
        <translation>کەسێک</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>Now: {phase}</source>
        <translation>ئێستا: {phase}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>As it was handed over by {changed_by}.</source>
        <translation>وەک ئەوەی {changed_by} ڕادەستی کرد.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>As it was handed over.</source>
        <translation>وەک ئەوەی ڕادەست کرا.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>removed by {by}: {text}</source>
        <translation>لەلایەن {by} لابراوە: {text}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/reviewing.py"/>
        <source>inserted by {by}</source>
        <translation>لەلایەن {by} زیادکراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>A snapshot names this moment; its text can be compared and brought back later.</source>
        <translation>وێنەی دۆخ ناوێک بۆ ئەم ساتە دادەنێت؛ دەقەکەی دواتر دەتوانرێت بەراورد بکرێت و بگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Snapshots</source>
        <translation>وێنەکانی دۆخ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Name of a new snapshot</source>
        <translation>ناوی وێنەی نوێی دۆخ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Keep this moment</source>
        <translation>ئەم ساتە بپارێزە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>No snapshot yet. Name this moment above and keep it.</source>
        <translation>هێشتا هیچ وێنەیەکی دۆخ نییە. لە سەرەوە ناوێک بۆ ئەم ساتە دابنێ و بیپارێزە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Approval</source>
        <translation>پەسەندکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Differences from the approved text</source>
        <translation>جیاوازییەکان لە دەقە پەسەندکراوەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Found</source>
        <translation>دۆزراوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Show what changed</source>
        <translation>پیشاندانی گۆڕانکارییەکان</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Restore the segment</source>
        <translation>گەڕاندنەوەی بڕگەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Restore all</source>
        <translation>گەڕاندنەوەی هەموو</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/snapshots_dialog.py"/>
        <source>Forget</source>
        <translation>لەبیرکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/strip.py"/>
        <source>Sample</source>
        <translation>نموونە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/strip.py"/>
        <source>A share of the segments drawn by chance, always the same ones</source>
        <translation>بەشێکی هەڕەمەکیی بڕگەکان، هەمیشە هەر هەمان بڕگە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/strip.py"/>
        <source> %</source>
        <translation>٪</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/strip.py"/>
        <source>Size of the sample in percent</source>
        <translation>قەبارەی نموونە بە ڕێژەی سەدی</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/review/strip.py"/>
        <source>Hand over…</source>
        <translation>ڕادەستکردن…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Drop a Kurdish document</source>
        <translation>بەڵگەنامەیەکی کوردی لێرە دابنێ</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Werger cuts it into sentences and keeps it in one project file beside it.</source>
        <translation>Werger دەیکات بە ڕستە و لە یەک فایلی پڕۆژەدا لە تەنیشتییەوە دەیپارێزێت.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Translate sentence by sentence</source>
        <translation>ڕستە بە ڕستە وەربگێڕە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Suggestions and terms stand beside each; Ctrl+Enter confirms and goes on.</source>
        <translation>پێشنیار و زاراوەکان لە تەنیشت هەریەکەیانن؛ Ctrl+Enter دڵنیای دەکاتەوە و دەچێتە داهاتوو.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Review, approve, export</source>
        <translation>پێداچوونەوە، پەسەندکردن، هەناردەکردن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>A second pair of eyes approves the whole; export it to Word or text.</source>
        <translation>چاوێکی تر هەمووی پەسەند دەکات؛ پاشان بۆ Word یان دەق هەناردەی بکە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Werger  ⁨وەرگێڕ⁩</source>
        <translation>وەرگێڕ  ⁨Werger⁩</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>The translation desk for Central Kurdish into English. Everything stays on this machine.</source>
        <translation>مێزی کاری وەرگێڕان لە کوردیی ناوەندییەوە بۆ ئینگلیزی. هەموو شتێک لەسەر ئەم ئامێرە دەمێنێتەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Drop a Kurdish document here, or choose one</source>
        <translation>بەڵگەنامەیەکی کوردی ڕابکێشە و لێرە دایبنێ، یان یەکێک هەڵبژێرە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Got it</source>
        <translation>تێگەیشتم</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Recent projects</source>
        <translation>پڕۆژەکانی ئەم دواییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Open a project…</source>
        <translation>کردنەوەی پڕۆژە…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>Try the sample</source>
        <translation>تاقیکردنەوەی نموونەکە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/start_page.py"/>
        <source>{stem}    is not in {parent} any more</source>
        <translation>{stem}    چیتر لە {parent} نییە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/strips.py"/>
        <source>Stop</source>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/strips.py"/>
        <source>Pause</source>
        <translation>ڕاگرتن</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/strips.py"/>
        <source>Warning: {text}</source>
        <translation>ئاگاداری: {text}</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/strips.py"/>
        <source>stopping…</source>
        <translation>دەوەستێت…</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/tally.py"/>
        <source>Checks: {found}.</source>
        <translation>پشکنینەکان: {found}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/tally.py"/>
        <source>{n:,} errors</source>
        <translation>
            <numerusform>{n:,} هەڵە</numerusform>
            <numerusform>{n:,} هەڵە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/tally.py"/>
        <source>{n:,} warnings</source>
        <translation>
            <numerusform>{n:,} ئاگاداری</numerusform>
            <numerusform>{n:,} ئاگاداری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../translator_app/ui/tally.py"/>
        <source>{n:,} remarks</source>
        <translation>
            <numerusform>{n:,} تێبینی</numerusform>
            <numerusform>{n:,} تێبینی</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/tally.py"/>
        <source>nothing found</source>
        <translation>هیچ نەدۆزرایەوە</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/window.py"/>
        <source>Open a project first.</source>
        <translation>سەرەتا پڕۆژەیەک بکەرەوە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/window.py"/>
        <source>Choose a segment first.</source>
        <translation>سەرەتا بڕگەیەک هەڵبژێرە.</translation>
    </message>
    <message>
        <location filename="../../translator_app/ui/window.py"/>
        <source>{label}: stopped.</source>
        <translation>{label}: وەستێنرا.</translation>
    </message>
    <message numerus="yes">
        <source>segments change</source>
        <translation type="vanished">
            <numerusform>{n:,} بڕگە دەگۆڕێت</numerusform>
            <numerusform>{n:,} بڕگە دەگۆڕێت</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpaired quotation mark</source>
        <translation type="vanished">نیشانەی وتەی بێجووت</translation>
    </message>
    <message>
        <source>{name} cannot carry the comments: choose .docx or .pdf, or leave them out.</source>
        <translation type="vanished">{name} ناتوانێت لێدوانەکان هەڵبگرێت: .docx یان .pdf هەڵبژێرە، یان وازیان لێ بهێنە.</translation>
    </message>
    <message>
        <source>and {terms}</source>
        <translation type="vanished">لەگەڵ {terms}</translation>
    </message>
    <message>
        <source>{open_in_document:,} open in document</source>
        <translation type="vanished">{open_in_document:,} کراوە لە بەڵگەنامەکەدا</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more terms</source>
        <translation type="vanished">
            <numerusform>{n:,} زاراوەی تر</numerusform>
            <numerusform>{n:,} زاراوەی تر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>د&amp;ووبارەکردنەوە</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>بڕین</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کۆپیکردن</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>کۆپیکردنی بەستەر</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لکاندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>هەڵبژاردنی هەموو</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>د&amp;ووبارەکردنەوە</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>بڕین</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کۆپیکردن</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>کۆپیکردنی بەستەر</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لکاندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>هەڵبژاردنی هەموو</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>هەڵبژاردنی هەموو</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>یەک هەنگاو بۆ سەرەوە</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>یەک هەنگاو بۆ خوارەوە</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>بیهێنە ئێرە</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>لێواری چەپ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>سەرەوە</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>لێواری ڕاست</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>خوارەوە</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>لاپەڕەیەک بۆ چەپ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>لاپەڕەیەک بۆ سەرەوە</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>لاپەڕەیەک بۆ ڕاست</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>لاپەڕەیەک بۆ خوارەوە</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>جووڵان بۆ چەپ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>جووڵان بۆ سەرەوە</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>جووڵان بۆ ڕاست</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>جووڵان بۆ خوارەوە</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>باشە</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>پاشەکەوتکردنی هەموو</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>بەڵێ بۆ هەموو</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>نەخێر بۆ هەموو</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>وازهێنان</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>دووبارە هەوڵدانەوە</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>پشتگوێخستن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>فڕێدان</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>یارمەتی</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>جێبەجێکردن</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ڕێکخستنەوە</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>گەڕاندنەوەی بنەڕەتییەکان</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>باشە</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>باشە</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>یارمەتی</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>پیشاندانی وردەکاری…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>شاردنەوەی وردەکاری…</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>گەڕان لە:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>دواوە</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>پێشەوە</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>چوونە پێشەوە</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>بوخچەی سەرەوە</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>بڕۆ بۆ بوخچەی سەرەوە</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>دروستکردنی بوخچەی نوێ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>بوخچەیەکی نوێ دروست بکە</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>وەک لیست</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>وەک لیست پیشانی بدە</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>بە وردەکاری</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>بە وردەکاری پیشانی بدە</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>لاتەنیشت</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>لیستی شوێنەکان</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایلەکان</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>فایلی جۆری:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ناوی فایل:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>پ&amp;اشەکەوتکردن</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>هەڵبژاردن</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>بوخچە:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>بوخچەکان</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>هەموو فایلەکان (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ناوگۆڕین</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>پیشاندانی فایلە شاراوەکان</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>بوخچەی نوێ</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>بوخچەی نوێ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>شوێنەکانی ئەم دواییە</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>کۆمپیوتەرەکەم</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>دیسک</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نەناسراو</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>پیشاندان </translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>پاشەکەوتکردن وەک</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>دۆزینەوەی بوخچە</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>بوخچەکە نەسڕایەوە.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>دڵنیایت کە دەتەوێت «%1» بسڕیتەوە؟</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» لە نووسین پارێزراوە.
هەر دەتەوێت بیسڕیتەوە؟</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 پێشتر هەیە.
دەتەوێت جێی بگیرێتەوە؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
فایلەکە نەدۆزرایەوە.
دڵنیا ببەوە کە ناوی فایلەکە ڕاستە.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
بوخچەکە نەدۆزرایەوە.
دڵنیا ببەوە کە ناوی بوخچەکە ڕاستە.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>قەبارە</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>کاتی گۆڕان</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>کۆمپیوتەرەکەم</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>کۆمپیوتەر</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بایت</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 کیلۆبایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 مێگابایت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 گێگابایت</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 تێرابایت</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>جووڵان بۆ چەپ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>جووڵان بۆ ڕاست</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>کورتەڕێیەک لێبدە</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1، …</translation>
    </message>
</context>
</TS>
