"""The documents of a project: shown, renewed, removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from translator_app.core.project import SourceDocument
from translator_app.core.segment import Segment
from translator_app.services.desk import Desk
from translator_app.services.renewing import Renewal, rows
from translator_app.ui.choosing import FileDialog
from translator_app.ui.jobs import Failure, Job
from translator_app.ui.language import plural, tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

Result = TypeVar("Result")


def documents(window: MainWindow) -> None:
    """List the documents, and do with one what is wanted."""
    from translator_app.ui.dialogs.documents_dialog import Act, ask_documents_act

    desk = window.desk
    if desk is None:
        return
    listed = rows(desk.store.documents(), desk.editor.segments)
    wanted = ask_documents_act(window, listed, read_only=desk.read_only)
    if wanted is None or window.desk is not desk:
        return
    match wanted.act:
        case Act.SHOW:
            show(window, desk, wanted.document)
        case Act.RENEW:
            choose_version(window, desk, wanted.document)
        case Act.REMOVE:
            remove(window, desk, wanted.document)


def show(window: MainWindow, desk: Desk, document: SourceDocument) -> None:
    """Show the rows of one document alone, until the filter is taken away; all where there is but one."""
    chips = window.page.chips
    chips.narrow(replace(chips.narrowing, documents=frozenset({document.id})))
    first = next((segment for segment in desk.editor.segments if segment.document_id == document.id), None)
    if first is not None:
        window.grid.go_to(first.id)


def choose_version(window: MainWindow, desk: Desk, document: SourceDocument) -> None:
    """Ask for the file of a new version."""
    kinds = " ".join(f"*{ending}" for form in window.workshop.formats() for ending in form.extensions)
    name, _ = FileDialog.getOpenFileName(
        window,
        tr("New version of {name}", name=document.name),
        str(desk.path.parent),
        tr("Documents ({kinds})", kinds=kinds),
    )
    if name:
        renew(window, desk, document, Path(name))


def renew(window: MainWindow, desk: Desk, document: SourceDocument, path: Path) -> None:
    """Read a new version, say what it keeps, and put it in the place of the old one if that is wanted."""
    work = window.workshop.document_work(desk)
    segments = _own(desk, document)

    def told(renewal: Renewal) -> None:
        total = len(renewal.filled.segments)
        question = tr(
            "{name} takes the place of {old}: {kept:,} of its {total:,} segments keep their translation.",
            name=path.name,
            old=document.name,
            kept=renewal.kept,
            total=total,
        )
        if renewal.lost:
            lost = plural(
                renewal.lost,
                "{n:,} translated segment is not in it any more",
                "{n:,} translated segments are not in it any more",
            )
            question += "\n\n" + tr("{lost}: what was confirmed stays in the memory, all of it in a backup.", lost=lost)
        if window.desk is desk and window.ask(question, tr("Take the new version")):
            _commit(
                window,
                desk,
                tr("New version of {name}", name=document.name),
                lambda task: work.renew(renewal, _own(desk, document), task),
                lambda report: window.notice(
                    tr(report.summary()) + " " + tr("{kept:,} segments keep their translation.", kept=renewal.kept)
                ),
            )

    window.run_job(
        tr("Reading {name}", name=path.name), lambda task: work.prepare(document, path, segments, task), told
    )


def remove(window: MainWindow, desk: Desk, document: SourceDocument) -> None:
    """Take a document out of the project, after asking."""
    work = window.workshop.document_work(desk)
    translated = sum(bool(segment.target) for segment in _own(desk, document))
    question = tr(
        "Remove {name} with its {translated:,} translated segments and their history?\n\n"
        "What was confirmed stays in the memory. A backup is made before: File → Restore a backup brings it back.",
        name=document.name,
        translated=translated,
    )
    if window.ask(question, tr("Remove")):
        _commit(
            window,
            desk,
            tr("Removing {name}", name=document.name),
            lambda task: work.remove(document, task),
            lambda _: window.tell(tr("{name} is no longer in the project.", name=document.name)),
        )


def _own(desk: Desk, document: SourceDocument) -> list[Segment]:
    return [segment for segment in desk.editor.segments if segment.document_id == document.id]


def _commit(
    window: MainWindow,
    desk: Desk,
    label: str,
    work: Callable[[Job], Result],
    done: Callable[[Result], object],
) -> None:
    """Write in a job while nothing else is: no row can be edited until the project is read anew."""
    if not window.grid.flush():
        return
    desk.editor.begin(label)
    window.grid.setEnabled(False)

    def free() -> None:
        desk.editor.settle(None)
        window.grid.setEnabled(True)

    def written(result: Result) -> None:
        free()
        desk.editor.reload()
        window.page.chips.reset()
        window.show_desk(desk)
        done(result)

    def failed(failure: Failure) -> None:
        free()
        window.show_failure(failure)

    def stopped() -> None:
        free()
        window.tell(tr("{label}: stopped, nothing was changed.", label=label))

    window.run_job(label, work, written, cancelled=stopped, failed=failed)
