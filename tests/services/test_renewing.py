from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import SourceDocument
from translator_app.core.segment import Comment, Origin, OriginKind, Segment, State
from translator_app.services.importing import Prepared
from translator_app.services.renewing import renewed, rows

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
OLD = SourceDocument(7, "old.txt", "txt", 3)


def segments(*sources: str) -> list[Segment]:
    return [Segment(n, 7, n * 10, n, source) for n, source in enumerate(sources, start=1)]


def translated(*sources: str) -> list[Segment]:
    return [replace(s, target=f"<{s.id} {s.source}>", state=State.TRANSLATED) for s in segments(*sources)]


def version(*sources: str) -> Prepared:
    parsed = ParsedDocument(tuple(Paragraph(source) for source in sources), b"")
    fresh = tuple(replace(segment, id=0, document_id=0) for segment in segments(*sources))
    return Prepared(SourceDocument(0, "new.txt", "txt", 0), parsed, fresh)


def test_what_is_still_there_keeps_all_that_was_done_with_it_and_the_rest_is_counted() -> None:
    remark = Comment("c", "Narin", NOON, "Is it?")
    old = [
        replace(
            translated("یەک")[0],
            state=State.REVIEWED,
            origin=Origin(OriginKind.MEMORY, "m", 93),
            locked=True,
            comments=(remark,),
            ignored=frozenset({"numbers"}),
            changed_by="Narin",
            changed_at=NOON,
        ),
        *translated("x", "دوو", "سێ")[1:],
    ]
    found = renewed(OLD, old, version("نوێ", "یەک", "سێ"))
    fresh, first, third = found.filled.segments
    assert fresh.target == ""
    assert (first.target, first.state, first.locked, first.comments) == (old[0].target, State.REVIEWED, True, (remark,))
    assert (first.origin, first.ignored, first.changed_by) == (old[0].origin, old[0].ignored, "Narin")
    assert (first.position, first.paragraph) == (20, 2)
    assert third.target == "<3 سێ>"
    assert (found.kept, found.lost) == (2, 1)
    assert found.filled.document.order == 3
    assert found.read.segments[1].target == ""


def test_another_spelling_is_the_same_sentence_and_other_codes_are_not() -> None:
    old = translated("حكومه‌ت ٢٠", "\U000f0001ماڵ\U000f1001")
    found = renewed(OLD, old, version("حکومەت 20", "ماڵ"))
    assert [bool(segment.target) for segment in found.filled.segments] == [True, False]


def test_of_equal_sentences_the_neighbours_decide_then_the_order_and_one_may_serve_twice() -> None:
    old = translated("بەڵێ", "ئەحمەد", "بەڵێ", "نازە")
    found = renewed(OLD, old, version("ئەحمەد", "بەڵێ", "نازە", "بەڵێ", "بەڵێ"))
    assert [segment.target for segment in found.filled.segments] == [
        "<2 ئەحمەد>",
        "<3 بەڵێ>",
        "<4 نازە>",
        "<1 بەڵێ>",
        "<1 بەڵێ>",
    ]


@given(
    st.lists(st.sampled_from("ئ ب ج د".split()), max_size=8), st.lists(st.sampled_from("ئ ب ج ژ".split()), max_size=8)
)
@settings(max_examples=80)
def test_every_sentence_gets_a_translation_of_itself_if_there_was_one(before: list[str], after: list[str]) -> None:
    found = renewed(OLD, translated(*before), version(*after))
    for segment in found.filled.segments:
        assert bool(segment.target) is (segment.source in before)
        assert not segment.target or f" {segment.source}>" in segment.target
    gone = [source for source in before if source not in after]
    assert len(gone) <= found.lost <= len(before)


def test_documents_are_counted_apart() -> None:
    other = SourceDocument(8, "other.txt", "txt", 4)
    both = [*translated("یەک دوو سێ", "چوار"), replace(segments("پێنج")[0], id=9, document_id=8)]
    first, second = rows([OLD, other], both)
    assert (first.words, first.progress.confirmed, first.progress.total) == (4, 2, 2)
    assert (second.words, second.progress.confirmed, second.progress.total) == (1, 0, 1)
