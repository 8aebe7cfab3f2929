"""The data that ships: glossaries, names in customary English and the sample document.

They are hand-made, so these tests look for what a hand gets wrong: a column too many, a row written twice,
an Arabic letter among the Kurdish ones, a status misspelt, a term with two preferred translations, a word that is more
often another word.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import pytest
import regex

from translator_app.composition.installation import installed_folders
from translator_app.core.glossary import Term
from translator_app.core.kurdish.folding import fold
from translator_app.core.kurdish.terms import TermIndex

ROOT = Path(__file__).resolve().parent.parent
GLOSSARIES = ROOT / "glossaries"
EXONYMS = ROOT / "resources" / "names" / "exonyms.tsv"
SAMPLE = ROOT / "resources" / "sample"
SHARED_SAMPLES = ROOT.parent / "shared" / "samples"

LEAST_SOURCES = {
    "politics-diplomacy.tsv": 300,
    "military-security.tsv": 300,
    "government-institutions.tsv": 300,
    "law-courts.tsv": 200,
    "economy-finance.tsv": 200,
    "media-society.tsv": 200,
}
GLOSSARY_HEADER = ["source", "target", "part of speech", "domain", "note", "status"]
PARTS_OF_SPEECH = {"noun", "proper noun", "adjective", "verb", "adverb", "abbreviation"}
STATUSES = {"preferred", "allowed", "forbidden"}
NAMES_AT_THE_HEAD = frozenset(
    "Anfal Asayish Ceyhan Erbil Erbil-Baghdad Facebook Garmian Gorran Gulf Halabja Ibrahim IDP Iranian Iraqi ISIS "
    "Islamic KDP Khor Kurdish Kurdistan Kurdistani Ottoman Peshmerga PUK Raparin Region's Runaki Turkish Twitter UN US "
    "Western Yazidi Zeravani".split()
)
"""Names that may open a common noun: Kurdish people, ISIS militant."""
KINDS = {"place", "person", "organisation", "country", "people", "party", "media"}

KURDISH_LETTERS = "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهەوۆیێ"
KURDISH_TERM = regex.compile(rf"[{KURDISH_LETTERS}]+(?: [{KURDISH_LETTERS}]+)*")
KURDISH_NAME = regex.compile(rf"[{KURDISH_LETTERS}٠-٩]+(?: [{KURDISH_LETTERS}٠-٩]+)*")
ENGLISH = regex.compile(r"[\p{Latin}0-9][\p{Latin}0-9 .,'’&/-]*")

GLOSSARY_FILES = sorted(GLOSSARIES.glob("*.tsv"))


def rows_of(path: Path) -> list[list[str]]:
    text = path.read_bytes().decode("utf-8")
    assert text.endswith("\n")
    assert "\r" not in text and "\ufeff" not in text
    return [line.split("\t") for line in text[:-1].split("\n")]


def words_of(text: str) -> list[str]:
    folded = unicodedata.normalize("NFC", text).translate(str.maketrans("كيى", "کیی"))
    return regex.findall(r"\w+", folded)


def test_each_glossary_is_known_and_holds_as_many_sources_as_a_user_of_such_texts_needs() -> None:
    found = {path.name: len({row[0] for row in rows_of(path)[1:]}) for path in GLOSSARY_FILES}
    assert found.keys() == LEAST_SOURCES.keys() == {path.name for path in installed_folders().shipped_glossaries}
    assert [name for name, least in LEAST_SOURCES.items() if found[name] < least] == []


def test_the_table_of_the_readme_counts_every_glossary_as_it_is() -> None:
    told = {
        name: (int(sources.replace(",", "")), int(rows.replace(",", "")))
        for name, sources, rows in regex.findall(
            r"^\| `([a-z-]+\.tsv)` \|[^|]+\| ([\d,]+) \| ([\d,]+) \|$",
            (GLOSSARIES / "README.md").read_text(encoding="utf-8"),
            regex.MULTILINE,
        )
    }
    found = {path.name: rows_of(path)[1:] for path in GLOSSARY_FILES}
    assert told == {name: (len({row[0] for row in rows}), len(rows)) for name, rows in found.items()}


@pytest.mark.parametrize("path", GLOSSARY_FILES, ids=lambda path: path.name)
def test_every_glossary_row_has_its_six_columns_with_allowed_values(path: Path) -> None:
    header, *rows = rows_of(path)
    assert header == GLOSSARY_HEADER
    for number, row in enumerate(rows, start=2):
        assert len(row) == len(GLOSSARY_HEADER), f"line {number}: {row}"
        source, target, part_of_speech, domain, _note, status = row
        assert all(field == field.strip() and "  " not in field for field in row), f"line {number}: {row}"
        assert source and target and domain, f"line {number}: {row}"
        assert part_of_speech in PARTS_OF_SPEECH, f"line {number}: {row}"
        assert status in STATUSES, f"line {number}: {row}"
        assert ENGLISH.fullmatch(target), f"line {number}: {target}"


@pytest.mark.parametrize("path", GLOSSARY_FILES, ids=lambda path: path.name)
def test_sources_are_written_in_kurdish_letters_of_the_standard_orthography(path: Path) -> None:
    for row in rows_of(path)[1:]:
        source = row[0]
        assert unicodedata.is_normalized("NFC", source), source
        assert KURDISH_TERM.fullmatch(source), source
        assert not regex.search(r"(?:^| )ر", source), f"{source}: a word opens with ڕ, never with ر"


def test_no_pair_of_source_and_target_stands_twice_in_all_glossaries() -> None:
    pairs = Counter((row[0], row[1].casefold()) for path in GLOSSARY_FILES for row in rows_of(path)[1:])
    assert [pair for pair, count in pairs.items() if count > 1] == []


def test_a_source_stands_in_one_glossary_only_with_its_rows_together_and_one_preferred_target_first() -> None:
    home: dict[str, str] = {}
    for path in GLOSSARY_FILES:
        statuses: defaultdict[str, list[str]] = defaultdict(list)
        previous = ""
        for row in rows_of(path)[1:]:
            source, status = row[0], row[5]
            assert home.setdefault(source, path.name) == path.name, source
            assert source == previous or source not in statuses, f"{source}: its rows are apart"
            statuses[source].append(status)
            previous = source
        for source, found in statuses.items():
            assert found[0] == "preferred" and found.count("preferred") == 1, source


@pytest.mark.parametrize("path", GLOSSARY_FILES, ids=lambda path: path.name)
def test_preferred_proper_nouns_open_with_a_capital_and_common_nouns_do_not(path: Path) -> None:
    for _source, target, part_of_speech, _domain, _note, status in rows_of(path)[1:]:
        first = target.removeprefix("al-").split()[0]
        if status == "preferred" and part_of_speech in {"proper noun", "abbreviation"}:
            assert first[0].isupper(), target
        elif status == "preferred":
            assert first[0].islower() or first in NAMES_AT_THE_HEAD, target


def test_no_two_sources_are_one_and_the_same_to_the_program() -> None:
    homes: defaultdict[str, set[str]] = defaultdict(set)
    for path in GLOSSARY_FILES:
        for row in rows_of(path)[1:]:
            homes[fold(row[0])].add(row[0])
    assert [sorted(sources) for sources in homes.values() if len(sources) > 1] == []


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("لەمیانەی کۆبوونەوەکەدا", ["کۆبوونەوە"]),  # not یانە, club
        ("هەریەکەیان مووچەی خۆی وەرگرت", ["مووچە"]),  # not یەکە, unit
        ("بڕیارەکە بە ئەوان دراوە", ["بڕیار"]),  # not دراو, currency
        ("کیلۆیەک پەتاتە", ["پەتاتە"]),  # not پەتا, epidemic
        ("عەقیدەی ئایینی", ["عەقیدە", "ئایینی"]),  # not عەقید, colonel
        ("نرخی یەنی ژاپۆنی", ["نرخ", "یەن"]),  # not یەنەکە, the PUK
        ("دیلان گۆرانی وت", []),  # not دیل, captive
        ("بەولاوە کەس نەبوو", []),  # not لاو, young
        ("سەری کاری خۆی کرد", []),
    ],
)
def test_words_that_look_like_a_term_are_not_taken_for_it(text: str, sources: list[str]) -> None:
    index = TermIndex(Term(row[0], row[1]) for path in GLOSSARY_FILES for row in rows_of(path)[1:])
    assert [hit.terms[0].source for hit in index.find(text)] == sources


def test_no_forbidden_target_is_part_of_a_target_that_is_wanted_for_the_same_source() -> None:
    for path in GLOSSARY_FILES:
        targets: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for row in rows_of(path)[1:]:
            targets[row[0]][row[1].casefold()] = row[5]
        for source, found in targets.items():
            forbidden = [target for target, status in found.items() if status == "forbidden"]
            wanted = [target for target, status in found.items() if status != "forbidden"]
            assert not [(bad, good) for bad in forbidden for good in wanted if bad in good], source


def test_the_international_coalition_is_the_preferred_english_of_its_kurdish_name() -> None:
    rows = rows_of(GLOSSARIES / "politics-diplomacy.tsv")
    assert any(
        (row[0], row[1], row[5]) == ("هاوپەیمانیی نێودەوڵەتی", "International Coalition", "preferred") for row in rows
    )


def test_every_exonym_row_has_a_kurdish_name_its_english_spellings_and_a_kind() -> None:
    header, *rows = rows_of(EXONYMS)
    assert header == ["source", "target", "kind"]
    assert len(rows) >= 250
    for number, row in enumerate(rows, start=2):
        assert len(row) == 3, f"line {number}: {row}"
        source, target, kind = row
        assert unicodedata.is_normalized("NFC", source), f"line {number}: {source}"
        assert KURDISH_NAME.fullmatch(source), f"line {number}: {source}"
        assert not regex.search(r"(?:^| )ر", source), f"line {number}: {source}"
        spellings = target.split("|")
        assert len(set(spellings)) == len(spellings), f"line {number}: {target}"
        assert all(ENGLISH.fullmatch(spelling) for spelling in spellings), f"line {number}: {target}"
        assert kind in KINDS, f"line {number}: {kind}"


def test_no_exonym_stands_twice_and_every_kind_is_used() -> None:
    rows = rows_of(EXONYMS)[1:]
    counts = Counter(row[0] for row in rows)
    assert [source for source, count in counts.items() if count > 1] == []
    assert {row[2] for row in rows} == KINDS


@pytest.mark.parametrize(
    ("source", "spelling"),
    [
        ("هەولێر", "Erbil"),
        ("سلێمانی", "Sulaymaniyah"),
        ("مستەفا کازمی", "Mustafa al-Kadhimi"),
        ("موقتەدا سەدر", "Muqtada al-Sadr"),
    ],
)
def test_the_first_spelling_of_a_well_known_name_is_the_customary_one(source: str, spelling: str) -> None:
    first = {row[0]: row[1].split("|")[0] for row in rows_of(EXONYMS)[1:]}
    assert first[source] == spelling


def test_the_sample_is_one_line_whose_paragraphs_answer_the_lines_of_its_translation() -> None:
    kurdish = (SAMPLE / "sample.ckb.txt").read_text(encoding="utf-8").rstrip("\n")
    english = (SAMPLE / "sample.en.txt").read_text(encoding="utf-8").splitlines()
    assert "\n" not in kurdish
    assert len(regex.split(r" {2,}", kurdish)) == len(english)
    assert all(line == line.strip() and line for line in english)
    assert not regex.search(r"\p{Arabic}", "".join(english))


def test_the_sample_shows_what_a_web_page_brings() -> None:
    kurdish = (SAMPLE / "sample.ckb.txt").read_text(encoding="utf-8")
    for trait in ("ك", "ک", "ي", "ی", "د. ", "٪", " %", "١٢.٥", "١٫٢", "...", "یەکەم:", "«", '"', "   ", "هاوپەیمانیی"):
        assert trait in kurdish, trait


def test_the_sample_brings_a_sentence_twice_in_other_letters_and_a_term_in_several_forms() -> None:
    kurdish = (SAMPLE / "sample.ckb.txt").read_text(encoding="utf-8")
    first, second = "کۆنفرانسەکە سێ ڕۆژ بەردەوام دەبێت.", "كۆنفرانسەكە سێ ڕۆژ بەردەوام دەبێت."
    assert fold(first) == fold(second)
    assert kurdish.index(first) < kurdish.index(second)
    index = TermIndex(Term(row[0], row[1]) for path in GLOSSARY_FILES for row in rows_of(path)[1:])
    forms: defaultdict[str, set[str]] = defaultdict(set)
    for hit in index.find(kurdish):
        forms[hit.terms[0].source].add(hit.form)
    assert len(forms["کۆنفرانس"]) >= 3
    assert sum(len(found) for found in forms.values()) > 80


@pytest.mark.skipif(not SHARED_SAMPLES.is_dir(), reason="the shared samples do not lie beside the repository")
def test_the_sample_shares_no_run_of_eight_words_with_the_real_article() -> None:
    ours = words_of((SAMPLE / "sample.ckb.txt").read_text(encoding="utf-8"))
    runs = {tuple(ours[at : at + 8]) for at in range(len(ours) - 7)}
    assert runs
    for path in sorted(SHARED_SAMPLES.glob("*.txt")):
        theirs = words_of(path.read_text(encoding="utf-8"))
        shared = runs & {tuple(theirs[at : at + 8]) for at in range(len(theirs) - 7)}
        assert not shared, (path.name, shared)
