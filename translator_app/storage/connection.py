"""Connections to our SQLite files: what a file is, how it is opened, and failures told in the user's words."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import apsw

from translator_app.core.errors import AppError

_MAGIC = b"SQLite format 3\0"
_BUSY_MS = 5_000
_BESIDE = 1 << 16
"""Bytes of shared memory and of a log's beginning."""


def _no_recovery(_path: Path) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file of ours: the header's application id, the schema version this program writes, the words.

    ``what`` is its name in a sentence, ``error`` the error its failures raise, ``recovery`` tells what can be done
    about a damaged file of that kind (a sentence, or nothing).
    """

    application_id: int
    version: int
    what: str
    error: type[AppError]
    recovery: Callable[[Path], str] = _no_recovery

    def damaged(self, path: Path, detail: str) -> AppError:
        """Return the error for a file of this kind that is damaged; ``detail`` says how."""
        advice = self.recovery(path)
        return self.error(f"The {self.what} {path} is damaged ({detail}).{' ' + advice if advice else ''}")


def probe(path: Path, kind: FileKind) -> int:
    """Return the schema version in the header of ``path``.

    Raises ``kind.error`` for a file that is missing, empty, cut off, no database, another program's, or newer than
    this program. Nothing is opened by SQLite before this passed.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
        size = path.stat().st_size
    except FileNotFoundError:
        raise kind.error(f"There is no file {path}: it was moved, renamed or deleted.") from None
    except IsADirectoryError:
        raise kind.error(f"{path} is a folder, not a {kind.what}.") from None
    except OSError as error:
        raise kind.error(f"{path} cannot be read: {error.strerror}.") from None
    if not header:
        raise kind.damaged(path, "it is empty")
    if not header.startswith(_MAGIC) or len(header) < 100:
        raise kind.error(f"{path} is not a {kind.what} of Werger, or its beginning is destroyed.{_hint(path, kind)}")
    application_id = int.from_bytes(header[68:72], "big")
    if application_id != kind.application_id:
        raise kind.error(f"{path} is a database of another program, not a {kind.what} of Werger.")
    version = int.from_bytes(header[60:64], "big")
    refuse_newer(path, kind, version)
    page = int.from_bytes(header[16:18], "big")
    promised = int.from_bytes(header[28:32], "big") * (65536 if page == 1 else page)
    if header[24:28] == header[92:96] and size < promised and not wal_of(path).exists():
        raise kind.damaged(path, f"{promised - size:,} of {promised:,} bytes are missing at its end")
    return version


def probe_at_rest(path: Path, kind: FileKind) -> None:
    """Probe ``path`` unless it is open: a look into a file that this process has open would cost SQLite its locks."""
    if not wal_of(path).exists():
        probe(path, kind)


def _hint(path: Path, kind: FileKind) -> str:
    advice = kind.recovery(path)
    return f" {advice}" if advice else ""


def refuse_newer(path: Path, kind: FileKind, version: int) -> None:
    """Raise ``kind.error`` if ``version`` is one this program does not know."""
    if version > kind.version:
        raise kind.error(
            f"The {kind.what} {path} was written by a newer Werger (its version is {version}, this program knows "
            f"up to {kind.version}): update Werger to open it."
        )
    if version < 1:
        raise kind.damaged(path, "its version is not given")


def wal_of(path: Path) -> Path:
    """Return where SQLite keeps the write-ahead log of ``path`` while it is open."""
    return path.with_name(path.name + "-wal")


def shm_of(path: Path) -> Path:
    """Return where SQLite keeps what the processes that have ``path`` open share."""
    return path.with_name(path.name + "-shm")


def remove(path: Path) -> None:
    """Remove a file that nobody has open, with what SQLite keeps beside it. Raises OSError."""
    for part in (path, wal_of(path), shm_of(path), path.with_name(path.name + "-journal")):
        part.unlink(missing_ok=True)


def set_stray_log_aside(path: Path) -> None:
    """Rename the log of a file ``path`` that is gone: SQLite would write it into a new file of that name.

    It is kept as ``path-wal.1`` and so on, for whoever brings the file back. Raises OSError.
    """
    log = wal_of(path)
    if path.exists() or not log.exists():
        return
    number = 1
    while (aside := log.with_name(f"{log.name}.{number}")).exists():
        number += 1
    log.rename(aside)
    shm_of(path).unlink(missing_ok=True)


