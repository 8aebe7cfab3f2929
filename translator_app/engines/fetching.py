"""Fetches models from the Hugging Face hub on request: size, licence and checksums first, then file by file.

What was fetched before a stop or a broken line stays and is gone on with. A file counts only when its size and,
where the hub names one, its SHA-256 are right.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import Any

from translator_app.core.errors import EngineError
from translator_app.core.ports import Task
from translator_app.core.said import said

from .models import OPTIONAL, PIECES, REQUIRED, VOCABULARIES, ModelInfo, import_model

HUB = "https://huggingface.co"
_REPOSITORY = re.compile(r"(?:https://huggingface\.co/)?([\w.-]{1,96}/[\w.-]{1,96})/?(?:tree/\w+/?)?")
_MOST_FACTS = 8 << 20
_CHUNK = 1 << 18
_WANTED = frozenset((*REQUIRED, *VOCABULARIES, *PIECES, *OPTIONAL))


@dataclass(frozen=True, slots=True)
class Offered:
    """A model that is known to exist: ``size`` in bytes, roughly, until the hub states it."""

    name: str
    label: str
    repository: str
    size: int
    licence: str
    warning: str = ""


_NON_COMMERCIAL = "It is not for commercial use: if you translate for pay, this model is not for that work."
OFFERS: Mapping[str, Offered] = {
    offered.name: offered
    for offered in (
        Offered(
            "nllb-600m", "NLLB-200 distilled 600M", "JustFrederik/nllb-200-distilled-600M-ct2-int8",
            627_000_000, "CC-BY-NC-4.0", _NON_COMMERCIAL,
        ),
        Offered(
            "nllb-1.3b", "NLLB-200 distilled 1.3B", "entai2965/nllb-200-distilled-1.3B-ctranslate2",
            5_490_000_000, "CC-BY-NC-4.0", _NON_COMMERCIAL,
        ),
        Offered(
            "madlad-3b", "MADLAD-400 3B", "santhosh/madlad400-3b-ct2", 2_960_000_000, "Apache-2.0",
            "No figure for Central Kurdish is published: try it on your own work before you rely on it.",
        ),
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stated:
    """What the hub says of a repository: each file's size in bytes and SHA-256 (empty if it names none)."""

    revision: str
    licence: str
    files: Mapping[str, tuple[int, str]]

    @property
    def size(self) -> int:
        """The bytes to fetch in all."""
        return sum(size for size, _ in self.files.values())


def named(text: str) -> str:
    """Return the repository that ``text`` names, as "owner/name" or by its address at the hub. Raises EngineError."""
    found = _REPOSITORY.fullmatch(text.strip())
    if found is None:
        raise EngineError(f"A model at the hub is named owner/name, as in its address: {text.strip()!r} is not.")
    return found[1]


def looked_up(repository: str, task: Task, endpoint: str = HUB) -> Offered:
    """Ask the hub about a repository that somebody named, before anything is fetched. Raises EngineError."""
    task.step(0, 0, "asking the hub")
    told = stated(repository, endpoint)
    licence = told.licence.upper()
    warning = "The hub names no licence: ask its owner whether you may use it." if not licence else ""
    name = repository.replace("/", "--")
    return Offered(name, repository, repository, told.size, licence, _NON_COMMERCIAL if "-NC" in licence else warning)


def stated(repository: str, endpoint: str = HUB) -> Stated:
    """Ask the hub what a repository holds. Raises EngineError."""
    address = f"{endpoint}/api/models/{repository}?blobs=true"
    with _troubles(repository), _answer(address) as answer:
        facts = json.loads(answer.read(_MOST_FACTS))
    try:
        rows = {row["rfilename"]: row for row in facts["siblings"] if row["rfilename"] in _WANTED}
        files = {name: (int(row["size"]), _sha256(row)) for name, row in rows.items()}
        revision = str(facts["sha"])
        licence = str((facts.get("cardData") or {}).get("license") or "")
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise EngineError(
            said("The hub answered nothing useful about {repository}: try again later.", repository=repository)
        ) from error
    absent = [name for name in REQUIRED if name not in files]
    absent += [kinds[0] for kinds in (VOCABULARIES, PIECES) if not any(name in files for name in kinds)]
    if absent:
        raise EngineError(
            said(
                "{repository} lacks {join}: it is no whole model in CTranslate2 form.",
                repository=repository,
                join=", ".join(absent),
            )
        )
    return Stated(revision, licence, files)


