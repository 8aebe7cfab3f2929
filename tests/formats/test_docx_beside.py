"""Texts that stand in no paragraph of a Word document: read in their place, written everywhere they are said."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
import samples_docx as samples
import samples_drawings as drawings
from formats.test_docx import KURDISH, convert, english, needs_libreoffice, parts, read, root, translated, write
from formats.test_docx_comments import QUESTION, remarked, said, sound
from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.inline import single
from translator_app.core.ports import ExportOptions, Remark
from translator_app.formats.asides import unflagged

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
ARABIC = re.compile("[\u0621-\u06ff]")


def texts(name: str, folder: Path) -> list[tuple[str, str]]:
    return [(p.kind, p.text) for p in read(drawings.DRAWN[name](), folder).paragraphs]


@pytest.mark.parametrize("name", drawings.DRAWN)
def test_untouched_texts_give_every_part_back_byte_for_byte(name: str, tmp_path: Path) -> None:
    data = drawings.DRAWN[name]()
    parsed = read(data, tmp_path)
    assert parts(write(parsed, [p.text for p in parsed.paragraphs], KURDISH)) == parts(data)


@pytest.mark.parametrize("name", drawings.DRAWN)
def test_no_kurdish_and_no_mark_from_right_to_left_is_left_in_any_part(name: str, tmp_path: Path) -> None:
    data = translated(drawings.DRAWN[name](), tmp_path)
    for part, content in parts(data).items():
        if part.endswith(".xml"):
            assert not ARABIC.search(content.decode()), part
            found = re.findall(
                rb'<w:(?:bidi|rtl|bidiVisual)\b|\brtl="1"|rtlCol="1"|lang="ar|val="maxMin"|"rev"', content
            )
            assert not found, (part, found)
            assert b"Unikurd" not in content.replace(b'<a:cs typeface="Unikurd Goran"/>', b"")


def test_a_chart_says_each_of_its_texts_once_after_the_body(tmp_path: Path) -> None:
    found = texts("chart", tmp_path)
    assert found[:2] == [("text", samples.SENTENCE), ("alt", "هێڵکاری بودجە")]
    assert found[2:] == [("chart", text) for text in ("بودجەی شارەکان", "بودجە", *drawings.CITIES, "خەرجی", "شار")]


def test_all_series_of_a_chart_and_its_workbook_say_the_translation(tmp_path: Path) -> None:
    parsed = read(drawings.chart(), tmp_path)
    targets = [{"هەولێر": "Erbil", "بودجە": "Budget"}.get(p.text, english(p.text)) for p in parsed.paragraphs]
    data = write(parsed, targets)
    chart = root(data, "word/charts/chart1.xml")
    assert [v.text for v in chart.iter(f"{C}v")].count("Erbil") == 2
    with zipfile.ZipFile(io.BytesIO(parts(data)["word/embeddings/Sheet1.xlsx"])) as book:
        strings = book.read("xl/sharedStrings.xml").decode()
        assert "<t>Erbil</t>" in strings and "<t>Budget</t>" in strings
        assert not ARABIC.search(strings)
        assert b"rightToLeft" not in book.read("xl/worksheets/sheet1.xml")
    assert parsed.left_out == ()


def test_an_axis_that_runs_leftwards_runs_rightwards_and_one_from_top_to_bottom_stays(tmp_path: Path) -> None:
    data = drawings.chart()
    turned = root(translated(data, tmp_path), "word/charts/chart1.xml")
    assert [each.get("val") for each in turned.iter(f"{C}orientation")] == ["minMax", "minMax"]
    upright = {"word/charts/chart1.xml": drawings.chart_xml().replace('axPos val="b"', 'axPos val="l"').encode()}
    kept = root(translated(replaced(data, upright), tmp_path), "word/charts/chart1.xml")
    assert [each.get("val") for each in kept.iter(f"{C}orientation")] == ["maxMin", "minMax"]


def replaced(data: bytes, content: dict[str, bytes]) -> bytes:
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w") as package:
        for name, old in parts(data).items():
            package.writestr(name, content.get(name, old))
    return output.getvalue()


def test_a_diagram_and_how_it_was_drawn_say_the_same_and_run_the_same_way(tmp_path: Path) -> None:
    assert texts("diagram", tmp_path)[1:] == [("diagram", step) for step in drawings.STEPS]
    parsed = read(drawings.diagram(), tmp_path)
    data = write(parsed, ["Text.", "Collect", "Sort", "Publish"])
    for part in ("word/diagrams/data1.xml", "word/diagrams/drawing1.xml"):
        assert [t.text for t in root(data, part).iter(f"{A}t")] == ["Collect", "Sort", "Publish"]
    offsets = [int(off.get("x", "")) for off in root(data, "word/diagrams/drawing1.xml").iter(f"{A}off")]
    assert offsets == [0, 0, 1600000, 1600000, 3200000, 3200000]


def test_descriptions_follow_the_paragraph_their_picture_stands_in(tmp_path: Path) -> None:
    found = texts("descriptions", tmp_path)
    assert found == [
        ("text", f"وێنەکە {single(1)} لێرەیە."),
        ("alt", "وێنە"),
        ("alt", "پردی دەلال لە زاخۆ"),
        ("cell", "شار"),
        ("alt", "خشتەی شارەکان"),
        ("text", f"ئایا ڕازیت؟ {found[5][1].removeprefix('ئایا ڕازیت؟ ')}"),
        ("alt", "بەڵێ"),
        ("text", "لێرە"),
        ("alt", "ماڵپەڕی فەرمی"),
        ("drawing", "نهێنی"),
    ]


def test_a_description_said_twice_is_translated_in_both_places(tmp_path: Path) -> None:
    data = translated(drawings.described(), tmp_path)
    said_ = [each.get("descr") for each in root(data).iter() if each.get("descr")]
    assert said_ == ["word word word word"] * 2


def test_a_label_keeps_the_place_of_its_number(tmp_path: Path) -> None:
    parsed = read(drawings.labelled(), tmp_path)
    assert (parsed.paragraphs[-1].kind, parsed.paragraphs[-1].text) == ("label", f"ماددەی {single(1)}:")
    targets = [english(p.text) for p in parsed.paragraphs[:-1]]
    written = root(write(parsed, [*targets, f"Article {single(1)}:"]), "word/numbering.xml")
    assert next(written.iter(f"{W}lvlText")).get(f"{W}val") == "Article %1:"
    with pytest.raises(DocumentError, match="number"):
        write(parsed, [*targets, "Article:"])


def test_the_documents_own_title_wins_over_its_files_name(tmp_path: Path) -> None:
    parsed = read(drawings.titled(), tmp_path)
    assert [(p.kind, p.text) for p in parsed.paragraphs[1:]] == [("property", "ڕاپۆرتی ساڵانە"), ("property", "بودجە")]
    core = parts(write(parsed, ["Text.", "Annual report", "Budget"], ExportOptions(title="news", translator="Ann")))
    assert "<dc:title>Annual report</dc:title><dc:subject>Budget</dc:subject>" in core["docProps/core.xml"].decode()
    assert "Translated by Ann" in core["docProps/core.xml"].decode()


@pytest.mark.parametrize("name", drawings.DRAWN)
def test_a_project_of_before_exports_as_it_was_read_then(name: str, tmp_path: Path) -> None:
    data = drawings.DRAWN[name]()
    parsed = read(data, tmp_path)
    assert unflagged(parsed.skeleton) == (data, True)
    old = [p for p in parsed.paragraphs if p.kind in ("text", "cell", "list")]
    before = type(parsed)(tuple(old), data)
    written = parts(write(before, [english(p.text) for p in old]))
    assert "word" in written["word/document.xml"].decode()


def test_a_document_with_nothing_beside_is_kept_as_it_is(tmp_path: Path) -> None:
    data = samples.news()
    assert read(data, tmp_path).skeleton == data


def test_a_remark_on_a_chart_stands_on_the_paragraph_that_shows_it(tmp_path: Path) -> None:
    parsed = read(drawings.chart(), tmp_path)
    targets = [english(p.text) for p in parsed.paragraphs]
    data = remarked(parsed, targets, Remark(2, 0, 4, (QUESTION,)))
    sound(data)
    assert said(data)["0"] == f"On the chart “{targets[2]}”\n{QUESTION.text}"
    home = next(next(root(data).iter(f"{W}commentReference")).iterancestors(f"{W}p"))
    assert next(home.iter(f"{W}drawing"), None) is not None


@needs_libreoffice
def test_libreoffice_draws_the_translated_chart_and_diagram(tmp_path: Path) -> None:
    for name in drawings.DRAWN:
        (tmp_path / f"{name}.docx").write_bytes(translated(drawings.DRAWN[name](), tmp_path))
    (tmp_path / "sample.docx").unlink()
    convert(tmp_path, "odt", [f"{name}.docx" for name in drawings.DRAWN], "out")
    for name in drawings.DRAWN:
        with zipfile.ZipFile(tmp_path / "out" / f"{name}.odt") as package:
            inner = [part for part in package.namelist() if part.endswith("content.xml")]
            content = [etree.fromstring(package.read(part)) for part in inner]
        assert any("word" in "".join(each.itertext()) for each in content)
        if name == "chart":
            assert len(content) > 1
