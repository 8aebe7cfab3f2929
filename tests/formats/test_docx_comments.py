"""Our remarks as Word's comments: where they stand, what they say, and those that were there before."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
import samples_docx as samples
from formats.test_docx import convert, needs_libreoffice, parts, read, root, write
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from translator_app.core.inline import plain
from translator_app.core.ports import BilingualRow, ExportOptions, NoTask, ParsedDocument, Remark
from translator_app.core.segment import Comment
from translator_app.formats.docx import Docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
WHEN = datetime(2024, 5, 1, 9, 30, tzinfo=UTC)
QUESTION = Comment("c1", "Bahar Ali", WHEN, "Is <this> right & proper?")
ANSWER = Comment("c2", "Cem", WHEN, "Yes:\nsee the law.", reply_to="c1")
SETTLED = Comment("c3", "Bahar Ali", WHEN, "ئەمە تەواوە", resolved=True)


def said(data: bytes) -> dict[str, str]:
    """Return the text of each comment by its id."""
    found = {}
    for comment in root(data, "word/comments.xml").iter(f"{W}comment"):
        lines = ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in comment.iter(f"{W}p")]
        found[comment.get(f"{W}id", "")] = "\n".join(lines)
    return found


def stretches(data: bytes) -> dict[str, str]:
    """Return the text between the marks of each comment by its id."""
    found: dict[str, str] = {}
    running: set[str] = set()
    for element in root(data).iter():
        id_ = element.get(f"{W}id", "")
        if element.tag == f"{W}commentRangeStart":
            running.add(id_)
            found[id_] = ""
        elif element.tag == f"{W}commentRangeEnd":
            running.remove(id_)
        elif element.tag == f"{W}t":
            found |= {open_: found[open_] + (element.text or "") for open_ in running}
    assert not running
    references = [each.get(f"{W}id") for each in root(data).iter(f"{W}commentReference")]
    assert sorted(references) == sorted(found)
    return found


def remarked(parsed: ParsedDocument, targets: list[str], *remarks: Remark, draft: bool = False) -> bytes:
    return write(parsed, targets, ExportOptions(comments=True, remarks=remarks, draft=draft))


def sound(data: bytes) -> None:
    """Every part that is named is there, once, and no id of a comment or of a comment's paragraph stands twice."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        assert len(set(names)) == len(names)
    types = [each.get("PartName") for each in root(data, "[Content_Types].xml") if each.get("PartName")]
    assert len(set(types)) == len(types)
    assert {"/word/comments.xml", "/word/commentsExtended.xml"} <= set(types)
    links = root(data, "word/_rels/document.xml.rels")
    assert {"comments.xml", "commentsExtended.xml"} <= {link.get("Target") for link in links}
    keys = [link.get("Id") for link in links]
    assert len(set(keys)) == len(keys)
    comments = root(data, "word/comments.xml")
    ids = [comment.get(f"{W}id") for comment in comments]
    assert len(set(ids)) == len(ids)
    paragraphs = [p.get(f"{W14}paraId") for p in comments.iter(f"{W}p") if p.get(f"{W14}paraId")]
    tied = [each.get(f"{W15}paraId") for each in root(data, "word/commentsExtended.xml")]
    assert len(set(paragraphs)) == len(paragraphs)
    assert set(tied) <= set(paragraphs)


def test_a_thread_stands_on_its_segment_with_author_date_and_answer(tmp_path: Path) -> None:
    parsed = read(samples.document(samples.para(samples.run(samples.SENTENCE))), tmp_path)
    data = remarked(parsed, ["One. Two. Three."], Remark(0, 5, 9, (QUESTION, ANSWER)), Remark(0, 10, 16, (SETTLED,)))
    sound(data)
    assert stretches(data) == {"0": "Two.", "1": "Two.", "2": "Three."}
    assert said(data) == {"0": QUESTION.text, "1": ANSWER.text, "2": SETTLED.text}
    first = next(root(data, "word/comments.xml").iter(f"{W}comment"))
    assert (first.get(f"{W}author"), first.get(f"{W}date"), first.get(f"{W}initials")) == (
        "Bahar Ali", "2024-05-01T09:30:00Z", "BA",
    )  # fmt: skip
    ties = list(root(data, "word/commentsExtended.xml"))
    assert [tie.get(f"{W15}done") for tie in ties] == ["0", "0", "1"]
    assert [tie.get(f"{W15}paraIdParent") for tie in ties] == [None, ties[0].get(f"{W15}paraId"), None]
    last = [p for p in root(data, "word/comments.xml").iter(f"{W}p") if p.get(f"{W14}paraId")]
    assert [p.get(f"{W14}paraId") for p in last] == [tie.get(f"{W15}paraId") for tie in ties]


