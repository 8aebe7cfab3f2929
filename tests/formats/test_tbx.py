"""TBX: terms come back as they were written, in either version, and the dialects of others are understood."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from samples_exchange import plain_texts

from translator_app.core.errors import GlossaryError
from translator_app.core.glossary import Term, TermStatus
from translator_app.formats.tbx import read_tbx, write_tbx

words = plain_texts.map(lambda text: " ".join(text.split())).filter(bool)
lines = plain_texts.map(lambda text: text.replace("\r", "").strip())
terms = st.builds(
    Term, words, words, part_of_speech=lines, domain=lines, note=lines, status=st.sampled_from(TermStatus),
    glossary=st.just("g.tbx"),
)  # fmt: skip


def read(folder: Path, data: bytes | str) -> tuple[Term, ...]:
    path = folder / "g.tbx"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_tbx(path)


@pytest.mark.parametrize("version", [2, 3])
@given(some=st.lists(terms, max_size=4))
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, version: int, some: list[Term]):
    out = io.BytesIO()
    assert write_tbx(some, out, version=version, title="a & b") == len(some)
    etree.fromstring(out.getvalue())
    assert read(tmp_path_factory.mktemp("tbx"), out.getvalue()) == tuple(some)


MARTIF = """<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body><termEntry id="e">
<descripGrp><descrip type="subjectField">law</descrip></descripGrp><descrip type="definition">what binds</descrip>
<langSet xml:lang="en-US">
 <ntig><termGrp><term>law</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
 <tig><term>rule</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote><note>loose</note></tig>
 <tig><term>decree</term><termNote type="normativeAuthorization">deprecatedTerm</termNote></tig>
</langSet>
<langSet xml:lang="ku-Arab"><tig><term> یاسا </term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
<langSet xml:lang="de"><tig><term>Gesetz</term></tig></langSet>
</termEntry></body></text></martif>"""

DCT = """<?xml version="1.0"?>
<tbx type="TBX-Min" style="dct" xml:lang="ckb" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min">
<text><body><conceptEntry id="c1"><min:subjectField>law</min:subjectField>
<langSec xml:lang="ckb"><termSec><term>یاسا</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
<langSec xml:lang="en"><termSec><term>law</term>
<min:administrativeStatus>admitted</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>"""


def test_every_pair_of_a_concept_is_a_row_in_whatever_order_the_languages_stand(tmp_path: Path):
    found = read(tmp_path, MARTIF)
    assert [(each.source, each.target, each.status, each.note) for each in found] == [
        ("یاسا", "law", TermStatus.PREFERRED, "what binds"),
        ("یاسا", "rule", TermStatus.ALLOWED, "loose"),
        ("یاسا", "decree", TermStatus.FORBIDDEN, "what binds"),
    ]
    assert {(each.part_of_speech, each.domain) for each in found} == {("noun", "law")}


def test_categories_as_elements_are_read(tmp_path: Path):
    assert read(tmp_path, DCT) == (Term("یاسا", "law", "noun", "law", "", TermStatus.ALLOWED, "g.tbx"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<tbx", "damaged"),
        ("<tmx/>", "no glossary in TBX"),
        ("<tmx><seg>a & b</seg></tmx>", "no glossary in TBX"),
        (MARTIF.replace("ku-Arab", "fr"), "no term in both ckb and en"),
        (MARTIF.replace('"TBXcoreStructV02.dtd">', '"x" [<!ENTITY a "b">]>'), "declares entities of its own"),
        ("", "empty"),
    ],
)
def test_bad_files_are_told_in_one_sentence(tmp_path: Path, text: str, said: str):
    with pytest.raises(GlossaryError, match=said):
        read(tmp_path, text)


def test_no_file_is_told(tmp_path: Path):
    with pytest.raises(GlossaryError, match="no such file"):
        read_tbx(tmp_path / "none.tbx")
