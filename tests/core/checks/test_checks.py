from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.checks import ACROSS, CHECKS, CheckContext, check_document, check_segment
from translator_app.core.errors import Cancelled
from translator_app.core.glossary import Term, TermStatus
from translator_app.core.inline import InlineCode, closing, opening, single
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.ports import NoTask
from translator_app.core.project import LanguagePair
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Segment, State

GOOD = ("حکومەتی هەرێم بودجەی ساڵی ٢٠٢١ی پەسەند کرد.", "The regional government approved the 2021 budget.")


def _segment(source: str, target: str, **more: object) -> Segment:
    return replace(Segment(1, 1, 1, 1, source, target, state=State.TRANSLATED), **more)  # type: ignore[arg-type]


def _issues(source: str, target: str, context: CheckContext | None = None, **more: object) -> list[Issue]:
    return check_segment(_segment(source, target, **more), context or CheckContext())


def _names(issues: Iterable[Issue]) -> list[str]:
    return [issue.check for issue in issues]


def _of(check: str, source: str, target: str, context: CheckContext | None = None, **more: object) -> list[Issue]:
    return [issue for issue in _issues(source, target, context, **more) if issue.check == check]


# ---- the table -----------------------------------------------------------------------------------------------


def test_every_check_has_a_label_and_a_side_and_across_checks_say_so_in_their_name() -> None:
    for name, check in (CHECKS | ACROSS).items():
        assert name == check.name
        assert check.label
        assert check.side in {"source", "target"}
        assert name.startswith("across-") == (name in ACROSS)


def test_a_good_translation_has_no_findings() -> None:
    assert _issues(*GOOD) == []


def test_severity_can_be_changed_and_a_check_switched_off_everywhere_or_in_one_document() -> None:
    doubled = (GOOD[0], GOOD[1].replace("approved the", "approved  the"))
    assert [issue.severity for issue in _issues(*doubled)] == [Severity.WARNING]
    louder = CheckContext(severities={"double-blank": Severity.ERROR})
    assert [issue.severity for issue in _issues(*doubled, louder)] == [Severity.ERROR]
    assert _issues(*doubled, CheckContext(severities={"double-blank": Severity.OFF})) == []
    assert _issues(*doubled, CheckContext(off_in=frozenset({(1, "double-blank")}))) == []
    assert _issues(*doubled, CheckContext(off_in=frozenset({(2, "double-blank")}))) != []


def test_a_severity_the_user_chose_wins_over_a_finding_that_is_less_grave() -> None:
    pair = ("بڕوانە (خشتە) ئێرە.", "See the table here.")
    assert [issue.severity for issue in _of("brackets", *pair)] == [Severity.INFO]
    chosen = CheckContext(severities={"brackets": Severity.ERROR})
    assert [issue.severity for issue in _of("brackets", *pair, chosen)] == [Severity.ERROR]


def test_a_finding_set_aside_in_its_segment_stays_away() -> None:
    (issue,) = _issues(GOOD[0], GOOD[1].replace("2021", "2022"))
    assert _issues(GOOD[0], GOOD[1].replace("2021", "2022"), ignored=frozenset({issue.key})) == []


# ---- nothing there -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("target", ["", "  ", opening(1) + closing(1)])
def test_of_an_empty_translation_only_one_check_speaks(target: str) -> None:
    codes = (InlineCode(1, paired=True, required=True),)
    (confirmed,) = _issues(f"{opening(1)}ژمارە ٥{closing(1)}؟", target, codes=codes)
    assert (confirmed.check, confirmed.severity) == ("empty-target", Severity.ERROR)
    (waiting,) = _issues("ژمارە ٥", target, state=State.INITIAL)
    assert (waiting.check, waiting.severity) == ("empty-target", Severity.INFO)


def test_a_source_without_words_needs_no_translation() -> None:
    assert _issues("***", "") == []


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("حکومەتی هەرێم", "حكومەتی هەرێم", True),
        ("٢٠٢١", "2021", False),
        ("PKK", "PKK", False),
        ("سڵاو", "Hello", False),
    ],
)
def test_a_translation_that_is_its_source_is_told_letter_variants_aside(source: str, target: str, found: bool) -> None:
    assert bool(_of("target-equals-source", source, target)) is found


def test_a_kurdish_word_left_in_the_english_is_an_error_where_it_stands() -> None:
    target = "The حکومەت approved it."
    (issue,) = _of("foreign-letters", "حکومەت پەسەندی کرد.", target)
    assert target[issue.start : issue.end] == "حکومەت"
    assert issue.severity is Severity.ERROR
    assert _of("foreign-letters", "Hello there", "سڵاو لەوێ", CheckContext(pair=LanguagePair("en", "ckb"))) == []


