"""The chosen line in full: English to select from, Kurdish beside it, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from translator_app.core import inline
from translator_app.services.concordance import Line, Span
from translator_app.ui.assist.marking import utf16
from translator_app.ui.concordance.lines import EDGE, ORIGIN
from translator_app.ui.language import tr
from translator_app.ui.theme import Theme


class FullText(QTextEdit):
    """A text that can be read, selected and copied, never written."""

    def __init__(self, *, rtl: bool, name: str) -> None:
        super().__init__()
        self._rtl = rtl
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self.setObjectName("fullText")
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(4)

    def show_text(self, text: str, spans: tuple[tuple[Span, str], ...], font: QFont, line: float) -> None:
        """Show ``text`` with grounds under ``spans`` (character indices, ``#RRGGBB``)."""
        shown = text.replace("\n", "\u2028")
        self.setFont(font)
        self.setPlainText(shown)
        block = QTextBlockFormat()
        block.setLineHeight(round(font.pixelSize() * line), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        block.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)
        marks = []
        for (start, end), ground in spans:
            mark = QTextEdit.ExtraSelection()
            at = QTextCursor(self.document())
            at.setPosition(len(utf16(shown[:start])))
            at.setPosition(len(utf16(shown[:end])), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = at
            chosen = QTextCharFormat()
            chosen.setBackground(QColor(ground))
            mark.format = chosen
            marks.append(mark)
        self.setExtraSelections(marks)


class Detail(QWidget):
    """The strip below the lines."""

    insertRequested = Signal(str)
    goRequested = Signal(int)
    editRequested = Signal(object)
    deleteRequested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("concordanceDetail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line: Line | None = None
        self.english = FullText(rtl=False, name=tr("English in full; select a part to insert that alone"))
        self.kurdish = FullText(rtl=True, name=tr("Kurdish in full"))
        self.insert = QPushButton(tr("Insert"))
        self.insert.setToolTip(tr("Insert the selected English at the caret, or all of it (Enter)"))
        self.go = QPushButton(tr("Go there"))
        self.edit = QPushButton(tr("Correct…"))
        self.delete = QPushButton(tr("Delete…"))
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        for button in (self.insert, self.go, self.edit, self.delete):
            button.setObjectName("small")
            button.setFixedWidth(ORIGIN - 24)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(EDGE, 8, EDGE, 8)
        layout.setSpacing(24)
        layout.addLayout(buttons)
        layout.addWidget(self.english, 42)
        layout.addWidget(self.kurdish, 58)
        self.setFixedHeight(96)
        self.insert.clicked.connect(self.insert_chosen)
        self.go.clicked.connect(self._go)
        self.edit.clicked.connect(lambda: self.editRequested.emit(self.line))
        self.delete.clicked.connect(lambda: self.deleteRequested.emit(self.line))
        self.show_line(None, None, None, None)

    def show_line(self, line: Line | None, theme: Theme | None, english: QFont | None, kurdish: QFont | None) -> None:
        """Show a line in full (None: nothing)."""
        self.line = line
        self.setVisible(line is not None)
        if line is None or theme is None or english is None or kurdish is None:
            return
        source, target = inline.plain(line.source), inline.plain(line.target)
        phrase = tuple((span, theme.found) for span in line.spans)
        rendering = ((line.rendering, theme.accent_ground),) if line.rendering else ()
        bare = (source, target) == (line.source, line.target)
        self.english.show_text(target, (phrase if line.on_target else rendering) if bare else (), english, 1.45)
        self.kurdish.show_text(source, (rendering if line.on_target else phrase) if bare else (), kurdish, 1.7)
        own = line.segment_id is not None
        self.insert.setEnabled(bool(line.target))
        self.go.setVisible(own)
        self.edit.setVisible(not own)
        self.delete.setVisible(not own)

    def insert_chosen(self) -> None:
        """Insert what is selected of the English, or the whole."""
        if self.line is None:
            return
        chosen = self.english.textCursor().selectedText().replace("\u2028", " ").replace("\u2029", " ")
        text = chosen.strip() or inline.plain(self.line.target)
        if text:
            self.insertRequested.emit(text)

    def _go(self) -> None:
        if self.line is not None and self.line.segment_id is not None:
            self.goRequested.emit(self.line.segment_id)
