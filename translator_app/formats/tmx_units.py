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
from translator_app.core.inline import closing, opening, sanitise, single
from translator_app.core.memory import TranslationUnit

_XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_CONTEXT: Final = {
    "x-context-pre": "previous", "x-context-post": "following",  # memoQ, and this program
    "prev": "previous", "next": "following",  # OmegaT
}  # fmt: skip
_PROJECT: Final = frozenset({"x-project", "project"})
_NOTE: Final = frozenset({"note", "x-note"})
_DATE: Final = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?Z?)?")
_PLAIN_NAMES: Final = frozenset({"tu", "tuv", "seg", "prop", "note", "bpt", "ept", "ph", "it", "hi", "ut"})
_MOST_CODES: Final = 4095
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
        if not 1 <= number <= _MOST_CODES or (kind, number) in self.taken:
            used = {value for _, value in self.taken}
            number = next((n for n in range(1, _MOST_CODES + 1) if n not in used), 0)
            if not number:
                raise MalformedUnitError(f"it has more than {_MOST_CODES:,} inline codes")
        self.known[kind, key] = number
        self.taken.add((kind, number))
        return number


@dataclass(slots=True)
class UnitReader:
    """Reads units of one pair of languages."""

    source_language: str
    target_language: str
    _fits: dict[tuple[str, bool], int] = field(default_factory=dict)

    def units(self, element: etree._Element, line: int) -> Iterator[TranslationUnit | BadUnit]:
        """Yield the unit, one for each translation in the best language. Raises MalformedUnitError."""
        variants, facts = self._parts(element)
        sources = self._best(variants, on_target=False)
        targets = self._best(variants, on_target=True)
        if not sources or not targets:
            if not variants:
                raise MalformedUnitError("it has no translations (tuv)")
            languages = ", ".join(sorted({variant.language or "no language" for variant in variants}))
            yield BadUnit(line, f"it is in other languages ({languages})", foreign=True)
            return
        numbers = Numbers()
        source = sources[0].text(numbers)
        if not source.strip():
            raise MalformedUnitError("its source is empty")
        previous, following = facts.context("previous"), facts.context("following")
        for variant in targets:
            target = variant.text(numbers)
            if not target.strip():
                raise MalformedUnitError("its translation is empty")
            who = variant.author or facts.author or sources[0].author
            at = _moment(variant.at or facts.at or sources[0].at)
            notes = [*facts.notes, *sources[0].notes, *variant.notes]
            note = "\n".join(dict.fromkeys(notes)) if notes else ""
            yield TranslationUnit(source, target, who, at, facts.project, previous, following, note)

    def _parts(self, element: etree._Element) -> tuple[list[_Variant], _Facts]:
        facts = _Facts(*_signature(element))
        variants = []
        for child in element:
            match local(child.tag):
                case "tuv":
                    variants.append(_variant(child, facts))
                case "prop":
                    facts.take(child)
                case "note":
                    facts.notes.append(sanitise(child.text or ""))
                case _:
                    pass
        return variants, facts

    def _best(self, variants: list[_Variant], *, on_target: bool) -> list[_Variant]:
        best = 0
        found: list[_Variant] = []
        for variant in variants:
            fit = self._fit(variant, on_target)
            if fit > best:
                best, found = fit, [variant]
            elif fit and fit == best and variant.language == found[0].language:
                found.append(variant)
        return found

    def _fit(self, variant: _Variant, on_target: bool) -> int:
        key = (variant.language, on_target)
        fit = self._fits.get(key)
        if fit is None:
            wanted = self.target_language if on_target else self.source_language
            fit = language_fit(variant.language, wanted)
            if not fit and language_fit(variant.language, wanted, "ە"):
                return language_fit(variant.language, wanted, "".join(variant.seg.itertext()))  # type: ignore[arg-type]
            self._fits[key] = fit
        return fit


