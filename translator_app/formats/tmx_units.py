"""From a ``tu`` element to translation units: the best pair of languages, texts with codes, who and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

from lxml import etree

from translator_app.core.exchange import BadUnit, language_fit
from translator_app.core.inline import MOST_CODES, closing, opening, sanitise, single
from translator_app.core.memory import NativeCodes, TranslationUnit

from .tmx_writing import is_our_own, native_markup, native_tags

_XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_CONTEXT: Final = {
    "x-context-pre": "previous", "x-context-post": "following",  # memoQ, and this program
    "prev": "previous", "next": "following",  # OmegaT
}  # fmt: skip
_PROJECT: Final = frozenset({"x-project", "project"})
_NOTE: Final = frozenset({"note", "x-note"})
_DATE: Final = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?Z?)?")
_PLAIN_NAMES: Final = frozenset({"tu", "tuv", "seg", "prop", "note", "bpt", "ept", "ph", "it", "hi", "ut"})
_DEEPEST: Final = 64


class MalformedUnitError(Exception):
    """The unit cannot be taken; the text is the reason."""


@dataclass(slots=True)
class Numbers:
    """The numbers of the codes of one unit, the same in both languages. Keys are by ``x``, ``i`` or order."""

    known: dict[tuple[str, str], int] = field(default_factory=dict)
    taken: set[tuple[str, int]] = field(default_factory=set)

    def number(self, kind: str, key: str, preferred: str | None) -> int:
        """Return the number of the code ``key`` among the ``kind`` pair or single."""
        found = self.known.get((kind, key))
        if found is not None:
            return found
        number = (
            int(preferred) if preferred and preferred.isascii() and preferred.isdigit() and len(preferred) < 5 else 0
        )
        if not 1 <= number <= MOST_CODES or (kind, number) in self.taken:
            used = {value for _, value in self.taken}
            number = next((n for n in range(1, MOST_CODES + 1) if n not in used), 0)
            if not number:
                raise MalformedUnitError(f"it has more than {MOST_CODES:,} inline codes")
        self.known[kind, key] = number
        self.taken.add((kind, number))
        return number


_Variant = tuple[str, etree._Element, etree._Element]
"""A language, its seg and its tuv."""


@dataclass(slots=True)
class UnitReader:
    """Reads units of one pair of languages; plain code, for a memory of a million units goes through it."""

    source_language: str
    target_language: str
    _fits: dict[str, tuple[int, int] | None] = field(default_factory=dict)

    def units(self, element: etree._Element, line: int) -> Iterator[TranslationUnit | BadUnit]:
        """Yield the unit, one for each translation in the best language. Raises MalformedUnitError."""
        variants: list[_Variant] = []
        said: list[etree._Element] = []
        for child in element:
            name = local(child.tag)
            if name == "tuv":
                variants.append(_variant(child, said))
            elif name in ("prop", "note"):
                said.append(child)
        sources, targets = self._best(variants)
        if not sources or not targets:
            if not variants:
                raise MalformedUnitError("it has no translations (tuv)")
            languages = ", ".join(sorted({variant[0] for variant in variants}))
            yield BadUnit(line, f"it is in other languages ({languages})", foreign=True)
            return
        numbers = Numbers()
        source, source_codes = coded(sources[0][1], numbers)
        if not source or source.isspace():
            raise MalformedUnitError("its source is empty")
        facts = _facts(said) if said else _NO_FACTS
        for variant in targets:
            target, target_codes = coded(variant[1], numbers)
            if not target or target.isspace():
                raise MalformedUnitError("its translation is empty")
            who, at = _signature(variant[2], element, sources[0][2])
            said_of_it = facts.project, facts.previous, facts.following, facts.note
            codes = source_codes, target_codes
            if any(codes) and is_our_own((source, target), codes):
                codes = (), ()
            yield TranslationUnit(source, target, who, at, *said_of_it, 0, *codes)

    def _best(self, variants: list[_Variant]) -> tuple[list[_Variant], list[_Variant]]:
        """Return those of the best fitting source language and those of the best fitting target language."""
        best: tuple[list[_Variant], list[_Variant]] = [], []
        reached = [0, 0]
        for variant in variants:
            language = variant[0]
            fits = self._fits[language] if language in self._fits else self._fit(language)
            if fits is None:  # bare "ku": its script decides
                text = "".join(variant[1].itertext())  # type: ignore[arg-type]
                fits = (language_fit(language, self.source_language, text), 0)
            for side in (0, 1):
                if fits[side] > reached[side]:
                    reached[side] = fits[side]
                    best[side][:] = [variant]
                elif fits[side] and fits[side] == reached[side] and language == best[side][0][0]:
                    best[side].append(variant)
        return best

    def _fit(self, language: str) -> tuple[int, int] | None:
        fits = language_fit(language, self.source_language), language_fit(language, self.target_language)
        by_script = not fits[0] and language_fit(language, self.source_language, "\u06d5")
        self._fits[language] = None if by_script else fits
        return self._fits[language]


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a unit says beside its texts."""

    project: str = ""
    previous: str = ""
    following: str = ""
    note: str = ""


