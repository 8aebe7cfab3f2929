"""A bar of the bands, one stretch each, as long as the words that fall into it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from translator_app.services.analysing import REPETITIONS, ROWS, DocumentAnalysis
from translator_app.ui.language import in_digits, mirrored, tr
from translator_app.ui.theme import Theme, contrast
from translator_app.ui.typography import interface_font

HEIGHT: Final = 44
_TOKENS: Final = {
    "102": ("final", 1.0), "101": ("final", 0.82), REPETITIONS: ("translated", 1.0), "100": ("final", 0.64),
    "95-99": ("active_bar", 1.0), "85-94": ("active_bar", 0.76), "75-84": ("active_bar", 0.56),
    "50-74": ("active_bar", 0.36), "none": ("muted", 0.4),
}  # fmt: skip


def label_of(name: str) -> str:
    """Return the name of a row in words."""
    if name == "none":
        return tr("No match")
    return (
        tr("Repetitions")
        if name == REPETITIONS
        else tr("{name} %", name=in_digits(name))
        if name not in ("101", "102")
        else tr("{name} (context)", name=in_digits(name))
    )


def band_colour(name: str, theme: Theme) -> QColor:
    """Return the colour of a row: the surer, the fuller."""
    token, share = _TOKENS[name]
    hue, ground = QColor(getattr(theme, token)), QColor(theme.pane)
    mixed = [round(share * one + (1 - share) * other) for one, other in zip(_rgb(hue), _rgb(ground), strict=True)]
    return QColor(*mixed)


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


class BandBar(QWidget):
    """The bar; the share of a stretch is written in it where there is room, and told by its tooltip."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words: dict[str, int] = {}
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(320)

    def sizeHint(self) -> QSize:
        """Return a wide, low bar."""
        return QSize(640, HEIGHT)

    def show_analysis(self, analysis: DocumentAnalysis) -> None:
        """Show the words of each row."""
        self._words = {name: analysis.rows[name].words for name in ROWS if analysis.rows[name].words}
        told = ", ".join(
            tr("{name} {count:,}", name=label_of(name), count=count) for name, count in self._words.items()
        )
        self.setAccessibleName(tr("Words by match: {told}", told=told or tr("none")))
        self.update()

    def stretches(self) -> list[tuple[str, QRectF]]:
        """Return the rows that hold words with the room of each; none is too thin to be seen."""
        total = sum(self._words.values())
        if not total:
            return []
        least = 4.0
        spare = max(0.0, self.width() - least * len(self._words))
        found: list[tuple[str, QRectF]] = []
        left = 0.0
        for name, count in self._words.items():
            width = least + spare * count / total
            at = self.width() - left - width if mirrored() else left
            found.append((name, QRectF(at, 4, width, self.height() - 8)))
            left += width
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stretches, parted by the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 4, self.width(), self.height() - 8)
        outline = QPainterPath()
        outline.addRoundedRect(whole, 6, 6)
        painter.setClipPath(outline)
        painter.fillRect(whole, QColor(self._theme.chip))
        font = interface_font(12)
        painter.setFont(font)
        total = sum(self._words.values())
        for name, room in self.stretches():
            ground = band_colour(name, self._theme)
            painter.fillRect(room.adjusted(0, 0, -1.5, 0), ground)
            share = tr("{n:.0f} %", n=100 * self._words[name] / total)
            if QFontMetricsF(font).horizontalAdvance(share) + 10 < room.width():
                dark, light = self._theme.text, self._theme.pane
                ink = dark if contrast(dark, ground.name()) >= contrast(light, ground.name()) else light
                painter.setPen(QColor(ink))
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter.value, share)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell the stretch under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for name, room in self.stretches():
                if room.contains(QPointF(event.pos())):
                    QToolTip.showText(
                        event.globalPos(),
                        tr("{name}: {words:,} words", name=label_of(name), words=self._words[name]),
                        self,
                    )
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)
