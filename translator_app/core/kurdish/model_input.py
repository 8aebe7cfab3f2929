"""What a Sorani segment looks like to the bundled translation model.

Training and inference both call :func:`model_input`, so that the model never meets a spelling at the desk
that its training folded away. The steps are few and change no words:

1. Unicode NFC; Arabic presentation forms, ligatures and full-width characters to their plain characters.
2. Tatweel, Arabic vowel signs, loose hamzas, directional marks, soft hyphens and other invisible controls are dropped.
3. Arabic and look-alike letters to the Sorani ones: ي ى to ی, ك ڪ to ک, ھ to ه, ة to ە.
4. ه before ZWNJ, or at the end of a word, to ە (legacy spelling of the vowel); ZWNJ before a lone و is a
   word boundary; every other ZWNJ is dropped.
5. ر at the start of a word to ڕ (Sorani has no other initial r; much text leaves the sign out).
6. Arabic-Indic and Persian digits to 0-9; ٪ ٫ ٬ to % . ,
7. ، ؛ ؟ to , ; ? and every kind of quotation mark to the straight ones, … to three full stops.
8. Runs of white space to one space, ends stripped.

The function is idempotent. Inline tags travel as the pieces named in :data:`TAG_TOKENS`.
"""

from __future__ import annotations

import re
import unicodedata

TAG_TOKENS: tuple[str, ...] = tuple(f"⟦{number}⟧" for number in range(1, 10))
"""Placeholders the model was trained to carry across; the n-th inline tag of a segment is ``TAG_TOKENS[n - 1]``."""

_LETTERS = {
    "ي": "ی", "ى": "ی", "ې": "ێ", "ك": "ک", "ڪ": "ک", "ھ": "ه", "ہ": "ه", "ة": "ە", "ۀ": "ە", "ۃ": "ە",
    "ٱ": "ا", "أ": "ئە", "إ": "ئی", "ؤ": "ۆ",
}  # fmt: skip
_DIGITS = {chr(zero + value): str(value) for zero in (0x0660, 0x06F0) for value in range(10)}
_MARKS = {
    "٪": "%", "٫": ".", "٬": ",", "،": ",", "؛": ";", "؟": "?", "۔": ".", "…": "...", "−": "-", "‐": "-", "‑": "-",
    "«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "‟": '"', "〝": '"', "〞": '"', "﴾": '"', "﴿": '"',
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "‹": "'", "›": "'",
}  # fmt: skip
_PLAIN = str.maketrans({**_LETTERS, **_DIGITS, **_MARKS})
# Tatweel, vowel signs and Koranic marks; soft hyphen, joiner (not ZWNJ), directional marks, byte order mark.
_DROPPED = re.compile(
    "[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_COMPATIBLE = re.compile("[\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]+")
_LETTER = "\u0621-\u064a\u066e-\u06d3\u06d5\u06fa-\u06fc"
_ZWNJ = "\u200c"
_LEGACY_E = re.compile(f"ه(?:{_ZWNJ}+|(?<=[{_LETTER}]ه)(?![{_LETTER}{_ZWNJ}]))")
_JOINED_AND = re.compile(f"{_ZWNJ}+(?=و(?![{_LETTER}]))")
_INITIAL_R = re.compile(f"(?<![{_LETTER}])ر(?=[{_LETTER}])")
_DOUBLE_APOSTROPHE = re.compile("''+")
_SPACE = re.compile(r"\s+")


def _compatible(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found.group())


def model_input(text: str) -> str:
    """Return the text as the bundled model reads it; see the module's description for the steps."""
    text = unicodedata.normalize("NFC", _COMPATIBLE.sub(_compatible, text))
    text = _DROPPED.sub("", text.replace("ی\u0654", "ئ")).translate(_PLAIN)
    text = _JOINED_AND.sub(" ", _LEGACY_E.sub("ە", text)).replace(_ZWNJ, "")
    text = _INITIAL_R.sub("ڕ", _LEGACY_E.sub("ە", text))
    return _SPACE.sub(" ", _DOUBLE_APOSTROPHE.sub('"', text)).strip()
