"""An Argos package run straight through CTranslate2, which alone gives hypotheses, scores and prefixes."""

from __future__ import annotations

import json
import threading
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from translator_app.core import inline
from translator_app.core.errors import EngineError
from translator_app.core.kurdish.model_input import TAG_TOKENS, model_input
from translator_app.core.ports import Hypothesis, Task

from .packages import REQUIRED, VOCABULARIES, PackageInfo, inspect_package, read_installed
from .tagging import masked, unmasked

BEAM = 4
BATCH_TOKENS = 1024
"""Padded source tokens a batch: engines.md's measurement has throughput level off here."""
SEGMENTS_A_CALL = 32
"""A call cannot be cancelled, so a long job is cut into calls of this many segments."""
LONGEST = 200
"""Source tokens translated in one piece; models are trained on sentences and know no positions far beyond."""
LONGEST_ANSWER = 380
WORD_START = "▁"
"""SentencePiece's mark of a piece that begins a word."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A package in memory: its CTranslate2 translator and its SentencePiece processor (both untyped libraries)."""

    translator: Any
    pieces: Any
    target_prefix: tuple[str, ...]
    carries_codes: bool


class ArgosEngine:
    """One package, loaded at the first call and by one thread only; translations of two threads take turns."""

    leaves_machine = False

    def __init__(self, info: PackageInfo, *, threads: int = 0) -> None:
        self.name = info.name
        self.label = info.label
        self.info = info
        self._threads = threads
        self._lock = threading.Lock()
        self._loaded: _Loaded | None = None
        self._calibration = calibration_of(info.metadata)

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        """Yield hypotheses in the order of ``sources``; the mean log probability is a token's, in nats.

        Inline codes come through where the model carries placeholders, else they are left out.
        Raises EngineError if the model cannot be loaded or run, and Cancelled.
        """
        loaded = self._load()
        for start in range(0, len(sources), SEGMENTS_A_CALL):
            task.step(start, len(sources))
            yield from self._call(loaded, sources[start : start + SEGMENTS_A_CALL], hypotheses)
        task.step(len(sources), len(sources))

    def complete(self, source: str, prefix: str, *, words: int = 12) -> str:
        """Return what may follow ``prefix``: the half-typed word finished and up to ``words`` words in all.

        The model is held to the whole words typed; of its continuations the first that begins with the half-typed
        word counts. Empty when none does.
        """
        loaded = self._load()
        head, _, half = inline.plain(prefix).rpartition(" ")
        tokens = self._tokens(loaded, inline.plain(source))[:LONGEST]
        if not tokens:
            return ""
        forced = [*loaded.target_prefix, *loaded.pieces.encode(head.strip(), out_type=str)]
        result = self._run(
            loaded,
            [tokens],
            target_prefix=[forced] if forced else None,
            beam_size=1 if half else BEAM,
            num_hypotheses=16 if half else 1,
            return_alternatives=bool(half),
            max_decoding_length=min(len(forced) + 3 * words, LONGEST_ANSWER),
        )[0]
        for hypothesis in result.hypotheses:
            going_on = loaded.pieces.decode(list(hypothesis)[len(forced) :]).strip()
            if going_on.casefold().startswith(half.casefold()) and len(going_on) > len(half):
                rest = going_on[len(half) :]
                return " ".join(rest.split(" ")[: words + 1])
        return ""

    def close(self) -> None:
        """Free the model's memory; the next call loads it again."""
        with self._lock:
            self._loaded = None

    def _call(self, loaded: _Loaded, sources: Sequence[str], hypotheses: int) -> list[tuple[Hypothesis, ...]]:
        read = [masked(source) if loaded.carries_codes else (inline.plain(source), ()) for source in sources]
        parts = [cut_tokens(self._tokens(loaded, text)) for text, _ in read]
        flat = [tokens for pieces in parts for tokens in pieces]
        if not flat:
            return [()] * len(sources)
        wanted = min(max(hypotheses, 1), BEAM)
        results = iter(
            self._run(
                loaded,
                flat,
                target_prefix=[[*loaded.target_prefix]] * len(flat) if loaded.target_prefix else None,
                beam_size=BEAM,
                num_hypotheses=wanted,
                return_scores=True,
                max_batch_size=BATCH_TOKENS,
                batch_type="tokens",
                max_decoding_length=min(3 * max(map(len, flat)) + 16, LONGEST_ANSWER),
                no_repeat_ngram_size=5,
            )
        )
        answers = [self._joined(loaded, [next(results) for _ in pieces]) for pieces in parts]
        return [
            tuple(replace(one, text=unmasked(one.text, marks)) for one in answer) if marks else answer
            for answer, (_, marks) in zip(answers, read, strict=True)
        ]

    def _joined(self, loaded: _Loaded, results: Sequence[Any]) -> tuple[Hypothesis, ...]:
        """Return a source's hypotheses; those of one that was cut are the n-th best of its pieces side by side."""
        per_piece = [
            [self._hypothesis(loaded, tokens, score) for tokens, score in zip(r.hypotheses, r.scores, strict=True)]
            for r in results
        ]
        if len(per_piece) <= 1:
            return tuple(per_piece[0]) if per_piece else ()
        joined = []
        for ranked in zip(*per_piece, strict=True):
            score = sum(hypothesis.score for hypothesis in ranked) / len(ranked)
            text = " ".join(hypothesis.text for hypothesis in ranked)
            joined.append(Hypothesis(text, score, confidence(self._calibration, score)))
        return tuple(joined)

    def _hypothesis(self, loaded: _Loaded, tokens: Sequence[str], score: float) -> Hypothesis:
        text = loaded.pieces.decode(list(tokens)[len(loaded.target_prefix) :]).strip()
        return Hypothesis(text, score, confidence(self._calibration, score))

    @staticmethod
    def _tokens(loaded: _Loaded, source: str) -> list[str]:
        text = model_input(source).strip()
        pieces: list[str] = loaded.pieces.encode(text, out_type=str)
        return pieces

    def _run(self, loaded: _Loaded, batch: Sequence[Sequence[str]], **options: object) -> Any:
        try:
            with self._lock:
                return loaded.translator.translate_batch([list(tokens) for tokens in batch], **options)
        except (RuntimeError, ValueError, MemoryError) as error:
            raise EngineError(f"The engine {self.label} failed ({error}): install its package again.") from error

    def _load(self) -> _Loaded:
        with self._lock:
            if self._loaded is None:
                self._loaded = _load(self.info, self._threads)
            return self._loaded


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


