"""What the tokens of a Word paragraph stand for: the elements that are moved into the translation."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree


@dataclass(frozen=True, slots=True)
class Piece:
    """One child of a run with the run it stood in (None for an element that stands beside runs)."""

    element: etree._Element
    run: etree._Element | None


@dataclass(frozen=True, slots=True)
class Wrapper:
    """An element around runs: a link, a simple field or a content control."""

    element: etree._Element


@dataclass(frozen=True, slots=True)
class Field:
    """A field made of marks in runs: what stands before its result and what ends it."""

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Range:
    """A bookmark or comment range, with the run that shows the comment's mark."""

    start: etree._Element
    end: etree._Element
    reference: tuple[Piece, ...] = ()
