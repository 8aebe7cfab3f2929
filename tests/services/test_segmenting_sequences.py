"""Splitting, merging, translating, learning abbreviations, undoing and reopening in any order lose nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from translator_app.composition.installation import Folders, installed_folders
from translator_app.composition.workshop import Workshop
from translator_app.core.errors import AppError
from translator_app.core.ports import NoTask
from translator_app.core.segment import Segment
from translator_app.services.desk import Desk

TEXT = (
    "ئەو لە کۆم. دامەزرا و کاری دەکات. پاشان گەڕایەوە. دواتر نەهاتەوە.\n"
    "لە کۆم. دابڕا و لە دەز. وەرگیرا. دواتر هاتەوە.\n"
    "کۆم. و دەز. و ڕێک. هەموو داخران. ئەوە هەموو شتێک بوو.\n"
)
ABBREVIATIONS = ("کۆم.", "دەز.", "ڕێک.", "هەموو.")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("type", "split", "split", "merge", "merge", "learn", "learn", "undo", "redo", "reopen")),
        st.integers(0, 1000),
    ),
    min_size=3,
    max_size=14,
)
Key = tuple[int, int]


def paragraphs(segments: Iterable[Segment]) -> dict[Key, list[Segment]]:
    grouped: dict[Key, list[Segment]] = defaultdict(list)
    for segment in segments:
        grouped[segment.document_id, segment.paragraph].append(segment)
    return grouped


def text_of(segments: Iterable[Segment]) -> str:
    return "".join(s.source + s.trail for s in segments)


def words(segments: Iterable[Segment]) -> list[str]:
    return " ".join(s.target for s in segments).split()


def cuts(segments: Iterable[Segment]) -> list[str]:
    return [s.source for s in segments]


def faces(desk: Desk) -> list[tuple[int, str, str, str]]:
    return [(s.id, s.source, s.trail, s.target) for s in desk.editor.segments]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_any_sequence_keeps_the_text_the_translations_and_what_was_cut_by_hand(steps: list[tuple[str, int]]) -> None:
    shipped = installed_folders()
    with TemporaryDirectory() as folder:
        home = Path(folder)
        shop = Workshop(Folders(shipped.resources, shipped.glossaries, home / "config", home / "user"))
        (home / "a.txt").write_text(TEXT, encoding="utf-8")
        desk = shop.create(home / "a.werger", "a", bare=True)
        try:
            shop.import_document(desk, home / "a.txt", NoTask())
            desk.editor.reload()
            texts = {key: text_of(group) for key, group in paragraphs(desk.editor.segments).items()}
            by_hand: set[Key] = set()
            for step, number in steps:
                desk = _taken(shop, desk, step, number, by_hand)
                segments = desk.editor.segments
                assert {key: text_of(group) for key, group in paragraphs(segments).items()} == texts
                assert [s.position for s in segments] == sorted({s.position for s in segments})
                assert len({s.id for s in segments}) == len(segments)
        finally:
            shop.close(desk)


def _taken(shop: Workshop, desk: Desk, step: str, number: int, by_hand: set[Key]) -> Desk:
    editor = desk.editor
    segment = editor.segments[number % len(editor.segments)]
    key = segment.document_id, segment.paragraph
    if step == "type":
        editor.type(segment.id, f"word{number} and more")
        editor.end_typing()
    elif step == "split":
        blanks = [i for i, letter in enumerate(segment.source) if letter == " "]
        if blanks:
            editor.split(segment.id, blanks[number % len(blanks)])
            by_hand.add(key)
    elif step == "merge":
        if _tried(lambda: editor.merge(segment.id)):
            by_hand.add(key)
    elif step == "learn":
        _learn(shop, desk, ABBREVIATIONS[number % len(ABBREVIATIONS)], by_hand)
    elif step in {"undo", "redo"}:
        (editor.undo if step == "undo" else editor.redo)()
        by_hand.update(paragraphs(editor.segments))  # may be cut by hand or not: it is not followed further
    else:
        before = faces(desk)
        shop.close(desk)
        desk = shop.open(desk.path, bare=True)
        assert faces(desk) == before
    return desk


def _learn(shop: Workshop, desk: Desk, abbreviation: str, by_hand: set[Key]) -> None:
    before, known = faces(desk), paragraphs(desk.editor.segments)
    changed = shop.recut(desk, abbreviation)
    after = paragraphs(desk.editor.segments)
    for key, group in known.items():
        assert words(after[key]) == words(group)
        if key in by_hand and _cut_otherwise(group, key, shop, desk):
            assert cuts(after[key]) == cuts(group)
    if changed:
        learnt = faces(desk)
        desk.editor.undo()
        assert faces(desk) == before
        desk.editor.redo()
        assert faces(desk) == learnt


def _cut_otherwise(group: list[Segment], key: Key, shop: Workshop, desk: Desk) -> bool:
    """Tell whether these cuts are none that the rules make with any of the abbreviations."""
    text = text_of(group)
    cutters = [shop.sentence_rules.segmenter(some) for some in _SUBSETS]
    made = {tuple(text[start:end] for start, end in each.spans(text)) for each in cutters}
    return tuple(cuts(group)) not in made


_SUBSETS = [
    tuple(a for i, a in enumerate(ABBREVIATIONS) if chosen >> i & 1) for chosen in range(1 << len(ABBREVIATIONS))
]


def _tried(act: Callable[[], object]) -> bool:
    try:
        act()
    except AppError:
        return False
    return True
