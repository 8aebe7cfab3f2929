"""XLIFF 1.2: rows of a file of whatever tool, translations filled into it, and a project as a file of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from translator_app.core.exchange import Outgoing, OutgoingDocument, ReturnedNote, kurdish_left, mark_of_sent
from translator_app.core.inline import CODE_PATTERN, CodeRole, InlineCode, mark_of
from translator_app.core.ports import Task
from translator_app.core.segment import Comment, Segment, State, SubState

from .code_pairs import nested
from .located import Edit, Element, Located, with_attribute
from .xliff_common import OWN, XML, Coding, Row, sibling_name, white_before
from .xml_writing import attribute, escaped

_STATES: Final = {
    "final": State.FINAL, "signed-off": State.REVIEWED, "translated": State.TRANSLATED,
    "needs-review-translation": State.TRANSLATED, "needs-review-adaptation": State.TRANSLATED,
    "needs-review-l10n": State.TRANSLATED,
}  # fmt: skip
_WRITTEN_STATES: Final = {
    (State.INITIAL, SubState.NONE): "new", (State.INITIAL, SubState.DRAFT): "needs-translation",
    (State.INITIAL, SubState.REJECTED): "needs-translation", (State.TRANSLATED, SubState.NONE): "translated",
    (State.REVIEWED, SubState.NONE): "signed-off", (State.FINAL, SubState.NONE): "final",
}  # fmt: skip
_CTYPES: Final = {"b": "bold", "i": "italic", "u": "underlined"}


# --- reading ---------------------------------------------------------------------------------------------------


def files(root: Element) -> Iterator[Element]:
    """Yield the file elements."""
    yield from root.elements("file")


def rows(located: Located) -> list[Row]:
    """Return the segments of the file in its order; a unit that is cut into segments gives one row each."""
    found: list[Row] = []
    for file in files(located.root):
        for body in file.elements("body"):
            _collect(located, body, file.attributes.get("translate") == "no", found)
    return found


def _collect(located: Located, parent: Element, locked: bool, found: list[Row]) -> None:
    for child in parent.elements("group", "trans-unit"):
        said = child.attributes.get("translate")
        own = said == "no" if said else locked
        if child.name == "group":
            _collect(located, child, own, found)
        elif child.child("source") is not None:
            found.extend(_rows_of(located, child, own))


def _rows_of(located: Located, unit: Element, locked: bool) -> Iterator[Row]:
    source, target, cut = unit.child("source"), unit.child("target"), unit.child("seg-source")
    assert source is not None
    key = unit.attributes.get("id", "")
    segments = list(_segments(cut)) if cut is not None else []
    if not segments:
        yield _row(located, unit, key, source, target, locked)
        return
    targets = {mrk.attributes.get("mid", ""): mrk for mrk in _segments(target)} if target is not None else {}
    for mrk in segments:
        mid = mrk.attributes.get("mid", "")
        row = _row(located, unit, f"{key}/{mid}", mrk, targets.get(mid), locked)
        row.within = cut
        yield row


def _segments(element: Element) -> Iterator[Element]:
    for child in element.elements():
        if child.name == "mrk" and child.attributes.get("mtype") == "seg":
            yield child
        else:
            yield from _segments(child)


def _row(located: Located, unit: Element, key: str, source: Element, target: Element | None, locked: bool) -> Row:
    coding = Coding(located)
    text = coding.text(source)
    translated = coding.text(target) if target is not None else None
    holder = unit.child("target")
    state, substate, stated = _state(unit, holder, bool(translated and translated.strip()))
    return Row(
        key=key,
        unit=unit,
        source=source,
        target=target,
        coding=coding,
        text=text,
        target_text=translated,
        state=state,
        substate=substate,
        stated=stated,
        locked=locked,
        closed=bool(translated) and state in (State.REVIEWED, State.FINAL),
        notes=tuple(_notes(unit)),
        sent=unit.attributes.get(f"{OWN} sent", ""),
    )


def _state(unit: Element, target: Element | None, filled: bool) -> tuple[State, SubState, bool]:
    if not filled or target is None:
        return State.INITIAL, SubState.NONE, target is not None and "state" in target.attributes
    name = target.attributes.get("state")
    if "rejected" in target.attributes.get("state-qualifier", ""):
        return State.INITIAL, SubState.REJECTED, True
    if name is None:
        approved = unit.attributes.get("approved") == "yes"
        return (State.REVIEWED, SubState.NONE, True) if approved else (State.INITIAL, SubState.DRAFT, False)
    state = _STATES.get(name, State.INITIAL)
    return state, SubState.DRAFT if state is State.INITIAL else SubState.NONE, True


def _notes(unit: Element) -> Iterator[ReturnedNote]:
    for note in unit.elements("note"):
        text = note.text()
        if text.strip():
            on_source = note.attributes.get("annotates") == "source"
            yield ReturnedNote(text, note.attributes.get("from", ""), on_source)


# --- filling in ------------------------------------------------------------------------------------------------


def edits(
    located: Located, filled: Iterable[tuple[Row, str]], language: str, *, approved: bool = False
) -> Iterator[Edit]:
    """Yield what to change so that the rows have these targets; units that are not named stay as they are.

    ``approved`` tells that the whole translation was signed off.
    """
    by_unit: dict[int, list[tuple[Row, str]]] = {}
    for row, text in filled:
        by_unit.setdefault(row.unit.start, []).append((row, text))
    done = b"signed-off" if approved else b"translated"
    for members in by_unit.values():
        row, text = members[0]
        if approved:
            yield _tagged(located, row.unit, b"approved", "yes")
        if row.within is None:
            yield from _whole(located, row, text, language, done)
        else:
            yield from _segmented(located, members, language, done)
    for file in files(located.root) if by_unit else ():
        if not file.attributes.get("target-language"):
            yield _tagged(located, file, b"target-language", language)


def _tagged(located: Located, element: Element, name: bytes, value: str) -> Edit:
    tag = located.raw(element.start, element.inner)
    return Edit(element.start, element.inner, with_attribute(tag, name, attribute(value).encode()))


def _whole(located: Located, row: Row, text: str, language: str, done: bytes) -> Iterator[Edit]:
    content = row.coding.native(text)
    state = b"needs-translation" if kurdish_left(text) else done
    yield from _put(located, row.unit, row.source, content, state, language)


def _put(
    located: Located, unit: Element, after: Element, content: bytes, state: bytes | None, language: str
) -> Iterator[Edit]:
    """Put ``content`` into the unit's target, which is made after the element ``after`` if there is none."""
    target = unit.child("target")
    if target is None:
        name = sibling_name(located, after, "target")
        source = unit.child("source")
        said = b' xml:lang="' + language.encode() + b'"' if source and f"{XML} lang" in source.attributes else b""
        said += b' state="' + state + b'"' if state else b""
        made = b"<" + name + said + b">" + content + b"</" + name + b">"
        yield Edit(after.stop, after.stop, white_before(located, after) + made)
        return
    tag = located.raw(target.start, target.inner)
    if state:
        tag = with_attribute(with_attribute(tag, b"state", state), b"state-qualifier", None)
    name = located.tag_name(target)
    if tag.endswith(b"/>"):
        tag = tag[:-2].rstrip() + b">"
    yield Edit(target.start, target.stop, tag + content + b"</" + name + b">")


