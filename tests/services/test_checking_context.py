"""What the composition tells the checks of a project."""

from __future__ import annotations

from pathlib import Path

from translator_app.composition.workshop import Workshop
from translator_app.core import edits
from translator_app.core.ports import NoTask
from translator_app.services.desk import Desk

SUBTITLES = "1\n00:00:01,000 --> 00:00:04,000\nدەقێکی کورت لەسەر شاشە.\n"


def test_a_subtitle_file_is_checked_as_one(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "film.srt"
    path.write_text(SUBTITLES, encoding="utf-8")
    report = workshop.import_document(desk, path, NoTask())
    desk.editor.reload()
    workshop.refresh(desk)
    cue = next(s for s in desk.editor.segments if s.document_id == report.document.id)
    desk.editor.apply(
        edits.typed(cue, "A translation that goes on for far longer than any viewer could ever read, is it not?")
    )
    assert "subtitle-length" in [issue.check for issue in desk.checker.issues(cue.id)]
