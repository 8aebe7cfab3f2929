"""What all engines that run through CTranslate2 here share: loading once, running, cutting, unknown words."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Generic, TypeVar

from translator_app.core.errors import Cancelled, EngineError
from translator_app.core.ports import Hypothesis, Task
from translator_app.core.said import said

BEAM = 4
WIDEST_BEAM = 8
"""The most hypotheses that are given; the beam grows with what is asked for."""
BATCH_TOKENS = 1024
"""Padded source tokens a batch: engines.md's measurement has throughput level off here."""
SEGMENTS_A_CALL = 128
"""A call cannot be cancelled, so a long job is cut into calls of this many segments."""
LONGEST = 200
"""Source tokens translated in one piece; models are trained on sentences and know no positions far beyond."""
LONGEST_ANSWER = 380
WORD_START = "▁"
"""SentencePiece's mark of a piece that begins a word."""
WORKERS = 2
"""Batches run at once: a long job leaves one to the segment the translator has just come to."""
_MEMINFO = Path("/proc/meminfo")
_KURDISH_WORD = re.compile("[\u0621-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u200c]+")
_SHORTEST_SPELT = 4
_WORDS_KEPT = 1 << 16

Model = TypeVar("Model")
Answer = TypeVar("Answer")


class Loading(Generic[Model]):
    """A model that is loaded at the first use, by one thread only, and can be let go."""

    def __init__(self, load: Callable[[], Model]) -> None:
        self._load = load
        self._lock = threading.Lock()
        self._model: Model | None = None

    def __call__(self) -> Model:
        """Return the model, loaded. Raises what loading raises."""
        with self._lock:
            if self._model is None:
                self._model = self._load()
            return self._model

    def close(self) -> None:
        """Free the memory; the next use loads again."""
        with self._lock:
            self._model = None


