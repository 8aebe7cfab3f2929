"""Sentences by the rules of SRX 2.0 (LISA/GALA): rules in order, the first that matches at a place decides.

A rule is a pair of regular expressions for what stands before and after a place between two characters. The rules
of a language are data (see resources/srx/ckb.srx and formats/srx.py); this module only applies them, in time
linear in the text: a rule sees at most `REACH` characters on either side of a place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import regex

from translator_app.core.errors import AppError
from translator_app.core.said import said

REACH: Final = 256
_STRETCH: Final = 1024

# Letters that users type with other code points: an abbreviation is found in either spelling.
_SPELLINGS: Final = {"ک": "[کك]", "ك": "[کك]", "ی": "[یيى]", "ي": "[یيى]", "ى": "[یيى]", "ڕ": "[ڕر]", "ه": "[هھ]"}


@dataclass(frozen=True, slots=True)
class Rule:
    """One SRX rule: `breaks` or keeps together where `before` matches right before and `after` right after.

    Both are regular expressions as SRX asks for them (ICU syntax); empty matches anywhere.
    """

    breaks: bool
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Compiled:
    breaks: bool
    before: regex.Pattern[str] | None
    after: regex.Pattern[str]
    source: Rule
    patience: float | None

    def holds(self, text: str, place: int) -> bool:
        return self._matches(self.after, text, place, min(len(text), place + REACH)) and self.ends(text, place)

    def ends(self, text: str, place: int) -> bool:
        """Tell whether `before` matches right before `place`, whatever follows."""
        return self.before is None or self._matches(self.before, text, max(0, place - REACH), place)

    def _matches(self, pattern: regex.Pattern[str], text: str, start: int, end: int) -> bool:
        if self.patience is None:  # watching the clock costs as much again
            return pattern.match(text, start, end) is not None
        try:
            return pattern.match(text, start, end, timeout=self.patience) is not None
        except TimeoutError as error:
            raise _too_slow(self.source) from error


class Segmenter:
    """Cuts text into sentences by SRX rules.

    `extra_abbreviations` are words of the user ("پ.د", "کۆم") whose full stop does not end a sentence; they go
    before all rules. Raises `AppError` naming the rule whose expression cannot be read. With `patience`, so does
    `spans` when a rule takes more than so many seconds over one place: expressions of unknown origin may be such
    that each character more doubles the time.
    """

    def __init__(
        self, rules: Sequence[Rule], extra_abbreviations: Sequence[str] = (), patience: float | None = None
    ) -> None:
        own = _abbreviation_rule(extra_abbreviations)
        self._rules = tuple(_compiled(rule, patience) for rule in ((own, *rules) if own else rules))
        self._patience = patience
        # Rules that look for the same thing behind a place (most: white space) share one walk through the text.
        self._breaking: dict[regex.Pattern[str], list[tuple[int, _Compiled]]] = {}
        for index, rule in enumerate(self._rules):
            if rule.breaks:
                self._breaking.setdefault(rule.after, []).append((index, rule))

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return the (start, end) of each sentence, in order, without white space at either end.

        Every character that is not white space is in exactly one span; a text of white space has none.
        """
        spans: list[tuple[int, int]] = []
        start = 0
        for end in (*self._breaks(text), len(text)):
            piece = text[start:end]
            bare = piece.strip()
            if bare:
                first = start + len(piece) - len(piece.lstrip())
                spans.append((first, first + len(bare)))
            start = end
        return spans

    def _breaks(self, text: str) -> list[int]:
        places: dict[int, int] = {}  # place -> index of the first rule that breaks there
        for after, rules in self._breaking.items():
            for place in self._places(after, rules[0][1].source, text):
                index = next((index for index, rule in rules if rule.ends(text, place)), None)
                if index is not None:
                    places[place] = min(index, places.get(place, index))
        return sorted(
            place
            for place, index in places.items()
            if not any(not rule.breaks and rule.holds(text, place) for rule in self._rules[:index])
        )

    def _places(self, after: regex.Pattern[str], rule: Rule, text: str) -> Iterator[int]:
        """Yield the places inside `text` before which something stands and where `after` matches."""
        patience = None if self._patience is None else 4 * self._patience
        for first in range(0, len(text), _STRETCH):
            last = min(len(text), first + _STRETCH)
            matches = after.finditer(text, first, min(len(text), last + REACH), timeout=patience)
            while True:
                try:
                    match = next(matches, None)
                except TimeoutError as error:
                    raise _too_slow(rule) from error
                if match is None or match.start() >= last:
                    break
                if match.start():
                    yield match.start()


def _too_slow(rule: Rule) -> AppError:
    return AppError(
        f"The segmentation rule “{rule.before}” | “{rule.after}” takes too long: simplify its expressions (a repeated "
        "group that repeats inside, like “(a+)+”, tries every way to share the text out)."
    )


def _compiled(rule: Rule, patience: float | None) -> _Compiled:
    try:
        # (?r) matches backwards from the place, so that the cost does not depend on what stands far before it.
        before = regex.compile(f"(?r)(?:{portable(rule.before)})", regex.V1) if rule.before else None
        after = regex.compile(f"(?={portable(rule.after)})", regex.V1)
    except regex.error as error:
        raise AppError(
            said(
                "The segmentation rule “{before}” | “{after}” is not a regular expression ({error}): correct it in "
                "the rule set or remove it.",
                before=rule.before,
                after=rule.after,
                error=error,
            )
        ) from error
    return _Compiled(rule.breaks, before, after, rule, patience)


_ICU_ONLY: Final = regex.compile(r"\\x\{([0-9A-Fa-f]+)\}|\\(h)|\\Q(.*?)(?:\\E|$)|\\[^xhQ]|\\", regex.DOTALL)


def portable(expression: str) -> str:
    r"""Rewrite what the regular expressions of ICU and Java say differently: ``\x{661}``, ``\h``, ``\Q...\E``."""

    def rewritten(match: regex.Match[str]) -> str:
        if match[1] and int(match[1], 16) <= 0x10FFFF:
            return regex.escape(chr(int(match[1], 16)))
        if match[2]:
            return r"[\t\p{Zs}]"
        return regex.escape(match[3]) if match[3] is not None else match[0]

    return _ICU_ONLY.sub(rewritten, expression)


def _abbreviation_rule(abbreviations: Sequence[str]) -> Rule | None:
    stems = {abbreviation.strip().rstrip(".") for abbreviation in abbreviations} - {""}
    if not stems:
        return None
    spelt = ("".join(_SPELLINGS.get(each, regex.escape(each)) for each in stem) for stem in sorted(stems))
    return Rule(breaks=False, before=rf"(?<![\p{{L}}\p{{M}}])(?:{'|'.join(spelt)})\.", after=r"\s")
