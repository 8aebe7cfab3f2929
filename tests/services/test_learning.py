from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny_package import build_tiny_package

from translator_app.composition import Workshop
from translator_app.core import edits
from translator_app.core.ports import Hypothesis, NoTask, Task
from translator_app.services.desk import Desk
from translator_app.services.learning import (
    LearningEngine,
    Lesson,
    Lessons,
    chosen,
    consensus,
    dumped,
    parsed,
    replacements,
)
from translator_app.services.suggesting import Request

TEXTS = st.text(alphabet="abcdef ABگشڕ.-", max_size=40)


def hypotheses(*texts: str) -> tuple[Hypothesis, ...]:
    return tuple(Hypothesis(text, -0.5 - n / 100) for n, text in enumerate(texts))


def best(lessons: Lessons, source: str, *texts: str) -> str:
    return lessons.weighed(source, hypotheses(*texts))[0].text


def test_what_was_replaced_twice_is_replaced_where_the_same_kurdish_stands() -> None:
    lessons = Lessons()
    lessons.learn(Lesson("پارێزگار گەیشت", "The ruler arrived", "The governor arrived"))
    assert best(lessons, "پارێزگار ڕۆیشت", "The ruler left") == "The ruler left"
    lessons.learn(Lesson("پارێزگار ڕۆیشت", "The ruler left", "The governor left"))
    assert best(lessons, "پارێزگار قسەی کرد", "The ruler spoke") == "The governor spoke"
    assert best(lessons, "پاشا قسەی کرد", "The ruler spoke") == "The ruler spoke"


def test_what_was_left_as_it_was_as_often_is_not_replaced() -> None:
    lessons = Lessons()
    for verb in ("گەیشت", "ڕۆیشت"):
        lessons.learn(Lesson(f"پارێزگار {verb}", "The ruler went", "The governor went"))
    for verb in ("خەوت", "هات", "وەستا"):
        lessons.learn(Lesson(f"پارێزگار {verb}", "The ruler slept", "The ruler slept"))
    assert best(lessons, "پارێزگار قسەی کرد", "The ruler spoke") == "The ruler spoke"


def test_a_name_takes_the_translators_spelling_at_once() -> None:
    lessons = Lessons()
    lessons.learn(Lesson("دوێنێ لۆدین گەیشت", "Yesterday Ludin arrived", "Yesterday Lodin arrived"))
    assert best(lessons, "بەڕێز لۆدین ڕۆیشت", "Mr Loudin left") == "Mr Lodin left"
    assert best(lessons, "بەڕێز کامەران ڕۆیشت", "Mr Loudin left") == "Mr Loudin left"


def test_an_adjective_of_a_name_is_no_misspelling() -> None:
    lessons = Lessons()
    lessons.learn(Lesson("ئەو لە ئەفغانستان گەیشت", "He came to Afghanistan", "He came to Afghanistan"))
    lessons.learn(Lesson("سەفەری ئەفغان", "A journey of Afghan", "The journey of Afghans"))
    assert best(lessons, "سوپای ئەفغان", "The Afghan army") == "The Afghan army"


def test_words_that_went_with_a_stem_bring_their_hypothesis_forward() -> None:
    lessons = Lessons()
    for verb in ("گەیشت", "ڕۆیشت", "خەوت"):
        lessons.learn(Lesson(f"شاندەکە {verb}", "x", "the delegation moved on"))
    assert best(lessons, "شاندەکە هات", "the group came now", "the delegation came now") == "the delegation came now"
    assert best(Lessons(), "شاندەکە هات", "the group came now", "the delegation came now") == "the group came now"


def test_phrases_of_similar_translations_bring_their_hypothesis_forward() -> None:
    texts = hypotheses("He held a gathering today", "He held a meeting today")
    weighed = Lessons().weighed("x", texts, [("They held a meeting yesterday", 0.9)])
    assert weighed[0].text == "He held a meeting today"