def _segmented(located: Located, members: list[tuple[Row, str]], language: str, done: bytes) -> Iterator[Edit]:
    """Fill the segments of one unit: in its target if that is cut in the same way, else in one made of its source."""
    unit, cut = members[0][0].unit, members[0][0].within
    assert cut is not None
    texts = {row.source.start: (row, text) for row, text in members}
    target = unit.child("target")
    old = {mrk.attributes.get("mid", ""): mrk for mrk in _segments(target)} if target is not None else {}
    pieces: list[bytes] = []
    at = cut.inner
    whole = True
    for mrk in _segments(cut):
        row, text = texts.get(mrk.start, (None, ""))
        mid = mrk.attributes.get("mid", "")
        if row is not None:
            content = row.coding.native(text)
        else:
            content = located.raw(old[mid].inner, old[mid].outer) if mid in old else b""
        whole = whole and row is not None and not kurdish_left(text)
        tag = located.raw(mrk.start, mrk.inner)
        if tag.endswith(b"/>"):
            tag = tag[:-2].rstrip() + b">"
        pieces += (located.raw(at, mrk.start), tag, content, b"</" + located.tag_name(mrk) + b">")
        at = mrk.stop
    pieces.append(located.raw(at, cut.outer))
    yield from _put(located, unit, cut, b"".join(pieces), done if whole else None, language)


