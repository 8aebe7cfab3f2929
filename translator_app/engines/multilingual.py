"""NLLB-200, MADLAD-400 and the like in CTranslate2 form: a model, its vocabulary and its SentencePiece file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from translator_app.core import inline
from translator_app.core.alignment import Alignment
from translator_app.core.errors import EngineError
from translator_app.core.ports import Hypothesis, Task

from .attention import aligned
from .inference import (
    BATCH_TOKENS,
    WORKERS,
    Loading,
    Unknown,
    beam_for,
    cores_a_batch,
    cut_tokens,
    joined,
    load_trouble,
    longest_answer,
    one_ahead,
    refuse_too_large,
    results_of,
    run,
)
from .models import ModelInfo


@dataclass(frozen=True, slots=True)
class Family:
    """How a family of models is spoken to (engines.md, after the models' own papers and CTranslate2's guide).

    ``frame`` puts the language tokens around a source's pieces, ``prefix`` is what each answer is forced to begin
    with; as many tokens are dropped from it.
    """

    kind: str
    frame: Callable[[Sequence[str]], list[str]]
    prefix: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Loaded:
    translator: Any
    pieces: Any
    unknown: Unknown


class MultilingualEngine:
    """One model of a family; it carries no inline codes and has no calibration, so its confidence is unknown."""

    leaves_machine = False

    def __init__(self, info: ModelInfo, family: Family, *, threads: int = 0) -> None:
        self.name = info.name
        self.label = info.label
        self._family = family
        self._loading = Loading(lambda: _load(info, threads))

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        """Yield hypotheses in the order of ``sources``. Raises EngineError and Cancelled."""
        loaded = self._loading()
        yield from one_ahead(sources, task, partial(self._begin, loaded, hypotheses))

    def align(self, source: str, target: str) -> Alignment | None:
        """Return which words of ``target`` come from which of ``source``, codes left out. Raises EngineError."""
        loaded = self._loading()
        read, written = (" ".join(inline.plain(text).split()) for text in (source, target))
        tokens, answer = (loaded.pieces.encode(text, out_type=str) for text in (read, written))
        frame = self._family
        return aligned(
            loaded.translator, self.label, (read, tokens), (written, answer), prefix=frame.prefix,
            framed=frame.frame(tokens),
        )  # fmt: skip

    def close(self) -> None:
        """Free the model's memory; the next call loads it again."""
        self._loading.close()

    def _begin(
        self, loaded: _Loaded, hypotheses: int, sources: Sequence[str]
    ) -> Callable[[], Iterator[tuple[Hypothesis, ...]]]:
        texts = [" ".join(inline.plain(source).split()) for source in sources]
        parts = [cut_tokens(loaded.pieces.encode(text, out_type=str)) for text in texts]
        flat = [self._family.frame(tokens) for pieces in parts for tokens in pieces]
        if not flat:
            return lambda: iter([()] * len(sources))
        beam, wanted = beam_for(hypotheses)
        prefix = self._family.prefix
        futures = run(
            loaded.translator,
            self.label,
            flat,
            asynchronous=True,
            target_prefix=[[*prefix]] * len(flat) if prefix else None,
            beam_size=beam,
            num_hypotheses=wanted,
            return_scores=True,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            max_decoding_length=longest_answer(flat),
            no_repeat_ngram_size=5,
        )

        def decoded(tokens: Sequence[str]) -> str:
            text: str = loaded.pieces.decode([t for t in list(tokens)[len(prefix) :] if t != "</s>"]).strip()
            return text

        def answers() -> Iterator[tuple[Hypothesis, ...]]:
            results = results_of(self.label, futures)
            for pieces, text in zip(parts, texts, strict=True):
                answer = joined([next(results) for _ in pieces], decoded, lambda _: None)
                yield tuple(replace(one, unknown=_unknown(loaded.unknown, text, one.text)) for one in answer)

        return answers


def _unknown(unknown: Unknown, source: str, translation: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*unknown.spelt(source), *unknown.copied(source, translation))))


def _load(info: ModelInfo, threads: int) -> _Loaded:
    import ctranslate2
    import sentencepiece

    refuse_too_large(info.size, info.label)
    try:
        pieces = sentencepiece.SentencePieceProcessor(model_file=str(info.pieces))
        translator = ctranslate2.Translator(
            str(info.path), device="cpu", inter_threads=WORKERS, intra_threads=cores_a_batch(threads)
        )
    except (RuntimeError, ValueError, OSError, MemoryError) as error:
        raise EngineError(load_trouble(f"The model in {info.path}", error)) from error
    return _Loaded(translator, pieces, Unknown(pieces))
