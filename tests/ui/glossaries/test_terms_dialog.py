from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from patient_bot import Answering, Idle
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from translator_app.core.errors import GlossaryError
from translator_app.core.glossary import Term, TermStatus
from translator_app.formats.glossary_files import read_terms, write_terms
from translator_app.services.desk import Desk
from translator_app.services.glossaries import GlossaryRow, Kept
from translator_app.ui.acts.glossaries import show_term, use
from translator_app.ui.dialogs.term_dialog import TermDialog
from translator_app.ui.glossaries.dialog import GlossariesDialog
from translator_app.ui.glossaries.terms import TermsDialog, TermsModel, entry
from translator_app.ui.window import MainWindow

OWN = (
    Term("نرخی نان", "bread price", "noun", "economy", "of the day"),
    Term("حکومەت", "government"),
    Term("هێز", "force", status=TermStatus.FORBIDDEN),
)
Opening = Callable[[GlossaryRow], TermsDialog]


@pytest.fixture
def desk(opened: MainWindow) -> Desk:
    assert opened.desk is not None
    write_terms(opened.desk.glossary_path, OWN)
    return opened.desk


@pytest.fixture
def own(desk: Desk) -> GlossaryRow:
    return GlossaryRow(desk.glossary_path.name, desk.glossary_path, Kept.OWN)


@pytest.fixture
def opening(opened: MainWindow, desk: Desk, idle: Idle, qtbot: QtBot) -> Opening:
    def show(glossary: GlossaryRow) -> TermsDialog:
        dialog = TermsDialog(opened, opened, desk, glossary)
        qtbot.addWidget(dialog)
        dialog.show()
        idle()
        return dialog

    return show


def sources(dialog: TermsDialog) -> list[str]:
    return [each.term.source for each in dialog.model.shown]


def pairs(path: Path) -> list[tuple[str, str]]:
    return [(term.source, term.target) for term in read_terms(path)]


def test_terms_are_found_in_any_spelling_and_either_language(opening: Opening, own: GlossaryRow) -> None:
    dialog = opening(own)
    assert sources(dialog) == ["نرخی نان", "حکومەت", "هێز"]
    for phrase, found in (("حكومه‌ت", ["حکومەت"]), ("PRICE", ["نرخی نان"]), ("economy", ["نرخی نان"]), ("none", [])):
        dialog.show_only(phrase)
        assert sources(dialog) == found
        assert dialog.told.text() == f"{len(found)} term{'s' * (len(found) != 1)} found"


def test_a_corrected_term_is_in_the_file_at_once_and_undo_brings_it_back(
    opening: Opening, own: GlossaryRow, answering: Answering, idle: Idle
) -> None:
    dialog = opening(own)
    before = own.path.read_bytes()
    dialog.table.selectRow(1)

    def correct(asked: TermDialog) -> None:
        assert (asked.source.text(), asked.target.text()) == ("حکومەت", "government")
        asked.target.setText("cabinet")
        asked.note.setText("of ministers")
        asked.accept()

    answering(TermDialog, correct)
    dialog.buttons["correct"].click()
    idle()
    assert read_terms(own.path)[1] == Term("حکومەت", "cabinet", note="of ministers", glossary=own.name)
    assert dialog.chosen() == [read_terms(own.path)[1]]
    assert dialog.changed
    dialog.buttons["undo"].click()
    idle()
    assert own.path.read_bytes() == before
    assert not dialog.buttons["undo"].isEnabled()


def test_what_the_dialog_of_a_term_shows_is_the_whole_term(opened: MainWindow) -> None:
    for term in OWN:
        dialog = TermDialog(opened, term.source, term.target, corrected=(term, "own"))
        assert dialog.term() == term
        dialog.deleteLater()


def test_deleted_terms_go_from_the_file_and_undo_puts_all_of_them_back(
    opening: Opening, own: GlossaryRow, idle: Idle
) -> None:
    dialog = opening(own)
    dialog.table.selectAll()
    dialog.buttons["delete"].click()
    idle()
    assert read_terms(own.path) == ()
    assert dialog.notice.text == "3 terms deleted: Undo puts them back."
    dialog.buttons["undo"].click()
    idle()
    assert set(pairs(own.path)) == {(term.source, term.target) for term in OWN}


def test_a_term_that_is_there_already_is_not_added_again(
    opening: Opening, own: GlossaryRow, answering: Answering, idle: Idle
) -> None:
    dialog = opening(own)

    def fill(asked: TermDialog) -> None:
        asked.source.setText("حكومه‌ت")
        asked.target.setText("government")
        asked.accept()

    answering(TermDialog, fill)
    dialog.buttons["add"].click()
    idle()
    assert dialog.notice.text == ("“حكومه‌ت = government” is in visit.glossary.tsv already: correct it there.")
    assert len(read_terms(own.path)) == 3


