"""A Word paragraph taken apart into tokens: its runs, objects, links, fields and ranges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from translator_app.formats.tokens import Begin, End, Look, Mark, Pair, Run, Token

from .looks import Looks
from .names import MC, PPR, R_RUN, VAL, A, M, W
from .payloads import Field, Piece, Range, Wrapper

_TRANSPARENT = frozenset(W + name for name in ("ins", "moveTo", "smartTag", "customXml", "dir", "bdo"))
DELETED = frozenset(W + name for name in ("del", "moveFrom"))
_DROPPED = DELETED | frozenset(
    W + name
    for name in (
        "proofErr",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
    )
)
_STARTS = {W + "bookmarkStart": W + "bookmarkEnd", W + "commentRangeStart": W + "commentRangeEnd"}
_ENDS = {end: start for start, end in _STARTS.items()}
_RUN_DROPPED = frozenset(W + name for name in ("rPr", "lastRenderedPageBreak", "delText", "delInstrText"))
_LETTERS = {W + "noBreakHyphen": "\u2011", W + "softHyphen": "\u00ad"}
_MARKS = {
    W + "tab": ("tab", False),
    W + "ptab": ("tab", False),
    W + "br": ("line break", False),
    W + "cr": ("line break", False),
    W + "sym": ("symbol", True),
    W + "footnoteReference": ("footnote", True),
    W + "endnoteReference": ("endnote", True),
    W + "footnoteRef": ("note number", True),
    W + "endnoteRef": ("note number", True),
    W + "annotationRef": ("comment mark", False),
    W + "drawing": ("image", True),
    W + "pict": ("image", True),
    W + "object": ("object", True),
    W + "commentReference": ("comment", False),
}
_KEPT = frozenset({W + "footnoteReference", W + "endnoteReference"})
_HIDDEN_BOOKMARKS = ("_GoBack", "_Toc", "_Hlk", "_heading", "OLE_LINK", "_bookmark")


@dataclass(frozen=True, slots=True)
class Flow:
    """A paragraph in tokens; ``starts`` and ``ends`` are range marks that go to its edges."""

    tokens: tuple[Token, ...]
    starts: tuple[Piece, ...]
    ends: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class _Atom:
    """A child of a run, a mark beside runs, or the opening or closing of a wrapper."""

    element: etree._Element
    run: etree._Element | None = None
    side: str = ""


def flow_of(paragraph: etree._Element, looks: Looks) -> Flow:
    """Take ``paragraph`` (a w:p) apart. Tracked insertions are text, deletions are not there."""
    atoms = list(_atoms(paragraph))
    ranges, starts, ends = _ranges(atoms)
    reader = _Reader(looks, ranges, {id(piece.element) for piece in (*starts, *ends)})
    return Flow(tuple(reader.tokens(atoms)), tuple(starts), tuple(ends))


def _atoms(paragraph: etree._Element) -> Iterator[_Atom]:
    """Yield the atoms of ``paragraph`` in order; the walk is iterative, its depth is the document's own."""
    stack: list[Iterator[etree._Element]] = [iter(paragraph)]
    closers: list[etree._Element | None] = [None]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
            wrapper = closers.pop()
            if wrapper is not None:
                yield _Atom(wrapper, side="close")
            continue
        tag = child.tag
        if is_node(child) or tag == PPR or tag in _DROPPED:
            continue
        if tag == R_RUN:
            for element in child:
                if not is_node(element) and element.tag not in _RUN_DROPPED:
                    yield _Atom(element, child)
        elif tag in _TRANSPARENT:
            stack.append(iter(child))
            closers.append(None)
        elif tag in (W + "hyperlink", W + "fldSimple", W + "sdt"):
            yield _Atom(child, side="open")
            content = child.find(W + "sdtContent") if tag == W + "sdt" else child
            stack.append(iter(content if content is not None else ()))
            closers.append(child)
        else:
            yield _Atom(child)


def is_node(element: etree._Element) -> bool:
    """Tell whether ``element`` is a comment or a processing instruction, whose tags are functions."""
    return callable(element.tag)


