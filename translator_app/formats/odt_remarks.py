"""Our remarks as the comments of LibreOffice: annotations with author, date, what is settled and answers.

An annotation stands where its stretch begins and is closed by name where it ends; an answer is an annotation of its own
on the same stretch that names the one it answers (``loext:parent-name``, LibreOffice 24.8; older ones show it below).
LibreOffice takes comments in the body only: one on a header, a chart or a description stands on the first paragraph
and quotes what it is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from typing import Final

from lxml import etree

from translator_app.core.ports import Remark
from translator_app.core.segment import Comment

from . import markup
from .odt_names import LOEXT, OFFICE, TEXT, A
from .remarking import Stretch, woven
from .tokens import Coded

_NAMES: Final = {"office": OFFICE[1:-1], "text": TEXT[1:-1], "dc": A[1:-1], "loext": LOEXT[1:-1]}
_NAME: Final = OFFICE + "name"
_PREFIX: Final = "werger-"


@dataclass(slots=True)
class Annotations:
    """The annotations that are made; names that are ``taken`` are passed over."""

    taken: frozenset[str] = frozenset()
    next_number: int = 1
    made: list[etree._Element] = field(default_factory=list)

    def within(self, coded: Coded, target: str, remarks: Sequence[Remark]) -> tuple[Coded, str]:
        """Return ``coded`` and ``target`` with annotations where the stretches of ``remarks`` begin and end."""
        stretches = []
        for remark in remarks:
            for begin, close in self.thread(remark.thread):
                stretches.append(Stretch(remark.start, remark.end, (begin, ()), (close, ())))
        return woven(coded, target, stretches)

    def before(self, paragraph: etree._Element, remarks: Sequence[Remark], about: str) -> None:
        """Put the annotations of ``remarks`` at the beginning of a paragraph, for want of a better place."""
        head = [each for remark in remarks for pair in self.thread(remark.thread, about) for each in pair]
        head[-1].tail = paragraph.text
        paragraph.text = None
        paragraph[0:0] = head

    def thread(self, comments: Sequence[Comment], about: str = "") -> Iterator[tuple[etree._Element, etree._Element]]:
        """Yield beginning and end of each comment of a thread; ``about`` is said first in the one that begins it."""
        parent = ""
        for comment in comments:
            name = self._name()
            begin = etree.Element(OFFICE + "annotation", {_NAME: name}, _NAMES)
            if parent:
                begin.set(LOEXT + "parent-name", parent)
            if comments[0].resolved:
                begin.set(LOEXT + "resolved", "true")
            when = comment.at if comment.at.tzinfo is None else comment.at.astimezone(UTC)
            etree.SubElement(begin, A + "creator").text = markup.legal(comment.author) or "?"
            etree.SubElement(begin, A + "date").text = f"{when:%Y-%m-%dT%H:%M:%S}"
            for line in (*([about] if about and not parent else ()), *markup.legal(comment.text).splitlines()):
                etree.SubElement(begin, TEXT + "p").text = line
            parent = parent or name
            self.made.append(begin)
            yield begin, etree.Element(OFFICE + "annotation-end", {_NAME: name})

    def _name(self) -> str:
        while f"{_PREFIX}{self.next_number}" in self.taken:
            self.next_number += 1
        self.next_number += 1
        return f"{_PREFIX}{self.next_number - 1}"


def beside(root: etree._Element) -> Annotations:
    """Return annotations whose names none in ``root`` has."""
    return Annotations(frozenset(each.get(_NAME, "") for each in root.iter(OFFICE + "annotation")))
