"""The engines: which there are, which are used and in what order, where their text goes, and what was sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from translator_app.core.errors import AppError
from translator_app.core.ports import Task
from translator_app.core.said import said
from translator_app.services.settings import ServerChoice, Settings
from translator_app.services.shelf import EngineRow, Offer
from translator_app.ui.assist.wording import file_size
from translator_app.ui.choosing import FileDialog
from translator_app.ui.dialogs.boxes import Tick
from translator_app.ui.dialogs.frame import Frame, muted, quiet_table
from translator_app.ui.dialogs.hub_dialog import ask_repository
from translator_app.ui.dialogs.sent_page import SentPage
from translator_app.ui.dialogs.server_dialog import ask_server
from translator_app.ui.jobs import Failure
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

HEADERS = (said("On"), said("Engine"), said("Where"), said("Size"), said("Licence"))


def consent_question(address: str) -> str:
    """Return what is asked before the first text leaves the machine."""
    return tr(
        "The Kurdish of the segments you work on, their neighbours and terms will be sent to "
        "{address}.\n\nWhoever runs that server can read it. Each request is written into the log of what "
        "was sent.",
        address=address,
    )


class EnginesDialog(Frame):
    """Stays open beside the window: every choice counts at once, and long work shows at the window's foot."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Engines"), "", tr("Close"))
        self._window = window
        self._shelf = window.workshop.shelf
        self.rows: list[EngineRow] = []
        self.cancel_button.hide()
        self.lead.setText(tr("They are asked in this order. What runs on this machine sends nothing anywhere."))
        self.lead.setVisible(True)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.sent = SentPage(self._shelf)
        self.tabs.addTab(self._list_page(), tr("Engines"))
        self.tabs.addTab(self.sent, tr("What was sent"))
        self.tabs.currentChanged.connect(lambda index: self._guard(self.sent.refresh) if index else None)
        self.body.addWidget(self.tabs)
        self.resize(860, 620)
        self.refresh()

    # --- building

    def _list_page(self) -> QWidget:
        self.table = QTableWidget(0, len(HEADERS))
        self.table.setHorizontalHeaderLabels([tr(head) for head in HEADERS])
        self.table.setAccessibleName(tr("Engines in the order in which they are asked"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        quiet_table(self.table)
        self.table.verticalHeader().setDefaultSectionSize(40)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 52), (2, 250), (3, 90), (4, 140)):
            self.table.setColumnWidth(column, width)
        self.about = QPlainTextEdit()
        self.about.setReadOnly(True)
        self.about.setAccessibleName(tr("What the engine says of itself"))
        self.about.setMaximumHeight(150)
        self.up, self.down, self.edit, self.remove = (
            _button(text) for text in (tr("Up"), tr("Down"), tr("Edit…"), tr("Remove"))
        )
        self.add = _button(tr("Add"))
        self.add.setMenu(self._add_menu())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.add, self.edit, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        self.none = muted(tr("No engine is installed: add a package, a model or a server."))
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(12)
        for widget in (self.none, self.table, self.about):
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        layout.addLayout(buttons)
        self.table.currentCellChanged.connect(lambda *_: self._show_chosen())
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.edit.clicked.connect(lambda: self._guard(self._edit))
        self.remove.clicked.connect(lambda: self._guard(self._remove))
        return page

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("An Argos package (.argosmodel)…")).triggered.connect(self._install_file)
        menu.addAction(tr("A model's folder (NLLB-200, MADLAD-400)…")).triggered.connect(self._install_folder)
        fetched = menu.addMenu(tr("Fetch a model"))
        menu.aboutToShow.connect(lambda: self._fill_offers(fetched))
        menu.addAction(tr("A server…")).triggered.connect(lambda: self._guard(self._add_server))
        return menu

    def _fill_offers(self, menu: QMenu) -> None:
        menu.clear()
        for offer in self._shelf.offers():
            act = menu.addAction(
                tr(
                    "{label} · about {size} · {licence}",
                    label=offer.label,
                    size=file_size(offer.size),
                    licence=offer.licence,
                )
            )
            act.triggered.connect(partial(self._fetch, offer))
        menu.addAction(tr("Another one of the hub…")).triggered.connect(self._fetch_another)

    # --- showing

    def refresh(self, chosen: str = "") -> None:
        """List the engines as they are now, with ``chosen`` as the current one."""
        name = chosen or (row.name if (row := self.chosen()) else "")
        self.rows = list(self._shelf.rows())
        self.table.setRowCount(len(self.rows))
        for index, row in enumerate(self.rows):
            self._fill(index, row)
        self.none.setVisible(not self.rows)
        places = [index for index, row in enumerate(self.rows) if row.name == name]
        if self.rows:
            self.table.setCurrentCell(places[0] if places else 0, 1)
        self._show_chosen()

    def chosen(self) -> EngineRow | None:
        """Return the engine of the current row."""
        index = self.table.currentRow()
        return self.rows[index] if 0 <= index < len(self.rows) else None

    def tick(self, index: int) -> Tick:
        """Return the box that switches an engine on."""
        box = self.table.cellWidget(index, 0)
        assert isinstance(box, Tick)
        return box

    def _fill(self, index: int, row: EngineRow) -> None:
        box = Tick("")
        box.setChecked(row.on)
        box.setEnabled(bool(row.name))
        box.setAccessibleName(tr("Use {label}", label=row.label))
        box.clicked.connect(lambda on, row=row: self._switch(row, on))
        self.table.setCellWidget(index, 0, box)
        where = (
            tr("sent to {address}", address=row.address) if row.leaves_machine else row.address or tr("this machine")
        )
        texts = (tr(row.trouble) or row.label, "" if row.trouble and not row.name else where)
        size = file_size(row.size) if row.size else ""
        for column, text in enumerate((*texts, size, row.licence), start=1):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            self.table.setItem(index, column, item)

    def _show_chosen(self) -> None:
        row = self.chosen()
        server = row is not None and bool(row.address)
        self.edit.setEnabled(server)
        self.remove.setEnabled(row is not None and (server or row.removable))
        place = self.table.currentRow()
        self.up.setEnabled(row is not None and bool(row.name) and place > 0)
        self.down.setEnabled(row is not None and bool(row.name) and place + 1 < sum(bool(r.name) for r in self.rows))
        self.about.setPlainText(_about(row) if row else "")

    # --- acts

    def _switch(self, row: EngineRow, on: bool) -> None:
        settings = self._settings
        if not row.address:
            off = tuple(name for name in settings.engines_off if name != row.name)
            self._save(replace(settings, engines_off=off if on else (*off, row.name)), row.name)
            return
        if on and row.leaves_machine and not self._window.ask(consent_question(row.address), tr("Send it there")):
            self.refresh()
            return
        servers = tuple(replace(s, on=on) if s.name == row.name else s for s in settings.servers)
        self._save(replace(settings, servers=servers), row.name)

    def _move(self, by: int) -> None:
        place = self.table.currentRow()
        names = [row.name for row in self.rows if row.name]
        if 0 <= place < len(names) and 0 <= place + by < len(names):
            names[place], names[place + by] = names[place + by], names[place]
            self._save(replace(self._settings, engine_order=tuple(names), engine=""), names[place + by])

    def _add_server(self) -> None:
        answer = ask_server(self._window)
        if answer is not None:
            self._keep_server(*answer, instead_of="")

    def _edit(self) -> None:
        known = self._server()
        answer = ask_server(self._window, known) if known else None
        if known is not None and answer is not None:
            self._keep_server(*answer, instead_of=known.name)

    def _keep_server(self, choice: ServerChoice, key: str, *, instead_of: str) -> None:
        others = tuple(s for s in self._settings.servers if s.name not in (instead_of, choice.name))
        if key != self._shelf.key(choice):
            self.notice.say(self._shelf.keep_key(choice, key) if key else "")
            if not key:
                self._shelf.forget_key(choice)
        self._save(replace(self._settings, servers=(*others, choice)), choice.name)

    def _server(self) -> ServerChoice | None:
        row = self.chosen()
        return next((s for s in self._settings.servers if row is not None and s.name == row.name), None)

    def _remove(self) -> None:
        row, server = self.chosen(), self._server()
        if server is not None:
            self._shelf.forget_key(server)
            left = tuple(s for s in self._settings.servers if s.name != server.name)
            self._save(replace(self._settings, servers=left))
        elif row is not None and self._window.ask(
            tr("Remove {label} from this machine?", label=row.label), tr("Remove")
        ):
            self._shelf.remove(row.name)
            self._changed()

    def _install_file(self) -> None:
        name, _ = FileDialog.getOpenFileName(self, tr("Add an engine"), "", tr("Argos packages (*.argosmodel)"))
        if name:
            self.install(Path(name))

    def _install_folder(self) -> None:
        name = FileDialog.getExistingDirectory(self, tr("The folder that holds model.bin"))
        if name:
            self.install(Path(name))

    def install(self, path: Path) -> None:
        """Install a package or a model's folder in the background; one that is there already may be updated."""
        update = False
        root = path.stem
        if path.is_file() and any(row.removable and row.name.endswith(root) for row in self.rows):
            if not self._window.ask(
                tr("{root} is installed already. Put this one in its place?", root=root), tr("Update")
            ):
                return
            update = True
        self._work(tr("Installing the engine"), lambda task: self._shelf.install(path, task, update=update))

    def _fetch(self, offer: Offer, _checked: bool = False) -> None:
        question = tr(
            "Fetch {label} from {address}?\n\nAbout {size}, and as much again while it is put in its place. "
            "Licence: {licence}. {warning}\n\nA stop keeps what was fetched.",
            label=offer.label,
            address=offer.address,
            size=file_size(offer.size),
            licence=offer.licence or tr("not stated"),
            warning=tr(offer.warning),
        )
        if self._window.ask(question, tr("Fetch")):
            self._work(tr("Fetching {label}", label=offer.label), lambda task: self._shelf.fetch(offer.name, task))

    def _fetch_another(self) -> None:
        name = ask_repository(self)
        if name:
            self.look_up(name)

    def look_up(self, name: str) -> None:
        """Ask the hub in the background what a model is, then the user whether to fetch it."""

        def failed(failure: Failure) -> None:
            if failure.trace or not isValid(self):
                self._window.show_failure(failure)
            else:
                self.notice.say(failure.message)

        self._window.run_job(
            tr("Asking about {name}", name=name),
            lambda task: self._shelf.look_up(name, task),
            self._fetch,
            failed=failed,
        )

    def _work(self, label: str, work: Callable[[Task], EngineRow]) -> None:
        def done(row: EngineRow) -> None:
            self._window.tell(tr("{label} is installed.", label=row.label))
            self._changed(row.name)

        def failed(failure: Failure) -> None:
            if failure.trace or not isValid(self):
                self._window.show_failure(failure)
            else:
                self.notice.say(failure.message)

        if isValid(self):
            self.notice.say("")
        self._window.run_job(label, work, done, failed=failed)

    # --- inside

    @property
    def _settings(self) -> Settings:
        return self._window.workshop.settings

    def _save(self, settings: Settings, chosen: str = "") -> None:
        def keep() -> None:
            self._window.workshop.save(settings)
            self._changed(chosen)

        self._guard(keep)

    def _changed(self, chosen: str = "") -> None:
        if isValid(self):
            self.refresh(chosen)
        self._window.refresh_desk()

    def _guard(self, act: Callable[[], object]) -> None:
        try:
            act()
        except AppError as error:
            self.notice.say(str(error))


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button


def _about(row: EngineRow) -> str:
    facts = [tr(row.trouble), row.label, tr("Version {version}", version=row.version) if row.version else ""]
    facts += [tr("Licence: {licence}", licence=row.licence) if row.licence else "", row.address]
    if "-NC" in row.licence.upper():
        facts.append(tr("Not for commercial use: if you translate for pay, this model is not for that work."))
    told = "\n".join(dict.fromkeys(fact for fact in facts if fact))
    return f"{told}\n\n{row.card.strip()}" if row.card.strip() else told
