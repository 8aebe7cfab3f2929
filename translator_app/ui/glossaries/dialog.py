"""The glossaries of a project: which are in use, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QTableWidgetItem

from translator_app.core.errors import AppError
from translator_app.core.isolates import isolated
from translator_app.core.said import said
from translator_app.services.desk import Desk
from translator_app.services.glossaries import GlossaryImport, GlossaryRow, Kept, links_of, listed
from translator_app.services.memories import link_to
from translator_app.ui.choosing import FileDialog
from translator_app.ui.dialogs.boxes import Tick
from translator_app.ui.dialogs.frame import Frame, answered, row, row_table
from translator_app.ui.dialogs.work import DialogWork
from translator_app.ui.glossaries.terms import show_terms
from translator_app.ui.jobs import Lane
from translator_app.ui.language import figure, plural, tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

HEADERS = (said("Glossary"), said("Terms"), said("From"), said("In use"))
FILES = said("Glossaries (*.tbx *.csv *.tsv *.txt *.tab *.utf8)")
KINDS: Mapping[str, str] = {
    said("Table for spreadsheets (*.csv)"): ".csv",
    said("Table with tabs (*.tsv)"): ".tsv",
    said("TermBase eXchange (*.tbx)"): ".tbx",
}
LEAD = said(
    "Terms you add or import go into the project's own glossary; lines of an imported file that are no term are passed "
    "over. An attached file is read where it lies, and must be sound. Common single words of the glossaries that ship "
    "are advice; all other terms bind."
)


def ask_glossaries(window: MainWindow, desk: Desk, offered: Sequence[Path] = ()) -> tuple[tuple[str, ...] | None, bool]:
    """Show the glossaries of ``desk``: the links as they are to be, None if they stay, and whether terms came in."""
    dialog = GlossariesDialog(window, desk)
    if offered:
        QTimer.singleShot(0, dialog, lambda: dialog.attach(offered))
    accepted = answered(dialog)
    return (dialog.links() if accepted else None), dialog.imported


class GlossariesDialog(Frame):
    """A row a glossary; an import is kept at once, what is attached or in use when the dialog is done."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window, tr("Glossaries"), tr(LEAD), tr("Done"))
        self._window, self._desk = window, desk
        self._files = window.workshop.glossary_files(desk)
        self.imported = False
        shipped = window.workshop.glossaries()
        self.rows = listed(desk.path.parent, desk.project.glossaries, desk.glossary_path, shipped)
        self._counts: dict[Path, int | str] = {}
        self.table = row_table(tr("Glossaries of the project"), HEADERS, (110, 170, 90), numbers=(1,))
        acts: dict[str, tuple[str, Callable[[], object]]] = {
            "terms": (tr("Terms…"), self._terms),
            "attach": (tr("Attach…"), self._attach),
            "import": (tr("Import into the project's own…"), self._import),
            "export": (tr("Export…"), self._export),
            "detach": (tr("Detach"), self._detach),
        }
        self.buttons = {name: QPushButton(label) for name, (label, _) in acts.items()}
        for name, button in self.buttons.items():
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=acts[name][1]: self._guard(act))
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(*self.buttons.values()))
        self._work = DialogWork(window, self, self._judge)
        self.table.itemSelectionChanged.connect(self._judge)
        self.table.doubleClicked.connect(lambda _: self._guard(self._terms))
        self._fill(0)
        self._count()
        self.resize(820, 620)

    def links(self) -> tuple[str, ...]:
        """Return what the project is to list, as it stands in the dialog."""
        return links_of(self.rows, self._desk.project.glossaries)

    # --- the table

    def _fill(self, current: int) -> None:
        self.table.setRowCount(len(self.rows))
        for index, glossary in enumerate(self.rows):
            self._fill_row(index, glossary)
        self.table.setCurrentCell(current, 0)
        self._judge()

    def _fill_row(self, index: int, glossary: GlossaryRow) -> None:
        count = self._counts.get(glossary.path)
        name = QTableWidgetItem(isolated(glossary.name))
        name.setToolTip(str(glossary.path))
        fault = count if isinstance(count, str) else ""
        terms = QTableWidgetItem(
            tr("unreadable") if fault or isinstance(count, str) else "…" if count is None else figure(count)
        )
        terms.setToolTip(fault)
        terms.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(index, 0, name)
        self.table.setItem(index, 1, terms)
        self.table.setItem(index, 2, QTableWidgetItem(tr(glossary.kept.value)))
        self.table.removeCellWidget(index, 3)
        always = glossary.kept is Kept.OWN
        self.table.setItem(index, 3, QTableWidgetItem(tr("always") if always else ""))
        if not always:
            tick = Tick("")
            tick.setChecked(glossary.used)
            tick.setEnabled(not self._desk.read_only)
            tick.setAccessibleName(tr("{name} is in use", name=glossary.name))
            tick.toggled.connect(lambda on, i=index: self._switch(i, on))
            self.table.setCellWidget(index, 3, tick)

    def _switch(self, index: int, on: bool) -> None:
        self.rows[index] = replace(self.rows[index], used=on)

    def _count(self) -> None:
        paths, files = [glossary.path for glossary in self.rows], self._files

        def count(_task: object) -> dict[Path, int | str]:
            return {path: _counted(files.count, path) for path in paths}

        def done(counts: dict[Path, int | str]) -> None:
            self._counts |= counts
            self._fill(self.table.currentRow())

        self._window.jobs.start(
            tr("Counting terms"), count, self._work.while_open(done), lane=Lane.MATCHES, failed=self._work.told
        )

    def _judge(self) -> None:
        glossary, busy, read_only = self._current(), self._work.busy, self._desk.read_only
        count = None if glossary is None else self._counts.get(glossary.path)
        enabled = {
            "terms": isinstance(count, int),
            "attach": not read_only,
            "import": not read_only,
            "export": isinstance(count, int) and count > 0,
            "detach": not read_only and glossary is not None and glossary.kept is Kept.ATTACHED,
        }
        for name, button in self.buttons.items():
            button.setEnabled(enabled[name] and not busy)
        self.accept_button.setEnabled(not busy)

    def _current(self) -> GlossaryRow | None:
        index = self.table.currentRow()
        return self.rows[index] if 0 <= index < len(self.rows) else None

    # --- what the buttons do

    def _guard(self, act: Callable[[], object]) -> None:
        self.notice.say("")
        try:
            act()
        except AppError as error:
            self.notice.say(str(error))

    def _attach(self) -> None:
        names, _ = FileDialog.getOpenFileNames(self, tr("Attach glossaries"), str(self._desk.path.parent), tr(FILES))
        if names:
            self.attach([Path(name) for name in names])

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files that can be read whole; one that is listed already is only chosen."""
        files = self._files
        if self._desk.read_only:
            self.notice.say(tr("{name} cannot be attached: the project is open for reading only.", name=paths[0].name))
            return

        def done(counts: dict[Path, int | str]) -> None:
            told: list[str] = []
            for path, count in counts.items():
                if isinstance(count, str):
                    told.append(count)
                    continue
                self._counts[path] = count
                self._add(path)
                told.append(tr("{name}: {count:,} terms, in use once you are done.", name=path.name, count=count))
            self.notice.say("\n".join(told))

        absolute = [path.absolute() for path in paths]
        self._work.run(
            tr("Reading glossaries"),
            lambda _: {path: _counted(files.count, path) for path in absolute},
            done,
            self._work.told,
        )

    def _add(self, path: Path) -> None:
        known = [index for index, glossary in enumerate(self.rows) if glossary.path.absolute() == path]
        if known:
            index = known[0]
            self._switch(index, True)
        else:
            link = link_to(path, self._desk.path.parent)
            index = 1 + sum(glossary.kept is Kept.ATTACHED for glossary in self.rows)
            self.rows.insert(index, GlossaryRow(path.name, path, Kept.ATTACHED, link))
        self._fill(index)

    def _import(self) -> None:
        name, _ = FileDialog.getOpenFileName(
            self, tr("Import into the project's own glossary"), str(self._desk.path.parent), tr(FILES)
        )
        if name:
            self.take(Path(name))

    def take(self, file: Path) -> None:
        """Import a file's terms into the project's own glossary, and find them at once."""
        files = self._files
        self.imported = True

        def done(report: GlossaryImport) -> None:
            self.notice.say(f"{file.name}: {tr(report.summary())}")
            self._window.refresh_desk()
            self._fill(0)
            self._count()

        self._work.run(
            tr("Importing {name}", name=file.name), lambda task: files.take(file, task), done, self._work.told
        )

    def _export(self) -> None:
        glossary = self._current()
        if glossary is None:
            return
        proposed = self._desk.path.with_name(f"{glossary.path.stem}.csv")
        name, kind = FileDialog.getSaveFileName(
            self, tr("Export {name}", name=glossary.name), str(proposed), ";;".join(map(tr, KINDS))
        )
        if not name:
            return
        goal = Path(name)
        endings = {tr(label): ending for label, ending in KINDS.items()}
        if goal.suffix.lower() not in KINDS.values():
            goal = goal.with_name(f"{goal.name}{endings.get(kind, '.csv')}")
            if goal.exists() and not self._window.ask(
                tr("{name} is there already. Replace it?", name=goal.name), tr("Replace")
            ):
                return
        self.export(glossary, goal)

    def export(self, glossary: GlossaryRow, goal: Path) -> None:
        """Write a glossary as the ending of ``goal`` says."""
        files = self._files

        def done(count: int) -> None:
            self.notice.say(
                plural(count, "{name} written: {n:,} term.", "{name} written: {n:,} terms.", name=goal.name)
            )

        self._work.run(
            tr("Exporting {name}", name=glossary.name),
            lambda task: files.export(glossary.path, goal, task),
            done,
            self._work.told,
        )

    def _terms(self) -> None:
        glossary = self._current()
        if glossary is None or not isinstance(self._counts.get(glossary.path), int):
            return
        if show_terms(self._window, self, self._desk, glossary):
            self.imported = True
            self._window.refresh_desk()
            self._count()

    def _detach(self) -> None:
        index = self.table.currentRow()
        del self.rows[index]
        self._fill(min(index, len(self.rows) - 1))

    def done(self, result: int) -> None:
        """Stop what runs before the dialog closes."""
        self._work.stop()
        super().done(result)


def _counted(count: Callable[[Path], int], path: Path) -> int | str:
    """Return how many terms a glossary holds, or why it cannot be read."""
    try:
        return count(path)
    except AppError as error:
        return str(error)
