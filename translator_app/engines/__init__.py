"""Translation engines, one module each; ``OPENERS`` is the table of the kinds there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.core.ports import Engine

if TYPE_CHECKING:
    from .transport import Log


@dataclass(frozen=True, slots=True)
class Opening:
    """What an engine is opened with: a folder or file on this machine, or a server with its key and the log."""

    path: Path = Path()
    address: str = ""
    model: str = ""
    label: str = ""
    key: str = ""
    log: Log | None = None


def _argos(opening: Opening) -> Engine:
    from .argos import open_package

    return open_package(opening.path)


def _nllb(opening: Opening) -> Engine:
    from .models import read_model
    from .nllb import nllb_engine

    return nllb_engine(read_model(opening.path))


def _madlad(opening: Opening) -> Engine:
    from .madlad import madlad_engine
    from .models import read_model

    return madlad_engine(read_model(opening.path))


def _libretranslate(opening: Opening) -> Engine:
    from .hosted import LibreTranslateEngine

    assert opening.log is not None
    return LibreTranslateEngine(opening.address, opening.log, label=opening.label, key=opening.key)


def _chat(opening: Opening) -> Engine:
    from .hosted import ChatEngine

    assert opening.log is not None
    return ChatEngine(opening.address, opening.model, opening.log, label=opening.label, key=opening.key)


OPENERS: Mapping[str, Callable[[Opening], Engine]] = {
    "argos": _argos,
    "nllb": _nllb,
    "madlad": _madlad,
    "libretranslate": _libretranslate,
    "chat": _chat,
}
"""How an engine of each kind is opened; each raises EngineError in the user's words."""
