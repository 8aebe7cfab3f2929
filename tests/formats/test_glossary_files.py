from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from translator_app.core.errors import GlossaryError
from translator_app.core.glossary import Term, TermStatus
from translator_app.formats.glossary_files import change_terms, read_terms, write_terms

SHIPPED = sorted((Path(__file__).parents[2] / "glossaries").glob("*.tsv"))

CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12).map(str.strip)
FILLED = CELLS.filter(bool)
TERMS = st.builds(
    Term,
    source=FILLED,
    target=FILLED,
    part_of_speech=CELLS,
    domain=CELLS,
    note=CELLS,
    status=st.sampled_from(TermStatus),
)


def _written(folder: Path, content: bytes, name: str = "g.tsv") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def _pairs(terms: tuple[Term, ...]) -> list[tuple[str, str]]:
    return [(term.source, term.target) for term in terms]


@pytest.mark.parametrize("name", ["terms.tsv", "terms.csv"])
@given(terms=st.lists(TERMS, max_size=5))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_written_is_read_again(tmp_path: Path, name: str, terms: list[Term]) -> None:
    path = tmp_path / name
    write_terms(path, terms)
    read = read_terms(path)
    assert [(t.source, t.target, t.part_of_speech, t.domain, t.note, t.status) for t in read] == [
        (t.source, t.target, t.part_of_speech, t.domain, t.note, t.status) for t in terms
    ]
    assert {t.glossary for t in read} <= {name}


@pytest.mark.parametrize("cell", ["=1+1", "+cmd", "-2", "@SUM(A1)", "'=1", "''@x"])
@pytest.mark.parametrize("name", ["terms.tsv", "terms.csv"])
def test_no_cell_is_a_formula_for_a_spreadsheet_and_none_is_changed(tmp_path: Path, cell: str, name: str) -> None:
    path = tmp_path / name
    write_terms(path, [Term(cell, cell, note=cell)])
    written = path.read_text("utf-8-sig").splitlines()[1]
    assert written.startswith("'")
    (term,) = read_terms(path)
    assert (term.source, term.target, term.note) == (cell, cell, cell)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_encodings_are_told_apart(tmp_path: Path, encoding: str) -> None:
    path = _written(tmp_path, "source\ttarget\nحکومەت\tgovernment\n".encode(encoding))
    assert _pairs(read_terms(path)) == [("حکومەت", "government")]


@pytest.mark.parametrize(
    "content",
    [
        "حکومەت\tgovernment\nهێز\tforce\n",
        "# Glossary in tab-separated format -*- coding: utf-8 -*-\nحکومەت\tgovernment\t\nهێز\tforce\tnoun\n",
        "target,source\r\ngovernment,حکومەت\r\nforce,هێز\r\n",
        "Source;Target;Comment\nحکومەت;government;x\n\nهێز;force;\n",
        '"English","Kurdish","owner"\n"government","حکومەت","me"\n"force","هێز","me"',
        "source\ttarget\rحکومەت\tgovernment\rهێز\tforce",
    ],
)
def test_tables_of_other_programs_are_understood(tmp_path: Path, content: str) -> None:
    path = _written(tmp_path, content.encode())
    assert _pairs(read_terms(path)) == [("حکومەت", "government"), ("هێز", "force")]


def test_the_third_column_of_a_table_without_heading_is_the_note(tmp_path: Path) -> None:
    (term,) = read_terms(_written(tmp_path, "هێز\tforce\tmilitary\n".encode()))
    assert term.note == "military"


