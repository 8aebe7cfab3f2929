"""Another program, translate-toolkit, reads what is written here and writes what is read here."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from translator_app.core.exchange import Outgoing, OutgoingDocument
from translator_app.core.glossary import Term
from translator_app.core.inline import closing, opening, plain
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import ExportOptions, NoTask
from translator_app.core.project import SourceDocument
from translator_app.core.segment import Comment, Segment, State, SubState
from translator_app.formats.tbx import read_tbx, write_tbx
from translator_app.formats.tmx import read_tmx, write_tmx
from translator_app.formats.xliff import Xliff, read_returned, write_project

storage = pytest.importorskip("translate.storage", reason="translate-toolkit is not installed")
AT = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
KURDISH = ("نانی  گەرم & چا", "دوو <b>", "سێ\nدێڕ")
ENGLISH = ("Hot  bread & tea", "Two <b>", "Three\nlines")


def module(name: str) -> Any:
    return pytest.importorskip(f"translate.storage.{name}", reason="translate-toolkit is not installed")


def segments() -> tuple[Segment, ...]:
    states = ((State.TRANSLATED, SubState.NONE), (State.REVIEWED, SubState.NONE), (State.INITIAL, SubState.DRAFT))
    return tuple(
        Segment(
            n, 1, n, 0, source, target, state=state, substate=substate, comments=(Comment("c", "Sara", AT, "look"),)
        )
        for n, (source, target, (state, substate)) in enumerate(zip(KURDISH, ENGLISH, states, strict=True), start=1)
    )


def project_file(folder: Path, version: str) -> Path:
    path = folder / "sent.xlf"
    documents = (OutgoingDocument(SourceDocument(1, "a.docx", "docx", 1), segments()),)
    with path.open("wb") as out:
        write_project(Outgoing("p", documents), out, NoTask(), xliff=version)
    return path


def test_it_reads_our_tmx():
    out = io.BytesIO()
    units = [TranslationUnit(k, e, "Sara", AT, note="note") for k, e in zip(KURDISH, ENGLISH, strict=True)]
    write_tmx([*units, TranslationUnit(f"{opening(1)}نان{closing(1)}", f"{opening(1)}bread{closing(1)}")], out)
    found = module("tmx").tmxfile.parsestring(out.getvalue()).units
    assert [(unit.source, unit.target) for unit in found[:3]] == list(zip(KURDISH, ENGLISH, strict=True))
    assert len(found) == 4
    assert found[0].getnotes() == "note"


def test_we_read_its_tmx(tmp_path: Path):
    theirs = module("tmx").tmxfile(sourcelanguage="ckb", targetlanguage="en")
    for source, target in zip(KURDISH, ENGLISH, strict=True):
        theirs.addtranslation(source, "ckb", target, "en", comment="note")
    path = tmp_path / "theirs.tmx"
    path.write_bytes(bytes(theirs))
    found = list(read_tmx(path))
    assert [(unit.source, unit.target) for unit in found] == list(zip(KURDISH, ENGLISH, strict=True))  # type: ignore[union-attr]
    assert found[0].note == "note"  # type: ignore[union-attr]


def test_it_reads_our_xliff_1_2_with_its_states_and_notes(tmp_path: Path):
    theirs = module("xliff").xlifffile.parsestring(project_file(tmp_path, "1.2").read_bytes())
    assert [(unit.source, unit.target) for unit in theirs.units] == list(zip(KURDISH, ENGLISH, strict=True))
    assert [unit.isapproved() for unit in theirs.units] == [False, True, False]
    assert [unit.isfuzzy() for unit in theirs.units] == [True, False, True]  # to it all is fuzzy that is not approved
    assert theirs.units[0].getnotes() == "look"


def test_what_it_changes_in_our_xliff_1_2_comes_back(tmp_path: Path):
    path = project_file(tmp_path, "1.2")
    theirs = module("xliff").xlifffile.parsestring(path.read_bytes())
    theirs.units[0].target = "Warm bread"
    theirs.units[0].addnote("why not", origin="Aram")
    path.write_bytes(bytes(theirs))
    first, second, third = read_returned(path, NoTask())
    assert (first.source, first.target, first.key) == (KURDISH[0], "Warm bread", "1")
    assert ("Aram", "why not") in {(note.author, note.text) for note in first.notes}
    assert (second.target, second.state) == (ENGLISH[1], State.REVIEWED)
    assert third.target == ENGLISH[2]
    assert first.sent


def test_it_reads_our_xliff_2_and_what_it_changes_comes_back(tmp_path: Path):
    path = project_file(tmp_path, "2.1")
    theirs = module("xliff2").Xliff2File.parsestring(path.read_bytes())
    assert [(unit.source, unit.target) for unit in theirs.units] == list(zip(KURDISH, ENGLISH, strict=True))
    theirs.units[1].target = "Two"
    path.write_bytes(bytes(theirs))
    assert [unit.target for unit in read_returned(path, NoTask())] == [ENGLISH[0], "Two", ENGLISH[2]]


def test_its_xliff_is_translated_here_and_opens_there_again(tmp_path: Path):
    theirs = module("xliff").xlifffile()
    theirs.setsourcelanguage("ckb")
    for source in KURDISH:
        theirs.addsourceunit(source)
    path = tmp_path / "theirs.xlf"
    path.write_bytes(bytes(theirs))
    parsed = Xliff().read(path, NoTask())
    assert [plain(each.text) for each in parsed.paragraphs] == list(KURDISH)
    out = io.BytesIO()
    Xliff().write(parsed.skeleton, ENGLISH, out, ExportOptions(digest="1f"), NoTask())
    again = module("xliff").xlifffile.parsestring(out.getvalue())
    assert [(unit.source, unit.target) for unit in again.units] == list(zip(KURDISH, ENGLISH, strict=True))
    assert all(unit.istranslated() for unit in again.units)


def test_it_reads_our_tbx_and_we_read_its(tmp_path: Path):
    tbx = module("tbx").tbxfile
    out = io.BytesIO()
    write_tbx([Term("نان", "bread", "noun", "food", "daily"), Term("چا", "tea")], out)
    found = tbx.parsestring(out.getvalue())
    assert [(unit.source, unit.target) for unit in found.units] == [("نان", "bread"), ("چا", "tea")]
    theirs = tbx(sourcelanguage="ckb", targetlanguage="en")
    theirs.addsourceunit("نان").target = "bread"
    path = tmp_path / "theirs.tbx"
    path.write_bytes(bytes(theirs))
    assert [(term.source, term.target) for term in read_tbx(path)] == [("نان", "bread")]
