"""What every format in the table owes: nothing lost, codes back, English out, drafts marked, faults told."""

from __future__ import annotations

import io
import random
import re
import zipfile
from pathlib import Path

import pytest
from formats.test_docx_hostile import mutated
from samples_formats import SAMPLES

from translator_app.core.errors import Cancelled, DocumentError
from translator_app.core.inline import CODE_PATTERN, plain, shown
from translator_app.core.ports import BilingualRow, ExportOptions, NoTask, ParsedDocument
from translator_app.formats import FORMATS, for_path

WRITABLE = [name for name, form in FORMATS.items() if form.writable]
# What is written of these still holds the source to translate.
CATALOGUES = ("po", "xliff")
REREAD = [name for name in WRITABLE if name not in CATALOGUES]
# Texts beside the paragraphs that are texts only as long as they are in Kurdish.
BESIDE = ("alt", "chart", "diagram", "drawing", "label", "property")
COMPOSED = [name for name in WRITABLE if name not in ("pptx", "xlsx", *CATALOGUES)]


def read(name: str, data: bytes, folder: Path) -> ParsedDocument:
    path = folder / f"sample{FORMATS[name].extensions[0]}"
    path.write_bytes(data)
    assert for_path(path) is FORMATS[name]
    return FORMATS[name].read(path, NoTask())


def write(name: str, parsed: ParsedDocument, targets: list[str], options: ExportOptions) -> bytes:
    output = io.BytesIO()
    FORMATS[name].write(parsed.skeleton, targets, output, options, NoTask())
    return output.getvalue()


def english(text: str) -> str:
    return re.sub(r"[\u0600-\u06ff\u200c]+", "word", text)


def content(data: bytes) -> object:
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return [(name, package.read(name)) for name in package.namelist()]


