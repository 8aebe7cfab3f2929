"""The units of one memory, to be looked through, corrected and deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QPushButton, QToolButton, QWidget

from translator_app.core import inline
from translator_app.core.errors import AppError
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import MemoryStore
from translator_app.services.concordance import Line
from translator_app.services.memories import refuse_read_only, unit_of
from translator_app.ui.concordance.lines import LINE, LinePainter, LinesModel
from translator_app.ui.dialogs.empty import EmptyWords
from translator_app.ui.dialogs.frame import Frame, answered, muted, row
from translator_app.ui.jobs import Failure, Job, Lane
from translator_app.ui.language import plural, tr
from translator_app.ui.memories.unit_dialog import ask_unit

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

PAGE = 500
FOUND = 500
PAUSE_MS = 150


def show_units(window: MainWindow, parent: QWidget, store: MemoryStore) -> None:
    """Show the units of ``store`` until the dialog is closed."""
    answered(UnitsDialog(window, parent, store))


class UnitsDialog(Frame):
    """All units, or those that hold what is looked for on either side; some thousands at a time."""

    def __init__(self, window: MainWindow, parent: QWidget, store: MemoryStore) -> None:
        super().__init__(parent, tr("Units of {name}", name=store.name), "", tr("Close"))
        self.cancel_button.hide()
        self.accept_button.setAutoDefault(False)
        self.accept_button.setDefault(False)
        self._window, self._store = window, store
        self._units: Iterator[TranslationUnit] = iter(())
        self._asked = 0
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in Kurdish or English, any spelling"))
        self.field.setAccessibleName(tr("Find units"))
        self.field.setClearButtonEnabled(True)
        self.forms = QToolButton()
        self.forms.setText(tr("Forms"))
        self.forms.setCheckable(True)
        self.lines = LinesModel(self)
        self.painter = LinePainter(self, lambda _: None)
        self.painter.restyle(self.theme)
        self.list = QListView()
        self.list.setModel(self.lines)
        self.list.setItemDelegate(self.painter)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Units"))
        EmptyWords(self.list, tr("No unit to show."))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.told = muted("")
        self.edit, self.delete = QPushButton(tr("Correct…")), QPushButton(tr("Delete…"))
        for button, act in ((self.edit, self._edit), (self.delete, self._delete)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: self._guard(act))
        self.body.addLayout(row(self.field, self.forms, stretch=0))
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row(self.edit, self.delete, self.told, stretch=2))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.forms.toggled.connect(lambda _: self.look())
        self.lines.wanted.connect(self._more)
        self.list.doubleClicked.connect(lambda _: self._guard(self._edit))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._judge())
        self._judge()
        self.resize(1100, 680)
        self.look()

    def look(self) -> None:
        """Show the units that hold what the field says; all, if it says nothing."""
        self._pause.stop()
        self._asked += 1
        phrase, inflected, store = self.field.text().strip(), self.forms.isChecked(), self._store
        if not phrase:
            self._units = iter(store.units())
            self._page([])
            return

        def find(_task: Job) -> list[Line]:
            sources = store.concordance(phrase, inflected=inflected, limit=FOUND)
            targets = store.concordance(phrase, on_target=True, inflected=inflected, limit=FOUND)
            seen = {hit.unit.id for hit in sources}
            hits = [*sources, *(hit for hit in targets if hit.unit.id not in seen)]
            return [replace(_line(hit.unit), spans=hit.spans, on_target=hit.on_target) for hit in hits]

        def done(found: list[Line]) -> None:
            self._show(found, more=False)
            self.told.setText(plural(len(found), "{n:,} unit", "{n:,} units") + tr(" found"))

        self._start(find, done)

    def _more(self) -> None:
        self._page(self.lines.lines)

    def _page(self, before: list[Line]) -> None:
        units, kept = self._units, list(before)

        def read(_task: Job) -> list[Line]:
            return [_line(unit) for unit in islice(units, PAGE)]

        def done(page: list[Line]) -> None:
            self._show([*kept, *page], more=len(page) == PAGE)
            self.told.setText(tr("{n:,} units shown", n=len(self.lines.lines)))

        self._start(read, done)

    def _start(self, work: Callable[[Job], list[Line]], done: Callable[[list[Line]], None]) -> None:
        asked = self._asked
        self.told.setText(tr("Searching…"))

        def came(found: list[Line]) -> None:
            if asked == self._asked and self.isVisible():
                done(found)

        self._window.jobs.start(tr("Units"), work, came, lane=Lane.MATCHES, failed=self._failed)

    def _failed(self, failure: Failure) -> None:
        if self.isVisible():
            self.notice.say(failure.message)

    def _show(self, lines: list[Line], *, more: bool) -> None:
        self.painter.forget()
        self.lines.show(lines, more=more)
        self._judge()

    # --- correcting

    def _chosen(self) -> list[Line]:
        return [line for index in self.list.selectedIndexes() if isinstance(line := index.data(LINE), Line)]

    def _judge(self) -> None:
        chosen = self._chosen()
        writable = not self._store.read_only
        self.edit.setEnabled(len(chosen) == 1 and writable)
        self.delete.setEnabled(bool(chosen) and writable)
        reason = "" if writable else tr("This memory is attached for reading only.")
        for button in (self.edit, self.delete):
            button.setToolTip(reason)

    def _guard(self, act: Callable[[], object]) -> None:
        self.notice.say("")
        try:
            refuse_read_only(self._store)
            act()
        except AppError as error:
            self.notice.say(str(error))

    def _edit(self) -> None:
        chosen = self._chosen()
        if len(chosen) != 1:
            return
        unit = unit_of(self._store, chosen[0].source, chosen[0].target, chosen[0].unit_id)
        corrected = ask_unit(self, unit, self._store.name)
        if corrected is not None:
            author = self._window.workshop.settings.author
            corrected = replace(corrected, author=author, at=self._window.now())
            self._store.update(corrected)
            self._replace({corrected.id: _line(corrected)})

    def _delete(self) -> None:
        chosen = self._chosen()
        what = (
            tr("this unit?\n\n{target}", target=inline.shown(chosen[0].target))
            if len(chosen) == 1
            else tr("{n:,} units?", n=len(chosen))
        )
        if chosen and self._window.ask(
            tr("Delete from the memory {name} {what}", name=self._store.name, what=what), tr("Delete")
        ):
            for line in chosen:
                self._store.delete(line.unit_id)
            self._replace(dict.fromkeys(line.unit_id for line in chosen))

    def _replace(self, changed: dict[int, Line | None]) -> None:
        kept = [changed.get(line.unit_id, line) for line in self.lines.lines]
        bar = self.list.verticalScrollBar()
        place = bar.value()
        self._show([line for line in kept if line is not None], more=self.lines.more)
        bar.setValue(place)


def _line(unit: TranslationUnit) -> Line:
    return Line(unit.source, unit.target, (), False, unit.project or "", unit.author, unit.at, None, unit.id)
