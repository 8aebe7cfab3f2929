"""XLIFF 2.0 and 2.1: rows of a file of any tool, translations filled into it, and a project as a file of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import BinaryIO, Final

from translator_app.core.exchange import Outgoing, OutgoingDocument, ReturnedNote, kurdish_left, mark_of_sent
from translator_app.core.inline import CODE_PATTERN, CodeRole, InlineCode, mark_of
from translator_app.core.ports import Task
from translator_app.core.segment import Comment, Segment, State, SubState

from .code_pairs import matched, nested
from .located import Edit, Element, Located, with_attribute
from .xliff_common import OWN, XML, Coding, Row, sibling_name, white_before
from .xml_writing import attribute, escaped

_SUBTYPES: Final = {"b": "xlf:b", "i": "xlf:i", "u": "xlf:u"}


# --- reading ---------------------------------------------------------------------------------------------------


def files(root: Element) -> Iterator[Element]:
    """Yield the file elements."""
    yield from root.elements("file")


def rows(located: Located) -> list[Row]:
    """Return the segments of all units in the file's order."""
    found: list[Row] = []
    for file in files(located.root):
        _collect(located, file, file.attributes.get("translate") == "no", found)
    return found


def _collect(located: Located, parent: Element, locked: bool, found: list[Row]) -> None:
    for child in parent.elements("group", "unit"):
        said = child.attributes.get("translate")
        own = said == "no" if said else locked
        if child.name == "group":
            _collect(located, child, own, found)
        else:
            found.extend(_rows_of(located, child, own))


def _rows_of(located: Located, unit: Element, locked: bool) -> Iterator[Row]:
    coding = Coding(located)  # the ids of codes are the unit's
    segments = [each for each in unit.elements("segment") if each.child("source") is not None]
    notes = tuple(_notes(unit))
    key = unit.attributes.get("id", "")
    for n, segment in enumerate(segments, start=1):
        source, target = segment.child("source"), segment.child("target")
        assert source is not None
        text = coding.text(source)
        translated = coding.text(target) if target is not None else None
        state, substate = _state(segment, bool(translated and translated.strip()))
        yield Row(
            key=key if len(segments) == 1 else f"{key}/{segment.attributes.get('id', n)}",
            unit=segment,
            source=source,
            target=target,
            coding=coding,
            text=text,
            target_text=translated,
            state=state,
            substate=substate,
            stated="state" in segment.attributes,
            locked=locked,
            closed=bool(translated) and state in (State.REVIEWED, State.FINAL),
            notes=notes if n == 1 else (),
            sent=unit.attributes.get(f"{OWN} sent", ""),
        )


def _state(segment: Element, filled: bool) -> tuple[State, SubState]:
    name = segment.attributes.get("state", "initial")
    state = State(name) if name in set(State) and filled else State.INITIAL
    if state is not State.INITIAL or not filled:
        return state, SubState.NONE
    said = segment.attributes.get("subState", "").rpartition(":")[2]
    return state, SubState.REJECTED if said == SubState.REJECTED.value else SubState.DRAFT


def _notes(unit: Element) -> Iterator[ReturnedNote]:
    for notes in unit.elements("notes"):
        for note in notes.elements("note"):
            text = note.text()
            if not text.strip():
                continue
            get = note.attributes.get
            on_source = get("appliesTo") == "source"
            yield ReturnedNote(
                text, get(f"{OWN} author", ""), on_source, get(f"{OWN} id", ""), _moment(get(f"{OWN} at"))
            )


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


# --- filling in ------------------------------------------------------------------------------------------------


def edits(
    located: Located, filled: Iterable[tuple[Row, str]], language: str, *, approved: bool = False
) -> Iterator[Edit]:
    """Yield what to change so that the rows have these targets; segments that are not named stay as they are.

    ``approved`` tells that the whole translation was signed off.
    """
    some = False
    for row, text in filled:
        some = True
        yield from _put(located, row, text, language, b"reviewed" if approved else b"translated")
    root = located.root
    if some and not root.attributes.get("trgLang"):
        tag = located.raw(root.start, root.inner)
        yield Edit(root.start, root.inner, with_attribute(tag, b"trgLang", attribute(language).encode()))


def _put(located: Located, row: Row, text: str, language: str, done: bytes) -> Iterator[Edit]:
    content = row.coding.native(text, copies=True)
    tag = located.raw(row.unit.start, row.unit.inner)
    tag = with_attribute(tag, b"subState", None)  # it says more about a state that is over
    tag = with_attribute(tag, b"state", b"initial" if kurdish_left(text) else done)
    yield Edit(row.unit.start, row.unit.inner, tag)
    if row.target is None:
        name = sibling_name(located, row.source, "target")
        said = b' xml:lang="' + language.encode() + b'"' if f"{XML} lang" in row.source.attributes else b""
        made = b"<" + name + said + b">" + content + b"</" + name + b">"
        yield Edit(row.source.stop, row.source.stop, white_before(located, row.source) + made)
        return
    name = located.tag_name(row.target)
    start = located.raw(row.target.start, row.target.inner)
    if start.endswith(b"/>"):
        start = start[:-2].rstrip() + b">"
    yield Edit(row.target.start, row.target.stop, start + content + b"</" + name + b">")


