"""Check of who stands for a translation."""

from __future__ import annotations

from collections.abc import Iterable

from translator_app.core.segment import Segment, State

from .context import CheckContext, Finding


def approved_by_nobody(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A confirmed translation that no reviewer has approved, or an approval without a name."""
    if segment.state is State.TRANSLATED:
        yield Finding("Nobody has approved this translation yet")
    elif segment.state in {State.REVIEWED, State.FINAL} and not segment.changed_by:
        yield Finding("The approval carries no name")