def connect(
    path: Path, kind: FileKind, *, read_only: bool = False, create: bool = False, aside: bool = False
) -> apsw.Connection:
    """Open ``path``, distrusting whatever schema it holds. Nothing is written to it before :func:`make_durable`.

    A reader that stands ``aside`` leaves the shared memory of others as it is. SQLite makes that anew where it sees no
    lock, and a process loses its locks when anything in it opens and closes the file (a file dialog that looks what
    kind of file it is): the one that writes would be killed by its next access.
    """
    with telling(path, kind), _header_read(path, kind):
        if read_only:
            connection = (_connect_aside(path) if aside else None) or _connect_read_only(path, kind)
        else:
            flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create else 0)
            connection = apsw.Connection(str(path), flags=flags)
        try:
            _distrust(connection)
            connection.set_busy_timeout(_BUSY_MS)
            connection.pragma("cache_size", -32_000)
            connection.pragma("temp_store", "MEMORY")
            if not read_only and connection.readonly("main"):
                raise kind.error(
                    f"The {kind.what} {path} may not be written: open it for reading only, or save a copy elsewhere."
                )
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        except BaseException:
            drop(connection)
            raise
    return connection


@contextmanager
def _header_read(path: Path, kind: FileKind) -> Iterator[None]:
    """Tell of a name that SQLite cannot take, and of a header in which it finds a format that never was."""
    try:
        yield
    except UnicodeEncodeError as error:
        shown = str(path).encode("utf-8", "backslashreplace").decode()
        raise kind.error(f"The name {shown} holds bytes that are no letters: rename it.") from error
    except apsw.SQLError as error:  # what is asked here is always sound
        raise kind.damaged(path, str(error)) from error


def _connect_aside(path: Path) -> apsw.Connection | None:
    """Open ``path`` beside whoever writes it; None if nobody does."""
    if not shm_of(path).exists():
        return None
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(f"{path.absolute().as_uri()}?readonly_shm=1", flags=flags)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except (apsw.CantOpenError, apsw.ReadOnlyError):
        connection.close()
        return None
    return connection


def _connect_read_only(path: Path, kind: FileKind) -> apsw.Connection:
    try:
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except (apsw.CantOpenError, apsw.ReadOnlyError) as error:
        # A log left by a crash, in a folder where SQLite may not make its shared-memory file.
        if wal_of(path).exists():
            raise kind.error(
                f"The {kind.what} {path} was not closed properly and lies in a folder that cannot be written: copy it "
                f"together with {wal_of(path).name} to another folder and open it there."
            ) from error
        uri = f"{path.absolute().as_uri()}?immutable=1"
        connection = apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    return connection