def _ranges(atoms: Sequence[_Atom]) -> tuple[dict[int, Pair], list[Piece], list[Piece]]:
    """Return the ranges worth a pair, by the id of their start and end elements, and the marks for the edges.

    A range is worth one if it begins and ends in this paragraph, holds some but not all of its text, and nests well
    with wrappers, fields and other ranges. Marks that are worth none go to the edges of the paragraph.
    """
    pairs: dict[int, Pair] = {}
    open_ones: list[tuple[etree._Element, int]] = []
    weight = 0
    marks = [atom for atom in atoms if atom.element.tag in _STARTS or atom.element.tag in _ENDS]
    if marks:
        for index, atom in enumerate(atoms):
            tag = atom.element.tag
            if atom.side or tag == W + "fldChar":
                open_ones.clear()
            elif tag in _STARTS:
                open_ones.append((atom.element, weight))
            elif tag in _ENDS and open_ones:
                start, before = open_ones[-1]
                if start.get(W + "id") == atom.element.get(W + "id") and start.tag == _ENDS[tag]:
                    open_ones.pop()
                    if weight > before and not _hidden(start):
                        pair = _range_pair(start, atom.element, _reference(atoms, index))
                        pairs[id(start)] = pairs[id(atom.element)] = pair
                else:
                    open_ones.clear()
            else:
                weight += 1
    starts, ends = [], []
    for atom in atoms:
        tag = atom.element.tag
        if id(atom.element) in pairs or atom.side:
            continue
        if tag in _STARTS or tag == W + "permStart":
            starts.append(Piece(atom.element, None))
        elif tag in _ENDS or tag == W + "permEnd" or (tag == W + "commentReference" and not _claimed(atom, pairs)):
            ends.append(Piece(atom.element, atom.run))
    return pairs, starts, ends


def _hidden(start: etree._Element) -> bool:
    return start.tag == W + "bookmarkStart" and start.get(W + "name", "").startswith(_HIDDEN_BOOKMARKS)


def _range_pair(start: etree._Element, end: etree._Element, reference: tuple[Piece, ...]) -> Pair:
    label = "bookmark" if start.tag == W + "bookmarkStart" else "comment"
    return Pair(Range(start, end, reference), label, once=True, recovered=True)


def _reference(atoms: Sequence[_Atom], index: int) -> tuple[Piece, ...]:
    end = atoms[index].element
    following = atoms[index + 1] if index + 1 < len(atoms) else None
    if (
        following is not None
        and following.element.tag == W + "commentReference"
        and following.element.get(W + "id") == end.get(W + "id")
    ):
        return (Piece(following.element, following.run),)
    return ()


def _claimed(atom: _Atom, pairs: dict[int, Pair]) -> bool:
    return any(
        piece.element is atom.element
        for pair in pairs.values()
        if isinstance(pair.payload, Range)
        for piece in pair.payload.reference
    )


class _Reader:
    """Makes tokens of atoms; fields need to look ahead, so it goes by index."""

    def __init__(self, looks: Looks, ranges: dict[int, Pair], edges: set[int]) -> None:
        self._looks = looks
        self._ranges = ranges
        self._edges = edges
        self._references = {
            id(piece.element)
            for pair in ranges.values()
            if isinstance(pair.payload, Range)
            for piece in pair.payload.reference
        }
        self._run: tuple[etree._Element | None, Look] = (None, Look(()))

    def tokens(self, atoms: Sequence[_Atom]) -> Iterator[Token]:
        ends = _field_ends(atoms)
        closing: dict[int, Pair] = {}
        wrappers: list[Pair] = []
        index = 0
        while index < len(atoms):
            atom = atoms[index]
            if index in closing:
                yield End(closing[index])
            elif atom.side == "open":
                stop = _wrapper_end(atoms, index)
                if atom.element.tag == W + "fldSimple" and not _letters(atoms[index:stop]):
                    yield Mark((Piece(atom.element, None),), _field_label(_instruction([atom])), required=True)
                    index = stop
                else:
                    wrapper = _wrapper_pair(atom.element)
                    wrappers.append(wrapper)
                    yield Begin(wrapper)
            elif atom.side == "close":
                yield End(wrappers.pop())
            elif atom.element.tag == W + "fldChar":
                tokens, index = self._field(atoms, index, ends, closing)
                yield from tokens
            else:
                yield from self._atom(atom)
            index += 1

    def _atom(self, atom: _Atom) -> Iterator[Token]:
        element, tag = atom.element, atom.element.tag
        if id(element) in self._edges or id(element) in self._references:
            return
        pair = self._ranges.get(id(element))
        if pair is not None:
            yield Begin(pair) if tag in _STARTS else End(pair)
        elif atom.run is None:
            label = "formula" if tag.startswith(M) else etree.QName(element).localname
            yield Mark((Piece(element, None),), label, required=True)
        elif tag == W + "t":
            yield Run(element.text or "", self._look(atom.run))
        elif tag in _LETTERS:
            yield Run(_LETTERS[tag], self._look(atom.run))
        else:
            label, required = _MARKS.get(tag, ("object", True))
            if tag == W + "br" and element.get(W + "type", "textWrapping") != "textWrapping":
                label = f"{element.get(W + 'type')} break"
            if label == "image" or tag == MC + "AlternateContent":
                label = _drawing_label(element)
            kept = tag in _KEPT
            yield Mark((Piece(element, atom.run),), label, required=required, keep=kept, once=kept)

    def _look(self, run: etree._Element) -> Look:
        if self._run[0] is not run:
            self._run = (run, self._looks.of(run))
        return self._run[1]

    def _field(
        self, atoms: Sequence[_Atom], index: int, ends: dict[int, tuple[int, int]], closing: dict[int, Pair]
    ) -> tuple[list[Token], int]:
        """Return the tokens for the field mark at ``index`` and the index of the last atom they stand for."""
        if index not in ends:
            stop = index
            if atoms[index].element.get(W + "fldCharType") == "begin":
                stop = _separator_or_end(atoms, index)
            pieces = _pieces(atoms[index : stop + 1])
            return [Mark(pieces, "field", required=True)], stop
        separator, end = ends[index]
        label = _field_label(_instruction(atoms[index : separator + 1]))
        result = atoms[separator + 1 : end]
        if label == "link" or _letters(result) or any(atom.side for atom in atoms[index : end + 1]):
            pair = Pair(
                Field(_pieces(atoms[index : separator + 1]), _pieces(atoms[end : end + 1])),
                label,
                required=True,
                own_base=True,
            )
            closing[end] = pair
            return [Begin(pair)], separator
        return [Mark(_pieces(atoms[index : end + 1]), label, required=True)], end


