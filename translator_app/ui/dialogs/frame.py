"""What all dialogs share: a heading, a lead, a body, a notice and one primary button, in a rhythm of 8 pixels."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTableView,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from translator_app.ui.language import readable, tr
from translator_app.ui.theme import Theme, theme_of
from translator_app.ui.typography import font_for, interface_font


def answered(dialog: QDialog) -> bool:
    """Show ``dialog``, wait for its end and tell whether it was accepted; it can still be read afterwards."""
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


class Frame(QDialog):
    """A dialog with ``body`` to fill; subclasses call :meth:`refuse` to say why it cannot be accepted yet."""

    def __init__(self, parent: QWidget | None, title: str, lead: str = "", accept: str = "OK") -> None:
        super().__init__(parent)
        self.theme = theme_of(self)
        self.setWindowTitle(title)
        self.setFont(interface_font())
        self.setStyleSheet(readable(_SHEET.format_map({name: getattr(self.theme, name) for name in Theme.__slots__})))
        self.heading = QLabel(title)
        self.heading.setFont(interface_font(19, QFont.Weight.DemiBold))
        self.lead = muted(lead)
        self.lead.setVisible(bool(lead))
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self.notice = Notice()
        self.accept_button = QPushButton(accept)
        self.accept_button.setProperty("primary", True)
        self.accept_button.setDefault(True)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel_button)
        self.foot.addWidget(self.accept_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addWidget(self.lead)
        layout.addSpacing(8)
        layout.addLayout(self.body, 1)
        layout.addSpacing(8)
        layout.addWidget(self.notice)
        layout.addSpacing(8)
        layout.addLayout(self.foot)

    def showEvent(self, event: QShowEvent) -> None:
        """Be high enough for every line that wraps: Qt's own minimum counts them as one line each."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def refuse(self, reason: str) -> None:
        """Disable the primary button while there is a ``reason`` against it, told on the button."""
        self.accept_button.setEnabled(not reason)
        self.accept_button.setToolTip(reason)


class Notice(QFrame):
    """A line of warning with a bar at its left edge; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(self._label)
        self.setVisible(False)

    @property
    def text(self) -> str:
        """What is said now."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Show ``text``, or nothing."""
        text = tr(text)
        self._label.setText(text)
        self._label.setAccessibleName(text)
        self.setVisible(bool(text))


def muted(text: str) -> QLabel:
    """Return a quiet label that wraps."""
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def form() -> QFormLayout:
    """Return a form with its labels above no line and in one column."""
    layout = QFormLayout()
    layout.setHorizontalSpacing(16)
    layout.setVerticalSpacing(12)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return layout


def add_field(fields: QFormLayout, label: str, field: QWidget, shown: QLayout | None = None) -> None:
    """Add a field with its label, whose key (``&``) and name lead to it; ``shown`` is the layout it stands in."""
    name = QLabel(label)
    name.setBuddy(field)
    name.setFixedHeight(36)
    call(field, label.replace("&", ""))
    if shown is None:
        fields.addRow(name, field)
    else:
        fields.addRow(name, shown)


def call(field: QWidget, name: str) -> None:
    """Give a field the name a screen reader says, and the inner line that has the keyboard with it."""
    for each in (field, *field.findChildren(QLineEdit)):
        each.setAccessibleName(name)


def row(*widgets: QWidget, stretch: int = -1) -> QHBoxLayout:
    """Return widgets side by side; the one at index ``stretch`` takes what is left, else the right end does."""
    layout = QHBoxLayout()
    layout.setSpacing(8)
    for index, widget in enumerate(widgets):
        layout.addWidget(widget, int(index == stretch))
    if stretch < 0:
        layout.addStretch(1)
    return layout


def kurdish_field(text: str = "") -> QLineEdit:
    """Return a field for Kurdish: its own face, from right to left whatever the interface is."""
    field = QLineEdit(text)
    field.setFont(font_for("ckb", 18))
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return field


def quiet_table(table: QTableView) -> None:
    """Give a table the desk's look: rows, no grid, no numbers at the side."""
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(36)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


def row_table(name: str, headers: Sequence[str], widths: Sequence[int], numbers: Collection[int] = ()) -> QTableWidget:
    """Return a table of which one row at a time is chosen: the first column stretches, ``widths`` are the others'.

    Headings of columns in ``numbers`` stand at the end, over the digits.
    """
    table = QTableWidget(0, len(headers))
    table.setHorizontalHeaderLabels([tr(head) for head in headers])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setAccessibleName(name)
    quiet_table(table)
    table.verticalHeader().setDefaultSectionSize(44)
    header = table.horizontalHeader()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column, width in enumerate(widths, start=1):
        table.setColumnWidth(column, width)
    for heading in filter(None, map(table.horizontalHeaderItem, numbers)):
        heading.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return table


def copy_to_clipboard(text: str) -> None:
    """Put ``text`` on the clipboard."""
    QApplication.clipboard().setText(text)


_SHEET = """
QDialog {{ background: {ground}; }}
QLabel#quiet {{ color: {muted}; }}
QFrame#notice {{ background: {active_row}; border: none; border-left: 3px solid {active_bar}; }}
QPushButton {{ padding: 8px 16px; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 7px 15px; }}
QPushButton[primary="true"]:hover {{ background: {accent}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; padding: 7px 15px; }}
QPushButton[primary="true"]:disabled {{ background: {chip}; color: {muted}; border-color: {chip}; }}
QLineEdit, QPlainTextEdit, QComboBox, QKeySequenceEdit {{ padding: 6px 8px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ padding: 5px 7px; }}
QLineEdit {{ min-height: 22px; }}
QComboBox {{
    background: {pane}; color: {text}; border: 1px solid {hairline}; border-radius: 6px; min-height: 22px; }}
QComboBox:focus {{ border: 2px solid {accent}; }}
QComboBox:disabled {{ color: {muted}; }}
QAbstractSpinBox {{ min-height: 34px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox QAbstractItemView {{ background: {pane}; color: {text}; border: 1px solid {hairline}; padding: 4px;
    selection-background-color: {accent_ground}; selection-color: {text}; }}
QTableView, QListView, QTreeView {{
    background: {pane}; color: {text}; border: 1px solid {hairline}; border-radius: 6px; outline: none; }}
QTableView::item, QTreeView::item, QListView::item {{ padding: 4px 8px; border-bottom: 1px solid {ground}; }}
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {{
    background: {accent_ground}; color: {text}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QHeaderView {{ background: {pane}; border: none; }}
QHeaderView::section {{ background: {pane}; color: {muted}; border: none; border-bottom: 1px solid {hairline};
    padding: 8px 11px; font-weight: 600; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {hairline}; top: -1px; }}
QTabBar::tab {{ background: transparent; color: {muted}; padding: 8px 2px; margin-right: 24px; border: none;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:focus {{ color: {accent}; }}
"""
