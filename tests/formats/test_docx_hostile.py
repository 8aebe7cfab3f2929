"""Documents made to do harm, and documents hurt on the way: each a clear error or a correct import."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path

import pytest
import samples_docx as samples
import samples_drawings as drawings
from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.ports import ExportOptions, NoTask, Remark
from translator_app.core.segment import Comment
from translator_app.formats.docx import Docx

WORD = Docx()
REMARK = Comment("c", "Ann", datetime(2024, 5, 1, tzinfo=UTC), "Why?")


def changed(change: Callable[[dict[str, bytes]], object]) -> bytes:
    """Return the news document with its parts changed."""
    with zipfile.ZipFile(io.BytesIO(samples.news())) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return output.getvalue()


def with_part(name: str, data: bytes) -> bytes:
    return changed(lambda parts: parts.update({name: data}))


def without(name: str) -> bytes:
    return changed(lambda parts: parts.pop(name))


def main_part(data: bytes) -> bytes:
    return with_part("word/document.xml", data)


def twice() -> bytes:
    output = io.BytesIO(samples.news())
    with zipfile.ZipFile(output, "a") as package, pytest.warns(UserWarning, match="Duplicate"):
        package.writestr("word/document.xml", b"<x/>")
    return output.getvalue()


def link_entry() -> bytes:
    output = io.BytesIO(samples.news())
    with zipfile.ZipFile(output, "a") as package:
        entry = zipfile.ZipInfo("word/media/link.png")
        entry.external_attr = 0o120777 << 16
        package.writestr(entry, "/etc/passwd")
    return output.getvalue()


def encrypted() -> bytes:
    data = bytearray(samples.news())
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


LAUGHS = b"".join(
    b'<!ENTITY l%d "%s">' % (level, b"&l%d;" % (level - 1) * 10 if level else b"ha" * 10) for level in range(10)
)
W = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PARAGRAPH = b"<w:p><w:r><w:t>&%s;</w:t></w:r></w:p>"
DOCUMENT = b"<w:document " + W + b"><w:body>%s</w:body></w:document>"

HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "billion laughs": (
        lambda: main_part(b"<!DOCTYPE x [" + LAUGHS + b"]>" + DOCUMENT % (PARAGRAPH % b"l9")),
        r"DTD|cannot be read",
    ),
    "external entity": (
        lambda: main_part(b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>' + DOCUMENT % (PARAGRAPH % b"f")),
        "DTD",
    ),
    "external DTD": (lambda: main_part(b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">' + DOCUMENT % b""), "DTD"),
    "zip bomb": (lambda: with_part("word/media/bomb.bin", bytes(300_000_000)), "ZIP bomb"),
    "XML bomb": (lambda: main_part(b"<w:document " + W + b">" + b" " * 160_000_000 + b"</w:document>"), "ZIP bomb"),
    "twenty thousand parts": (
        lambda: changed(lambda parts: parts.update({f"word/x{n}": b"" for n in range(20_001)})),
        "parts",
    ),
    "path out of the document": (lambda: with_part("../../evil.sh", b"x"), "leads out of the document"),
    "absolute path": (lambda: with_part("/etc/evil", b"x"), "leads out of the document"),
    "drive letter": (lambda: with_part("C:/evil", b"x"), "leads out of the document"),
    "link": (link_entry, "is a link"),
    "same part twice": (twice, "twice"),
    "same part in other case": (lambda: with_part("WORD/document.xml", b"x"), "twice"),
    "encrypted entries": (encrypted, "encrypted with a password"),
    "encrypted by Word": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(700) + "EncryptedPackage".encode("utf-16-le"),
        "encrypted with a password",
    ),
    "old binary format": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(700), "old binary"),
    "no content types": (lambda: without("[Content_Types].xml"), "no Word document"),
    "no relations": (lambda: without("_rels/.rels"), "no Word document"),
    "no main part": (lambda: without("word/document.xml"), r"main part word/document\.xml is missing"),
    "missing header": (lambda: without("word/header.xml"), r"part word/header\.xml is missing"),
    "main part of another kind": (lambda: main_part(b"<html/>"), "something else"),
    "broken XML": (lambda: main_part(b"<w:document><w:body>"), "damaged"),
    "not even XML": (lambda: main_part(b"\x00\x01\x02"), "damaged"),
    "unknown encoding": (lambda: main_part(b'<?xml version="1.0" encoding="x-none"?><a/>'), "damaged"),
    "ten thousand levels": (lambda: main_part(DOCUMENT % (b"<w:sdt>" * 10_000 + b"</w:sdt>" * 10_000)), "damaged"),
    "no text": (lambda: samples.document(samples.para()), "no text"),
    "cut short": (lambda: samples.news()[:-200], "cut short"),
    "another program's package": (
        lambda: changed(lambda parts: [parts.clear(), parts.update({"content.xml": b"<x/>"})]),
        "no Word document",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_each_is_refused_with_its_reason(name: str, tmp_path: Path) -> None:
    build, message = HOSTILE[name]
    path = tmp_path / "hostile.docx"
    path.write_bytes(build())
    with pytest.raises(DocumentError, match=message) as caught:
        WORD.read(path, NoTask())
    assert "hostile.docx" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert sorted(tmp_path.iterdir()) == [path]


def test_fields_and_wrappers_nested_without_end_are_survived(tmp_path: Path) -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    body = [
        samples.para(begin * 5000, samples.run(samples.SENTENCE), end * 5000),
        samples.para(end * 100, samples.run(samples.SECOND), begin * 100),
        samples.para("<w:hyperlink>" * 60, samples.run(samples.THIRD), "</w:hyperlink>" * 60),
        samples.para('<w:bookmarkStart w:id="1" w:name="x"/>' * 300, samples.run("دەق"), '<w:bookmarkEnd w:id="1"/>'),
    ]
    path = tmp_path / "nested.docx"
    path.write_bytes(samples.document(*body))
    parsed = WORD.read(path, NoTask())
    output = io.BytesIO()
    WORD.write(parsed.skeleton, ["x"] * len(parsed.paragraphs), output, ExportOptions(draft=True), NoTask())
    path.write_bytes(output.getvalue())
    assert len(WORD.read(path, NoTask()).paragraphs) >= 4


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return ``data`` hurt somewhere: a byte changed, a piece cut out, doubled or overwritten."""
    result = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at, size = chance.randrange(len(result)), chance.randint(1, 64)
        match chance.randrange(4):
            case 0:
                result[at] = chance.randrange(256)
            case 1:
                del result[at : at + size]
            case 2:
                result[at:at] = result[at : at + size]
            case _:
                result[at : at + size] = chance.randbytes(size)
    return bytes(result)


