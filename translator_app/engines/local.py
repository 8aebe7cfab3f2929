"""An engine that runs a model of CTranslate2 on this machine, whatever the family of the model is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from translator_app.core import inline
from translator_app.core.alignment import Alignment
from translator_app.core.inline import CodeMark
from translator_app.core.kurdish.model_input import TAG_TOKENS
from translator_app.core.ports import Hypothesis, Task

from .attention import aligned, of_answer
from .inference import (
    BATCH_TOKENS,
    BEAM,
    LONGEST,
    LONGEST_ANSWER,
    Loading,
    Unknown,
    beam_for,
    cut_tokens,
    joined,
    longest_answer,
    one_ahead,
    results_of,
    run,
)
from .placing import at_edges, placed, whole
from .tagging import bare, masked, stands_in, unmasked

_END = "</s>"


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model in memory: its translator and its SentencePiece processor (untyped libraries), and how it is spoken to.

    ``read`` brings a source into the model's spelling, ``frame`` puts the language tokens around a source's pieces,
    ``prefix`` is what each answer is forced to begin with. ``carries_codes`` models copy the placeholders of codes.
    """

    translator: Any
    pieces: Any
    unknown: Unknown
    read: Callable[[str], str]
    frame: Callable[[Sequence[str]], list[str]] = list
    prefix: tuple[str, ...] = ()
    carries_codes: bool = False

    def tokens(self, source: str) -> list[str]:
        """Return the pieces of a source, without language tokens."""
        pieces: list[str] = self.pieces.encode(self.read(source).strip(), out_type=str)
        return pieces

    def answer(self, text: str) -> list[str]:
        """Return the pieces of an English text."""
        pieces: list[str] = self.pieces.encode(text, out_type=str)
        return pieces

    def decode(self, tokens: Sequence[str]) -> str:
        """Return the text of an answer's tokens."""
        text: str = self.pieces.decode([token for token in tokens[len(self.prefix) :] if token != _END]).strip()
        return text