_NO_FACTS: Final = _Facts()


def _facts(said: list[etree._Element]) -> _Facts:
    project = ""
    contexts: dict[str, str] = {}
    notes: dict[str, None] = {}
    for element in said:
        text = element.text or ""
        kind = "note" if local(element.tag) == "note" else element.get("type", "").lower()
        if kind in _CONTEXT:
            contexts.setdefault(_CONTEXT[kind], text)
        elif kind in _PROJECT:
            project = project or sanitise(text)
        elif kind in _NOTE and text:
            notes[sanitise(text)] = None
    previous, following = _context(contexts.get("previous", "")), _context(contexts.get("following", ""))
    return _Facts(project, previous, following, "\n".join(notes))


def _context(text: str) -> str:
    if not (text.startswith("<seg>") and text.endswith("</seg>")):
        return sanitise(text)
    if "<" not in text[5:-6] and "&" not in text:
        return sanitise(text[5:-6])
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        return coded(etree.fromstring(text.encode("utf-8", "replace"), parser), Numbers())[0]
    except (etree.XMLSyntaxError, MalformedUnitError):
        return sanitise(text[5:-6])


def _variant(element: etree._Element, said: list[etree._Element]) -> _Variant:
    language = element.get(_XML_LANG) or element.get("lang")
    if not language:
        raise MalformedUnitError("a text of it has no language (xml:lang)")
    seg = None
    for child in element:
        name = local(child.tag)
        if name == "seg":
            seg = child
        elif name in ("prop", "note"):
            said.append(child)
    if seg is None:
        raise MalformedUnitError(f"its text in {language} is missing (seg)")
    return language, seg, element


def _signature(*elements: etree._Element) -> tuple[str, datetime | None]:
    """Return who and when, by the first of ``elements`` that says it."""
    author = at = ""
    for element in elements:
        get = element.get
        author = author or get("changeid") or get("creationid") or ""
        at = at or get("changedate") or get("creationdate") or ""
        if author and at:
            break
    return sanitise(author) if author else "", _moment(at) if at else None


@lru_cache(maxsize=256)
def _moment(text: str) -> datetime | None:
    found = _DATE.fullmatch(text.strip())
    if not found:
        return None
    try:
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None


def local(tag: object) -> str:
    """Return the name of an element without its namespace or prefix, empty for a comment."""
    if tag in _PLAIN_NAMES:
        return str(tag)
    if not isinstance(tag, str):
        return ""
    return tag.rpartition("}")[2].rpartition(":")[2]


def coded(seg: etree._Element, numbers: Numbers) -> tuple[str, NativeCodes]:
    """Return the text of ``seg`` with its codes as characters, and what these are. Raises MalformedUnitError."""
    if not len(seg):
        return sanitise(seg.text or ""), ()
    walk = _Walk(numbers)
    walk.through(seg, 0)
    return "".join(walk.pieces), tuple(walk.native)


@dataclass(slots=True)
class _Walk:
    """What was met in one text so far: pairs by their ``i``, lone codes by how many there were."""

    numbers: Numbers
    pieces: list[str] = field(default_factory=list)
    native: list[tuple[str, str]] = field(default_factory=list)
    pairs: dict[str, int] = field(default_factory=dict)
    lone: int = 0

    def through(self, element: etree._Element, depth: int) -> None:
        """Take in what lies in ``element``. Raises MalformedUnitError."""
        if depth > _DEEPEST:
            raise MalformedUnitError("its codes lie too deep in one another")
        self.pieces.append(sanitise(element.text or ""))
        for child in element:
            match local(child.tag):
                case "bpt" | "ept" | "it" | "ph" | "ut" as name:
                    self._keep(self._code(name, child), native_markup(child))
                case "hi":
                    number = self._number("pair", child, "hi")
                    start, end = native_tags(child)
                    self._keep(opening(number), start)
                    self.through(child, depth + 1)
                    self._keep(closing(number), end)
                case "":
                    pass
                case _:
                    self.through(child, depth + 1)
            self.pieces.append(sanitise(child.tail or ""))

    def _keep(self, code: str, markup: str) -> None:
        self.pieces.append(code)
        self.native.append((code, markup))

    def _code(self, name: str, element: etree._Element) -> str:
        x, i = element.get("x"), element.get("i")
        match name:
            case "bpt":
                number = self.numbers.number("pair", f"x{x}" if x else f"i{i}", x or i)
                self.pairs[i or ""] = number
                return opening(number)
            case "ept":
                key = f"x{x}" if x else f"i{i}"
                return closing(self.pairs.pop(i or "", 0) or self.numbers.number("pair", key, x or i))
            case "it":
                number = self._number("pair", element, "it")
                return opening(number) if element.get("pos", "").lower() in ("begin", "open") else closing(number)
            case _:
                return single(self._number("single", element, "ph"))

    def _number(self, kind: str, element: etree._Element, name: str) -> int:
        """Return the number of a code that stands alone: by its ``x``, else by its place among such."""
        x = element.get("x")
        if not x:
            self.lone += 1
        return self.numbers.number(kind, f"x{x}" if x else f"{name}#{self.lone}", x)
