"""Projects and documents: new, open, import, export, close, restore."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from translator_app.core.errors import AppError, ProjectLockedError
from translator_app.core.segment import Change
from translator_app.services.desk import Desk, ExportChoice
from translator_app.services.importing import ImportReport
from translator_app.ui import large
from translator_app.ui.acts import converting, glossaries
from translator_app.ui.choosing import FileDialog
from translator_app.ui.jobs import Job
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.services.returning import ReturnedFile
    from translator_app.ui.window import MainWindow

SUFFIX = ".werger"
PLACE = "current"
"""The project setting that holds the segment where the translator was."""


def new_project(window: MainWindow) -> None:
    """Choose documents and make a project of them."""
    paths = ask_documents(window)
    if paths:
        start_with(window, paths)


def open_project(window: MainWindow) -> None:
    """Choose a project and open it."""
    name, _ = FileDialog.getOpenFileName(
        window, tr("Open a project"), _folder(window), tr("Werger projects (*{suffix})", suffix=SUFFIX)
    )
    if name:
        open_path(window, Path(name))


def open_sample(window: MainWindow) -> None:
    """Make a project of the sample document in the user's own folder, or open the one made before."""
    folder = Path.home() / "Werger"
    folder.mkdir(exist_ok=True)
    path = folder / f"sample{SUFFIX}"
    if path.exists():
        open_path(window, path)
    else:
        _create(window, path, [window.workshop.sample()])


def import_documents(window: MainWindow) -> None:
    """Add documents to the open project."""
    paths = ask_documents(window)
    if paths and window.desk:
        _import(window, window.desk, paths)


def paste_document(window: MainWindow) -> None:
    """Add the clipboard's text to the open project as a document of its own."""
    from translator_app.ui.dialogs.asking import TextDialog, ask_text

    text = QGuiApplication.clipboard().text()
    if not text.strip():
        raise AppError(tr("The clipboard holds no text: copy the Kurdish text first."))
    asked = TextDialog(
        window,
        tr("Paste as a document"),
        tr("The text on the clipboard becomes a document of this project."),
        tr("&Name of the document"),
        tr("Pasted text"),
        tr("Paste"),
    )
    name = ask_text(asked)
    if name is not None and window.desk:
        report = window.workshop.import_text(window.desk, text, name)
        _show_import(window, window.desk, [report])


def dropped(window: MainWindow, paths: Sequence[Path]) -> None:
    """Take files that were dropped on the window: a project is opened, documents and glossaries are taken."""
    projects = [path for path in paths if path.suffix.lower() == SUFFIX]
    if projects:
        open_path(window, projects[0])
    elif window.desk:
        terms = [path for path in paths if path.suffix.lower() in glossaries.ENDINGS]
        documents = [path for path in paths if path not in terms]
        if documents:
            _import(window, window.desk, documents)
        if terms:
            glossaries.glossaries(window, terms)
    else:
        start_with(window, paths)


def start_with(window: MainWindow, documents: Sequence[Path]) -> None:
    """Make a project beside the first document, named after it, and import all of them."""
    first = documents[0]
    path = first.with_suffix(SUFFIX)
    if path.exists():
        from translator_app.ui.dialogs.questions import asked

        go_on, anew = tr("Go on"), tr("Start a new one")
        there = tr("{name} exists already.", name=path.name)
        more = tr("Go on with the translation begun there, or start a new one?")
        answer = asked(window, f"{there}\n\n{more}", (go_on, anew))
        if answer == go_on:
            open_path(window, path)
        if answer != anew:
            return
        path = _free(path)
    _create(window, path, documents)


def open_path(window: MainWindow, path: Path, *, take_over: bool = False) -> None:
    """Open a project; one that another holds is offered to be taken over, a damaged one to be restored."""
    if window.desk is not None and window.desk.path == path.absolute():
        window.tell(tr("{name} is open already.", name=path.name))
        return
    keep_typed(window)
    try:
        desk = window.workshop.open(path, take_over=take_over, bare=True)
    except ProjectLockedError as error:
        question = tr("{error}\n\nTake it over only if you are sure that nobody works in it now.", error=error)
        if window.ask(question, tr("Take it over")):
            open_path(window, path, take_over=True)
        return
    except AppError as error:
        window.warn(str(error))
        if window.workshop.backups(path):
            restore(window, path)
        return
    window.show_desk(desk)


