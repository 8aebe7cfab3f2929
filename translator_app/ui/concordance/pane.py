"""The pane below the grid: what to look for, the lines found, the chosen one in full; fragments behind a tab."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from translator_app.core.isolates import isolated
from translator_app.core.said import said
from translator_app.services.concordance import Found, Line, Query
from translator_app.services.fragments import Fragment
from translator_app.ui.concordance.detail import Detail
from translator_app.ui.concordance.fragment_list import FragmentPainter, FragmentsModel
from translator_app.ui.concordance.lines import LINE, LinePainter, LinesModel, faces
from translator_app.ui.language import plural, readable, tr
from translator_app.ui.theme import Theme, theme_of

PAUSE_MS = 120
TABS = (("concordance", said("Concordance")), ("fragments", said("Fragments")))


class ConcordancePane(QWidget):
    """Asks by :attr:`queryChanged` and shows what comes by :meth:`show_found`; Enter inserts, Escape leaves."""

    queryChanged = Signal(object)
    moreWanted = Signal()
    fragmentsWanted = Signal()
    insertRequested = Signal(str)
    segmentRequested = Signal(int)
    editRequested = Signal(object)
    deleteRequested = Signal(object)
    left = Signal()
    closed = Signal()

    def __init__(self, number_of: Callable[[int], int | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("concordance")
        self.setAccessibleName(tr("Concordance"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(160)
        self._theme: Theme = theme_of(self)
        self._faces = faces()
        self._asked: Query | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.lines, self.fragments = LinesModel(self), FragmentsModel(self)
        self._painter, self._fragment_painter = LinePainter(self, number_of), FragmentPainter(self)
        self._make_head()
        self._make_body()
        self._restyle()

    # --- parts

    def _make_head(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Word or phrase, any spelling"))
        self.field.setAccessibleName(tr("Look for in all memories and this project"))
        self.field.setClearButtonEnabled(True)
        self.field.setFixedWidth(320)
        self.sides = QButtonGroup(self)
        self.in_kurdish, self.in_english = _toggle(tr("Kurdish")), _toggle(tr("English"))
        for button in (self.in_kurdish, self.in_english):
            self.sides.addButton(button)
        self.in_kurdish.setChecked(True)
        self.forms = _toggle(tr("Forms"))
        self.forms.setToolTip(tr("Find inflected forms of the words, too"))
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.tabs = QButtonGroup(self)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 6)
        head.setSpacing(8)
        self._tab_buttons: dict[str, QToolButton] = {}
        for name, label in TABS:
            button = _toggle(tr(label))
            button.setObjectName("concordanceTab")
            button.clicked.connect(lambda _=False, name=name: self.show_tab(name))
            self.tabs.addButton(button)
            self._tab_buttons[name] = button
            head.addWidget(button)
        self._tab_buttons["concordance"].setChecked(True)
        head.addSpacing(16)
        self._asking: list[QWidget] = [self.field, self.in_kurdish, self.in_english, self.forms]
        for widget in self._asking:
            head.addWidget(widget)
        head.addWidget(self.count)
        head.addStretch(1)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setObjectName("concordanceTab")
        self._close.setAccessibleName(tr("Close the concordance"))
        self._close.setToolTip(tr("Close the concordance"))
        self._close.clicked.connect(self.closed)
        head.addWidget(self._close)
        self._head = head
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._enter_lines)
        for button in (self.in_kurdish, self.in_english, self.forms):
            button.clicked.connect(lambda _: self._ask())

    def _make_body(self) -> None:
        self.list, self.fragment_list = _view(self.lines, tr("Lines found")), _view(self.fragments, tr("Fragments"))
        self.list.setItemDelegate(self._painter)
        self.fragment_list.setItemDelegate(self._fragment_painter)
        self.detail = Detail()
        self.stack = QStackedWidget()
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)
        self.stack.addWidget(first)
        self.stack.addWidget(self.fragment_list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(self.stack, 1)
        self.lines.wanted.connect(self.moreWanted)
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._show_detail(now))
        self.list.doubleClicked.connect(lambda _: self.detail.insert_chosen())
        self.fragment_list.doubleClicked.connect(lambda _: self._take_fragment())
        self.detail.insertRequested.connect(self.insertRequested)
        self.detail.goRequested.connect(self.segmentRequested)
        self.detail.editRequested.connect(self.editRequested)
        self.detail.deleteRequested.connect(self.deleteRequested)
        for widget in (self.field, self.list, self.fragment_list, self.detail.english):
            widget.installEventFilter(self)

    # --- what the window says

    def set_zoom(self, source: float, target: float) -> None:
        """Take the sizes of the Kurdish and the English, 1 being their own."""
        self._faces = faces(source, target)
        self._restyle()

    def look_for(self, phrase: str, *, on_target: bool) -> None:
        """Look for ``phrase`` at once; an empty one leaves what was asked and puts the caret there."""
        self.show_tab("concordance")
        if phrase:
            (self.in_english if on_target else self.in_kurdish).setChecked(True)
            self.field.setText(phrase)
            self._ask()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def query(self) -> Query:
        """What is asked now."""
        return Query(self.field.text().strip(), self.in_english.isChecked(), self.forms.isChecked())

    def show_found(self, found: Found) -> None:
        """Show what was found for the query asked last; an answer to another is dropped."""
        if found.query != self.query:
            return
        self._painter.forget()
        self.lines.show(found.lines, more=found.more)
        self._say(found)
        if found.lines and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.lines.index(0))
        elif not found.lines:
            self.detail.show_line(None, None, None, None)

    def _say(self, found: Found) -> None:
        if not found.query.phrase:
            self.count.setText("")
            return
        many = (
            tr("{n:,} and more", n=len(found.lines))
            if found.more
            else plural(len(found.lines), "{n:,} line", "{n:,} lines")
        )
        parts = [many if found.lines else tr("Not found")]
        if found.told is not None:
            parts.append(
                tr(
                    "mostly {text} ({met} of {examples})",
                    text=isolated(found.told.text),
                    met=found.told.met,
                    examples=found.told.examples,
                )
            )
        parts += [f"⚠ {failure}" for failure in found.failures]
        self.count.setText(" · ".join(parts))
        self.count.setToolTip(self.count.text())

    def show_fragments(self, fragments: Sequence[Fragment]) -> None:
        """Show the fragments of the current segment."""
        self.fragments.show(fragments)
        if self.tab == "fragments":
            self.count.setText(
                plural(len(fragments), "{n:,} fragment", "{n:,} fragments")
                if fragments
                else tr("Nothing of this segment is known.")
            )

    def clear(self) -> None:
        """Let go of everything, as the project closes."""
        self._pause.stop()
        self._asked = None
        self.lines.show((), more=False)
        self.fragments.show(())
        self.detail.show_line(None, None, None, None)
        self.count.setText("")

    @property
    def tab(self) -> str:
        """The tab shown."""
        return TABS[self.stack.currentIndex()][0]

    def show_tab(self, name: str) -> None:
        """Show the "concordance" or the "fragments"."""
        self._tab_buttons[name].setChecked(True)
        self.stack.setCurrentIndex([tab for tab, _ in TABS].index(name))
        for widget in self._asking:
            widget.setVisible(name == "concordance")
        self.count.setText("")
        if name == "fragments":
            self.fragmentsWanted.emit()

    def ask_again(self) -> None:
        """Ask the same once more: a unit was corrected or deleted."""
        self._asked = None
        self._ask()

    # --- asking and taking

    def _ask(self) -> None:
        self._pause.stop()
        query = self.query
        if query != self._asked:
            self._asked = query
            self.queryChanged.emit(query)

    def _enter_lines(self) -> None:
        self._ask()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_detail(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        shown = line if isinstance(line, Line) else None
        self.detail.show_line(shown, self._theme, self._faces.english, self._faces.kurdish)

    def _take_fragment(self) -> None:
        fragment = self.fragment_list.currentIndex().data(LINE)
        if not isinstance(fragment, Fragment):
            return
        if fragment.translation:
            self.insertRequested.emit(fragment.translation)
        else:
            self.forms.setChecked(True)
            self.look_for(fragment.text, on_target=False)

    # --- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter inserts, arrows lead from the field into the lines, Escape back to the grid."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                if watched is self.fragment_list:
                    self._take_fragment()
                    return True
                if watched in (self.list, self.detail.english):
                    self.detail.insert_chosen()
                    return True
            if key == Qt.Key.Key_Down and watched is self.field:
                self._enter_lines()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _restyle(self) -> None:
        theme = theme_of(self)
        changed = theme is not self._theme or not self.styleSheet()
        self._theme = theme
        self._painter.restyle(theme, self._faces)
        self._fragment_painter.theme, self._fragment_painter.faces = theme, self._faces
        if changed:
            self.setStyleSheet(readable(_SHEET.format_map({name: getattr(theme, name) for name in Theme.__slots__})))
        for view in (self.list, self.fragment_list):
            view.scheduleDelayedItemsLayout()
            view.viewport().update()
        self._show_detail(self.list.currentIndex())


def _toggle(label: str) -> QToolButton:
    button = QToolButton()
    button.setText(label)
    button.setCheckable(True)
    return button


def _view(model: LinesModel | FragmentsModel, name: str) -> QListView:
    view = QListView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFrameShape(QListView.Shape.NoFrame)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    return view


_SHEET = """
#concordance {{ background: {ground}; border-top: 1px solid {hairline}; }}
#concordance QListView {{ background: {pane}; border: none; border-top: 1px solid {hairline}; outline: none; }}
#concordanceDetail {{ background: {pane}; border-top: 1px solid {hairline}; }}
#concordance QTextEdit#fullText {{ background: {pane}; color: {text}; border: none; }}
#concordance QToolButton {{ padding: 4px 10px; }}
#concordance QToolButton#concordanceTab {{ background: transparent; border: none; color: {muted}; padding: 4px 6px;
    font-weight: 500; }}
#concordance QToolButton#concordanceTab:checked {{ color: {text}; font-weight: 600; }}
#concordance QToolButton#concordanceTab:hover, #concordance QToolButton#concordanceTab:focus {{ color: {accent}; }}
#concordance QLabel#muted {{ color: {muted}; font-size: 12px; }}
QPushButton#small {{ padding: 2px 8px; font-size: 12px; }}
"""
