"""The reviewer's further acts: hand over, read through, mark errors, reports, snapshots, merging copies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from translator_app.core.merging import MergeReport
from translator_app.core.record import Point
from translator_app.core.review import Role
from translator_app.core.segment import Segment
from translator_app.services import exporting, handing, report_pages, reporting, verifying
from translator_app.ui.acts import files
from translator_app.ui.acts.editing import current
from translator_app.ui.choosing import FileDialog
from translator_app.ui.dialogs.frame import answered
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow


def hand_over(window: MainWindow) -> None:
    """Hand the translation to the reviewer or back, with a note."""
    from translator_app.ui.review.hand_over_dialog import HandOverDialog

    desk = window.desk
    if desk is None:
        return
    settings = window.workshop.settings
    known = [role.value for role in Role]
    role = Role(settings.profile.role) if settings.profile.role in known else Role.TRANSLATOR
    if window.review_mode and role is Role.TRANSLATOR:
        role = Role.REVIEWER
    done = desk.store.record.hand_overs()
    dialog = HandOverDialog(window, handing.phase(desk.editor), done, settings.author, role)
    if answered(dialog):
        chosen = dialog.answer()
        made = handing.hand_over(desk.editor, chosen.act, chosen.role, chosen.name, window.now(), chosen.note)
        window.tell(tr("The translation is {phase}.", phase=tr(made.phase.value)))
        window.reviewing.renew()


def verify(window: MainWindow) -> None:
    """Say whether the text is still what was approved, and show where it is not."""
    from translator_app.ui.review.snapshots_dialog import DifferencesDialog

    if window.desk is None:
        return
    verdict = verifying.verify_project(window.desk)
    if verdict.holds or not verdict.differences:
        digest = f" SHA-256 {verdict.sign_off.digest}" if verdict.sign_off else ""
        window.notice(f"{verdict.words}{digest}")
        return
    answered(DifferencesDialog(window, verdict.words, verdict.differences))


def next_open_point(window: MainWindow) -> None:
    """Go to the next segment where something waits for a reviewer."""
    if not window.grid.go_next(window.reviewing.is_open):
        window.tell(tr("Nothing more is open."))


def read_through(window: MainWindow) -> None:
    """Read the whole text as continuous English."""
    from translator_app.ui.review.read_through import ReadThrough

    if window.desk is not None:
        dialog = ReadThrough(window, window.desk.editor.segments, window.grid.current_id())
        dialog.goRequested.connect(window.grid.go_to)
        answered(dialog)


def quality(window: MainWindow) -> None:
    """Show the quality form with its score."""
    from translator_app.ui.review.quality_dialogs import QualityDialog

    desk = window.desk
    if desk is None:
        return

    def remove(segment_id: int, mark_id: str) -> Sequence[Segment]:
        handing.unmark(desk.editor, segment_id, mark_id)
        return desk.editor.segments

    dialog = QualityDialog(window, desk.editor.segments, remove)
    dialog.goRequested.connect(window.grid.go_to)
    dialog.writeRequested.connect(lambda pass_mark: window.guard(lambda: write_quality(window, pass_mark)))
    answered(dialog)


def write_quality(window: MainWindow, pass_mark: float) -> None:
    """Write the summary of the quality form as HTML or PDF."""
    from translator_app.ui.report_printing import as_pdf

    desk = window.desk
    path = _where(window, tr("Write a summary"), "quality.pdf", tr("PDF (*.pdf);;Web page (*.html)"))
    if desk is None or path is None:
        return
    page = report_pages.quality_page(desk.project.name, tuple(desk.editor.segments), window.now(), pass_mark)
    is_page = path.suffix.lower() in (".html", ".htm")
    content = page.encode() if is_page else as_pdf(page, f"{desk.project.name}: quality")
    _write(path, content)
    window.tell(tr("{name} written.", name=path.name))


def report(window: MainWindow) -> None:
    """Read the log in the background and show who did how much."""
    desk = window.desk
    if desk is None:
        return
    at = window.now()

    def show(found: reporting.ProjectReport) -> None:
        from translator_app.ui.review.report_dialog import ReportDialog

        dialog = ReportDialog(window, found)
        dialog.writeRequested.connect(lambda: window.guard(lambda: write_report(window, found)))
        answered(dialog)

    window.run_job(tr("Reading the log"), lambda task: reporting.report(desk.store, at, task), show)


def write_report(window: MainWindow, found: reporting.ProjectReport) -> None:
    """Write the report as PDF, HTML or CSV."""
    from translator_app.ui.report_printing import as_pdf

    path = _where(window, tr("Write the report"), "report.pdf", tr("PDF (*.pdf);;Web page (*.html);;Table (*.csv)"))
    if path is None:
        return
    kind = path.suffix.lower()
    if kind == ".csv":
        content = reporting.as_csv(found).encode("utf-8-sig", "replace")
    else:
        page = report_pages.progress_page(found)
        content = as_pdf(page, f"{found.name}: progress") if kind == ".pdf" else page.encode("utf-8", "replace")
    _write(path, content)
    window.tell(tr("{name} written.", name=path.name))


def snapshots(window: MainWindow) -> None:
    """Keep, compare and bring back moments of the project."""
    from translator_app.ui.review.snapshots_dialog import SnapshotsDialog

    desk = window.desk
    if desk is None:
        return
    record, author = desk.store.record, window.workshop.settings.author
    dialog = SnapshotsDialog(window, record.points())

    def keep(name: str) -> None:
        record.keep_point(name, author, window.now())
        dialog.show_points(record.points())

    def drop(name: str) -> None:
        record.drop_point(name)
        dialog.show_points(record.points())

    def restore(point: Point, everything: bool) -> None:
        ids = None if everything else [current(window).id]
        change = handing.restore_point(desk.editor, point.place, ids)
        window.tell(tr("{n:,} segments restored; undo takes it back.", n=len(change.pairs)))

    dialog.keepRequested.connect(lambda name: window.guard(lambda: keep(name)))
    dialog.dropRequested.connect(lambda name: window.guard(lambda: drop(name)))
    dialog.restoreRequested.connect(lambda point, every: window.guard(lambda: restore(point, every)))
    dialog.compareRequested.connect(window.reviewing.compare_with)
    answered(dialog)


def merge_copies(window: MainWindow) -> None:
    """Merge the open project with another copy of it into a new file."""
    desk = window.desk
    if desk is None:
        return
    name, _ = FileDialog.getOpenFileName(
        window, tr("The other copy"), str(desk.path.parent), tr("Werger project (*.werger)")
    )
    goal = _where(
        window,
        tr("The merged project"),
        f"{desk.path.stem}-merged.werger",
        tr("Werger project (*.werger)"),
    )
    if not name or goal is None:
        return
    ours, theirs, workshop = desk.path, Path(name), window.workshop

    def show(found: MergeReport) -> None:
        from translator_app.ui.review.merge_dialog import MergeDialog

        dialog = MergeDialog(window, found)
        if not answered(dialog):
            found.path.unlink(missing_ok=True)
            window.tell(tr("Nothing was merged; both copies are as they were."))
        elif dialog.changes_anything():
            choices = dialog.choices()
            window.run_job(
                tr("Merging as decided"),
                lambda task: workshop.merge_copies(ours, theirs, goal, task, choices),
                lambda merged: files.open_path(window, merged.path),
            )
        else:
            files.open_path(window, found.path)

    window.run_job(tr("Merging"), lambda task: workshop.merge_copies(ours, theirs, goal, task), show)


def verify_document(window: MainWindow) -> None:
    """Say whether a document that was delivered is what was approved, and show where it is not."""
    desk = window.desk
    if desk is None:
        return
    kinds = tr("Documents (*.docx *.odt *.txt *.md *.html *.pptx *.xlsx *.srt *.vtt *.xlf *.xliff);;All files (*)")
    name, _ = FileDialog.getOpenFileName(window, tr("The delivered document"), str(desk.path.parent), kinds)
    if name:
        compare = window.workshop.verify_document(desk, Path(name))
        window.run_job(tr("Comparing with what was approved"), compare, lambda verdict: _show_verdict(window, verdict))


def _show_verdict(window: MainWindow, verdict: verifying.Verdict) -> None:
    from translator_app.ui.review.snapshots_dialog import DifferencesDialog

    if verdict.holds and verdict.sign_off is not None:
        window.notice(f"{tr(verdict.words)} SHA-256 {verdict.sign_off.digest}")
    elif verdict.differences:
        answered(DifferencesDialog(window, verdict.words, verdict.differences, tr("Paragraph")))
    else:
        window.warn(verdict.words)


def _where(window: MainWindow, title: str, name: str, kinds: str) -> Path | None:
    folder = window.desk.path.parent if window.desk else Path.home()
    chosen, _ = FileDialog.getSaveFileName(window, title, str(folder / name), kinds)
    return Path(chosen) if chosen else None


def _write(path: Path, content: bytes) -> None:
    def fill(out: BinaryIO) -> None:
        out.write(content)

    exporting.write_safely(path, fill)
