"""Another process reads a project that is open here and has lost its locks, as any file dialog makes it lose them.

Both parts run in processes of their own: what is guarded against kills the one that writes.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from translator_app.core.segment import Change
from translator_app.storage.backups import check_integrity, make_backup
from translator_app.storage.locking import lock_of
from translator_app.storage.project_store import open_project

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="locks of Windows belong to a handle, not to a process")

WRITER = """
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from translator_app.core.segment import Change
from translator_app.storage.project_store import open_project

path, stop = Path(sys.argv[1]), Path(sys.argv[2])
store = open_project(path, "Narîn")
segment = store.segments()[0]
number = 0
while not stop.exists():
    for part in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        part.open("rb").close()  # every lock of this process on that file is gone
    edited = replace(segment, target=f"Version {number}.", version=segment.version + 1)
    store.apply(Change("Typing", ((segment, edited),), "Narîn", datetime.now(UTC)), amend=True)
    segment = edited
    number += 1
    if number == 3:
        print("writing", flush=True)
store.close()
print(segment.target, flush=True)
"""
READER = """
import sys
from translator_app.storage.project_store import open_project
last = -1
for _ in range(150):
    store = open_project(sys.argv[1], "", read_only=True)
    seen = int(store.segments()[0].target.removeprefix("Version ").removesuffix("."))
    assert seen >= last and len(store.history(1)) == 2
    last = seen
    store.close()
print(last)
"""


def test_a_reader_beside_does_not_bring_down_the_one_that_writes(closed_project: Path) -> None:
    stop = closed_project.with_name("stop")
    command = [sys.executable, "-c", WRITER, str(closed_project), str(stop)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "writing\n"
        read = subprocess.run(
            [sys.executable, "-c", READER, str(closed_project)], check=False, capture_output=True, text=True
        )
        stop.touch()
        last = writer.stdout.read().strip()
    assert writer.returncode == 0, "the writer was killed"
    assert read.returncode == 0, read.stderr
    store = open_project(closed_project, "Narîn")
    assert store.segments()[0].target == last
    store.close()
    assert check_integrity(closed_project) == ()


@pytest.mark.parametrize("last", ["a reader", "a backup"])
def test_what_a_reader_kept_in_the_log_is_written_back_once_it_has_gone(closed_project: Path, last: str) -> None:
    other = apsw.Connection(str(closed_project), flags=apsw.SQLITE_OPEN_READONLY)
    store = open_project(closed_project, "Narîn")
    other.execute("BEGIN; SELECT count(*) FROM segment").fetchall()  # holds the file as it is at this moment
    segment = store.segments()[0]
    edited = replace(segment, target="The last words.", version=segment.version + 1)
    store.apply(Change("Typing", ((segment, edited),), "Narîn", datetime.now(UTC)))
    with contextlib.closing(open_project(closed_project, "", read_only=True)):
        assert lock_of(closed_project).exists()  # one who reads beside leaves the writer alone
    store.close()
    log = closed_project.with_name(f"{closed_project.name}-wal")
    assert log.stat().st_size > 0
    other.close()
    if last == "a reader":
        open_project(closed_project, "", read_only=True).close()
    else:
        make_backup(closed_project)
    assert not log.exists()
    alone = closed_project.with_name("carried-off.werger")
    shutil.copy(closed_project, alone)
    with contextlib.closing(open_project(alone, "", read_only=True)) as carried:
        assert carried.segments()[0].target == "The last words."
