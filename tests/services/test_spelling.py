"""English words of both sides of the Atlantic are known, with the user's own and the glossaries' names."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from translator_app.core.checks import CheckContext, check_segment
from translator_app.core.errors import AppError
from translator_app.core.ports import NoTask
from translator_app.core.quality import Severity
from translator_app.core.segment import Segment, State
from translator_app.services.spelling import (
    Dictionary,
    Spelling,
    add_word,
    load_dictionaries,
    read_words,
    words_of,
)


@pytest.fixture(scope="module")
def dictionaries(repository: Path) -> tuple[Dictionary, ...]:
    return load_dictionaries(repository / "resources" / "dictionaries", NoTask())


@pytest.mark.parametrize(
    "word", ["colour", "color", "organisation", "organization", "governments", "don't", "London", "Hello", "HELLO"]
)
def test_american_and_british_spellings_are_both_right(dictionaries: tuple[Dictionary, ...], word: str) -> None:
    assert Spelling(dictionaries).known(word)


@pytest.mark.parametrize("word", ["goverment", "recieve", "london", "Nechirvan"])
def test_mistakes_and_unknown_names_are_not_known(dictionaries: tuple[Dictionary, ...], word: str) -> None:
    assert not Spelling(dictionaries).known(word)


def test_the_users_words_and_the_names_of_the_glossaries_are_known(dictionaries: tuple[Dictionary, ...]) -> None:
    spelling = Spelling(dictionaries, ("mullah", "Werger"))
    assert not spelling.known("Nechirvan")
    spelling.use(names=words_of(["Nechirvan Barzani", "the Peshmerga’s unit"]))
    assert all(map(spelling.known, ("Werger", "Mullah", "mullah", "Nechirvan", "Barzani", "Peshmerga's")))
    assert not spelling.known("werger")
    assert not spelling.known("barzani")


@pytest.mark.parametrize(("word", "meant"), [("goverment", "government"), ("recieve", "receive"), ("teh", "the")])
def test_the_word_that_was_meant_is_suggested(dictionaries: tuple[Dictionary, ...], word: str, meant: str) -> None:
    suggested = Spelling(dictionaries).suggest(word)
    assert suggested[0] == meant
    assert len(suggested) == len(set(suggested)) <= 6


def test_both_dictionaries_have_their_say(dictionaries: tuple[Dictionary, ...]) -> None:
    assert {"colour", "color"} <= set(Spelling(dictionaries).suggest("colur"))


def test_one_english_can_be_the_only_one(dictionaries: tuple[Dictionary, ...]) -> None:
    spelling = Spelling(dictionaries)
    spelling.use(english="en_GB")
    assert spelling.known("colour") and not spelling.known("color")
    assert "color" not in spelling.suggest("colur")
    spelling.use(english="en_US")
    assert spelling.known("color") and not spelling.known("colour")
    spelling.use(english="en_NZ")
    assert spelling.known("color") and spelling.known("colour")


def test_without_a_dictionary_nothing_is_wrong(dictionaries: tuple[Dictionary, ...]) -> None:
    spelling = Spelling()
    assert not spelling.ready and spelling.known("goverment")
    spelling.use(dictionaries=dictionaries)
    assert spelling.ready and not spelling.known("goverment")


def test_odd_words_bring_nothing_down(dictionaries: tuple[Dictionary, ...]) -> None:
    spelling = Spelling(dictionaries)
    for word in ("", "'", "a" * 300, "\ud800", "\0", "ڕۆژ", "-"):
        spelling.known(word)
    assert spelling.suggest("qzxwvk" * 8) == ()


@pytest.mark.parametrize(
    ("source", "target", "marked"),
    [
        ("حکومەت بڕیاری دا.", "The goverment decided on the colour.", [("goverment", Severity.WARNING)]),
        ("کاروان گەیشتە ڕانیە.", "Karwan reached Ranya.", []),
        ("ئەو گەیشتە ڕانیە.", "Karwan reached Ranya.", [("Karwan", Severity.INFO)]),
        ("زەکات بدە.", "Give zakat.", [("zakat", Severity.INFO)]),
        ("ئەوان هاتن.", "NGOs, CoVs, GPs and the pH are nongovernmental and anticorruption.", []),
        ("ئەوان هاتن.", "It is nongovermental.", [("nongovermental", Severity.WARNING)]),
    ],
)
def test_a_mistake_is_a_warning_a_strange_name_a_remark_and_one_heard_in_the_source_neither(
    dictionaries: tuple[Dictionary, ...], source: str, target: str, marked: list[tuple[str, Severity]]
) -> None:
    segment = Segment(1, 1, 1, 0, source, target, state=State.TRANSLATED)
    found = [i for i in check_segment(segment, CheckContext(speller=Spelling(dictionaries))) if i.check == "spelling"]
    assert [(segment.target[i.start : i.end], i.severity) for i in found] == marked


def test_own_words_are_kept_sorted_each_once(tmp_path: Path) -> None:
    path = tmp_path / "config" / "words.txt"
    assert read_words(path) == ()
    for word in ("Sulaymaniyah", "asayish", "Sulaymaniyah"):
        add_word(path, word)
    assert read_words(path) == ("asayish", "Sulaymaniyah")
    assert [each.name for each in path.parent.iterdir()] == ["words.txt"]


def test_own_words_written_by_another_editor_are_read(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes("\ufeffone\r\n\r\n  two \r\none\r\n".encode())
    assert read_words(path) == ("one", "two")


def test_an_unreadable_list_of_own_words_is_named(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(AppError, match=r"words\.txt"):
        read_words(path)


def test_a_missing_or_broken_dictionary_is_named(tmp_path: Path) -> None:
    with pytest.raises(AppError, match=r"en_US\.aff\.gz"):
        load_dictionaries(tmp_path, NoTask())
    (tmp_path / "en_US.aff.gz").write_bytes(gzip.compress(b"SET UTF-8\n")[:-6])
    with pytest.raises(AppError, match=r"en_US\.aff\.gz"):
        load_dictionaries(tmp_path, NoTask())
