"""Fetches models from the Hugging Face hub on request: size, licence and checksums first, then file by file.

What was fetched before a stop or a broken line stays and is gone on with. A file counts only when its size and,
where the hub names one, its SHA-256 are right.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from translator_app.core.errors import Cancelled, EngineError
from translator_app.core.ports import Task

from .models import OPTIONAL, PIECES, REQUIRED, VOCABULARIES, ModelInfo, import_model

HUB = "https://huggingface.co"
_WANTED = frozenset((*REQUIRED, *VOCABULARIES, *PIECES, *OPTIONAL))


@dataclass(frozen=True, slots=True)
class Offered:
    """A model that is known to exist: ``size`` in bytes as engines.md or its page has it, roughly."""

    name: str
    label: str
    repository: str
    size: int
    licence: str
    warning: str = ""


_NON_COMMERCIAL = (
    "Licence CC-BY-NC 4.0: not for commercial use. If you translate for pay, this model is not for that work."
)
OFFERS: Mapping[str, Offered] = {
    offered.name: offered
    for offered in (
        Offered(
            "nllb-600m", "NLLB-200 distilled 600M", "entai2965/nllb-200-distilled-600M-ctranslate2",
            2_470_000_000, "CC-BY-NC-4.0", _NON_COMMERCIAL,
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


def stated(repository: str, endpoint: str = HUB) -> Stated:
    """Ask the hub what a repository holds. Raises EngineError."""
    with _hub_troubles(repository):
        info = _hub().HfApi(endpoint=endpoint, token=False).model_info(repository, files_metadata=True, timeout=30)
    files = {s.rfilename: (int(s.size or 0), _sha256(s)) for s in info.siblings or () if s.rfilename in _WANTED}
    absent = [name for name in REQUIRED if name not in files]
    if absent:
        raise EngineError(f"{repository} lacks {', '.join(absent)}: it is no model in CTranslate2 form.")
    card = info.card_data.to_dict() if info.card_data else {}
    return Stated(str(info.sha or "main"), str(card.get("license", "")), files)


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
        raise EngineError(f"{folder} cannot be written ({error.strerror}): nothing was fetched.") from error
    here = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    if free < 2 * told.size - here:
        raise EngineError(
            f"Fetching {offered.label} needs {2 * told.size / (1 << 30):.1f} GB on the disk of {folder}, "
            f"and {free / (1 << 30):.1f} GB are free."
        )
    done = 0
    for name, (size, checksum) in told.files.items():
        _fetch_file(offered, told.revision, name, folder, endpoint, _progress(task, done, told.size))
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


def _fetch_file(
    offered: Offered, revision: str, name: str, folder: Path, endpoint: str, tell: Callable[[int], None]
) -> None:
    class Told(_hub().utils.tqdm):  # type: ignore[misc]
        """Passes the hub's own progress on; a stop is an exception out of it."""

        def __init__(self, *_args: Any, **known: Any) -> None:
            initial = int(known.get("initial") or 0)
            super().__init__(initial=initial, disable=True)
            self.n = initial

        def update(self, n: float | None = 1) -> bool | None:
            self.n += int(n or 0)
            tell(int(self.n))
            return None

    tell(0)
    with _hub_troubles(offered.repository):
        _hub().hf_hub_download(
            offered.repository,
            name,
            revision=revision,
            local_dir=folder,
            endpoint=endpoint,
            token=False,
            tqdm_class=Told,
        )


def _verify(path: Path, size: int, checksum: str, label: str) -> None:
    if size and path.stat().st_size != size:
        path.unlink()
        raise EngineError(f"{path.name} of {label} came with another size than the hub states: fetch it again.")
    if checksum:
        digest = hashlib.sha256()
        with path.open("rb") as content:
            while chunk := content.read(4 << 20):
                digest.update(chunk)
        if digest.hexdigest() != checksum:
            path.unlink()
            raise EngineError(f"{path.name} of {label} came damaged (its checksum is wrong): fetch it again.")


def _sha256(sibling: Any) -> str:
    lfs = getattr(sibling, "lfs", None)
    return str(getattr(lfs, "sha256", "") or "") if lfs else ""


def _hub() -> Any:
    # read when the library is imported: plain HTTP can be stopped and gone on with, and nobody is told of our use
    os.environ.setdefault("HF_HUB_DISABLE_XET", "1")
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    import huggingface_hub

    return huggingface_hub


@contextmanager
def _hub_troubles(repository: str) -> Iterator[None]:
    from huggingface_hub.errors import GatedRepoError, HfHubHTTPError, RepositoryNotFoundError

    try:
        yield
    except Cancelled:
        raise
    except (GatedRepoError, RepositoryNotFoundError) as error:
        raise EngineError(f"The hub has no model {repository} for everybody: it was moved or closed.") from error
    except HfHubHTTPError as error:
        code = getattr(error.response, "status_code", "?")
        raise EngineError(f"The hub refused {repository} (error {code}): try again later.") from error
    except (OSError, ValueError) as error:
        raise EngineError(f"{repository} cannot be fetched ({error}): look at the network and go on later.") from error
