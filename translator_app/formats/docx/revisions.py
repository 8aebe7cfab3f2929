"""Accepting the tracked changes of a document part."""

from __future__ import annotations

from lxml import etree

from .flow import DELETED
from .names import PPR, R_RUN, RPR, P, W

_KEPT = frozenset({W + "ins", W + "moveTo"})
_RECORDS = frozenset(
    W + name
    for name in (
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "tblPrExChange",
        "tcPrChange",
        "trPrChange",
        "tblGridChange",
        "numberingChange",
        "cellIns",
        "cellMerge",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd",
    )
)


def accept(root: etree._Element) -> None:
    """Make insertions plain text, take deletions and the records of old formatting out.

    A deleted row goes; a paragraph whose mark and whole text were deleted goes, unless its cell needs it.
    """
    for row in [mark.getparent() for mark in root.iter(*DELETED) if _parent_tag(mark) == W + "trPr"]:
        if row is not None and row.getparent() is not None:
            _remove(row.getparent())
    _drop_deleted_paragraphs(root)
    for element in list(root.iter(*_RECORDS, *DELETED)):
        _remove(element)
    for element in list(root.iter(*_KEPT)):
        if len(element) and _parent_tag(element) not in (RPR, W + "trPr"):
            _unwrap(element)
        else:
            _remove(element)


def _drop_deleted_paragraphs(root: etree._Element) -> None:
    for mark in list(root.iter(*DELETED)):
        properties = mark.getparent()
        if properties is None or properties.tag != RPR or _parent_tag(properties) != PPR:
            continue
        paragraph = next(properties.iterancestors(P))
        living = any(
            not any(ancestor.tag in DELETED for ancestor in run.iterancestors()) for run in paragraph.iter(R_RUN)
        )
        parent = paragraph.getparent()
        if living or parent is None or paragraph.find(f"{PPR}/{W}sectPr") is not None:
            continue
        if len(parent.findall(P)) > 1 and paragraph.getnext() is not None:
            _remove(paragraph)


def _parent_tag(element: etree._Element) -> str:
    parent = element.getparent()
    return str(parent.tag) if parent is not None else ""


def _remove(element: etree._Element | None) -> None:
    parent = element.getparent() if element is not None else None
    if element is not None and parent is not None:
        parent.remove(element)


def _unwrap(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)
