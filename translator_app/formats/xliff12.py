"""XLIFF 1.2: rows of a file of whatever tool, translations filled into it, and a project as a file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, Final

from translator_app.core.exchange import Outgoing, OutgoingDocument, ReturnedNote, kurdish_left, mark_of_sent
from translator_app.core.inline import CODE_PATTERN, CodeMark, CodeRole, InlineCode
from translator_app.core.ports import Task
from translator_app.core.segment import Comment, Segment, State, SubState

from .code_pairs import nested
from .located import XML, Edit, Element, Located
from .xliff_codes import Coding
from .xliff_common import OWN, Dialect, Filled, Row, Written, opened, put, tagged, write_documents
from .xml_writing import attribute, escaped, with_codes

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


def _rows(located: Located) -> Iterator[Row]:
    unit = located.root
    source, target, cut = unit.child("source"), unit.child("target"), unit.child("seg-source")
    if source is None:
        return
    key = unit.attributes.get("id", "")
    segments = list(_segments(cut)) if cut is not None else []
    if not segments:
        yield _row(located, key, source, target)
        return
    targets = {mrk.attributes.get("mid", ""): mrk for mrk in _segments(target)} if target is not None else {}
    for mrk in segments:
        mid = mrk.attributes.get("mid", "")
        row = _row(located, f"{key}/{mid}", mrk, targets.get(mid))
        row.within = cut
        yield row


def _segments(element: Element) -> Iterator[Element]:
    for child in element.elements():
        if child.name == "mrk" and child.attributes.get("mtype") == "seg":
            yield child
        else:
            yield from _segments(child)


def _row(located: Located, key: str, source: Element, target: Element | None) -> Row:
    unit = located.root
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


def _edits(located: Located, filled: Filled, language: str, approved: bool) -> Iterator[Edit]:
    """Yield what to change so that the rows of a unit have these targets."""
    done = b"signed-off" if approved else b"translated"
    unit = located.root
    if approved:
        yield tagged(located, unit, b"approved", "yes")
    (row, text), cut = filled[0], filled[0][0].within
    if cut is None:
        after, content = row.source, row.coding.native(text)
        state: bytes | None = b"needs-translation" if kurdish_left(text) else done
    else:
        after, (content, whole) = cut, _segmented(located, cut, filled)
        state = done if whole else None
    source = unit.child("source")
    said = source is not None and f"{XML} lang" in source.attributes
    yield put(located, unit.child("target"), after, content, language, state=state, language_said=said)


def _segmented(located: Located, cut: Element, filled: Filled) -> tuple[bytes, bool]:
    """Return the content of a target cut as its source is, and whether all of it is translated."""
    texts = {row.source.start: (row, text) for row, text in filled}
    target = located.root.child("target")
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
        tag = opened(located.raw(mrk.start, mrk.inner))
        pieces += (located.raw(at, mrk.start), tag, content, b"</" + located.tag_name(mrk) + b">")
        at = mrk.stop
    pieces.append(located.raw(at, cut.outer))
    return b"".join(pieces), whole


DIALECT: Final = Dialect("trans-unit", ("xliff", "file", "body"), "file", b"target-language", _rows, _edits)


# --- writing a project -----------------------------------------------------------------------------------------


def write_project(outgoing: Outgoing, out: BinaryIO, version: str, task: Task, *, fill: bool = False) -> None:
    """Write every segment as a trans-unit whose id is the segment's. White space and codes are kept as they are.

    With ``fill`` a target that is empty holds the source.
    """
    head = f'<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:w="{OWN}">\n'

    def start(document: OutgoingDocument, _number: int) -> str:
        return _file_start(document, outgoing, version)

    written = Written(head, start, partial(_unit, fill=fill), "</body>\n</file>\n")
    write_documents(outgoing, out, written, task)


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

    def spelt(mark: CodeMark) -> str:
        kind = _ctype(codes.get(mark.number))
        if mark.role is CodeRole.SINGLE:
            return f'<x id="{mark.number}"{kind}/>'
        if mark.start in elements:
            return f'<g id="{mark.number}"{kind}>'
        if mark.start in ends:
            return "</g>"
        if mark.role is CodeRole.OPEN:
            return f'<bx id="{mark.number}" rid="{mark.number}"{kind}/>'
        return f'<ex id="e{mark.number}" rid="{mark.number}"/>'

    return with_codes(text, spelt)


def _ctype(code: InlineCode | None) -> str:
    if code is None:
        return ""
    for form in code.format.split():
        if form in _CTYPES and code.paired:
            return f' ctype="{_CTYPES[form]}"'
    word = "".join(each if each.isalnum() and each.isascii() else "-" for each in code.label.lower()).strip("-")
    return f' ctype="x-{word}"' if word else ""