def restore(window: MainWindow, path: Path | None = None) -> None:
    """Choose one of the project's backups and put it in its place; what was there is kept beside."""
    from translator_app.ui.dialogs.restore_dialog import ask_backup

    project = path or (window.desk.path if window.desk else None)
    if project is None:
        return
    found = window.workshop.backups(project)
    if not found:
        raise AppError(
            tr("{name} has no backup yet: one is made each time it is opened after a change.", name=project.name)
        )
    chosen = ask_backup(window, project, found)
    if chosen is not None:
        window.close_desk()
        window.workshop.restore(project, chosen.path)
        open_path(window, project)


def check_integrity(window: MainWindow) -> None:
    """Read the whole project file and tell whether it is sound."""
    if not window.desk:
        return
    path = window.desk.path

    def tell(wrong: str) -> None:
        window.tell(tr("{name} is sound.", name=path.name) if not wrong else "")
        if wrong and window.ask(
            tr("{name} is damaged:\n{wrong}\n\nRestore a backup?", name=path.name, wrong=wrong), tr("Choose a backup")
        ):
            restore(window, path)

    window.run_job(tr("Checking the file"), lambda task: window.workshop.check_integrity(path, task), tell)


def export(window: MainWindow) -> None:
    """Choose what to export and where, then write it in the background."""
    from translator_app.ui.dialogs.export_dialog import ask_export

    if not window.desk:
        return
    choice = ask_export(window, window.desk, window.workshop.formats())
    if choice is not None:
        write_export(window, choice)