class LocalEngine:
    """One model, loaded at the first call and by one thread only; two threads' translations run side by side.

    Inline codes are left out and put where the model's attention says that they belong: placeholders in the middle of a
    sentence cost more than they are worth (3 chrF, measured on FLORES sentences with tags at random, and a quarter of
    them came through). Only a code that stands in for words is handed to a model that can carry it.
    """

    leaves_machine = False

    def __init__(
        self, name: str, label: str, load: Callable[[], Loaded], confidence: Callable[[float], float | None]
    ) -> None:
        self.name = name
        self.label = label
        self._loading = Loading(load)
        self._confidence = confidence

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        """Yield hypotheses in the order of ``sources``; the mean log probability is a token's, in nats.

        Raises EngineError if the model cannot be loaded or run, and Cancelled.
        """
        loaded = self._loading()
        yield from one_ahead(sources, task, partial(self._begin, loaded, hypotheses))

    def align(self, source: str, target: str) -> Alignment | None:
        """Return which words of ``target`` come from which of ``source``, codes left out. Raises EngineError."""
        loaded = self._loading()
        read, written = loaded.read(inline.plain(source)).strip(), " ".join(inline.plain(target).split())
        tokens, answer = loaded.tokens(read), loaded.answer(written)
        return aligned(
            loaded.translator, self.label, (read, tokens), (written, answer), prefix=loaded.prefix,
            framed=loaded.frame(tokens),
        )  # fmt: skip

    def complete(self, source: str, prefix: str, *, words: int = 12) -> str:
        """Return what may follow ``prefix``: the half-typed word finished and up to ``words`` words in all.

        The model is held to the whole words typed; of its continuations the first that begins with the half-typed
        word counts. Empty when none does.
        """
        loaded = self._loading()
        head, _, half = inline.plain(prefix).rpartition(" ")
        tokens = loaded.tokens(inline.plain(source))[:LONGEST]
        if not tokens:
            return ""
        forced = [*loaded.prefix, *loaded.answer(head.strip())]
        result = run(
            loaded.translator,
            self.label,
            [loaded.frame(tokens)],
            target_prefix=[forced] if forced else None,
            beam_size=1 if half else BEAM,
            num_hypotheses=16 if half else 1,
            return_alternatives=bool(half),
            max_decoding_length=min(len(forced) + 3 * words, LONGEST_ANSWER),
        )[0]
        for hypothesis in result.hypotheses:
            going_on = loaded.pieces.decode([t for t in list(hypothesis)[len(forced) :] if t != _END]).strip()
            if going_on.casefold().startswith(half.casefold()) and len(going_on) > len(half):
                rest = going_on[len(half) :]
                return " ".join(rest.split(" ")[: words + 1])
        return ""

    def close(self) -> None:
        """Free the model's memory; the next call loads it again."""
        self._loading.close()

    def _begin(
        self, loaded: Loaded, hypotheses: int, sources: Sequence[str]
    ) -> Callable[[], Iterator[tuple[Hypothesis, ...]]]:
        read = [
            masked(source) if loaded.carries_codes and stands_in(source) else (inline.plain(source), ())
            for source in sources
        ]
        parts = [cut_tokens(loaded.tokens(text)) for text, _ in read]
        flat = [loaded.frame(tokens) for pieces in parts for tokens in pieces]
        if not flat:
            return lambda: iter([()] * len(sources))
        beam, wanted = beam_for(hypotheses)
        futures = run(
            loaded.translator,
            self.label,
            flat,
            asynchronous=True,
            target_prefix=[[*loaded.prefix]] * len(flat) if loaded.prefix else None,
            beam_size=beam,
            num_hypotheses=wanted,
            return_scores=True,
            return_attention=any(map(inline.has_codes, sources)),
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            max_decoding_length=longest_answer(flat),
            no_repeat_ngram_size=5,
        )

        def answers() -> Iterator[tuple[Hypothesis, ...]]:
            results = results_of(self.label, futures)
            for source, pieces, (text, marks) in zip(sources, parts, read, strict=True):
                found = [next(results) for _ in pieces]
                answer = joined(found, loaded.decode, self._confidence)
                if inline.has_codes(source):
                    answer = tuple(
                        self._coded(loaded, source, marks, pieces, found, n, one) for n, one in enumerate(answer)
                    )
                spelt = loaded.unknown.spelt(text)
                yield tuple(_with_unknown(loaded.unknown, one, text, spelt) for one in answer)

        return answers

    def _coded(
        self, loaded: Loaded, source: str, marks: Sequence[CodeMark], pieces: Sequence[Sequence[str]],
        found: Sequence[Any], number: int, one: Hypothesis,
    ) -> Hypothesis:  # fmt: skip
        """Return the hypothesis of that ``number`` with all codes of ``source``."""
        text = unmasked(one.text, marks)
        if whole(source, text):
            return replace(one, text=text)
        plain, alignment = bare(one.text), None
        if len(pieces) == 1:
            read, before = loaded.read(inline.plain(source)).strip(), len(loaded.prefix)
            tokens = loaded.frame(pieces[0])
            lead = next((n for n, token in enumerate(tokens) if token == pieces[0][0]), 0)
            answer = [token for token in found[0].hypotheses[number][before:] if token != _END]
            rows = [row[lead:] for row in found[0].attention[number][before:]]
            alignment = of_answer((read, pieces[0]), plain, answer, rows, frozenset(TAG_TOKENS))
        if alignment is None:
            alignment = self.align(source, plain)
        return replace(one, text=placed(source, plain, alignment), guessed=not at_edges(source))


def _with_unknown(unknown: Unknown, one: Hypothesis, source: str, spelt: Sequence[str]) -> Hypothesis:
    """Return a hypothesis with the words that the model did not know."""
    return replace(one, unknown=tuple(dict.fromkeys((*spelt, *unknown.copied(source, one.text)))))