def test_arabic_digits_and_marks_in_the_english_have_a_fix() -> None:
    mark, digits = _of("foreign-marks", "ئەوان، لە ٢٠٢١", "They، in ٢٠٢١")
    assert mark.fix == digits.fix == "They, in 2021"


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("کۆمپانیای Google لێرەیە", "The company is here", True),
        ("کۆمپانیای Google لێرەیە", "Google's office is here", False),
        ("لە U.S.A. بوو", "It was in the USA", False),
        ("بڕوانە www.example.org", "See www.example.org", False),
    ],
)
def test_a_latin_name_that_is_lost_is_told(source: str, target: str, found: bool) -> None:
    assert bool(_of("lost-latin", source, target)) is found


def test_a_translation_far_too_short_or_long_is_told() -> None:
    source = "حکومەتی هەرێمی کوردستان بڕیاری دا کە بودجەی ساڵی داهاتوو بۆ پەروەردە و تەندروستی زیاد بکات"
    assert _of("length", source, "It decided.")
    assert _of("length", source, "It decided that " * 30)
    assert not _of("length", source, "The government decided to raise next year's budget for schools and health.")


def test_a_sentence_left_out_is_told_and_a_split_one_is_not() -> None:
    source = "ئەوان گەیشتنە شارەکە. دوایی چوونە ماڵەوە."
    assert _of("sentences", source, "They reached the city.")
    assert not _of("sentences", source, "They reached the city. Then they went home.")
    assert not _of("sentences", "د. ئەحمەد گەیشتە شارەکە.", "Dr. Ahmad reached the city.")


# ---- numbers -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("لە ساڵی ٢٠٢٤دا", "in 2024"),
        ("لە ۲۰۲۴دا", "in 2024"),
        ("ڕێژەی ٪٢٥٫٥", "a rate of 25.5%"),
        ("لە سەدا ٣٠", "30 percent"),
        ("لە ٧ی نیسانی ٢٠٢١", "on 7 April 2021"),
        ("لە ٧/٤/٢٠٢١", "on April 7, 2021"),
        ("هەشت خاڵ", "8 points"),
        ("٨ خاڵ", "eight points"),
        ("٣٫٥ ملیۆن کەس", "3,500,000 people"),
        ("١٬٢٥٠ دینار", "1,250 dinars"),
        ("کاتژمێر ١٠:٣٠", "at 10:30"),
        ("دوای کاتژمێر ١١", "just after 11:00"),
        ("ژمارە ٥ و ٥", "number 5 and 5"),
        ("سەدەی ١٩یەم", "the 19th century"),
    ],
)
def test_the_same_number_in_other_clothes_is_no_finding(source: str, target: str) -> None:
    assert _of("numbers", source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "fix"),
    [
        ("لە ساڵی ٢٠٢٤ هات", "came in 2042", "came in 2024"),
        ("٣ کەس", "4 people", "3 people"),
        ("٪٢٥", "52%", "25%"),
    ],
)
def test_an_altered_number_is_an_error_with_a_fix(source: str, target: str, fix: str) -> None:
    (issue,) = _of("numbers", source, target)
    assert issue.severity is Severity.ERROR
    assert issue.fix == fix
    assert _of("numbers", source, fix) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [("لە ٥ شار", "in towns"), ("لە شارەکان", "in 5 towns"), ("٧ی نیسانی ٢٠٢١", "7 May 2021"), ("٪٢٥", "25 of them")],
)
def test_a_number_or_month_or_percent_sign_missing_or_too_many_is_told(source: str, target: str) -> None:
    assert _of("numbers", source, target)


def test_a_number_word_without_counterpart_is_only_a_remark() -> None:
    (issue,) = _issues("هەشت خاڵەکە", "the points")
    assert (issue.check, issue.severity) == ("number-words", Severity.INFO)


# ---- glossary ------------------------------------------------------------------------------------------------

TERMS = CheckContext(
    terms=TermIndex(
        [
            Term("هاوپەیمانیی نێودەوڵەتی", "international coalition"),
            Term("هێز", "force"),
            Term("هێز", "power", status=TermStatus.FORBIDDEN),
            Term("پێشمەرگە", "Peshmerga"),
            Term("پێشمەرگە", "Peshmergas", status=TermStatus.FORBIDDEN),
            Term("وەزارەتی ناوخۆ", "Ministry of Interior"),
        ]
    )
)


