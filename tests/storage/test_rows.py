"""Segments survive the way through a row and back, whatever they hold."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.inline import InlineCode
from translator_app.core.segment import Comment, Mark, Origin, OriginKind, Segment, State, SubState
from translator_app.storage.rows import COLUMNS, row_of, segment_of

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
moments = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - hypothesis wants naive bounds
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=3))]),
)
places = st.none() | st.integers(0, 500)
comments = st.builds(
    Comment, texts, texts, moments, texts, st.booleans(), st.none() | texts, places, places, st.booleans(), texts,
    texts, st.lists(texts, max_size=2).map(tuple),
)  # fmt: skip
marks = st.builds(Mark, texts, texts, moments, texts, texts, texts, places, places, st.booleans(), texts, texts)
codes = st.builds(InlineCode, st.integers(1, 4095), st.booleans(), texts, texts, st.booleans())
origins = st.builds(Origin, st.sampled_from(OriginKind), texts, st.none() | st.integers(0, 102), st.booleans())
segments = st.builds(
    Segment,
    id=st.integers(1, 2**40),
    document_id=st.integers(1, 99),
    position=st.integers(-(2**40), 2**40),
    paragraph=st.integers(0, 2**31),
    source=texts,
    target=texts,
    trail=texts,
    state=st.sampled_from(State),
    substate=st.sampled_from(SubState),
    origin=origins,
    locked=st.booleans(),
    codes=st.lists(codes, max_size=3).map(tuple),
    comments=st.lists(comments, max_size=3).map(tuple),
    ignored=st.frozensets(texts, max_size=3),
    version=st.integers(0, 2**31),
    changed_by=texts,
    changed_at=st.none() | moments,
    marks=st.lists(marks, max_size=2).map(tuple),
)


@given(segments)
@settings(max_examples=100)
def test_a_segment_comes_back_from_its_row_as_it_was(segment: Segment) -> None:
    assert segment_of(row_of(segment)) == segment


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("state", "done"),
        ("substate", "lost"),
        ("origin", '["typed",5,null,false]'),
        ("origin", '["spell","x",null,false]'),
        ("origin", '["typed","x",1e400,false]'),
        ("origin", "{"),
        ("codes", '[["1",true,"","",false]]'),
        ("codes", "[[1]]"),
        ("comments", '[["a","b","yesterday","c",false,null,null,null,false]]'),
        ("comments", '[["a","b","2026-03-01T12:00:00",["c"],false,null,null,null,false]]'),
        ("comments", '[["a","b","2026-03-01T12:00:00","c",false,null,null,null,false,7,""]]'),
        ("comments", '[["a","b","2026-03-01T12:00:00","c",false,null,null,null,false,"","",null]]'),
        ("comments", '[["a","b","2026-03-01T12:00:00","c",false,null]]'),
        ("marks", '[["a","b","2026-03-01T12:00:00","c","d","e",0,2,false,"","","more"]]'),
        ("ignored", "[[]]"),
        ("ignored", "7"),
        ("changed_at", "soon"),
    ],
)
def test_values_no_segment_ever_had_are_refused(column: str, value: str) -> None:
    row = dict(zip(COLUMNS, row_of(Segment(1, 1, 1, 0, "دەق")), strict=True))
    row[column] = value
    with pytest.raises((ValueError, KeyError, TypeError)):
        segment_of(tuple(row.values()))


def test_deeply_nested_json_is_refused_and_does_not_end_the_program() -> None:
    row = dict(zip(COLUMNS, row_of(Segment(1, 1, 1, 0, "دەق")), strict=True))
    row["comments"] = "[" * 100_000
    with pytest.raises((RecursionError, json.JSONDecodeError)):
        segment_of(tuple(row.values()))
