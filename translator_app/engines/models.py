"""Models in CTranslate2 form in folders of their own: what must be there, and a checked way in.

A folder holds ``model.bin``, ``config.json``, a vocabulary and a SentencePiece file. Which family it belongs to is
read off the vocabulary: a model without its language tokens would turn them into unknown ones and answer nonsense.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from translator_app.core.errors import EngineError
from translator_app.core.ports import Task
from translator_app.core.said import said

REQUIRED = ("model.bin", "config.json")
VOCABULARIES = ("shared_vocabulary.json", "shared_vocabulary.txt", "source_vocabulary.json", "source_vocabulary.txt")
PIECES = ("sentencepiece.bpe.model", "spiece.model", "sentencepiece.model", "tokenizer.model")
OPTIONAL = ("target_vocabulary.json", "target_vocabulary.txt", "README.md", "LICENSE")
CARD = "werger-model.json"
"""Our own note in an installed model's folder: label, licence, where it came from, checksums."""
TOKENS: Mapping[str, tuple[str, ...]] = {"nllb": ("ckb_Arab", "eng_Latn", "</s>"), "madlad": ("<2en>", "</s>")}
TITLES: Mapping[str, str] = {"nllb": "NLLB-200", "madlad": "MADLAD-400"}
LICENCES: Mapping[str, str] = {"nllb": "CC-BY-NC-4.0", "madlad": "Apache-2.0"}
MAX_BYTES = 64 << 30
MAX_VOCABULARY_BYTES = 64 << 20
_CHUNK = 4 << 20


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model's folder as it was read; ``size`` in bytes, ``kind`` a row of the engines' table."""

    path: Path
    kind: str
    label: str
    size: int
    pieces: Path
    licence: str = ""
    source: str = ""
    card: str = ""

    @property
    def name(self) -> str:
        """The engine's key."""
        return f"{self.kind}:{self.path.name}"


def read_model(folder: Path) -> ModelInfo:
    """Read a model's folder without loading it. Raises EngineError saying what is missing or wrong."""
    if not folder.is_dir():
        raise EngineError(said("{folder} is no folder: choose the folder that holds model.bin.", folder=folder))
    missing = [name for name in REQUIRED if not (folder / name).is_file()]
    if missing:
        raise EngineError(
            said(
                "The model in {folder} lacks {join}: fetch it again as a whole.", folder=folder, join=", ".join(missing)
            )
        )
    vocabulary = _first(folder, VOCABULARIES)
    if vocabulary is None:
        raise EngineError(said("The model in {folder} lacks its vocabulary: fetch it again as a whole.", folder=folder))
    pieces = _first(folder, PIECES)
    if pieces is None:
        raise EngineError(
            said(
                "The model in {folder} lacks its SentencePiece file ({PIECES}): put it beside model.bin.",
                folder=folder,
                PIECES=PIECES[0],
            )
        )
    size = sum((folder / name).stat().st_size for name in (*REQUIRED, vocabulary.name, pieces.name))
    if size > MAX_BYTES:
        raise EngineError(
            said(
                "The model in {folder} has {n} GB, more than {n2} GB allowed.",
                folder=folder,
                n=size >> 30,
                n2=MAX_BYTES >> 30,
            )
        )
    kind = _kind(folder, vocabulary)
    note = _note(folder)
    readme = folder / "README.md"
    return ModelInfo(
        folder,
        kind,
        note.get("label") or f"{TITLES[kind]} {folder.name}",
        size,
        pieces,
        note.get("licence") or LICENCES[kind],
        note.get("source", ""),
        readme.read_text(encoding="utf-8", errors="replace")[:20_000] if readme.is_file() else "",
    )


def _first(folder: Path, names: Iterable[str]) -> Path | None:
    return next((folder / name for name in names if (folder / name).is_file()), None)