def cores_a_batch(threads: int) -> int:
    """Return the threads of one batch, so that all workers together use every core once."""
    return threads or max(1, (os.cpu_count() or 2) // WORKERS)


def run(translator: Any, label: str, batch: Sequence[Sequence[str]], **options: object) -> Any:
    """Translate token lists. Raises EngineError in the user's words, also where memory runs out."""
    try:
        return translator.translate_batch([list(tokens) for tokens in batch], **options)
    except (RuntimeError, ValueError, MemoryError) as error:
        raise EngineError(run_trouble(label, error)) from error


def results_of(label: str, futures: Sequence[Any]) -> Iterator[Any]:
    """Yield what a call with ``asynchronous=True`` gives, in order. Raises EngineError as :func:`run` does."""
    for future in futures:
        try:
            result = future.result()
        except (RuntimeError, ValueError, MemoryError) as error:
            raise EngineError(run_trouble(label, error)) from error
        yield result


def one_ahead(
    sources: Sequence[str], task: Task, begin: Callable[[Sequence[str]], Callable[[], Iterable[Answer]]]
) -> Iterator[Answer]:
    """Yield the answers of all ``sources``, while one call runs the next already waits for its turn.

    ``begin`` starts a call and returns how to wait for its answers. Raises Cancelled, after what was begun is given.
    """
    waiting: Callable[[], Iterable[Answer]] = tuple
    for start in range(0, len(sources), SEGMENTS_A_CALL):
        try:
            task.step(start, len(sources))
        except Cancelled:
            yield from waiting()
            raise
        begun = begin(sources[start : start + SEGMENTS_A_CALL])
        yield from waiting()
        waiting = begun
    yield from waiting()
    task.step(len(sources), len(sources))


def run_trouble(label: str, error: Exception) -> str:
    """Say in one sentence why a model did not run."""
    text = str(error)
    if isinstance(error, MemoryError) or "bad_alloc" in text or "memory" in text.lower():
        return f"There is not enough memory for the engine {label}: close other programs, or use a smaller engine."
    return f"The engine {label} failed ({_first_words(text)}): install it again."


def load_trouble(what: str, error: Exception) -> str:
    """Say in one sentence why a model cannot be loaded; ``what`` begins it."""
    text = str(error)
    if isinstance(error, MemoryError) or "bad_alloc" in text:
        return f"{what} does not fit into memory: close other programs, or use a smaller engine."
    return f"{what} cannot be loaded ({_first_words(text)}): install it again."


def _first_words(text: str) -> str:
    """Return the beginning of a library's complaint, which may run over several sentences."""
    return text.split(". ", maxsplit=1)[0].splitlines()[0][:160] if text.strip() else "no reason given"


def refuse_too_large(size: int, label: str, available: int | None = None) -> None:
    """Raise EngineError if a model of ``size`` bytes has no room in memory; the system would end the program."""
    free = available_memory() if available is None else available
    if free is not None and 1.2 * size > free:
        raise EngineError(
            said(
                "The engine {label} needs about {n:.1f} GB of memory and {n2:.1f} GB are free: close other "
                "programs, or use a smaller engine.",
                label=label,
                n=1.2 * size / (1 << 30),
                n2=free / (1 << 30),
            )
        )


def available_memory() -> int | None:
    """Return the bytes that can be had without swapping, None where the system does not tell."""
    if not _MEMINFO.exists():
        return None
    found = re.search(r"^MemAvailable:\s+(\d+) kB", _MEMINFO.read_text(encoding="ascii"), re.MULTILINE)
    return int(found[1]) << 10 if found else None


def beam_for(hypotheses: int) -> tuple[int, int]:
    """Return the beam and the number of hypotheses to ask for; more than the beam holds would be refused."""
    wanted = min(max(hypotheses, 1), WIDEST_BEAM)
    return max(BEAM, wanted), wanted


def cut_tokens(tokens: Sequence[str]) -> list[list[str]]:
    """Cut a long source into pieces of at most ``LONGEST`` tokens, at the start of a word where there is one."""
    pieces: list[list[str]] = []
    start = 0
    while len(tokens) - start > LONGEST:
        words = range(start + LONGEST, start + LONGEST // 2, -1)
        end = next((at for at in words if tokens[at].startswith(WORD_START)), start + LONGEST)
        pieces.append(list(tokens[start:end]))
        start = end
    if start < len(tokens):
        pieces.append(list(tokens[start:]))
    return pieces


def joined(
    results: Sequence[Any], decode: Callable[[Sequence[str]], str], confidence: Callable[[float], float | None]
) -> tuple[Hypothesis, ...]:
    """Return a source's hypotheses; those of one that was cut are the n-th best of its pieces side by side."""
    per_piece = [
        [(decode(tokens), score) for tokens, score in zip(r.hypotheses, r.scores, strict=True)] for r in results
    ]
    if not per_piece:
        return ()
    answers = []
    for ranked in zip(*per_piece, strict=True):
        score = sum(score for _, score in ranked) / len(ranked)
        answers.append(Hypothesis(" ".join(text for text, _ in ranked), score, confidence(score)))
    return tuple(answers)


def longest_answer(flat: Sequence[Sequence[str]]) -> int:
    """Return the bound of an answer in tokens."""
    return min(3 * max(map(len, flat)) + 16, LONGEST_ANSWER)


class Unknown:
    """Finds the source words that a model's subwords do not know, or that it copied untranslated."""

    def __init__(self, pieces: Any, read: Callable[[str], str] = str) -> None:
        self._pieces = pieces
        self._read = read
        self._judged: dict[str, bool] = {}

    def spelt(self, source: str) -> tuple[str, ...]:
        """Return the words whose pieces fell to bytes, to the unknown piece or to single letters."""
        words = list(dict.fromkeys(_KURDISH_WORD.findall(source)))
        fresh = [word for word in words if word not in self._judged]
        if fresh:
            if len(self._judged) > _WORDS_KEPT:
                self._judged = {}
            split = self._pieces.encode([self._read(word) for word in fresh], out_type=str)
            self._judged.update((w, self._foreign(w, pieces)) for w, pieces in zip(fresh, split, strict=True))
            words = [word for word in words if word in self._judged]
        return tuple(word for word in words if self._judged[word])

    def copied(self, source: str, translation: str) -> tuple[str, ...]:
        """Return the Kurdish words of ``source`` that still stand in ``translation``."""
        left = frozenset(_KURDISH_WORD.findall(translation))
        if not left:
            return ()
        words = dict.fromkeys(_KURDISH_WORD.findall(source))
        return tuple(word for word in words if word in left or self._read(word) in left)

    def _foreign(self, word: str, pieces: Sequence[str]) -> bool:
        bare = [piece for piece in (each.removeprefix(WORD_START) for each in pieces) if piece]
        if any(piece.startswith("<0x") or self._pieces.piece_to_id(piece) == -1 for piece in bare):
            return True
        unknown = self._pieces.unk_id()
        if unknown >= 0 and any(piece and self._pieces.piece_to_id(piece) == unknown for piece in pieces):
            return True
        return len(word) >= _SHORTEST_SPELT and len(bare) > 1 and all(len(piece) == 1 for piece in bare)
