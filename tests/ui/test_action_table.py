"""The table of actions is sound: names, keys and mnemonics are each one action's."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from translator_app.ui.actions import ACTIONS, SCHEMES, shortcuts

NAMES = [spec.name for spec in ACTIONS]


def repeated(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def test_no_two_actions_have_one_name() -> None:
    assert repeated(NAMES) == []


def test_no_two_actions_of_a_menu_share_a_mnemonic() -> None:
    found = [f"{spec.menu} {spec.text[spec.text.index('&') + 1].lower()}" for spec in ACTIONS if "&" in spec.text]
    assert repeated(found) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_names_actions_that_exist_by_keys_that_exist(scheme: str) -> None:
    for name, keys in SCHEMES[scheme].items():
        assert name in NAMES
        assert not QKeySequence(keys).isEmpty(), f"{name}: {keys}"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_key_of_a_scheme_does_one_thing(scheme: str) -> None:
    assert repeated([QKeySequence(keys).toString() for keys in SCHEMES[scheme].values()]) == []


def test_a_key_the_user_took_leaves_the_action_that_had_it() -> None:
    chosen = shortcuts("werger", {"about": "Ctrl+Return"})
    assert chosen["about"] == "Ctrl+Return"
    assert "confirm" not in chosen


def test_an_own_empty_key_removes_the_schemes() -> None:
    assert "undo" not in shortcuts("werger", {"undo": ""})


def test_an_unknown_scheme_is_the_programs_own() -> None:
    assert shortcuts("nobody's", {}) == dict(SCHEMES["werger"])
