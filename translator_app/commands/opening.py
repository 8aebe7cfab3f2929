"""What the commands share: opening a project, finding a segment, writing a segment down."""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType

from translator_app.composition.installation import installed_folders
from translator_app.composition.workshop import Workshop, now
from translator_app.core import inline
from translator_app.core.errors import AppError, DocumentError, ProjectError
from translator_app.core.isolates import bare
from translator_app.core.ports import NoTask
from translator_app.core.project import bucket
from translator_app.core.segment import Segment
from translator_app.services.desk import Desk

SUFFIX = ".werger"
STATE_NAMES: Mapping[str, str] = MappingProxyType({"empty": "initial"})
"""Buckets that are called otherwise where a machine reads them."""
STANDARD_INPUT = "-"
_BETWEEN_BACKUPS = timedelta(hours=1)
_LONGEST_INPUT = 64_000_000
"""Bytes: what a plain text file may have too."""


def workshop() -> Workshop:
    """Return the composition root of this installation."""
    return Workshop(installed_folders())


@contextmanager
def opened(path: str, *, read_only: bool = False) -> Iterator[tuple[Workshop, Desk]]:
    """Open the project at ``path`` and close it whatever happens. Raises ProjectError.

    A project that is going to be written is backed up before, once an hour: a loop of a thousand commands must not
    push the copies of yesterday out.
    """
    shop = workshop()
    desk = shop.open(Path(path), read_only=read_only)
    try:
        if not read_only:
            _keep_backup(shop, desk.path)
        yield shop, desk
    finally:
        shop.close(desk)


def _keep_backup(shop: Workshop, path: Path) -> None:
    made = shop.backups(path)
    if made and abs(now() - made[0].at) < _BETWEEN_BACKUPS:
        return
    try:
        shop.backup(path, NoTask())
    except AppError as error:
        print(f"werger: {error} The command goes on without it.", file=sys.stderr)


@contextmanager
def document_file(name: str) -> Iterator[Path]:
    """Give the document called ``name``; ``-`` is a text on standard input. Raises DocumentError where there is none.

    The text is a file ``stdin.txt`` for as long as the block lasts, so that it is read as every text file is.
    """
    path = Path(name)
    if name != STANDARD_INPUT:
        if not name or not path.exists():
            raise DocumentError(f"{name or 'A document without a name'} does not exist: choose one that is there.")
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="werger-") as folder:
        path = Path(folder) / "stdin.txt"
        path.write_bytes(_input_bytes())
        yield path


def text_or_input(text: str) -> str:
    """Return ``text``, or what stands on standard input (UTF-8) for ``-``, without the line break at its end."""
    if text != STANDARD_INPUT:
        return text
    try:
        return _input_bytes().decode("utf-8-sig").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError as error:
        raise DocumentError(f"Standard input is not UTF-8 text: byte {error.start + 1:,} does not fit.") from error


def _input_bytes() -> bytes:
    if sys.stdin is None:
        raise DocumentError("Standard input is closed: there is nothing to read.")
    content = sys.stdin.buffer.read(_LONGEST_INPUT + 1)
    if len(content) > _LONGEST_INPUT:
        raise DocumentError(f"Standard input holds more than {_LONGEST_INPUT / 1e6:.0f} MB: divide it.")
    return content


def project_argument(parser: ArgumentParser) -> None:
    """Add the project file as the first argument."""
    parser.add_argument("project", metavar="P.werger", help="the project file")


def segment_of(desk: Desk, segment_id: int) -> Segment:
    """Return a segment by id. Raises ProjectError if the project has none of that id."""
    if segment_id not in desk.editor:
        raise ProjectError(f"{desk.path.name} has no segment {segment_id}: `werger segments` lists those it has.")
    return desk.editor.segment(segment_id)


def described(desk: Desk, segment: Segment) -> dict[str, object]:
    """Return a segment as the JSON object of ``werger segments``; inline codes are written out as ``<1>``."""
    names = {document.id: document.name for document in desk.store.documents()}
    return {
        "id": segment.id,
        "document": names.get(segment.document_id, ""),
        "source": inline.shown(segment.source),
        "target": inline.shown(segment.target),
        "state": state_of(segment),
        "origin": origin_text(segment),
        "locked": segment.locked,
        "issues": [bare(issue.message) for issue in desk.checker.issues(segment.id)],
    }


def state_of(segment: Segment) -> str:
    """Return the state in the words of XLIFF, or the substate where it says more: a draft, a rejected segment."""
    return STATE_NAMES.get(bucket(segment), bucket(segment))


def origin_text(segment: Segment) -> str:
    """Return where the target came from in a few words, such as ``memory project 94 %, edited``."""
    origin = segment.origin
    parts = [origin.kind.value, origin.name, f"{origin.score} %" if origin.score is not None else ""]
    words = " ".join(part for part in parts if part)
    return f"{words}, edited" if origin.edited else words


def takes_nothing(_parser: ArgumentParser) -> None:
    """Add no arguments."""


def limit_argument(parser: ArgumentParser, usual: int = 3) -> None:
    """Add ``-n``, how many results to show at most."""
    told = f"at most N results ({usual})"
    parser.add_argument("-n", type=_count, default=usual, metavar="N", help=told)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text} is no number of results: it is 1 or more")
    return int(text)