def write_export(window: MainWindow, choice: ExportChoice) -> None:
    """Write an export in the background from the text as it stands now."""
    if not window.desk:
        return
    write = window.workshop.export(window.desk, choice)

    def done(path: Path) -> None:
        window.tell(
            tr("Exported to {path}", path=path),
            tr("Open"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
        )

    window.run_job(tr("Exporting {name}", name=choice.path.name), write, done)


def take_back(window: MainWindow) -> None:
    """Choose a file that came back from a reviewer or another tool and take its differences, one by one or all."""
    if not window.desk:
        return
    name, _ = FileDialog.getOpenFileName(
        window, tr("Take a file back"), _folder(window), tr("Review tables and XLIFF (*.docx *.xlf *.xliff)")
    )
    if name:
        show_returned(window, Path(name))


def show_returned(window: MainWindow, path: Path) -> None:
    """Compare a file that came back with the project and ask what of it is to be taken."""
    from translator_app.services.returning import taken
    from translator_app.ui.dialogs.returned_dialog import ask_returned

    desk = window.desk
    if desk is None:
        return

    def done(file: ReturnedFile) -> None:
        if window.desk is not desk:
            return
        taking = ask_returned(window, file, lambda i: desk.editor.row(i) + 1, window.workshop.settings.author)
        if taking is not None:
            by = taking.reviewer
            change = taken(file, taking.ids, desk.editor.segments)
            large.make(window, change, lambda made: told(made, by), author=by)

    def told(change: Change, reviewer: str) -> None:
        window.tell(
            tr("{n:,} segments changed by {reviewer}.", n=len(change.pairs), reviewer=reviewer),
            tr("Undo"),
            lambda: window.trigger("undo"),
        )

    window.run_job(tr("Reading {name}", name=path.name), window.workshop.returned(desk, path), done)


def keep_typed(window: MainWindow) -> None:
    """Write what was typed; where that fails ask whether to leave without it. Raises AppError if not."""
    if window.grid.flush():
        return
    question = tr(
        "What you typed last cannot be kept in the project, as when the disk is full.\n\nLeave it all the same, "
        "without these words?"
    )
    if not window.ask(question, tr("Leave without them")):
        raise AppError(tr("The project stays open: what you typed last is not kept yet."))
    window.grid.drop_typed()


def keep_place(desk: Desk, segment_id: int | None) -> None:
    """Remember where the translator was; a full disk must not keep a project from being closed."""
    if segment_id is not None and not desk.read_only:
        with suppress(AppError):
            desk.store.set_setting(PLACE, str(segment_id))


def close_project(window: MainWindow) -> None:
    """Close the project and show the start page."""
    window.close_desk()
    window.show_start()


def save(window: MainWindow) -> None:
    """Do nothing but say so: every change is on the disk already."""
    window.tell(tr("Every change is kept already."))


def quit_program(window: MainWindow) -> None:
    """Close the window."""
    window.close()


def install_engine(window: MainWindow) -> None:
    """Choose an ``.argosmodel`` file, check and install it."""
    name, _ = FileDialog.getOpenFileName(
        window, tr("Import an engine"), _folder(window), tr("Argos packages (*.argosmodel)")
    )
    if not name:
        return

    def done(row: object) -> None:
        window.tell(tr("{label} is installed.", label=getattr(row, "label", tr("The engine"))))
        window.refresh_desk()

    window.run_job(tr("Installing the engine"), lambda task: window.workshop.shelf.install(Path(name), task), done)


def ask_documents(window: MainWindow) -> list[Path]:
    """Let the user choose documents of any format that can be read."""
    rows = window.workshop.formats()
    every = " ".join(f"*{extension}" for row in rows for extension in row.extensions)
    kinds = ";;".join(f"{tr(row.label)} ({' '.join('*' + e for e in row.extensions)})" for row in rows)
    names, _ = FileDialog.getOpenFileNames(
        window,
        tr("Choose Kurdish documents"),
        _folder(window),
        tr("All documents ({every});;{kinds}", every=every, kinds=kinds),
    )
    return [Path(name) for name in names]


def _create(window: MainWindow, path: Path, documents: Sequence[Path]) -> None:
    keep_typed(window)
    made = tuple(file for file in (path, path.with_suffix(".wtm")) if not file.exists())
    desk = window.workshop.create(path, documents[0].stem.removesuffix(".ckb"), bare=True)
    window.close_desk()
    window.show_start()
    _import(window, desk, documents, made)


def _import(window: MainWindow, desk: Desk, documents: Sequence[Path], made: Sequence[Path] = ()) -> None:
    def work(task: Job) -> list[ImportReport | AppError]:
        reports: list[ImportReport | AppError] = []
        for path in documents:
            try:
                reports.append(window.workshop.import_document(desk, path, task))
            except AppError as error:
                reports.append(error)
        return reports

    def done(reports: list[ImportReport | AppError]) -> None:
        failures = [str(report) for report in reports if isinstance(report, AppError)]
        good = [report for report in reports if isinstance(report, ImportReport)]
        if made and not good:
            _unmake(window, desk, made)
        else:
            _show_import(window, desk, good)
        if failures:
            window.warn("\n".join(failures))

    def stopped() -> None:
        if made:
            _unmake(window, desk, made)

    names = documents[0].name if len(documents) == 1 else tr("{n} documents", n=len(documents))
    window.run_job(tr("Importing {names}", names=names), work, done, cancelled=stopped)


def _unmake(window: MainWindow, desk: Desk, made: Sequence[Path]) -> None:
    """Remove a project that got no document: the files that were made for it, no memory that was there before."""
    window.workshop.close(desk)
    for left in made:
        left.unlink(missing_ok=True)
    window.show_start()


def _show_import(window: MainWindow, desk: Desk, reports: Sequence[ImportReport]) -> None:
    desk.editor.reload()
    window.show_desk(desk)
    if reports:
        window.notice(" ".join(tr(report.summary()) for report in reports))
    converting.offer(window, desk, reports)


def _folder(window: MainWindow) -> str:
    recent = window.workshop.settings.recent
    return str(window.desk.path.parent) if window.desk else str(Path(recent[0]).parent) if recent else str(Path.home())


def _free(path: Path) -> Path:
    number = 2
    while (free := path.with_stem(f"{path.stem} {number}")).exists():
        number += 1
    return free


def back_up_quietly(window: MainWindow) -> None:
    """Make the dated backup in the background."""
    if window.desk and not window.desk.read_only:
        path = window.desk.path
        window.jobs.start(tr("Backup"), lambda task: window.workshop.backup(path, task), lambda _: None)


def forget_recent(window: MainWindow) -> None:
    """Empty the list of recent projects."""
    window.workshop.save(replace(window.workshop.settings, recent=()))
    window.show_start()
