"""Documents in old Kurdish fonts: recognised at import, converted as one step, brought back by one undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from translator_app.core import edits, inline
from translator_app.core.kurdish.legacy import LegacyKind
from translator_app.core.ports import NoTask
from translator_app.core.segment import Change, Segment, State
from translator_app.services.converting import converted, detected, is_font, label_of, samples
from translator_app.services.desk import Desk

FIRST = "ئەمڕۆ لە شاری هەولێر کۆبوونەوەیەکی گەورە بەڕێوە چوو و زۆر کەس تێیدا بەشدار بوون."
SECOND = "خەڵک گوتیان کە ئێستا کاتی چارەسەرە، چونکە ساڵی پێشوو هیچ پلانێک نەبوو."
THIRD = "پاش نیوەڕۆ گفتوگۆ لەسەر ژیانی هەموو لایەک کرا."
DYLAN = [("ڵا", "لإ"), ("ۆ", "ؤ"), ("ە", "ة"), ("ڤ", "ض"), ("ڵ", "ص"), ("ێ", "ث"), ("ک", "ك"), ("ی", "ي"), ("ڕ", "ذ")]


def in_dylan(text: str) -> str:
    """Write Sorani as the Dylan fonts had it: the conversion's own way back."""
    for letter, code in DYLAN:
        text = text.replace(letter, code)
    return text