def test_a_remark_in_kurdish_runs_right_to_left_in_a_document_that_does_not(tmp_path: Path) -> None:
    parsed = read(samples.document(samples.para(samples.run(samples.SENTENCE))), tmp_path)
    data = remarked(parsed, ["One."], Remark(0, 0, 4, (QUESTION,)), Remark(0, 0, 4, (SETTLED,)))
    marked = [p.find(f"{W}pPr/{W}bidi") is not None for p in root(data, "word/comments.xml").iter(f"{W}p")]
    assert marked == [False, True]
    assert b"w:bidi/" not in parts(data)["word/document.xml"]


def test_comments_stay_beside_those_the_document_had(tmp_path: Path) -> None:
    parsed = read(samples.CORPUS["comments"](), tmp_path)
    texts = [plain(paragraph.text) for paragraph in parsed.paragraphs]
    before = {each.get(f"{W}id") for each in root(parsed.skeleton, "word/comments.xml").iter(f"{W}comment")}
    targets = [f"Text {number}." for number in range(len(texts))]
    data = remarked(parsed, targets, Remark(0, 0, 4, (QUESTION,)))
    sound(data)
    words = said(data)
    assert before < set(words)
    own = next(id_ for id_, text in words.items() if text == QUESTION.text)
    assert own not in before
    assert stretches(data)[own] == "Text"
    again = read(data, tmp_path, "again.docx")
    assert QUESTION.text in [paragraph.text for paragraph in again.paragraphs if paragraph.kind == "comment"]


def test_a_remark_on_what_takes_no_comments_stands_where_that_is_anchored(tmp_path: Path) -> None:
    parsed = read(samples.news(), tmp_path)
    kinds = [paragraph.kind for paragraph in parsed.paragraphs]
    targets = [paragraph.text for paragraph in parsed.paragraphs]
    targets[kinds.index("footnote")] = "Decree 12 of 2024."
    targets[kinds.index("header")] = "City paper"
    remarks = [Remark(kinds.index(kind), 0, 4, (QUESTION,)) for kind in ("footnote", "header", "cell")]
    data = remarked(parsed, targets, *remarks)
    sound(data)
    words = {text.split("\n")[0]: id_ for id_, text in said(data).items()}
    assert set(words) == {"On the footnote “Decree 12 of 2024.”", "On the header “City paper”", QUESTION.text}
    places = stretches(data)
    assert places[words["On the footnote “Decree 12 of 2024.”"]] == plain(targets[1])
    assert places[words["On the header “City paper”"]] == targets[0]
    assert places[words[QUESTION.text]] == targets[kinds.index("cell")][:4]
    assert b"comment" not in parts(data)["word/header.xml"] + parts(data)["word/footnotes.xml"]


def test_a_remark_on_a_text_box_stands_on_the_paragraph_around_it(tmp_path: Path) -> None:
    parsed = read(samples.CORPUS["text box"](), tmp_path)
    assert [paragraph.kind for paragraph in parsed.paragraphs] == ["text", "textbox"]
    data = remarked(parsed, ["Main text", "Inside the box"], Remark(1, 0, 6, (QUESTION,)))
    sound(data)
    box = next(root(data).iter(f"{W}txbxContent"))
    assert not list(box.iter(f"{W}commentReference"))
    assert said(data)["0"] == f"On the text box “Inside the box”\n{QUESTION.text}"


