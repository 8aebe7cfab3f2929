"""Putting translations into the paragraphs and asides of a Word document, with the comments on them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from lxml import etree

from translator_app.core.ports import Remark, Task
from translator_app.formats.asides import Aside, Done
from translator_app.formats.coding import decode
from translator_app.formats.composing import latin_figures
from translator_app.formats.filling import paired
from translator_app.formats.remarking import about, fits
from translator_app.formats.tokens import Mark, Token

from .beside import Beside, places
from .names import P, T, W
from .parts import Found, Styles, TextPart
from .remarks import Comments
from .rendering import put

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
_NOTES = {"footnote": "footnoteReference", "endnote": "endnoteReference", "comment": "commentReference"}


@dataclass(slots=True)
class Filled(Done):
    """What was put where.

    ``elsewhere`` are remarks that cannot stand on their text: the paragraph they go on (None: the first there is),
    and the words that say what they are about.
    """

    elsewhere: list[tuple[etree._Element | None, Sequence[Remark], str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Filling:
    """How to fill: whether the text changes its direction, whether missing codes are let pass, with which comments.

    ``body`` is the w:body, which alone can hold comments.
    """

    turning: bool
    lenient: bool
    body: etree._Element
    comments: Comments
    remarks: Sequence[Remark]


def fill(
    parts: Sequence[TextPart], beside: Beside, targets: Sequence[str], styles: Styles, how: Filling, task: Task
) -> Filled:
    """Put the targets in. Raises DocumentError for a missing required code and a wrong number of targets."""
    done = Filled()
    remarks: dict[int, list[Remark]] = defaultdict(list)
    for remark in how.remarks:
        remarks[remark.paragraph].append(remark)
    waiting: Callable[[], None] = _nothing
    for number, (part, found), target in paired(places(parts, beside, styles), targets, task):
        own = remarks.get(number - 1, ())
        place = f"Paragraph {number}"
        if isinstance(found, Aside):
            done.put(found, target, place, lenient=how.lenient)
            if own:
                done.elsewhere.append((found.holder, own, about(found.kind, target)))
        else:
            # what follows a paragraph is said in elements that writing it copies
            waiting()
            waiting = partial(_put_paragraph, part, found, target, own, place, how, done)
    waiting()
    return done


def _nothing() -> None:
    """Put nothing: there is no paragraph before the first."""


def _put_paragraph(
    part: TextPart, found: Found, target: str, remarks: Sequence[Remark], place: str, how: Filling, done: Filled
) -> None:
    coded = found.coded
    if _ARABIC.search(coded.text):
        done.kurdish.add(found.element)
    if remarks and part.kind == "text" and _outermost(found.element) is found.element:
        if fits(coded, len(remarks)):
            coded, target = how.comments.within(coded, target, remarks)
        else:
            done.elsewhere.append((found.element, remarks, ""))
    elif remarks:
        done.elsewhere.append((_home(how.body, part, found), remarks, about(found.kind, target)))
    if target != coded.text:
        tokens = decode(coded, target, place, lenient=how.lenient)
        if how.turning:
            _fields_in_latin(tokens)
        put(found, tokens)
        done.touched.add(part.name)


def _home(body: etree._Element, part: TextPart, found: Found) -> etree._Element | None:
    """Return the paragraph of the body in which a note, a comment or a text box is anchored."""
    if part.kind == "text":
        return _outermost(found.element)
    if part.kind not in _NOTES:
        return None
    note = next(found.element.iterancestors(W + part.kind), None)
    id_ = note.get(W + "id") if note is not None else None
    marks = (mark for mark in body.iter(W + _NOTES[part.kind]) if mark.get(W + "id") == id_)
    return next((_outermost(mark) for mark in marks), None)


def _outermost(element: etree._Element) -> etree._Element | None:
    """Return the paragraph around ``element`` (or itself) that lies in no other."""
    around = [element, *element.iterancestors()]
    return next((each for each in reversed(around) if each.tag == P), None)


def comment_elsewhere(body: etree._Element, done: Filled, comments: Comments) -> None:
    """Put the comments that could not stand on their text where it is anchored, else on the first paragraph."""
    for paragraph, remarks, words in done.elsewhere:
        lost = paragraph is None or next(paragraph.iterancestors(W + "body"), None) is not body
        comments.around(_first(body) if lost or paragraph is None else paragraph, remarks, words)


def _first(body: etree._Element) -> etree._Element:
    found = next(body.iter(P), None)
    if found is None:
        found = etree.Element(P)
        body.insert(0, found)
    return found


def _fields_in_latin(tokens: Iterable[Token]) -> None:
    """Give the last results of page numbers and other counting fields the figures of English."""
    for token in tokens:
        if isinstance(token, Mark) and token.label.startswith("field"):
            for piece in token.payload:
                for text in piece.element.iter(T):
                    text.text = latin_figures(text.text or "")
