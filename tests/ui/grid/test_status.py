from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from sample_segments import segment

from translator_app.core.segment import Comment, Origin, OriginKind, Segment, State, SubState
from translator_app.ui.grid.status import band, describe, draw_status
from translator_app.ui.theme import LIGHT

STATES = {
    "initial": segment(1, "ا", "a"),
    "translated": segment(1, "ا", "a", state=State.TRANSLATED, substate=SubState.NONE),
    "reviewed": segment(1, "ا", "a", state=State.REVIEWED, substate=SubState.NONE),
    "final": segment(1, "ا", "a", state=State.FINAL, substate=SubState.NONE),
    "rejected": segment(1, "ا", "a", substate=SubState.REJECTED),
}


def shape(of: Segment) -> bytes:
    """The mark in black on white: what somebody sees who sees no colour."""
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw_status(painter, QPointF(12, 12), of, LIGHT)
    painter.end()
    dark = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(
        0 if dark.pixelColor(x, y).lightness() < 190 else 1 for y in range(dark.height()) for x in range(dark.width())
    )


def test_every_state_has_a_shape_of_its_own_without_colour(qapp: object) -> None:
    assert len({shape(each) for each in STATES.values()}) == len(STATES)


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        (Origin(OriginKind.MEMORY, "m", 101), "101"),
        (Origin(OriginKind.MEMORY, "m"), "TM"),
        (Origin(OriginKind.ENGINE, "e", 71), "MT"),
        (Origin(OriginKind.TYPED), ""),
        (Origin(), ""),
    ],
)
def test_the_band_is_what_the_trade_writes(origin: Origin, expected: str) -> None:
    assert band(origin) == expected


def test_the_tooltip_says_state_origin_who_and_when(qapp: object) -> None:
    at = datetime(2026, 3, 21, 9, 30, tzinfo=UTC)
    told = describe(
        segment(
            1,
            "ا",
            "a",
            locked=True,
            origin=Origin(OriginKind.MEMORY, "news", 88, edited=True),
            comments=(Comment("c", "Ari", at, "hm"),),
            changed_by="ئاری",
            changed_at=at,
        )
    ).split("\n")
    assert told[:3] == ["Draft", "Locked", "memory · news · 88 % · changed since"]
    assert told[3].startswith("\u2068ئاری\u2069 · ")
    assert told[4] == "Open comments: 1"