def _distrust(connection: apsw.Connection) -> None:
    # A file from elsewhere may carry triggers, views or functions in its schema; none of them ever runs.
    for option, value in (
        (apsw.SQLITE_DBCONFIG_DEFENSIVE, 1),
        (apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_VIEW, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
        (apsw.SQLITE_DBCONFIG_DQS_DML, 0),
        (apsw.SQLITE_DBCONFIG_DQS_DDL, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 1),
    ):
        connection.config(option, value)
    connection.pragma("cell_size_check", True)
    connection.limit(apsw.SQLITE_LIMIT_ATTACHED, 0)


def make_durable(connection: apsw.Connection, path: Path, kind: FileKind) -> None:
    """Make writers durable (WAL, synchronous=FULL): a commit that returned survives a kill and a power cut."""
    with telling(path, kind):
        connection.pragma("journal_mode", "WAL")
        connection.pragma("synchronous", "FULL")
        # Takes part in the log now, before any reader of this process does.
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        if sys.platform == "darwin":  # fsync on macOS does not reach the platter
            connection.pragma("fullfsync", True)
            connection.pragma("checkpoint_fullfsync", True)


def drop(connection: apsw.Connection) -> None:
    """Close the connection to a file that was refused, leaving the file and its log as they are."""
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    connection.close()


def disconnect(connection: apsw.Connection) -> None:
    """Close ``connection`` so that the file stands alone: its log is written back and removed.

    What cannot be written back now (a full disk, another reader) stays in the log, is safe there, and is taken up
    by the next opening.
    """
    try:
        if not connection.readonly("main"):
            connection.set_busy_timeout(0)
            # A connection that has not looked at the log yet would leave one that a reader made.
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
            connection.pragma("wal_checkpoint(TRUNCATE)")
            # At rest the file is no WAL database, so that it also opens in a folder that cannot be written.
            connection.pragma("journal_mode", "DELETE")
    except apsw.Error:
        pass
    connection.close()


@contextmanager
def telling(path: Path, kind: FileKind) -> Iterator[None]:
    """Turn SQLite's failures inside the block into ``kind.error`` in the user's words."""
    try:
        yield
    except apsw.ConnectionClosedError:
        raise
    except apsw.Error as error:
        told = explain(error, path, kind)
        if told is None:
            raise
        raise told from error


def _is_full(path: Path) -> bool:
    """Tell whether the disk has no room for what SQLite puts beside a file; it calls that an error of the disk."""
    try:
        return shutil.disk_usage(path.parent).free < _BESIDE
    except OSError:
        return False


def explain(error: apsw.Error, path: Path, kind: FileKind) -> AppError | None:
    """Return what ``error`` means for the user of ``path``; None for a fault of the program."""
    what = f"the {kind.what} {path}"
    match error:
        case apsw.FullError() | apsw.IOError() if isinstance(error, apsw.FullError) or _is_full(path):
            return kind.error(
                f"The disk that holds {what} is full: the last change was not saved; free some space and try again."
            )
        case apsw.CorruptError() | apsw.NotADBError():
            return kind.damaged(path, str(error).split(": ", 1)[-1])
        case apsw.ReadOnlyError() | apsw.PermissionsError():
            return kind.error(
                f"The {kind.what} {path} may not be written: open it for reading only, or save a copy elsewhere."
            )
        case apsw.BusyError() | apsw.LockedError():
            return kind.error(f"Another program is using {what}: close it there and try again.")
        case apsw.CantOpenError():
            return kind.error(f"{path} cannot be opened: see whether its folder is there and may be written.")
        case apsw.IOError():
            return kind.error(
                f"The disk failed while {what} was read or written ({error}): nothing half-done was kept; try again "
                "or save a copy elsewhere."
            )
        case apsw.NoMemError() | apsw.TooBigError():
            return kind.error(f"A text is too large to be kept in {what}.")
        case _:
            return None


@contextmanager
def writing(connection: apsw.Connection, path: Path, kind: FileKind) -> Iterator[None]:
    """Run the block as one durable transaction: all of it is on the disk afterwards, or nothing."""
    with telling(path, kind):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException as error:
            if connection.in_transaction:  # a full disk has rolled back by itself
                connection.execute("ROLLBACK")
            if isinstance(error, UnicodeEncodeError):
                raise half_a_character(error, kind) from error
            raise


def half_a_character(error: UnicodeEncodeError, kind: FileKind) -> AppError:
    """Return what a lone surrogate in a text given means for the user."""
    return kind.error(f"A text holds half a character (U+{ord(error.object[error.start]):04X}) and cannot be kept.")


@contextmanager
def reading(path: Path, kind: FileKind) -> Iterator[None]:
    """Run the block, which decodes what the file holds: values no Werger wrote are told as damage."""
    with telling(path, kind):
        try:
            yield
        except UnicodeEncodeError as error:
            raise half_a_character(error, kind) from error
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
            raise kind.damaged(
                path, f"it holds a value that is no part of a {kind.what}: {type(error).__name__}"
            ) from error


def schema_of(connection: apsw.Connection) -> frozenset[tuple[object, ...]]:
    """Return tables, their columns, and everything else that could act, in a form that can be compared."""
    found: set[tuple[object, ...]] = set()
    for _, name, type_, _, without_rowid, strict in connection.execute("PRAGMA main.table_list"):
        if str(name) in {"sqlite_schema", "sqlite_sequence"}:
            continue
        found.add(("table", name, type_, without_rowid, strict))
        if type_ == "table":
            for _, column, kind, notnull, _, pk, hidden in connection.execute(
                "SELECT * FROM pragma_table_xinfo(?)", (name,)
            ):
                found.add(("column", name, column, kind, notnull, pk, hidden))
    for type_, name in connection.execute("SELECT type, name FROM sqlite_schema WHERE type NOT IN ('table', 'index')"):
        found.add((type_, name))
    return frozenset(found)


@lru_cache(maxsize=8)
def _promised(schema: str) -> frozenset[tuple[object, ...]]:
    connection = apsw.Connection(":memory:")
    try:
        connection.execute(schema)
        return schema_of(connection)
    finally:
        connection.close()


def refuse_other_tables(connection: apsw.Connection, path: Path, kind: FileKind, schema: str) -> None:
    """Raise ``kind.error`` unless the file has exactly the tables of ``schema``, and nothing that could act."""
    with reading(path, kind):
        found = schema_of(connection)
    if found != _promised(schema):
        strange = sorted({str(part[1]) for part in found ^ _promised(schema)})
        raise kind.damaged(path, f"its tables are not those of a {kind.what}: {', '.join(strange[:5])}")


def refuse_damaged(connection: apsw.Connection, path: Path, kind: FileKind) -> None:
    """Raise ``kind.error`` if SQLite finds a damaged page in the file; about 1.5 ms a MiB."""
    with telling(path, kind):
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found is not None and found[0] != "ok":
        raise kind.damaged(path, str(found[0]).replace("\n", " "))


def version_of(connection: apsw.Connection, path: Path, kind: FileKind) -> int:
    """Return the schema version as a reader of the log sees it. Raises ``kind.error`` for a newer one."""
    with reading(path, kind):
        version = connection.pragma("user_version")
    if type(version) is not int:
        raise kind.damaged(path, "its version cannot be read")
    refuse_newer(path, kind, version)
    return version
