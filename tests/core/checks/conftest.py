from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from translator_app.core.checks import CheckContext, check_segment
from translator_app.core.quality import Issue
from translator_app.core.segment import Segment, State

Of = Callable[..., list[Issue]]


@pytest.fixture(scope="session")
def of() -> Of:
    """Return what a check finds on a confirmed pair."""

    def found(check: str, source: str, target: str, context: CheckContext | None = None, **more: object) -> list[Issue]:
        segment = replace(Segment(1, 1, 1, 1, source, target, state=State.TRANSLATED), **more)  # type: ignore[arg-type]
        return [issue for issue in check_segment(segment, context or CheckContext()) if issue.check == check]

    return found
