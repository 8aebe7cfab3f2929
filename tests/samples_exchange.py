"""Texts with codes, units and segments for the tests of exchange with other tools."""

from __future__ import annotations

from datetime import UTC

from hypothesis import strategies as st

from translator_app.core.inline import InlineCode, closing, opening, plain, single
from translator_app.core.memory import TranslationUnit
from translator_app.core.segment import Segment, State, SubState

PAIRS = range(1, 6)
SINGLES = range(6, 10)
CODES = tuple(InlineCode(n, paired=True, format="b" if n == 1 else "") for n in PAIRS) + tuple(
    InlineCode(n, paired=False, label="footnote") for n in SINGLES
)

# What XML can hold, without the planes that stand for codes.
xml_characters = st.characters(exclude_categories=("Cs",), exclude_characters="\ufffe\uffff").filter(
    lambda each: not (each < " " and each not in "\t\n\r") and not "\U000f0000" <= each <= "\U000fffff"
)
awkward = st.sampled_from(
    ["<", ">", "&", "]]>", '"', "'", "\r\n", "\r", "\t", " ", "&amp;", "<1>", "ەوە", "\u200c", "\x85"]
)
plain_texts = st.text(xml_characters, max_size=12)
_codes = st.one_of(
    st.sampled_from(PAIRS).map(opening), st.sampled_from(PAIRS).map(closing), st.sampled_from(SINGLES).map(single)
)
coded_texts = st.lists(st.one_of(plain_texts, awkward, _codes), max_size=8).map("".join)
"""Texts whose codes may be halves, cross one another and come several times."""
full_texts = coded_texts.filter(lambda text: bool(plain(text).strip()))

moments = st.datetimes().map(lambda at: at.replace(microsecond=0, tzinfo=UTC))
units = st.builds(
    TranslationUnit,
    source=full_texts,
    target=full_texts,
    author=plain_texts,
    at=st.none() | moments,
    project=plain_texts,
    previous=coded_texts,
    following=coded_texts,
    note=plain_texts,
)

_conditions = st.sampled_from(
    [(state, SubState.NONE) for state in State if state is not State.INITIAL]
    + [(State.INITIAL, SubState.DRAFT), (State.INITIAL, SubState.REJECTED)]
)


@st.composite
def segments(draw: st.DrawFn) -> Segment:
    """A segment in any state; an empty one is initial."""
    target = draw(coded_texts)
    state, substate = draw(_conditions) if target.strip() else (State.INITIAL, SubState.NONE)
    return Segment(
        id=draw(st.integers(1, 10_000)),
        document_id=1,
        position=1,
        paragraph=0,
        source=draw(full_texts),
        target=target,
        state=state,
        substate=substate,
        codes=CODES,
        locked=draw(st.booleans()),
    )
