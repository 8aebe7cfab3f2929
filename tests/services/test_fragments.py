from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from translator_app.core.glossary import Term, TermHit
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.memory import TranslationUnit
from translator_app.services.fragments import Background, Fragment, Fragments, Known, together, unlike
from translator_app.services.suggesting import AttachedMemory
from translator_app.storage.memory_store import SqliteMemoryStore, create_memory

UNITS = [
    ("هێزی پێشمەرگە دوێنێ گەیشتە هەولێر.", "A Peshmerga force arrived in Erbil yesterday."),
    ("ئەوان هێزی پێشمەرگەیان بە تانک بەهێز کرد.", "They strengthened the Peshmerga forces with tanks."),
    ("جلی نوێی هێزی پێشمەرگە جوانە.", "New uniforms of the Peshmerga force look good."),
    ("هێزی پێشمەرگەش ئاگری کوژاندەوە.", "Our Peshmerga force put out a fire, too."),
    ("کێ فەرماندەی هێزی پێشمەرگەیە؟", "Who commands this Peshmerga force?"),
    ("نرخی نەوت", "oil price"),
    *((f"کتێبی ژمارە {n} فرۆشرا.", f"Book number {n} was sold.") for n in range(60)),
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteMemoryStore]:
    made = create_memory(tmp_path / "army.wtm")
    made.add_many(TranslationUnit(source, target) for source, target in UNITS)
    yield made
    made.close()


@pytest.fixture
def ask(store: SqliteMemoryStore) -> Callable[[str], dict[str, Fragment]]:
    def fragments(source: str, find: Callable[[str], list[TermHit]] = lambda _: []) -> dict[str, Fragment]:
        return {each.text: each for each in Fragments([AttachedMemory(store)], find).of(source)}

    return fragments


def test_the_longest_known_words_are_found_with_the_english_they_share(ask: Callable[..., dict[str, Fragment]]) -> None:
    fragment = ask("وەزیرەکە سەردانی هێزی پێشمەرگەی کرد.")["هێزی پێشمەرگەی"]
    assert fragment.known is Known.TOGETHER
    assert fragment.translation == "Peshmerga force"
    assert 0.5 < fragment.confidence < 0.9
    assert fragment.sentences == 5


def test_a_phrase_that_is_a_unit_has_the_units_translation(ask: Callable[..., dict[str, Fragment]]) -> None:
    fragment = ask("ئەمڕۆ نرخی نه‌وت دابەزی.")["نرخی نه‌وت"]
    assert (fragment.known, fragment.translation) == (Known.UNIT, "oil price")


def test_the_sentence_itself_is_no_fragment_of_itself(ask: Callable[..., dict[str, Fragment]]) -> None:
    assert all(each.known is not Known.UNIT for each in ask("نرخی نەوت").values())


def test_a_glossary_is_believed_before_what_is_seen_together(ask: Callable[..., dict[str, Fragment]]) -> None:
    index = TermIndex([Term("هێزی پێشمەرگە", "Peshmerga Forces")])
    fragment = ask("وەزیرەکە سەردانی هێزی پێشمەرگەی کرد.", index.find)["هێزی پێشمەرگەی"]
    assert (fragment.known, fragment.translation) == (Known.GLOSSARY, "Peshmerga Forces")


def test_marks_part_phrases_and_unknown_sentences_have_none(ask: Callable[..., dict[str, Fragment]]) -> None:
    assert ask("ئەڵقەی زێڕین.") == {}
    assert ask("") == ask("؟!") == {}
    assert "هێزی، پێشمەرگە" not in ask("ئەو هێزی، پێشمەرگە نییە.")


def test_near_copies_prove_nothing() -> None:
    units = [
        TranslationUnit(f"هێزی پێشمەرگە لە هەولێر جێگیر کرا {n}", f"The force was stationed {n}") for n in range(9)
    ]
    assert len(unlike("هێزی پێشمەرگە", units)) == 1
    assert together("هێزی پێشمەرگە", units, Background(())) is None


def test_a_common_word_is_no_translation(store: SqliteMemoryStore) -> None:
    background = Background(["The cat of the house is in the garden."] * 50)
    units = [
        TranslationUnit("سێو سوورە لێرە", "The apple is red"),
        TranslationUnit("مانگ سوورە دوور", "The moon is far"),
        TranslationUnit("پەنجەرە سوورە گەورە", "The window is big"),
    ]
    assert together("سوورە", units, background) is None


def test_spans_lead_back_to_the_original_characters(ask: Callable[..., dict[str, Fragment]]) -> None:
    source = "«هێـزی پێشمه‌رگه‌» گەیشت."
    for text, fragment in ask(source).items():
        assert source[fragment.start : fragment.end] == text
