"""From a translation unit to its ``tu`` element, in the order of elements that the TMX 1.4b DTD asks for."""

from __future__ import annotations

from datetime import UTC, datetime

from lxml import etree

from translator_app.core.inline import CODE_PATTERN, CodeMark, CodeRole, shown
from translator_app.core.memory import NativeCodes, TranslationUnit

from .code_pairs import matched
from .located import XML
from .xml_writing import attribute, escaped, with_codes


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
    source, target = _written_sides(unit)
    return (
        f"<tu>\n{''.join(facts)}"
        f'<tuv xml:lang="{source_language}"><seg>{source}</seg></tuv>\n'
        f'<tuv xml:lang="{target_language}"{changed}><seg>{target}</seg></tuv>\n</tu>\n'
    )


def _prop(kind: str, text: str) -> str:
    return f'<prop type="{kind}">{escaped(text)}</prop>\n'


def _moment(at: datetime) -> str:
    t = at.astimezone(UTC) if at.tzinfo else at
    return f"{t.year:04}{t.month:02}{t.day:02}T{t.hour:02}{t.minute:02}{t.second:02}Z"


def written_text(text: str) -> str:
    """Return ``text`` as the content of a ``seg``; a code's content shows its number, for tools that show that."""
    pairs = matched(text)
    order = {start: n for n, start in enumerate(sorted(pairs), start=1)}
    order |= {end: order[start] for start, end in pairs.items()}

    def spelt(mark: CodeMark) -> str:
        return _code(mark.number, mark.role, order.get(mark.start), escaped(shown(text[mark.start])))

    return with_codes(text, spelt)


Sides = tuple[str, str]
"""Source and target."""


def _written_sides(unit: TranslationUnit) -> Sides:
    """Return both texts with their codes as these were in the file they came from, if they still are those.

    Both or none: a code is known in the other language by what is in its markup.
    """
    if unit.source_codes or unit.target_codes:
        source = _with_native(unit.source, unit.source_codes)
        target = _with_native(unit.target, unit.target_codes)
        if source is not None and target is not None:
            return source, target
    return written_text(unit.source), written_text(unit.target)


def _with_native(text: str, native: NativeCodes) -> str | None:
    """Return ``text`` with its codes as in ``native``; None where these are others, or make no XML together.

    The text may have been changed since, and the markup comes out of a file that anybody may have made.
    """
    if sorted(CODE_PATTERN.findall(text)) != sorted(code for code, _ in native):
        return None
    content = _filled(text, native)
    try:
        etree.fromstring(f"<seg>{content}</seg>", etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return None
    return content


def _filled(text: str, native: NativeCodes) -> str:
    markup: dict[str, list[str]] = {}
    for code, each in reversed(native):
        markup.setdefault(code, []).append(each)
    return with_codes(text, lambda mark: markup[text[mark.start]].pop())


def is_our_own(texts: Sides, codes: tuple[NativeCodes, NativeCodes]) -> bool:
    """Tell whether the codes read with ``texts`` are just as this program writes them."""
    return all(_filled(text, native) == written_text(text) for text, native in zip(texts, codes, strict=True))


def native_markup(element: etree._Element) -> str:
    """Return an element of a ``seg`` with all in it, without what follows, as XML that stands alone."""
    start, end = native_tags(element)
    inner = escaped(element.text or "") + "".join(native_markup(each) + escaped(each.tail or "") for each in element)
    return start + inner + end


def native_tags(element: etree._Element) -> tuple[str, str]:
    """Return the start and end tag of an element, namespaces of its attributes declared where they stand."""
    name = etree.QName(element).localname
    said: list[str] = []
    for key, value in element.attrib.items():
        qualified = etree.QName(key)
        prefix = ""
        if qualified.namespace == XML:
            prefix = "xml:"
        elif qualified.namespace:
            prefix = f"n{len(said)}:"
            said.append(f'xmlns:{prefix[:-1]}="{attribute(qualified.namespace)}"')
        said.append(f'{prefix}{qualified.localname}="{attribute(str(value))}"')
    return f"<{' '.join((name, *said))}>", f"</{name}>"


def _code(number: int, role: CodeRole, pair: int | None, tag: str) -> str:
    if role is CodeRole.SINGLE:
        return f'<ph x="{number}">{tag}</ph>'
    if pair is None:
        end = "begin" if role is CodeRole.OPEN else "end"
        return f'<it pos="{end}" x="{number}">{tag}</it>'
    if role is CodeRole.OPEN:
        return f'<bpt i="{pair}" x="{number}">{tag}</bpt>'
    return f'<ept i="{pair}">{tag}</ept>'
