"""The translation engines of an installation: packages and models on this machine, and servers the user named."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from translator_app.composition.installation import Folders
from translator_app.core.errors import EngineError
from translator_app.core.ports import Engine, Task
from translator_app.core.said import said
from translator_app.engines import OPENERS, Opening
from translator_app.services.settings import ServerChoice, Settings
from translator_app.services.shelf import EngineRow, Offer, Sent

if TYPE_CHECKING:
    from translator_app.engines.keys import Keys
    from translator_app.engines.packages import PackageInfo
    from translator_app.engines.transport import SentLog

PAIR = ("ckb", "en")
WARM_BYTES = 256 << 20
"""An engine up to this size is loaded at the start; a larger one when it is first asked."""
GREETING = "سڵاو"
"""What a server is asked at a trial: a greeting, never text of a document."""


@dataclass(frozen=True, slots=True)
class _Known:
    """An engine that can be opened, and how."""

    row: EngineRow
    opening: Opening
    choice: ServerChoice | None = None


class EngineShelf:
    """Lists, installs and removes engines; one that was handed out stays the same. Safe in any thread.

    What runs on this machine is used until it is switched off; a server is used once it is switched on.
    """

    def __init__(self, folders: Folders, settings: Callable[[], Settings]) -> None:
        self._folders = folders
        self._settings = settings
        self._made: dict[object, Engine] = {}
        self._lock = Lock()
        self._keys: Keys | None = None

    # --- what there is

    def rows(self) -> list[EngineRow]:
        """List the engines in the order in which they are asked; what is broken stands last."""
        known, broken = self._known(self._settings())
        return [one.row for one in known] + [EngineRow("", line, trouble=line) for line in broken]

    def engine(self, name: str = "") -> Engine:
        """Return the engine called ``name``, or the first that is used. Raises EngineError.

        A server that is switched off is not handed out, whoever asks.
        """
        known, _ = self._known(self._settings())
        usable = [one for one in known if one.row.on and (not name or name in _names(one.row))]
        if not usable:
            if any(name in _names(one.row) for one in known):
                raise EngineError(
                    said("The engine {name} is switched off: switch it on in the list of engines first.", name=name)
                )
            listed = ", ".join(one.row.name for one in known) or "none is installed"
            raise EngineError(f"There is no engine {name or 'in use'} ({listed}): import an .argosmodel package.")
        return self._made_of(usable[0])

    def chosen(self, settings: Settings) -> tuple[list[Engine], list[str]]:
        """Return the engines in use in their order, and what is wrong with others, a sentence each."""
        known, broken = self._known(settings)
        engines: list[Engine] = []
        for one in known:
            if one.row.on:
                try:
                    engines.append(self._made_of(one))
                except EngineError as error:
                    broken.append(str(error))
        return engines, broken

    def warm(self, task: Task) -> None:
        """Load the small engines in use, so that the first suggestion need not wait for that."""
        settings = self._settings()
        known, _ = self._known(settings)
        for one in known:
            if one.row.on and one.row.size and one.row.size <= WARM_BYTES and settings.machine_suggestions:
                for _ in self._made_of(one).translate([GREETING], task=task):
                    task.step(0, 0)

    # --- packages and models

    def install(self, path: Path, task: Task, *, update: bool = False) -> EngineRow:
        """Check and install an ``.argosmodel`` file or the folder of a model. Raises EngineError."""
        if path.is_dir():
            from translator_app.engines.models import import_model

            return self._row_of(import_model(path, self._folders.models, task).name)
        from translator_app.engines.packages import inspect_package, install_package

        info = inspect_package(path)
        if (info.from_code, info.to_code) != PAIR:
            raise EngineError(
                said(
                    "{name} translates {from_code} to {to_code}: this desk needs a package from ckb to en.",
                    name=path.name,
                    from_code=info.from_code,
                    to_code=info.to_code,
                )
            )
        installed = install_package(path, self._folders.packages, task, update=update)
        with self._lock:
            self._made.clear()
        return self._row_of(installed.name)

    def remove(self, name: str) -> None:
        """Remove an installed package or model. Raises EngineError."""
        from translator_app.engines.models import installed_models, remove_model
        from translator_app.engines.packages import remove_package

        packages, _ = self._packages()
        package = next((p for p in packages if name in (p.name, p.root) and p.path.is_dir()), None)
        model = next((m for m in installed_models(self._folders.models)[0] if name in (m.name, m.path.name)), None)
        if package is None and model is None:
            if any(name in (p.name, p.root) for p in packages):
                raise EngineError(said("{name} ships with the program: switch it off instead.", name=name))
            raise EngineError(said("There is no installed engine {name} to remove.", name=name))
        with self._lock:
            self._made.clear()
        if package is not None:
            remove_package(package)
        elif model is not None:
            remove_model(model)

    def offers(self) -> list[Offer]:
        """List the models that can be fetched and are not installed."""
        from translator_app.engines.fetching import HUB, OFFERS

        here = {path.name for path in self._folders.models.iterdir()} if self._folders.models.is_dir() else set()
        return [
            Offer(o.name, o.label, o.size, o.licence, o.warning, f"{HUB}/{o.repository}")
            for o in OFFERS.values()
            if o.name not in here
        ]

    def look_up(self, text: str, task: Task) -> Offer:
        """Ask the hub what a model is that somebody named. Raises EngineError and Cancelled."""
        from translator_app.engines import fetching

        found = fetching.looked_up(fetching.named(text), task, fetching.HUB)
        address = f"{fetching.HUB}/{found.repository}"
        return Offer(found.repository, found.label, found.size, found.licence, found.warning, address)

    def fetch(self, name: str, task: Task) -> EngineRow:
        """Fetch a model by its offer's name or the hub's, check and install it. Raises EngineError and Cancelled."""
        from translator_app.engines import fetching

        parts = self._folders.user / "fetching"
        offered = fetching.OFFERS.get(name) or fetching.looked_up(fetching.named(name), task, fetching.HUB)
        return self._row_of(fetching.fetch_model(offered, self._folders.models, parts, task, fetching.HUB).name)

    # --- servers

    def key(self, choice: ServerChoice) -> str:
        """Return a server's key, empty if there is none."""
        return self._ring().get(choice.address)

    def keep_key(self, choice: ServerChoice, key: str) -> str:
        """Keep a server's key in the system's keyring; returns why it is kept for this session only, if so."""
        with self._lock:
            self._made.clear()
        return self._ring().keep(choice.address, key)

    def forget_key(self, choice: ServerChoice) -> None:
        """Remove a server's key."""
        with self._lock:
            self._made.clear()
        self._ring().forget(choice.address)

    def trial(self, choice: ServerChoice, key: str) -> Callable[[Task], str]:
        """Return what asks the server for one short translation in any thread; no text of a document is sent."""

        def ask(task: Task) -> str:
            engine = OPENERS[choice.kind](self._opening(choice, key))
            answer = next(iter(engine.translate([GREETING], task=task)), ())
            return answer[0].text if answer else ""

        return ask

    def sent(self, limit: int = 500) -> list[Sent]:
        """Return the last requests sent, newest first."""
        try:
            lines = self._folders.sent.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise EngineError(
                said("The log {sent} cannot be read ({strerror}).", sent=self._folders.sent, strerror=error.strerror)
            ) from error
        return list(_requests(reversed(lines[-limit:])))

    def clear_sent(self) -> None:
        """Empty the log of what was sent."""
        try:
            self._folders.sent.unlink(missing_ok=True)
        except OSError as error:
            raise EngineError(
                said("The log {sent} cannot be removed ({strerror}).", sent=self._folders.sent, strerror=error.strerror)
            ) from error

    # --- inside

    def _known(self, settings: Settings) -> tuple[list[_Known], list[str]]:
        packages, broken = self._packages()
        known = [_of_package(package) for package in packages]
        if self._folders.models.is_dir():
            from translator_app.engines.models import installed_models

            models, unusable = installed_models(self._folders.models)
            broken += unusable
            known += [
                _Known(
                    EngineRow(
                        m.name, m.label, removable=True, size=m.size, kind=m.kind, licence=m.licence, card=m.card
                    ),
                    Opening(m.path),
                )
                for m in models
            ]
        used = [replace(one, row=replace(one.row, on=one.row.name not in settings.engines_off)) for one in known]
        used += [self._of_server(choice) for choice in settings.servers]
        order = {name: place for place, name in enumerate(settings.engine_order)}
        used.sort(key=lambda one: (one.row.name != settings.engine, order.get(one.row.name, len(order))))
        return used, broken

    def _of_server(self, choice: ServerChoice) -> _Known:
        from translator_app.engines.transport import stays_here

        row = EngineRow(
            choice.name,
            choice.label or choice.model or choice.address,
            leaves_machine=not stays_here(choice.address),
            kind=choice.kind,
            on=choice.on,
            address=choice.address,
            trouble="" if choice.kind in OPENERS else f"Werger knows no server of the kind {choice.kind}.",
        )
        return _Known(row, Opening(), choice)

    def _packages(self) -> tuple[list[PackageInfo], list[str]]:
        from translator_app.engines.packages import inspect_package, installed_packages

        found, broken = installed_packages([self._folders.packages])
        taken = {package.root for package in found}
        for path in sorted(self._folders.bundled_models.glob("*.argosmodel")):
            try:
                package = inspect_package(path)
            except EngineError as error:
                broken.append(str(error))
                continue
            if package.root not in taken:
                found.append(package)
        return [p for p in found if (p.from_code, p.to_code) == PAIR], broken

    def _row_of(self, name: str) -> EngineRow:
        return next(row for row in self.rows() if row.name == name)

    def _opening(self, choice: ServerChoice, key: str) -> Opening:
        return Opening(
            address=choice.address, model=choice.model, label=choice.label or choice.model, key=key, log=self._log()
        )

    def _made_of(self, known: _Known) -> Engine:
        if known.row.trouble:
            raise EngineError(known.row.trouble)
        key = known.choice or (known.row.name, known.opening.path)
        with self._lock:
            made = self._made.get(key)
        if made is None:
            opening = self._opening(known.choice, self.key(known.choice)) if known.choice else known.opening
            made = OPENERS[known.row.kind](opening)
            with self._lock:
                made = self._made.setdefault(key, made)
        return made

    def _ring(self) -> Keys:
        from translator_app.engines.keys import Keys

        with self._lock:
            if self._keys is None:
                self._keys = Keys()
            return self._keys

    def _log(self) -> SentLog:
        from translator_app.engines.transport import SentLog

        return SentLog(self._folders.sent)


def _names(row: EngineRow) -> tuple[str, str]:
    return row.name, row.name.partition(":")[2]


def _of_package(package: PackageInfo) -> _Known:
    from translator_app.engines.packages import card_of

    row = EngineRow(
        package.name,
        package.label,
        removable=package.path.is_dir(),
        size=package.size,
        version=package.version,
        licence=str(package.metadata.get("license") or package.metadata.get("licence") or ""),
        card=card_of(package),
    )
    return _Known(row, Opening(package.path))


def _requests(lines: Iterable[str]) -> Iterator[Sent]:
    for line in lines:
        try:
            entry = json.loads(line)
            yield Sent(str(entry["at"]), str(entry["to"]), _readable(entry["sent"]))
        except (ValueError, KeyError, TypeError):
            yield Sent("", "", line)


def _readable(content: object) -> str:
    """Return what a request held as a person reads it: the texts, without the frame of the protocol."""
    match content:
        case {"q": [*texts]}:
            return "\n".join(map(str, texts))
        case {"messages": [*messages]}:
            told: Sequence[str] = [str(m.get("content", "")) for m in messages if isinstance(m, dict)]
            return "\n\n".join(told)
        case _:
            return json.dumps(content, ensure_ascii=False)
