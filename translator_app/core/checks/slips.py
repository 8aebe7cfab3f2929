"""Checks of slips of the finger in the English: marks doubled or run together, hidden characters, a for an.

They look at the translation alone, which must be in a language of the Latin script; what the source has in the same
way (a smiley, an ellipsis) is no slip.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

import regex

from translator_app.core.inline import plain
from translator_app.core.isolates import isolated
from translator_app.core.project import is_rtl
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .addresses import addresses
from .context import CheckContext, Finding, Visible, visible

# ---- marks ---------------------------------------------------------------------------------------------------

_DOUBLED: Final = regex.compile(
    r"(?<=[\p{L}\p{N})\]\"”’])(?:,[,.;:]|;[,.;:]|:[,;:]|(?<!\.)\.[,;:](?=\s|$)|(?<!\.)\.\.)(?![\p{N}\p{P}])"
    r"|(?<!\")\"\"(?!\")|“{2,}|”{2,}"
)
_ABBREVIATED: Final = regex.compile(
    r"(?r)(?<!\p{L})(?:\p{L}|etc|al|vs|Inc|Ltd|Co|Corp|Jr|Sr|No|eds?|pp|St|Dr|Mrs?|approx|dept|(?:\p{L}\.)+\p{L})"
)


def doubled_marks(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """Two marks stand where one belongs: ``,,`` or ``.,``. The fix keeps one, of ``.,`` the comma."""
    if is_rtl(context.pair.target):
        return
    seen = visible(segment.target)
    source = plain(segment.source)
    for match in _DOUBLED.finditer(seen.text):
        if match[0] in source:
            continue
        if match[0][0] == "." and (match[0] != ".." and _ABBREVIATED.match(seen.text, 0, match.start())):
            continue  # etc., and U.S.;
        if match[0] == ".." and _dots(source):
            continue
        kept = match[0][1] if match[0][0] == "." and match[0] != ".." and match.end() < len(seen.text) else match[0][0]
        span = seen.span(*match.span())
        what = said("{text} where one mark belongs", text=isolated(match[0]))
        yield Finding(what, *span, fix=_put(segment, seen, match.start(), match.end(), kept))


def _dots(text: str) -> bool:
    return ".." in text or "…" in text


_RUN_TOGETHER: Final = regex.compile(
    r"(?<=[\p{Ll}\p{N})\]]{2}|\p{L}\p{Ll}['’]s)[,;:!?](?=\p{L}{2})|(?<=\p{Ll}{2}|\p{Lu}{3}|\p{N}\)|\p{Ll}\))\.(?=\p{Lu}(?:\p{Ll}{2}|\p{Ll}?\s))"
)


def blank_after_mark(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """No blank stands between a mark and the word after it. The fix puts one in."""
    if is_rtl(context.pair.target):
        return
    seen = visible(segment.target)
    outside = addresses(seen.text)
    copied = plain(segment.source)
    for match in _RUN_TOGETHER.finditer(seen.text):
        word = _AROUND.search(seen.text, max(0, match.start() - 60), match.end() + 60)
        while word is not None and word.end() <= match.start():
            word = _AROUND.search(seen.text, word.end())
        if word is None or word[0] in copied or any(start <= match.start() < end for start, end in outside):
            continue
        start, end = seen.span(*match.span())
        fix = f"{segment.target[:end]} {segment.target[end:]}"
        yield Finding(said("No blank after {mark}", mark=isolated(match[0])), start, end, fix=fix)


_AROUND: Final = regex.compile(r"\S{1,200}")
_IN_BRACKET: Final = regex.compile(r"(?<=[(\[])[ \u00a0]+(?=\S)|(?<=\S)[ \u00a0]+(?=[)\]](?!\p{L}))")


def blank_in_bracket(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A blank stands inside a bracket. The fix takes it away, and all others like it."""
    for match in _IN_BRACKET.finditer(segment.target):
        yield Finding(said("Blank inside a bracket"), *match.span(), fix=_IN_BRACKET.sub("", segment.target))


# ---- what cannot be seen -------------------------------------------------------------------------------------

_HIDDEN: Final = MappingProxyType(
    {
        "\u200b": said("a zero-width space"), "\u200c": said("a zero-width non-joiner"),
        "\u200d": said("a zero-width joiner"), "\u2060": said("a word joiner"), "\ufeff": said("a byte-order mark"),
        "\u200e": said("a left-to-right mark"), "\u200f": said("a right-to-left mark"),
        "\u061c": said("an Arabic letter mark"), "\u202a": said("a left-to-right embedding"),
        "\u202b": said("a right-to-left embedding"), "\u202c": said("an end of embedding"),
        "\u202d": said("a left-to-right override"), "\u202e": said("a right-to-left override"),
    }
)  # fmt: skip
_HIDDEN_RUN: Final = regex.compile(rf"(?<!\p{{Arabic}})[{''.join(_HIDDEN)}]+(?![\p{{Arabic}}\p{{Emoji_Presentation}}])")


