from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.composition.glossary_shelf import GlossaryShelf
from translator_app.core.errors import AppError, GlossaryError
from translator_app.core.glossary import Term
from translator_app.core.ports import NoTask
from translator_app.formats.glossary_files import read_terms, write_terms
from translator_app.services.glossaries import SHIPPED, GlossaryImport, Kept, links_of, listed

TBX = """<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="en"><martifHeader/><text><body>
<termEntry><langSet xml:lang="ckb"><tig><term>نان</term></tig></langSet>
<langSet xml:lang="en"><tig><term>bread</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang="ckb"><tig><term>ئاو</term></tig></langSet>
<langSet xml:lang="de"><tig><term>Wasser</term></tig></langSet></termEntry>
</body></text></martif>
"""
LINKS = st.lists(
    st.sampled_from([f"{SHIPPED}a.tsv", f"{SHIPPED}b.tsv", f"{SHIPPED}gone.tsv", "c.csv", "d.tbx"]), unique=True
)


@pytest.fixture
def shelf(tmp_path: Path) -> GlossaryShelf:
    return GlossaryShelf(tmp_path / "own.glossary.tsv")


def test_entries_of_a_tbx_without_english_are_told_and_the_others_taken(shelf: GlossaryShelf, tmp_path: Path) -> None:
    file = tmp_path / "client.tbx"
    file.write_text(TBX, encoding="utf-8")
    told = shelf.take(file, NoTask()).summary()
    assert told == "1 term taken, 1 passed over: entry 2 has no term in both ckb and en."
    assert [term.target for term in read_terms(tmp_path / "own.glossary.tsv")] == ["bread"]


def test_of_many_lines_passed_over_the_first_are_told() -> None:
    report = GlossaryImport(312, 1, tuple(f"line {n} has no English" for n in range(4, 3004)))
    assert report.summary() == (
        "312 terms taken, 1 known already, 3,000 passed over: "
        "line 4 has no English; line 5 has no English; line 6 has no English; and 2,997 more."
    )


def test_a_line_of_an_unknown_status_is_passed_over(shelf: GlossaryShelf, tmp_path: Path) -> None:
    file = tmp_path / "client.csv"
    file.write_text("source,target,status\nنان,bread,best\nئاو,water,\n", encoding="utf-8")
    assert shelf.take(file, NoTask()) == GlossaryImport(1, 0, ("line 2 has the unknown status “best”",))
    with pytest.raises(GlossaryError, match="line 2: the status “best” is unknown; write preferred"):
        shelf.count(file)


def test_what_cannot_be_read_or_written_is_told_with_its_name_and_leaves_the_own_glossary(
    shelf: GlossaryShelf, tmp_path: Path
) -> None:
    own = tmp_path / "own.glossary.tsv"
    shelf.add(Term("نان", "bread"))
    before = own.read_bytes()
    (tmp_path / "folder.csv").mkdir()
    for name in ("none.tsv", "folder.csv", "none.tbx"):
        with pytest.raises(AppError, match=name):
            shelf.take(tmp_path / name, NoTask())
    for goal in ("none/out.csv", "none/out.tbx", "out.xls"):
        with pytest.raises(AppError, match="out"):
            shelf.export(own, tmp_path / goal, NoTask())
    assert own.read_bytes() == before


def test_nothing_is_taken_into_an_own_glossary_that_is_damaged(shelf: GlossaryShelf, tmp_path: Path) -> None:
    own, file = tmp_path / "own.glossary.tsv", tmp_path / "more.tsv"
    own.write_text("نان\tbread\nئاو\t\n", encoding="utf-8")
    write_terms(file, [Term("شیر", "milk")])
    with pytest.raises(GlossaryError, match=r"own.glossary.tsv, line 2: the target is empty"):
        shelf.take(file, NoTask())
    assert own.read_text(encoding="utf-8") == "نان\tbread\nئاو\t\n"


@given(links=LINKS)
@settings(max_examples=80)
def test_a_list_nobody_changed_is_the_projects_own_in_its_order(links: list[str]) -> None:
    folder = Path("/projects")
    rows = listed(folder, links, folder / "own.glossary.tsv", [Path("/app/a.tsv"), Path("/app/b.tsv")])
    assert links_of(rows, links) == tuple(links)
    assert rows[0].kept is Kept.OWN
    assert {row.link for row in rows if row.kept is Kept.SHIPPED} >= {f"{SHIPPED}a.tsv", f"{SHIPPED}b.tsv"}
