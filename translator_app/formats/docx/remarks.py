"""Our remarks on segments as Word's own comments: threads with answers, who wrote them, when, and what is settled.

A comment lies in word/comments.xml; its answers are comments of their own on the same stretch, and the part
commentsExtended ([MS-DOCX] 2.5.1) says by the ids of their last paragraphs which answers which and what is done. Word
takes comments in the body only, so one on a note, a header or a text box stands where that is anchored in the body
and quotes what it is about.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC

import regex
from lxml import etree

from translator_app.core.ports import Remark
from translator_app.core.segment import Comment
from translator_app.formats import markup
from translator_app.formats.packages import Package
from translator_app.formats.remarking import Stretch, woven
from translator_app.formats.tokens import Coded

from .adding import NewPart, announce, current
from .names import MC, PPR, R_RUN, RELATIONS, RPR, W14, W15, WORD_TYPE, XML_SPACE, P, T, W
from .parts import relations
from .payloads import Piece

_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_FIRST_PARAGRAPH = 0x57E00000  # of ours; ids of paragraphs stay below 0x80000000
_KEY = re.compile("[0-7][0-9A-Fa-f]{7}")
_SOME_ID = re.compile("[0-9]{1,9}")
_ARABIC = regex.compile(r"\p{Arabic}")
_LETTER = regex.compile(r"\p{L}")
_NAMESPACES = {"w": W[1:-1], "w14": W14[1:-1], "w15": W15[1:-1], "mc": MC[1:-1]}


@dataclass(slots=True)
class Comments:
    """The comments to be written, from ``next_id`` on; ids of paragraphs that are ``taken`` are passed over."""

    next_id: int = 0
    next_paragraph: int = _FIRST_PARAGRAPH
    taken: frozenset[int] = frozenset()
    elements: list[etree._Element] = field(default_factory=list)
    links: list[etree._Element] = field(default_factory=list)

    def add(self, thread: Sequence[Comment], about: str = "") -> list[int]:
        """Add a thread and return the ids of its comments; ``about`` is said first where it stands elsewhere."""
        ids = []
        head = ""
        for comment in thread:
            while self.next_paragraph in self.taken:
                self.next_paragraph += 1
            key = f"{self.next_paragraph:08X}"
            self.elements.append(_comment(comment, self.next_id, key, about if not head else ""))
            link = {W15 + "paraId": key, W15 + "done": str(int(thread[0].resolved))}
            if head:
                link[W15 + "paraIdParent"] = head
            self.links.append(etree.Element(W15 + "commentEx", link, {"w15": W15[1:-1]}))
            head = head or key
            ids.append(self.next_id)
            self.next_id += 1
            self.next_paragraph += 1
        return ids

    def within(self, coded: Coded, target: str, remarks: Sequence[Remark]) -> tuple[Coded, str]:
        """Return ``coded`` and ``target`` with marks where the stretches of ``remarks`` begin and end."""
        return woven(
            coded, target, [Stretch(each.start, each.end, *anchors(self.add(each.thread))) for each in remarks]
        )

    def around(self, paragraph: etree._Element, remarks: Iterable[Remark], about: str = "") -> None:
        """Put comments on the whole of ``paragraph`` (a w:p)."""
        for remark in remarks:
            starts, ends = anchors(self.add(remark.thread, about))
            kept = paragraph.find(PPR)
            at = 0 if kept is None else 1
            paragraph[at:at] = [piece.element for piece in starts]
            for piece in ends:
                if piece.run is not None:
                    piece.run.append(piece.element)
                paragraph.append(piece.element if piece.run is None else piece.run)

    def root(self) -> etree._Element:
        """Return a comments part with them."""
        root = etree.Element(W + "comments", {MC + "Ignorable": "w14"}, _NAMESPACES)
        root.extend(self.elements)
        return root

    def extended(self) -> etree._Element:
        """Return the part that ties answers to what they answer."""
        root = etree.Element(W15 + "commentsEx", nsmap={"w15": W15[1:-1]})
        root.extend(self.links)
        return root


def beside(roots: Iterable[etree._Element]) -> Comments:
    """Return an empty list of comments whose numbers none in the text parts ``roots`` has."""
    ids = [-1]
    taken: set[int] = set()
    for root in roots:
        found = (element.get(W + "id", "") for element in root.iter(W + "comment"))
        ids += [int(id_) for id_ in found if _SOME_ID.fullmatch(id_)]
        taken.update(int(key, 16) for element in root.iter(P) if _KEY.fullmatch(key := element.get(W14 + "paraId", "")))
    return Comments(max(ids) + 1, _FIRST_PARAGRAPH, frozenset(taken))


def put(package: Package, changed: dict[str, bytes], main: str, comments: Comments) -> None:
    """Write the comments into the parts of the package, beside those it has."""
    folder = posixpath.dirname(main)
    for kind, file, content_type, own in (
        (RELATIONS + "comments", "comments", "comments+xml", comments.root()),
        (_EXTENDED, "commentsExtended", "commentsExtended+xml", comments.extended()),
    ):
        known = [link.target for link in relations(package, main) if link.type == kind.removeprefix(RELATIONS)]
        name = next((target for target in known if target in package), "")
        if name:
            changed[name] = markup.serialised(_joined(current(package, changed, name), own))
            continue
        name = posixpath.join(folder, f"{file}.xml")
        if name in package:
            name = posixpath.join(folder, f"{file}_werger.xml")
        changed[name] = markup.serialised(own)
        announce(package, changed, main, NewPart(name, kind, WORD_TYPE + content_type, f"werger_{file}"))


def _joined(root: etree._Element, own: etree._Element) -> etree._Element:
    """Return ``root`` with the children of ``own`` behind its own and all namespaces they need."""
    names = {prefix: space for prefix, space in root.nsmap.items() if prefix}
    names |= {prefix: space for prefix, space in own.nsmap.items() if prefix and space not in names.values()}
    joined = etree.Element(root.tag, {str(key): str(value) for key, value in root.attrib.items()}, names)
    joined.text = root.text
    joined.extend([*root, *own])
    if own.get(MC + "Ignorable"):
        prefix = next(prefix for prefix, space in names.items() if space == W14[1:-1])
        known = joined.get(MC + "Ignorable", "").split()
        joined.set(MC + "Ignorable", " ".join([*known, *({prefix} - set(known))]))
    return joined


def anchors(ids: Sequence[int]) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return what stands before and behind the stretch of the comments ``ids``."""
    starts = tuple(Piece(_mark("commentRangeStart", id_), None) for id_ in ids)
    ends: list[Piece] = []
    for id_ in ids:
        ends.append(Piece(_mark("commentRangeEnd", id_), None))
        ends.append(Piece(_mark("commentReference", id_), etree.Element(R_RUN, nsmap={"w": W[1:-1]})))
    return starts, tuple(ends)


