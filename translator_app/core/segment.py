"""The segment, a frozen value, and the change, the only thing that may alter one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from .inline import InlineCode


class State(StrEnum):
    """The states of XLIFF 2.1, in order of completion."""

    INITIAL = "initial"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    FINAL = "final"


class SubState(StrEnum):
    """What more is to say of an initial segment."""

    NONE = ""
    DRAFT = "draft"
    REJECTED = "rejected"


class OriginKind(StrEnum):
    """Where the present target came from."""

    NONE = ""
    TYPED = "typed"
    MEMORY = "memory"
    ENGINE = "engine"
    COPIED = "copied"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a target came from: the memory's or engine's ``name`` and its ``score`` in percent (memory 0 to 102).

    ``edited`` is set once the translator changed what was inserted; views fade the badge then.
    """

    kind: OriginKind = OriginKind.NONE
    name: str = ""
    score: int | None = None
    edited: bool = False


TYPED = Origin(OriginKind.TYPED)
NO_ORIGIN = Origin()


@dataclass(frozen=True, slots=True)
class Comment:
    """One remark in a thread; ``reply_to`` is the id of the thread's first remark.

    ``start`` and ``end`` are character indices into the target (or the source if ``on_source``), None for the
    whole segment; ``quote`` are the words between them as they were then, ``before`` is what stood before these
    (:mod:`translator_app.core.anchors` makes them and finds where the words stand now). ``terms`` are glossary
    terms the remark mentions, each as the glossary writes its source.
    """

    id: str
    author: str
    at: datetime
    text: str
    resolved: bool = False
    reply_to: str | None = None
    start: int | None = None
    end: int | None = None
    on_source: bool = False
    quote: str = ""
    before: str = ""
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """One error a reviewer marked; ``category`` and ``severity`` are values of :mod:`translator_app.core.mqm`.

    ``start`` and ``end`` are character indices into the target (or the source if ``on_source``), None for the whole;
    ``quote`` and ``before`` are as in :class:`Comment`.
    """

    id: str
    author: str
    at: datetime
    category: str
    severity: str
    note: str = ""
    start: int | None = None
    end: int | None = None
    on_source: bool = False
    quote: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence of a document with its translation.

    ``position`` orders the segments of a document (gaps are left for splits). ``paragraph`` is the index of the
    document's paragraph it lies in; ``trail`` is the white space that followed it inside that paragraph, so that
    the paragraph's source is the concatenation of ``source + trail``. ``version`` grows by one with each change
    and is the optimistic lock. ``ignored`` holds the keys of the check results the translator set aside.
    """

    id: int
    document_id: int
    position: int
    paragraph: int
    source: str
    target: str = ""
    trail: str = ""
    state: State = State.INITIAL
    substate: SubState = SubState.NONE
    origin: Origin = NO_ORIGIN
    locked: bool = False
    codes: tuple[InlineCode, ...] = ()
    comments: tuple[Comment, ...] = ()
    ignored: frozenset[str] = frozenset()
    version: int = 0
    changed_by: str = ""
    changed_at: datetime | None = None
    marks: tuple[Mark, ...] = ()

    @property
    def confirmed(self) -> bool:
        """Whether a translator confirmed it or a reviewer went beyond."""
        return self.state is not State.INITIAL

    @property
    def rejected(self) -> bool:
        """Whether a reviewer sent it back."""
        return self.substate is SubState.REJECTED

    @property
    def open_comments(self) -> int:
        """The number of threads that are not resolved."""
        return sum(not comment.resolved for comment in self.comments if comment.reply_to is None)


Pair = tuple[Segment | None, Segment | None]


@dataclass(frozen=True, slots=True)
class Change:
    """A labelled edit: for each touched segment what it was and what it becomes.

    ``(None, after)`` adds a segment, ``(before, None)`` removes one. It is at once the undo step, the write, the
    repaint and the record.
    """

    label: str
    pairs: tuple[Pair, ...]
    author: str = ""
    at: datetime | None = field(default=None)
    _ids: tuple[int, ...] | None = field(default=None, init=False, repr=False, compare=False)
    _structural: bool | None = field(default=None, init=False, repr=False, compare=False)

    def __bool__(self) -> bool:
        return bool(self.pairs)

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of the segments touched."""
        if self._ids is None:
            found = tuple([each.id for before, after in self.pairs if (each := after or before) is not None])
            object.__setattr__(self, "_ids", found)
            return found
        return self._ids

    @property
    def structural(self) -> bool:
        """Whether segments come or go."""
        if self._structural is None:
            found = any(before is None or after is None for before, after in self.pairs)
            object.__setattr__(self, "_structural", found)
            return found
        return self._structural

    def known(self) -> Change:
        """Return it with its ids and kind worked out: who follows a change of 100,000 segments asks for both."""
        _ = self.ids, self.structural
        return self
