"""An Argos package run straight through CTranslate2, which alone gives hypotheses, scores and prefixes."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from translator_app.core import inline
from translator_app.core.alignment import Alignment
from translator_app.core.errors import EngineError
from translator_app.core.inline import CodeMark
from translator_app.core.kurdish.model_input import TAG_TOKENS, model_input
from translator_app.core.ports import Hypothesis, Task

from .attention import aligned
from .inference import (
    BATCH_TOKENS,
    BEAM,
    LONGEST,
    LONGEST_ANSWER,
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
from .packages import REQUIRED, VOCABULARIES, PackageInfo, inspect_package, read_installed
from .tagging import masked, unmasked


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A package in memory: its CTranslate2 translator and its SentencePiece processor (both untyped libraries)."""

    translator: Any
    pieces: Any
    target_prefix: tuple[str, ...]
    carries_codes: bool
    unknown: Unknown

    def decode(self, tokens: Sequence[str]) -> str:
        """Return the text of an answer's tokens."""
        text: str = self.pieces.decode(list(tokens)[len(self.target_prefix) :]).strip()
        return text


class ArgosEngine:
    """One package, loaded at the first call and by one thread only; two threads' translations run side by side."""

    leaves_machine = False

    def __init__(self, info: PackageInfo, *, threads: int = 0) -> None:
        self.name = info.name
        self.label = info.label
        self.info = info
        self._loading = Loading(lambda: _load(info, threads))
        self._calibration = calibration_of(info.metadata)

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        """Yield hypotheses in the order of ``sources``; the mean log probability is a token's, in nats.

        Inline codes come through where the model carries placeholders, else they are left out.
        Raises EngineError if the model cannot be loaded or run, and Cancelled.
        """
        loaded = self._loading()
        yield from one_ahead(sources, task, partial(self._begin, loaded, hypotheses))

    def complete(self, source: str, prefix: str, *, words: int = 12) -> str:
        """Return what may follow ``prefix``: the half-typed word finished and up to ``words`` words in all.

        The model is held to the whole words typed; of its continuations the first that begins with the half-typed
        word counts. Empty when none does.
        """
        loaded = self._loading()
        head, _, half = inline.plain(prefix).rpartition(" ")
        tokens = _tokens(loaded, inline.plain(source))[:LONGEST]
        if not tokens:
            return ""
        forced = [*loaded.target_prefix, *loaded.pieces.encode(head.strip(), out_type=str)]
        result = run(
            loaded.translator,
            self.label,
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

    def align(self, source: str, target: str) -> Alignment | None:
        """Return which words of ``target`` come from which of ``source``, codes left out. Raises EngineError."""
        loaded = self._loading()
        read, written = model_input(inline.plain(source)), " ".join(inline.plain(target).split())
        answer = written, loaded.pieces.encode(written, out_type=str)
        return aligned(
            loaded.translator, self.label, (read, _tokens(loaded, read)), answer, prefix=loaded.target_prefix
        )

    def close(self) -> None:
        """Free the model's memory; the next call loads it again."""
        self._loading.close()

    def _begin(
        self, loaded: _Loaded, hypotheses: int, sources: Sequence[str]
    ) -> Callable[[], Iterator[tuple[Hypothesis, ...]]]:
        read = [masked(source) if loaded.carries_codes else (inline.plain(source), ()) for source in sources]
        parts = [cut_tokens(_tokens(loaded, text)) for text, _ in read]
        flat = [tokens for pieces in parts for tokens in pieces]
        if not flat:
            return lambda: iter([()] * len(sources))
        beam, wanted = beam_for(hypotheses)
        futures = run(
            loaded.translator,
            self.label,
            flat,
            asynchronous=True,
            target_prefix=[[*loaded.target_prefix]] * len(flat) if loaded.target_prefix else None,
            beam_size=beam,
            num_hypotheses=wanted,
            return_scores=True,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            max_decoding_length=longest_answer(flat),
            no_repeat_ngram_size=5,
        )
        calibrated = partial(confidence, self._calibration)

        def answers() -> Iterator[tuple[Hypothesis, ...]]:
            results = results_of(self.label, futures)
            for pieces, (text, marks) in zip(parts, read, strict=True):
                answer = joined([next(results) for _ in pieces], loaded.decode, calibrated)
                spelt = loaded.unknown.spelt(text)
                yield tuple(_finished(loaded, one, text, marks, spelt) for one in answer)

        return answers


def _finished(
    loaded: _Loaded, one: Hypothesis, source: str, marks: Sequence[CodeMark], spelt: tuple[str, ...]
) -> Hypothesis:
    """Return a hypothesis with its codes in their places and the words that the model did not know."""
    text = unmasked(one.text, marks) if marks else one.text
    unknown = tuple(dict.fromkeys((*spelt, *loaded.unknown.copied(source, text))))
    return replace(one, text=text, unknown=unknown)


def _tokens(loaded: _Loaded, source: str) -> list[str]:
    pieces: list[str] = loaded.pieces.encode(model_input(source).strip(), out_type=str)
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

    refuse_too_large(info.size, info.label)
    files = _read_files(info)
    prefix = info.metadata.get("target_prefix") or ""
    forced = (prefix,) if isinstance(prefix, str) and prefix else ()
    _refuse_unknown_tokens(info, files, forced)
    model = {name.removeprefix("model/"): content for name, content in files.items() if name.startswith("model/")}
    try:
        pieces = sentencepiece.SentencePieceProcessor(model_proto=files["sentencepiece.model"])
        translator = ctranslate2.Translator(
            str(info.path), device="cpu", compute_type="auto", inter_threads=WORKERS, files=model,
            intra_threads=cores_a_batch(threads),
        )  # fmt: skip
    except (RuntimeError, ValueError, OSError, MemoryError) as error:
        raise EngineError(load_trouble(f"The package {info.root}", error)) from error
    carries = all(pieces.piece_to_id(token) != pieces.unk_id() for token in TAG_TOKENS)
    return _Loaded(translator, pieces, forced, carries, Unknown(pieces, model_input))


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
