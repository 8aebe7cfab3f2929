"""The translation is whole and of the same make as the source: what the code says now, place for place."""

from __future__ import annotations

import importlib.util
import string
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
import regex

from translator_app.core import review
from translator_app.core.errors import AppError
from translator_app.core.glossary import TermStatus
from translator_app.core.mqm import CATEGORIES, ErrorSeverity
from translator_app.services.glossaries import Kept
from translator_app.services.reporting import HEADERS
from translator_app.ui.actions import ACTIONS
from translator_app.ui.catalogue import Catalogue, read_messages
from translator_app.ui.dialogs.term_dialog import PARTS_OF_SPEECH

ROOT = Path(__file__).resolve().parents[3]
PATH = ROOT / "resources" / "interface" / "werger_ckb.ts"
MESSAGES = {source: forms for (context, source), forms in read_messages(PATH).items() if context == "Werger"}
KEY = regex.compile(r"&(?=[^\s&])")


def texts_tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("interface_texts", ROOT / "packaging" / "interface_texts.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_holds_exactly_what_the_code_says() -> None:
    found = {text: numerus for text, (numerus, _) in texts_tool().texts_of(ROOT / "translator_app").items()}
    kept = {m.findtext("source"): bool(m.get("numerus")) for m in messages() if kind_of(m) != "vanished"}
    assert kept == found, "type: python3 dev.py texts"


def test_every_message_is_translated() -> None:
    assert [m.findtext("source") for m in messages() if kind_of(m) == "unfinished"] == []


def test_bringing_it_in_line_again_changes_nothing() -> None:
    tool = texts_tool()
    root = ElementTree.parse(PATH).getroot()
    once = tool.written(tool.updated(root, tool.texts_of(ROOT / "translator_app")))
    again = tool.updated(ElementTree.fromstring(once), tool.texts_of(ROOT / "translator_app"))
    assert tool.written(again) == once


def test_what_nothing_says_any_more_is_kept_as_vanished_and_comes_back(tmp_path: Path) -> None:
    tool = texts_tool()
    root = ElementTree.parse(PATH).getroot()
    without = tool.updated(root, {})
    gone = [m for m in without.iter("message") if m.findtext("source") == "&File"]
    assert [kind_of(m) for m in gone] == ["vanished"]
    back = tool.updated(without, {"&File": (False, {"a.py"})})
    (file,) = [m for m in back.iter("message") if m.findtext("source") == "&File"]
    assert kind_of(file) == "" and file.findtext("translation") == MESSAGES["&File"][0]


def messages() -> list[ElementTree.Element]:
    contexts = ElementTree.parse(PATH).getroot().iter("context")
    return [m for c in contexts if c.findtext("name") == "Werger" for m in c.iter("message")]


def kind_of(message: ElementTree.Element) -> str:
    translation = message.find("translation")
    return "" if translation is None else translation.get("type", "")


def places(text: str) -> set[tuple[str, str]]:
    return {(name, form or "") for _, name, form, _ in string.Formatter().parse(text) if name is not None}


def mismatches(check: str) -> Iterator[tuple[str, str]]:
    for source, forms in MESSAGES.items():
        for form in forms:
            if not AGREE[check](source, form):
                yield source, form


def same_places(source: str, form: str) -> bool:
    counted = len(MESSAGES[source]) > 1
    return places(form) == places(source) or (counted and places(form) == places(source) - {("n", ",")})


def edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def has_key(text: str) -> bool:
    return KEY.search(text) is not None


AGREE = {
    "places of values": same_places,
    "ellipsis": lambda source, form: source.rstrip().endswith("…") == form.rstrip().endswith("…"),
    "blanks at the edges": lambda source, form: source == " %" or edges(source) == edges(form),
    "lines": lambda source, form: source.count("\n") == form.count("\n"),
    "a key": lambda source, form: has_key(source) == has_key(form) or not regex.search(r"\p{Arabic}", form),
    "full stop": lambda source, form: source.endswith(".") == form.endswith("."),
    "Kurdish punctuation": lambda source, form: not regex.search(r"\p{Arabic}[,;?]", form),
    "Kurdish letters": lambda source, form: not regex.search("[كىةﻻ]|ي", form) or "ك" in source,
}


@pytest.mark.parametrize("what", AGREE)
def test_source_and_translation_agree_in(what: str) -> None:
    assert list(mismatches(what)) == []


def test_no_two_actions_of_a_menu_share_a_key_in_kurdish_either() -> None:
    found: Counter[tuple[str, str]] = Counter()
    for path, text in {(spec.menu, str(getattr(spec.text, "template", spec.text))) for spec in ACTIONS}:
        form = MESSAGES[text][0]
        key = KEY.search(form)
        if key is not None:
            found[path, form[key.end()]] += 1
    assert [each for each, count in found.items() if count > 1] == []


@pytest.mark.parametrize(
    "names", [review.Phase, review.Role, ErrorSeverity, TermStatus, Kept, CATEGORIES.values(), PARTS_OF_SPEECH[1:],
              [head.capitalize() for head in HEADERS]]
)  # fmt: skip
def test_names_that_core_keeps_are_translated(names: type[StrEnum] | list[str]) -> None:
    assert [str(name) for name in names if str(name) not in MESSAGES] == []


def test_a_message_of_two_forms_is_chosen_by_its_count(tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    path.write_text(
        '<TS><context><name>W</name><message numerus="yes"><source>many</source><translation>'
        "<numerusform>یەک</numerusform><numerusform>زۆر</numerusform></translation></message>"
        '<message><source>late</source><translation type="unfinished">نیوە</translation></message></context></TS>',
        "utf-8",
    )
    catalogue = Catalogue(path)
    assert [catalogue.translate("W", "many", None, n) for n in (1, 2)] == ["یەک", "زۆر"]
    assert catalogue.translate("W", "late") is None
    assert catalogue.translate("other", "many") is None


@pytest.mark.parametrize("content", ["", "<TS><context>", None])
def test_a_damaged_or_missing_catalogue_is_told(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "werger_ckb.ts"
    if content is not None:
        path.write_text(content)
    with pytest.raises(AppError, match="cannot be read: install the program again"):
        read_messages(path)
