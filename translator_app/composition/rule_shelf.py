"""The sentence rules of an installation: those that ship, or an SRX file that the user brought from another tool."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from translator_app.core.errors import AppError, DocumentError
from translator_app.core.kurdish.segmentation import Rule, Segmenter
from translator_app.core.said import said
from translator_app.formats.srx import SrxRules, read_srx
from translator_app.services.exporting import write_safely

LANGUAGE = "ckb"
LONGEST = 16_000_000
"""Bytes of a rule file; the largest that tools ship, for fifty languages, has 0.3 million."""
PATIENCE = 0.1
"""Seconds that one of the user's rules may think about one place; ours need microseconds."""
_TRIAL_SECONDS = 2.0
_TRIALS = ("ئەم وشەیە. ", "ب", " ", ".", "؟! ", '." ', "1.2.3 ", "A. ", "\n", "(")


class RuleShelf:
    """The port is :class:`translator_app.services.segmenting.SentenceRules`."""

    def __init__(self, shipped: Path, own: Path) -> None:
        self._shipped, self._own = shipped, own

    @property
    def brought(self) -> bool:
        """Whether the user's own rules are in force."""
        return self._own.exists()

    def segmenter(self, abbreviations: Sequence[str]) -> Segmenter:
        """Return what cuts sentences by the rules in force. Raises DocumentError for a damaged file."""
        if not self.brought:
            return Segmenter(rules_of(self._shipped), abbreviations)
        try:
            return Segmenter(rules_of(self._own), abbreviations, PATIENCE)
        except DocumentError as error:
            advice = said("Bring the file again, or go back to Werger's own rules in the settings.")
            raise DocumentError(said("{trouble} {advice}", trouble=error, advice=advice)) from error

    def bring(self, path: Path) -> int:
        """Put the rules of an SRX file in force and return how many hold for Sorani.

        Raises DocumentError where it cannot be read, has none for Sorani, or takes too long over odd texts.
        """
        rules = rules_of(path)
        segmenter = Segmenter(rules, (), PATIENCE)
        begun = time.monotonic()
        for unit in _TRIALS:
            try:
                segmenter.spans((unit * 5000)[:5000])
            except AppError as error:
                raise DocumentError(said("{name}: {trouble}", name=path.name, trouble=error)) from error
            if time.monotonic() - begun > _TRIAL_SECONDS:
                raise DocumentError(
                    said(
                        "The rules of {name} take too long: a document of a few pages would hold Werger up. "
                        "Simplify their expressions and bring the file again.",
                        name=path.name,
                    )
                )
        self._own.parent.mkdir(parents=True, exist_ok=True)
        _copy(path, self._own)
        return len(rules)

    def put_back(self) -> None:
        """Go back to the rules that ship."""
        self._own.unlink(missing_ok=True)

    def copy_to(self, path: Path) -> None:
        """Write the rules in force as an SRX file for other tools."""
        _copy(self._own if self.brought else self._shipped, path)


def _copy(source: Path, target: Path) -> None:
    data = source.read_bytes()

    def write(out: BinaryIO) -> None:
        out.write(data)

    write_safely(target, write)


def rules_of(path: Path) -> tuple[Rule, ...]:
    """Return the rules that an SRX file has for Sorani. Raises DocumentError."""
    try:
        if path.stat().st_size > LONGEST:
            raise DocumentError(said("{name} is too large for a file of sentence rules.", name=path.name))
        data = path.read_bytes()
    except OSError as error:
        raise DocumentError(said("{path} cannot be read: {reason}.", path=path, reason=error.strerror)) from error
    read: SrxRules = read_srx(data, path.name)
    try:
        return read[LANGUAGE]
    except KeyError as error:
        raise DocumentError(
            said(
                "{name} holds no rules for Central Kurdish: map a language pattern that matches “ckb” to some.",
                name=path.name,
            )
        ) from error
