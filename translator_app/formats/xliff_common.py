"""What XLIFF 1.2 and 2.x have in common: rows of source and target, targets put in, projects written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

from translator_app.core.errors import DocumentError
from translator_app.core.exchange import Outgoing, OutgoingDocument, ReturnedNote
from translator_app.core.inline import closing, opening, shown, single
from translator_app.core.ports import Task
from translator_app.core.said import said
from translator_app.core.segment import Segment, State, SubState

from .located import Edit, Element, Located, with_attribute
from .xliff_codes import Coding
from .xml_writing import attribute

OWN: Final = "urn:werger:exchange:1"
"""The namespace of our own marks: what a segment was when it left, who wrote a note and when."""
_STEP: Final = 1_000


@dataclass(slots=True)
class Row:
    """One segment of an XLIFF file: what is shown and what is needed to fill it in.

    ``unit`` is the element that says its state. ``within`` is the segmented source (1.2: seg-source) that ``source``
    is a part of, None where it stands alone.
    """

    key: str
    unit: Element
    source: Element
    target: Element | None
    coding: Coding
    text: str
    target_text: str | None
    state: State
    substate: SubState
    stated: bool
    notes: tuple[ReturnedNote, ...] = ()
    sent: str = ""
    within: Element | None = None
    locked: bool = False

    @property
    def closed(self) -> bool:
        """Whether the other tool says that this translation is approved or final."""
        return bool(self.target_text) and self.state in (State.REVIEWED, State.FINAL)


Filled = Sequence[tuple[Row, str]]
"""Rows of one unit with the translations they get."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a version of XLIFF is read and filled in.

    Elements named ``unit`` count where they lie in ``path``, groups left out; ``language`` is the attribute that
    names the target's, of the element of ``path`` that is ``language_of``. ``edits`` gets the language and whether
    the whole translation was signed off.
    """

    unit: str
    path: tuple[str, ...]
    language_of: str
    language: bytes
    rows: Callable[[Located], Iterator[Row]]
    edits: Callable[[Located, Filled, str, bool], Iterator[Edit]]

    def rows_of(self, part: Located) -> Iterator[Row]:
        """Yield the rows of a part of the file, none if it is no unit of the file's."""
        path = tuple(each.name for each in part.above if each.name != "group")
        if part.root.name != self.unit or path != self.path:
            return
        said = [each.attributes.get("translate") for each in (*part.above, part.root)]
        locked = next((each for each in reversed(said) if each), "") == "no"
        for row in self.rows(part):
            row.locked = locked
            yield row

    def language_missing(self, part: Located) -> bool:
        """Tell whether ``part`` is a start tag that ought to name the target's language and does not."""
        place = tuple(each.name for each in (*part.above, part.root))
        ought = place == self.path[: self.path.index(self.language_of) + 1]
        return ought and not part.root.attributes.get(self.language.decode())


def refuse_missing(row: Row, target: str, place: str) -> None:
    """Raise DocumentError if a code that the other tool needs is missing in ``target``."""
    for code in row.coding.codes.values():
        marks = (opening(code.number), closing(code.number)) if code.paired else (single(code.number),)
        if code.required and all(mark in row.text for mark in marks) and not all(mark in target for mark in marks):
            tag = shown(marks[0]) + (f" ({code.label})" if code.label else "")
            raise DocumentError(
                said(
                    "{place}, unit {key}: the code {tag} is missing in the translation. Put it back and export again.",
                    place=place,
                    key=row.key,
                    tag=tag,
                )
            )


# --- filling in ------------------------------------------------------------------------------------------------


def tagged(located: Located, element: Element, name: bytes, value: str) -> Edit:
    """Return the edit that sets an attribute of ``element``."""
    tag = located.raw(element.start, element.inner)
    return Edit(element.start, element.inner, with_attribute(tag, name, attribute(value).encode()))


def opened(tag: bytes) -> bytes:
    """Return a start tag as one that is closed later."""
    return tag[:-2].rstrip() + b">" if tag.endswith(b"/>") else tag


def put(
    located: Located,
    target: Element | None,
    after: Element,
    content: bytes,
    language: str,
    *,
    state: bytes | None = None,
    language_said: bool,
) -> Edit:
    """Return the edit that puts ``content`` in ``target``, which is made behind ``after`` if there is none.

    ``state`` is said of the target, ``language`` of one that is made where the source's is (``language_said``).
    """
    if target is None:
        prefix, colon, _ = located.tag_name(after).rpartition(b":")
        name = prefix + colon + b"target"
        said = b' xml:lang="' + language.encode() + b'"' if language_said else b""
        said += b' state="' + state + b'"' if state else b""
        made = b"<" + name + said + b">" + content + b"</" + name + b">"
        return Edit(after.stop, after.stop, _white_before(located, after) + made)
    tag = located.raw(target.start, target.inner)
    if state:
        tag = with_attribute(with_attribute(tag, b"state", state), b"state-qualifier", None)
    return Edit(target.start, target.stop, opened(tag) + content + b"</" + located.tag_name(target) + b">")


def _white_before(located: Located, element: Element) -> bytes:
    """Return the white space that stands directly before ``element``, to set a sibling off in the same way."""
    head = located.data[: element.start - located.base]
    return head[len(head.rstrip()) :]


# --- writing a project -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Written:
    """How a version of XLIFF writes a project: ``head``, then of each document its start, its units and ``end``."""

    head: str
    start: Callable[[OutgoingDocument, int], str]
    unit: Callable[[Segment], str]
    end: str


def write_documents(outgoing: Outgoing, out: BinaryIO, written: Written, task: Task) -> None:
    """Write every segment as a unit; a document without segments is left out, for a file holds at least one unit."""
    out.write(b'<?xml version="1.0" encoding="UTF-8"?>\n' + written.head.encode())
    total = sum(len(each.segments) for each in outgoing.documents)
    done = 0
    for number, document in enumerate(outgoing.documents, start=1):
        if not document.segments:
            continue
        out.write(written.start(document, number).encode())
        for segment in document.segments:
            if done % _STEP == 0:
                task.step(done, total, "Writing")
            done += 1
            out.write(written.unit(segment).encode())
        out.write(written.end.encode())
    out.write(b"</xliff>\n")
