from __future__ import annotations

import itertools
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny_package import build_tiny_package

from translator_app.core import inline
from translator_app.core.errors import Cancelled, EngineError
from translator_app.core.ports import NoTask
from translator_app.engines.argos import calibration_of, confidence, open_package
from translator_app.engines.inference import LONGEST, SEGMENTS_A_CALL, cut_tokens
from translator_app.engines.packages import install_package


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_package(tmp_path_factory.mktemp("package"))


def changed(package: Path, folder: Path, name: str, content: bytes) -> Path:
    """Return a copy of ``package`` with another content for one of its files."""
    copy = folder / package.name
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(copy, "w") as new:
        for entry in old.infolist():
            new.writestr(entry.filename, content if entry.filename.endswith(name) else old.read(entry))
    return copy


def test_a_package_translates_alike_from_its_file_and_installed(tiny: Path, tmp_path: Path) -> None:
    installed = install_package(tiny, tmp_path, NoTask())
    sources = ["کتێبی نوێ", "شار گەورە", "ئاو"]
    packed = list(open_package(tiny).translate(sources, task=NoTask()))
    unpacked = list(open_package(installed.path).translate(sources, task=NoTask()))
    assert packed == unpacked
    assert all(hypotheses[0].text for hypotheses in packed)


def test_hypotheses_come_best_first_and_differ(tiny: Path) -> None:
    (hypotheses,) = open_package(tiny).translate(["شار گەورە"], hypotheses=3, task=NoTask())
    assert len(hypotheses) == 3
    assert len({hypothesis.text for hypothesis in hypotheses}) == 3
    scores = [hypothesis.score for hypothesis in hypotheses]
    assert scores == sorted(scores, reverse=True)
    assert all(score <= 0 for score in scores)


def test_more_hypotheses_than_the_beam_holds_are_not_an_error(tiny: Path) -> None:
    (hypotheses,) = open_package(tiny).translate(["ئاو"], hypotheses=50, task=NoTask())
    assert hypotheses


def test_an_empty_source_has_no_hypothesis_and_disturbs_no_other(tiny: Path) -> None:
    first, empty, last = open_package(tiny).translate(["ئاو", "  ", "شار"], task=NoTask())
    assert first[0].text
    assert empty == ()
    assert last[0].text


def test_many_sources_keep_their_order(tiny: Path) -> None:
    engine = open_package(tiny)
    sources = ["ئاو", "شار گەورە", "نان", "ماڵ کۆن گەورە"] * 20
    alone = {source: next(engine.translate([source], task=NoTask()))[0].text for source in set(sources)}
    together = [hypotheses[0].text for hypotheses in engine.translate(sources, task=NoTask())]
    assert together == [alone[source] for source in sources]


def test_legacy_letters_and_digits_translate_as_their_modern_spelling(tiny: Path) -> None:
    engine = open_package(tiny)
    modern, legacy = engine.translate(["شار کۆن", "شار كۆن"], task=NoTask())
    assert modern[0].text == legacy[0].text


def test_a_source_far_beyond_the_models_positions_is_translated_whole(tiny: Path) -> None:
    source = "ئاو 7 شار 8 نان 9 " * 300 + "کوردستان"
    (hypotheses,) = open_package(tiny).translate([source], hypotheses=2, task=NoTask())
    words = hypotheses[0].text.split()
    assert words[0] == "water"
    assert words[-1] == "Kurdistan"
    assert len(words) > 1500


@given(st.lists(st.sampled_from(["▁ئا", "و", "▁"]), max_size=900))
def test_a_long_source_is_cut_without_loss_into_pieces_that_fit(tokens: list[str]) -> None:
    pieces = cut_tokens(tokens)
    assert [token for piece in pieces for token in piece] == tokens
    assert all(0 < len(piece) <= LONGEST for piece in pieces)


class StopsAt:
    """A task that is cancelled at its second step."""

    def __init__(self) -> None:
        self.steps = 0

    def step(self, done: int, total: int, label: str = "") -> None:
        self.steps += 1
        if self.steps > 1:
            raise Cancelled


def test_a_long_job_stops_between_two_calls(tiny: Path) -> None:
    answers = open_package(tiny).translate(["ئاو"] * 200, task=StopsAt())
    got = list(itertools.islice(answers, SEGMENTS_A_CALL))
    assert len(got) == SEGMENTS_A_CALL
    with pytest.raises(Cancelled):
        next(answers)


def test_completion_finishes_the_half_typed_word(tiny: Path) -> None:
    engine = open_package(tiny)
    whole = next(engine.translate(["شار گەورە"], task=NoTask()))[0].text
    first, _, rest = whole.partition(" ")
    assert engine.complete("شار گەورە", first[:2]).startswith(first[2:])
    assert engine.complete("شار گەورە", f"{first} ").split() == rest.split()


def test_completion_offers_nothing_where_the_model_knows_no_such_word(tiny: Path) -> None:
    assert open_package(tiny).complete("شار", "zzzqqq") == ""
    assert open_package(tiny).complete("", "x") == ""


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("model.bin", b"not a model", "cannot be loaded"),
        ("sentencepiece.model", b"not a model", "cannot be loaded"),
        ("config.json", b"{", "damaged"),
        ("shared_vocabulary.json", b"\xff", "damaged"),
    ],
)
def test_a_damaged_part_is_one_clear_line(tiny: Path, tmp_path: Path, name: str, content: bytes, words: str) -> None:
    engine = open_package(changed(tiny, tmp_path, name, content))
    with pytest.raises(EngineError, match=words):
        list(engine.translate(["ئاو"], task=NoTask()))


def test_a_language_token_unknown_to_the_vocabulary_is_refused(tiny: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tiny) as archive:
        name = next(n for n in archive.namelist() if n.endswith("metadata.json"))
        facts = json.loads(archive.read(name)) | {"target_prefix": "eng_Latn"}
    engine = open_package(changed(tiny, tmp_path, "metadata.json", json.dumps(facts).encode()))
    with pytest.raises(EngineError, match="language token eng_Latn"):
        list(engine.translate(["ئاو"], task=NoTask()))


def test_confidence_is_read_off_between_the_points_and_flat_beyond() -> None:
    points = calibration_of({"werger": {"calibration": [[-1.0, 0.4], [-3.0, 0.1], [-0.2, 0.8]]}})
    assert confidence(points, -5.0) == 0.1
    assert confidence(points, -2.0) == pytest.approx(0.25)
    assert confidence(points, 0.0) == 0.8
    assert confidence((), -1.0) is None


def test_a_senseless_calibration_is_none() -> None:
    assert calibration_of({"werger": {"calibration": [["a", 1]]}}) == ()
    assert calibration_of({"werger": 3}) == ()


def test_codes_come_through_a_model_that_carries_them(tiny: Path) -> None:
    source = f"شار {inline.opening(3)}گەورە{inline.closing(3)} کۆن"
    (hypotheses,) = open_package(tiny).translate([source], task=NoTask())
    assert inline.shown(hypotheses[0].text) == "city <3>big</3> old"


def test_words_the_model_does_not_know_are_named(tiny: Path) -> None:
    known, unknown = open_package(tiny).translate(["شار گەورە", "شار ژمیرەکار"], task=NoTask())
    assert known[0].unknown == ()
    assert unknown[0].unknown == ("ژمیرەکار",)


def test_numbers_and_latin_names_are_no_unknown_words(tiny: Path) -> None:
    (answer,) = open_package(tiny).translate(["شار 25 NATO"], task=NoTask())
    assert answer[0].unknown == ()
