from __future__ import annotations

import pytest

from translator_app.core.memory import band


@pytest.mark.parametrize(
    ("score", "name"),
    [
        (102, "102"),
        (101, "101"),
        (100, "100"),
        (99, "95-99"),
        (95, "95-99"),
        (94, "85-94"),
        (85, "85-94"),
        (84, "75-84"),
        (75, "75-84"),
        (74, "50-74"),
        (50, "50-74"),
        (49, "none"),
        (0, "none"),
    ],
)
def test_a_band_begins_where_its_name_says(score: int, name: str) -> None:
    assert band(score) == name
