"""Segments for the tests of the window, their Kurdish written for them."""

from __future__ import annotations

from dataclasses import replace

from translator_app.core.segment import Segment, State, SubState

CONFIRMED = {"state": State.TRANSLATED, "substate": SubState.NONE}
SENTENCES = (
    ("ئەنجومەنی شار دوێنێ کۆبوونەوەیەکی درێژی کرد.", "The city council held a long meeting yesterday."),
    ("پارێزگار داوای لە هاووڵاتییان کرد ئاو بە فیڕۆ نەدەن، چونکە هاوینێکی وشک بەڕێوەیە.", ""),
    ("لە ساڵی ٢٠٢٤دا باران نزیکەی ٪٣٥ کەمتر بوو.", "In 2024 there was about 35% less rain."),
    ("ڕێککەوتنەکە لەگەڵ NATO و UNDP واژۆ کرا.", "The agreement was signed with NATO and the UNDP."),
    ("کێ بەرپرسیارە؟", ""),
    ("مامۆستایان دەڵێن: «قوتابخانەکان پێویستیان بە کتێبی نوێ هەیە».", "Teachers say, “The schools need new books”."),
)


def segment(number: int, source: str, target: str = "", **facts: object) -> Segment:
    """A segment in a paragraph of its own; the store gives it its id."""
    substate = SubState.DRAFT if target else SubState.NONE
    made = Segment(number, 1, number << 24, number, source, target, substate=substate)
    return replace(made, **facts)  # type: ignore[arg-type]


def sentences(count: int = len(SENTENCES)) -> list[Segment]:
    return [segment(i + 1, *SENTENCES[i % len(SENTENCES)]) for i in range(count)]
