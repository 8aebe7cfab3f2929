"""Putting translations into the places they belong, one a paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from translator_app.core.errors import DocumentError
from translator_app.core.ports import Task
from translator_app.core.said import said

from .coding import decode
from .tokens import Coded, Token

_STEP = 200
T = TypeVar("T")


def fill(
    found: Iterable[tuple[T, Coded]],
    targets: Sequence[str],
    put: Callable[[T, list[Token]], None],
    task: Task,
    *,
    lenient: bool,
) -> None:
    """Call ``put`` for each paragraph of ``found`` whose target differs from its source, with the target's tokens.

    Raises DocumentError for a missing required code (unless ``lenient``) and for a wrong number of targets.
    """
    for number, (place, coded), target in paired(found, targets, task):
        if target != coded.text:
            put(place, decode(coded, target, f"Paragraph {number}", lenient=lenient))


def paired(found: Iterable[T], targets: Sequence[str], task: Task) -> Iterator[tuple[int, T, str]]:
    """Yield what was found, numbered from 1 on, with its target. Raises DocumentError for a wrong number of targets."""
    number = 0
    for number, item in enumerate(found, start=1):
        if number > len(targets):
            raise DocumentError(
                said("The document has more paragraphs than the {n} translations given.", n=len(targets))
            )
        yield number, item, targets[number - 1]
        if number % _STEP == 0:
            task.step(number, len(targets), "Writing")
    if number != len(targets):
        raise DocumentError(
            said(
                "The document has {number} paragraphs, but {n} translations were given.", number=number, n=len(targets)
            )
        )
    task.step(number, number, "Writing")