def fetch_model(offered: Offered, into: Path, parts: Path, task: Task, endpoint: str = HUB) -> ModelInfo:
    """Fetch a model into ``parts``, check it and install it into ``into``. Raises EngineError and Cancelled.

    After a stop the parts stay, and the next call goes on from them.
    """
    task.step(0, 0, "asking the hub")
    told = stated(offered.repository, endpoint)
    folder = parts / offered.name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise EngineError(
            said(
                "{folder} cannot be written ({strerror}): nothing was fetched.", folder=folder, strerror=error.strerror
            )
        ) from error
    here = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    if free < 2 * told.size - here:
        raise EngineError(
            said(
                "Fetching {label} needs {n:.1f} GB on the disk of {folder}, and {n2:.1f} GB are free.",
                label=offered.label,
                n=2 * told.size / (1 << 30),
                folder=folder,
                n2=free / (1 << 30),
            )
        )
    done = 0
    for name, (size, checksum) in told.files.items():
        address = f"{endpoint}/{offered.repository}/resolve/{told.revision}/{urllib.parse.quote(name)}"
        tell = _progress(task, done, told.size)
        with _troubles(offered.repository):
            _fetch_file(address, folder / name, size, tell)
        _verify(folder / name, size, checksum, offered.label)
        done += size
    note = {
        "label": offered.label,
        "licence": told.licence.upper() if told.licence else offered.licence,
        "source": f"{endpoint}/{offered.repository} at {told.revision}",
    }
    info = import_model(folder, into, task, name=offered.name, note=note)
    shutil.rmtree(folder, ignore_errors=True)
    return info


def _progress(task: Task, before: int, total: int) -> Callable[[int], None]:
    def tell(done: int) -> None:
        now = before + done
        task.step(now, max(total, now), f"{now >> 20:,} of {total >> 20:,} MB")

    return tell


def _fetch_file(address: str, goal: Path, size: int, tell: Callable[[int], None]) -> None:
    """Fetch a file beside its goal, going on from what is there; a server that begins anew is followed."""
    part = goal.with_name(f"{goal.name}.part")
    done = part.stat().st_size if part.exists() else 0
    if goal.exists():
        tell(size)
        return
    if done < size or not part.exists():
        with _answer(address, f"bytes={done}-" if done else "") as answer, part.open("ab") as out:
            if answer.status != HTTPStatus.PARTIAL_CONTENT:
                out.truncate(0)
                done = 0
            tell(done)
            while chunk := answer.read(_CHUNK):
                out.write(chunk)
                done += len(chunk)
                if done > size:
                    break
                tell(done)
    if done < size:
        raise OSError("the line broke off")
    os.replace(part, goal)


def _answer(address: str, wanted: str = "") -> HTTPResponse:
    headers = {"User-Agent": "werger", **({"Range": wanted} if wanted else {})}
    answer: HTTPResponse = urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=30)
    return answer


def _verify(path: Path, size: int, checksum: str, label: str) -> None:
    if size and path.stat().st_size != size:
        path.unlink()
        raise EngineError(
            said(
                "{name} of {label} came with another size than the hub states: fetch it again.",
                name=path.name,
                label=label,
            )
        )
    if checksum:
        digest = hashlib.sha256()
        with path.open("rb") as content:
            while chunk := content.read(4 << 20):
                digest.update(chunk)
        if digest.hexdigest() != checksum:
            path.unlink()
            raise EngineError(
                said(
                    "{name} of {label} came damaged (its checksum is wrong): fetch it again.",
                    name=path.name,
                    label=label,
                )
            )


def _sha256(row: Mapping[str, Any]) -> str:
    return str((row.get("lfs") or {}).get("sha256") or "")


@contextmanager
def _troubles(repository: str) -> Iterator[None]:
    try:
        yield
    except urllib.error.HTTPError as error:
        with error:  # it holds the connection
            code = error.code
        if code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND):
            raise EngineError(
                said(
                    "The hub has no model {repository} for everybody: it was moved or closed. Fetch another one by its "
                    "name, or add a model's folder.",
                    repository=repository,
                )
            ) from error
        raise EngineError(
            said("The hub refused {repository} (error {code}): try again later.", repository=repository, code=code)
        ) from error
    except (OSError, ValueError, HTTPException) as error:
        reason = getattr(error, "reason", error)
        raise EngineError(
            said(
                "{repository} cannot be fetched ({reason}): look at the network and go on later.",
                repository=repository,
                reason=reason,
            )
        ) from error
