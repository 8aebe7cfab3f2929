"""Word documents: what is read, that nothing is lost on the way back, and that English reads left to right."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
import samples_docx as samples
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from translator_app.core.errors import Cancelled, DocumentError
from translator_app.core.inline import CODE_PATTERN, closing, has_codes, opening, plain, shown, single
from translator_app.core.ports import BilingualRow, ExportOptions, NoTask, ParsedDocument
from translator_app.core.segment import Comment
from translator_app.formats.docx import Docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORD = Docx()
KURDISH = ExportOptions(target_language="ckb")
ENGLISH = ExportOptions()
needs_libreoffice = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")


def read(data: bytes, folder: Path, name: str = "sample.docx") -> ParsedDocument:
    path = folder / name
    path.write_bytes(data)
    return WORD.read(path, NoTask())


def write(parsed: ParsedDocument, targets: list[str], options: ExportOptions = ENGLISH) -> bytes:
    output = io.BytesIO()
    WORD.write(parsed.skeleton, targets, output, options, NoTask())
    return output.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def root(data: bytes, name: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(parts(data)[name])


def english(text: str) -> str:
    return re.sub(r"[\u0600-\u06ff\u200c\u200f]+", "word", text)


def translated(data: bytes, folder: Path, options: ExportOptions = ENGLISH) -> bytes:
    parsed = read(data, folder)
    return write(parsed, [english(paragraph.text) for paragraph in parsed.paragraphs], options)


def one(content: str, folder: Path) -> ParsedDocument:
    return read(samples.document(samples.para(content)), folder)


# --- the whole corpus ------------------------------------------------------------------------------------------


def test_the_corpus_has_forty_documents_and_more() -> None:
    assert len(samples.CORPUS) >= 40


@pytest.mark.parametrize("name", samples.CORPUS)
def test_untouched_text_gives_every_part_back_byte_for_byte(name: str, tmp_path: Path) -> None:
    data = samples.CORPUS[name]()
    parsed = read(data, tmp_path)
    written = write(parsed, [paragraph.text for paragraph in parsed.paragraphs], KURDISH)
    before, after = parts(data), parts(written)
    if name == "macros":
        assert not any("vba" in part for part in after)
        before = {part: content for part, content in before.items() if part in after}
        del before["[Content_Types].xml"], after["[Content_Types].xml"]
        del before["word/_rels/document.xml.rels"], after["word/_rels/document.xml.rels"]
    assert list(after) == list(before)
    assert after == before


@pytest.mark.parametrize("name", samples.CORPUS)
def test_a_translation_reads_back_as_it_was_written_with_its_codes(name: str, tmp_path: Path) -> None:
    parsed = read(samples.CORPUS[name](), tmp_path)
    targets = [english(paragraph.text) for paragraph in parsed.paragraphs]
    again = read(write(parsed, targets), tmp_path, "again.docx")
    assert [shown(paragraph.text) for paragraph in again.paragraphs] == [shown(target) for target in targets]
    assert [paragraph.kind for paragraph in again.paragraphs] == [paragraph.kind for paragraph in parsed.paragraphs]
    for before, after in zip(parsed.paragraphs, again.paragraphs, strict=True):
        assert [(code.paired, code.format, code.required) for code in after.codes] == [
            (code.paired, code.format, code.required) for code in before.codes
        ]


@pytest.mark.parametrize("name", samples.CORPUS)
def test_no_right_to_left_mark_is_left_in_any_part(name: str, tmp_path: Path) -> None:
    for part, content in parts(translated(samples.CORPUS[name](), tmp_path)).items():
        if part.startswith("word/") and part.endswith(".xml"):
            found = re.findall(rb"<w:(?:bidi|rtl|bidiVisual|rtlGutter|cs|bCs|iCs|szCs)\b|w:bidi=|rtlCol=\"1\"", content)
            assert not found, (part, found)
            assert b"Kashida" not in content
            assert b"Unikurd" not in content
            assert b"arabicAbjad" not in content


@pytest.mark.parametrize("name", samples.CORPUS)
def test_the_structure_of_a_translation_is_that_of_the_source(name: str, tmp_path: Path) -> None:
    if name == "tracked changes":
        pytest.skip("accepting changes takes paragraphs out")
    data = samples.CORPUS[name]()
    before, after = parts(data), parts(translated(data, tmp_path))
    for part in after.keys() & before.keys():
        if not part.startswith("word/") or not part.endswith(".xml"):
            continue
        for tag in ("p", "tbl", "tr", "tc", "drawing", "hyperlink", "sdt", "sectPr", "bookmarkStart", "bookmarkEnd",
                    "commentReference", "commentRangeStart", "footnoteReference", "fldChar", "instrText", "tab",
                    "br", "sym", "noBreakHyphen", "txbxContent", "fldSimple"):  # fmt: skip
            counts = [len(etree.fromstring(content[part]).findall(f".//{W}{tag}")) for content in (before, after)]
            assert counts[0] == counts[1], (part, tag)


def convert(folder: Path, kind: str, names: list[str], into: str) -> None:
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind, *names,
         "--outdir", into],
        cwd=folder, check=True, capture_output=True, timeout=300,
    )  # fmt: skip


@needs_libreoffice
def test_documents_written_by_libreoffice_go_round_too(tmp_path: Path) -> None:
    for index, build in enumerate(samples.CORPUS.values()):
        (tmp_path / f"{index}.docx").write_bytes(build())
    convert(tmp_path, "docx:MS Word 2007 XML", sorted(path.name for path in tmp_path.glob("*.docx")), "written")
    written = sorted((tmp_path / "written").iterdir())
    assert len(written) == len(samples.CORPUS)
    for path in written:
        parsed = WORD.read(path, NoTask())
        sources = [paragraph.text for paragraph in parsed.paragraphs]
        assert parts(write(parsed, sources, KURDISH)) == parts(path.read_bytes()), path.name
        targets = [english(source) for source in sources]
        output = write(parsed, targets)
        assert [shown(p.text) for p in read(output, tmp_path).paragraphs] == [shown(text) for text in targets]
        assert not re.findall(rb"<w:(?:bidi|rtl|bidiVisual)\b", parts(output)["word/document.xml"]), path.name


@needs_libreoffice
def test_libreoffice_opens_every_translation_and_finds_its_text(tmp_path: Path) -> None:
    for index, (name, build) in enumerate(samples.CORPUS.items()):
        if name != "text box alone":  # a text export has no text boxes
            (tmp_path / f"{index}.docx").write_bytes(translated(build(), tmp_path))
    (tmp_path / "sample.docx").unlink()
    names = sorted(path.name for path in tmp_path.glob("*.docx"))
    convert(tmp_path, "txt:Text (encoded):UTF8", names, "text")
    for name in names:
        assert "word" in (tmp_path / "text" / name).with_suffix(".txt").read_text(encoding="utf-8"), name


# --- inline codes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["one plain paragraph", "a sentence in many runs", "a word in single letters", "all bold", "heading",
     "paragraph that is one hyperlink", "English inside Kurdish", "image alone and at the end"],
)  # fmt: skip
def test_text_that_looks_the_same_throughout_has_no_code(name: str, tmp_path: Path) -> None:
    parsed = read(samples.CORPUS[name](), tmp_path)
    assert not any(has_codes(paragraph.text) for paragraph in parsed.paragraphs)


def test_a_sentence_cut_into_runs_is_read_whole(tmp_path: Path) -> None:
    assert read(samples.CORPUS["a word in single letters"](), tmp_path).paragraphs[0].text == samples.SECOND


def test_bold_on_one_kurdish_word_ends_bold_on_its_english_word(tmp_path: Path) -> None:
    parsed = read(samples.CORPUS["one bold word"](), tmp_path)
    assert parsed.paragraphs[0].codes[0].format == "b"
    written = root(write(parsed, [f"This is {opening(1)}important{closing(1)} work for everyone."]))
    runs = {run.findtext(f"{W}t"): run.find(f"{W}rPr/{W}b") is not None for run in written.iter(f"{W}r")}
    assert runs == {"This is ": False, "important": True, " work for everyone.": False}


def test_codes_moved_and_doubled_go_where_the_translator_put_them(tmp_path: Path) -> None:
    parsed = one(samples.run("سەرەتا ") + samples.bold("گرنگ") + samples.run(" درێژەی دەقەکە"), tmp_path)
    bold = f"{opening(1)}{{}}{closing(1)}"
    written = root(write(parsed, [f"{bold.format('Important')} text, {bold.format('twice')}."]))
    bolds = [run.findtext(f"{W}t") for run in written.iter(f"{W}r") if run.find(f"{W}rPr/{W}b") is not None]
    assert bolds == ["Important", "twice"]


def test_halves_of_a_pair_and_codes_of_nowhere_do_no_harm(tmp_path: Path) -> None:
    parsed = read(samples.CORPUS["one bold word"](), tmp_path)
    again = read(write(parsed, [f"{closing(1)}one {opening(1)}two {single(9)}three"]), tmp_path, "again.docx")
    assert plain(again.paragraphs[0].text) == "one two three"


@pytest.mark.parametrize(
    ("name", "target", "code"),
    [
        ("footnotes", "First text goes on.", "<1/> (footnote)"),
        ("hyperlink", f"See the {opening(1)}official site.", "<1> (link)"),
        ("image", "The picture is here.", "<1/> (image)"),
    ],
)
def test_a_missing_required_code_blocks_the_export_and_says_where(
    name: str, target: str, code: str, tmp_path: Path
) -> None:
    parsed = read(samples.CORPUS[name](), tmp_path)
    targets = [target, *(paragraph.text for paragraph in parsed.paragraphs[1:])]
    with pytest.raises(DocumentError, match=re.escape(f"Paragraph 1: the code {code}")):
        write(parsed, targets)
    write(parsed, targets, ExportOptions(draft=True))


def test_a_footnote_whose_code_was_lost_stays_in_a_draft(tmp_path: Path) -> None:
    parsed = read(samples.CORPUS["footnotes"](), tmp_path)
    targets = ["First text.", *(paragraph.text for paragraph in parsed.paragraphs[1:])]
    written = root(write(parsed, targets, ExportOptions(draft=True)))
    assert [mark.get(f"{W}id") for mark in written.iter(f"{W}footnoteReference")] == ["2", "3"]


def test_a_footnote_mark_typed_twice_is_written_once(tmp_path: Path) -> None:
    parsed = read(samples.CORPUS["endnotes"](), tmp_path)
    written = root(write(parsed, [f"A{single(1)} text{single(1)}.", "A note."]))
    assert len(list(written.iter(f"{W}endnoteReference"))) == 1


def test_a_comment_keeps_its_range_and_survives_the_loss_of_its_code(tmp_path: Path) -> None:
    parsed = read(samples.CORPUS["comments"](), tmp_path)
    rest = [english(paragraph.text) for paragraph in parsed.paragraphs[1:]]
    for target, inside in ((f"Correct this {opening(1)}word{closing(1)}.", "word"), ("Correct it.", "Correct it.")):
        paragraph = next(root(write(parsed, [target, *rest])).iter(f"{W}p"))
        tags = [child.tag.removeprefix(W) for child in paragraph]
        start, end = tags.index("commentRangeStart"), tags.index("commentRangeEnd")
        texts = [text.text for child in paragraph[start:end] for text in child.iter(f"{W}t")]
        assert "".join(filter(None, texts)) == inside
        assert paragraph[end + 1].find(f"{W}commentReference") is not None


def test_a_link_and_a_field_keep_their_target_and_instruction(tmp_path: Path) -> None:
    parsed = read(samples.CORPUS["hyperlink"](), tmp_path)
    written = root(write(parsed, [f"{opening(1)}The official site{closing(1)} is the place to go."]))
    link = next(written.iter(f"{W}hyperlink"))
    assert "".join(link.itertext()) == "The official site"
    assert link.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id") == "rIdLink"
    assert link.find(f"{W}r/{W}rPr/{W}rStyle").get(f"{W}val") == "Hyperlink"


def test_page_numbers_in_kurdish_figures_become_english_ones(tmp_path: Path) -> None:
    footer = parts(translated(samples.news(), tmp_path))["word/footer.xml"].decode()
    assert "١" not in footer
    assert "PAGE" in footer


def test_both_copies_of_a_text_box_are_translated(tmp_path: Path) -> None:
    data = translated(samples.CORPUS["text box alone"](), tmp_path)
    boxes = list(root(data).iter(f"{W}txbxContent"))
    assert len(boxes) == 2
    assert "".join(boxes[0].itertext()) == "".join(boxes[1].itertext())
    assert "word" in "".join(boxes[0].itertext())


def test_deleted_text_is_neither_translated_nor_left_in_the_english(tmp_path: Path) -> None:
    parsed = read(samples.CORPUS["tracked changes"](), tmp_path)
    assert parsed.paragraphs[0].text == "دەقی زیادکراو لێرەیە."
    assert parsed.left_out == ("2 tracked deletions: not translated, and gone in the translation",)
    written = parts(translated(samples.CORPUS["tracked changes"](), tmp_path))["word/document.xml"]
    for mark in (b"w:ins ", b"w:del ", b"w:moveFrom ", b"w:moveTo ", b"delText", b"rPrChange"):
        assert mark not in written


def test_kinds_tell_where_a_paragraph_stands(tmp_path: Path) -> None:
    kinds = [paragraph.kind for paragraph in read(samples.news(), tmp_path).paragraphs]
    assert kinds == ["heading", "text", "text", "list", "list", *["cell"] * 9, "text", "footnote", "header", "footer"]


# --- direction -------------------------------------------------------------------------------------------------


def test_alignment_without_a_mark_is_turned_and_that_under_a_mark_mirrors_by_itself(tmp_path: Path) -> None:
    turned = root(translated(samples.CORPUS["right alignment without a mark"](), tmp_path))
    indents = next(turned.iter(f"{W}ind"))
    assert next(turned.iter(f"{W}jc")).get(f"{W}val") == "left"
    assert (indents.get(f"{W}left"), indents.get(f"{W}right")) == ("900", "200")
    kept = root(translated(samples.CORPUS["alignment under the mark"](), tmp_path))
    assert [each.get(f"{W}val") for each in kept.iter(f"{W}jc")] == ["left", "right", "center", "both"]
    styled = root(translated(samples.CORPUS["style set right to left"](), tmp_path))
    assert [each.get(f"{W}val") for each in styled.iter(f"{W}jc")] == ["right"]


def test_borders_frames_and_floating_pictures_of_a_turned_paragraph_change_sides(tmp_path: Path) -> None:
    borders_ = '<w:pBdr><w:top w:val="single"/><w:right w:val="double"/></w:pBdr>'
    sides = '<w:framePr w:hAnchor="margin" w:xAlign="left"/>{}' + borders_
    floating = samples.image().replace("<wp:extent", '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align>'
                                       "</wp:positionH><wp:extent")  # fmt: skip
    for mark, wanted in (("<w:bidi/>", (["top", "left"], "right", "left")), ("", (["top", "right"], "left", "right"))):
        content = samples.para(samples.run("دەق "), floating, samples.run(" دەق"), look=sides.format(mark))
        written = root(translated(samples.document(content, images={"rIdImage": samples.png()}), tmp_path))
        borders = [each.tag.removeprefix(W) for each in next(written.iter(f"{W}pBdr"))]
        frame = next(written.iter(f"{W}framePr")).get(f"{W}xAlign")
        align = next(each.text for each in written.iter() if str(each.tag).endswith("}align"))
        assert (borders, frame, align) == wanted


def test_complex_script_formatting_becomes_latin(tmp_path: Path) -> None:
    data = translated(samples.CORPUS["news"](), tmp_path)
    heading = next(
        style for style in root(data, "word/styles.xml").iter(f"{W}style") if style.get(f"{W}styleId") == "Heading1"
    )
    look = heading.find(f"{W}rPr")
    assert look is not None
    assert look.find(f"{W}b") is not None
    assert [size.get(f"{W}val") for size in look.findall(f"{W}sz")] == ["36"]
    assert look.find(f"{W}rFonts").get(f"{W}ascii") == "Calibri"
    defaults = root(data, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    assert defaults.find(f"{W}sz").get(f"{W}val") == "26"
    assert defaults.find(f"{W}lang").get(f"{W}val") == "en-US"
    level = next(root(data, "word/numbering.xml").iter(f"{W}lvl"))
    assert level.find(f"{W}numFmt").get(f"{W}val") == "lowerLetter"


def test_a_translation_into_kurdish_is_not_turned(tmp_path: Path) -> None:
    parsed = read(samples.news(), tmp_path)
    targets = [paragraph.text + " نوێ" for paragraph in parsed.paragraphs]
    written = parts(write(parsed, targets, KURDISH))["word/document.xml"]
    assert b"<w:bidi/>" in written
    assert b"bidiVisual" in written


# --- properties, drafts, macros ----------------------------------------------------------------------------------


def test_core_properties_name_translator_reviewer_and_approval(tmp_path: Path) -> None:
    options = ExportOptions(
        title="The Budget",
        translator="Ann",
        reviewer="Bob",
        approved_at=datetime(2024, 5, 1, 9, 30, tzinfo=UTC),
        digest="ab12",
    )
    core = parts(translated(samples.news(), tmp_path, options))["docProps/core.xml"].decode()
    for said in ("The Budget", "Translated by Ann. Reviewed by Bob. Approved on 2024-05-01", "sha256:ab12", "Approved",
                 "<dc:creator>Azad</dc:creator>", "<dc:language>en</dc:language>", "2024-05-01T09:30:00Z"):  # fmt: skip
        assert said in core
    assert "Report" not in core


@pytest.mark.parametrize("name", ["news", "one plain paragraph", "two sections"])
def test_a_draft_says_so_in_the_header_of_every_section(name: str, tmp_path: Path) -> None:
    data = translated(samples.CORPUS[name](), tmp_path, ExportOptions(draft=True))
    content = parts(data)
    relations = etree.fromstring(content["word/_rels/document.xml.rels"])
    targets = {link.get("Id"): link.get("Target") for link in relations}
    first = next(etree.fromstring(content["word/document.xml"]).iter(f"{W}sectPr"))
    references = first.findall(f"{W}headerReference")
    assert references
    for reference in references:
        name_ = targets[reference.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")]
        assert b"DRAFT - not approved" in content[f"word/{name_}"]
        assert f"/word/{name_}".encode() in content["[Content_Types].xml"]


def test_macros_stay_out_and_are_told(tmp_path: Path) -> None:
    data = samples.CORPUS["macros"]()
    parsed = read(data, tmp_path, "sample.docm")
    assert parsed.left_out == ("Macros: they are not carried into the translation",)
    written = parts(write(parsed, ["A text."]))
    assert not any("vba" in name for name in written)
    assert b"macroEnabled" not in written["[Content_Types].xml"]


def test_a_template_becomes_a_document(tmp_path: Path) -> None:
    data = samples.document(samples.para(samples.run(samples.SENTENCE)), main_type="template.main+xml")
    parsed = read(data, tmp_path, "sample.dotx")
    assert parsed.left_out == ()
    assert b"document.main+xml" in parts(write(parsed, ["A text."]))["[Content_Types].xml"]


def test_writing_can_be_cancelled(tmp_path: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int, label: str = "") -> None:
            raise Cancelled

    parsed = read(samples.CORPUS["many paragraphs"](), tmp_path)
    with pytest.raises(Cancelled):
        WORD.write(parsed.skeleton, [p.text for p in parsed.paragraphs], io.BytesIO(), ENGLISH, Impatient())


@pytest.mark.parametrize("change", [-1, 1])
def test_a_wrong_number_of_targets_is_refused(change: int, tmp_path: Path) -> None:
    parsed = read(samples.news(), tmp_path)
    targets = ["x"] * (len(parsed.paragraphs) + change)
    with pytest.raises(DocumentError, match="paragraphs"):
        write(parsed, targets, ExportOptions(draft=True))


# --- composed documents ------------------------------------------------------------------------------------------


def rows() -> list[BilingualRow]:
    when = datetime(2024, 5, 1, tzinfo=UTC)
    remark = Comment("c1", "Bob", when, "Is <this> right & proper?")
    return [
        BilingualRow(1, 0, "heading", samples.SENTENCE, "A heading", "", "final"),
        BilingualRow(2, 1, "text", samples.SECOND, f"One {opening(1)}bold{closing(1)} sentence.", " ", "final"),
        BilingualRow(3, 1, "text", samples.THIRD, "Another\ttab\nline.", "", "translated", (remark,)),
    ]


def composed(verb: str, options: ExportOptions, folder: Path) -> tuple[bytes, list[str]]:
    output = io.BytesIO()
    getattr(WORD, verb)(rows(), output, options, NoTask())
    return output.getvalue(), [shown(p.text) for p in read(output.getvalue(), folder).paragraphs]


def test_a_clean_document_joins_the_sentences_of_a_paragraph(tmp_path: Path) -> None:
    data, texts = composed("compose", ExportOptions(title="News & more"), tmp_path)
    assert texts == ["News & more", "A heading", "One bold sentence. Another<1/>tab<2/>line."]
    assert b"w:bidi/" not in parts(data)["word/document.xml"]


def test_the_bilingual_table_sets_kurdish_right_to_left_and_names_state_and_remarks(tmp_path: Path) -> None:
    data, texts = composed("compose_bilingual", ExportOptions(comments=True), tmp_path)
    assert texts[:9] == ["No.", "Kurdish", "English", "State", "Comments", "1", samples.SENTENCE, "A heading", "final"]
    assert texts[-1] == "Bob, 2024-05-01 00:00: Is <this> right & proper?"
    body = root(data)
    kurdish = [p for p in body.iter(f"{W}p") if p.find(f"{W}pPr/{W}pStyle[@{W}val='CellRight']") is not None]
    assert len(kurdish) == 3
    assert all(p.find(f"{W}r/{W}rPr/{W}rtl") is not None for p in kurdish)


def test_remarks_stay_out_unless_asked_for(tmp_path: Path) -> None:
    assert "Bob" not in "".join(composed("compose_bilingual", ExportOptions(), tmp_path)[1])


def test_the_same_rows_give_the_same_file(tmp_path: Path) -> None:
    options = ExportOptions(title="T", draft=True)
    assert composed("compose", options, tmp_path)[0] == composed("compose", options, tmp_path)[0]


# --- generated documents -----------------------------------------------------------------------------------------

TEXTS = st.text("ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ ١٢ab.،", min_size=1, max_size=12)
LOOKS = st.sampled_from(["", "<w:b/><w:bCs/>", "<w:i/><w:iCs/>", '<w:u w:val="single"/>', '<w:szCs w:val="40"/>'])
RUNS = st.builds(samples.run, TEXTS, LOOKS)
OBJECTS = st.sampled_from(
    ["<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>", samples.note_mark(2), samples.image(),
     samples.field("PAGE", samples.run("١")), '<w:proofErr w:type="spellStart"/>',
     '<w:bookmarkStart w:id="5" w:name="here"/>', '<w:bookmarkEnd w:id="5"/>']
)  # fmt: skip
INLINE = st.recursive(
    RUNS | OBJECTS,
    lambda inner: st.builds(
        lambda wrap, children: wrap("".join(children)),
        st.sampled_from([
            lambda content: samples.link("rIdLink", content),
            samples.control,
            lambda content: samples.tracked("ins", content),
            lambda content: samples.commented(1, content),
            lambda content: samples.field("REF x", content),
        ]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=8,
)  # fmt: skip
PARAGRAPHS = st.lists(INLINE, max_size=6).map(lambda content: samples.para(*content))


@given(st.lists(PARAGRAPHS, min_size=1, max_size=4))
def test_any_document_goes_round_unharmed(tmp_path_factory: pytest.TempPathFactory, content: list[str]) -> None:
    folder = tmp_path_factory.mktemp("any")
    data = samples.document(
        *content, samples.para(samples.run(samples.SENTENCE)), images={"rIdImage": samples.png()},
        links={"rIdLink": "https://example.org/"}, footnotes=samples.note(2, samples.SECOND),
        comments=samples.comment(1, samples.THIRD),
    )  # fmt: skip
    parsed = read(data, folder)
    sources = [paragraph.text for paragraph in parsed.paragraphs]
    assert parts(write(parsed, sources, KURDISH)) == parts(data)
    # Every paragraph written anew: the same text in the same looks, codes where they were.
    changed = [text + "!" for text in sources]
    again = read(write(parsed, changed, KURDISH), folder, "again.docx")
    assert [plain(paragraph.text) for paragraph in again.paragraphs] == [plain(text) for text in changed]
    # And codes thrown about anyhow never break the document.
    thrown = ["x" + "".join(reversed(CODE_PATTERN.findall(text))) + "y" for text in sources]
    wild = read(write(parsed, thrown, ExportOptions(draft=True)), folder, "wild.docx")
    assert [plain(p.text) for p in wild.paragraphs if p.kind != "header"] == ["xy"] * len(sources)
