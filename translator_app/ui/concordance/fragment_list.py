"""The fragments of the current segment: Kurdish phrase, its English if it can be told, how that is known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from translator_app.core import inline
from translator_app.core.isolates import isolated
from translator_app.core.said import said
from translator_app.services.fragments import Fragment, Known
from translator_app.ui.concordance.lines import EDGE, LINE, Faces, Index, faces
from translator_app.ui.language import plural, tr
from translator_app.ui.theme import LIGHT, Theme

WAYS = {
    Known.GLOSSARY: said("term"),
    Known.UNIT: said("whole unit"),
    Known.TOGETHER: said("seen together"),
    Known.NOT: said("examples only"),
}
WAY = 230
"""Pixels of the column that says how a translation is known."""
LEAST = 200.0
"""Pixels from which a unit that holds the phrase is shown beside it."""
WIDEST = 680.0
"""Pixels of both texts together: farther apart the eye does not find the one that belongs to the other."""


def _surest(fragment: Fragment) -> tuple[float, int]:
    return -fragment.confidence, fragment.start


class FragmentsModel(QAbstractListModel):
    """The fragments of one segment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fragments: list[Fragment] = []

    def show(self, fragments: Sequence[Fragment]) -> None:
        """Show ``fragments``, the surest first; what the segment says twice stands once."""
        self.beginResetModel()
        once = {(each.text, each.translation): each for each in sorted(fragments, key=_surest, reverse=True)}
        self.fragments = sorted(once.values(), key=_surest)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of fragments."""
        return 0 if parent.isValid() else len(self.fragments)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the fragment, or it as text to be read aloud."""
        if not index.isValid() or index.row() >= len(self.fragments):
            return None
        fragment = self.fragments[index.row()]
        if role == LINE:
            return fragment
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{isolated(fragment.text)}: {fragment.translation or 'no translation told'}. {way(fragment)}"
        return None


def way(fragment: Fragment) -> str:
    """Return how a fragment is known, in words."""
    parts = [tr(WAYS[fragment.known])]
    if fragment.translation:
        parts.append(tr("{n} %", n=round(100 * fragment.confidence)))
    if fragment.sentences:
        parts.append(plural(fragment.sentences, "{n:,} sentence", "{n:,} sentences"))
    return " · ".join(parts)


class FragmentPainter(QStyledItemDelegate):
    """Paints a fragment in one line, columns as in the lines above."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.faces: Faces = faces()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height, the same for all."""
        return QSize(400, 10 + round(self.faces.kurdish.pixelSize() * 1.75))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one fragment."""
        fragment = index.data(LINE)
        if not isinstance(fragment, Fragment):
            return
        theme, box = self.theme, QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(box, QColor(theme.active_row if selected else theme.pane))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.hairline))
        if selected:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height() - 1), QColor(theme.active_bar))
        room = max(100.0, min(WIDEST, box.width() - 2 * EDGE - WAY - 24))
        ink = "muted" if fragment.known is Known.NOT or fragment.confidence < 0.5 else "text"
        english, kurdish = room * 0.55, room * 0.45
        cells: list[tuple[str, float, float, QFont, str, bool]] = [
            (way(fragment), EDGE, WAY - 8, self.faces.small, "muted", False),
            (fragment.translation or "—", EDGE + WAY, english, self.faces.english, ink, False),
            (fragment.text, EDGE + WAY + english + 24, kurdish, self.faces.kurdish, "text", True),
        ]
        start = EDGE + WAY + room + 64
        left_over = box.width() - EDGE - start
        if fragment.units and fragment.known is not Known.UNIT and left_over > LEAST:
            example = inline.plain(fragment.units[0].target)
            cells.append((example, start, left_over, self.faces.english, "muted", False))
        for text, left, width, font, token, rtl in cells:
            painter.setFont(font)
            painter.setPen(QColor(getattr(theme, token)))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute if rtl else Qt.AlignmentFlag.AlignLeft
            how = QTextOption(side | Qt.AlignmentFlag.AlignVCenter)
            how.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
            how.setWrapMode(QTextOption.WrapMode.NoWrap)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width - 2)
            painter.drawText(QRectF(left, box.top(), width, box.height() - 1), shown, how)
        painter.restore()
