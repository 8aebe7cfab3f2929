"""The translator's own rules: words to avoid, and patterns, each with what to write instead.

One rule a line. ``Kurdish region => Kurdistan Region`` finds the words in any number and case; ``/\\bN\\. Iraq\\b/ =>
northern Iraq`` finds what a regular expression (of the ``regex`` module) finds. What follows ``=>`` is written by the
one-click fix and may be left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

import regex

from translator_app.core import english
from translator_app.core.errors import AppError
from translator_app.core.isolates import isolated
from translator_app.core.quality import Severity
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .context import CheckContext, Finding, OwnRule, Visible, visible

_ARROW: Final = regex.compile(r"\s*(?:=>|->|→)\s*")
_LONGEST: Final = 500
_PATIENCE: Final = 0.05
"""Seconds of one pattern on one segment: one that goes back over its steps for ever must not hold up the window."""


@lru_cache(maxsize=1024)
def read_rule(line: str) -> OwnRule:
    """Read one rule. Raises AppError where its pattern is none or it looks for nothing."""
    wanted, *rest = _ARROW.split(line.strip(), maxsplit=1)
    instead = rest[0].strip() if rest else ""
    if len(line) > _LONGEST:
        raise AppError(said("The rule {rule} is too long: keep it under 500 characters.", rule=isolated(line[:40])))
    if len(wanted) > 2 and wanted.startswith("/") and wanted.endswith("/"):
        try:
            pattern = regex.compile(wanted[1:-1])
        except regex.error as error:
            raise AppError(
                said("The pattern in {rule} cannot be read: {why}.", rule=isolated(line), why=error)
            ) from error
        return OwnRule(line, wanted, instead, pattern=pattern)
    keys = tuple(english.key(wanted[start:end]) for start, end in english.words(wanted))
    if not keys:
        raise AppError(said("The rule {rule} looks for nothing: write words before the arrow.", rule=isolated(line)))
    return OwnRule(line, wanted, instead, keys)


def read_rules(lines: Iterable[str]) -> tuple[tuple[OwnRule, ...], tuple[AppError, ...]]:
    """Read the rules, blank lines passed over; those that cannot be read come back as what is wrong with them."""
    rules: list[OwnRule] = []
    troubles: list[AppError] = []
    for line in lines:
        if line.strip():
            try:
                rules.append(read_rule(line.strip()))
            except AppError as error:
                troubles.append(error)
    return tuple(rules), tuple(troubles)


def own_rules_broken(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """The translation has words that your own rules tell you to avoid. The fix writes what the rule has instead."""
    if not context.own:
        return
    seen = visible(segment.target)
    spans = english.words(seen.text) if any(rule.keys for rule in context.own) else []
    keys = [english.key(seen.text[start:end]) for start, end in spans]
    for rule in context.own:
        try:
            for start, end in _outside(rule.instead, seen.text, _met(rule, seen.text, spans, keys)):
                yield _finding(segment, seen, rule, start, end)
        except TimeoutError:
            what = said("Your rule {rule} takes too long: write it simpler", rule=isolated(rule.line))
            yield Finding(what, severity=Severity.INFO)


def _met(rule: OwnRule, text: str, spans: Sequence[tuple[int, int]], keys: Sequence[str]) -> Iterator[tuple[int, int]]:
    if rule.pattern is not None:
        yield from (match.span() for match in rule.pattern.finditer(text, timeout=_PATIENCE) if match[0])
        return
    size = len(rule.keys)
    for first in range(len(keys) - size + 1):
        if tuple(keys[first : first + size]) == rule.keys:
            yield spans[first][0], spans[first + size - 1][1]


def _outside(instead: str, text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the spans that are no part of what the rule itself wants: region, in Kurdistan Region."""
    wanted = regex.compile(regex.escape(instead), regex.IGNORECASE) if instead else None
    right = [match.span() for match in wanted.finditer(text)] if wanted else []
    for start, end in spans:
        if not any(first <= start and end <= last for first, last in right):
            yield start, end


def _finding(segment: Segment, seen: Visible, rule: OwnRule, start: int, end: int) -> Finding:
    found = seen.text[start:end]
    first, last = seen.span(start, end)
    if not rule.instead:
        return Finding(said("Your rules avoid {text}", text=isolated(found)), first, last)
    # A word met in another number or form would need its replacement in that form too.
    safe = last - first == end - start and (rule.pattern is not None or found.casefold() == rule.wanted.casefold())
    instead = rule.instead
    if found[:1].isupper() and rule.wanted[:1].islower():
        instead = instead[:1].upper() + instead[1:]
    what = said("Your rules have {instead} for {text}", instead=isolated(instead), text=isolated(found))
    fix = segment.target[:first] + instead + segment.target[last:] if safe else None
    return Finding(what, first, last, fix=fix)