def test_every_format_has_a_sample() -> None:
    assert set(SAMPLES) == set(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_reading_finds_kurdish_paragraphs_without_outer_space(name: str, tmp_path: Path) -> None:
    parsed = read(name, SAMPLES[name](), tmp_path)
    assert len(parsed.paragraphs) >= 2
    for paragraph in parsed.paragraphs:
        assert paragraph.text == paragraph.text.strip()
        numbers = {code.number for code in paragraph.codes}
        assert numbers == set(range(1, len(numbers) + 1))
        assert len(CODE_PATTERN.findall(paragraph.text)) == sum(1 + code.paired for code in paragraph.codes)


@pytest.mark.parametrize("name", WRITABLE)
def test_untouched_text_comes_back_byte_for_byte(name: str, tmp_path: Path) -> None:
    data = SAMPLES[name]()
    parsed = read(name, data, tmp_path)
    sources = [paragraph.text for paragraph in parsed.paragraphs]
    assert content(write(name, parsed, sources, ExportOptions(target_language="ckb"))) == content(data)


@pytest.mark.parametrize("name", REREAD)
def test_a_translation_reads_back_with_its_codes(name: str, tmp_path: Path) -> None:
    parsed = read(name, SAMPLES[name](), tmp_path)
    targets = [english(paragraph.text) for paragraph in parsed.paragraphs]
    again = read(name, write(name, parsed, targets, ExportOptions()), tmp_path)
    lasting = [(p, target) for p, target in zip(parsed.paragraphs, targets, strict=True) if p.kind not in BESIDE]
    assert [shown(paragraph.text) for paragraph in again.paragraphs] == [shown(target) for _, target in lasting]
    assert [(p.kind, p.codes) for p in again.paragraphs] == [(p.kind, p.codes) for p, _ in lasting]


@pytest.mark.parametrize("name", [name for name in WRITABLE if name not in ("txt", "po")])
def test_a_bold_kurdish_word_is_shown_bold(name: str, tmp_path: Path) -> None:
    parsed = read(name, SAMPLES[name](), tmp_path)
    assert "b" in {code.format for paragraph in parsed.paragraphs for code in paragraph.codes}


@pytest.mark.parametrize("name", REREAD)
def test_codes_thrown_about_do_not_break_a_draft(name: str, tmp_path: Path) -> None:
    parsed = read(name, SAMPLES[name](), tmp_path)
    targets = ["A" + "".join(reversed(CODE_PATTERN.findall(p.text))) + "&<z> ]]> *_`\"'\\" for p in parsed.paragraphs]
    written = write(name, parsed, targets, ExportOptions(draft=True))
    again = [plain(paragraph.text) for paragraph in read(name, written, tmp_path).paragraphs]
    lasting = sum(p.kind not in BESIDE for p in parsed.paragraphs)
    # the mark is in a cue
    assert sum(text.startswith("A&<z>") for text in again) >= lasting - (name in ("srt", "vtt"))


@pytest.mark.parametrize("name", [name for name in WRITABLE if name != "xliff"])
def test_a_draft_says_so(name: str, tmp_path: Path) -> None:
    parsed = read(name, SAMPLES[name](), tmp_path)
    sources = [paragraph.text for paragraph in parsed.paragraphs]
    for draft in (True, False):
        data = write(name, parsed, sources, ExportOptions(draft=draft))
        found = content(data)
        texts = [found] if isinstance(found, bytes) else [part for _, part in found]  # type: ignore[attr-defined]
        assert any(b"DRAFT - not approved" in text for text in texts) is draft


@pytest.mark.parametrize("name", WRITABLE)
@pytest.mark.parametrize("change", [-1, 1])
def test_a_wrong_number_of_targets_is_refused(name: str, change: int, tmp_path: Path) -> None:
    parsed = read(name, SAMPLES[name](), tmp_path)
    targets = [paragraph.text for paragraph in parsed.paragraphs]
    with pytest.raises(DocumentError):
        write(name, parsed, targets[:-1] if change < 0 else [*targets, "x"], ExportOptions())


@pytest.mark.parametrize("name", COMPOSED)
def test_a_composed_document_can_be_read_again(name: str, tmp_path: Path) -> None:
    rows = [
        BilingualRow(1, 0, "heading", "یەک", "The & <first>", "", "final"),
        BilingualRow(2, 1, "text", "دوو", "Second.", " ", "final"),
        BilingualRow(3, 1, "text", "سێ", "Third.", "", "final"),
    ]
    output = io.BytesIO()
    FORMATS[name].compose(rows, output, ExportOptions(), NoTask())
    texts = [plain(paragraph.text) for paragraph in read(name, output.getvalue(), tmp_path).paragraphs]
    assert "The & <first>" in texts
    assert "Second. Third." in texts or {"Second.", "Third."} <= set(texts)


@pytest.mark.parametrize("name", ["pptx", "xlsx"])
def test_what_cannot_be_composed_says_what_can(name: str) -> None:
    with pytest.raises(DocumentError, match=r"choose \.docx or \.txt"):
        FORMATS[name].compose([], io.BytesIO(), ExportOptions(), NoTask())


@pytest.mark.parametrize("name", FORMATS)
def test_reading_can_be_cancelled(name: str, tmp_path: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int, label: str = "") -> None:
            raise Cancelled

    path = tmp_path / f"sample{FORMATS[name].extensions[0]}"
    path.write_bytes(SAMPLES[name]())
    if name in ("docx", "odt"):
        pytest.skip("a document this small is read before the first step")
    with pytest.raises(Cancelled):
        FORMATS[name].read(path, Impatient())


@pytest.mark.parametrize("name", FORMATS)
def test_hurt_files_are_read_or_refused(name: str, tmp_path: Path) -> None:
    chance = random.Random(name)
    path = tmp_path / f"hurt{FORMATS[name].extensions[0]}"
    outcomes = set()
    for _ in range(60):
        path.write_bytes(mutated(SAMPLES[name](), chance))
        try:
            parsed = FORMATS[name].read(path, NoTask())
            if FORMATS[name].writable:
                write(name, parsed, [p.text + "." for p in parsed.paragraphs], ExportOptions(draft=True))
            outcomes.add("read")
        except DocumentError as error:
            outcomes.add(str(error))
    assert outcomes
    assert not any("\n" in outcome for outcome in outcomes)
