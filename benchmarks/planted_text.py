"""Faults of marks, words and spelling; see :mod:`benchmarks.planted`."""

from __future__ import annotations

import random
import re

from benchmarks.planting import NUMBER, Pair, by_name, one_of, put


def _bracket_dropped(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"[()\[\]]", target, rng)
    return (source, put(target, found, "")) if found else None


def _bracket_pair_dropped(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"\(([^()]+)\)", target, rng)
    return (source, put(target, found, found.group(1))) if found else None


def _bracket_doubled(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"[()]", target, rng)
    return (source, put(target, found, found.group() * 2)) if found else None


def _bracket_of_another_kind(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"[()]", target, rng)
    return (source, put(target, found, "[" if found.group() == "(" else "]")) if found else None


QUOTES = '"“”«»'


def _quote_dropped(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(f"[{QUOTES}]", target, rng)
    return (source, put(target, found, "")) if found else None


def _quotes_both_dropped(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(f"[{QUOTES}]([^{QUOTES}]+)[{QUOTES}]", target, rng)
    return (source, put(target, found, found.group(1))) if found else None


def _quote_doubled(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(f"[{QUOTES}]", target, rng)
    return (source, put(target, found, found.group() * 2)) if found else None


def _quote_of_another_kind(source: str, target: str, rng: random.Random) -> Pair | None:
    """Opened as “ and closed as a single quote."""
    found = one_of(f"[{QUOTES}]([^{QUOTES}]+)[{QUOTES}]", target, rng)
    return (source, put(target, found, "“" + found.group(1) + "’")) if found else None


def _half_left_out(source: str, target: str, rng: random.Random) -> Pair | None:
    words = target.split()
    if len(words) < 14:
        return None
    half = len(words) // 2
    return source, " ".join(words[half:] if rng.random() < 0.5 else words[:half])


def _third_left_out(source: str, target: str, rng: random.Random) -> Pair | None:
    words = target.split()
    if len(words) < 18:
        return None
    third = len(words) // 3
    at = rng.randrange(1, len(words) - third)
    return source, " ".join(words[:at] + words[at + third :])


def _kurdish_word_left(source: str, target: str, rng: random.Random) -> Pair | None:
    words, mine = [w for w in source.split() if re.search(r"[\u0621-\u06d5]{2}", w)], target.split()
    if not words or len(mine) < 2:
        return None
    mine[rng.randrange(len(mine))] = rng.choice(words)
    return source, " ".join(mine)


def _kurdish_letter_left(source: str, target: str, rng: random.Random) -> Pair | None:
    at = rng.randrange(len(target) + 1)
    return source, target[:at] + rng.choice("ەیکوێۆڕڵ") + target[at:]


def _kurdish_mark_left(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"[,;?]", target, rng)
    return (source, put(target, found, {",": "،", ";": "؛", "?": "؟"}[found.group()])) if found else None


def _kurdish_digits_left(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(NUMBER, target, rng)
    block = rng.choice(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"])
    return (source, put(target, found, found.group().translate(str.maketrans("0123456789", block)))) if found else None


def _hidden_mark_left(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"\b[A-Za-z]{3,}\b", target, rng)
    mark = rng.choice("\u200c\u200f\u200e\u202b\u200b\ufeff\u0640")
    return (source, put(target, found, found.group()[:2] + mark + found.group()[2:])) if found else None


ADDRESSES = (
    "https://www.example.org/news/2021/report-15.html",
    "http://krg.example/ku/p.aspx?id=1407",
    "www.hawler-press.example",
    "info@zanko-silemani.example",
    "rewan.ahmed85@mail.example",
    "https://t.example/kurd_news",
)


def _address_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    good = rng.choice(ADDRESSES)
    at = rng.randrange(len(good) - 7, len(good) - 1) if rng.random() < 0.3 else rng.randrange(9, len(good) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        bad = good[:at] + good[at + 1 :]
    elif kind == 1:
        bad = good[:at] + rng.choice([c for c in "xq7z" if c != good[at]]) + good[at + 1 :]
    elif kind == 2:
        bad = good.replace(".example", ".exampel")
    else:
        return f"{source} {good}", target
    return f"{source} {good}", f"{target} {bad}"


def _latin_name_lost(source: str, target: str, rng: random.Random) -> Pair | None:
    shared = [
        w for w in re.findall(r"\b[A-Za-z][A-Za-z0-9-]{2,}\b", source) if re.search(rf"\b{re.escape(w)}\b", target)
    ]
    if not shared:
        return None
    found = one_of(rf" ?\b{re.escape(rng.choice(shared))}\b", target, rng)
    return (source, put(target, found, "")) if found else None


def _latin_name_misspelt(source: str, target: str, rng: random.Random) -> Pair | None:
    shared = [
        w for w in re.findall(r"\b[A-Za-z][A-Za-z0-9-]{2,}\b", source) if re.search(rf"\b{re.escape(w)}\b", target)
    ]
    if not shared:
        return None
    word = rng.choice(shared)
    found = one_of(rf"\b{re.escape(word)}\b", target, rng)
    at = rng.randrange(1, len(word))
    return (source, put(target, found, word[:at] + rng.choice("xqzj") + word[at:])) if found else None


def _word_repeated(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"\b[a-z]{2,}\b", target, rng)
    return (source, put(target, found, f"{found.group()} {found.group()}")) if found else None


def _word_repeated_over_a_line_end(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"\b[a-z]{2,}\b", target, rng)
    return (source + "\n", put(target, found, f"{found.group()}\n{found.group()}") + "\n") if found else None


def _word_repeated_with_capital(source: str, target: str, rng: random.Random) -> Pair | None:
    found = re.match(r"(?:The|A|In|At|On|It|He|She|They|We|And|But|This|Of)\b", target)
    return (source, f"{found.group()} {target[0].lower()}{target[1:]}") if found else None


def _double_blank(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r" ", target, rng)
    return (source, put(target, found, "  ")) if found else None


def _blank_at_an_end(source: str, target: str, rng: random.Random) -> Pair | None:
    return (source, " " + target) if rng.random() < 0.5 else (source, target + " ")


def _blank_before_a_mark(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"(?<=\w)[,.;:?!](?= |$)", target, rng)
    return (source, put(target, found, " " + found.group())) if found else None


def _blank_after_a_mark_lost(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"(?<=[a-z]{2}[,.;:?!]) (?=[A-Za-z]{2})", target, rng)
    return (source, put(target, found, "")) if found else None


def _blank_inside_a_bracket(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"\((?=\w)", target, rng)
    return (source, put(target, found, "( ")) if found else None


def _final_mark_lost(source: str, target: str, rng: random.Random) -> Pair | None:
    if source.rstrip()[-1:] not in ".؟!:" or target[-1:] not in ".?!:":
        return None
    return source, target.rstrip(".?!:")


def _final_mark_changed(source: str, target: str, rng: random.Random) -> Pair | None:
    if source.rstrip()[-1:] not in ".؟!:" or target[-1:] not in ".?!:" or target.endswith(".."):
        return None
    return source, target[:-1] + rng.choice([m for m in ".?:," if m != target[-1]])


def _final_mark_doubled(source: str, target: str, rng: random.Random) -> Pair | None:
    return (source, target + target[-1]) if target[-1:] in ".," and not target.endswith("..") else None


def _comma_doubled(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"(?<=\w),(?= )", target, rng)
    return (source, put(target, found, rng.choice([",,", ",.", ".,"]))) if found else None


def _opening_capital_lost(source: str, target: str, rng: random.Random) -> Pair | None:
    whole = target[:1].isupper() and target.endswith(".") and source.rstrip().endswith(".")
    return (source, target[0].lower() + target[1:]) if whole and not target[1:2].isupper() else None


def _sentence_capital_lost(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"(?<=[a-z]{3}\. )(?:The|A|In|At|On|It|He|She|They|We|This)\b", target, rng)
    return (source, put(target, found, found.group().lower())) if found else None


def _source_kept(source: str, target: str, rng: random.Random) -> Pair | None:
    return source, source


def _emptied(source: str, target: str, rng: random.Random) -> Pair | None:
    return source, rng.choice(["", " ", "\u00a0", "\u200f", "…", "-", ".", "?", "\n"])


def _a_word(target: str, rng: random.Random, least: int = 6) -> re.Match[str] | None:
    return one_of(rf"(?<![\w'’-])[a-z]{{{least},}}(?![\w'’-])", target, rng)


def _letters_turned(source: str, target: str, rng: random.Random) -> Pair | None:
    found = _a_word(target, rng)
    if not found:
        return None
    word = found.group()
    places = [i for i in range(1, len(word) - 1) if word[i] != word[i + 1]]
    i = rng.choice(places)
    return source, put(target, found, word[:i] + word[i + 1] + word[i] + word[i + 2 :])


def _letter_missed(source: str, target: str, rng: random.Random) -> Pair | None:
    found = _a_word(target, rng)
    if not found:
        return None
    word = found.group()
    i = rng.randrange(1, len(word) - 1)
    return source, put(target, found, word[:i] + word[i + 1 :])


def _letter_doubled(source: str, target: str, rng: random.Random) -> Pair | None:
    found = _a_word(target, rng)
    if not found:
        return None
    word = found.group()
    i = rng.randrange(1, len(word) - 1)
    return source, put(target, found, word[:i] + word[i] + word[i:])


def _letter_mistyped(source: str, target: str, rng: random.Random) -> Pair | None:
    near = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wqrewuyoiosadgfkjlkxzvcncn", strict=True))
    found = _a_word(target, rng)
    if not found:
        return None
    word = found.group()
    i = rng.randrange(1, len(word) - 1)
    return source, put(target, found, word[:i] + near[word[i]] + word[i + 1 :])


def _words_run_together(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"(?<=[a-z]{3}) (?=[a-z]{4})", target, rng)
    return (source, put(target, found, "")) if found else None


def _wrong_article(source: str, target: str, rng: random.Random) -> Pair | None:
    found = one_of(r"\b(?:a(?= [bcdfgklmprst]\w+)|an(?= [aei]\w+))\b", target, rng)
    return (source, put(target, found, "an" if found.group() == "a" else "a")) if found else None


def _mixed_spelling(source: str, target: str, rng: random.Random) -> Pair | None:
    """An American and a British spelling of the same kind in one segment."""
    american = {
        "labour": "labor",
        "defence": "defense",
        "centre": "center",
        "organisation": "organization",
        "metres": "meters",
    }
    for british, other in american.items():
        if re.search(rf"\b{british}", target):
            return source, re.sub(rf"\b{british}", other, target)
    return None


PLANTS = by_name(
    (
        _bracket_dropped, _bracket_pair_dropped, _bracket_doubled, _bracket_of_another_kind, _quote_dropped,
        _quotes_both_dropped, _quote_doubled, _quote_of_another_kind, _half_left_out, _third_left_out,
        _kurdish_word_left, _kurdish_letter_left, _kurdish_mark_left, _kurdish_digits_left, _hidden_mark_left,
        _address_changed, _latin_name_lost, _latin_name_misspelt, _word_repeated,
        _word_repeated_over_a_line_end, _word_repeated_with_capital, _double_blank, _blank_at_an_end,
        _blank_before_a_mark, _blank_after_a_mark_lost, _blank_inside_a_bracket, _final_mark_lost,
        _final_mark_changed, _final_mark_doubled, _comma_doubled, _opening_capital_lost, _sentence_capital_lost,
        _source_kept, _emptied, _letters_turned, _letter_missed, _letter_doubled, _letter_mistyped,
        _words_run_together, _wrong_article, _mixed_spelling,
    )
)  # fmt: skip