def _field_ends(atoms: Sequence[_Atom]) -> dict[int, tuple[int, int]]:
    """Return, for each field that begins and ends in these atoms, the index of its separator and of its end.

    A field whose wrappers do not nest with it is left out. A field without a separator has its end for one, and one
    whose instruction holds another field counts as one with it.
    """
    found: dict[int, tuple[int, int]] = {}
    stack: list[list[int]] = []  # begin, separator (-1: none yet), identity of the wrapper it stands in
    wrappers = [0]
    for index, atom in enumerate(atoms):
        if atom.side == "open":
            wrappers.append(id(atom.element))
        elif atom.side:
            wrappers.pop()
        if atom.element.tag != W + "fldChar":
            continue
        kind = atom.element.get(W + "fldCharType")
        if kind == "begin":
            stack.append([index, -1, wrappers[-1]])
        elif kind == "separate" and stack and stack[-1][1] < 0:
            stack[-1][1] = index
        elif kind == "end" and stack:
            begin, separator, wrapper = stack.pop()
            inside = any(outer[1] < 0 for outer in stack)
            if wrapper == wrappers[-1] and not inside:
                found[begin] = (separator if separator >= 0 else index - 1, index)
    return found


def _wrapper_end(atoms: Sequence[_Atom], index: int) -> int:
    element = atoms[index].element
    return next(
        later for later in range(index, len(atoms)) if atoms[later].element is element and atoms[later].side == "close"
    )


def _separator_or_end(atoms: Sequence[_Atom], index: int) -> int:
    """Return the index of the last atom that belongs to the instruction of a field that does not end here."""
    depth = 0
    for later in range(index, len(atoms)):
        if atoms[later].side:
            return later - 1
        if atoms[later].element.tag == W + "fldChar":
            kind = atoms[later].element.get(W + "fldCharType")
            depth += {"begin": 1, "end": -1}.get(kind or "", 0)
            if depth == 0 or (kind == "separate" and depth == 1):
                return later
        elif atoms[later].element.tag == W + "t" and depth == 1 and not _instruction(atoms[index:later]):
            return later - 1
    return len(atoms) - 1


def _pieces(atoms: Sequence[_Atom]) -> tuple[Piece, ...]:
    return tuple(Piece(atom.element, atom.run) for atom in atoms)


def _letters(atoms: Sequence[_Atom]) -> bool:
    return any(atom.element.tag == W + "t" and any(map(str.isalpha, atom.element.text or "")) for atom in atoms)


def _instruction(atoms: Sequence[_Atom]) -> str:
    texts = [atom.element.text or "" for atom in atoms if atom.element.tag == W + "instrText"]
    texts += [atom.element.get(W + "instr", "") for atom in atoms if atom.element.tag == W + "fldSimple"]
    return "".join(texts).strip()


def _field_label(instruction: str) -> str:
    name = instruction.split(maxsplit=1)[0].upper() if instruction else ""
    return "link" if name == "HYPERLINK" else f"field {name}".rstrip()


def _wrapper_pair(element: etree._Element) -> Pair:
    match element.tag.removeprefix(W):
        case "hyperlink":
            return Pair(Wrapper(element), "link", required=True, own_base=True)
        case "fldSimple":
            label = _field_label(element.get(W + "instr", "").strip())
            return Pair(Wrapper(element), label, required=True, own_base=True)
        case _:
            title = element.find(f"{W}sdtPr/{W}alias")
            label = title.get(VAL, "") if title is not None else ""
            return Pair(Wrapper(element), label or "content control", required=True, own_base=True)


def _drawing_label(element: etree._Element) -> str:
    if element.find(f".//{W}txbxContent") is not None:
        return "text box"
    return "image" if element.find(f".//{A}blip") is not None or element.tag != MC + "AlternateContent" else "shape"
