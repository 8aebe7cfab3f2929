"""English words for comparison: which word a translator means, whatever its number, case or spelling.

Light on purpose: the keys serve to find a glossary's English in a translation, not to parse it.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import Final

import regex

_WORD: Final = regex.compile(r"[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*")
_IRREGULAR: Final = MappingProxyType(
    {
        "men": "man", "women": "woman", "children": "child", "people": "person", "peoples": "person",
        "persons": "person", "feet": "foot", "teeth": "tooth", "mice": "mouse", "geese": "goose", "lives": "life",
        "wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half", "wolves": "wolf", "thieves": "thief",
        "analyses": "analysis", "crises": "crisis", "theses": "thesis", "bases": "base", "data": "datum",
        "media": "medium", "criteria": "criterion", "phenomena": "phenomenon", "indices": "index", "troops": "troop",
        "clothes": "clothes", "news": "news", "series": "series", "species": "species", "politics": "politics",
        "economics": "economics", "was": "be", "were": "be", "is": "be", "are": "be", "been": "be", "am": "be",
        "has": "have", "had": "have", "does": "do", "did": "do", "done": "do", "goes": "go", "went": "go",
        "gone": "go", "said": "say", "made": "make", "took": "take", "taken": "take", "gave": "give", "given": "give",
        "held": "hold", "led": "lead", "met": "meet", "won": "win", "lost": "lose", "fought": "fight",
        "struck": "strike", "written": "write", "wrote": "write", "spoke": "speak", "spoken": "speak",
        "chosen": "choose", "chose": "choose", "found": "find", "brought": "bring", "bought": "buy", "sold": "sell",
        "built": "build", "sent": "send", "spent": "spend", "paid": "pay", "taught": "teach", "thought": "think",
        "began": "begin", "begun": "begin", "grown": "grow", "grew": "grow", "known": "know", "knew": "know",
    }
)  # fmt: skip
_SPELLINGS: Final = (
    (regex.compile(r"isation(s?)$"), r"ization\1"),
    (regex.compile(r"is(e|es|ed|ing|er|ers)$(?<=[a-z]{4}is(e|es|ed|ing|er|ers))"), r"iz\1"),
    (regex.compile(r"yz(e|es|ed|ing)$"), r"ys\1"),
    (
        regex.compile(r"(?<=[a-z]{2})our(?=$|s$|ed$|ing$|er|able|ite|hood|ly)"),
        "or",
    ),
    (regex.compile(r"(?<=[bt])re(s?)$(?<=[a-z]{4}res?)"), r"er\1"),
    (regex.compile(r"(?<=[ef]en)ce(s?)$"), r"se\1"),
    (regex.compile(r"ogue(s?)$"), r"og\1"),
    (regex.compile(r"programme"), "program"),
    (regex.compile(r"ll(ed|ing|er|ers)$"), r"l\1"),
)
_ARTICLES: Final = frozenset({"a", "an", "the"})


@lru_cache(maxsize=1 << 15)
def key(word: str) -> str:
    """Return the key of one English word: lower case, singular, one spelling (organisation, organization)."""
    text = word.lower().replace("’", "'")
    for ending in ("'s", "s'"):
        text = text.removesuffix(ending) + ("s" if ending == "s'" and text.endswith(ending) else "")
    if text in _IRREGULAR:
        return _IRREGULAR[text]
    for pattern, replacement in _SPELLINGS:
        text = pattern.sub(replacement, text)
    return _singular(text)


def _singular(text: str) -> str:
    if len(text) < 4 or not text.endswith("s") or text.endswith(("ss", "us", "is")):
        return text
    if text.endswith("ies") and len(text) > 4:
        return f"{text[:-3]}y"
    if text.endswith(("sses", "shes", "ches", "xes", "zes")):
        return text[:-2]
    return text[:-1]


_STEM_ENDINGS: Final = ("ing", "ed", "er", "e")


@lru_cache(maxsize=1 << 15)
def root(word: str) -> str:
    """Return what the forms of a verb share: strike, strikes and striking give "strik", stopped gives "stop"."""
    text = key(word)
    for ending in _STEM_ENDINGS:
        if text.endswith(ending) and len(text) - len(ending) >= 3:
            text = text[: -len(ending)]
            if ending in {"ing", "ed", "er"} and len(text) > 3 and text[-1] == text[-2] and text[-1] not in "sl":
                text = text[:-1]
            break
    return text.removesuffix("e") if len(text) > 3 else text


# What may be added to a word without making it another one for a glossary: Iraq, Iraqi; nation, national.
_DERIVED: Final = regex.compile(
    "n|i|an|ian|ish|ese|al|ial|ic|ical|ist|ism|ly|ment|ation|ion|ive|tion|ity|ness|ful|er|or|ed|ing|ance|ence|ant|ent"
    "|ary|ship|hood|ization|ize|ator|ational|ally|man|men|able|ous|t|d"
)


def akin(one: str, other: str) -> bool:
    """Tell whether two words may be forms of one another or derived the one from the other."""
    if key(one) == key(other) or root(one) == root(other):
        return True
    shorter, longer = sorted((root(one), root(other)), key=len)
    return len(shorter) >= 4 and longer.startswith(shorter) and _DERIVED.fullmatch(longer, len(shorter)) is not None


def words(text: str) -> list[tuple[int, int]]:
    """Return the (start, end) of each word; a possessive 's belongs to its word, a hyphen parts two."""
    return [match.span() for match in _WORD.finditer(text)]


def content(text: str) -> list[tuple[int, int]]:
    """Return `words` without the articles."""
    return [(start, end) for start, end in words(text) if text[start:end].lower() not in _ARTICLES]


_PLURALS: Final = {"man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet"}
_NO_MAN: Final = frozenset({"german", "human", "roman", "ottoman", "turkoman"})
_ALIKE: Final = frozenset(
    "peshmerga police troops forces security staff personnel equipment aid information news politics series".split()
)


def pluralised(phrase: str) -> str:
    """Return a noun phrase in the plural; its head is the last word, or the one before "of", "for", "in" or "to"."""
    tokens = phrase.split(" ")
    head = next((n for n, word in enumerate(tokens) if n and word in ("of", "for", "in", "to", "on")), len(tokens)) - 1
    tokens[head] = _plural(tokens[head])
    return " ".join(tokens)


def _plural(word: str) -> str:
    lower = word.lower()
    if lower in _ALIKE or key(word) != lower:
        return word  # a plural already, or a word that has none
    if lower in _PLURALS:
        return word[0] + _PLURALS[lower][1:]
    if lower.endswith("man") and lower not in _NO_MAN:
        return f"{word[:-2]}en"
    if lower.endswith("sis"):
        return f"{word[:-2]}es"
    if lower.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    if lower.endswith("y") and lower[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}s"


def next_case(text: str) -> str:
    """Return ``text`` in the next case: from small letters to Each Word's First, to capitals and back to small ones.

    What stands in a mix of cases goes to small letters first. Only letters change.
    """
    small, capitals = text.lower(), text.upper()
    first = _WORD.sub(lambda word: word[0][:1].upper() + word[0][1:].lower(), text)
    if text == small and text != first:
        return first
    return capitals if text == first and text != capitals else small
