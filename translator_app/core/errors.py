"""Failures the user can mend, each told in one sentence of the user's words."""

from __future__ import annotations


class AppError(Exception):
    """A failure the user can mend: its text names the file or place, the reason and what to do.

    Anything that is not an ``AppError`` is a fault of the program and is shown as a bug report.
    """


class DocumentError(AppError):
    """A document cannot be read or written."""


class ProjectError(AppError):
    """A project file cannot be opened, read or written."""


class ProjectLockedError(ProjectError):
    """Somebody else has the project open; ``holder`` says who and since when."""

    def __init__(self, message: str, holder: str) -> None:
        super().__init__(message)
        self.holder = holder


class ConflictError(ProjectError):
    """A segment was changed by somebody else after it was read; nothing was written."""


class MemoryStoreError(AppError):
    """A translation memory cannot be opened, read or written."""


class GlossaryError(AppError):
    """A glossary cannot be read or written."""


class EngineError(AppError):
    """An engine cannot be installed or loaded, or did not answer."""


class EditError(AppError):
    """An edit is not possible here: a locked segment, a split at the edge, a merge across paragraphs."""


class ReviewError(AppError):
    """A move that the review rules do not allow, or a sign-off with open points."""


class Cancelled(Exception):  # noqa: N818 - not a failure: the user asked for it
    """Raised inside a job when its user cancelled it; what was done so far is rolled back or kept whole."""
