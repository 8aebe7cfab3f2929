"""An Argos package run straight through CTranslate2, which alone gives hypotheses, scores and prefixes."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from translator_app.core.errors import EngineError
from translator_app.core.kurdish.model_input import TAG_TOKENS, model_input
from translator_app.core.said import said

from .inference import WORKERS, Unknown, cores_a_batch, load_trouble, refuse_too_large
from .local import Loaded, LocalEngine
from .packages import REQUIRED, VOCABULARIES, PackageInfo, inspect_package, read_installed


class ArgosEngine(LocalEngine):
    """One package."""

    def __init__(self, info: PackageInfo, *, threads: int = 0) -> None:
        calibration = calibration_of(info.metadata)
        super().__init__(info.name, info.label, lambda: _load(info, threads), partial(confidence, calibration))
        self.info = info


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


def _load(info: PackageInfo, threads: int) -> Loaded:
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
        raise EngineError(load_trouble(said("The package {root}", root=info.root), error)) from error
    carries = all(pieces.piece_to_id(token) != pieces.unk_id() for token in TAG_TOKENS)
    return Loaded(translator, pieces, Unknown(pieces, model_input), model_input, prefix=forced, carries_codes=carries)


def _read_files(info: PackageInfo) -> dict[str, bytes]:
    names = [*REQUIRED, *VOCABULARIES, "model/target_vocabulary.json"]
    try:
        if info.path.is_dir():
            return {name: (info.path / name).read_bytes() for name in names if (info.path / name).is_file()}
        with zipfile.ZipFile(info.path) as archive:
            held = set(archive.namelist())
            return {name: archive.read(f"{info.root}/{name}") for name in names if f"{info.root}/{name}" in held}
    except (OSError, zipfile.BadZipFile) as error:
        raise EngineError(
            said("The package {path} cannot be read ({error}): install it again.", path=info.path, error=error)
        ) from error


def _refuse_unknown_tokens(info: PackageInfo, files: Mapping[str, bytes], forced: Sequence[str]) -> None:
    """Refuse language tokens outside the vocabulary, which would silently become <unk>."""
    try:
        config = json.loads(files["model/config.json"])
        content = files.get("model/shared_vocabulary.json")
        vocabulary = frozenset(json.loads(content)) if content else None
    except (ValueError, TypeError) as error:
        raise EngineError(
            said("The package {root} is damaged ({error}): install it again.", root=info.root, error=error)
        ) from error
    added = [config.get("bos_token")] if isinstance(config, dict) and config.get("add_source_bos") else []
    unknown = [token for token in (*forced, *added) if token and vocabulary is not None and token not in vocabulary]
    if unknown:
        raise EngineError(
            said(
                "The package {root} names the language token {unknown}, unknown to its model.",
                root=info.root,
                unknown=unknown[0],
            )
        )
