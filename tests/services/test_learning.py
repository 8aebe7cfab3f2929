from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny_package import build_tiny_package

from translator_app.composition.workshop import Workshop
from translator_app.core import edits, inline
from translator_app.core.alignment import Alignment
from translator_app.core.errors import EngineError
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import Hypothesis, NoTask, Task
from translator_app.core.segment import NO_ORIGIN, Change, Segment, State
from translator_app.services.desk import Desk
from translator_app.services.learning import AT_ONCE, FEW, LearningEngine
from translator_app.services.lessons import Lesson, Lessons, dumped, lesson_of, parsed
from translator_app.services.suggesting import Request, Suggested, Suggestion
from translator_app.services.wordings import Rendering, Seen, Wordings
from translator_app.storage.project_store import SqliteProjectStore

TEXTS = st.text(alphabet="abcdef ABگشڕ.-", max_size=40)


def hypotheses(*texts: str) -> tuple[Hypothesis, ...]:
    return tuple(Hypothesis(text, -0.5 - n / 100) for n, text in enumerate(texts))


class Aligned:
    """An engine that says one thing of each source and aligns the n-th word with the n-th, as it was told."""

    name, label, leaves_machine = "aligned", "Aligned", False

    def __init__(self, **said: str) -> None:
        self.said: dict[str, tuple[Hypothesis, ...]] = {}
        self.asked: list[str] = []
        self.aligned: list[tuple[str, str]] = []

    def says(self, source: str, *texts: str) -> None:
        self.said[source] = hypotheses(*texts)

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        self.asked += sources
        yield from (self.said[source] for source in sources)

    def align(self, source: str, target: str) -> Alignment | None:
        self.aligned.append((source, target))
        return straight(source, target)


def straight(source: str, target: str) -> Alignment:
    """The n-th word of a translation comes from the n-th of its source."""
    one, other = source.split(), target.split()
    rows = tuple(tuple(float(n == min(m, len(one) - 1)) for n in range(len(one))) for m in range(len(other)))
    return Alignment(tuple(one), tuple(other), rows)


class Day:
    """A translator at work with an engine that aligns the n-th word with the n-th."""

    def __init__(self) -> None:
        self.engine, self.lessons = Aligned(), Lessons()
        self.learning = LearningEngine(self.engine, self.lessons)

    def suggested(self, source: str, *texts: str) -> Hypothesis:
        self.engine.says(source, *texts)
        return next(self.learning.translate([source], task=NoTask()))[0]

    def confirms(self, source: str, suggested: str, confirmed: str) -> None:
        self.lessons.learn(Lesson(source, suggested, confirmed))


@pytest.fixture
def at_work() -> Day:
    return Day()


def test_a_term_that_was_put_right_twice_is_put_in_where_the_same_kurdish_stands(at_work: Day) -> None:
    at_work.confirms("پارێزگار گەیشت", "ruler arrived", "governor arrived")
    assert at_work.suggested("پارێزگار خەوت", "ruler slept").text == "ruler slept"
    at_work.confirms("پارێزگار ڕۆیشت", "ruler left", "governor left")
    found = at_work.suggested("پارێزگار قسەیکرد", "ruler spoke")
    assert (found.text, found.learned) == ("Governor spoke", ("governor (2×)",))
    assert at_work.suggested("پاشا قسەیکرد", "ruler spoke").text == "ruler spoke"


def test_inflected_kurdish_brings_the_same_term(at_work: Day) -> None:
    for verb, english in (("گەیشت", "arrived"), ("ڕۆیشت", "left")):
        at_work.confirms(f"دوێنێ پارێزگار {verb}", f"yesterday ruler {english}", f"yesterday governor {english}")
    found = at_work.suggested("دوێنێ پارێزگارەکە هات", "yesterday ruler's came.")
    assert found.text == "yesterday governor's came."


def test_a_word_that_the_engine_has_by_itself_is_not_forced_upon_others(at_work: Day) -> None:
    for verb, english in (("گەیشت", "arrived"), ("ڕۆیشت", "left"), ("خەوت", "slept")):
        at_work.confirms(f"پارێزگار {verb}", f"governor {english}", f"governor {english}")
    assert at_work.suggested("پارێزگار هات", "ruler came").text == "ruler came"


def test_a_rendering_that_the_translator_used_too_is_left(at_work: Day) -> None:
    for n, english in enumerate(("governor", "governor", "ruler", "governor")):
        at_work.confirms(f"پارێزگار چوو {n}", f"chief went {n}", f"{english} went {n}")
    assert at_work.suggested("پارێزگار هات", "ruler came").text == "ruler came"
    assert at_work.suggested("پارێزگار هات دوێنێ", "chief came yesterday").text == "Governor came yesterday"


