"""Two copies worked on in two places become one, and nothing of either is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core import edits
from translator_app.core.errors import EditError, ProjectError, ReviewError
from translator_app.core.merging import MergeReport, Side
from translator_app.core.ports import NoTask, Paragraph, ParsedDocument
from translator_app.core.project import Project, SignOff, SourceDocument
from translator_app.core.review import Act, Phase, Role, handed_over
from translator_app.core.segment import Comment, Segment
from translator_app.services import handing
from translator_app.services.editing import Editor
from translator_app.storage.backups import check_integrity
from translator_app.storage.copy_merging import merge_copies
from translator_app.storage.project_store import SqliteProjectStore, create_project, open_project

from .conftest import NOON, fill

Edit = tuple[str, int, str]


def do(store: SqliteProjectStore, name: str, script: Sequence[Edit]) -> None:
    editor = Editor(store, lambda: name, lambda: NOON)
    for kind, number, text in script:
        segment = editor.segments[number % len(editor)]
        try:
            if kind == "type":
                editor.end_typing()
                editor.type(segment.id, text)
            elif kind == "confirm":
                editor.apply(edits.confirmed(segment))
            elif kind == "comment":
                editor.apply(edits.commented(segment, Comment(f"{name}{number}{text}", name, NOON, text or "?")))
            elif kind == "lock":
                editor.apply(edits.locked([segment], not segment.locked))
            elif kind == "split":
                editor.split(segment.id, segment.source.index(" ") if " " in segment.source else 0)
            elif kind == "merge":
                editor.merge(segment.id)
            else:
                editor.undo()
        except (EditError, ReviewError):
            continue


class Copies:
    """A project in two copies after a common beginning."""

    def __init__(self, folder: Path, beginning: Sequence[Edit] = ()) -> None:
        self.folder = folder
        self.a, self.b = folder / "a.werger", folder / "b.werger"
        self.made = 0
        store = create_project(self.a, Project("Novel"), "Narîn")
        # two sentences stand in one paragraph, so that they can be merged
        texts = ("ئەمڕۆ هەوا ساردە.", "کۆبوونەوەکە دواخرا.", "ئێمە چاوەڕێی وەڵامین.")
        parsed = ParsedDocument((Paragraph(" ".join(texts[:2])), Paragraph(texts[2])), b"s", "utf-8")
        places = ((0, " "), (0, ""), (1, ""))
        segments = [
            Segment(0, 0, (n + 1) << 24, paragraph, text, trail=trail)
            for n, (text, (paragraph, trail)) in enumerate(zip(texts, places, strict=True))
        ]
        store.add_document(SourceDocument(0, "hewal.txt", "txt", 0, "utf-8", (), NOON), parsed, segments)
        do(store, "Narîn", beginning)
        store.close()
        shutil.copy(self.a, self.b)

    def work(self, path: Path, name: str, script: Sequence[Edit]) -> list[Segment]:
        store = open_project(path, name)
        do(store, name, script)
        segments = store.segments()
        store.close()
        return segments

    def merge(
        self,
        ours: Path | None = None,
        theirs: Path | None = None,
        prefer: Side | None = None,
        choices: Mapping[str, Side | None] | None = None,
    ) -> tuple[MergeReport, list[Segment]]:
        self.made += 1
        goal = self.folder / f"merged-{self.made}.werger"
        report = merge_copies(
            ours or self.a, theirs or self.b, goal, "Lead", NOON + timedelta(days=1), NoTask(), prefer=prefer,
            choices=choices,
        )  # fmt: skip
        assert check_integrity(goal) == ()
        store = open_project(goal, "Lead")
        segments = store.segments()
        store.close()
        return report, segments


@pytest.fixture
def copies(tmp_path: Path) -> Callable[..., Copies]:
    def make(beginning: Sequence[Edit] = ()) -> Copies:
        return Copies(tmp_path, beginning)

    return make


def told(segments: Sequence[Segment]) -> list[tuple[object, ...]]:
    """What segments say, whoever said it when and by whatever ids."""
    return [
        (s.source, s.trail, s.target, s.state, s.substate, s.locked, frozenset((c.id, c.resolved) for c in s.comments))
        for s in segments
    ]


def test_what_each_changed_alone_is_all_there(copies: Callable[..., Copies]) -> None:
    two = copies([("type", 0, "Cold."), ("confirm", 0, "")])
    two.work(two.a, "Narîn", [("type", 1, "Postponed."), ("confirm", 1, ""), ("lock", 0, "")])
    two.work(two.b, "Hêmin", [("type", 2, "We wait."), ("comment", 0, "really?")])
    report, segments = two.merge()
    assert report.conflicts == ()
    assert [note for note in report.notes if "Undo begins anew" not in note] == []
    assert [s.target for s in segments] == ["Cold.", "Postponed.", "We wait."]
    assert segments[0].locked and segments[0].open_comments == 1 and segments[0].confirmed
    assert (report.taken, report.merged) == (1, 1)


def test_a_conflict_keeps_ours_and_theirs_in_an_open_comment_and_both_in_the_history(
    copies: Callable[..., Copies],
) -> None:
    two = copies([("type", 0, "Cold.")])
    two.work(two.a, "Narîn", [("type", 0, "It is cold."), ("type", 0, "It is cold today.")])
    two.work(two.b, "Hêmin", [("type", 0, "Chilly."), ("type", 0, "Chilly today.")])
    report, segments = two.merge()
    (conflict,) = report.conflicts
    assert (conflict.segment_id, conflict.kind, conflict.ours, conflict.theirs) == (
        1, "text", "It is cold today.", "Chilly today.",
    )  # fmt: skip
    assert (conflict.ours_by, conflict.theirs_by) == ("Narîn", "Hêmin")
    assert segments[0].target == "It is cold today."
    assert [c.text for c in segments[0].comments] == ["In the other copy: Chilly today. (draft)"]
    store = open_project(two.folder / "merged-1.werger", "Lead")
    targets = [v.segment.target for v in store.history(1)]
    assert targets == [
        "It is cold today.", "Chilly today.", "Chilly.", "It is cold today.", "It is cold.", "Cold.", "",
    ]  # fmt: skip
    store.close()
    _, segments = two.merge(prefer=Side.THEIRS)
    assert (segments[0].target, segments[0].comments) == ("Chilly today.", ())


def test_a_conflict_is_decided_by_its_key_which_the_next_merge_gives_again(copies: Callable[..., Copies]) -> None:
    two = copies([("type", n, f"Base {n}.") for n in range(3)])
    two.work(two.a, "Narîn", [("type", n, f"Ours {n}.") for n in range(3)])
    two.work(two.b, "Hêmin", [("type", n, f"Theirs {n}.") for n in range(3)])
    report, _ = two.merge()
    assert [(c.number, c.base, c.ours_by, c.theirs_by) for c in report.conflicts] == [
        (n + 1, f"Base {n}.", "Narîn", "Hêmin") for n in range(3)
    ]
    assert all(c.source for c in report.conflicts)
    keys = [c.key for c in report.conflicts]
    assert len(set(keys)) == 3
    again, segments = two.merge(choices={keys[0]: Side.OURS, keys[1]: Side.THEIRS, keys[2]: None})
    assert [c.key for c in again.conflicts] == keys
    assert [s.target for s in segments] == ["Ours 0.", "Theirs 1.", "Ours 2."]
    assert [s.open_comments for s in segments] == [0, 0, 1]
    # a choice goes before the preference, which decides the rest
    _, segments = two.merge(prefer=Side.THEIRS, choices={keys[0]: Side.OURS})
    assert [s.target for s in segments] == ["Ours 0.", "Theirs 1.", "Theirs 2."]
    store = open_project(two.folder / "merged-3.werger", "Lead")
    for n in range(3):
        assert {f"Ours {n}.", f"Theirs {n}."} <= {v.segment.target for v in store.history(n + 1)}
    store.close()


def test_a_cut_conflict_has_one_key_whichever_side_is_chosen(copies: Callable[..., Copies]) -> None:
    two = copies()
    two.work(two.a, "Narîn", [("split", 0, "")])
    two.work(two.b, "Hêmin", [("type", 0, "Cold today.")])
    (conflict,) = two.merge()[0].conflicts
    report, segments = two.merge(choices={conflict.key: Side.THEIRS})
    assert [c.key for c in report.conflicts] == [conflict.key]
    assert segments[0].target == "Cold today." and len(segments) == 3
    report, segments = two.merge(choices={conflict.key: Side.OURS})
    assert [c.key for c in report.conflicts] == [conflict.key]
    assert len(segments) == 4 and not any(s.comments for s in segments)


def test_after_a_merge_undo_begins_anew_and_a_snapshot_brings_our_text_back(copies: Callable[..., Copies]) -> None:
    two = copies()
    two.work(two.a, "Narîn", [("type", 0, "Ours.")])
    two.work(two.b, "Hêmin", [("type", 0, "Theirs."), ("type", 1, "More.")])
    report, merged = two.merge(prefer=Side.THEIRS)
    assert any("Before merging b.werger" in note for note in report.notes)
    store = open_project(two.folder / "merged-1.werger", "Lead")
    assert store.undo("Lead", NOON) is None
    (point,) = store.record.points()
    assert [s.target for s in store.record.segments_at(point.place)] == ["Ours.", "", ""]
    editor = Editor(store, lambda: "Lead", lambda: NOON)
    handing.restore_point(editor, point.place)
    assert [s.target for s in store.segments()] == ["Ours.", "", ""]
    assert store.undo("Lead", NOON) is not None
    assert [s.target for s in store.segments()] == [s.target for s in merged]
    assert {"Ours.", "Theirs."} <= {v.segment.target for v in store.history(1)}
    store.close()


def test_an_approval_of_another_text_is_a_conflict_and_never_carried_over(copies: Callable[..., Copies]) -> None:
    two = copies([("type", 0, "Cold.")])
    two.work(two.a, "Narîn", [("type", 0, "It is cold.")])
    two.work(two.b, "Hêmin", [("confirm", 0, "")])
    report, segments = two.merge()
    assert [c.kind for c in report.conflicts] == ["text"]
    assert not segments[0].confirmed


def test_a_split_on_one_side_and_a_lock_on_the_other_go_together(copies: Callable[..., Copies]) -> None:
    two = copies()
    two.work(two.a, "Narîn", [("comment", 1, "why?")])
    two.work(two.b, "Hêmin", [("split", 1, ""), ("type", 1, "The meeting")])
    report, segments = two.merge()
    assert report.conflicts == ()
    assert [s.target for s in segments] == ["", "The meeting", "", ""]
    assert segments[1].open_comments == 1


def test_a_split_against_an_edit_is_listed_and_the_losers_text_kept(copies: Callable[..., Copies]) -> None:
    two = copies([("type", 1, "The meeting was put off.")])
    two.work(two.a, "Narîn", [("type", 1, "The meeting was postponed.")])
    two.work(two.b, "Hêmin", [("split", 1, "")])
    report, segments = two.merge()
    assert [c.kind for c in report.conflicts] == ["cut"]
    assert [s.target for s in segments] == ["", "The meeting was postponed.", ""]
    assert "The meeting was put off." in segments[1].comments[0].text
    _, other = two.merge(prefer=Side.THEIRS)
    assert len(other) == 4


def test_ids_that_both_copies_gave_are_told_apart(copies: Callable[..., Copies]) -> None:
    two = copies()
    two.work(two.a, "Narîn", [("split", 0, ""), ("type", 1, "is cold")])
    two.work(two.b, "Hêmin", [("split", 2, ""), ("type", 3, "for an answer")])
    report, segments = two.merge()
    assert report.conflicts == ()
    assert [s.target for s in segments] == ["", "is cold", "", "", "for an answer"]
    assert len({s.id for s in segments}) == 5
    store = open_project(two.folder / "merged-1.werger", "Lead")
    assert store.history(segments[4].id)[0].segment.target == "for an answer"
    assert store.history(segments[4].id)[-1].segment.id == segments[3].id
    store.close()


def test_the_same_split_on_both_sides_is_one(copies: Callable[..., Copies]) -> None:
    two = copies()
    two.work(two.a, "Narîn", [("split", 0, ""), ("type", 0, "Today")])
    two.work(two.b, "Hêmin", [("split", 0, ""), ("type", 1, "it is cold")])
    report, segments = two.merge()
    assert [s.target for s in segments] == ["Today", "it is cold", "", ""]
    assert report.conflicts == ()


def test_documents_added_on_either_side_are_all_there_with_their_histories(copies: Callable[..., Copies]) -> None:
    two = copies()
    for path, name in ((two.a, "a.txt"), (two.b, "b.txt")):
        store = open_project(path, "x")
        fill(store, (f"دەقی {name}.",), name)
        store.close()
    two.work(two.a, "Narîn", [("type", 3, "Text a.")])
    two.work(two.b, "Hêmin", [("type", 3, "Text b."), ("type", 3, "Text b again.")])
    report, segments = two.merge()
    assert report.conflicts == ()
    assert [s.target for s in segments[3:]] == ["Text a.", "Text b again."]
    store = open_project(two.folder / "merged-1.werger", "Lead")
    assert [d.name for d in store.documents()] == ["hewal.txt", "a.txt", "b.txt"]
    assert store.paragraphs(3)[0].text == "دەقی b.txt."
    assert [v.segment.target for v in store.history(segments[4].id)] == ["Text b again.", "Text b.", ""]
    store.close()


def test_a_document_removed_on_one_side_comes_back_and_is_listed(copies: Callable[..., Copies]) -> None:
    two = copies([("type", 0, "Cold.")])
    store = open_project(two.a, "x")
    store.remove_document(1)
    store.close()
    report, segments = two.merge()
    assert [c.kind for c in report.conflicts] == ["document"]
    assert [s.target for s in segments] == ["Cold.", "", ""]
    report, segments = two.merge(two.b, two.a)
    assert [c.kind for c in report.conflicts] == ["document"]
    assert [s.target for s in segments] == ["Cold.", "", ""]


def test_sign_offs_hand_overs_and_points_of_both_are_kept(copies: Callable[..., Copies]) -> None:
    two = copies()
    for path, name in ((two.a, "Narîn"), (two.b, "Hêmin")):
        store = open_project(path, name)
        do(store, name, [("type", 0 if path == two.a else 1, name)])
        store.record.keep_point("monday", name, NOON)
        store.record.add_hand_over(handed_over(Phase.TRANSLATING, Act.SUBMIT, Role.TRANSLATOR, name, NOON))
        store.close()
    report, _ = two.merge()
    store = open_project(two.folder / "merged-1.werger", "Lead")
    points = [(p.name, p.author) for p in store.record.points()]
    assert points == [("monday", "Narîn"), ("Before merging b.werger", "Lead"), ("monday (2)", "Hêmin")]
    assert [h.name for h in store.record.hand_overs()] == ["Narîn", "Hêmin"]
    place = store.record.points()[2].place
    assert [s.target for s in store.record.segments_at(place)][1] == "Hêmin"
    store.close()
    assert any("handed over" in note for note in report.notes)


def test_two_people_of_one_name_are_pointed_out(copies: Callable[..., Copies]) -> None:
    two = copies()
    two.work(two.a, "Narîn", [("type", 0, "One.")])
    two.work(two.b, "Narîn", [("type", 0, "Two.")])
    report, segments = two.merge()
    # same name, same label, same second: only the texts tell the two changes apart
    assert [c.kind for c in report.conflicts] == ["text"]
    assert any("“Narîn”" in note and "two people" in note for note in report.notes)
    assert segments[0].target == "One."


def test_a_clock_that_ran_backwards_is_told_and_changes_nothing_else(copies: Callable[..., Copies]) -> None:
    two = copies()
    store = open_project(two.b, "Hêmin")
    times = iter([NOON, NOON - timedelta(days=400)])
    editor = Editor(store, lambda: "Hêmin", lambda: next(times))
    editor.type(1, "Cold.")
    editor.end_typing()
    editor.type(1, "Very cold.")
    store.close()
    report, segments = two.merge()
    assert segments[0].target == "Very cold."
    assert any("backwards" in note for note in report.notes)


@pytest.mark.parametrize("harm", ["another", "cut", "emptied", "garbled"])
def test_a_copy_that_is_none_is_refused_and_nothing_is_left(
    copies: Callable[..., Copies], harm: str, tmp_path: Path
) -> None:
    two = copies([("type", 0, "Cold.")])
    if harm == "another":
        two.b = tmp_path / "other.werger"
        other = create_project(two.b, Project("Novel"), "x")
        fill(other)
        other.close()
    data = two.b.read_bytes()
    if harm == "cut":
        two.b.write_bytes(data[: len(data) // 2])
    elif harm == "emptied":
        two.b.write_bytes(b"")
    elif harm == "garbled":
        two.b.write_bytes(data[:4096] + bytes(len(data) - 4096))
    before = {path.name: path.read_bytes() for path in (two.a, two.b)}
    with pytest.raises(ProjectError, match=r"no copy of|damaged|missing"):
        two.merge()
    assert {path.name: path.read_bytes() for path in (two.a, two.b)} == before
    assert {p.name for p in tmp_path.iterdir()} == {*before, "b.werger"}


def test_an_existing_goal_is_never_overwritten(copies: Callable[..., Copies]) -> None:
    two = copies()
    two.merge()
    two.made = 0
    with pytest.raises(ProjectError, match="already a file"):
        two.merge()


edit = st.tuples(
    st.sampled_from(["type", "type", "confirm", "comment", "lock", "split", "merge", "undo"]),
    st.integers(0, 4),
    st.sampled_from(["", "one", "two", "three four"]),
)
scripts = st.lists(edit, max_size=5)


@settings(max_examples=25)
@given(beginning=scripts, ours=scripts, theirs=scripts)
def test_any_two_edit_scripts_lose_nothing(
    tmp_path_factory: pytest.TempPathFactory, beginning: list[Edit], ours: list[Edit], theirs: list[Edit]
) -> None:
    two = Copies(tmp_path_factory.mktemp("copies"), beginning)
    base = two.work(two.a, "Narîn", [])
    a = two.work(two.a, "Narîn", ours)
    b = two.work(two.b, "Hêmin", theirs)

    report, merged = two.merge()
    assert "".join(s.source + s.trail for s in merged) == "".join(s.source + s.trail for s in base)
    listed = {c.segment_id for c in report.conflicts}
    at, bt, mt = ({s.id: s for s in side} for side in (a, b, merged))
    remarks = " ".join(c.text for s in merged for c in s.comments)
    for before in base:
        one, other, now = at.get(before.id), bt.get(before.id), mt.get(before.id)
        if one and other and now and {s.source for s in (one, other, before)} == {before.source}:
            theirs_changed = (other.target, other.state) != (before.target, before.state)
            ours_changed = (one.target, one.state) != (before.target, before.state)
            if theirs_changed and not ours_changed:
                assert (now.target, now.state) == (other.target, other.state)
            elif ours_changed and not theirs_changed:
                assert (now.target, now.state) == (one.target, one.state)
            elif one.target != other.target:
                assert before.id in listed and (not other.target or other.target in remarks)
            for comment in (*one.comments, *other.comments):
                assert comment in before.comments or comment in now.comments
    # every text of either copy can still be found: in the merged text, a comment or a history
    store = open_project(two.folder / "merged-1.werger", "Lead")
    known = {s.target for s in merged} | {v.segment.target for s in merged for v in store.history(s.id)}
    store.close()
    for side in (a, b):
        assert all(s.target in known or s.target in remarks for s in side)

    preferred = [two.merge(prefer=Side.OURS)[1], two.merge(two.b, two.a, Side.THEIRS)[1]]
    assert told(preferred[0]) == told(preferred[1])
    same = two.merge(two.a, two.a)
    assert same[1] == a and same[0].conflicts == () and (same[0].taken, same[0].merged) == (0, 0)
    again = two.merge(two.folder / "merged-1.werger", two.b)
    assert told(again[1]) == told(merged)


def test_merging_twice_adds_no_second_remark(copies: Callable[..., Copies]) -> None:
    two = copies()
    two.work(two.a, "Narîn", [("type", 0, "One.")])
    two.work(two.b, "Hêmin", [("type", 0, "Two.")])
    _, first = two.merge()
    _, second = two.merge(two.folder / "merged-1.werger", two.b)
    assert told(first) == told(second)
    assert first[0] == replace(second[0], version=first[0].version)


def test_an_approval_given_in_the_other_copy_is_kept_once_and_one_hand_over_is_no_matter(
    copies: Callable[..., Copies],
) -> None:
    two = copies()
    store = open_project(two.b, "Hêmin")
    store.record.add_hand_over(handed_over(Phase.TRANSLATING, Act.SUBMIT, Role.TRANSLATOR, "Hêmin", NOON))
    store.add_sign_off(SignOff("Awaz", NOON, 3, 9, "digest", "well done"))
    store.close()
    two.work(two.b, "Hêmin", [("type", 0, "One.")])
    report, _ = two.merge()
    first = two.folder / "merged-1.werger"
    again, _ = two.merge(first)
    for path in (first, two.folder / "merged-2.werger"):
        store = open_project(path, "Lead")
        assert [sign_off.reviewer for sign_off in store.sign_offs()] == ["Awaz"]
        assert [h.name for h in store.record.hand_overs()] == ["Hêmin"]
        store.close()
    assert not any("handed over" in note for note in (*report.notes, *again.notes))


def test_snapshots_before_merges_with_one_copy_are_numbered(copies: Callable[..., Copies]) -> None:
    two = copies()
    ours = two.a
    for number, text in enumerate(("One.", "Two.", "Three."), start=1):
        two.work(two.b, "Hêmin", [("type", 0, text)])
        two.merge(ours)
        ours = two.folder / f"merged-{number}.werger"
    store = open_project(ours, "Lead")
    assert [point.name for point in store.record.points()] == [
        "Before merging b.werger",
        "Before merging b.werger (2)",
        "Before merging b.werger (3)",
    ]
    store.close()