def open_package(path: Path) -> ArgosEngine:
    """Return the engine of an ``.argosmodel`` file or of an installed package's folder. Raises EngineError."""
    return ArgosEngine(read_installed(path) if path.is_dir() else inspect_package(path))


def calibration_of(metadata: Mapping[str, object]) -> tuple[tuple[float, float], ...]:
    """Return the package's points of (mean log probability, expected quality 0..1), rising; empty if it has none."""
    werger = metadata.get("werger")
    points = werger.get("calibration") if isinstance(werger, dict) else None
    try:
        return tuple(sorted((float(x), float(y)) for x, y in points or ()))
    except (TypeError, ValueError):
        return ()


def confidence(calibration: Sequence[tuple[float, float]], score: float) -> float | None:
    """Read ``score`` off the calibration by straight lines between its points, None without one."""
    if not calibration:
        return None
    if score <= calibration[0][0]:
        return calibration[0][1]
    for (x0, y0), (x1, y1) in pairwise(calibration):
        if score <= x1:
            return y0 + (y1 - y0) * (score - x0) / (x1 - x0) if x1 > x0 else y1
    return calibration[-1][1]


def _load(info: PackageInfo, threads: int) -> _Loaded:
    import ctranslate2
    import sentencepiece

    files = _read_files(info)
    prefix = info.metadata.get("target_prefix") or ""
    forced = (prefix,) if isinstance(prefix, str) and prefix else ()
    _refuse_unknown_tokens(info, files, forced)
    model = {name.removeprefix("model/"): content for name, content in files.items() if name.startswith("model/")}
    try:
        pieces = sentencepiece.SentencePieceProcessor(model_proto=files["sentencepiece.model"])
        translator = ctranslate2.Translator(
            str(info.path), device="cpu", compute_type="auto", inter_threads=1, intra_threads=threads, files=model
        )
    except (RuntimeError, ValueError, OSError, MemoryError) as error:
        raise EngineError(f"The package {info.root} cannot be loaded ({error}): install it again.") from error
    carries = all(pieces.piece_to_id(token) != pieces.unk_id() for token in TAG_TOKENS)
    return _Loaded(translator, pieces, forced, carries)


def _read_files(info: PackageInfo) -> dict[str, bytes]:
    names = [*REQUIRED, *VOCABULARIES, "model/target_vocabulary.json"]
    try:
        if info.path.is_dir():
            return {name: (info.path / name).read_bytes() for name in names if (info.path / name).is_file()}
        with zipfile.ZipFile(info.path) as archive:
            held = set(archive.namelist())
            return {name: archive.read(f"{info.root}/{name}") for name in names if f"{info.root}/{name}" in held}
    except (OSError, zipfile.BadZipFile) as error:
        raise EngineError(f"The package {info.path} cannot be read ({error}): install it again.") from error


def _refuse_unknown_tokens(info: PackageInfo, files: Mapping[str, bytes], forced: Sequence[str]) -> None:
    """Refuse language tokens outside the vocabulary, which would silently become <unk>."""
    try:
        config = json.loads(files["model/config.json"])
        content = files.get("model/shared_vocabulary.json")
        vocabulary = frozenset(json.loads(content)) if content else None
    except (ValueError, TypeError) as error:
        raise EngineError(f"The package {info.root} is damaged ({error}): install it again.") from error
    added = [config.get("bos_token")] if isinstance(config, dict) and config.get("add_source_bos") else []
    unknown = [token for token in (*forced, *added) if token and vocabulary is not None and token not in vocabulary]
    if unknown:
        raise EngineError(f"The package {info.root} names the language token {unknown[0]}, unknown to its model.")
