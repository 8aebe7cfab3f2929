"""Language codes of other tools, and the mark a segment carries on its way out."""

from __future__ import annotations

import pytest
from hypothesis import given
from samples_exchange import segments

from translator_app.core.exchange import SentMark, language_fit, mark_of_sent, read_mark, target_digest
from translator_app.core.segment import Segment


@pytest.mark.parametrize(
    ("found", "wanted", "fit"),
    [
        ("ckb", "ckb", 4), ("CKB", "ckb", 4), ("sorani", "ckb", 4), ("ckb-IQ", "ckb", 3), ("ckb_IR", "ckb", 3),
        ("ku-Arab", "ckb", 2), ("ku_arab_IQ", "ckb", 2), ("kur-Arab", "ckb", 2), ("ku-IQ", "ckb", 2), ("ku", "ckb", 0),
        ("ku-Latn", "ckb", 0), ("ku-TR", "ckb", 0), ("kmr", "ckb", 0), ("ar", "ckb", 0), ("", "ckb", 0),
        ("en", "ckb", 0),
        ("en", "en", 4), ("EN-us", "en", 3), ("eng", "en", 4), ("enm", "en", 0), ("", "en", 0),
    ],
)  # fmt: skip
def test_how_well_a_code_fits(found: str, wanted: str, fit: int):
    assert language_fit(found, wanted) == fit


def test_bare_kurdish_is_told_by_its_script():
    assert language_fit("ku", "ckb", "نان") == 1
    assert language_fit("kur", "ckb", "نان") == 1
    assert language_fit("ku", "ckb", "nan") == 0


@given(segments())
def test_a_mark_tells_the_state_and_the_target_it_was_made_of(segment: Segment):
    mark = read_mark(mark_of_sent(segment))
    assert mark == SentMark(segment.state, segment.substate, target_digest(segment.target))


@pytest.mark.parametrize("text", ["", "x", "done.x.0", "final.x.0", "final..0.1"])
def test_anything_else_is_no_mark(text: str):
    assert read_mark(text) is None