def test_a_term_not_followed_is_marked_in_the_source() -> None:
    source = "لە هاوپەیمانییە نێودەوڵەتییەکاندا"
    (issue,) = _of("term-missing", source, "in the global alliances", TERMS)
    assert issue.on_source
    assert source[issue.start : issue.end] == "هاوپەیمانییە نێودەوڵەتییەکاندا"
    assert issue.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("هاوپەیمانییە نێودەوڵەتییەکان", "the international coalitions"),
        ("هێزەکان گەیشتن", "The forces arrived"),
        ("وەزارەتی ناوخۆ", "the Interior Ministry"),
        ("پەیوەندییەکی بەهێزە", "it is a strong tie"),
    ],
)
def test_a_term_in_any_form_or_order_is_followed(source: str, target: str) -> None:
    assert _of("term-missing", source, target, TERMS) == []


def test_a_forbidden_term_is_an_error_and_its_fix_is_the_preferred_one() -> None:
    (issue,) = _of("term-forbidden", "هێز لێرەیە", "Power is here", TERMS)
    assert issue.severity is Severity.ERROR
    assert issue.fix == "Force is here"
    assert _of("term-forbidden", "ئەمە سیاسەتە", "Power is politics", TERMS) == []


def test_a_forbidden_plural_does_not_forbid_the_word() -> None:
    assert _of("term-forbidden", "پێشمەرگە هاتن", "The Peshmerga came", TERMS) == []
    assert _of("term-forbidden", "پێشمەرگە هاتن", "The Peshmergas came", TERMS) != []


def test_a_common_word_of_an_advisory_glossary_is_a_remark_and_its_fixed_term_a_warning() -> None:
    rows = [Term("هێز", "force", glossary="g.tsv"), Term("هێزی ئاسمانی", "air force", glossary="g.tsv")]
    context = CheckContext(terms=TermIndex(rows), advisory=frozenset({"g.tsv"}))
    assert [issue.severity for issue in _of("term-missing", "هێزەکان", "the troops", context)] == [Severity.INFO]
    assert [issue.severity for issue in _of("term-missing", "هێزی ئاسمانی", "the jets", context)] == [Severity.WARNING]


# ---- tags ----------------------------------------------------------------------------------------------------

BOLD = (InlineCode(1, paired=True, format="b"), InlineCode(2, paired=False, label="footnote", required=True))
TAGGED = f"{opening(1)}سڵاو{closing(1)} لە ئێوە{single(2)}"


def test_tags_that_all_came_through_are_no_finding() -> None:
    assert _issues(TAGGED, f"{opening(1)}Hello{closing(1)} to you{single(2)}", codes=BOLD) == []


def test_a_missing_required_tag_is_an_error_and_a_lost_format_a_warning() -> None:
    lost, footnote = _of("tags-missing", TAGGED, "Hello to you", codes=BOLD)
    assert (lost.severity, footnote.severity) == (Severity.WARNING, Severity.ERROR)
    assert lost.fix == footnote.fix == f"Hello to you{opening(1)}{closing(1)}{single(2)}"
    assert _of("tags-missing", TAGGED, lost.fix or "", codes=BOLD) == []


def test_a_doubled_tag_and_crossing_pairs_are_told() -> None:
    target = f"{opening(1)}Hello{closing(1)} to you{single(2)}{single(2)}"
    (extra,) = _of("tags-extra", TAGGED, target, codes=BOLD)
    assert extra.fix == target[:-1]
    source = f"{opening(1)}{opening(3)}سڵاو{closing(3)}{closing(1)}"
    (crossed,) = _of("tags-order", source, f"{opening(1)}{opening(3)}Hello{closing(1)}{closing(3)}")
    assert crossed.severity is Severity.WARNING


def test_another_order_of_tags_is_only_a_remark() -> None:
    source = f"{single(1)}سڵاو{single(2)}"
    (issue,) = _of("tags-order", source, f"Hello{single(2)}{single(1)}")
    assert issue.severity is Severity.INFO


def test_places_are_told_in_the_text_with_its_tags() -> None:
    target = f"{opening(1)}Hello{closing(1)} to  to you{single(2)}"
    (issue,) = _of("repeated-word", TAGGED, target, codes=BOLD)
    assert target[issue.start : issue.end] == "to  to"
    assert issue.fix == f"{opening(1)}Hello{closing(1)} to you{single(2)}"


