from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from patient_bot import Answering, Idle
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from translator_app.services.analysing import REPETITIONS, ROWS, DocumentAnalysis
from translator_app.ui.analysis.chart import BandBar, band_colour, label_of
from translator_app.ui.analysis.dialog import AnalysisDialog
from translator_app.ui.theme import THEMES, Theme
from translator_app.ui.window import MainWindow


def test_the_project_is_analysed_in_the_background_and_saved_in_both_ways(
    opened: MainWindow, idle: Idle, answering: Answering, tmp_path: Path, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, AnalysisDialog)
        table = dialog.table
        seen.extend(f"{_text(table.item(row, 0))}={_text(table.item(row, 1))}" for row in range(table.rowCount()))
        dialog.save(tmp_path / "offer.csv")
        dialog.save(tmp_path / "offer.html")
        dialog.save(tmp_path / "nowhere" / "offer.csv")
        seen.append(dialog.notice.text)

    answering(AnalysisDialog, read)
    opened.trigger("analyse")
    qtbot.waitUntil(lambda: bool(seen))
    idle()
    assert "Repetitions=1" in seen
    assert "Total=3" in seen
    assert "nowhere" in seen[-1]
    rows = list(csv.reader(io.StringIO((tmp_path / "offer.csv").read_text("utf-8-sig"))))
    assert rows[-1][:3] == ["total", "total", "3"]
    assert "<table>" in (tmp_path / "offer.html").read_text("utf-8")


def _text(item: object) -> str:
    return item.text() if item is not None else ""  # type: ignore[attr-defined]


def analysis(**words: int) -> DocumentAnalysis:
    made = DocumentAnalysis("total")
    for name, count in words.items():
        made.rows[name].words = count
    return made


def test_the_bar_is_filled_by_the_words_and_no_stretch_is_lost(qtbot: QtBot) -> None:
    bar = BandBar(THEMES["light"])
    qtbot.addWidget(bar)
    bar.resize(500, 44)
    bar.show_analysis(analysis(**{"102": 1, "none": 100_000, REPETITIONS: 100_000}))
    stretches = dict(bar.stretches())
    assert list(stretches) == ["102", REPETITIONS, "none"]
    assert stretches["102"].width() >= 4
    assert stretches["none"].right() == pytest.approx(500)
    assert stretches["none"].width() == pytest.approx(stretches[REPETITIONS].width())
    assert "No match 100,000" in bar.accessibleName()
    assert bar.grab().width() >= 500


def test_an_empty_project_has_an_empty_bar(qtbot: QtBot) -> None:
    bar = BandBar(THEMES["dark"])
    qtbot.addWidget(bar)
    bar.show_analysis(analysis())
    assert bar.stretches() == []
    bar.grab()


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_row_has_a_colour_and_a_name_of_its_own(theme: Theme) -> None:
    assert len({label_of(name) for name in ROWS}) == len(ROWS)
    assert len({band_colour(name, theme).name() for name in ROWS}) == len(ROWS)
