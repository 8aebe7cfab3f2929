"""SRX files: read with cascade and language map, written and read again, refused where dangerous or broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.errors import DocumentError
from translator_app.core.kurdish.segmentation import Rule
from translator_app.formats.srx import LanguageMap, SrxRules, read_srx, write_srx

SHIPPED = Path(__file__).parents[2] / "resources" / "srx" / "ckb.srx"
HEAD = """<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="{}"/>
<body><languagerules>"""
TWO = """
<languagerule languagerulename="English">
<rule break="no"><beforebreak>\\bMr\\.</beforebreak><afterbreak>\\s</afterbreak>
</rule></languagerule>
<languagerule languagerulename="Default"><rule><beforebreak>\\.</beforebreak><afterbreak> </afterbreak></rule>
<rule break="yes"><beforebreak>\\n</beforebreak></rule></languagerule>
</languagerules><maprules><languagemap languagepattern="[Ee][Nn].*" languagerulename="English"/>
<languagemap languagepattern=".*" languagerulename="Default"/></maprules></body></srx>"""
XML_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=8)


def two(cascade: str) -> bytes:
    return (HEAD.format(cascade) + TWO).encode()


def test_with_cascade_the_rules_of_every_matching_line_are_joined_in_order() -> None:
    rules = read_srx(two("yes"))["en-GB"]
    assert rules == (
        Rule(breaks=False, before=r"\bMr\.", after=r"\s"),
        Rule(breaks=True, before=r"\.", after=" "),
        Rule(breaks=True, before=r"\n", after=""),
    )


def test_without_cascade_the_first_matching_line_decides() -> None:
    rules = read_srx(two("no"))
    assert [rule.before for rule in rules["en"]] == [r"\bMr\."]
    assert [rule.before for rule in rules["ckb"]] == [r"\.", r"\n"]


def test_a_language_without_rules_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        read_srx(SHIPPED.read_bytes())["en"]
    assert read_srx(SHIPPED.read_bytes()).get("fr") is None


@pytest.mark.parametrize("language", ["ckb", "ckb-IQ", "CKB_IR", "ku", "ku-Arab"])
def test_the_shipped_rules_serve_every_name_of_sorani(language: str) -> None:
    assert len(read_srx(SHIPPED.read_bytes())[language]) > 10


def test_the_shipped_rules_survive_writing() -> None:
    rules = read_srx(SHIPPED.read_bytes())
    assert read_srx(write_srx(rules)) == rules


@settings(max_examples=50)
@given(
    st.lists(
        st.builds(Rule, st.booleans(), XML_TEXT.map(lambda text: text.replace("\\", "")), st.just(r"\s")), max_size=4
    ),
    XML_TEXT.filter(bool),
    st.booleans(),
)
def test_what_is_written_is_read_back(rules: list[Rule], name: str, cascade: bool) -> None:
    kept = [rule for rule in rules if all(each.isalnum() or each in " <>&\"'" for each in rule.before)]
    written = SrxRules({name: tuple(kept)}, (LanguageMap("ckb.*", name),), cascade)
    assert read_srx(write_srx(written)) == written


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not well-formed"),
        (b"plain text", "not well-formed"),
        (b"<tmx/>", "first element is <tmx>"),
        (b'<!DOCTYPE srx [<!ENTITY a "b">]><srx>&a;</srx>', "document type"),
        ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE srx><srx/>'.encode("utf-16"), "document type"),
        (b'<srx><body><languagemap languagepattern="x" languagerulename="none"/></body></srx>', "it lacks"),
        (two("no").replace(b"\\n", b"(a"), r"“\(a”"),
        (two("no").replace(b'".*"', b'"*"'), "language pattern"),
        (b"\xff\xfe\x00", "not well-formed"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence_that_names_the_file(data: bytes, said: str) -> None:
    with pytest.raises(DocumentError, match=said) as refused:
        read_srx(data, "mine.srx")
    assert str(refused.value).startswith("mine.srx")
