"""A review table on its way out and back, from the command line and in the dialog."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from pytestqt.qtbot import QtBot

from translator_app.composition.installation import Folders, installed_folders
from translator_app.composition.workshop import Workshop
from translator_app.core import edits
from translator_app.core.errors import DocumentError
from translator_app.core.ports import NoTask
from translator_app.services.desk import Desk, ExportChoice
from translator_app.services.returning import taken
from translator_app.ui.dialogs.preview import TAKE
from translator_app.ui.dialogs.returned_dialog import ReturnedDialog

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    shipped = installed_folders()
    return Workshop(Folders(shipped.resources, shipped.glossaries, tmp_path / "config", tmp_path / "user"))


@pytest.fixture
def desk(workshop: Workshop, tmp_path: Path):  # type: ignore[no-untyped-def]
    source = tmp_path / "news.txt"
    source.write_text("یەکەم ڕستە.\nدووەم ڕستە.\nسێیەم ڕستە.\n", encoding="utf-8")
    made = workshop.create(tmp_path / "news.werger", "news")
    workshop.import_document(made, source, NoTask())
    made.editor.reload()
    for segment, text in zip(tuple(made.editor.segments), ("First.", "Second.", "Third."), strict=True):
        made.editor.apply(edits.typed(segment, text))
    yield made
    workshop.close(made)


def table(workshop: Workshop, desk: Desk, folder: Path) -> Path:
    return workshop.export(desk, ExportChoice(folder / "review.docx", "review"))(NoTask())


def rewritten(path: Path, edit: Callable[[etree._Element], None]) -> None:
    """Change the document inside a Word file as a reviewer's Word would."""
    with zipfile.ZipFile(path) as old:
        parts = {entry: old.read(entry) for entry in old.infolist()}
    with zipfile.ZipFile(path, "w") as new:
        for entry, content in parts.items():
            if entry.filename == "word/document.xml":
                root = etree.fromstring(content)
                edit(root)
                content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            new.writestr(entry, content)


def say(old: str, new: str) -> Callable[[etree._Element], None]:
    def edit(root: etree._Element) -> None:
        for text in root.iter(W + "t"):
            if text.text == old:
                text.text = new

    return edit


def drop_row(text: str) -> Callable[[etree._Element], None]:
    def edit(root: etree._Element) -> None:
        for row in list(root.iter(W + "tr")):
            if text in "".join(row.itertext()):
                row.getparent().remove(row)

    return edit


def test_an_untouched_table_changes_nothing(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    file = workshop.returned(desk, table(workshop, desk, tmp_path))(NoTask())
    assert file.returned.differences == ()
    assert file.takeable == ()


def test_what_a_reviewer_changed_is_taken_as_his_change(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    path = table(workshop, desk, tmp_path)
    rewritten(path, say("Second.", "The second."))
    file = workshop.returned(desk, path)(NoTask())
    second = desk.editor.segments[1].id
    assert file.takeable == (second,)
    desk.editor.apply(taken(file, file.takeable, desk.editor.segments), author="Awaz")
    segment = desk.editor.segment(second)
    assert (segment.target, segment.changed_by) == ("The second.", "Awaz")
    desk.editor.undo()
    assert desk.editor.segment(second).target == "Second."


def test_a_segment_edited_after_the_comparison_is_not_overwritten(
    workshop: Workshop, desk: Desk, tmp_path: Path
) -> None:
    path = table(workshop, desk, tmp_path)
    rewritten(path, say("Second.", "The second."))
    file = workshop.returned(desk, path)(NoTask())
    second = desk.editor.segments[1].id
    desk.editor.type(second, "Second, edited meanwhile.")
    assert not taken(file, file.takeable, desk.editor.segments)


def test_both_sides_changed_is_a_conflict_that_names_the_segment(
    workshop: Workshop, desk: Desk, tmp_path: Path
) -> None:
    path = table(workshop, desk, tmp_path)
    rewritten(path, say("Second.", "The second."))
    desk.editor.type(desk.editor.segments[1].id, "Second here.")
    file = workshop.returned(desk, path)(NoTask())
    assert [conflict.segment_id for conflict in file.returned.conflicts] == [desk.editor.segments[1].id]
    assert file.takeable == ()


def test_a_row_that_was_removed_is_told_and_loses_nothing(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    path = table(workshop, desk, tmp_path)
    rewritten(path, drop_row("Second."))
    file = workshop.returned(desk, path)(NoTask())
    assert file.returned.missing == (desk.editor.segments[1].id,)
    assert file.takeable == ()


def test_a_document_without_such_a_table_is_refused(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    path = workshop.export(desk, ExportChoice(tmp_path / "plain.docx"))(NoTask())
    with pytest.raises(DocumentError, match=r"plain\.docx"):
        workshop.returned(desk, path)(NoTask())


@pytest.mark.parametrize("name", ["none.docx", "text.txt"])
def test_what_cannot_be_taken_back_is_told(workshop: Workshop, desk: Desk, tmp_path: Path, name: str) -> None:
    (tmp_path / "text.txt").write_text("x", encoding="utf-8")
    with pytest.raises(DocumentError, match=name):
        workshop.returned(desk, tmp_path / name)(NoTask())


def test_the_dialog_takes_what_is_ticked(workshop: Workshop, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = table(workshop, desk, tmp_path)
    rewritten(path, say("Second.", "The second."))
    rewritten(path, say("Third.", "The third."))
    file = workshop.returned(desk, path)(NoTask())
    dialog = ReturnedDialog(None, file, lambda i: desk.editor.row(i) + 1, "Awaz")
    qtbot.addWidget(dialog)
    assert dialog.taking().ids == file.takeable
    box = dialog.model.index(0, TAKE)
    dialog.model.setData(box, 0, 10)
    assert dialog.taking().ids == file.takeable[1:]
    dialog.reviewer.clear()
    assert not dialog.accept_button.isEnabled()
