"""Dates, ages, counts and sizes as the pane and the dialogs write them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QLocale

_ENGLISH: Final = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def day(at: datetime, now: datetime | None = None) -> str:
    """Return the local date as "3 Nov", with the year where it is another than this one's."""
    local = at.astimezone()
    this_year = local.year == (now or datetime.now(UTC)).astimezone().year
    return f"{local.day} {_ENGLISH.monthName(local.month, QLocale.FormatType.ShortFormat)}" + (
        "" if this_year else f" {local.year}"
    )


def moment(at: datetime, now: datetime | None = None) -> str:
    """Return the local date and time as "3 Nov, 14:05"."""
    return f"{day(at, now)}, {at.astimezone():%H:%M}"


def age(at: datetime, now: datetime | None = None) -> str:
    """Return how long ago ``at`` was in the largest whole unit."""
    seconds = int(((now or datetime.now(UTC)) - at.astimezone(UTC)).total_seconds())
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        if seconds >= length:
            return f"{plural(seconds // length, unit)} ago"
    return "just now"


def plural(count: int, noun: str, many: str = "") -> str:
    """Return "1 segment", "2,000 segments"."""
    return f"{count:,} {noun if count == 1 else many or noun + 's'}"


def file_size(count: int) -> str:
    """Return a count of bytes as a person reads it."""
    return _ENGLISH.formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
