"""What goes into a project file is there after it was closed and opened again."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from translator_app.core.errors import ConflictError, ProjectError
from translator_app.core.inline import InlineCode
from translator_app.core.ports import Paragraph, ParsedDocument, ProjectStore
from translator_app.core.project import LanguagePair, MemoryLink, Project, SignOff, SourceDocument
from translator_app.core.segment import Change, Segment, State
from translator_app.storage.project_store import SqliteProjectStore, create_project, open_project

from .conftest import NOON

Fill = Callable[..., list[Segment]]


def edit(segment: Segment, target: str, **more: object) -> Segment:
    return replace(segment, target=target, version=segment.version + 1, **more)  # type: ignore[arg-type]


def typing(*pairs: tuple[Segment | None, Segment | None], label: str = "Typing", author: str = "Narîn") -> Change:
    return Change(label, pairs, author, NOON)


def reopened(store: SqliteProjectStore) -> SqliteProjectStore:
    store.close()
    return open_project(store.path, "Narîn")


def test_the_store_is_a_project_store(store: SqliteProjectStore) -> None:
    port: ProjectStore = store
    assert port.path.name == "novel.werger"


def test_facts_documents_and_settings_survive_reopening(store: SqliteProjectStore) -> None:
    facts = Project(
        "Novel",
        LanguagePair("ckb", "en-GB"),
        ("politics.tsv",),
        (MemoryLink("../own.wtm", 1, 3, True), MemoryLink("b.wtm")),
        NOON,
    )
    store.set_project(facts)
    store.set_setting("row", "17")
    document = SourceDocument(0, "b.docx", "docx", 0, "", ("2 pictures",), NOON)
    paragraphs = (
        Paragraph("یەک", (InlineCode(1, True, "b", "bold", True),), "heading"),
        Paragraph("دوو", (), "cell", True),
    )
    skeleton = b"<w/>" * 1000 + os.urandom(64)
    added, segments = store.add_document(document, ParsedDocument(paragraphs, skeleton), [Segment(0, 0, 1, 0, "یەک")])
    sign_off = SignOff("Hêmin", NOON, 4, 11, "ab" * 32, "good", (("open comment", "answered by mail"),))
    store.add_sign_off(sign_off)

    again = reopened(store)
    assert again.project() == facts
    assert again.setting("row") == "17"
    assert again.setting("none", "x") == "x"
    assert again.documents()[1] == added
    assert (added.order, added.left_out) == (1, ("2 pictures",))
    assert again.skeleton(added.id) == skeleton
    assert again.paragraphs(added.id) == paragraphs
    assert again.sign_offs() == (sign_off,)
    assert again.segments()[3:] == list(segments)
    again.close()


@pytest.mark.parametrize("content", [b"", b"a" * 100_000, os.urandom(10_000)], ids=["empty", "dense", "zipped"])
def test_skeletons_come_back_byte_for_byte(store: SqliteProjectStore, content: bytes) -> None:
    added, _ = store.add_document(SourceDocument(0, "x", "txt", 5), ParsedDocument((), content), [])
    assert store.skeleton(added.id) == content


def test_a_closed_project_is_one_file(store: SqliteProjectStore) -> None:
    store.close()
    assert [path.name for path in store.path.parent.iterdir()] == ["novel.werger"]
    store.close()


def test_segments_come_in_reading_order_across_documents(store: SqliteProjectStore, filled: Fill) -> None:
    filled(store, ("پێنج.", "شەش."), "second.txt")
    first = store.segments()[0]
    between = Segment(store.next_segment_id(), first.document_id, first.position + 500, 0, "نیوە.")
    store.apply(typing((None, between)))
    assert [segment.source for segment in store.segments()][1] == "نیوە."
    assert [segment.document_id for segment in store.segments()] == [1, 1, 1, 1, 2, 2]


def test_a_stale_edit_is_refused_and_nothing_is_written(store: SqliteProjectStore) -> None:
    first, second, _ = store.segments()
    store.apply(typing((first, edit(first, "Cold.", changed_by="Hêmin"))))
    with pytest.raises(ConflictError, match="Hêmin"):
        store.apply(typing((second, edit(second, "Postponed.")), (first, edit(first, "Chilly."))))
    assert [segment.target for segment in store.segments()] == ["Cold.", "", ""]
    assert store.undo_label() == "Typing"
    assert len(store.history(second.id)) == 1


def test_edits_of_what_is_gone_and_additions_of_what_is_there_are_conflicts(store: SqliteProjectStore) -> None:
    first, *_ = store.segments()
    with pytest.raises(ConflictError, match="added already"):
        store.apply(typing((None, first)))
    store.apply(typing((first, None)))
    with pytest.raises(ConflictError, match="removed"):
        store.apply(typing((first, edit(first, "Cold."))))


def test_a_change_must_grow_the_version_by_one_and_touch_a_segment_once(store: SqliteProjectStore) -> None:
    first, second, _ = store.segments()
    with pytest.raises(ValueError, match="version"):
        store.apply(typing((first, replace(first, target="Cold."))))
    with pytest.raises(ValueError, match="twice"):
        store.apply(typing((second, edit(second, "a")), (second, edit(second, "b"))))
    assert store.undo_label() is None


def test_an_empty_change_is_no_step(store: SqliteProjectStore) -> None:
    store.apply(Change("Nothing", ()))
    assert store.undo_label() is None


def test_undo_and_redo_go_on_after_a_restart_and_say_what_they_did(store: SqliteProjectStore) -> None:
    first = store.segments()[0]
    typed = edit(first, "Cold.")
    confirmed = edit(typed, "Cold.", state=State.TRANSLATED)
    store.apply(typing((first, typed)))
    store.apply(typing((typed, confirmed), label="Confirm"))
    store = reopened(store)
    assert (store.undo_label(), store.redo_label()) == ("Confirm", None)
    undone = store.undo("Hêmin", NOON)
    assert undone == Change("Undo: Confirm", ((confirmed, replace(typed, version=3)),), "Hêmin", NOON)
    store = reopened(store)
    assert (store.undo_label(), store.redo_label()) == ("Typing", "Confirm")
    redone = store.redo("Hêmin", NOON)
    assert redone is not None
    assert redone.pairs == ((replace(typed, version=3), replace(confirmed, version=4)),)
    assert store.redo("Hêmin", NOON) is None
    assert store.segments()[0] == replace(confirmed, version=4)
    store.close()


def test_a_split_is_undone_and_done_again_with_the_same_ids(store: SqliteProjectStore) -> None:
    whole = store.segments()[1]
    left = replace(whole, source="کۆبوونەوەکە", trail=" ", version=1)
    right = Segment(store.next_segment_id(), whole.document_id, whole.position + 500, whole.paragraph, "دواخرا.")
    store.apply(typing((whole, left), (None, right), label="Split"))
    after = store.segments()
    assert [segment.id for segment in after] == [1, 2, 4, 3]
    undone = store.undo("Narîn", NOON)
    assert undone is not None
    assert undone.structural
    assert undone.ids == (2, 4)
    store.redo("Narîn", NOON)
    assert [replace(segment, version=0) for segment in store.segments()] == [
        replace(segment, version=0) for segment in after
    ]


def test_an_id_is_never_given_twice(store: SqliteProjectStore) -> None:
    id_ = store.next_segment_id()
    added = Segment(id_, 1, 9999, 9, "نوێ.")
    store.apply(typing((None, added)))
    store.apply(typing((added, None)))
    store = reopened(store)
    assert store.next_segment_id() == id_ + 1
    store.close()


def test_a_new_edit_drops_what_was_undone_from_redo_but_history_keeps_it(store: SqliteProjectStore) -> None:
    first = store.segments()[0]
    store.apply(typing((first, edit(first, "Cold."))))
    store.undo("Narîn", NOON)
    now = store.segments()[0]
    store.apply(typing((now, edit(now, "Chilly."))))
    assert store.redo_label() is None
    assert store.redo("Narîn", NOON) is None
    assert [version.segment.target for version in store.history(first.id)] == ["Chilly.", "", "Cold.", ""]


def test_history_tells_each_version_newest_first_with_whose_and_when(store: SqliteProjectStore) -> None:
    first = store.segments()[0]
    typed = edit(first, "Cold.", changed_by="Narîn", changed_at=NOON)
    later = NOON + timedelta(days=1)
    approved = edit(typed, "It is cold.", state=State.REVIEWED, changed_by="Hêmin", changed_at=later)
    store.apply(typing((first, typed)))
    store.apply(Change("Approve", ((typed, approved),), "Hêmin", later))
    versions = store.history(first.id)
    assert [(version.segment, version.label, version.author, version.at) for version in versions] == [
        (approved, "Approve", "Hêmin", later),
        (typed, "Typing", "Narîn", NOON),
        (first, "Import", "", NOON),
    ]
    assert store.history(99) == []


def test_history_of_a_segment_survives_merging_it_away_and_splitting_again(store: SqliteProjectStore) -> None:
    first, second, _ = store.segments()
    typed = edit(second, "Postponed.")
    store.apply(typing((second, typed)))
    merged = replace(first, source=f"{first.source} {second.source}", version=1)
    store.apply(typing((first, merged), (typed, None), label="Merge"))
    assert [version.segment.target for version in store.history(second.id)] == ["Postponed.", ""]
    store.undo("Narîn", NOON)
    assert [version.label for version in store.history(second.id)] == ["Undo: Merge", "Typing", "Import"]


def test_history_of_a_merged_segment_goes_on_with_that_of_what_was_merged_in(store: SqliteProjectStore) -> None:
    first, second, _ = store.segments()
    second = replace(second, paragraph=first.paragraph, version=1)
    store.apply(typing((store.segments()[1], second)))
    typed = edit(second, "Postponed.")
    store.apply(typing((second, typed)))
    merged = replace(first, source=f"{first.source} {second.source}", version=1)
    store.apply(typing((first, merged), (typed, None), label="Merge"))
    told = [(version.segment.id, version.segment.target) for version in store.history(first.id)]
    assert told == [(first.id, ""), (first.id, ""), (second.id, "Postponed."), (second.id, ""), (second.id, "")]


def test_typing_that_amends_is_one_step_back_to_where_it_began(store: SqliteProjectStore) -> None:
    first = store.segments()[0]
    now = first
    for text in ("C", "Co", "Col", "Cold"):
        after = edit(now, text)
        store.apply(typing((now, after)), amend=True)
        now = after
    assert [version.segment.target for version in store.history(first.id)] == ["Cold", ""]
    undone = store.undo("Narîn", NOON)
    assert undone is not None
    assert undone.pairs == ((now, replace(first, version=5)),)
    assert store.undo_label() is None
    redone = store.redo("Narîn", NOON)
    assert redone is not None
    assert redone.pairs[0][1] == replace(now, version=6)


def test_typing_that_amends_brings_all_back_that_changed_on_the_way(store: SqliteProjectStore) -> None:
    first = store.segments()[0]
    typed = edit(first, "Cold")
    store.apply(typing((first, typed)))
    trailed = replace(typed, trail="\n", version=2)
    store.apply(typing((typed, trailed)), amend=True)
    back = replace(trailed, target="", version=3)
    store.apply(typing((trailed, back)), amend=True)
    undone = store.undo("Narîn", NOON)
    assert undone is not None
    assert undone.pairs == ((back, replace(first, version=4)),)


def test_amending_another_segment_or_another_hands_change_or_after_undo_is_a_new_step(
    store: SqliteProjectStore,
) -> None:
    first, second, _ = store.segments()
    one = edit(first, "a")
    store.apply(typing((first, one)), amend=True)
    store.apply(typing((second, edit(second, "b"))), amend=True)
    two = edit(one, "c")
    store.apply(typing((one, two)), amend=True)
    three = edit(two, "d")
    store.apply(typing((two, three), author="Hêmin"), amend=True)
    store.undo("Hêmin", NOON)
    now = store.segments()[0]
    store.apply(typing((now, edit(now, "e"))), amend=True)
    targets = []
    while store.undo("Narîn", NOON):
        targets.append(tuple(segment.target for segment in store.segments())[:2])
    assert targets == [("c", "b"), ("a", "b"), ("a", ""), ("", "")]


def test_removing_a_document_takes_its_segments_and_steps_and_no_others(
    store: SqliteProjectStore, filled: Fill
) -> None:
    filled(store, ("پێنج.", "شەش."), "second.txt")
    first, *_, fifth, sixth = store.segments()
    store.apply(typing((first, edit(first, "Cold."))))
    store.apply(typing((fifth, edit(fifth, "Five."))))
    store.apply(typing((fifth_now := store.segments()[-2], None), (sixth, edit(sixth, "Five. Six.")), label="Merge"))
    both = store.segments()
    store.apply(typing((both[0], edit(both[0], "!")), (both[-1], edit(both[-1], "!")), label="Replace"))
    store.remove_document(fifth_now.document_id)
    assert [document.name for document in store.documents()] == ["hewal.txt"]
    assert [segment.target for segment in store.segments()] == ["!", "", ""]
    assert store.history(fifth.id) == []
    assert store.undo_label() == "Replace"
    store.undo("Narîn", NOON)
    store.undo("Narîn", NOON)
    assert store.undo("Narîn", NOON) is None
    assert [segment.target for segment in store.segments()] == ["", "", ""]
    with pytest.raises(ProjectError, match="was removed"):
        store.skeleton(fifth.document_id)


def test_a_project_opened_for_reading_can_be_read_beside_a_writer_and_refuses_to_write(
    store: SqliteProjectStore,
) -> None:
    reader = open_project(store.path, "Hêmin", read_only=True)
    first = store.segments()[0]
    store.apply(typing((first, edit(first, "Cold."))))
    assert reader.segments()[0].target == "Cold."
    assert reader.read_only
    for write in (
        lambda: reader.apply(typing((store.segments()[0], None))),
        lambda: reader.set_setting("a", "b"),
        lambda: reader.undo("Hêmin", NOON),
    ):
        with pytest.raises(ProjectError, match="reading only"):
            write()
    reader.close()


def test_text_that_holds_half_a_character_is_refused_whole(store: SqliteProjectStore) -> None:
    first = store.segments()[0]
    with pytest.raises(ProjectError, match="U\\+D800"):
        store.apply(typing((first, edit(first, "a\ud800"))))
    assert store.segments()[0] == first


def test_nul_and_every_line_break_are_kept(store: SqliteProjectStore) -> None:
    first = store.segments()[0]
    store.apply(typing((first, edit(first, "a\0b\u2028c\r\nd"))))
    assert store.segments()[0].target == "a\0b\u2028c\r\nd"


def test_a_project_is_not_made_over_a_file_nor_in_no_folder(tmp_path: Path) -> None:
    (tmp_path / "there.werger").write_text("mine")
    with pytest.raises(ProjectError, match="already a file"):
        create_project(tmp_path / "there.werger", Project("x"), "Narîn")
    assert (tmp_path / "there.werger").read_text() == "mine"
    with pytest.raises(ProjectError, match="no folder"):
        create_project(tmp_path / "nowhere" / "x.werger", Project("x"), "Narîn")
    assert [path.name for path in tmp_path.iterdir()] == ["there.werger"]
