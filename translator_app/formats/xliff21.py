"""XLIFF 2.0 and 2.1: rows of a file of any tool, translations filled into it, and a project as a file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO, Final

from translator_app.core.exchange import Outgoing, OutgoingDocument, ReturnedNote, kurdish_left, mark_of_sent
from translator_app.core.inline import CODE_PATTERN, CodeMark, CodeRole, InlineCode
from translator_app.core.ports import Task
from translator_app.core.segment import Comment, Segment, State, SubState

from .code_pairs import matched, nested
from .located import XML, Edit, Element, Located, with_attribute
from .xliff_codes import Coding
from .xliff_common import OWN, Dialect, Filled, Row, Written, put, write_documents
from .xml_writing import attribute, escaped, with_codes

_SUBTYPES: Final = {"b": "xlf:b", "i": "xlf:i", "u": "xlf:u"}


# --- reading ---------------------------------------------------------------------------------------------------


def _rows(located: Located) -> Iterator[Row]:
    unit = located.root
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


def _edits(located: Located, filled: Filled, language: str, approved: bool) -> Iterator[Edit]:
    """Yield what to change so that the segments of a unit have these targets."""
    for row, text in filled:
        tag = located.raw(row.unit.start, row.unit.inner)
        tag = with_attribute(tag, b"subState", None)  # it says more about a state that is over
        state = b"initial" if kurdish_left(text) else b"reviewed" if approved else b"translated"
        yield Edit(row.unit.start, row.unit.inner, with_attribute(tag, b"state", state))
        said = f"{XML} lang" in row.source.attributes
        content = row.coding.native(text, copies=True)
        yield put(located, row.target, row.source, content, language, language_said=said)


DIALECT: Final = Dialect("unit", ("xliff", "file"), "xliff", b"trgLang", _rows, _edits)


# --- writing a project -----------------------------------------------------------------------------------------


def write_project(outgoing: Outgoing, out: BinaryIO, version: str, task: Task) -> None:
    """Write every segment as a unit whose id is the segment's. White space and codes are kept as they are."""
    head = (
        f'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:w="{OWN}" version="2.1" '
        f'srcLang="{attribute(outgoing.source_language)}" trgLang="{attribute(outgoing.target_language)}" '
        f'w:tool="Werger {attribute(version)}">\n'
    )
    write_documents(outgoing, out, Written(head, _file_start, _unit, "</file>\n"), task)


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

    def spelt(mark: CodeMark) -> str:
        code = codes.get(mark.number)
        if mark.role is not CodeRole.CLOSE:
            seen[mark.number] = seen.get(mark.number, 0) + 1
        time = seen.get(mark.number, 1)
        # an id may stand in a source or target only once
        id_ = f"{mark.number}" if time == 1 else f"{mark.number}-{time}"
        copy = "" if time == 1 else f' copyOf="{mark.number}"'
        if mark.role is CodeRole.SINGLE:
            return f'<ph id="{id_}"{copy}{_kind(code, "disp")}/>'
        if mark.start in elements:
            return f'<pc id="{id_}"{copy}{_kind(code, "dispStart")}>'
        if mark.start in ends:
            return "</pc>"
        if mark.role is CodeRole.OPEN:
            alone = "" if mark.start in pairs else ' isolated="yes"'
            return f'<sc id="{id_}"{copy}{alone}{_kind(code, "disp")}/>'
        if mark.start in closed:
            return f'<ec startRef="{id_}"{_fixed(code)}/>'
        return f'<ec id="{mark.number}" isolated="yes"{_fixed(code)}/>'

    return with_codes(text, spelt)


def _kind(code: InlineCode | None, display: str) -> str:
    if code is None:
        return ""
    form = next((each for each in code.format.split() if each in _SUBTYPES), "")
    said = f' type="fmt" subType="{_SUBTYPES[form]}"' if form else ""
    label = f' {display}="{attribute(code.label)}"' if code.label else ""
    return said + _fixed(code) + label


def _fixed(code: InlineCode | None) -> str:
    return ' canDelete="no"' if code is not None and code.required else ""
