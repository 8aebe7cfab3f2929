"""The rows of suggestions, terms and checks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import QMenu

from translator_app.core import inline
from translator_app.core.difference import Piece, difference
from translator_app.core.glossary import Term, TermHit, TermStatus
from translator_app.core.isolates import isolated
from translator_app.core.said import said
from translator_app.core.segment import OriginKind
from translator_app.services.suggesting import Suggestion
from translator_app.ui.assist.column import ClickRow, Row
from translator_app.ui.assist.look import BADGE, EDGE, INDENT, Look
from translator_app.ui.assist.marking import marked, span, utf16
from translator_app.ui.assist.text_block import LTR, RTL, TextBlock, along
from translator_app.ui.assist.wording import day
from translator_app.ui.language import form_in_words, plural, tr

_GAP: Final = 8


@dataclass(frozen=True, slots=True)
class Numbered:
    """A suggestion with its key's number and, for a memory match, what differs in the Kurdish."""

    number: int
    suggestion: Suggestion
    pieces: tuple[Piece, ...] = ()


def numbered(number: int, item: Suggestion, source: str) -> Numbered:
    """Return ``item`` with the difference between its own source and the segment's."""
    fuzzy = item.origin.kind is OriginKind.MEMORY and bool(item.source) and (item.origin.score or 0) < 100
    return Numbered(number, item, difference(item.source, source) if fuzzy and item.source != source else ())


def origin_line(item: Suggestion) -> tuple[str, str]:
    """Return where a suggestion comes from, and the rest that is to be known of it in one line.

    The confidence belongs to the sentence and stands with an engine's first proposal. The order of its wordings weighs
    terms, the translator's own words and what the wordings agree on, so that a figure at each would contradict it.
    """
    rest: list[str] = []
    if item.origin.kind is OriginKind.MEMORY:
        score = item.origin.score or 0
        name = tr("Memory {score} %", score=score) if score <= 100 else tr("Memory {score}", score=score)
        if score > 100:
            rest.append(tr("same context") if score == 102 else tr("same context on one side"))
        if item.adapted:
            pairs = ", ".join(f"{isolated(old)} → {isolated(new)}" for old, new in item.adapted[:3])
            rest.append(tr("adapted: {pairs}", pairs=pairs))
        if item.at is not None:
            rest.append(tr("confirmed {day}", day=day(item.at)))
        if item.author:
            rest.append(isolated(item.author))
        return name, " · ".join(rest)
    if item.rank:
        rest.append(tr("alternative"))
    elif item.confidence is not None:
        rest.append(tr("confidence {confidence:.2f}", confidence=item.confidence))
    if item.kept:
        kept = ", ".join(isolated(term) for term in item.kept[:3])
        rest.append(plural(len(item.kept), "term kept: {words}", "terms kept: {words}", words=kept))
    if item.learned:
        learned = ", ".join(isolated(word) for word in item.learned[:3])
        rest.append(plural(len(item.learned), "your word: {words}", "your words: {words}", words=learned))
    if item.guessed:
        rest.append(tr("tags placed by guess: check them"))
    if item.unknown:
        rest.append(tr("unknown: ") + ", ".join(isolated(word) for word in item.unknown[:4]))
    if item.leaves_machine:
        rest.append(tr("sent to a server"))
    return isolated(item.origin.name) if item.origin.name else tr("Machine"), " · ".join(rest)


def what_lacks(items: Sequence[Suggestion], *, pending: bool, engine_installed: bool, switched_off: bool) -> str:
    """Say below the suggestions why there are no more of them."""
    if pending:
        return tr("translating…")
    if engine_installed and not switched_off:
        return "" if items else tr("No suggestion for this segment.")
    why = tr("Machine suggestions are off.") if switched_off else tr("No translation engine is installed.")
    return why if items else f"{tr('Nothing alike in the memories.')} {why}"


