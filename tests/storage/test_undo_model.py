"""Any script of edits, undo, redo and reopening leaves the store as a plain model says."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from translator_app.core.errors import ConflictError
from translator_app.core.project import Project
from translator_app.core.segment import TYPED, Change, Pair, Segment, State
from translator_app.storage.backups import check_integrity
from translator_app.storage.project_store import create_project, open_project

from .conftest import NOON, fill

texts = st.text(st.sampled_from("abc ئەک"), max_size=4)
Content = dict[int, Segment]


def content(segments: list[Segment]) -> Content:
    """The segments but for their versions, which only ever grow."""
    return {segment.id: replace(segment, version=0) for segment in segments}


class Desk(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = create_project(Path(self.folder.name) / "p.werger", Project("p"), "me")
        self.now = content(fill(self.store))
        # what stood before (after) each step that can be taken back (done again), and the segments it touched
        self.past: list[tuple[Content, set[int]]] = []
        self.future: list[tuple[Content, set[int]]] = []
        self.versions: dict[int, list[Segment]] = {id_: [segment] for id_, segment in self.now.items()}
        self.last_amendable: set[int] | None = None
        self.removed = False

    def _live(self) -> list[Segment]:
        return self.store.segments()

    def _applied(self, pairs: list[Pair], *, amend: bool = False) -> None:
        change = Change("edit", tuple(pairs), "me", NOON)
        amend = amend and not self.removed  # an editor that reloaded begins a new step
        self.removed = False
        self.store.apply(change, amend=amend)
        amended = amend and self.last_amendable == set(change.ids)
        if not amended:
            self.past.append((dict(self.now), set(change.ids)))
            self.future = []
        self.last_amendable = None if change.structural else set(change.ids)
        self._follow(pairs, replaces=amended)

    def _follow(self, pairs: list[Pair] | tuple[Pair, ...], *, replaces: bool = False) -> None:
        for before, after in pairs:
            if after is None:
                assert before is not None
                del self.now[before.id]
                continue
            self.now[after.id] = replace(after, version=0)
            versions = self.versions.setdefault(after.id, [])
            if replaces:
                versions.pop()
            versions.append(self.now[after.id])

    @rule(data=st.data(), text=texts, state=st.sampled_from(State), amend=st.booleans())
    def edit(self, data: st.DataObject, text: str, state: State, amend: bool) -> None:
        live = self._live()
        if live:
            chosen = data.draw(st.lists(st.sampled_from(live), min_size=1, max_size=3, unique_by=lambda s: s.id))
            self._applied(
                [(s, replace(s, target=text, state=state, origin=TYPED, version=s.version + 1)) for s in chosen],
                amend=amend,
            )

    @rule(data=st.data())
    def split(self, data: st.DataObject) -> None:
        live = self._live()
        if live:
            segment = data.draw(st.sampled_from(live))
            left = replace(segment, source="left", version=segment.version + 1)
            right = Segment(self.store.next_segment_id(), segment.document_id, segment.position + 1, 0, "right")
            self._applied([(segment, left), (None, right)])

    @precondition(lambda self: len(self.now) > 1)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        live = self._live()
        place = data.draw(st.integers(0, len(live) - 2))
        left, right = live[place : place + 2]
        self._applied(
            [(left, replace(left, source=left.source + right.source, version=left.version + 1)), (right, None)]
        )

    @rule()
    def undo(self) -> None:
        change = self.store.undo("me", NOON)
        assert (change is not None) == bool(self.past)
        if change:
            then, touched = self.past.pop()
            self.future.append((dict(self.now), touched))
            self._follow(change.pairs)
            assert self.now == then
            self.last_amendable = None

    @rule()
    def redo(self) -> None:
        change = self.store.redo("me", NOON)
        assert (change is not None) == bool(self.future)
        if change:
            then, touched = self.future.pop()
            self.past.append((dict(self.now), touched))
            self._follow(change.pairs)
            assert self.now == then
            self.last_amendable = None

    @precondition(lambda self: len(self.store.documents()) < 3)
    @rule()
    def bring_document(self) -> None:
        known = set(self.now)
        fill(self.store, ("یەک.", "دوو."), "more.txt")
        for segment in self._live():
            if segment.id not in known:
                fresh = replace(segment, version=0)
                self.versions[segment.id] = [fresh]
                for content_ in (self.now, *(then for then, _ in self.past + self.future)):
                    content_[segment.id] = fresh

    @precondition(lambda self: len(self.store.documents()) > 1)
    @rule(data=st.data())
    def remove_document(self, data: st.DataObject) -> None:
        document = data.draw(st.sampled_from(self.store.documents())).id
        self.store.remove_document(document)
        gone = {id_ for id_, versions in self.versions.items() if versions[0].document_id == document}
        for id_ in gone:
            self.now.pop(id_, None)
            del self.versions[id_]
        for steps in (self.past, self.future):
            kept = [({i: s for i, s in then.items() if i not in gone}, touched - gone) for then, touched in steps]
            steps[:] = [(then, touched) for then, touched in kept if touched]
        self.removed = True

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = open_project(self.store.path, "me")

    @rule(data=st.data())
    def stale_edit(self, data: st.DataObject) -> None:
        live = self._live()
        if live:
            segment = data.draw(st.sampled_from(live))
            stale = replace(segment, version=segment.version + 1)
            with pytest.raises(ConflictError):
                self.store.apply(Change("stale", ((stale, replace(stale, version=stale.version + 1)),), "me", NOON))

    @invariant()
    def store_and_model_agree(self) -> None:
        assert content(self.store.segments()) == self.now
        assert (self.store.undo_label() is None) == (not self.past)
        assert (self.store.redo_label() is None) == (not self.future)

    def teardown(self) -> None:
        try:
            for id_, versions in self.versions.items():
                # What a piece of a split was before it was one is told too, under the id it had then.
                own = (version.segment for version in self.store.history(id_) if version.segment.id == id_)
                told = [replace(segment, version=0) for segment in own]
                assert told == versions[::-1]
        finally:
            self.store.close()
            wrong = check_integrity(self.store.path)
            self.folder.cleanup()
        assert wrong == ()


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=60, stateful_step_count=25)
