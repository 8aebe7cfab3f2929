"""The translation engines of an installation: packages the user installed, and those that ship."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from translator_app.core.errors import EngineError
from translator_app.core.ports import Engine, Task
from translator_app.installation import Folders
from translator_app.services.desk import EngineRow

if TYPE_CHECKING:
    from translator_app.engines.packages import PackageInfo

PAIR = ("ckb", "en")


class EngineShelf:
    """Lists, installs and removes packages; an engine that was handed out once stays the same one.

    Its methods may be called from any thread.
    """

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._made: dict[str, Engine] = {}
        self._lock = Lock()

    def rows(self) -> list[EngineRow]:
        """List the engines there are: installed packages first, then those that ship."""
        found, broken = self._packages()
        rows = [EngineRow(p.name, p.label, removable=p.path.is_dir(), size=p.size) for p in found]
        return rows + [EngineRow("", line, trouble=line) for line in broken]

    def engine(self, name: str = "") -> Engine:
        """Return the engine called ``name``, or the first there is. Raises EngineError."""
        found, _ = self._packages()
        usable = [p for p in found if name in ("", p.name, p.root)]
        if not usable:
            known = ", ".join(p.name for p in found) or "none is installed"
            raise EngineError(f"There is no engine {name or 'installed'} ({known}): import an .argosmodel package.")
        return self._made_of(usable[0])

    def chosen(self, name: str) -> tuple[list[Engine], list[str]]:
        """Return the engine called ``name``, else the first, else none; and what is wrong with packages that ship."""
        found, broken = self._packages()
        chosen = [p for p in found if p.name == name] or found[:1]
        return [self._made_of(package) for package in chosen], broken

    def install(self, path: Path, task: Task) -> EngineRow:
        """Check and install an ``.argosmodel`` file. Raises EngineError."""
        from translator_app.engines.packages import inspect_package, install_package

        info = inspect_package(path)
        if (info.from_code, info.to_code) != PAIR:
            raise EngineError(
                f"{path.name} translates {info.from_code} to {info.to_code}: this desk needs a package from ckb to en."
            )
        installed = install_package(path, self._folders.packages, task)
        return EngineRow(installed.name, installed.label, removable=True, size=installed.size)

    def remove(self, name: str) -> None:
        """Remove an installed package. Raises EngineError."""
        from translator_app.engines.packages import remove_package

        found, _ = self._packages()
        for package in found:
            if package.name == name and package.path.is_dir():
                with self._lock:
                    self._made.pop(name, None)
                remove_package(package)
                return
        raise EngineError(f"There is no installed package {name} to remove.")

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

    def _made_of(self, package: PackageInfo) -> Engine:
        from translator_app.engines.argos import ArgosEngine

        with self._lock:
            if package.name not in self._made:
                self._made[package.name] = ArgosEngine(package)
            return self._made[package.name]
