"""The endings of a Sorani word: what each is written like after which letter, and how far it can be trusted.

Shapes after W. M. Thackston, "Sorani Kurdish: A Reference Grammar" (2006), on folded text.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

# What an ending looks like depends on the letter before it: C a consonant, E ە, Y ی, A one of ا ۆ ێ, U و (which is
# either a consonant or the vowel وو, folded). After Y the ی of an ending is lost in the folded یی.
CLASS: Final = MappingProxyType({"ە": "E", "ی": "Y", "ا": "A", "ۆ": "A", "ێ": "A", "و": "U"})


def class_of(text: str) -> str:
    """Return the class of the last letter of folded ``text``: C, E, Y, A or U."""
    return CLASS.get(text[-1:], "C")


@dataclass(frozen=True, slots=True)
class Ending:
    """One ending: ``shapes`` are its spellings by the class of the letter before; for the numbers see ``Tail``."""

    feature: str
    shapes: Mapping[str, tuple[str, ...]]
    weight: float
    strength: float


def ending(feature: str, shapes: str, weight: float, strength: float) -> Ending:
    """Read ``shapes`` such as "C:ێک E,A:یەک": the classes, a colon, the spellings parted by a stroke."""
    table: dict[str, tuple[str, ...]] = {}
    for group in shapes.split():
        classes, _, spellings = group.partition(":")
        for each in classes.split(","):
            table[each] = tuple(spellings.split("/"))
    return Ending(feature, table, weight, strength)


_ANY = "C,E,Y,A,U"
COMPARISON: Final = (
    ending("comparative", f"{_ANY}:تر", 0.85, 1.0),
    ending("superlative", f"{_ANY}:ترین", 0.85, 2.0),
)
DEFINITE: Final = ending("definite", "C,Y:ەکە E:کە A:کە/یەکە U:ەکە/کە", 0.97, 3.0)
DEFINITE_PLURAL: Final = ending("definite|plural", "C,Y:ەکان E:کان A:کان/یەکان U:ەکان/کان", 0.98, 3.0)
INDEFINITE: Final = ending("indefinite", "C:ێک E,A:یەک Y:ەک/ێک U:ێک/یەک", 0.97, 3.0)
PLURAL: Final = ending("plural", "C,Y:ان A,U:یان/ان", 0.88, 0.5)
COLLECTIVE: Final = ending("plural", f"{_ANY}:گەل", 0.9, 2.0)
ARABIC_PLURAL: Final = ending("plural", "C:ات", 0.6, -0.5)
ALSO: Final = ending("also", "C:یش E,A,U:یش/ش Y:ش", 0.96, 2.0)
POSSESSIVE: Final = (
    ending("my", f"{_ANY}:م", 0.75, -0.2),
    ending("your", f"{_ANY}:ت", 0.7, -0.4),
    ending("our", f"{_ANY}:مان", 0.9, 1.5),
    ending("your (plural)", f"{_ANY}:تان", 0.88, 1.2),
    ending("their", "C,E,A,U:یان", 0.9, 1.5),
    ending("their", "Y:ان", 0.87, 1.5),  # هاووڵاتیان is "citizens" before it is "their citizen"
)
HIS: Final = ending("his or her", "C,E,A,U:ی", 0.8, 0.5)
EZAFE: Final = ending("ezafe", "C,E,A,U:ی", 0.95, 0.5)
EZAFE_E: Final = ending("ezafe ە", "C,Y,U:ە", 0.85, 0.3)
POSTPOSITIONS: Final = (
    ending("دا", f"{_ANY}:دا", 0.96, 2.0),
    ending("ەوە", "C,Y:ەوە E:وە/یەوە A:وە/یەوە U:ەوە", 0.92, 1.5),
    ending("ڕا", f"{_ANY}:ڕا/را", 0.8, 0.2),
)
BEFORE_ARE: Final = frozenset(
    {"plural", "comparative", "superlative", "also", "our", "your (plural)", "their"}
    | {ending.feature for ending in POSTPOSITIONS[:2]}  # never ڕا: حوکمڕان is "ruler"
)
PLACES: Final = frozenset((ending.feature,) for ending in POSTPOSITIONS[:2])
COPULA: Final = ending("is", "C,Y:ە E,A:یە U:ە/یە", 0.85, 0.3)
COPULA_PLURAL: Final = ending("are", f"{_ANY}:ن", 0.7, -0.5)
COPULA_HIS: Final = ending("is his or hers", "E,A,U:یەتی Y:ەتی", 0.75, 1.0)
COPULA_PERSONS: Final = (
    ending("am", f"{_ANY}:م", 0.7, -0.3),
    ending("you are", "C,E,A,U:یت Y:ت", 0.7, 0.2),
    ending("we are", "C,E,A,U:ین Y:ن", 0.7, 0.2),
)
VOCATIVE: Final = ending("vocative", "C,E,A,U:ینە Y:نە", 0.7, 1.0)
# The agent of a past verb on its object that already has an owner: کتێبەکانیانم نەبینی "I did not see their books".
AGENT: Final = tuple(
    ending(f"{feature} (agent)", shapes, weight, strength)
    for feature, shapes, weight, strength in (
        ("I", f"{_ANY}:م", 0.85, 0.0),
        ("you", f"{_ANY}:ت", 0.8, 0.0),
        ("he or she", "C,E,A,U:ی", 0.85, 0.2),
        ("we", f"{_ANY}:مان", 0.9, 1.0),
        ("you (plural)", f"{_ANY}:تان", 0.9, 1.0),
        ("they", "C,E,A,U:یان Y:ان", 0.9, 1.0),
    )
)
INDEFINITE_SHORT: Final = ending("indefinite", "C:ێ", 0.7, 0.2)
THIS: Final = ending("this", "C,Y:ە E,A:یە U:ە/یە", 0.84, 0.3)
THESE: Final = ending("these", "C:ە", 0.92, 1.0)
AND: Final = ending("and", "C,E,Y,A:و", 0.75, -0.5)
