"""Kills a process of its own at a chosen step of what it does: a statement of SQL or a step in the file system."""

from __future__ import annotations

import os
import signal
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import NoReturn

import apsw

FILE_EVENTS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.truncate"})
MOST = 12
"""Times an act is killed, spread evenly over its steps where statements are among them."""


class Steps:
    """Counts what a process does, and kills it at step ``fatal``."""

    def __init__(self, fatal: int | None) -> None:
        self.fatal = fatal
        self.done = 0

    def step(self) -> None:
        self.done += 1
        if self.done == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def heard(self, event: str, _: Sequence[object]) -> None:
        if event in FILE_EVENTS:
            self.step()

    def traced(self, *_: object) -> bool:
        self.step()
        return True


def in_child(act: Callable[[], object], fatal: int | None, *, sql: bool) -> int:
    """Do ``act`` in a process of its own; return the number of its steps, 0 if it was killed at step ``fatal``.

    Without ``sql`` statements are no steps.
    """
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # other threads are not there in the child
        child = os.fork()
    if child == 0:
        _live(act, fatal, writing, sql=sql)
    os.close(writing)
    with open(reading, "rb") as told:
        steps = int(told.read() or b"0")
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code == (0 if steps else -signal.SIGKILL), f"the child ended with {code}"
    return steps


def _live(act: Callable[[], object], fatal: int | None, writing: int, *, sql: bool) -> NoReturn:
    steps = Steps(fatal)
    if sql:
        apsw.connection_hooks.append(lambda connection: connection.set_exec_trace(steps.traced))
    sys.addaudithook(steps.heard)
    code = 1
    try:
        act()
        os.write(writing, str(steps.done).encode())
        code = 0
    finally:
        os._exit(code)


def killed_everywhere(prepare: Callable[[], Callable[[], object]], *, sql: bool = True) -> Iterator[int]:
    """Kill an act at one step after the other, each time prepared anew; yields the step before the next is tried."""
    count = in_child(prepare(), None, sql=sql)
    yield 0
    most = MOST if sql else count
    for fatal in sorted({1 + n * (count - 1) // (most - 1) for n in range(most)}):
        if in_child(prepare(), fatal, sql=sql) == 0:
            yield fatal
