"""Dates, ages, counts and sizes as the pane and the dialogs write them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QLocale

from translator_app.ui.language import in_digits, mirrored, plural, tr

_ENGLISH: Final = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_KURDISH_MONTHS: Final = (
    "کانوونی دووەم", "شوبات", "ئازار", "نیسان", "ئایار", "حوزەیران",
    "تەممووز", "ئاب", "ئەیلوول", "تشرینی یەکەم", "تشرینی دووەم", "کانوونی یەکەم",
)  # fmt: skip
_KURDISH_UNITS: Final = (("bytes", "بایت"), ("kB", "کیلۆبایت"), ("MB", "مێگابایت"), ("GB", "گێگابایت"))


def day(at: datetime, now: datetime | None = None) -> str:
    """Return the local date as "3 Nov", with the year where it is another than this one's."""
    local = at.astimezone()
    this_year = local.year == (now or datetime.now(UTC)).astimezone().year
    if mirrored():
        year = "" if this_year else f"ی {local.year}"
        return in_digits(f"{local.day}ی {_KURDISH_MONTHS[local.month - 1]}{year}")
    return f"{local.day} {_ENGLISH.monthName(local.month, QLocale.FormatType.ShortFormat)}" + (
        "" if this_year else f" {local.year}"
    )


def moment(at: datetime, now: datetime | None = None) -> str:
    """Return the local date and time as "3 Nov, 14:05"."""
    return f"{day(at, now)}{tr(', ')}{in_digits(f'{at.astimezone():%H:%M}')}"


def age(at: datetime, now: datetime | None = None) -> str:
    """Return how long ago ``at`` was in the largest whole unit."""
    seconds = int(((now or datetime.now(UTC)) - at.astimezone(UTC)).total_seconds())
    if seconds >= 86_400:
        return plural(seconds // 86_400, "{n:,} day ago", "{n:,} days ago")
    if seconds >= 3_600:
        return plural(seconds // 3_600, "{n:,} hour ago", "{n:,} hours ago")
    if seconds >= 60:
        return plural(seconds // 60, "{n:,} minute ago", "{n:,} minutes ago")
    return tr("just now")


def file_size(count: int) -> str:
    """Return a count of bytes as a person reads it."""
    told = _ENGLISH.formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    if mirrored():
        number, _, unit = told.partition(" ")
        return f"{in_digits(number)} {dict(_KURDISH_UNITS).get(unit, unit)}"
    return told
