"""What the user chose, kept as one JSON file in the user's own configuration folder."""

from __future__ import annotations

import getpass
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from translator_app.core.errors import AppError
from translator_app.core.said import said

from .replacing_files import replace_file


@dataclass(frozen=True, slots=True)
class Profile:
    """Who works here: the name is kept with every change; ``role`` is translator, reviewer or lead."""

    name: str = ""
    initials: str = ""
    role: str = "translator"


@dataclass(frozen=True, slots=True)
class ServerChoice:
    """A server the user named: ``kind`` is libretranslate or chat, ``model`` what a chat server is to use.

    Its key is no setting: the system's keyring has it. Nothing is sent before ``on`` is set.
    """

    kind: str
    label: str
    address: str
    model: str = ""
    on: bool = False

    @property
    def name(self) -> str:
        """The engine's key, as the engine itself builds it."""
        address = self.address.strip().rstrip("/")
        return f"chat:{address}:{self.model}" if self.kind == "chat" else f"{self.kind}:{address}"


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices with their defaults. Paths are absolute; zooms are factors; an empty font is the program's own."""

    profile: Profile = field(default_factory=Profile)
    theme: str = "system"
    shortcut_scheme: str = "werger"
    shortcuts: Mapping[str, str] = field(default_factory=dict)
    zoom_source: float = 1.0
    zoom_target: float = 1.0
    font_source: str = ""
    font_target: str = ""
    language: str = "system"
    recent: tuple[str, ...] = ()
    propagate: bool = True
    machine_suggestions: bool = True
    engine: str = ""
    engine_order: tuple[str, ...] = ()
    engines_off: tuple[str, ...] = ()
    servers: tuple[ServerChoice, ...] = ()
    severities: Mapping[str, str] = field(default_factory=dict)
    ignored_checks: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    own_rules: tuple[str, ...] = ()
    english: str = ""
    assist_side: str = "left"
    assist_shown: bool = True
    invisible_shown: bool = False
    tour_seen: bool = False

    @property
    def author(self) -> str:
        """The name under which changes are kept."""
        return self.profile.name or _login_name()


MOST_RECENT = 10


def with_recent(settings: Settings, path: Path) -> Settings:
    """Return ``settings`` with ``path`` as the most recent project."""
    name = str(path.absolute())
    others = tuple(other for other in settings.recent if other != name)
    return replace(settings, recent=(name, *others)[:MOST_RECENT])


def load_settings(path: Path) -> Settings:
    """Read the settings; a missing file gives the defaults, and so does each value that is missing or odd."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(raw, dict):
        return Settings()
    known: dict[str, Any] = {}
    defaults = Settings()
    for item in fields(Settings):
        value = raw.get(item.name)
        default = getattr(defaults, item.name)
        if isinstance(default, Profile) and isinstance(value, dict):
            known[item.name] = Profile(**{k: v for k, v in value.items() if k in _PROFILE and isinstance(v, str)})
        elif item.name == "servers" and isinstance(value, list):
            known[item.name] = tuple(_servers(value))
        elif isinstance(default, tuple) and isinstance(value, list):
            known[item.name] = tuple(v for v in value if isinstance(v, str))
        elif isinstance(default, Mapping) and isinstance(value, dict):
            known[item.name] = {str(k): v for k, v in value.items() if isinstance(v, str)}
        elif type(value) is type(default):
            known[item.name] = value
    return Settings(**known)


_PROFILE = frozenset(item.name for item in fields(Profile))


def _servers(rows: Iterable[object]) -> Iterator[ServerChoice]:
    """Read the servers that are whole; one whose ``on`` is anything but true is off."""
    for row in rows:
        if not isinstance(row, dict):
            continue
        texts = {key: row.get(key, "") for key in ("kind", "label", "address", "model")}
        if all(isinstance(text, str) for text in texts.values()) and texts["kind"] and texts["address"]:
            yield ServerChoice(**texts, on=row.get("on") is True)


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings, whole or not at all. Raises AppError when the folder refuses."""
    text = json.dumps(asdict(settings), ensure_ascii=False, indent=1)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, lambda out: out.write(text.encode()))
    except OSError as error:
        raise AppError(
            said("The settings cannot be kept in {parent}: {strerror}.", parent=path.parent, strerror=error.strerror)
        ) from error


def _login_name() -> str:
    with suppress(OSError, KeyError):
        return getpass.getuser()
    return "translator"