class SuggestionRow(Row):
    """A numbered suggestion: its English, what differs in the Kurdish, where it comes from."""

    deleteRequested = Signal()
    editRequested = Signal()

    def __init__(self, chosen: Look) -> None:
        super().__init__(chosen)
        self.item: Numbered | None = None
        self._text, self._kurdish, self._origin = TextBlock(LTR, 10), TextBlock(RTL, 6), TextBlock(along(), 2)
        self._tops = (0, 0, 0)

    def fill(self, item: Numbered) -> None:
        """Show ``item``."""
        self.item = item
        name, rest = origin_line(item.suggestion)
        told = ", ".join(
            part for part in (name, rest, tr("key {number}", number=item.number) if item.number <= 9 else "") if part
        )
        self.setAccessibleName(
            tr(
                "Suggestion {number}: {text} ({told})",
                number=item.number,
                text=inline.shown(item.suggestion.text),
                told=told,
            )
        )
        self.setToolTip(self._told(item.suggestion))

    def height_for(self, width: int) -> int:
        """Lay out the three texts."""
        if self.item is None:
            return 0
        item = self.item.suggestion
        inner = width - INDENT - EDGE
        self._text.set(inline.shown(item.text), self.look.english)
        text, ranges = marked(self.item.pieces, self.look.theme)
        self._kurdish.set(text, self.look.kurdish, ranges)
        name, rest = origin_line(item)
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        strong.setForeground(self.look.colour("accent"))
        line = f"{name} · {rest}" if rest else name
        self._origin.set(line, self.look.label, [span(0, len(utf16(name)), strong)])
        first = 8 + self._text.height(inner)
        second = first + (self._kurdish.height(inner) + 4 if text else 0)
        self._tops = (8, first, second + 2)
        return second + 2 + self._origin.height(inner) + 8

    def draw(self, painter: QPainter) -> None:
        """Paint ground and bar of the best one, the number, the texts."""
        if self.item is None:
            return
        theme = self.look.theme
        best = self.item.number == 1
        if best:
            painter.fillRect(self.rect(), QColor(theme.accent_ground))
            painter.fillRect(0, 0, 3, self.height(), QColor(theme.accent))
        if self.item.number <= 9:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.pane if best else theme.chip))
            badge = QRectF(EDGE, 9, BADGE, BADGE)
            painter.drawRoundedRect(badge, 4, 4)
            painter.setFont(self.look.label.font)
            painter.setPen(QColor(theme.muted))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self.item.number))
        self._text.draw(painter, QPointF(INDENT, self._tops[0]), QColor(theme.text))
        self._kurdish.draw(painter, QPointF(INDENT, self._tops[1]), QColor(theme.text))
        self._origin.draw(painter, QPointF(INDENT, self._tops[2]), QColor(theme.muted))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Insert by a click on the number."""
        at = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and at.x() < INDENT - 4 and self.rect().contains(at):
            self.activated.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Insert by a double click on the text."""
        if event.button() is Qt.MouseButton.LeftButton and event.position().x() >= INDENT - 4:
            self.activated.emit()

    def menu(self) -> QMenu:
        """Return what can be done with it."""
        menu = QMenu(self)
        menu.addAction(tr("Insert"), self.activated.emit)
        if self.item is not None and self.item.suggestion.unit_id:
            menu.addSeparator()
            menu.addAction(tr("Correct in the memory…"), self.editRequested.emit)
            menu.addAction(tr("Delete from the memory…"), self.deleteRequested.emit)
        return menu

    @staticmethod
    def _told(item: Suggestion) -> str:
        lines = [inline.shown(item.text)] if len(item.text) > 300 else []
        if item.origin.kind is OriginKind.MEMORY and item.origin.name:
            lines.append(tr("Memory: {name}", name=isolated(item.origin.name)))
        if item.leaves_machine:
            lines.append(tr("The Kurdish was sent to a server for this."))
        if item.rank and item.confidence is not None:
            lines.append(
                tr(
                    "The engine's own figure for this wording is {confidence:.2f}; the order weighs terms, your words "
                    "and what the wordings agree on as well.",
                    confidence=item.confidence,
                )
            )
        lines.append(tr("Enter, a double click or a click on the number inserts it."))
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Offered:
    """One translation of a term that was met; ``first`` ones show the Kurdish beside them."""

    hit: TermHit
    term: Term
    first: bool

    @property
    def forbidden(self) -> bool:
        """Whether it must not be used."""
        return self.term.status is TermStatus.FORBIDDEN


def offered(hit: TermHit) -> list[Offered]:
    """Return the translations of a hit, preferred first, forbidden last; one that two glossaries give stands once."""
    once = {(term.target.casefold(), term.status is TermStatus.FORBIDDEN): term for term in reversed(hit.terms)}
    terms = [term for term in hit.terms if any(term is kept for kept in once.values())]
    return [Offered(hit, term, first=index == 0) for index, term in enumerate(terms)]


def met_once(hits: Sequence[TermHit]) -> list[TermHit]:
    """Return one hit a term, in the order they are met; a term met in several forms names them all."""
    found: dict[tuple[Term, ...], TermHit] = {}
    for hit in hits:
        known = found.get(hit.terms)
        if known is None:
            found[hit.terms] = hit
        elif hit.form and hit.form not in known.form.split(", "):
            found[hit.terms] = replace(known, form=", ".join(part for part in (known.form, hit.form) if part))
    return list(found.values())


