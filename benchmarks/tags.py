"""What becomes of inline tags in a suggestion, and what they cost the translation.

Sentences of FLORES-200's tuning part with one to three pairs and lone tags at random places between their words, as
many as a Word document has at worst.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

from benchmarks import Figure, Unmeasurable
from benchmarks.learning import ARTICLES, columns
from benchmarks.terms_obeyed import bundled_engine
from translator_app.core import inline
from translator_app.core.ports import Hypothesis, NoTask
from translator_app.engines.placing import whole
from translator_app.services.evaluating import score

SENTENCES = 200


def tagged(source: str, draw: random.Random) -> str:
    """Return a sentence with tags at random places."""
    words = source.split()
    spots = sorted(draw.sample(range(len(words)), min(2 * draw.randint(1, 3), len(words))))
    number = 0
    while spots:
        number += 1
        at = spots.pop(0)
        if spots and draw.random() < 0.65:
            end = spots.pop(0)
            words[end - 1] += inline.closing(number)
            words[at] = inline.opening(number) + words[at]
        else:
            words[at] = inline.single(number) + words[at]
    return " ".join(words)


def measure() -> Iterator[Figure]:
    """Yield the share of suggestions with every tag once and in legal order, and chrF with and without tags."""
    engine = bundled_engine()
    if not ARTICLES.exists():
        raise Unmeasurable("no folder 'shared' beside the checkout")
    draw = random.Random(7)
    pairs = columns(ARTICLES, 0, 0, SENTENCES)
    sources = [tagged(source, draw) for source, _ in pairs]
    plain = _best(engine.translate([source for source, _ in pairs], task=NoTask()))
    made = _best(engine.translate(sources, task=NoTask()))
    kept = sum(whole(source, text) for source, text in zip(sources, made, strict=True))
    references = [reference for _, reference in pairs]
    yield Figure(f"suggestions with every tag once and in order, {len(pairs)} sentences", 100 * kept / len(pairs), "%",
                 at_least=95)  # fmt: skip
    without = score(plain, references)[1].value
    yield Figure("chrF without tags", without, "")
    yield Figure("chrF with tags, these taken off", score([inline.plain(text) for text in made], references)[1].value,
                 "", at_least=without - 0.5)  # fmt: skip


def _best(answers: Iterable[tuple[Hypothesis, ...]]) -> list[str]:
    return [answer[0].text if answer else "" for answer in answers]
