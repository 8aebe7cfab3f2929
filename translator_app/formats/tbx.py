"""Glossaries in TBX: read in version 2 (martif) and 3 (DCA and DCT), written as TBX-Basic in either version.

A concept with several terms gives a row for each pair of a source and a target term; each row is written as a concept
of its own, so that what is read back is what was written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from translator_app.core.errors import GlossaryError
from translator_app.core.exchange import language_fit
from translator_app.core.glossary import Term, TermStatus
from translator_app.core.ports import NoTask
from translator_app.core.said import said

from .located import XML, Element, parts
from .xml_text import blocks_in, in_utf8
from .xml_writing import attribute, escaped

EXTENSIONS: Final = (".tbx",)
_CONCEPTS: Final = frozenset({"termEntry", "conceptEntry"})
_CORE: Final = frozenset({"", "urn:iso:std:iso:30042:ed-2", "urn:iso:std:iso:30042:ed-3"})
_FACTS: Final = frozenset({"descrip", "termNote", "admin", "termCompList"})
_GROUPS: Final = frozenset({"descripGrp", "termNoteGrp", "adminGrp", "termGrp"})
_STATUSES: Final = {
    "deprecatedTerm-admn-sts": TermStatus.FORBIDDEN, "supersededTerm-admn-sts": TermStatus.FORBIDDEN,
    "deprecatedTerm": TermStatus.FORBIDDEN, "supersededTerm": TermStatus.FORBIDDEN,
    "notRecommended": TermStatus.FORBIDDEN, "admittedTerm-admn-sts": TermStatus.ALLOWED,
    "admittedTerm": TermStatus.ALLOWED, "admitted": TermStatus.ALLOWED,
}  # fmt: skip
_WRITTEN: Final = {
    TermStatus.PREFERRED: "preferredTerm-admn-sts",
    TermStatus.ALLOWED: "admittedTerm-admn-sts",
    TermStatus.FORBIDDEN: "deprecatedTerm-admn-sts",
}


# --- reading ---------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Facts:
    values: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def first(self, *names: str) -> str:
        return next((self.values[name] for name in names if self.values.get(name)), "")


@dataclass(slots=True)
class _Named:
    text: str
    facts: _Facts


def read_tbx(
    path: Path, source_language: str = "ckb", target_language: str = "en", *, passed: list[str] | None = None
) -> tuple[Term, ...]:
    """Read the terms of ``path`` in its order. Raises GlossaryError, also if no concept has both languages.

    Concepts that lack one of them are left out, and told in ``passed``.
    """
    text = in_utf8(blocks_in(path, GlossaryError, NoTask(), ""), path.name, GlossaryError)
    terms: list[Term] = []
    concepts = 0
    for part in parts(text.chunks, _CONCEPTS, path.name, GlossaryError):
        if not part.above and part.root.name not in ("martif", "tbx"):
            raise GlossaryError(
                said(
                    "{name} is no glossary in TBX: its first element is <{name2}>.",
                    name=path.name,
                    name2=part.root.name,
                )
            )
        if part.root.name in _CONCEPTS:
            concepts += 1
            before = len(terms)
            terms += _terms(part.root, source_language, target_language, path.name)
            if passed is not None and len(terms) == before:
                passed.append(f"entry {concepts} has no term in both {source_language} and {target_language}")
    if concepts and not terms:
        raise GlossaryError(
            said(
                "{name} holds no term in both {source_language} and {target_language}.",
                name=path.name,
                source_language=source_language,
                target_language=target_language,
            )
        )
    return tuple(terms)


def _terms(concept: Element, source_language: str, target_language: str, glossary: str) -> Iterator[Term]:
    entry = _facts(concept)
    languages = list(concept.elements("langSet", "langSec"))
    sources = _best(languages, source_language)
    targets = _best(languages, target_language)
    for source in sources:
        for target in targets:
            status = target.facts.first("administrativeStatus", "normativeAuthorization")
            notes = dict.fromkeys([*entry.notes, *source.facts.notes, *target.facts.notes])
            definition = entry.first("definition") or source.facts.first("definition")
            yield Term(
                source=source.text,
                target=target.text,
                part_of_speech=source.facts.first("partOfSpeech") or target.facts.first("partOfSpeech"),
                domain=entry.first("subjectField", "domain") or source.facts.first("subjectField"),
                note="\n".join(notes) or definition,
                status=_STATUSES.get(status, TermStatus.PREFERRED),
                glossary=glossary,
            )


def _best(languages: list[Element], wanted: str) -> list[_Named]:
    fits = [language_fit(each.attributes.get(f"{XML} lang", ""), wanted, each.text()) for each in languages]
    best = max(fits, default=0)
    if not best:
        return []
    chosen = languages[fits.index(best)]
    shared = _facts(chosen)
    found = []
    for section in chosen.elements("tig", "ntig", "termSec"):
        holder = section.child("termGrp") or section
        term = holder.child("term")
        text = " ".join(term.text().split()) if term is not None else ""
        if text:
            facts = _facts(section)
            facts.values = {**shared.values, **facts.values}
            facts.notes = [*shared.notes, *facts.notes]
            found.append(_Named(text, facts))
    return found


def _facts(element: Element) -> _Facts:
    """Return what is said of an entry, a language or a term, but not of those inside it."""
    facts = _Facts()
    for child in element.elements():
        if child.name in _GROUPS:
            inner = _facts(child)
            facts.values |= {key: value for key, value in inner.values.items() if key not in facts.values}
            facts.notes += inner.notes
        elif child.name == "note" and child.space in _CORE:
            facts.notes.append(child.text().strip())
        elif child.name in _FACTS and child.space in _CORE:
            facts.values.setdefault(child.attributes.get("type", ""), child.text().strip())
        elif child.space not in _CORE:
            facts.values.setdefault(child.name, child.text().strip())  # DCT: the category is the element
    return facts


# --- writing ---------------------------------------------------------------------------------------------------


def write_tbx(
    terms: Iterable[Term],
    out: BinaryIO,
    source_language: str = "ckb",
    target_language: str = "en",
    *,
    version: int = 2,
    title: str = "Glossary",
) -> int:
    """Write ``terms`` as TBX-Basic, version 2 (read by every tool) or 3 (ISO 30042:2019); return how many."""
    names = _NAMES[version]
    languages = attribute(source_language), attribute(target_language)
    out.write(names.head.format(language=languages[0], title=escaped(title)).encode())
    count = 0
    for count, term in enumerate(terms, start=1):
        out.write(_concept(count, term, languages, names).encode())
    out.write(names.tail.encode())
    return count


@dataclass(frozen=True, slots=True)
class _Names:
    head: str
    tail: str
    concept: str
    language: str
    term: str


_HEADER: Final = (
    "<fileDesc><titleStmt><title>{title}</title></titleStmt>"
    "<sourceDesc><p>Written by Werger</p></sourceDesc></fileDesc>"
)
_NAMES: Final = {
    2: _Names(
        '<?xml version="1.0" encoding="UTF-8"?>\n<martif type="TBX-Basic" xml:lang="{language}">\n<martifHeader>'
        + _HEADER
        + '<encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>\n<text><body>\n',
        "</body></text>\n</martif>\n",
        "termEntry",
        "langSet",
        "tig",
    ),
    3: _Names(
        '<?xml version="1.0" encoding="UTF-8"?>\n<tbx type="TBX-Basic" style="dca" xml:lang="{language}" '
        'xmlns="urn:iso:std:iso:30042:ed-2">\n<tbxHeader>' + _HEADER + "</tbxHeader>\n<text><body>\n",
        "</body></text>\n</tbx>\n",
        "conceptEntry",
        "langSec",
        "termSec",
    ),
}


def _concept(number: int, term: Term, languages: tuple[str, str], names: _Names) -> str:
    facts = f'<descrip type="subjectField">{escaped(term.domain)}</descrip>\n' if term.domain else ""
    facts += f"<note>{escaped(term.note)}</note>\n" if term.note else ""
    part = f'<termNote type="partOfSpeech">{escaped(term.part_of_speech)}</termNote>' if term.part_of_speech else ""
    status = f'<termNote type="administrativeStatus">{_WRITTEN[term.status]}</termNote>'
    return (
        f'<{names.concept} id="c{number}">\n{facts}'
        f"{_section(languages[0], term.source, part, names)}{_section(languages[1], term.target, status, names)}"
        f"</{names.concept}>\n"
    )


def _section(language: str, text: str, facts: str, names: _Names) -> str:
    inner = f"<{names.term}><term>{escaped(text)}</term>{facts}</{names.term}>"
    return f'<{names.language} xml:lang="{language}">{inner}</{names.language}>\n'
