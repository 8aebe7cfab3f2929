"""What a tired eye takes for another: months, weekdays, number words, currencies, units, directions, formats."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from translator_app.core.checks import CheckContext
from translator_app.core.glossary import Term
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.quality import Issue, Severity

Of = Callable[..., list[Issue]]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("هەزار و ٩٧٧ کەس مردن", "1,977 people died"),
        ("یەک ملیۆن و ٤٨٤ هەزار و ٢٨٧ کەس", "1,484,287 people"),
        ("یەک ملیۆن و ٤٨٤ هەزار و ٢٨٧ کەس", "one million 484 thousand 287 people"),
        ("١٢ میلیۆن خوێندکار", "12 million pupils"),
        ("لە ٢٧/٣ هات", "He came on 27 March"),
        ("لە مانگی ٣ هات", "He came in March"),
        ("لە مانگی ١ و ٢ی ٢٠٢٠", "in January and February 2020"),
        ("٢٩٢ هەزار و ٨٧٩ کەس", "292 thousand and 879 people"),
        ("٢ ملیۆن و ٢٢٩ لیرە", "2 million 229 lira"),
        ("لە شەستەکاندا", "in the 1960s"),
        ("لە حەفتاکانی سەدەی ڕابردوو", "in the ’70s of the last century"),
        ("ساڵی ٢٠١٩-٢٠٢٠", "the year 2019–20"),
        ("لە 17-5-2020", "on 17 May 2020"),
        ("لە 17-5-2020", "on 17/5/2020"),
    ],
)
def test_numbers_said_in_another_way_are_no_finding(of: Of, source: str, target: str) -> None:
    assert of("numbers", source, target) == []
    assert of("number-words", source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "marked"),
    [
        ("لە 17-5-2020 هات", "He came on 15-5-2020", "15-5-2020"),
        ("لە 17-5-2020 هات", "He came on 17-5-2002", "17-5-2002"),
        ("یەک ملیۆن و ٤٨٤ هەزار و ٢٨٧ کەس", "1,484,278 people", "1,484,278"),
        ("ڕۆژی هەینی هات", "He came on Monday", "Monday"),
        ("دوێنێ دووشەممەبڵاوکرایەوە", "It was published yesterday, Saturday", "Saturday"),
        ("شەممە و یەکشەممە", "Sunday and Sunday", "Sunday"),
        ("٨ی ئادارە", "It is 8 April", "8 April"),
        ("لە مانگی نیساندا هات", "He came in June", "June"),
        ("لە ١٢ی نیساندا هات", "He came on 12 June", "12 June"),
        ("لە شەستەکاندا", "in the 1970s", "1970"),
    ],
)
def test_another_date_or_sum_is_an_error_where_it_stands(of: Of, source: str, target: str, marked: str) -> None:
    found = of("numbers", source, target)
    assert marked in [target[issue.start : issue.end] for issue in found if not issue.on_source]
    assert {issue.severity for issue in found} == {Severity.ERROR}


def test_a_number_that_is_missing_is_marked_in_the_source(of: Of) -> None:
    source = "لە ٥ شار و ٧ گوند"
    (issue,) = of("numbers", source, "in 5 towns and villages")
    assert issue.on_source
    assert source[issue.start : issue.end] == "٧"


def test_the_number_of_a_name_is_only_a_remark(of: Of) -> None:
    (issue,) = of("numbers", "پەتای کۆڤید", "the COVID-19 epidemic")
    assert issue.severity is Severity.INFO


@pytest.mark.parametrize(("source", "target"), [("٪٣٠ی خەڵک", "30 of the people"), ("٣٠ کەس", "30% of the people")])
def test_a_percentage_on_one_side_alone_is_a_warning(of: Of, source: str, target: str) -> None:
    (issue,) = of("numbers", source, target)
    assert issue.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("source", "target", "severity"),
    [
        ("سێ کەس هاتن", "Four people came", Severity.WARNING),
        ("پلەی سێیەم", "the fourth place", Severity.WARNING),
        ("سێ کەس هاتن", "Several people came", Severity.INFO),
    ],
)
def test_another_number_word_is_more_than_a_missing_one(of: Of, source: str, target: str, severity: Severity) -> None:
    (issue,) = of("number-words", source, target)
    assert issue.severity is severity


@pytest.mark.parametrize(
    ("source", "target", "marked"),
    [
        ("١٠٠ دیناری دا", "He paid 100 dollars", "dollars"),
        ("١٠٠ دۆلاری دا", "He paid €100", "€"),
        ("١٠ کیلۆمەتر دوورە", "It is 10 miles away", "miles"),
        ("١٠ کیلۆ مەتر دوورە", "It is 10 metres away", "metres"),
        ("باکووری عێراق", "southern Iraq", "southern"),
        ("ڕۆژهەڵاتی شارەکە", "the west of the town", "west"),
    ],
)
def test_a_currency_unit_or_direction_taken_for_another_is_marked(
    of: Of, source: str, target: str, marked: str
) -> None:
    (issue,) = of("opposites", source, target)
    assert target[issue.start : issue.end] == marked
    assert issue.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("١٠٠ دۆلاری دا", "He paid $100"),
        ("١٠ کیلۆ مەتر دوورە", "It is 10 km away"),
        ("باکووری ڕۆژهەڵاتی سووریا", "northeast Syria"),
        ("لە ڕۆژئاوای کوردستان", "in Rojava"),
        ("مەترسی لەسەر نەتەوەکە", "a danger to the nation, 5 kg of it"),
        ("پارەی دا", "He paid in dollars"),
        ("دینار و دۆلار", "dollars and dinars"),
    ],
)
def test_the_same_currency_unit_or_direction_is_not(of: Of, source: str, target: str) -> None:
    assert of("opposites", source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "fixed"),
    [
        ("نرخ ١٢٬٥٠٠ دینارە", "It costs 12.500 dinars", "It costs 12,500 dinars"),
        ("نرخ ١٢٥٠٠ دینارە", "It costs 12.500 dinars", "It costs 12,500 dinars"),
        ("ڕێژەی ٣٫٥", "a rate of 3,5", "a rate of 3.5"),
    ],
)
def test_a_number_not_written_as_in_english_is_mended(of: Of, source: str, target: str, fixed: str) -> None:
    (issue,) = of("number-format", source, target)
    assert issue.fix == fixed
    assert of("number-format", source, fixed) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("نرخ ١٢٫٥٠٠ دینارە", "It costs 12.500 dinars"),
        ("وەشانی 1.250", "version 1.250.3"),
        ("لە ٣ و ٥دا", "in 3,5"),
        ("بڕوانە 10.0.0.1", "see 10.0.0.1"),
    ],
)
def test_a_number_that_may_be_meant_so_is_left_alone(of: Of, source: str, target: str) -> None:
    assert of("number-format", source, target) == []


@pytest.mark.parametrize(
    ("term", "severity"), [(("قاعیدە", "al-Qaeda"), Severity.INFO), (("ناوچەی ئارام", "safe zone"), Severity.WARNING)]
)
def test_a_single_word_of_a_shipped_glossary_is_only_advice_be_it_a_name(
    of: Of, term: tuple[str, str], severity: Severity
) -> None:
    index = TermIndex([Term(*term, part_of_speech="proper noun", glossary="shipped.tsv")])
    advice = CheckContext(terms=index, advisory=frozenset({"shipped.tsv"}))
    (issue,) = of("term-missing", f"{term[0]} لەوێیە.", "It is there.", advice)
    assert issue.severity is severity
    (bound,) = of("term-missing", f"{term[0]} لەوێیە.", "It is there.", CheckContext(terms=index))
    assert bound.severity is Severity.WARNING


def test_quotation_marks_that_are_all_missing_are_a_remark(of: Of) -> None:
    source = "ئەو وتی “هاتم”."
    assert [issue.severity for issue in of("quotes", source, "He said I came.")] == [Severity.INFO]
    for good in ("He said “I came”.", 'He said "I came".', "He said ‘I came’.", "He said 'I came'."):
        assert of("quotes", source, good) == []


@pytest.mark.parametrize("end", ["", ",", ";", ":"])
def test_a_full_stop_that_became_less_is_a_warning(of: Of, end: str) -> None:
    (issue,) = of("end-punctuation", "ئەوان هاتن.", f"They came{end}")
    assert issue.severity is Severity.WARNING
    assert issue.fix == "They came."