@dataclass(slots=True)
class _Facts:
    """What a unit says beside its texts."""

    author: str = ""
    at: str = ""
    project: str = ""
    notes: list[str] = field(default_factory=list)
    contexts: dict[str, str] = field(default_factory=dict)

    def take(self, prop: etree._Element) -> None:
        kind, text = prop.get("type", "").lower(), prop.text or ""
        if kind in _CONTEXT:
            self.contexts.setdefault(_CONTEXT[kind], text)
        elif kind in _PROJECT:
            self.project = self.project or sanitise(text)
        elif kind in _NOTE and text:
            self.notes.append(sanitise(text))

    def context(self, which: str) -> str:
        text = self.contexts.get(which)
        if not text:
            return ""
        if not (text.startswith("<seg>") and text.endswith("</seg>")):
            return sanitise(text)
        if "<" not in text[5:-6] and "&" not in text:
            return sanitise(text[5:-6])
        try:
            parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
            return coded(etree.fromstring(text.encode("utf-8", "replace"), parser), Numbers())
        except (etree.XMLSyntaxError, MalformedUnitError):
            return sanitise(text[5:-6])


@dataclass(slots=True)
class _Variant:
    language: str
    seg: etree._Element
    author: str
    at: str
    notes: list[str]

    def text(self, numbers: Numbers) -> str:
        return coded(self.seg, numbers)


def _variant(element: etree._Element, facts: _Facts) -> _Variant:
    language = element.get(_XML_LANG) or element.get("lang") or ""
    seg = None
    notes: list[str] = []
    for child in element:
        match local(child.tag):
            case "seg":
                seg = child
            case "prop":
                facts.take(child)
            case "note":
                notes.append(sanitise(child.text or ""))
            case _:
                pass
    if seg is None:
        raise MalformedUnitError(f"its text in {language or 'one language'} is missing (seg)")
    if not language:
        raise MalformedUnitError("a text of it has no language (xml:lang)")
    return _Variant(language, seg, *_signature(element), notes)


def _signature(element: etree._Element) -> tuple[str, str]:
    get = element.get
    author = get("changeid") or get("creationid") or ""
    return sanitise(author) if author else "", get("changedate") or get("creationdate") or ""


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


def coded(seg: etree._Element, numbers: Numbers) -> str:
    """Return the text of ``seg`` with its codes as characters. Raises MalformedUnitError."""
    if not len(seg):
        return sanitise(seg.text or "")
    pieces: list[str] = []
    _walk(seg, numbers, pieces, _Order(), 0)
    return "".join(pieces)


@dataclass(slots=True)
class _Order:
    """What was met in one text so far: pairs by their ``i``, lone codes by how many there were."""

    pairs: dict[str, int] = field(default_factory=dict)
    lone: int = 0

    def next_key(self, kind: str) -> str:
        self.lone += 1
        return f"{kind}#{self.lone}"


def _walk(element: etree._Element, numbers: Numbers, pieces: list[str], order: _Order, depth: int) -> None:
    if depth > _DEEPEST:
        raise MalformedUnitError("its codes lie too deep in one another")
    pieces.append(sanitise(element.text or ""))
    for child in element:
        x, i = child.get("x"), child.get("i")
        match local(child.tag):
            case "bpt":
                number = numbers.number("pair", f"x{x}" if x else f"i{i}", x or i)
                order.pairs[i or ""] = number
                pieces.append(opening(number))
            case "ept":
                number = order.pairs.pop(i or "", 0) or numbers.number("pair", f"x{x}" if x else f"i{i}", x or i)
                pieces.append(closing(number))
            case "it":
                number = numbers.number("pair", f"x{x}" if x else order.next_key("it"), x)
                begins = child.get("pos", "").lower() in ("begin", "open")
                pieces.append(opening(number) if begins else closing(number))
            case "ph" | "ut":
                pieces.append(single(numbers.number("single", f"x{x}" if x else order.next_key("ph"), x)))
            case "hi":
                number = numbers.number("pair", f"x{x}" if x else order.next_key("hi"), x)
                pieces.append(opening(number))
                _walk(child, numbers, pieces, order, depth + 1)
                pieces.append(closing(number))
            case "":
                pass
            case _:
                _walk(child, numbers, pieces, order, depth + 1)
        pieces.append(sanitise(child.tail or ""))