def test_a_lone_quotation_mark_in_tab_separated_text_is_a_character(tmp_path: Path) -> None:
    path = _written(tmp_path, '"هێز\tforce\nگرێ\t"knot\n'.encode())
    assert _pairs(read_terms(path)) == [('"هێز', "force"), ("گرێ", '"knot')]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("source\ttarget\nهێز\t\n", "line 2: the target is empty"),
        ("source\ttarget\n\n\tforce\n", "line 3: the source is empty"),
        ("source\ttarget\tstatus\nهێز\tforce\tgood\n", "line 2: the status “good”"),
        ("source\tnote\nهێز\tforce\n", "line 1: no column is called target"),
        ('source,target\nهێز,force\n"گرێ,knot\n', "line 3: a quotation mark"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(tmp_path: Path, content: str, told: str) -> None:
    path = _written(tmp_path, content.encode(), "mine.tsv")
    with pytest.raises(GlossaryError, match=f"mine.tsv, {told}"):
        read_terms(path)


def test_other_encodings_are_refused_with_the_line(tmp_path: Path) -> None:
    path = _written(tmp_path, b"source\ttarget\n" + "حكومت\tgovernment\n".encode("cp1256"))
    with pytest.raises(GlossaryError, match=r"line 2.*UTF-8"):
        read_terms(path)


def test_a_missing_file_and_a_folder_are_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(GlossaryError, match="no such file"):
        read_terms(tmp_path / "none.tsv")
    with pytest.raises(GlossaryError, match="cannot be read"):
        read_terms(tmp_path)
    with pytest.raises(GlossaryError, match="cannot be written"):
        write_terms(tmp_path / "none" / "g.tsv", [Term("هێز", "force")])


def test_half_a_character_is_refused_and_the_old_file_kept(tmp_path: Path) -> None:
    path = tmp_path / "g.tsv"
    write_terms(path, [Term("هێز", "force")])
    with pytest.raises(GlossaryError, match=r"g\.tsv was not written: “\? = x” holds half a character"):
        write_terms(path, [Term("\ud800", "x")])
    assert _pairs(read_terms(path)) == [("هێز", "force")]
    assert list(tmp_path.iterdir()) == [path]


def test_an_empty_file_holds_no_terms(tmp_path: Path) -> None:
    assert read_terms(_written(tmp_path, b"")) == ()
    assert read_terms(_written(tmp_path, b"\xef\xbb\xbf\n\n")) == ()


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_glossaries_that_ship_are_read(path: Path) -> None:
    assert len(read_terms(path)) > 50


TBX = """<?xml version="1.0"?>
<martif type="TBX-Basic" xml:lang="ckb"><text><body><termEntry>
<langSet xml:lang="en"><tig><term>bread</term></tig></langSet>
<langSet xml:lang="ckb"><tig><term>نان</term></tig></langSet>
</termEntry></body></text></martif>"""


@pytest.mark.parametrize("name", ["g.tbx", "g.TBX", "g.xml", "g.txt"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_tbx_is_read_as_tables_are_whatever_its_name(tmp_path: Path, name: str, encoding: str) -> None:
    path = tmp_path / name
    path.write_bytes(TBX.replace("1.0", f'1.0" encoding="{encoding.removesuffix("-sig")}', 1).encode(encoding))
    assert [(term.source, term.target) for term in read_terms(path)] == [("نان", "bread")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TBX[:-20], "damaged: line"),
        (TBX.replace("<martif", "<!DOCTYPE martif [<!ENTITY a 'b'>]><martif"), "declares entities"),
        ("<?xml version='1.0'?><tmx/>", "no glossary in TBX"),
        ("source\ttarget\n", "no XML"),
        ("", "empty"),
    ],
)
def test_bad_tbx_is_told_in_one_sentence(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "g.tbx"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GlossaryError, match=told) as caught:
        read_terms(path)
    assert "\n" not in str(caught.value)


def test_a_table_is_never_written_under_the_name_of_tbx(tmp_path: Path) -> None:
    with pytest.raises(GlossaryError, match="no table"):
        write_terms(tmp_path / "g.tbx", [])


FOREIGN = (
    '# our client\'s list\n"client no"\tEnglish\tKurdish\tnote\n7\tbread price\tنرخی نان\told\n\n8\tforce\tهێز\t\n'
)


def test_a_row_is_changed_and_all_else_of_the_file_stays(tmp_path: Path) -> None:
    path = _written(tmp_path, FOREIGN.replace("\n", "\r\n").encode("utf-16"))
    bread, force = read_terms(path)
    change_terms(path, [(force, Term("هێزەکان", "forces", note="plural"))])
    content = path.read_bytes()
    assert content.startswith(FOREIGN.encode("utf-16")[:2])
    expected = FOREIGN.replace("8\tforce\tهێز\t\n", "8\tforces\tهێزەکان\tplural\n").replace("\n", "\r\n")
    assert content.decode("utf-16") == expected
    change_terms(path, [(bread, None)])
    change_terms(path, [(None, Term("ئاو", "water"))])
    assert path.read_bytes().decode("utf-16").splitlines() == [
        "# our client's list",
        '"client no"\tEnglish\tKurdish\tnote',
        "",
        "8\tforces\tهێزەکان\tplural",
        "\twater\tئاو\t",
    ]


def test_a_term_that_has_no_column_for_its_note_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    path = _written(tmp_path, "source\ttarget\nهێز\tforce\n".encode())
    (force,) = read_terms(path)
    for changed in (Term("هێز", "force", domain="war"), Term("هێز", "force", status=TermStatus.FORBIDDEN)):
        with pytest.raises(GlossaryError, match=r"g\.tsv has no column for the (domain|status): add one, or leave it"):
            change_terms(path, [(force, changed)])
    assert read_terms(path) == (force,)


def test_a_term_that_was_changed_meanwhile_is_told_and_left(tmp_path: Path) -> None:
    path = _written(tmp_path, "هێز\tforce\n".encode())
    (force,) = read_terms(path)
    path.write_text("هێز\tpower\n", encoding="utf-8")
    with pytest.raises(GlossaryError, match="holds “هێز = force” no more: it was changed meanwhile"):
        change_terms(path, [(force, None)])
    assert _pairs(read_terms(path)) == [("هێز", "power")]


@pytest.mark.parametrize("name", ["g.tsv", "g.csv"])
def test_the_first_term_makes_the_file_and_one_without_a_line_end_is_not_run_into(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    change_terms(path, [(None, Term("هێز", "force"))])
    path.write_bytes(path.read_bytes().rstrip())
    change_terms(path, [(None, Term("ئاو", "water, drinking"))])
    assert _pairs(read_terms(path)) == [("هێز", "force"), ("ئاو", "water, drinking")]


@pytest.mark.parametrize("name", ["terms.tsv", "terms.csv"])
@given(terms=st.lists(TERMS, min_size=1, max_size=5), after=st.none() | TERMS, which=st.integers(0, 5))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_changing_one_of_many_is_writing_all_anew(
    tmp_path: Path, name: str, terms: list[Term], after: Term | None, which: int
) -> None:
    path, anew = tmp_path / name, tmp_path / f"anew-{name}"
    write_terms(path, terms)
    read = list(read_terms(path))
    place = which if which < len(read) else None
    before = None if place is None else read[place]
    if before is None and after is None:
        return
    change_terms(path, [(before, after)])
    at = len(read) if before is None else read.index(before)
    read[at : at + (before is not None)] = [] if after is None else [after]
    write_terms(anew, read)
    assert path.read_bytes() == anew.read_bytes()


def test_tbx_is_not_changed_in_place(tmp_path: Path) -> None:
    path = _written(tmp_path, b"<?xml version='1.0'?><tbx/>", "g.csv")
    with pytest.raises(GlossaryError, match=r"g\.csv is no table"):
        change_terms(path, [(None, Term("هێز", "force"))])
