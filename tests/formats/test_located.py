"""Elements know their bytes; edits touch nothing else; start tags are changed an attribute at a time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.errors import DocumentError
from translator_app.formats.located import PART_CAP, Edit, Element, parts, spliced, with_attribute

TEXT = """<?xml version="1.0" encoding="windows-1256"?>
<!-- <a> --><r xmlns="urn:r" xmlns:p='urn:p'>
 <p:a x=' > "' p:y="1">نان<b/>&amp;<![CDATA[<c>]]></p:a ><d
 /></r >
"""


def every(element: Element) -> list[Element]:
    return [element, *(inner for child in element.elements() for inner in every(child))]


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


@given(st.integers(1, 200))
def test_each_element_knows_its_bytes_however_the_file_comes(size: int):
    (located,) = parts(cut(TEXT.encode(), size), frozenset("r"), "a")
    found = [(each.name, located.raw(each.start, each.stop).decode()) for each in every(located.root)]
    whole = TEXT[TEXT.index("<r ") : TEXT.rindex(">") + 1]
    inner = TEXT[TEXT.index("<p:a") : TEXT.index("<d")]
    assert found == [("r", whole), ("a", inner), ("b", "<b/>"), ("d", "<d\n />")]
    a = every(located.root)[1]
    assert located.raw(a.inner, a.outer).decode() == "نان<b/>&amp;<![CDATA[<c>]]>"
    assert (a.text(), a.space, a.attributes, a.line) == ("نان&<c>", "urn:p", {"x": ' > "', "urn:p y": "1"}, 3)
    assert located.tag_name(a) == b"p:a"


@given(st.integers(1, 200))
def test_of_what_lies_outside_the_parts_only_start_tags_are_seen(size: int):
    found = list(parts(cut(TEXT.encode(), size), frozenset({"a"}), "a"))
    assert [(each.root.name, [above.name for above in each.above]) for each in found] == [
        ("r", []),
        ("a", ["r"]),
        ("d", ["r"]),
    ]
    assert [each.data.decode() for each in found] == [
        TEXT[TEXT.index("<r ") : TEXT.index(">\n <p:a") + 1],
        TEXT[TEXT.index("<p:a") : TEXT.index("<d")],
        "<d\n />",
    ]
    assert not found[0].root.children


@given(st.binary(max_size=30), st.integers(1, 40), st.data())
def test_edits_leave_all_other_bytes(data: bytes, size: int, draw: st.DataObject):
    places = sorted(draw.draw(st.lists(st.integers(0, len(data)), max_size=6)))
    edits = [Edit(a, b, b"<%d>" % n) for n, (a, b) in enumerate(zip(places[::2], places[1::2], strict=False))]
    expected, at = b"", 0
    for edit in edits:
        expected += data[at : edit.start] + edit.content
        at = edit.stop
    assert b"".join(spliced(cut(data, size), edits)) == expected + data[at:]


def test_edits_that_overlap_are_a_fault():
    with pytest.raises(ValueError, match="overlap"):
        list(spliced([b"abcdef"], [Edit(0, 3, b""), Edit(2, 4, b"")]))


def test_a_part_without_an_end_is_not_kept_in_memory():
    def endless() -> Iterator[bytes]:
        yield b"<r>\n<a>"
        for _ in range(PART_CAP // 100_000 + 2):
            yield b"x" * 100_000
        pytest.fail("it is read on")

    with pytest.raises(DocumentError, match="line 2 is longer than 16 MB"):
        list(parts(endless(), frozenset("a"), "the file"))


@pytest.mark.parametrize(
    ("tag", "value", "expected"),
    [
        (b"<t>", b"new", b'<t state="new">'),
        (b"<t/>", b"new", b'<t state="new"/>'),
        (b"<t  />", b"new", b'<t state="new"/>'),
        (b"<t a='1'  state = 'old' b>", b"new", b"<t a='1' state=\"new\" b>"),
        (b"""<t x=' state="1"'>""", b"new", b"""<t x=' state="1"' state="new">"""),
        (b'<t o:state="1">', b"new", b'<t o:state="1" state="new">'),
        (b'<t a="1" state="old"/>', None, b'<t a="1"/>'),
        (b"<t>", None, b"<t>"),
    ],
)
def test_an_attribute_is_set_or_taken_out(tag: bytes, value: bytes | None, expected: bytes):
    assert with_attribute(tag, b"state", value) == expected


@pytest.mark.parametrize("text", ["<r>", "<r>&x;</r>", '<!DOCTYPE r [<!ENTITY x "y">]><r>&x;</r>', "<r " + "<a>" * 300])
def test_what_is_broken_or_unsafe_is_told_with_its_place(text: str):
    with pytest.raises(DocumentError, match=r"^the file "):
        list(parts([text.encode()], frozenset(), "the file"))
