"""Check results and their severities; the checks themselves live in ``core.checks``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How grave a check result is; ``OFF`` switches a check off."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Issue:
    """One result of one check on one segment.

    ``start`` and ``end`` are character indices into the target, or the source if ``on_source``; both 0 for the whole.
    ``fix`` is the whole target as it would be after the one-click fix, None where no fix is safe.
    """

    segment_id: int
    check: str
    severity: Severity
    message: str
    start: int = 0
    end: int = 0
    on_source: bool = False
    fix: str | None = None

    @property
    def key(self) -> str:
        """The key under which this very finding is ignored in its segment."""
        return f"{self.check}:{self.message}"