def _kind(folder: Path, vocabulary: Path) -> str:
    if vocabulary.stat().st_size > MAX_VOCABULARY_BYTES:
        raise EngineError(said("The vocabulary in {folder} is far too large: the model is not used.", folder=folder))
    try:
        text = vocabulary.read_text(encoding="utf-8")
        words = frozenset(json.loads(text) if vocabulary.suffix == ".json" else text.splitlines())
        json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError) as error:
        raise EngineError(
            said("The model in {folder} is damaged ({error}): fetch it again.", folder=folder, error=error)
        ) from error
    for kind, tokens in TOKENS.items():
        if words.issuperset(tokens):
            return kind
    raise EngineError(
        said(
            "The model in {folder} knows no token for Central Kurdish and English: it is neither NLLB-200 nor "
            "MADLAD-400.",
            folder=folder,
        )
    )


def _note(folder: Path) -> dict[str, str]:
    try:
        note = json.loads((folder / CARD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {key: value for key, value in note.items() if isinstance(value, str)} if isinstance(note, dict) else {}


def installed_models(folder: Path) -> tuple[list[ModelInfo], list[str]]:
    """List the installed models; the second value tells, a sentence each, of what is there but not whole."""
    found: list[ModelInfo] = []
    broken: list[str] = []
    for child in sorted(folder.iterdir()) if folder.is_dir() else ():
        if not child.is_dir() or child.name.startswith("."):
            continue
        try:
            found.append(read_model(child))
        except EngineError as error:
            broken.append(str(error))
    return found, broken


def import_model(
    source: Path, into: Path, task: Task, *, name: str = "", note: Mapping[str, str] | None = None
) -> ModelInfo:
    """Copy a checked model's folder into ``into`` and return it as installed.

    It is copied beside and renamed at the end. Raises EngineError, also when one of that name is there, and
    Cancelled; nothing is left behind then.
    """
    info = read_model(source)
    goal = into / (re.sub(r"[^\w.-]+", "-", name or source.name).strip("-.") or info.kind)
    if goal.exists():
        raise EngineError(said("The model {name} is installed already: remove it first.", name=goal.name))
    files = [source / n for n in (*REQUIRED, *VOCABULARIES, *PIECES, *OPTIONAL) if (source / n).is_file()]
    try:
        into.mkdir(parents=True, exist_ok=True)
        _refuse_full_disk(into, info.size)
        staging = Path(tempfile.mkdtemp(prefix=".incoming-", dir=into))
    except OSError as error:
        raise EngineError(
            said(
                "{into} cannot be written ({strerror}): the model is not installed.", into=into, strerror=error.strerror
            )
        ) from error
    try:
        checksums = _copy(files, staging, task)
        (staging / CARD).write_text(json.dumps({**(note or {}), **checksums}, indent=1), encoding="utf-8")
        staging.rename(goal)
    except OSError as error:
        raise EngineError(
            said("The model cannot be copied into {into} ({what}).", into=into, what=error.strerror or error)
        ) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return read_model(goal)


def _refuse_full_disk(folder: Path, size: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < size + (64 << 20):
        raise EngineError(
            said(
                "The model needs {n:.1f} GB and {n2:.1f} GB are free on the disk of {folder}.",
                n=size / (1 << 30),
                n2=free / (1 << 30),
                folder=folder,
            )
        )


def _copy(files: Iterable[Path], staging: Path, task: Task) -> dict[str, str]:
    files = list(files)
    total = sum(file.stat().st_size for file in files)
    done = 0
    checksums: dict[str, str] = {}
    for file in files:
        digest = hashlib.sha256()
        with file.open("rb") as content, (staging / file.name).open("wb") as out:
            while chunk := content.read(_CHUNK):
                digest.update(chunk)
                out.write(chunk)
                done += len(chunk)
                task.step(done, total, f"{done >> 20:,} of {total >> 20:,} MB")
        checksums[f"sha256 {file.name}"] = digest.hexdigest()
    return checksums


def remove_model(info: ModelInfo) -> None:
    """Remove an installed model. Raises EngineError."""
    try:
        shutil.rmtree(info.path)
    except OSError as error:
        raise EngineError(
            said("{path} cannot be removed ({what}).", path=info.path, what=error.strerror or error)
        ) from error
