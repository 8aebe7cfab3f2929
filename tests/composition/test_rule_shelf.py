"""Sentence rules of the user's own: brought in whole or refused in a sentence, in force, written out, put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from translator_app.composition.rule_shelf import RuleShelf
from translator_app.core.errors import DocumentError
from translator_app.formats.srx import read_srx

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "resources" / "srx" / "ckb.srx"
TEXT = "ئەو هات. من ڕۆیشتم؛ کەس نەما."


def srx(before: str, after: str, language: str = "ckb") -> str:
    return f"""<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body>
<languagerules><languagerule languagerulename="own"><rule break="yes"><beforebreak>{before}</beforebreak>
<afterbreak>{after}</afterbreak></rule></languagerule></languagerules>
<maprules><languagemap languagepattern="{language}" languagerulename="own"/></maprules></body></srx>"""


@pytest.fixture
def shelf(tmp_path: Path) -> RuleShelf:
    return RuleShelf(SHIPPED, tmp_path / "config" / "sentences.srx")


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "mine.srx"
    path.write_text(text, encoding="utf-8")
    return path


def sentences(shelf: RuleShelf) -> list[str]:
    return [TEXT[start:end] for start, end in shelf.segmenter(()).spans(TEXT)]


def test_rules_that_were_brought_are_in_force_until_put_back(shelf: RuleShelf, tmp_path: Path) -> None:
    assert not shelf.brought
    assert len(sentences(shelf)) == 2
    assert shelf.bring(written(tmp_path, srx("؛", r"\s"))) == 1
    assert shelf.brought
    assert sentences(shelf) == ["ئەو هات. من ڕۆیشتم؛", "کەس نەما."]
    shelf.put_back()
    shelf.put_back()
    assert not shelf.brought
    assert sentences(shelf) == ["ئەو هات.", "من ڕۆیشتم؛ کەس نەما."]


def test_the_rules_in_force_are_written_as_they_are(shelf: RuleShelf, tmp_path: Path) -> None:
    shelf.copy_to(tmp_path / "ours.srx")
    assert (tmp_path / "ours.srx").read_bytes() == SHIPPED.read_bytes()
    shelf.bring(written(tmp_path, srx("؛", r"\s")))
    shelf.copy_to(tmp_path / "theirs.srx")
    assert len(read_srx((tmp_path / "theirs.srx").read_bytes())["ckb"]) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (srx(r"\.", r"\s", "en.*"), "no rules for Central Kurdish"),
        (srx("(", ""), "is not a regular expression"),
        (srx("", "(ب+)+د"), "takes too long"),
        ("<srx", "not well-formed"),
        ("<tmx/>", "is not an SRX file"),
        ('<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><srx>&x;</srx>', "declares a document type"),
        ("", "not well-formed"),
    ],
)
def test_a_file_that_cannot_serve_is_refused_and_the_rules_stay(
    shelf: RuleShelf, tmp_path: Path, text: str, said: str
) -> None:
    with pytest.raises(DocumentError, match=said) as caught:
        shelf.bring(written(tmp_path, text))
    assert "mine.srx" in str(caught.value)
    assert not shelf.brought


def test_a_file_that_is_not_there_is_named(shelf: RuleShelf, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"gone\.srx cannot be read"):
        shelf.bring(tmp_path / "gone.srx")


def test_a_damaged_file_in_force_says_how_to_go_on(shelf: RuleShelf, tmp_path: Path) -> None:
    shelf.bring(written(tmp_path, srx("؛", r"\s")))
    (tmp_path / "config" / "sentences.srx").write_text("<srx", encoding="utf-8")
    with pytest.raises(DocumentError, match="go back to Werger's own rules in the settings"):
        shelf.segmenter(())