# ---- punctuation ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("target", ["See (here.", "See here).", "See [here).", "resonance NMR) here"])
def test_a_lone_bracket_is_a_warning(target: str) -> None:
    issues = _of("brackets", "بڕوانە (ئێرە).", target)
    assert issues
    assert all(issue.severity is Severity.WARNING for issue in issues)


@pytest.mark.parametrize("target", ["a) first", "1) first", "See (here).", "fine :)"])
def test_list_marks_and_pairs_are_no_lone_brackets(target: str) -> None:
    assert [i for i in _of("brackets", "یەکەم", target) if i.severity is Severity.WARNING] == []


def test_a_bracket_that_is_alone_in_the_source_too_is_no_finding() -> None:
    assert _of("brackets", "بڕوانە (ئێرە", "See (here") == []


def test_a_lone_quotation_mark_is_told_unless_the_source_has_one() -> None:
    assert _of("quotes", "گوتی «سڵاو».", 'He said "hello.')
    assert _of("quotes", "گوتی «سڵاو».", "He said “hello.")
    assert not _of("quotes", "گوتی «سڵاو».", 'He said "hello".')
    assert not _of("quotes", "گوتی «سڵاو.", 'He said "hello.')
    assert not _of("quotes", "شاشەیەک", 'a 5" screen')


def test_a_word_twice_is_told_unless_rightly_so() -> None:
    (issue,) = _of("repeated-word", "لە ماڵ", "in the the house")
    assert issue.fix == "in the house"
    assert not _of("repeated-word", "گوتی کە", "he had had it")
    assert not _of("repeated-word", "زۆر زۆر باش", "good good news")


@pytest.mark.parametrize(
    ("check", "target", "fix"),
    [
        ("double-blank", "in  the   house", "in the house"),
        ("edge-blank", " in the house ", "in the house"),
        ("blank-before-mark", "yes , in the house .", "yes, in the house."),
    ],
)
def test_blanks_have_a_fix(check: str, target: str, fix: str) -> None:
    issues = _of(check, "لە ماڵەوە", target)
    assert issues
    assert {issue.fix for issue in issues} == {fix}
    assert _of(check, "لە ماڵەوە", fix) == []


@pytest.mark.parametrize(
    ("source", "target", "severity", "fix"),
    [
        ("کێیە؟", "Who is it.", Severity.WARNING, "Who is it?"),
        ("ئەوە.", "Is it?", Severity.WARNING, "Is it."),
        ("وەرە!", "Come", Severity.WARNING, "Come!"),
        ("ئەمە هات.", "This came", Severity.WARNING, "This came."),
        ("بۆ نموونە:", "for example.", Severity.INFO, "for example:"),
        ("ئەمە هات", "This came.", Severity.INFO, None),
    ],
)
def test_an_end_that_differs_is_told(source: str, target: str, severity: Severity, fix: str | None) -> None:
    (issue,) = _of("end-punctuation", source, target)
    assert (issue.severity, issue.fix) == (severity, fix)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("کێیە؟", "Who?"),
        ("هات؛", "came;"),
        ("هات،", "came,"),
        ("«هات.»", "“came.”"),
        ("(هات).", "(came.)"),
        ("هات…", "came..."),
    ],
)
def test_the_same_end_in_either_script_is_no_finding(source: str, target: str) -> None:
    assert _of("end-punctuation", source, target) == []


# ---- addresses, spelling, approval ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "target", "fix"),
    [
        ("بڕوانە https://example.org/a?b=1.", "See https://example.org/a?b=2.", "See https://example.org/a?b=1."),
        ("بنووسە بۆ ali@example.org", "Write to aly@example.org", "Write to ali@example.org"),
        ("لە @werger", "at the desk", None),
    ],
)
def test_a_changed_address_is_an_error(source: str, target: str, fix: str | None) -> None:
    (issue,) = _of("address", source, target)
    assert issue.severity is Severity.ERROR
    assert issue.fix == fix


def test_an_address_kept_is_no_finding_not_even_for_the_numbers_in_it() -> None:
    assert _issues("بڕوانە https://example.org/2021/5", "See https://example.org/2021/5") == []


class _Words:
    def known(self, word: str) -> bool:
        return word.lower() in {"the", "house", "is", "big", "don't", "ali"}

    def suggest(self, word: str) -> list[str]:
        return []


def test_spelling_asks_the_dictionary_it_is_given() -> None:
    context = CheckContext(speller=_Words())
    target = "The hause is big, don’t. Ali's NATO www.hause.org"
    (issue,) = _of("spelling", "ماڵەکە", target, context)
    assert target[issue.start : issue.end] == "hause"
    assert issue.severity is Severity.WARNING
    assert _of("spelling", "ماڵەکە", "The hause") == []


