from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from patient_bot import Answering
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from translator_app.composition.rule_shelf import RuleShelf
from translator_app.core.checks import CHECKS
from translator_app.core.quality import Severity
from translator_app.services.settings import Profile, Settings
from translator_app.services.shelf import EngineRow
from translator_app.ui.dialogs.sentence_rules import SentenceRulesRow
from translator_app.ui.dialogs.settings_dialog import SettingsDialog, all_checks, ask_settings

OWN = Settings(
    profile=Profile("Shilan", "Sh", "reviewer"),
    theme="contrast",
    severities={"brackets": "error", "gone-check": "off"},
    ignored_checks=("spelling", "other-gone"),
    abbreviations=("د.", "پ.ی.د."),
    own_rules=("region => Region",),
    english="en_GB",
    engine="b",
    recent=("/a.werger",),
)


class Rules:
    """Sentence rules of which none were brought."""

    brought = False


class Shop:
    """As much of the workshop as the dialog asks."""

    def __init__(self, settings: Settings, engines: tuple[EngineRow, ...] = ()) -> None:
        self.settings = settings
        self._engines = engines

    @property
    def sentence_rules(self) -> Rules:
        return Rules()

    @property
    def shelf(self) -> Shop:
        return self

    def rows(self) -> tuple[EngineRow, ...]:
        return self._engines


ENGINES = (EngineRow("a", "A"), EngineRow("b", "B", leaves_machine=True), EngineRow("", "broken", trouble="broken"))


@pytest.fixture
def dialog(qtbot: QtBot, fonts: object) -> SettingsDialog:
    made = SettingsDialog(None, Shop(OWN, ENGINES))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    return made


def box_of(dialog: SettingsDialog, name: str) -> QComboBox:
    row = [check.name for check in all_checks()].index(name)
    box = dialog.checks.cellWidget(row, 1)
    assert isinstance(box, QComboBox)
    return box


def test_untouched_settings_come_back_as_they_were(dialog: SettingsDialog) -> None:
    assert dialog.settings() == OWN


def test_what_is_changed_and_nothing_else_comes_back(dialog: SettingsDialog) -> None:
    dialog.name.setText("Azad ")
    dialog.theme_choice.setCurrentIndex(dialog.theme_choice.findData("dark"))
    dialog.propagate.setChecked(False)
    dialog.abbreviations.setPlainText("د.\n\n  پ.\nد.")
    expected = replace(
        OWN, profile=Profile("Azad", "Sh", "reviewer"), theme="dark", propagate=False, abbreviations=("د.", "پ.")
    )
    assert dialog.settings() == expected


def test_rules_and_the_english_are_kept_and_a_rule_that_cannot_be_read_holds_up_the_keeping(
    dialog: SettingsDialog,
) -> None:
    dialog.english.setCurrentIndex(dialog.english.findData("en_US"))
    dialog.own_rules.setPlainText("region => Region\n/(/ => x")
    assert "/(/" in dialog.notice.text
    assert not dialog.accept_button.isEnabled()
    dialog.own_rules.setPlainText("\nregime\n regime \n/N\\. Iraq/ => northern Iraq")
    assert dialog.notice.text == ""
    assert dialog.accept_button.isEnabled()
    kept = dialog.settings()
    assert kept.own_rules == ("regime", "/N\\. Iraq/ => northern Iraq")
    assert kept.english == "en_US"


def test_a_severity_is_kept_only_where_it_differs_from_the_checks_own(dialog: SettingsDialog) -> None:
    own = CHECKS["brackets"].severity
    box = box_of(dialog, "brackets")
    box.setCurrentIndex(box.findData(own.value))
    assert dict(dialog.settings().severities) == {"gone-check": "off"}


def test_a_check_ignored_everywhere_shows_as_off_and_can_be_minded_again(dialog: SettingsDialog) -> None:
    box = box_of(dialog, "spelling")
    assert box.currentData() == Severity.OFF
    box.setCurrentIndex(box.findData(Severity.ERROR.value))
    changed = dialog.settings()
    assert changed.ignored_checks == ("other-gone",)
    assert changed.severities["spelling"] == "error"


def test_an_engine_that_sends_text_away_says_so_and_a_broken_one_is_not_offered(dialog: SettingsDialog) -> None:
    labels = [dialog.engine.itemText(i) for i in range(dialog.engine.count())]
    assert labels == ["The first there is", "A", "B (sends text to a server)"]
    assert dialog.engine.currentData() == "b"


def test_without_engines_none_can_be_chosen(qtbot: QtBot, fonts: object) -> None:
    dialog = SettingsDialog(None, Shop(Settings()))  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    assert not dialog.engine.isEnabled()
    assert dialog.settings() == Settings()


def test_abbreviations_are_written_from_right_to_left(dialog: SettingsDialog) -> None:
    option = dialog.abbreviations.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft


def test_keeping_without_a_change_gives_nothing(answering: Answering, fonts: object) -> None:
    answering(SettingsDialog, lambda dialog: dialog.accept_button.click())
    assert ask_settings(None, Shop(OWN, ENGINES)) is None  # type: ignore[arg-type]


def test_keeping_a_change_gives_the_settings(answering: Answering, fonts: object) -> None:
    def act(dialog: Any) -> None:
        dialog.initials.setText("SH")
        dialog.accept_button.click()

    answering(SettingsDialog, act)
    chosen = ask_settings(None, Shop(OWN, ENGINES))  # type: ignore[arg-type]
    assert chosen is not None and chosen.profile.initials == "SH"


def test_sentence_rules_are_imported_exported_and_put_back_at_once(qtbot: QtBot, fonts: object, tmp_path: Path) -> None:
    shipped = Path(__file__).parents[3] / "resources" / "srx" / "ckb.srx"
    box = SentenceRulesRow(RuleShelf(shipped, tmp_path / "own.srx"))
    qtbot.addWidget(box)
    assert "Werger's own" in box.state.text()
    assert not box.back_button.isEnabled()
    box.give(tmp_path / "out.srx")
    box.take(tmp_path / "out.srx")
    assert "that you imported" in box.state.text()
    (tmp_path / "bad.srx").write_text("<srx/>", encoding="utf-8")
    box.take(tmp_path / "bad.srx")
    assert "no rules for Central Kurdish" in box.notice.text
    box.back_button.click()
    assert not (tmp_path / "own.srx").exists()
    assert not box.notice.text or box.notice.isHidden()
