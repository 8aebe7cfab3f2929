"""Our remarks as LibreOffice's comments: where they stand, what they say, and those that were there before."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
import samples_formats as samples
from formats.test_docx import convert, needs_libreoffice
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from translator_app.core.inline import plain
from translator_app.core.ports import BilingualRow, ExportOptions, NoTask, ParsedDocument, Remark
from translator_app.core.segment import Comment
from translator_app.formats.odt import Odt

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
WHEN = datetime(2024, 5, 1, 9, 30, tzinfo=UTC)
QUESTION = Comment("c1", "Bahar Ali", WHEN, "Is <this> right & proper?")
ANSWER = Comment("c2", "Cem", WHEN, "Yes:\nsee the law.", reply_to="c1")
SETTLED = Comment("c3", "Bahar Ali", WHEN, "ئەمە تەواوە", resolved=True)


@pytest.fixture
def parsed(tmp_path: Path) -> ParsedDocument:
    path = tmp_path / "sample.odt"
    path.write_bytes(samples.odt())
    return Odt().read(path, NoTask())


def content(data: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read("content.xml"))


def written(parsed: ParsedDocument, targets: list[str], *remarks: Remark) -> etree._Element:
    out = io.BytesIO()
    Odt().write(parsed.skeleton, targets, out, ExportOptions(comments=True, remarks=remarks), NoTask())
    return content(out.getvalue())


def said(root: etree._Element) -> dict[str, str]:
    """Return the text of each of our annotations by its name."""
    found = {}
    for note in root.iter(f"{OFFICE}annotation"):
        name = note.get(f"{OFFICE}name") or ""
        if name.startswith("werger-"):
            found[name] = "\n".join("".join(p.itertext()) for p in note.iter(f"{TEXT}p"))
    return found


def stretches(root: etree._Element) -> dict[str, str]:
    """Return the text between the beginning and the end of each of our annotations."""
    found: dict[str, str] = {}
    running: set[str] = set()

    def walk(element: etree._Element) -> None:
        name = element.get(f"{OFFICE}name") or ""
        if element.tag == f"{OFFICE}annotation":
            if name.startswith("werger-"):
                running.add(name)
                found[name] = ""
        elif element.tag == f"{OFFICE}annotation-end":
            running.discard(name)
        else:
            add(" " * int(element.get(f"{TEXT}c", "1")) if element.tag == f"{TEXT}s" else element.text)
            for child in element:
                walk(child)
        add(element.tail)

    def add(text: str | None) -> None:
        for name in running:
            found[name] += text or ""

    walk(root)
    assert not running
    return found


def test_a_thread_stands_on_its_words_with_author_date_answer_and_what_is_settled(parsed: ParsedDocument) -> None:
    targets = [paragraph.text for paragraph in parsed.paragraphs]
    targets[0] = "One. Two. Three."
    root = written(parsed, targets, Remark(0, 5, 9, (QUESTION, ANSWER)), Remark(0, 10, 16, (SETTLED,)))
    assert stretches(root) == {"werger-1": "Two.", "werger-2": "Two.", "werger-3": "Three."}
    assert said(root) == {"werger-1": QUESTION.text, "werger-2": ANSWER.text, "werger-3": SETTLED.text}
    notes = [n for n in root.iter(f"{OFFICE}annotation") if (n.get(f"{OFFICE}name") or "").startswith("werger-")]
    assert [note.get(f"{LOEXT}parent-name") for note in notes] == [None, "werger-1", None]
    assert [note.get(f"{LOEXT}resolved") for note in notes] == [None, None, "true"]
    assert [note.findtext(f"{DC}creator") for note in notes] == ["Bahar Ali", "Cem", "Bahar Ali"]
    assert notes[0].findtext(f"{DC}date") == "2024-05-01T09:30:00"


def test_a_remark_on_what_takes_no_comments_stands_on_the_first_paragraph_and_quotes_it(parsed: ParsedDocument) -> None:
    kinds = [paragraph.kind for paragraph in parsed.paragraphs]
    targets = [f"Text {number}" for number in range(len(kinds))]
    for number, paragraph in enumerate(parsed.paragraphs):
        if paragraph.codes:
            targets[number] = paragraph.text
    remarks = [Remark(kinds.index(kind), 0, 4, (QUESTION,)) for kind in ("header", "cell")]
    root = written(parsed, targets, *remarks)
    words = said(root)
    assert set(words.values()) == {QUESTION.text, f"On the header “{targets[kinds.index('header')]}”\n{QUESTION.text}"}
    places = stretches(root)
    assert sorted(places.values()) == ["", "Text"]


def test_annotations_of_the_document_stay_and_ours_have_names_of_their_own(parsed: ParsedDocument) -> None:
    targets = [paragraph.text for paragraph in parsed.paragraphs]
    before = len(list(content_of(parsed).iter(f"{OFFICE}annotation")))
    root = written(parsed, targets, *(Remark(n, 0, len(text), (QUESTION,)) for n, text in enumerate(targets)))
    names = [note.get(f"{OFFICE}name") for note in root.iter(f"{OFFICE}annotation") if note.get(f"{OFFICE}name")]
    assert len(names) == len(set(names))
    assert len(list(root.iter(f"{OFFICE}annotation"))) == before + len(targets)


def content_of(parsed: ParsedDocument) -> etree._Element:
    out = io.BytesIO()
    Odt().write(parsed.skeleton, [p.text for p in parsed.paragraphs], out, ExportOptions(), NoTask())
    return content(out.getvalue())


@given(st.data())
def test_any_stretch_is_found_again_between_its_marks(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("any") / "sample.odt"
    path.write_bytes(samples.odt())
    parsed = Odt().read(path, NoTask())
    targets = [paragraph.text for paragraph in parsed.paragraphs]
    spot = st.tuples(st.integers(0, len(targets[0])), st.integers(0, len(targets[0]))).map(sorted)
    spans = data.draw(st.lists(spot, min_size=1, max_size=5))
    root = written(parsed, targets, *(Remark(0, start, end, (QUESTION,)) for start, end in spans))
    assert sorted(stretches(root).values()) == sorted(plain(targets[0][start:end]) for start, end in spans)


def test_a_new_document_has_comments_on_its_sentences_if_asked() -> None:
    partly = Comment("c9", "Cem", WHEN, "This word", start=4, end=8)
    rows = [
        BilingualRow(1, 0, "text", "یەک", "One is here.", " ", "final", (QUESTION, ANSWER)),
        BilingualRow(2, 0, "text", "دوو", "Two more words.", "", "final", (partly,)),
        BilingualRow(3, 1, "text", "سێ", "Three.", "", "final"),
    ]
    out = io.BytesIO()
    Odt().compose(rows, out, ExportOptions(), NoTask())
    assert said(content(out.getvalue())) == {}
    out = io.BytesIO()
    Odt().compose(rows, out, ExportOptions(comments=True, draft=True), NoTask())
    assert stretches(content(out.getvalue())) == {
        "werger-1": "One is here.",
        "werger-2": "One is here.",
        "werger-3": "more",
    }


@needs_libreoffice
def test_libreoffice_keeps_the_comments_where_they_were_put(parsed: ParsedDocument, tmp_path: Path) -> None:
    targets = [paragraph.text for paragraph in parsed.paragraphs]
    out = io.BytesIO()
    remarks = (Remark(0, 0, 4, (QUESTION, ANSWER)), Remark(0, 0, 7, (SETTLED,)))
    Odt().write(parsed.skeleton, targets, out, ExportOptions(comments=True, remarks=remarks), NoTask())
    (tmp_path / "with.odt").write_bytes(out.getvalue())
    convert(tmp_path, "docx", ["with.odt"], "out")
    with zipfile.ZipFile(tmp_path / "out" / "with.docx") as package:
        comments = etree.fromstring(package.read("word/comments.xml"))
    told = ["".join(each.itertext()) for each in comments]
    for comment in (QUESTION, SETTLED):
        assert any(comment.text in text for text in told), told
    assert any("see the law." in text for text in told)