@pytest.mark.parametrize("name", samples.CORPUS)
def test_a_remark_on_every_text_of_every_document_leaves_it_sound(name: str, tmp_path: Path) -> None:
    parsed = read(samples.CORPUS[name](), tmp_path)
    targets = [paragraph.text for paragraph in parsed.paragraphs]
    remarks = [Remark(number, 0, len(text), (QUESTION, ANSWER)) for number, text in enumerate(targets)]
    data = remarked(parsed, targets, *remarks)
    sound(data)
    assert len(stretches(data)) >= 2 * len(targets)
    again = [p for p in read(data, tmp_path, "again.docx").paragraphs if p.kind != "comment"]
    kept = [p for p in parsed.paragraphs if p.kind != "comment"]
    assert len(again) == len(kept)


@given(st.data())
def test_any_stretch_is_found_again_between_its_marks(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("any")
    content = [
        samples.run("یەک "),
        samples.bold("دوو"),
        samples.link("rIdLink", samples.run(" سێ")),
        samples.run(" چوار"),
    ]
    parsed = read(samples.document(samples.para(*content), links={"rIdLink": "https://example.org/"}), folder)
    target = parsed.paragraphs[0].text
    spot = st.tuples(st.integers(0, len(target)), st.integers(0, len(target))).map(sorted)
    spans = data.draw(st.lists(spot, min_size=1, max_size=5))
    written = remarked(parsed, [target], *(Remark(0, start, end, (QUESTION,)) for start, end in spans))
    sound(written)
    expected = sorted(plain(target[start:end]) for start, end in spans)
    assert sorted(stretches(written).values()) == expected


def test_no_comment_is_written_unless_asked_for(tmp_path: Path) -> None:
    parsed = read(samples.document(samples.para(samples.run(samples.SENTENCE))), tmp_path)
    assert "word/comments.xml" not in parts(write(parsed, ["One."]))


def test_a_new_document_has_comments_on_its_sentences(tmp_path: Path) -> None:
    partly = Comment("c9", "Cem", WHEN, "This word", start=4, end=8)
    rows = [
        BilingualRow(1, 0, "text", "یەک", "One is here.", " ", "final", (QUESTION, ANSWER)),
        BilingualRow(2, 0, "text", "دوو", "Two more words.", "", "final", (partly,)),
        BilingualRow(3, 1, "text", "سێ", "Three.", "", "final"),
    ]
    for options, wanted in ((ExportOptions(comments=True), True), (ExportOptions(), False)):
        out = io.BytesIO()
        Docx().compose(rows, out, options, NoTask())
        assert ("word/comments.xml" in parts(out.getvalue())) is wanted
    out = io.BytesIO()
    Docx().compose(rows, out, ExportOptions(comments=True, draft=True), NoTask())
    sound(out.getvalue())
    assert stretches(out.getvalue()) == {"0": "One is here.", "1": "One is here.", "2": "more"}
    texts = [p.text for p in read(out.getvalue(), tmp_path).paragraphs if p.kind == "text"]
    assert [plain(text) for text in texts] == ["One is here. Two more words.", "Three."]


@needs_libreoffice
def test_libreoffice_shows_the_comments_where_they_were_put(tmp_path: Path) -> None:
    parsed = read(samples.CORPUS["comments"](), tmp_path)
    targets = [f"Text {number}." for number in range(len(parsed.paragraphs))]
    data = remarked(parsed, targets, Remark(0, 0, 4, (QUESTION, ANSWER)), Remark(0, 0, 7, (SETTLED,)))
    (tmp_path / "with.docx").write_bytes(data)
    convert(tmp_path, "odt", ["with.docx"], "out")
    with zipfile.ZipFile(tmp_path / "out" / "with.odt") as package:
        content = etree.fromstring(package.read("content.xml"))
    office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    notes = ["".join(note.itertext()) for note in content.iter(f"{office}annotation")]
    for comment in (QUESTION, SETTLED):
        assert any(comment.author in note and comment.text in note for note in notes), notes
    assert any("see the law." in note for note in notes)
