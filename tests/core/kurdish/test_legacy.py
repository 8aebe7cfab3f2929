"""Texts of the old fonts are recognised and turned into today's letters; everything else is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.kurdish.legacy import LegacyKind, convert_legacy, detect_legacy, detection

SORANI = (
    "ئەمڕۆ لە شاری هەولێر کۆبوونەوەیەکی گەورە بەڕێوە چوو و زۆر کەس تێیدا بەشدار بوون. "
    "پاش نیوەڕۆ گفتوگۆ لەسەر ژیانی خەڵک کرا و هەموو لایەک گوتیان کە ئێستا کاتی چارەسەرە، "
    "چونکە ساڵی پێشوو هیچ پلانێک نەبوو."
)
# How the fonts wrote each letter that they moved, longest first; the other letters stood on their own codes.
WRITTEN = {
    LegacyKind.ALI_K: [("ڵا", "لاَ"), ("ڵ", "لَ"), ("ە", "ة"), ("چ", "ض"), ("پ", "ث"), ("ڤ", "ظ"), ("گ", "ط"),
                       ("ک", "ك"), ("ێ", "يَ"), ("ڕ", "رِ"), ("ۆ", "ؤ"), ("ی", "ي"), ("ژ", "ذ")],
    LegacyKind.ALI_WEB: [("ڵا", "لاَ"), ("پ", "ث"), ("ڵ", "پ"), ("ە", "ة"), ("ڕ", "أ"), ("ۆ", "ؤ"), ("ێ", "ص"),
                         ("ی", "ي"), ("گ", "ط"), ("چ", "ض"), ("ڤ", "ظ"), ("ک", "ك"), ("ژ", "ذ")],
    LegacyKind.DYLAN: [("ڵا", "لإ"), ("ۆ", "ؤ"), ("ە", "ة"), ("ڤ", "ض"), ("ڵ", "ص"), ("ێ", "ث"), ("ک", "ك"), ("ی", "ي"),
                       ("ڕ", "ذ")],
    LegacyKind.ZARNEGAR: [("ڵا", "لاٌ"), ("ێ", "یٌ"), ("ڵ", "لٌ"), ("ڕ", "رٍ"), ("ۆ", "وٌ"), ("ە", "ه\u200c")],
    LegacyKind.ARABIC: [("ە", "ه\u200c"), ("ی", "ي"), ("ک", "ك")],
}  # fmt: skip


def written(text: str, kind: LegacyKind) -> str:
    for letter, code in WRITTEN[kind]:
        text = text.replace(letter, code)
    return text


@pytest.mark.parametrize("kind", list(LegacyKind))
def test_each_encoding_is_recognised_and_converted(kind: LegacyKind) -> None:
    old = written(SORANI, kind)
    assert old != SORANI
    assert detect_legacy(old) is kind
    assert convert_legacy(old, kind) == SORANI


@pytest.mark.parametrize("kind", list(LegacyKind))
def test_one_sentence_is_enough_and_confidence_is_a_share(kind: LegacyKind) -> None:
    found = detection(
        written("زۆر کەس لە شاری هەولێر دەڵێن کە چارەسەرێک پێویستە بۆ ژیانی خەڵک بدۆزرێتەوە و ئێستا کاتیەتی.", kind)
    )
    assert found is not None
    assert found.kind is kind
    assert 0.5 <= found.confidence <= 1


@pytest.mark.parametrize(
    "text",
    [
        SORANI,
        SORANI.replace("ڕ", "ر\u0650") + " (إنّ ثمن الضوء ظاهر)",
        "ئەم کتێبە باشە.",
        "هذا الكتاب جيد جدا ويقرأه جميع الناس في البيت وفي المدرسة ثم يضعونه على الطاولة",
        "این کتاب خوب است و همه آن را در خانه و مدرسه می‌خوانند و به دوستان خود می‌دهند",
        "قال رئيس الوزراء إن الاقتصاد يحتاج إلى إصلاحات كبيرة وسريعة.",
        "هو لا يعرف ما يريد، و هي لم تقل شيئا.",
        "كَتَبَ الطَّالِبُ دَرْسًا جَدِيدٌ فِي الدَّفْتَرِ ثُمَّ ذَهَبَ إِلَى الْمَدْرَسَةِ",
        "دولت اعلام کرد که از هفته آینده طرح جدید را اجرا می‌کند.",
        "این كتاب را مي خوانم و از آن لذت مي برم.",
        "هر روز صبح زود از خواب بیدار می‌شود و به کار می‌رود.",
        "Only English here, and nothing else at all.",
        "؟!.. 123 ٤٥٦",
        "",
        "\ud800\0" * 50,
    ],
)
def test_todays_sorani_and_other_languages_are_left_alone(text: str) -> None:
    assert detect_legacy(text) is None


def test_letters_of_an_arabic_keyboard_become_kurdish_ones_and_a_real_h_stays() -> None:
    assert (
        convert_legacy("رۆژنامه\u200cي كوردة، شاهـ و ھەوا و نامه", LegacyKind.ARABIC)
        == "ڕۆژنامەی کوردە، شاهـ و هەوا و نامە"
    )


@settings(max_examples=50)
@given(st.sampled_from(list(LegacyKind)), st.text("abcXYZ 123.,!?<>\U000f0001\U000f1001\n", max_size=30))
def test_latin_digits_punctuation_and_codes_are_untouched(kind: LegacyKind, text: str) -> None:
    assert convert_legacy(text, kind) == text


@pytest.mark.parametrize("kind", list(LegacyKind))
def test_odd_texts_end(kind: LegacyKind) -> None:
    for unit in ("ب", "ه\u200c", "لَ", "\0\ud800", "ة"):
        convert_legacy(unit * 100_000, kind)
        detection(unit * 100_000)