# --- writing a project -----------------------------------------------------------------------------------------


def write_project(outgoing: Outgoing, out: BinaryIO, version: str, task: Task, *, fill: bool = False) -> None:
    """Write every segment as a trans-unit whose id is the segment's. White space and codes are kept as they are.

    With ``fill`` a target that is empty holds the source.
    """
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:w="{OWN}">\n'
    )
    out.write(head.encode())
    total = sum(len(each.segments) for each in outgoing.documents)
    done = 0
    for document in outgoing.documents:
        out.write(_file_start(document, outgoing, version).encode())
        for segment in document.segments:
            if done % 1000 == 0:
                task.step(done, total, "Writing")
            done += 1
            out.write(_unit(segment, fill=fill).encode())
        out.write(b"</body>\n</file>\n")
    out.write(b"</xliff>\n")


def _file_start(document: OutgoingDocument, outgoing: Outgoing, version: str) -> str:
    return (
        f'<file original="{attribute(document.document.name)}" '
        f'source-language="{attribute(outgoing.source_language)}" '
        f'target-language="{attribute(outgoing.target_language)}" datatype="plaintext" tool-id="werger">\n'
        f'<header><tool tool-id="werger" tool-name="Werger" tool-version="{attribute(version)}"/></header>\n<body>\n'
    )


def _unit(segment: Segment, *, fill: bool) -> str:
    state = _WRITTEN_STATES.get((segment.state, segment.substate), "needs-translation")
    codes = {code.number: code for code in segment.codes}
    approved = ' approved="yes"' if segment.state in (State.REVIEWED, State.FINAL) else ""
    fixed = ' translate="no"' if segment.locked else ""
    rejected = ' state-qualifier="x-rejected"' if segment.substate is SubState.REJECTED else ""
    notes = "".join(map(_note, segment.comments))
    target = segment.target or (segment.source if fill else "")
    return (
        f'<trans-unit id="{segment.id}"{approved}{fixed} xml:space="preserve" w:sent="{mark_of_sent(segment)}">\n'
        f"<source>{_content(segment.source, codes)}</source>\n"
        f'<target state="{state}"{rejected}>{_content(target, codes)}</target>\n{notes}</trans-unit>\n'
    )


def _note(comment: Comment) -> str:
    side = "source" if comment.on_source else "target"
    author = f' from="{attribute(comment.author)}"' if comment.author else ""
    return f'<note{author} annotates="{side}">{escaped(comment.text)}</note>\n'


def _content(text: str, codes: dict[int, InlineCode]) -> str:
    if not CODE_PATTERN.search(text):
        return escaped(text)
    elements = nested(text)
    ends = set(elements.values())
    pieces: list[str] = []
    position = 0
    for match in CODE_PATTERN.finditer(text):
        pieces.append(escaped(text[position : match.start()]))
        position = match.end()
        mark = mark_of(match.group(), match.start())
        assert mark is not None
        kind = _ctype(codes.get(mark.number))
        if mark.role is CodeRole.SINGLE:
            pieces.append(f'<x id="{mark.number}"{kind}/>')
        elif mark.start in elements:
            pieces.append(f'<g id="{mark.number}"{kind}>')
        elif mark.start in ends:
            pieces.append("</g>")
        elif mark.role is CodeRole.OPEN:
            pieces.append(f'<bx id="{mark.number}" rid="{mark.number}"{kind}/>')
        else:
            pieces.append(f'<ex id="e{mark.number}" rid="{mark.number}"/>')
    pieces.append(escaped(text[position:]))
    return "".join(pieces)


def _ctype(code: InlineCode | None) -> str:
    if code is None:
        return ""
    for form in code.format.split():
        if form in _CTYPES and code.paired:
            return f' ctype="{_CTYPES[form]}"'
    word = "".join(each if each.isalnum() and each.isascii() else "-" for each in code.label.lower()).strip("-")
    return f' ctype="x-{word}"' if word else ""
