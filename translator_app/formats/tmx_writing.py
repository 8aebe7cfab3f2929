"""From a translation unit to its ``tu`` element, in the order of elements that the TMX 1.4b DTD asks for."""

from __future__ import annotations

from datetime import UTC, datetime

from translator_app.core.inline import CODE_PATTERN, CodeRole, mark_of, shown
from translator_app.core.memory import TranslationUnit

from .code_pairs import matched
from .xml_writing import attribute, escaped


def written_unit(unit: TranslationUnit, source_language: str, target_language: str) -> str:
    """Return ``unit`` as a ``tu`` element; the languages are attribute values already."""
    facts = []
    if unit.note:
        facts.append(f"<note>{escaped(unit.note)}</note>\n")
    if unit.project:
        facts.append(_prop("x-project", unit.project))
    # as memoQ writes them: a whole seg element, as text
    if unit.previous:
        facts.append(_prop("x-context-pre", f"<seg>{written_text(unit.previous)}</seg>"))
    if unit.following:
        facts.append(_prop("x-context-post", f"<seg>{written_text(unit.following)}</seg>"))
    changed = f' changedate="{_moment(unit.at)}"' if unit.at else ""
    changed += f' changeid="{attribute(unit.author)}"' if unit.author else ""
    return (
        f"<tu>\n{''.join(facts)}"
        f'<tuv xml:lang="{source_language}"><seg>{written_text(unit.source)}</seg></tuv>\n'
        f'<tuv xml:lang="{target_language}"{changed}><seg>{written_text(unit.target)}</seg></tuv>\n</tu>\n'
    )


def _prop(kind: str, text: str) -> str:
    return f'<prop type="{kind}">{escaped(text)}</prop>\n'


def _moment(at: datetime) -> str:
    t = at.astimezone(UTC) if at.tzinfo else at
    return f"{t.year:04}{t.month:02}{t.day:02}T{t.hour:02}{t.minute:02}{t.second:02}Z"


def written_text(text: str) -> str:
    """Return ``text`` as the content of a ``seg``; a code's content shows its number, for tools that show that."""
    if not CODE_PATTERN.search(text):
        return escaped(text)
    pairs = matched(text)
    order = {start: n for n, start in enumerate(sorted(pairs), start=1)}
    order |= {end: order[start] for start, end in pairs.items()}
    pieces: list[str] = []
    position = 0
    for match in CODE_PATTERN.finditer(text):
        pieces.append(escaped(text[position : match.start()]))
        position = match.end()
        mark = mark_of(match.group(), match.start())
        assert mark is not None
        pieces.append(_code(mark.number, mark.role, order.get(mark.start), escaped(shown(match.group()))))
    pieces.append(escaped(text[position:]))
    return "".join(pieces)


def _code(number: int, role: CodeRole, pair: int | None, tag: str) -> str:
    if role is CodeRole.SINGLE:
        return f'<ph x="{number}">{tag}</ph>'
    if pair is None:
        end = "begin" if role is CodeRole.OPEN else "end"
        return f'<it pos="{end}" x="{number}">{tag}</it>'
    if role is CodeRole.OPEN:
        return f'<bpt i="{pair}" x="{number}">{tag}</bpt>'
    return f'<ept i="{pair}">{tag}</ept>'
