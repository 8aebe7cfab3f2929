"""Faults of numbers, dates, units and the like; see :mod:`benchmarks.planted`."""

from __future__ import annotations

import random
import re

from benchmarks.planting import NUMBER, Pair, by_name, one_of, other, put

MONTHS = ("January February March April May June July August September October November December").split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SMALL = "two three four five six seven eight nine ten eleven twelve".split()
ORDINALS = "first second third fourth fifth sixth seventh".split()


def _digit_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(NUMBER, target, rng)
    if not found:
        return None
    place = rng.choice([i for i, c in enumerate(found.group()) if c.isdigit()])
    new = rng.choice([d for d in "123456789" if d != found.group()[place]])
    return source, put(target, found, found.group()[:place] + new + found.group()[place + 1 :])


def _digit_dropped(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"(?<![\w.,])\d{2,}(?![\w.,]\w)", target, rng)
    if not found:
        return None
    digits = found.group()
    cut = rng.randrange(len(digits))
    new = digits[:cut] + digits[cut + 1 :]
    return (source, put(target, found, new)) if new.lstrip("0") else None


def _digit_added(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(NUMBER, target, rng)
    return (source, put(target, found, found.group() + rng.choice("0123456789"))) if found else None


def _digits_turned(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"(?<![\w.,])\d{2,}(?![\w])", target, rng)
    if not found:
        return None
    digits = found.group()
    places = [i for i in range(len(digits) - 1) if digits[i] != digits[i + 1] and (i or digits[1] != "0")]
    if not places:
        return None
    i = rng.choice(places)
    return source, put(target, found, digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :])


def _number_left_out(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"(?<![\w.,$£€])\d+(?:[.,]\d+)* ", target, rng)
    return (source, put(target, found, "")) if found else None


def _number_invented(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"(?<=\w) (?=[a-z]{4,})", target, rng)
    return (source, put(target, found, f" {rng.randrange(13, 99)} ")) if found else None


def _number_word_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"\b(?:" + "|".join(SMALL) + r")\b", target, rng)
    return (source, put(target, found, other(SMALL, found.group(), rng))) if found else None


def _number_word_against_digits(source: str, target: str, rng: random.Random) -> Pair | None:
    """The English says in a word another number than the source's digits."""
    found = one_of(r"(?<![\w.,(])(?:[2-9]|1[0-2])(?= [a-z])", target, rng)
    if not found:
        return None
    return source, put(target, found, other(SMALL, SMALL[int(found.group()) - 2], rng))


def _ordinal_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"\b(?:" + "|".join(ORDINALS[1:]) + r")\b(?! of| to| half)", target, rng)
    return (source, put(target, found, other(ORDINALS, found.group(), rng))) if found else None


def _magnitude_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    sizes = ["thousand", "million", "billion"]
    found = one_of(r"\b(?:thousand|million|billion)\b", target, rng)
    return (source, put(target, found, other(sizes, found.group(), rng))) if found else None


def _month_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"\b(?:" + "|".join(m for m in MONTHS if m != "May") + r")\b", target, rng)
    return (source, put(target, found, other(MONTHS, found.group(), rng))) if found else None


def _day_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    names = "|".join(MONTHS)
    found = one_of(rf"\b\d{{1,2}}(?= (?:of )?(?:{names})\b)", target, rng)
    if not found:
        return None
    old = int(found.group())
    new = rng.choice([d for d in range(1, 29) if d != old])
    return source, put(target, found, found.group().replace(str(old), str(new)))


def _year_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"(?<![\w.,])(?:19|20)\d\d(?![\w,])", target, rng)
    return (
        (source, put(target, found, str(int(found.group()) + rng.choice([-10, -2, -1, 1, 2, 10])))) if found else None
    )


def _weekday_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"\b(?:" + "|".join(WEEKDAYS) + r")\b", target, rng)
    return (source, put(target, found, other(WEEKDAYS, found.group(), rng))) if found else None


def _percent_lost(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"(?<=\d)\)?(?: ?%| per ?cent\b)", target, rng)
    return (source, put(target, found, ")" if found.group().startswith(")") else "")) if found else None


def _percent_invented(source: str, target: str, rng: random.Random) -> Pair | None:
    if re.search(r"%|per ?cent", target):
        return None
    found = one_of(r"(?<![\w.,-])\d{1,2}(?= [a-z])", target, rng)
    return (source, put(target, found, found.group() + "%")) if found else None


def _separator_moved(source: str, target: str, rng: random.Random) -> Pair | None:
    """12,500 written 125,00 or 12.5 written 125 or 1.25."""
    found = one_of(r"(?<![\w.,])\d+[.,]\d+(?![\w.,]\w)", target, rng)
    if not found:
        return None
    text = found.group()
    at = next(i for i, c in enumerate(text) if c in ".,")
    mark, digits = text[at], text.replace(",", "").replace(".", "")
    if mark == "," and len(text) - at == 4:
        return source, put(target, found, digits[: at + 1] + "," + digits[at + 1 :])
    return source, put(target, found, digits)


def _separator_of_another_kind(source: str, target: str, rng: random.Random) -> Pair | None:
    """12,500 written 12.500, which an English reader takes for twelve and a half; 3.5 written 3,5."""
    found = one_of(r"(?<![\w.,])\d+([.,])\d+(?![\w.,]\w)", target, rng)
    if not found:
        return None
    return source, put(target, found, found.group().translate(str.maketrans(".,", ",.")))


CURRENCIES = ["dinar", "dollar", "euro", "pound", "lira", "toman"]


def _currency_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"\b(?:" + "|".join(CURRENCIES) + r")(?=s?\b)", target, rng)
    if found:
        return source, put(target, found, other(CURRENCIES, found.group(), rng))
    sign = one_of(r"[$€£](?=\d)", target, rng)
    return (source, put(target, sign, other(["$", "€", "£"], sign.group(), rng))) if sign else None


UNITS = ["kilometres", "metres", "miles", "kilograms", "tons", "litres", "degrees", "hectares", "barrels", "megawatts"]


def _unit_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(
        r"(?<=\d )(?:kilomet(?:er|re)s?|met(?:er|re)s|kilograms?|tons|tonnes|lit(?:er|re)s|barrels|hectares)\b",
        target,
        rng,
    )
    if not found:
        return None
    return source, put(target, found, rng.choice([u for u in UNITS if u[:4] != found.group()[:4]]))


DIRECTIONS = ["north", "south", "east", "west"]


def _direction_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"(?<![A-Za-z-])(?:north|south|east|west)(?=(?:ern)?\b)(?!-)", target, rng)
    return (source, put(target, found, other(DIRECTIONS, found.group(), rng))) if found else None


PLANTS = by_name(
    (
        _digit_changed, _digit_dropped, _digit_added, _digits_turned, _number_left_out, _number_invented,
        _number_word_changed, _number_word_against_digits, _ordinal_changed, _magnitude_changed, _month_changed,
        _day_changed, _year_changed, _weekday_changed, _percent_lost, _percent_invented, _separator_moved,
        _separator_of_another_kind, _currency_changed, _unit_changed, _direction_changed,
    )
)  # fmt: skip
