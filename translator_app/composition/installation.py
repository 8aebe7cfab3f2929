"""Where the program's own files lie, in a checkout and in an installed package, and where the user's lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of an installation: two that ship with the program, two of the user's own."""

    resources: Path
    glossaries: Path
    config: Path
    user: Path

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"

    @property
    def words(self) -> Path:
        """The user's own dictionary, one word a line."""
        return self.config / "words.txt"

    @property
    def shipped_sentence_rules(self) -> Path:
        """The SRX file that ships."""
        return self.resources / "srx" / "ckb.srx"

    @property
    def sentence_rules(self) -> Path:
        """The SRX file that the user brought, if there is one."""
        return self.config / "sentences.srx"

    @property
    def packages(self) -> Path:
        """The folder of installed engine packages."""
        return self.user / "packages"

    @property
    def models(self) -> Path:
        """The folder of installed models in CTranslate2 form."""
        return self.user / "models"

    @property
    def sent(self) -> Path:
        """The log of what was sent to servers."""
        return self.user / "sent.jsonl"

    @property
    def shipped_glossaries(self) -> list[Path]:
        """The glossaries that ship with the program."""
        return sorted(self.glossaries.glob("*.tsv"))

    @property
    def bundled_models(self) -> Path:
        """The folder of the engine packages that ship with the program."""
        return self.resources / "models"


def installed_folders() -> Folders:
    """Return the folders of this installation; the user's follow the system's conventions (XDG on Linux)."""
    package = Path(__file__).resolve().parents[1]
    bundled = package / "_bundled"
    root = bundled if bundled.is_dir() else package.parent
    return Folders(
        resources=root / "resources",
        glossaries=root / "glossaries",
        config=Path(platformdirs.user_config_dir("werger", appauthor=False)),
        user=Path(platformdirs.user_data_dir("werger", appauthor=False)),
    )