def mutated_inside(data: bytes, chance: random.Random) -> bytes:
    """Return the document with the XML of one part hurt, packed properly again."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = chance.choice([name for name in parts if name.endswith((".xml", ".rels"))])
    text = bytearray(parts[name])
    tags = [at for at, byte in enumerate(text) if byte == ord("<")]
    first, second = chance.choice(tags), chance.choice(tags)
    match chance.randrange(3):
        case 0:
            text[first : first + 1] = b""
        case 1:
            text[first:first] = text[second : second + chance.randint(5, 80)]
        case _:
            end = text.find(b">", first)
            text[first : end + 1] = b""
    parts[name] = bytes(text)
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as package:
        for key, content in parts.items():
            package.writestr(key, content)
    return output.getvalue()


def mutated_tree(data: bytes, chance: random.Random) -> bytes:
    """Return the document with elements of one part taken out, doubled, moved or stripped, its XML well-formed."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = chance.choice([name for name in parts if name.startswith("word/") and name.endswith(".xml")])
    root = etree.fromstring(parts[name])
    for _ in range(chance.randint(1, 5)):
        elements = list(root.iter())[1:]
        if not elements:
            break
        one, other = chance.choice(elements), chance.choice(elements)
        match chance.randrange(4):
            case 0:
                one.getparent().remove(one)
            case 1:
                one.addnext(deepcopy(one))
            case 2:
                other.append(deepcopy(one))
            case _:
                one.attrib.clear()
    parts[name] = etree.tostring(root)
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as package:
        for key, content in parts.items():
            package.writestr(key, content)
    return output.getvalue()


MUTATIONS = (mutated, mutated_inside, mutated_tree)


def survives(data: bytes, path: Path) -> bool:
    """Read and write a hurt document: True if that went well, False if it was refused in words."""
    path.write_bytes(data)
    try:
        parsed = WORD.read(path, NoTask())
        targets = [paragraph.text + "." for paragraph in parsed.paragraphs]
        remarks = tuple(Remark(number, 0, 3, (REMARK,)) for number in range(0, len(targets), 2))
        options = ExportOptions(draft=True, comments=True, remarks=remarks)
        WORD.write(parsed.skeleton, targets, io.BytesIO(), options, NoTask())
    except DocumentError:
        return False
    return True


def test_hurt_documents_are_read_or_refused_but_never_break(tmp_path: Path) -> None:
    chance = random.Random(2024)
    seeds = [build() for build in (*samples.CORPUS.values(), *drawings.DRAWN.values())]
    outcomes = [
        survives(hurt(chance.choice(seeds), chance), tmp_path / "hurt.docx") for hurt in MUTATIONS for _ in range(150)
    ]
    assert 0 < sum(outcomes) < len(outcomes)


def test_a_damaged_chart_or_an_encrypted_workbook_in_one_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "chart.docx"
    for part, junk, texts in (
        ("word/charts/chart1.xml", b"<c:chartSpace", 2),
        ("word/embeddings/Sheet1.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(700), 9),
    ):
        with zipfile.ZipFile(io.BytesIO(drawings.chart())) as package:
            parts = {name: package.read(name) for name in package.namelist()} | {part: junk}
        path.write_bytes(drawings.packed(dict(parts)))
        parsed = WORD.read(path, NoTask())
        assert len(parsed.paragraphs) == texts
        out = io.BytesIO()
        WORD.write(parsed.skeleton, ["x"] * texts, out, ExportOptions(), NoTask())
        with zipfile.ZipFile(out) as package:
            assert package.read(part) == junk