def test_who_approved_is_asked_only_if_wanted() -> None:
    wanted = CheckContext(severities={"unapproved": Severity.INFO})
    assert _of("unapproved", *GOOD) == []
    assert _of("unapproved", *GOOD, wanted)
    assert _of("unapproved", *GOOD, wanted, state=State.REVIEWED)
    assert not _of("unapproved", *GOOD, wanted, state=State.REVIEWED, changed_by="Dara")


# ---- across segments -----------------------------------------------------------------------------------------


def _numbered(*pairs: tuple[str, str]) -> list[Segment]:
    return [Segment(i, 1, i, i, source, target) for i, (source, target) in enumerate(pairs)]


def test_one_source_with_two_translations_is_told_of_both_letter_variants_aside() -> None:
    segments = _numbered(
        ("حکومەتی هەرێم.", "The regional government."),
        ("حكومەتی هەرێم", "The government of the region"),
        ("حکومەتی هەرێم", "the regional government"),
        ("حکومەتی هەرێم", ""),
    )
    issues = check_document(segments, CheckContext(), NoTask())
    assert sorted(issue.segment_id for issue in issues) == [0, 1, 2]
    assert set(_names(issues)) == {"across-same-source"}
    assert "The government of the region" in issues[0].message


def test_two_sources_with_one_translation_of_some_length_are_a_remark() -> None:
    segments = _numbered(
        ("ماڵەکە گەورەیە", "The house is big"),
        ("خانووەکە گەورەیە", "The house is big."),
        ("بەڵێ", "Yes"),
        ("ئا", "Yes"),
    )
    issues = check_document(segments, CheckContext(), NoTask())
    assert [(issue.segment_id, issue.severity) for issue in issues] == [(0, Severity.INFO), (1, Severity.INFO)]


def test_comparison_across_segments_can_be_set_aside_switched_off_and_cancelled() -> None:
    segments = _numbered(*[("حکومەتی هەرێم", f"government {number}") for number in range(600)])
    off = CheckContext(severities=dict.fromkeys(ACROSS, Severity.OFF))
    assert check_document(segments, off, NoTask()) == []
    first = check_document(segments, CheckContext(), NoTask())[0]
    aside = [replace(segments[0], ignored=frozenset({first.key})), *segments[1:]]
    assert len(check_document(aside, CheckContext(), NoTask())) == 599

    class Stopped:
        def step(self, done: int, total: int, label: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        check_document(segments, CheckContext(), Stopped())


# ---- any text ------------------------------------------------------------------------------------------------

SNIPPETS = st.sampled_from(
    ["حکومەت", "هێزەکان", " ", "  ", ".", "؟", "،", "(", ")", '"', "«", "»", "the", "the the", "Force", "٢٠٢١", "21",
     "%", opening(1), closing(1), single(2), "\ud800", "\x00", "https://a.org/x", "\u200c", "\n"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=40), st.lists(SNIPPETS, max_size=12).map("".join))


@given(source=TEXTS, target=TEXTS)
@settings(max_examples=100)
def test_any_text_is_checked_and_every_place_lies_in_its_text(source: str, target: str) -> None:
    for issue in _issues(source, target, replace(TERMS, speller=_Words()), codes=BOLD):
        text = source if issue.on_source else target
        assert 0 <= issue.start <= issue.end <= len(text)
        assert issue.message
        assert issue.fix != target


@given(source=TEXTS, target=TEXTS)
@settings(max_examples=100)
def test_a_fix_leaves_fewer_findings_of_its_check(source: str, target: str) -> None:
    before = _issues(source, target, TERMS, codes=BOLD)
    for issue in before:
        if (
            issue.fix is not None
            and issue.fix.strip()
            and issue.check in {"double-blank", "tags-extra", "tags-missing"}
        ):
            after = _of(issue.check, source, issue.fix, TERMS, codes=BOLD)
            assert len(after) < len([other for other in before if other.check == issue.check])


LONG = [
    "ئ" * 200_000,
    "a" * 200_000,
    "( " * 50_000,
    '"' * 100_000,
    "the " * 40_000,
    "9" * 100_000,
    "1 " * 20_000,
    "." * 100_000,
]


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_a_monstrous_segment_is_checked(text: str) -> None:
    assert isinstance(_issues(text, text[::-1], TERMS), list)