def hidden_characters(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A character that nobody sees stands in the English and breaks searches and spelling. The fix takes all away."""
    if is_rtl(context.pair.target):
        return
    for match in _HIDDEN_RUN.finditer(segment.target):
        what = said("Hidden character: {name}", name=_HIDDEN[match[0][0]])
        yield Finding(what, *match.span(), fix=_HIDDEN_RUN.sub("", segment.target))


# ---- articles and capitals -----------------------------------------------------------------------------------

_ARTICLE: Final = regex.compile(
    r"(?<![\p{L}\p{N}.'’/-])(?P<article>an?|(?<=^\W*|[.!?] )An?) "
    r"(?P<word>(?!(?:and|or|is|as|in|to|on)\b)(?=\p{Ll}{0,3}[aeiouy])\p{Ll}{2,})(?![\p{L}’'])"
)
_SPOKEN_AS_CONSONANT: Final = regex.compile(r"(?:uni(?!n|m)|us[aeu]|eu|ewe|one(?!r)|once|ut[ei]|ubiq|ur[aeiu]n|ufo|uk)")
_SILENT_H: Final = regex.compile(r"(?:hour|honest|honou?r|heir)")
_EITHER: Final = regex.compile(r"(?:h(?:istor|otel|erb|abitu|ero)|ur|u[bt])")


def wrong_article(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """``a`` stands before a vowel or ``an`` before a consonant, as the word is spoken: an hour, a university."""
    if not context.pair.target.startswith("en"):
        return
    seen = visible(segment.target)
    for match in _ARTICLE.finditer(seen.text):
        word, article = match["word"], match["article"]
        if _EITHER.match(word):
            continue
        vowel = (word[0] in "aeiou" and not _SPOKEN_AS_CONSONANT.match(word)) or _SILENT_H.match(word) is not None
        if vowel == (len(article) == 2):
            continue
        right = article[0] + ("n" if vowel else "")
        what = said("{wrong} should be {right}", wrong=isolated(match[0]), right=isolated(f"{right} {word}"))
        fix = _put(segment, seen, match.start("article"), match.end("article"), right)
        yield Finding(what, *seen.span(*match.span("article")), fix=fix)


_SMALL_START: Final = regex.compile(r"^[\s\"“‘']*(?P<word>\p{Ll}[\p{Ll}'’]*)(?![\p{L}\p{N}.:@/_)'’-])")
_SMALL_SENTENCE: Final = regex.compile(
    r"(?<=(?<![\p{L}.])\p{L}{3,}[)\"”]?[.!?][\"”)]? )(?P<word>\p{Ll}[\p{Ll}'’]*)(?![\p{L}\p{N}.:@/_)'’-])"
)
_WHOLE: Final = regex.compile(r"[.!?][\"”’)\]]*\s*$")
_STOPPED: Final = regex.compile(r"[.!?؟۔][\"”’»)\]]*\s*$")
_NO_END: Final = regex.compile(r"(?r)(?<!\p{L})(?:etc|vol|cf|viz|approx|dept|govt|fig|eds|est|bros|ltd|inc)[.]\s")


def small_letter(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A sentence begins with a small letter. The fix makes it a capital.

    The first word is looked at only where both texts are whole sentences; Kurdish has no capitals to compare with.
    """
    if is_rtl(context.pair.target):
        return
    seen = visible(segment.target)
    found = list(_SMALL_SENTENCE.finditer(seen.text))
    found = [match for match in found if not _NO_END.match(seen.text, 0, match.start("word"))]
    if _WHOLE.search(seen.text) and _STOPPED.search(plain(segment.source)):
        found = [*_SMALL_START.finditer(seen.text), *found]
    for match in found:
        start, end = match.span("word")
        fix = _put(segment, seen, start, start + 1, match["word"][0].upper())
        yield Finding(said("The sentence begins with a small letter"), *seen.span(start, end), fix=fix)


def _put(segment: Segment, seen: Visible, start: int, end: int, text: str) -> str | None:
    """Return the target with ``text`` for what a reader sees at [start, end); None where a code lies inside."""
    first, last = seen.span(start, end)
    return segment.target[:first] + text + segment.target[last:] if last - first == end - start else None