def test_a_file_changed_by_another_program_meanwhile_is_told_and_read_anew(
    opening: Opening, own: GlossaryRow, idle: Idle
) -> None:
    dialog = opening(own)
    write_terms(own.path, OWN[:1])
    dialog.table.selectRow(2)
    dialog.buttons["delete"].click()
    idle()
    assert dialog.notice.text == "visit.glossary.tsv holds “هێز = force” no more: it was changed meanwhile."
    assert sources(dialog) == ["نرخی نان"]


def test_a_shipped_glossary_is_only_copied_from(
    opened: MainWindow, opening: Opening, desk: Desk, own: GlossaryRow, idle: Idle
) -> None:
    path = next(path for path in opened.workshop.glossaries() if path.stem == "government-institutions")
    before = path.read_bytes()
    dialog = opening(GlossaryRow(path.name, path, Kept.SHIPPED))
    dialog.show_only("ministry of peshmerga affairs")
    dialog.table.selectRow(0)
    (term,) = dialog.chosen()
    assert [name for name, button in dialog.buttons.items() if button.isEnabled()] == ["copy"]
    assert "copy a term into the project's own" in dialog.buttons["correct"].toolTip()
    dialog.table.doubleClicked.emit(dialog.model.index(0, 0))
    dialog.buttons["copy"].click()
    dialog.buttons["copy"].click()
    idle()
    assert dialog.notice.text == "visit.glossary.tsv: 0 terms taken, 1 known already."
    assert pairs(own.path)[3:] == [(term.source, term.target)]
    assert path.read_bytes() == before


def test_columns_order_the_terms_and_the_kurdish_stands_right(opened: MainWindow) -> None:
    model = TermsModel(opened)
    model.take([entry(term) for term in OWN])
    model.sort(0)
    assert [each.term.target for each in model.shown] == ["bread price", "force", "government"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert model.shown[0].term.target == "government"
    model.sort(-1)
    assert [each.term for each in model.shown] == list(OWN)
    alignment = model.data(model.index(0, 1), Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignRight
    assert alignment & Qt.AlignmentFlag.AlignAbsolute


def test_the_glossaries_lead_to_their_terms_and_what_is_corrected_is_found_at_once(
    opened: MainWindow, desk: Desk, idle: Idle, answering: Answering
) -> None:
    opened.refresh_desk()
    idle()
    assert "bread price" in [target for hit in desk.find_terms("نرخی نان") for target in hit.targets]

    def delete(dialog: TermsDialog) -> None:
        dialog.show_only("price")
        idle()
        dialog.table.selectAll()
        dialog.buttons["delete"].click()
        idle()
        dialog.accept()

    def lead(dialog: GlossariesDialog) -> None:
        idle()
        dialog.table.selectRow(0)
        answering(TermsDialog, delete)
        dialog.buttons["terms"].click()
        dialog.reject()

    answering(GlossariesDialog, lead)
    opened.trigger("glossaries")
    idle()
    assert pairs(desk.glossary_path) == [("حکومەت", "government"), ("هێز", "force")]
    assert not [target for hit in desk.find_terms("نرخی نان") for target in hit.targets if target == "bread price"]


def test_an_attached_glossary_that_is_switched_off_stays_attached(
    opened: MainWindow, desk: Desk, idle: Idle, tmp_path: Path, qtbot: QtBot
) -> None:
    client = tmp_path / "client.tsv"
    write_terms(client, [Term("نرخی ئاو", "water price")])
    dialog = GlossariesDialog(opened, desk)
    qtbot.addWidget(dialog)
    dialog.show()
    idle()
    dialog.attach([client])
    idle()
    dialog._switch(1, on=False)
    links = dialog.links()
    assert links == (*desk.project.glossaries, "off:client.tsv")
    for wanted, found in ((links, False), ((*desk.project.glossaries, "client.tsv"), True)):
        use(opened, wanted)
        idle()
        assert bool([hit for hit in desk.find_terms("نرخی ئاو") if "water price" in hit.targets]) is found
    again = GlossariesDialog(opened, desk)
    qtbot.addWidget(again)
    assert [row.used for row in again.rows if row.kept is Kept.ATTACHED] == [True]


def test_a_term_beside_a_segment_leads_to_its_place_in_the_glossary(
    opened: MainWindow, desk: Desk, idle: Idle, answering: Answering, qtbot: QtBot
) -> None:
    opened.refresh_desk()
    idle()
    opened.grid.go_to(desk.editor.segments[1].id)
    rows = opened.assist.terms
    qtbot.waitUntil(lambda: "bread price" in [row.item.term.target for row in rows.rows if row.item])
    row = next(row for row in rows.rows if row.item and row.item.term.target == "bread price")
    shown: list[list[str]] = []

    def look(dialog: TermsDialog) -> None:
        idle()
        shown.append(sources(dialog))
        dialog.reject()

    answering(TermsDialog, look)
    next(action for action in row.menu().actions() if action.text().startswith("Show in")).trigger()
    assert shown == [["نرخی نان"]]


def test_a_term_whose_glossary_was_taken_away_is_told(opened: MainWindow, desk: Desk) -> None:
    with pytest.raises(GlossaryError, match=r"gone.tsv is no longer among the project's glossaries"):
        show_term(opened, Term("نان", "bread", glossary="gone.tsv"))
