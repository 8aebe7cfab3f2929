"""Checks of the glossary: its terms are used, its forbidden words are not."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import Final

from translator_app.core import english
from translator_app.core.glossary import Term, TermHit, TermStatus
from translator_app.core.inline import plain
from translator_app.core.isolates import isolated
from translator_app.core.kurdish.terms import phrases
from translator_app.core.quality import Severity
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .context import CheckContext, Finding, visible

SURE: Final = 0.75
"""The confidence from which a hit binds a translation."""
_FILLERS: Final = frozenset({"of", "for", "in", "on", "to", "at", "by", "with", "from", "and"})


def term_missing(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A term of the source is not rendered as the glossary has it, in any number, form or derivation."""
    words: list[str] | None = None
    followed: dict[str, bool] = {}
    for hit in context.terms.find(segment.source, least=SURE):
        if not hit.targets:
            continue
        if words is None:
            words = content_words(segment.target)
        if hit.source not in followed:
            followed[hit.source] = follows(hit, words)
        if not followed[hit.source]:
            choice = " / ".join(isolated(each) for each in hit.targets[:3])
            yield Finding(
                said("Term {source} is not rendered as {choice}", source=isolated(hit.source), choice=choice),
                hit.start,
                hit.end,
                on_source=True,
                # a name too is a remark: قاعیدە is al-Qaeda or any base, هەرێم the Region or any province
                severity=Severity.INFO if _single(hit, context.advisory) else None,
            )


def content_words(target: str) -> list[str]:
    """Return the words of a translation as :func:`follows` wants them: without codes and articles."""
    text = plain(target)
    return [text[start:end] for start, end in english.content(text)]


def follows(hit: TermHit, words: Sequence[str]) -> bool:
    """Tell whether ``words`` render the term in one of its translations, in any number, form or derivation."""
    return any(_rendered(phrase, words) for target in hit.targets for phrase in phrases(target))


def advice_only(hit: TermHit, advisory: Container[str]) -> bool:
    """Tell whether a hit is a common single word of a glossary that gives advice only."""
    return _single(hit, advisory) and not any("proper" in term.part_of_speech for term in hit.terms)


def _single(hit: TermHit, advisory: Container[str]) -> bool:
    """Tell whether a hit is a single word, be it a name, of glossaries that give advice only."""
    return " " not in hit.source.strip() and all(term.glossary in advisory for term in hit.terms)


def _rendered(phrase: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether the words of a phrase stand close together: Interior Ministry is Ministry of Interior."""
    wanted = [word for word in phrase if word not in _FILLERS] or list(phrase)
    places = [[place for place, word in enumerate(words) if english.akin(each, word)] for each in wanted]
    if not all(places):
        return False
    reach = len(phrase) + 2
    return any(all(any(abs(place - first) <= reach for place in each) for each in places) for first in places[0])


def forbidden_term(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A forbidden rendering of a term of the source stands in the translation."""
    barred: dict[str, Term] = {}
    allowed: set[tuple[str, ...]] = set()
    for hit in context.terms.find(segment.source):
        for term in hit.terms:
            if term.status is TermStatus.FORBIDDEN:
                barred[term.target.lower()] = hit.terms[0] if hit.targets else term
            else:
                allowed.update(phrases(term.target))
    if not barred:
        return
    seen = visible(segment.target)
    for found in context.terms.find_target(seen.text):
        names = [term.target.lower() for term in found.terms]
        bad = next((name for name in names if name in barred), None)
        # Where only number or spelling tells the forbidden from the allowed (Peshmergas), it must be that very word.
        if bad is None or (not allowed.isdisjoint(phrases(bad)) and found.text.lower() != bad):
            continue
        preferred = barred[bad]
        start, end = seen.span(found.start, found.end)
        what, fix = said("{text} is a forbidden term", text=isolated(found.text)), None
        if preferred.status is not TermStatus.FORBIDDEN:
            what = said(
                "{text} is a forbidden term; the glossary has {preferred}",
                text=isolated(found.text),
                preferred=isolated(preferred.target),
            )
            if found.text.lower() == bad and end - start == len(found.text):
                written = preferred.target
                if found.text[:1].isupper():
                    written = written[:1].upper() + written[1:]
                fix = segment.target[:start] + written + segment.target[end:]
        yield Finding(what, start, end, fix=fix)
