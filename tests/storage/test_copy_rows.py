"""What the change logs of two copies begin with."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing

import apsw
import pytest

from translator_app.storage.copy_rows import common_prefix
from translator_app.storage.project_file import build


def log(ids: Iterable[int], other: Iterable[int] = ()) -> apsw.Connection:
    """A project whose log holds these changes; those of ``other`` were made elsewhere."""
    connection = apsw.Connection(":memory:")
    build(connection)
    rows = [*((id_, "Narîn") for id_ in ids), *((id_, "Hêmin") for id_ in other)]
    connection.executemany("INSERT INTO change (id, label, author, at, stack) VALUES (?, 'Typing', ?, '', 0)", rows)
    return connection


@pytest.mark.parametrize(
    ("one", "other", "last"),
    [
        (((1, 2, 3), ()), ((1, 2, 3), ()), 3),
        (((1, 2, 3), (4,)), ((1, 2, 3), ()), 3),
        (((1, 2), (3,)), ((1, 2, 3), ()), 2),
        (((1, 2), ()), ((1, 2, 3, 4), ()), 2),
        (((1,), ()), ((), (1,)), 0),
        (((), ()), ((1,), ()), 0),
        # a document that was removed in one copy took its changes along
        (((1, 4, 5), ()), ((1, 2, 3, 4, 5), ()), 5),
        (((1, 4), (5,)), ((1, 2, 3, 4, 5), ()), 4),
    ],
)
def test_the_common_beginning_of_two_logs(
    one: tuple[tuple[int, ...], tuple[int, ...]], other: tuple[tuple[int, ...], tuple[int, ...]], last: int
) -> None:
    for a, b in ((one, other), (other, one)):
        with closing(log(*a)) as mine, closing(log(*b)) as yours:
            assert common_prefix(mine, yours) == last