# --- writing a project -----------------------------------------------------------------------------------------


def write_project(outgoing: Outgoing, out: BinaryIO, version: str, task: Task) -> None:
    """Write every segment as a unit whose id is the segment's. White space and codes are kept as they are."""
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:w="{OWN}" version="2.1" '
        f'srcLang="{attribute(outgoing.source_language)}" trgLang="{attribute(outgoing.target_language)}" '
        f'w:tool="Werger {attribute(version)}">\n'
    )
    out.write(head.encode())
    total = sum(len(each.segments) for each in outgoing.documents)
    done = 0
    for number, document in enumerate(outgoing.documents, start=1):
        if not document.segments:
            continue  # a file holds at least one unit
        out.write(_file_start(document, number).encode())
        for segment in document.segments:
            if done % 1000 == 0:
                task.step(done, total, "Writing")
            done += 1
            out.write(_unit(segment).encode())
        out.write(b"</file>\n")
    out.write(b"</xliff>\n")


def _file_start(document: OutgoingDocument, number: int) -> str:
    return f'<file id="f{number}" original="{attribute(document.document.name)}">\n'


def _unit(segment: Segment) -> str:
    codes = {code.number: code for code in segment.codes}
    fixed = ' translate="no"' if segment.locked else ""
    substate = f' subState="werger:{segment.substate.value}"' if segment.substate is not SubState.NONE else ""
    notes = "".join(_note(n, comment) for n, comment in enumerate(segment.comments, start=1))
    return (
        f'<unit id="{segment.id}"{fixed} canResegment="no" xml:space="preserve" w:sent="{mark_of_sent(segment)}">\n'
        f"{f'<notes>{chr(10)}{notes}</notes>{chr(10)}' if notes else ''}"
        f'<segment state="{segment.state.value}"{substate}>\n'
        f"<source>{_content(segment.source, codes)}</source>\n"
        f"<target>{_content(segment.target, codes)}</target>\n</segment>\n</unit>\n"
    )


def _note(number: int, comment: Comment) -> str:
    side = "source" if comment.on_source else "target"
    own = f'w:id="{attribute(comment.id)}" w:author="{attribute(comment.author)}" w:at="{comment.at.isoformat()}"'
    return f'<note id="n{number}" appliesTo="{side}" {own}>{escaped(comment.text)}</note>\n'


def _content(text: str, codes: dict[int, InlineCode]) -> str:
    if not CODE_PATTERN.search(text):
        return escaped(text)
    elements, pairs = nested(text), matched(text)
    ends, closed = set(elements.values()), set(pairs.values())
    seen: dict[int, int] = {}
    pieces: list[str] = []
    position = 0
    for match in CODE_PATTERN.finditer(text):
        pieces.append(escaped(text[position : match.start()]))
        position = match.end()
        mark = mark_of(match.group(), match.start())
        assert mark is not None
        code = codes.get(mark.number)
        if mark.role is not CodeRole.CLOSE:
            seen[mark.number] = seen.get(mark.number, 0) + 1
        time = seen.get(mark.number, 1)
        # an id may stand in a source or target only once
        id_ = f"{mark.number}" if time == 1 else f"{mark.number}-{time}"
        copy = "" if time == 1 else f' copyOf="{mark.number}"'
        if mark.role is CodeRole.SINGLE:
            pieces.append(f'<ph id="{id_}"{copy}{_kind(code, "disp")}/>')
        elif mark.start in elements:
            pieces.append(f'<pc id="{id_}"{copy}{_kind(code, "dispStart")}>')
        elif mark.start in ends:
            pieces.append("</pc>")
        elif mark.role is CodeRole.OPEN:
            alone = "" if mark.start in pairs else ' isolated="yes"'
            pieces.append(f'<sc id="{id_}"{copy}{alone}{_kind(code, "disp")}/>')
        elif mark.start in closed:
            pieces.append(f'<ec startRef="{id_}"{_fixed(code)}/>')
        else:
            pieces.append(f'<ec id="{mark.number}" isolated="yes"{_fixed(code)}/>')
    pieces.append(escaped(text[position:]))
    return "".join(pieces)


def _kind(code: InlineCode | None, display: str) -> str:
    if code is None:
        return ""
    form = next((each for each in code.format.split() if each in _SUBTYPES), "")
    said = f' type="fmt" subType="{_SUBTYPES[form]}"' if form else ""
    label = f' {display}="{attribute(code.label)}"' if code.label else ""
    return said + _fixed(code) + label


def _fixed(code: InlineCode | None) -> str:
    return ' canDelete="no"' if code is not None and code.required else ""