def test_function_words_are_never_learned() -> None:
    assert list(replacements("the house of them", "a house on them")) == []
    assert list(replacements("a big house", "a huge house")) == [("big", "huge")]


def test_consensus_prefers_what_others_say_too() -> None:
    agreed = consensus(hypotheses("wholly different words", "the city is big", "the city is large"))
    assert agreed[1] > agreed[0]


def test_alternatives_differ_from_the_best_rather_than_from_each_other_by_an_article() -> None:
    four = hypotheses("the city is big", "the city is a big", "a town of great size", "nothing of the kind at all")
    assert [h.text for h in chosen(four, 2)] == ["the city is big", "a town of great size"]
    assert chosen(four, 9) == four


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=6), TEXTS, st.lists(TEXTS, max_size=5))
def test_any_lessons_are_kept_and_read_back_and_no_hypothesis_is_lost_or_made_up(
    rows: list[tuple[str, str, str]], source: str, texts: list[str]
) -> None:
    lessons = Lessons(Lesson(*row) for row in rows)
    again = parsed(dumped(lessons))
    assert again.all() == lessons.all()
    weighed = lessons.weighed(source, hypotheses(*texts))
    assert len(weighed) <= len(texts)
    assert bool(weighed) == bool(texts)
    assert weighed == again.weighed(source, hypotheses(*texts))


def test_lessons_that_cannot_be_read_are_passed_over() -> None:
    assert parsed("{").all() == ()
    assert parsed('[1, ["a", "b"], ["a", "b", 3], ["s", "t", "u"]]').all() == (Lesson("s", "t", "u"),)


class Counted:
    """An engine that counts what it was asked."""

    name, label, leaves_machine = "counted", "Counted", False

    def __init__(self) -> None:
        self.asked: list[str] = []

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        self.asked += sources
        for source in sources:
            yield (Hypothesis(f"The ruler {len(source)}", -0.1),)


def test_a_new_lesson_weighs_anew_without_asking_the_engine_again() -> None:
    engine, lessons = Counted(), Lessons()
    learning = LearningEngine(engine, lessons)
    sources = ["پارێزگار هات", "شار", "پارێزگار هات"]
    before = [h[0].text for h in learning.translate(sources, task=NoTask())]
    assert before[0] == before[2] == "The ruler 12"
    for verb in ("گەیشت", "ڕۆیشت"):
        lessons.learn(Lesson(f"پارێزگار {verb}", "The ruler went", "The governor went"))
    after = [h[0].text for h in learning.translate(sources, task=NoTask())]
    assert after == ["The governor 12", "The ruler 3", "The governor 12"]
    assert engine.asked == ["پارێزگار هات", "شار"]


@pytest.fixture
def taught(workshop: Workshop, make_desk: object, tmp_path: Path) -> Desk:
    workshop.shelf.install(build_tiny_package(tmp_path / "package"), NoTask())
    return make_desk("شار گەورە.\nشار جوان.\nشار نوێ.\n", "taught")  # type: ignore[operator]


def test_confirming_at_the_desk_teaches_and_the_project_remembers(taught: Desk, workshop: Workshop) -> None:
    name = "argos:translate-ckb_en-1_0"
    taught.suggester.engines = tuple(e for e in taught.suggester.engines if e.name == name)[:1]

    def suggested(number: int) -> str:
        request = Request(taught.editor.segments[number].source)
        return next(iter(taught.suggester.from_engines([request], NoTask()))).items[0].text

    for number in (0, 1):
        before = suggested(number)
        segment = taught.editor.segments[number]
        taught.editor.apply(edits.typed(segment, before.replace("city", "municipality")))
        taught.editor.apply(edits.confirmed(taught.editor.segment(segment.id)))
    assert [lesson.confirmed for lesson in taught.lessons.all()] == ["municipality big.", "municipality beautiful."]
    assert suggested(2).lower().startswith("municipality")
    taught.keep_lessons()
    again = parsed(taught.store.setting("lessons"))
    assert again.all() == taught.lessons.all()
