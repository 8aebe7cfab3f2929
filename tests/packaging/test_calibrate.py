"""What a score is worth."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibrate import calibration_error, cross_validated, expected, fitted, isotonic

_POINTS = st.lists(st.tuples(st.floats(-5, 0), st.floats(0, 1)), min_size=1, max_size=60)


@settings(max_examples=80)
@given(_POINTS)
def test_the_fit_never_falls_and_stays_within_what_was_seen(points: list[tuple[float, float]]) -> None:
    table = fitted(points)
    assert all(x0 <= x1 and y0 <= y1 for (x0, y0), (x1, y1) in pairwise(table))
    values = [value for _, value in points]
    assert all(min(values) - 1e-9 <= expected(table, s) <= max(values) + 1e-9 for s in (-6, -2.5, 0.0))


def test_violators_are_pooled_to_their_mean() -> None:
    assert isotonic([(0, 1.0), (1, 3.0), (2, 2.0), (3, 4.0)]) == [(0, 1.0), (1.5, 2.5), (3, 4.0)]


def test_the_error_is_nought_for_true_forecasts_and_the_gap_for_boastful_ones() -> None:
    actual = [k / 100 for k in range(100)]
    assert calibration_error(actual, actual) == pytest.approx(0)
    assert calibration_error([a + 0.2 for a in actual], actual) == pytest.approx(0.2)


def test_scores_that_tell_the_quality_give_a_small_error_on_pairs_left_out() -> None:
    chance = random.Random(4)
    scores = [chance.uniform(-3, 0) for _ in range(1500)]
    points = [(s, 0.9 + s / 4 + chance.gauss(0, 0.05)) for s in scores]
    assert cross_validated(points) < 0.02