@pytest.fixture
def old(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk(in_dylan(f"{FIRST} {SECOND}\n{THIRD}\n"), "old")


def convert(desk: Desk, workshop: object, kind: LegacyKind) -> Change:
    make = workshop.convert(desk, desk.store.documents()[0].id, kind)  # type: ignore[attr-defined]
    return desk.editor.apply(make(NoTask()))


def sources(desk: Desk) -> list[str]:
    return [segment.source for segment in desk.editor.segments]


def test_an_old_font_is_recognised_and_nothing_is_rewritten_unasked(old: Desk) -> None:
    found = detected(old.editor.segments)
    assert found is not None and found.kind is LegacyKind.DYLAN and is_font(found)
    assert sources(old) == [in_dylan(each) for each in (FIRST, SECOND, THIRD)]


@pytest.mark.parametrize("old_first", [True, False])
def test_of_a_mixed_document_only_the_old_part_is_converted(
    make_desk: Callable[..., Desk], workshop: object, old_first: bool
) -> None:
    new = "پاشان هەموو پێشنیازەکان لە پەرلەمان قبووڵ کران و پارەیان بۆ دانرا."
    parts = [in_dylan(FIRST), new] if old_first else [new, in_dylan(FIRST)]
    desk = make_desk("\n".join(parts), f"mixed{old_first}")
    found = detected(desk.editor.segments)
    assert found is not None and found.kind is LegacyKind.DYLAN
    assert [sample.before for sample in samples(desk.editor.segments, found.kind)] == [in_dylan(FIRST)]
    convert(desk, workshop, LegacyKind.ALI_WEB)
    assert new in sources(desk)
    desk.editor.undo()
    convert(desk, workshop, found.kind)
    assert sources(desk) == ([FIRST, new] if old_first else [new, FIRST])


def test_letters_of_an_arabic_keyboard_are_no_font_and_todays_text_is_nothing(make_desk: Callable[..., Desk]) -> None:
    arabic = FIRST.replace("ە", "ه\u200c").replace("ی", "ي").replace("ک", "ك")
    found = detected(make_desk(arabic, "arabic").editor.segments)
    assert found is not None and found.kind is LegacyKind.ARABIC and not is_font(found)
    assert detected(make_desk(FIRST, "today").editor.segments) is None


def test_the_conversion_is_one_step_and_one_undo_brings_the_original_back(old: Desk, workshop: object) -> None:
    before = sources(old)
    change = convert(old, workshop, LegacyKind.DYLAN)
    assert change.label == "Convert Dylan text"
    assert sources(old) == [FIRST, SECOND, THIRD]
    assert detected(old.editor.segments) is None
    old.editor.undo()
    assert sources(old) == before
    old.editor.redo()
    assert sources(old) == [FIRST, SECOND, THIRD]


def test_a_second_conversion_changes_nothing(old: Desk, workshop: object) -> None:
    convert(old, workshop, LegacyKind.DYLAN)
    assert not convert(old, workshop, LegacyKind.ARABIC)


def test_the_preview_shows_only_what_changes(old: Desk) -> None:
    shown = samples(old.editor.segments, LegacyKind.DYLAN, count=2)
    assert [(each.before, each.after) for each in shown] == [(in_dylan(FIRST), FIRST), (in_dylan(SECOND), SECOND)]
    assert samples([Segment(1, 1, 1, 0, "2024")], LegacyKind.DYLAN) == []


def one_cut(text: str) -> list[tuple[int, int]]:
    """Cut at every full stop."""
    ends = [place + 1 for place, each in enumerate(text) if each == "."]
    return [(start + (text[start] == " "), end) for start, end in zip([0, *ends], ends, strict=False)]


def paragraph(*texts: str, **facts: object) -> list[Segment]:
    made = [Segment(n, 1, n * edits.POSITION_GAP, 0, text, trail=" ") for n, text in enumerate(texts, start=1)]
    made[-1] = replace(made[-1], trail="")
    return [replace(each, **facts) for each in made]  # type: ignore[arg-type]


def result(change: Change) -> list[tuple[int, str, str]]:
    return [(after.id, after.source, after.trail) for _, after in change.pairs if after]


def test_a_paragraph_is_cut_anew_once_its_stops_can_be_seen() -> None:
    whole = paragraph(in_dylan(f"{FIRST} {SECOND}"))
    following = replace(whole[0], id=9, paragraph=1, position=whole[0].position + 2, source="نان.")
    change = converted([*whole, following], LegacyKind.DYLAN, one_cut, 70, NoTask())
    assert result(change) == [(70, FIRST, " "), (71, SECOND, "")]
    positions = [after.position for _, after in change.pairs if after]
    assert whole[0].position <= positions[0] < positions[1] < following.position


@pytest.mark.parametrize("facts", [{"target": "One.", "state": State.TRANSLATED}, {"locked": True}])
def test_what_was_worked_on_keeps_its_cuts_its_translation_and_its_state(facts: dict[str, object]) -> None:
    whole = paragraph(in_dylan(f"{FIRST} {SECOND}"), **facts)
    change = converted(whole, LegacyKind.DYLAN, one_cut, 70, NoTask())
    ((before, after),) = change.pairs
    assert before is whole[0] and after == replace(before, source=f"{FIRST} {SECOND}")


def test_inline_codes_stay_where_they_stand() -> None:
    code = inline.InlineCode(1, paired=True, format="b")
    text = f"{inline.opening(1)}{in_dylan(FIRST)}{inline.closing(1)} {in_dylan(SECOND)}"
    change = converted(paragraph(text, codes=(code,)), LegacyKind.DYLAN, one_cut, 70, NoTask())
    first, second = (after for _, after in change.pairs if after)
    joined = first.source + first.trail + second.source
    assert inline.plain(joined) == f"{FIRST} {SECOND}"
    assert inline.marks(joined) == inline.marks(text)


@pytest.mark.parametrize("kind", list(LegacyKind))
def test_every_kind_has_a_name_for_the_list_of_steps(kind: LegacyKind) -> None:
    assert kind.value not in label_of(kind)


def test_paragraphs_that_are_cut_anew_get_ids_of_their_own() -> None:
    one = paragraph(in_dylan(f"{FIRST} {SECOND}"))
    two = [
        replace(s, id=9, paragraph=1, position=9 * edits.POSITION_GAP) for s in paragraph(in_dylan(f"{SECOND} {THIRD}"))
    ]
    change = converted([*one, *two], LegacyKind.DYLAN, one_cut, 70, NoTask())
    assert result(change) == [(70, FIRST, " "), (71, SECOND, ""), (72, SECOND, " "), (73, THIRD, "")]
    assert all(after.version == 0 and not after.ignored for _, after in change.pairs if after)