def test_a_name_takes_the_translators_spelling_at_once(at_work: Day) -> None:
    at_work.confirms("دوێنێ کازمی گەیشت", "yesterday Kasmi arrived", "yesterday Kadhimi arrived")
    found = at_work.suggested("بەڕێز کازمی ڕۆیشت.", "Mr Gazmi left.")
    assert (found.text, found.learned) == ("Mr Kadhimi left.", ("Kadhimi (1×)",))
    assert at_work.suggested("بەڕێز کامەران ڕۆیشت", "Mr Gazmi left").text == "Mr Gazmi left"


def test_a_name_with_a_hyphen_that_stands_there_is_not_put_in_again(at_work: Day) -> None:
    at_work.confirms("دوێنێ کازمی گەیشت", "yesterday Kasmi arrived", "yesterday al-Kadhimi arrived")
    at_work.confirms("ئێستا کازمی گەیشت", "now Kasmi arrived", "now al-Kadhimi arrived")
    assert at_work.suggested("بەڕێز کازمی ڕۆیشت", "Mr Kasmi left").text == "Mr al-Kadhimi left"
    assert at_work.suggested("بەڕێز کازمی هات", "Mr al-Kadhimi came").learned == ()


def test_an_ordinary_word_that_sounds_like_a_name_stays(at_work: Day) -> None:
    at_work.confirms("دوێنێ خان گەیشت", "yesterday Xan arrived", "yesterday Khan arrived")
    at_work.confirms("ئەو مانگ دیت", "he moon saw", "he moon saw")
    assert at_work.suggested("ئەم خان گەورەیە", "this inn large").text == "this inn large"


def test_what_the_translator_takes_out_again_is_not_put_in_any_more(at_work: Day) -> None:
    for verb, english in (("گەیشت", "arrived"), ("ڕۆیشت", "left")):
        at_work.confirms(f"پارێزگار {verb}", f"ruler {english}", f"governor {english}")
    assert at_work.suggested("پارێزگار خەوت", "ruler slept").text == "Governor slept"
    at_work.confirms("پارێزگار خەوت", "Governor slept", "ruler slept")
    assert at_work.suggested("پارێزگار هات", "ruler came").text == "ruler came"


def test_a_term_that_was_put_in_and_kept_stays_learned(at_work: Day) -> None:
    for verb, english in (("گەیشت", "arrived"), ("ڕۆیشت", "left")):
        at_work.confirms(f"پارێزگار {verb}", f"ruler {english}", f"governor {english}")
    for n in range(6):
        source = f"پارێزگار خەوت {n}"
        assert at_work.suggested(source, f"ruler slept {n}").text == f"Governor slept {n}"
        at_work.confirms(source, f"Governor slept {n}", f"governor slept {n}")
    assert at_work.suggested("پارێزگار هات", "ruler came").learned == ("governor (8×)",)


def test_inline_codes_stay_where_they_are_when_a_word_is_put_in(at_work: Day) -> None:
    for verb, english in (("گەیشت", "arrived"), ("ڕۆیشت", "left")):
        at_work.confirms(f"پارێزگار {verb}", f"ruler {english}", f"governor {english}")
    bold = inline.opening(1), inline.closing(1)
    found = at_work.suggested(f"ئەم {bold[0]}پارێزگار{bold[1]} هات", f"this {bold[0]}ruler{bold[1]} came")
    assert found.text == f"this {bold[0]}governor{bold[1]} came"


def test_words_that_were_written_for_a_stem_bring_their_hypothesis_forward(at_work: Day) -> None:
    texts = ("group came now", "delegation came now")
    assert at_work.suggested("شاند هات", *texts).text == "group came now"
    for verb in ("گەیشت", "ڕۆیشت", "خەوت"):
        at_work.confirms(f"شاند {verb}", "delegation moved on", "delegation moved on")
    assert at_work.suggested("شاند هات", *texts).text == "delegation came now"


def test_where_nothing_repeats_nothing_changes(at_work: Day) -> None:
    at_work.confirms("پارێزگار گەیشت", "ruler arrived", "governor arrived")
    at_work.confirms("دوێنێ کازمی خەوت", "yesterday Kasmi slept", "yesterday Kadhimi slept")
    sources = {"شار گەورەیە": ("the city is big", "the town is big"), "ئاو سارد": ("cold water", "water cold")}
    fresh = Day()
    for source, texts in sources.items():
        assert at_work.suggested(source, *texts) == fresh.suggested(source, *texts)