def piece_xml(piece: Piece) -> str:
    """Return a mark as XML inside a w:p."""
    attributes = f'{etree.QName(piece.element).localname} w:id="{piece.element.get(W + "id")}"'
    return f"<w:{attributes}/>" if piece.run is None else f"<w:r><w:{attributes}/></w:r>"


def _mark(name: str, id_: int) -> etree._Element:
    return etree.Element(W + name, {W + "id": str(id_)}, {"w": W[1:-1]})


def _comment(comment: Comment, id_: int, key: str, about_: str) -> etree._Element:
    when = comment.at if comment.at.tzinfo is None else comment.at.astimezone(UTC)
    author = markup.legal(comment.author) or "?"
    initials = "".join(word[0] for word in author.split()[:3])
    attributes = {"id": str(id_), "author": author, "date": f"{when:%Y-%m-%dT%H:%M:%SZ}", "initials": initials}
    element = etree.Element(W + "comment", {W + name: value for name, value in attributes.items()}, _NAMESPACES)
    for line in _lines(comment.text, about_):
        element.append(line)
    first, last = element[0], element[-1]
    mark = etree.Element(R_RUN)
    etree.SubElement(mark, W + "annotationRef")
    first.insert(len(first.findall(PPR)), mark)
    last.set(W14 + "paraId", key)
    return element


def _lines(text: str, about_: str) -> Iterator[etree._Element]:
    if about_:
        yield _line(about_, italic=True)
    for line in markup.legal(text).replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        yield _line(line)


def _line(text: str, *, italic: bool = False) -> etree._Element:
    """Return a paragraph, from right to left if most of its letters are Arabic ones: a remark may be in Kurdish."""
    rtl = 2 * len(_ARABIC.findall(text)) > len(_LETTER.findall(text))
    paragraph = etree.Element(P, nsmap=_NAMESPACES)
    if rtl:
        etree.SubElement(etree.SubElement(paragraph, PPR), W + "bidi")
    run = etree.SubElement(paragraph, R_RUN)
    if rtl or italic:
        look = etree.SubElement(run, RPR)
        etree.SubElement(look, W + ("rtl" if rtl else "i"))
    written = etree.SubElement(run, T, {XML_SPACE: "preserve"})
    written.text = text
    return paragraph
