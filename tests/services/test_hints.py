from __future__ import annotations

from itertools import pairwise

import pytest

from translator_app.services.desk import Desk


@pytest.mark.parametrize(
    ("text", "part", "target"),
    [
        ("میوانەکان لە ٧ی نیسانی ٢٠٢١ گەیشتن.", "٧ی نیسانی ٢٠٢١", "7 April 2021"),
        ("لە هەولێر کۆبوونەوە.", "هەولێر", "Erbil"),
        ("لە هەولێرەوە هاتن.", "هەولێرەوە", "Erbil"),
        ("ژمارەیان ١٬٢٥٠ کەسە.", "١٬٢٥٠", "1,250"),
        ("لە سەدەی نۆزدەیەمدا بوو.", "سەدەی نۆزدەیەم", "19th century"),
        ("ڕۆژی هەینی گەیشتن.", "هەینی", "Friday"),
    ],
)
def test_dates_numbers_and_names_are_offered_in_english(desk: Desk, text: str, part: str, target: str) -> None:
    hits = [hit for hit in desk.find_terms(text) if hit.text == part]
    assert hits
    assert target in hits[0].targets


def test_a_given_name_carries_its_unknown_family_name(desk: Desk) -> None:
    hits = [hit for hit in desk.find_terms("مستەفا شوانی هات.") if hit.text == "مستەفا شوانی"]
    assert hits
    assert hits[0].targets[0].startswith("Mustafa ")


def test_hits_never_overlap_and_follow_the_text(desk: Desk) -> None:
    text = "سەرۆک وەزیران لە ٧ی نیسانی ٢٠٢١ لە هەولێر ١٢ وەزیری بینی."
    hits = list(desk.find_terms(text))
    assert [(hit.start, hit.end) for hit in hits] == sorted((hit.start, hit.end) for hit in hits)
    assert all(one.end <= other.start for one, other in pairwise(hits))
    assert all(text[hit.start : hit.end] == hit.text for hit in hits)


def test_a_month_alone_is_a_date_and_a_name_before_a_stop_has_no_family(desk: Desk) -> None:
    assert [hit.targets[0] for hit in desk.find_terms("لە نیسانی ٢٠٢١ هات.") if hit.text == "نیسانی ٢٠٢١"] == [
        "April 2021"
    ]
    assert [hit.text for hit in desk.find_terms("مستەفا. شوانی هات.") if hit.text.startswith("مستەفا")] == ["مستەفا"]