def test_who_confirms_the_same_source_otherwise_takes_the_first_lesson_back(at_work: Day) -> None:
    for wanted in ("governor", "prefect"):
        for verb, english in (("گەیشت", "arrived"), ("ڕۆیشت", "left")):
            at_work.confirms(f"پارێزگار {verb}", f"ruler {english}", f"{wanted} {english}")
        assert at_work.suggested("پارێزگار هات", "ruler came").text == f"{wanted.title()} came"


def test_a_lesson_learned_again_is_not_aligned_again(at_work: Day) -> None:
    for _ in range(3):
        at_work.confirms("پارێزگار گەیشت", "ruler arrived", "governor arrived")
        at_work.suggested("ئاو", "water")
    assert at_work.engine.aligned == [("پارێزگار گەیشت", "governor arrived")]


def test_learning_takes_nothing_in_where_the_translator_waits(at_work: Day, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("translator_app.services.lessons.KEPT_LESSONS", 2)
    for verb, english in (("گەیشت", "arrived"), ("ڕۆیشت", "left")):
        at_work.confirms(f"پارێزگار {verb}", f"ruler {english}", f"governor {english}")
    at_work.suggested("ئاو", "water")
    with monkeypatch.context() as waiting:
        waiting.setattr(Wordings, "add", lambda *_: pytest.fail("a lesson was taken in"))
        at_work.confirms("پارێزگار نووست", "ruler slept", "governor slept")
        at_work.confirms("پارێزگار نووست", "ruler slept", "governor rested")
        again = parsed(dumped(at_work.lessons))
    assert [lesson.confirmed for lesson in again.all()] == ["governor left", "governor rested"]
    assert at_work.suggested("پارێزگار هات", "ruler came").text == "Governor came"


def test_a_lesson_read_while_the_others_are_taken_in_is_not_lost(at_work: Day, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work.confirms("پارێزگار گەیشت", "ruler arrived", "governor arrived")
    at_work.suggested("ئاو", "water")
    lessons, add = parsed(dumped(at_work.lessons)), Wordings.add
    late = Lesson("پارێزگار ڕۆیشت", "ruler left", "governor left")
    lessons.learn(late)

    def add_late_first(self: Wordings, seen: Seen) -> None:
        monkeypatch.setattr(Wordings, "add", add)
        lessons.read(late, straight(late.source, late.confirmed))
        add(self, seen)

    monkeypatch.setattr(Wordings, "add", add_late_first)
    assert lessons.wants("پارێزگار هات", "ruler came")


def test_lessons_are_aligned_a_few_at_a_time_and_once_only(at_work: Day) -> None:
    for n in range(AT_ONCE + 2):
        at_work.confirms(f"وشە {n}", "word", "word")
    at_work.suggested("ئاو", "water")
    assert len(at_work.engine.aligned) == AT_ONCE
    at_work.suggested("ئاو", "water")
    at_work.suggested("ئاو", "water")
    assert len(at_work.engine.aligned) == AT_ONCE + 2
    again = parsed(dumped(at_work.lessons))
    assert again.all() == at_work.lessons.all() and again.unread(9) == []


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
    assert parsed('[["s", "t", "u", [["a", "b", 0.5, true]]], ["x", "y", "z", [["a"]]]]').all() == (
        Lesson("s", "t", "u", (Rendering("a", "b", 0.5, True),)),
        Lesson("x", "y", "z"),
    )


def test_a_new_lesson_weighs_anew_without_asking_the_engine_again(at_work: Day) -> None:
    at_work.engine.says("پارێزگار هات", "ruler came")
    at_work.engine.says("شار", "city")
    sources = ["پارێزگار هات", "شار", "پارێزگار هات"]
    before = [h[0].text for h in at_work.learning.translate(sources, task=NoTask())]
    for verb in ("گەیشت", "ڕۆیشت"):
        at_work.confirms(f"پارێزگار {verb}", "ruler went", "governor went")
    after = [h[0].text for h in at_work.learning.translate(sources, task=NoTask())]
    assert (before, after) == (["ruler came", "city", "ruler came"], ["Governor came", "city", "Governor came"])
    assert at_work.engine.asked == ["پارێزگار هات", "شار"]


def test_an_engine_that_fails_at_aligning_still_suggests(at_work: Day, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(_source: str, _target: str) -> Alignment | None:
        raise EngineError("There is not enough memory.")

    monkeypatch.setattr(at_work.engine, "align", no_room)
    at_work.confirms("پارێزگار گەیشت", "ruler arrived", "governor arrived")
    assert at_work.suggested("پارێزگار هات", "ruler came").text == "ruler came"


def test_an_engine_that_cannot_align_is_weighed_all_the_same() -> None:
    class Plain:
        name, label, leaves_machine = "plain", "Plain", False

        def translate(
            self, sources: Sequence[str], *, hypotheses: int = 1, task: Task
        ) -> Iterator[tuple[Hypothesis, ...]]:
            yield from ((Hypothesis("ruler came", -0.1),) for _ in sources)

    lessons = Lessons([Lesson("پارێزگار گەیشت", "ruler arrived", "governor arrived")])
    answer = next(LearningEngine(Plain(), lessons).translate(["پارێزگار هات"], task=NoTask()))
    assert answer[0].text == "ruler came"


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


def test_a_confirmation_stands_and_is_seen_though_the_disk_has_no_room_for_what_it_taught(
    taught: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("translator_app.services.desk.LESSONS_A_WRITE", 1)
    seen: list[Change] = []
    taught.editor.subscribe(seen.append)
    segment = taught.editor.segments[0]
    next(iter(taught.suggester.from_engines([Request(segment.source)], NoTask())))
    taught.editor.apply(edits.typed(segment, "The municipality is big."))
    store = taught.store
    assert isinstance(store, SqliteProjectStore)
    keep = store.set_setting

    def full(key: str, value: str) -> None:
        store._connection.pragma("max_page_count", store._connection.pragma("page_count"))
        keep(key, value * 1000)

    monkeypatch.setattr(store, "set_setting", full)
    taught.editor.apply(edits.confirmed(taught.editor.segment(segment.id)))
    assert len(taught.lessons) == 1
    assert [change.label for change in seen][-1] == "Confirm"
    monkeypatch.undo()
    store._connection.pragma("max_page_count", 1 << 30)
    assert store.setting("lessons") == ""
    taught.keep_lessons()
    assert parsed(store.setting("lessons")).all() == taught.lessons.all()


def test_similar_translations_are_told_with_their_likeness(taught: Desk) -> None:
    assert taught.working_memory is not None
    for source, target in (("شار گەورە.", "The city is big."), ("شار گەورە بوو.", "The city was big.")):
        taught.working_memory.add(TranslationUnit(source, target))
    found = taught.similar("شار گەورە.")
    assert found[0] == ("The city is big.", 1.0)
    assert 0.5 <= found[1][1] < 1


def test_only_a_first_confirmation_of_what_was_suggested_for_is_a_lesson() -> None:
    draft = Segment(1, 1, 1, 0, "ئاو", "water", origin=edits.TYPED)
    done = replace(draft, state=State.TRANSLATED)
    suggested = Suggested(Request("ئاو"), (Suggestion("watr", NO_ORIGIN, rank=0),))
    assert lesson_of(draft, done, suggested) == Lesson("ئاو", "watr", "water")
    assert lesson_of(draft, replace(done, target=" "), suggested) is None
    assert lesson_of(draft, draft, suggested) is None
    assert lesson_of(done, done, suggested) is None
    assert lesson_of(None, done, suggested) is None
    assert lesson_of(draft, done, None) is None
    assert lesson_of(draft, done, replace(suggested, items=(Suggestion("watr", NO_ORIGIN, rank=1),))) is None


def test_the_memory_is_searched_for_a_few_sources_once_something_was_learned(at_work: Day) -> None:
    asked: list[str] = []

    def similar(source: str) -> list[tuple[str, float]]:
        asked.append(source)
        return []

    engine = LearningEngine(at_work.engine, at_work.lessons, similar)
    sources = [f"وشە {n}" for n in range(FEW + 1)]
    for source in sources:
        at_work.engine.says(source, "word")
    list(engine.translate(sources[:FEW], task=NoTask()))
    assert asked == []
    at_work.confirms("ئاو", "watr", "water")
    list(engine.translate(sources, task=NoTask()))
    assert asked == []
    list(engine.translate(sources[:FEW], task=NoTask()))
    assert asked == sources[:FEW]
    assert at_work.engine.asked == sources


def test_an_engine_that_completes_still_does_and_one_that_cannot_says_nothing(at_work: Day) -> None:
    class Completing(Aligned):
        def complete(self, source: str, prefix: str, *, words: int = 12) -> str:
            return f"{prefix} of {source} {words}"

    assert LearningEngine(Completing(), Lessons()).complete("ئاو", "a cup", words=3) == "a cup of ئاو 3"
    assert at_work.learning.complete("ئاو", "a cup") == ""
