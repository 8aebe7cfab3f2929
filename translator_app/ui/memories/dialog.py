"""The memories of a project in the order they are asked, with penalties and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QPushButton,
    QTableWidgetItem,
)

from translator_app.core.errors import AppError
from translator_app.core.isolates import isolated
from translator_app.core.project import MemoryLink
from translator_app.core.said import said
from translator_app.services.desk import Desk
from translator_app.services.memories import PENALTIES, SUFFIX, MemoryFiles, MemoryRow, link_to, listed, numbered
from translator_app.ui.choosing import FileDialog
from translator_app.ui.dialogs.boxes import Picker, Tick
from translator_app.ui.dialogs.frame import Frame, answered, row, row_table
from translator_app.ui.jobs import Job, Lane
from translator_app.ui.language import figure, tr
from translator_app.ui.memories.file_work import FileWork

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

HEADERS = (said("Memory"), said("Units"), said("Penalty"), said("Read only"))
FILES = said("Memories of other tools (*.tmx *.tmx.gz *.tmx.xz *.xlf *.xliff)")
LEAD = said(
    "Asked from the top down; of equal matches the upper memory's comes first. What you confirm is kept in the "
    "project's own. A penalty is taken off each match, so that a memory of another field never counts as 100 %."
)


def ask_memories(window: MainWindow, desk: Desk) -> tuple[MemoryLink, ...] | None:
    """Show the memories of ``desk``; returns the links as they are to be, None if they stay."""
    dialog = MemoriesDialog(window, desk)
    return dialog.links() if answered(dialog) else None


class MemoriesDialog(Frame):
    """A row a memory; files are read and written in the background while the dialog stays open."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window, tr("Memories"), tr(LEAD), tr("Done"))
        self._window, self._desk = window, desk
        self._files: MemoryFiles = window.workshop.memory_files(desk)
        own = desk.path.with_suffix(SUFFIX)
        self.rows = listed(desk.path.parent, desk.project.memories, desk.suggester.memories, own)
        self.table = row_table(tr("Memories in the order they are asked"), HEADERS, (110, 120, 110), numbers=(1,))
        self.buttons = {
            name: QPushButton(label)
            for name, label in (
                ("attach", tr("Attach…")),
                ("new", tr("New…")),
                ("import", tr("Import into it…")),
                ("export", tr("Export…")),
                ("browse", tr("Units…")),
                ("up", tr("Up")),
                ("down", tr("Down")),
                ("detach", tr("Detach")),
            )
        }
        acts: dict[str, Callable[[], object]] = {
            "attach": self._attach,
            "new": self._new,
            "import": self._import,
            "export": self._export,
            "browse": self._browse,
            "up": lambda: self._move(-1),
            "down": lambda: self._move(1),
            "detach": self._detach,
        }
        for name, button in self.buttons.items():
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=acts[name]: self._guard(act))
        names = list(self.buttons)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(*(self.buttons[name] for name in names[:5])))
        self.body.addLayout(row(*(self.buttons[name] for name in names[5:])))
        self._work = FileWork(window, self, self._files, self._judge)
        self.table.itemSelectionChanged.connect(self._judge)
        self._fill(0)
        self.resize(820, 560)

    def links(self) -> tuple[MemoryLink, ...]:
        """Return the links as they stand in the dialog."""
        return numbered([row.link for row in self.rows if row.link is not None])

    # --- the table

    def _fill(self, current: int) -> None:
        self.table.setRowCount(len(self.rows))
        for index, memory in enumerate(self.rows):
            self._fill_row(index, memory)
        self.table.setCurrentCell(current, 0)
        self._judge()
        self._count()

    def _fill_row(self, index: int, memory: MemoryRow) -> None:
        told = tr(" (this project's own)") if memory.link is None else tr(" (not found)") if self._lost(memory) else ""
        name = QTableWidgetItem(f"{isolated(memory.name)}{told}")
        name.setToolTip(str(memory.path))
        units = QTableWidgetItem("…")
        units.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(index, 0, name)
        self.table.setItem(index, 1, units)
        for column in (2, 3):
            self.table.removeCellWidget(index, column)
            self.table.setItem(index, column, QTableWidgetItem(""))
        if memory.link is None:
            return
        penalty, read_only = Picker(), Tick("")
        for percent in sorted({*PENALTIES, memory.link.penalty}):
            penalty.addItem(tr("{percent} %", percent=percent) if percent else tr("none"), percent)
        penalty.setCurrentIndex(penalty.findData(memory.link.penalty))
        penalty.setAccessibleName(tr("Penalty of {name}", name=memory.name))
        read_only.setChecked(memory.link.read_only)
        read_only.setAccessibleName(tr("{name} is only read", name=memory.name))
        penalty.currentIndexChanged.connect(lambda _, i=index, box=penalty: self._relink(i, penalty=box.currentData()))
        read_only.toggled.connect(lambda on, i=index: self._relink(i, read_only=on))
        self.table.setCellWidget(index, 2, penalty)
        self.table.setCellWidget(index, 3, read_only)

    def _lost(self, memory: MemoryRow) -> bool:
        return memory.missing and not memory.path.exists()

    def _relink(self, index: int, *, penalty: int | None = None, read_only: bool | None = None) -> None:
        link = self.rows[index].link
        if link is not None:
            link = replace(
                link,
                penalty=link.penalty if penalty is None else penalty,
                read_only=link.read_only if read_only is None else read_only,
            )
            self.rows[index] = replace(self.rows[index], link=link)

    def _count(self) -> None:
        stores = [memory.store for memory in self.rows]

        def count(_task: Job) -> list[int | None]:
            return [store.count() if store is not None else None for store in stores]

        def done(counts: list[int | None]) -> None:
            for index, number in enumerate(counts[: self.table.rowCount()]):
                item = self.table.item(index, 1)
                if item is not None:
                    item.setText("" if number is None else figure(number))

        self._window.jobs.start(
            tr("Counting"), count, self._work.while_open(done), lane=Lane.MATCHES, failed=self._work.told
        )

    def _judge(self) -> None:
        memory, index = self._current()
        busy = self._work.busy
        linked = memory is not None and memory.link is not None
        lost = memory is None or self._lost(memory)
        locked = self._desk.read_only or (memory is not None and memory.link is not None and memory.link.read_only)
        enabled = {
            "attach": not self._desk.read_only,
            "new": not self._desk.read_only,
            "import": not lost and not locked,
            "export": not lost,
            "browse": memory is not None and memory.store is not None,
            "up": linked and index > 1,
            "down": linked and index < len(self.rows) - 1,
            "detach": linked,
        }
        for name, button in self.buttons.items():
            button.setEnabled(enabled[name] and not busy)
        self.accept_button.setEnabled(not busy)

    def _current(self) -> tuple[MemoryRow | None, int]:
        index = self.table.currentRow()
        return (self.rows[index], index) if 0 <= index < len(self.rows) else (None, index)

    # --- what the buttons do

    def _guard(self, act: Callable[[], object]) -> None:
        self.notice.say("")
        try:
            act()
        except AppError as error:
            self.notice.say(str(error))

    def _attach(self) -> None:
        names, _ = FileDialog.getOpenFileNames(
            self,
            tr("Attach memories"),
            str(self._desk.path.parent),
            tr("Werger memories (*{suffix});;{files}", suffix=SUFFIX, files=tr(FILES)),
        )
        for name in names:
            path = Path(name)
            if path.suffix.lower() == SUFFIX:
                self.add(path)
            else:
                self.import_as_new(path)

    def _new(self) -> None:
        name, _ = FileDialog.getSaveFileName(
            self, tr("New memory"), str(self._desk.path.parent), tr("Werger memories (*{suffix})", suffix=SUFFIX)
        )
        if name:
            path = Path(name).with_suffix(SUFFIX)
            self._files.create(path)
            self.add(path)

    def add(self, path: Path) -> None:
        """Attach the memory ``path`` below the others; one that is there already is only chosen."""
        known = [index for index, memory in enumerate(self.rows) if memory.path.absolute() == path.absolute()]
        if not known:
            link = MemoryLink(link_to(path, self._desk.path.parent), priority=len(self.rows))
            self.rows.append(MemoryRow(path.stem, path, link, None))
        self._fill(known[0] if known else len(self.rows) - 1)

    def import_as_new(self, file: Path) -> None:
        """Make a memory of another tool's file beside the project, fill it and attach it."""
        stem = file.name.split(".")[0]
        path = self._desk.path.with_name(f"{stem}{SUFFIX}")
        self._files.create(path)

        def unmake() -> None:
            for left in (
                path,
                path.with_name(f"{path.name}-wal"),
                path.with_name(f"{path.name}-shm"),
            ):
                left.unlink(missing_ok=True)

        self._work.fill(path, file, lambda: self.add(path), unmake)

    def _import(self) -> None:
        memory, index = self._current()
        if memory is None:
            return
        name, _ = FileDialog.getOpenFileName(
            self, tr("Import into {name}", name=memory.name), str(self._desk.path.parent), tr(FILES)
        )
        if name:
            self._work.fill(memory.path, Path(name), lambda: self._fill(index), lambda: None)

    def _export(self) -> None:
        memory, _ = self._current()
        if memory is None:
            return
        name, _ = FileDialog.getSaveFileName(
            self,
            tr("Export {name}", name=memory.name),
            str(memory.path.with_suffix(".tmx")),
            tr("Translation memories (*.tmx)"),
        )
        if not name:
            return
        path, goal, files = memory.path, Path(name), self._files
        if not goal.suffix:
            goal = goal.with_suffix(".tmx")

        def done(count: int) -> None:
            self.notice.say(tr("{name} written: {count:,} units.", name=goal.name, count=count))

        self._work.run(
            tr("Exporting {name}", name=memory.name), lambda task: files.export(path, goal, task), done, self._work.told
        )

    def _browse(self) -> None:
        from translator_app.ui.memories.units import show_units

        memory, index = self._current()
        if memory is not None and memory.store is not None:
            show_units(self._window, self, memory.store)
            self._fill(index)

    def _move(self, by: int) -> None:
        _, index = self._current()
        self.rows[index], self.rows[index + by] = self.rows[index + by], self.rows[index]
        self._fill(index + by)

    def _detach(self) -> None:
        _, index = self._current()
        del self.rows[index]
        self._fill(min(index, len(self.rows) - 1))

    def done(self, result: int) -> None:
        """Stop what runs before the dialog closes."""
        self._work.stop()
        super().done(result)
