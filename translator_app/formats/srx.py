"""Segmentation Rules eXchange 2.0: the files in which translation tools exchange sentence rules.

https://www.gala-global.org/srx-20-april-7-2008 . Read: language rules, the language map, cascade. The header's
`formathandle` (which side inline codes go to) is not read: our rules say it themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import regex
from lxml import etree

from translator_app.core.errors import AppError, DocumentError
from translator_app.core.kurdish.segmentation import Rule, Segmenter, portable
from translator_app.core.said import said

NAMESPACE = "http://www.lisa.org/srx20"


@dataclass(frozen=True, slots=True)
class LanguageMap:
    """One line of the language map: languages that match `pattern` (a regular expression) take the rules `name`."""

    pattern: str
    name: str


@dataclass(frozen=True, slots=True)
class SrxRules(Mapping[str, tuple[Rule, ...]]):
    """The rules of one SRX file; `rules["ckb-IQ"]` are those of a language, found through the language map.

    With `cascade` the rules of every matching line are joined in the order of the map, otherwise the first line
    that matches decides. A language that no line matches raises KeyError. Iterating gives the names of the rules.
    """

    named: Mapping[str, tuple[Rule, ...]]
    maps: tuple[LanguageMap, ...]
    cascade: bool = True

    def __getitem__(self, language: str) -> tuple[Rule, ...]:
        names = [line.name for line in self.maps if regex.fullmatch(portable(line.pattern), language, regex.IGNORECASE)]
        if not names:
            raise KeyError(language)
        return tuple(rule for name in (names if self.cascade else names[:1]) for rule in self.named[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self.named)

    def __len__(self) -> int:
        return len(self.named)


def read_srx(data: bytes, name: str = "The rule file") -> SrxRules:
    """Read an SRX file; `name` is how error messages call it.

    Raises `DocumentError` if it is not SRX, declares a DTD (entities could fill the memory or read other files),
    maps a language to rules that are not there, or holds a regular expression that cannot be read.
    """
    root = _root(data, name)
    if _local(root) != "srx":
        raise DocumentError(
            said("{name} is not an SRX file: its first element is <{local}>, not <srx>.", name=name, local=_local(root))
        )
    header = next(_elements(root, "header"), None)
    named = {
        element.get("languagerulename", ""): tuple(map(_rule, _elements(element, "rule")))
        for element in _elements(root, "languagerule")
    }
    maps = tuple(
        LanguageMap(element.get("languagepattern", ""), element.get("languagerulename", ""))
        for element in _elements(root, "languagemap")
    )
    for line in maps:
        if line.name not in named:
            raise DocumentError(
                said(
                    "{name} maps the language {pattern} to the rules “{name2}”, which it lacks.",
                    name=name,
                    pattern=line.pattern,
                    name2=line.name,
                )
            )
        try:
            regex.compile(portable(line.pattern))
        except regex.error as error:
            raise DocumentError(
                said(
                    "{name}: the language pattern “{pattern}” cannot be read ({error}).",
                    name=name,
                    pattern=line.pattern,
                    error=error,
                )
            ) from error
    for rules in named.values():
        try:
            Segmenter(rules)
        except AppError as error:
            raise DocumentError(said("{name}: {error}", name=name, error=error)) from error
    cascade = header is not None and header.get("cascade", "no") == "yes"
    return SrxRules(named, maps, cascade)


def write_srx(rules: SrxRules) -> bytes:
    """Write `rules` as an SRX 2.0 file in UTF-8."""
    root = etree.fromstring(f'<srx xmlns="{NAMESPACE}" version="2.0"/>')
    header = _child(root, "header", segmentsubflows="yes", cascade="yes" if rules.cascade else "no")
    for kind, include in (("start", "no"), ("end", "yes"), ("isolated", "no")):
        _child(header, "formathandle", type=kind, include=include)
    body = _child(root, "body")
    languages = _child(body, "languagerules")
    for name, named in rules.named.items():
        language = _child(languages, "languagerule", languagerulename=name)
        for rule in named:
            element = _child(language, "rule", **{"break": "yes" if rule.breaks else "no"})
            _child(element, "beforebreak").text = rule.before
            _child(element, "afterbreak").text = rule.after
    lines = _child(body, "maprules")
    for line in rules.maps:
        _child(lines, "languagemap", languagepattern=line.pattern, languagerulename=line.name)
    etree.indent(root)
    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written


def _root(data: bytes, name: str) -> etree._Element:
    # The DTD is refused before the parser sees it: expanding entities in attributes cannot be switched off.
    if b"<!doctype" in data.replace(b"\0", b"").lower():
        raise DocumentError(
            said("{name} declares a document type, which rule files may not: remove the <!DOCTYPE ...>.", name=name)
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise DocumentError(
            said("{name} is not well-formed XML: {msg}. Export it again.", name=name, msg=error.msg)
        ) from error


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname


def _elements(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    # SRX files come with the 2.0 namespace, with that of 1.0 and with none.
    return parent.iter(f"{{*}}{name}")


def _rule(element: etree._Element) -> Rule:
    def text(name: str) -> str:
        return next((child.text or "" for child in _elements(element, name)), "")

    return Rule(element.get("break", "yes") != "no", text("beforebreak"), text("afterbreak"))


def _child(parent: etree._Element, name: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{NAMESPACE}}}{name}", attrib=attributes)
