"""Shortcut schemes known from other desks, and one's own keys over them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from translator_app.services.settings import Settings
from translator_app.ui.dialogs.boxes import Picker
from translator_app.ui.dialogs.frame import Frame, answered, call, quiet_table, row
from translator_app.ui.language import tr
from translator_app.ui.palette import ranked

if TYPE_CHECKING:
    from translator_app.ui.actions import ActionSpec

SCHEME_NAMES = {"werger": "Werger", "omegat": "OmegaT", "trados": "Trados", "memoq": "memoQ"}
ACTION, MENU, KEYS = range(3)


def ask_shortcuts(window: QWidget, settings: Settings) -> Settings | None:
    """Ask for the shortcuts; None where nothing was changed or the dialog was left."""
    dialog = ShortcutsDialog(window, settings)
    if not answered(dialog):
        return None
    chosen = dialog.settings()
    return None if chosen == settings else chosen


def label_of(spec: ActionSpec) -> str:
    """Return an action's name as a reader sees it."""
    return tr(spec.text).replace("&", "").removesuffix("…")


class ShortcutsDialog(Frame):
    """A searchable table of all actions; the chosen one's key is recorded in the field below."""

    def __init__(self, parent: QWidget | None, settings: Settings) -> None:
        super().__init__(
            parent,
            tr("Keyboard shortcuts"),
            tr("Choose the keys your hands know, then change single ones."),
            tr("Keep"),
        )
        from translator_app.ui.actions import ACTIONS, SCHEMES  # the table's acts import this module

        self._actions = ACTIONS
        self._before = settings
        self._own: dict[str, str] = dict(settings.shortcuts)
        self.scheme = Picker()
        self.scheme.setAccessibleName(tr("Scheme"))
        for name in SCHEMES:
            self.scheme.addItem(SCHEME_NAMES.get(name, name), name)
        self.scheme.setCurrentIndex(max(0, self.scheme.findData(settings.shortcut_scheme)))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an action or a key"))
        self.search.setAccessibleName(tr("Find an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.table = QTableWidget(len(self._actions), 3)
        self._prepare_table()
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        call(self.keys, tr("New key of the chosen action"))
        self.set_button = QPushButton(tr("Use this key"))
        self.reset_button = QPushButton(tr("As in the scheme"))
        self.reset_all_button = QPushButton(tr("All as in the scheme"))
        for button in (self.set_button, self.reset_button, self.reset_all_button):
            button.setAutoDefault(False)
        self._chosen = QLabel()
        self.body.addLayout(row(QLabel(tr("Scheme")), self.scheme, self.search, stretch=2))
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(self._chosen, self.keys, self.set_button, self.reset_button, stretch=1))
        self.foot.insertWidget(0, self.reset_all_button)
        self.scheme.currentIndexChanged.connect(lambda _: self._fill())
        self.search.textChanged.connect(lambda _: self._filter())
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self.table.doubleClicked.connect(lambda _: self.keys.setFocus())
        self.keys.keySequenceChanged.connect(lambda _: self._judge())
        self.set_button.clicked.connect(self._set)
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)
        self._fill()
        self.table.selectRow(0)
        self.resize(720, 620)
        self.search.setFocus()

    def settings(self) -> Settings:
        """Return the settings with what was chosen here."""
        return replace(self._before, shortcut_scheme=self._scheme(), shortcuts=dict(self._own))

    def assign(self, name: str, keys: str) -> None:
        """Give an action a key (portable text, empty for none); whoever had it loses it."""
        from translator_app.ui.actions import shortcuts

        scheme = shortcuts(self._scheme(), {})
        for holder in self._holders(keys, name):
            if holder in self._own:
                self._own[holder] = ""
        if scheme.get(name, "") == keys and not any(other == keys for other in self._own.values()):
            self._own.pop(name, None)
        else:
            self._own[name] = keys
        self._fill()

    def in_force(self) -> dict[str, str]:
        """Return the keys as they are with what was chosen here."""
        from translator_app.ui.actions import shortcuts

        return shortcuts(self._scheme(), self._own)

    def _label(self, name: str) -> str:
        return next((label_of(spec) for spec in self._actions if spec.name == name), name)

    def _scheme(self) -> str:
        return str(self.scheme.currentData())

    def _prepare_table(self) -> None:
        self.table.setHorizontalHeaderLabels([tr("Action"), tr("Menu"), tr("Key")])
        self.table.setAccessibleName(tr("Actions and their keys"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        quiet_table(self.table)
        self.table.horizontalHeader().setSectionResizeMode(ACTION, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(MENU, 170)
        self.table.setColumnWidth(KEYS, 190)
        for index, spec in enumerate(self._actions):
            menu = " › ".join(map(tr, spec.menu.split("/"))).replace("&", "")
            for column, text in enumerate((label_of(spec), menu, "")):
                self.table.setItem(index, column, QTableWidgetItem(text))

    def _fill(self) -> None:
        keys = self.in_force()
        for index, spec in enumerate(self._actions):
            item = self.table.item(index, KEYS)
            assert item is not None
            native = QKeySequence(keys.get(spec.name, "")).toString(QKeySequence.SequenceFormat.NativeText)
            own = spec.name in self._own
            item.setText(native)
            item.setToolTip(tr("Your own") if own else "")
            font = item.font()
            font.setBold(own)
            item.setFont(font)
        self.reset_all_button.setEnabled(bool(self._own))
        self._filter()
        self._show_chosen()

    def _filter(self) -> None:
        wanted = self.search.text().strip()
        names = [label_of(spec) for spec in self._actions]
        found = set(ranked(names, wanted))
        squeezed = wanted.casefold().replace(" ", "")
        for index in range(len(self._actions)):
            item = self.table.item(index, KEYS)
            by_key = bool(squeezed) and item is not None and squeezed in item.text().casefold().replace(" ", "")
            self.table.setRowHidden(index, index not in found and not by_key)

    def _current(self) -> str:
        index = self.table.currentRow()
        return self._actions[index].name if 0 <= index < len(self._actions) else ""

    def _show_chosen(self) -> None:
        name = self._current()
        self._chosen.setText(self._label(name))
        self.keys.setKeySequence(QKeySequence(self.in_force().get(name, "")))
        self._judge()

    def _recorded(self) -> str:
        return self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _holders(self, keys: str, but: str) -> list[str]:
        return [name for name, held in self.in_force().items() if keys and held == keys and name != but]

    def _judge(self) -> None:
        name, keys = self._current(), self._recorded()
        self.set_button.setEnabled(bool(name) and keys != self.in_force().get(name, ""))
        self.reset_button.setEnabled(name in self._own)
        holders = self._holders(keys, name)
        native = self.keys.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
        names = tr(" and ").join(f"“{self._label(holder)}”" for holder in holders)
        self.notice.say(
            tr("{native} belongs to {names}, which will have no key.", native=native, names=names) if holders else ""
        )

    def _set(self) -> None:
        if self._current():
            self.assign(self._current(), self._recorded())

    def _reset(self) -> None:
        self._own.pop(self._current(), None)
        self._fill()

    def _reset_all(self) -> None:
        self._own.clear()
        self._fill()