MOST_TERMS: Final = 60


def terms_shown(hits: Sequence[TermHit]) -> tuple[Sequence[Offered], str]:
    """Return the rows of the terms met, not more than anyone reads, and what is said below them."""
    rows = [row for hit in met_once(hits) for row in offered(hit)]
    left = len(rows) - MOST_TERMS
    more = plural(left, "and {n:,} more term", "and {n:,} more terms") if left > 0 else ""
    return rows[:MOST_TERMS], more if rows else tr("No term of the glossaries stands in this segment.")


_HINTS: Final = frozenset({"date", "number", "name"})


class TermRow(ClickRow):
    """The English at the left with the form that was met, the Kurdish at the right."""

    glossaryRequested = Signal()

    def __init__(self, chosen: Look) -> None:
        super().__init__(chosen)
        self.item: Offered | None = None
        self._english, self._kurdish = TextBlock(LTR), TextBlock(RTL)
        self._tops = (0, 0)
        self._left_width = self._right_width = 0

    def fill(self, item: Offered) -> None:
        """Show ``item``."""
        self.item = item
        term = item.term
        allowed, forbidden = (
            said("term {target}, for {source} {form}"),
            said("forbidden term {target}, for {source} {form}"),
        )
        self.setAccessibleName(
            tr(
                forbidden if item.forbidden else allowed,
                target=term.target,
                source=isolated(item.hit.source),
                form=self._form(item),
            ).strip()
        )
        told = [term.note, tr("Domain: {domain}", domain=term.domain) if term.domain else "", term.glossary]
        if item.forbidden:
            told.insert(0, tr("Forbidden: do not use it"))
        self.setToolTip("\n".join(line for line in told if line))
        self.setCursor(Qt.CursorShape.ForbiddenCursor if item.forbidden else Qt.CursorShape.PointingHandCursor)

    def menu(self) -> QMenu:
        """Return what can be done with it: a date, number or name stands in no glossary."""
        menu = QMenu(self)
        menu.addAction(tr("Insert"), self.activated.emit)
        if self.item is not None and self.item.term.glossary:
            menu.addAction(tr("Show in its glossary…"), self.glossaryRequested.emit)
        return menu

    def height_for(self, width: int) -> int:
        """Lay out both sides; the Kurdish takes what it needs, up to 45 percent."""
        if self.item is None:
            return 0
        inner = width - 2 * EDGE
        most = round(inner * 0.45)
        right = 0
        self._kurdish.set(self.item.hit.source if self.item.first else "", self.look.kurdish)
        if self.item.first:
            self._kurdish.height(most)
            right = min(most, round(self._kurdish.natural_width) + 2)
        self._right_width = right
        self._left_width = inner - right - (16 if right else 0)
        self._set_english()
        high = self._english.height(self._left_width)
        kurdish = self._kurdish.height(right) if right else 0
        top = 4 if self.item.first else 0
        lift = max(0, (self.look.kurdish.line - self.look.english.line) // 2) if self.item.first else 0
        self._tops = (top + lift, top)
        return top + max(high + lift, kurdish) + 4

    def draw(self, painter: QPainter) -> None:
        """Paint both sides."""
        if self.item is None:
            return
        self._english.draw(painter, QPointF(EDGE, self._tops[0]), self.look.colour("text"))
        at = QPointF(self.width() - EDGE - self._right_width, self._tops[1])
        self._kurdish.draw(painter, at, self.look.colour("text"))

    def _set_english(self) -> None:
        assert self.item is not None
        target = self.item.term.target
        form = self._form(self.item)
        text = f"{target}   {form}" if form else target
        quiet = QTextCharFormat()
        quiet.setFont(self.look.label.font)
        quiet.setForeground(self.look.colour("rejected" if self.item.forbidden else "muted"))
        ranges = [span(len(utf16(target)), len(utf16(text)) - len(utf16(target)), quiet)]
        if self.item.forbidden:
            struck = QTextCharFormat()
            struck.setFontStrikeOut(True)
            struck.setForeground(self.look.colour("muted"))
            ranges.append(span(0, len(utf16(target)), struck))
        self._english.set(text, self.look.english, ranges)

    @staticmethod
    def _form(item: Offered) -> str:
        if item.forbidden:
            return tr("forbidden")
        if not item.first:
            return tr("allowed") if item.term.status is TermStatus.ALLOWED else ""
        kind = item.term.part_of_speech if item.term.part_of_speech in _HINTS else ""
        return " · ".join(part for part in (tr(kind), form_in_words(item.hit.form)) if part)
