"""Which stretches of the texts are marked: terms on both sides, findings, and what a search found."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence

import regex

from translator_app.core.errors import AppError
from translator_app.core.glossary import Term, TermHit, TermStatus
from translator_app.core.quality import Issue, Severity
from translator_app.ui.language import form_in_words

from .cell import Span, SpanKind
from .filter import FilterSpec, Seeker, seeker

_KEPT_TEXTS = 2000


def term_spans(hits: Iterable[TermHit]) -> list[Span]:
    """Return the terms met in the source, labelled with what may be written for them and the form met."""
    return [Span(hit.start, hit.end, SpanKind.TERM, _label(hit)) for hit in hits]


def _label(hit: TermHit) -> str:
    said = " · ".join(hit.targets) or "—"
    return f"\u2068{hit.source}\u2069 → {said}" + (f"  ({form_in_words(hit.form)})" if hit.form else "")


def rendering_spans(target: str, hits: Iterable[TermHit]) -> list[Span]:
    """Return where the terms' translations stand in the English, the plural and the genitive included."""
    found: list[Span] = []
    for hit in hits:
        for term in hit.terms:
            found += _renderings(target, term)
    found.sort(key=lambda span: (span.start, -span.end))
    kept: list[Span] = []
    for span in found:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _renderings(target: str, term: Term) -> list[Span]:
    words = regex.escape(term.target.strip(), literal_spaces=True)
    if not words:
        return []
    pattern = regex.compile(rf"(?<!\w){words}(?:s|es|['’]s)?(?!\w)", regex.IGNORECASE)
    forbidden = term.status is TermStatus.FORBIDDEN
    kind = SpanKind.FORBIDDEN if forbidden else SpanKind.TERM
    label = f"\u2068{term.source}\u2069 → {term.target}"
    return [Span(*match.span(), kind, label) for match in pattern.finditer(target)]


def issue_spans(issues: Iterable[Issue], *, on_source: bool) -> list[Span]:
    """Return the findings that name a stretch of this side."""
    return [
        Span(
            issue.start,
            issue.end,
            SpanKind.ERROR if issue.severity is Severity.ERROR else SpanKind.WARNING,
            issue.message,
        )
        for issue in issues
        if issue.on_source is on_source and issue.end > issue.start
    ]


class Finds:
    """What a search found, by text, for the texts on the screen."""

    def __init__(self) -> None:
        self._seeker: Seeker | None = None
        self._spec = FilterSpec()
        self._known: OrderedDict[str, Sequence[Span]] = OrderedDict()

    def look_for(self, spec: FilterSpec | None) -> None:
        """Mark the words of ``spec`` from now on. Raises AppError for a faulty pattern."""
        self._seeker = seeker(spec) if spec is not None else None
        self._spec = spec or FilterSpec()
        self._known.clear()

    def spans(self, text: str, *, on_source: bool) -> Sequence[Span]:
        """Return where the words stand in ``text``."""
        if self._seeker is None or not text or not (self._spec.in_source if on_source else self._spec.in_target):
            return ()
        known = self._known.get(text)
        if known is None:
            try:
                known = tuple(Span(start, end, SpanKind.FOUND) for start, end in self._seeker.spans(text))
            except AppError:  # a pattern that takes too long on this text: painting must not wait for it again
                known = ()
            self._known[text] = known
            if len(self._known) > _KEPT_TEXTS:
                self._known.popitem(last=False)
        return known
