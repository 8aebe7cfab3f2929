"""An open project with all its parts, and what the window may ask of the composition root."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from translator_app.core.errors import AppError
from translator_app.core.glossary import Term, TermHit
from translator_app.core.inline import plain
from translator_app.core.ports import Engine, MemoryStore, ProjectStore, Task
from translator_app.core.project import MemoryLink, Project
from translator_app.core.segment import Change

from .checking import CheckDocument, Checker, CheckSegment
from .editing import Editor
from .glossaries import GlossaryFiles
from .importing import ImportReport
from .lessons import Lessons, dumped, lesson_of, parsed
from .memories import MemoryFiles
from .renewing import DocumentWork
from .repeating import Repeats
from .returning import ReturnedFile
from .segmenting import SentenceRules
from .settings import Settings
from .shelf import Shelf
from .spelling import Dictionary, Spelling
from .suggesting import Request, Suggester

if TYPE_CHECKING:
    from translator_app.core.kurdish.legacy import LegacyKind
    from translator_app.core.merging import MergeReport, Side

    from .verifying import Verdict

LESSONS = "lessons"
"""The project setting that holds what was learned of the translator's edits."""
HANDFUL = 200
LESSONS_A_WRITE = 10


@dataclass(slots=True)
class Desk:
    """Everything an open project needs; it belongs to the thread that opened it, save where a part says otherwise.

    ``find_terms`` finds terms, dates, numbers and names in a source; ``find_targets`` the spans of the targets'
    terms in an English text. ``working_memory`` takes what is confirmed. Parts are replaced as glossaries, memories
    and engines come and go: ask the desk anew rather than keep one.
    """

    store: ProjectStore
    editor: Editor
    checker: Checker
    suggester: Suggester
    find_terms: Callable[[str], Sequence[TermHit]]
    find_targets: Callable[[str], Sequence[tuple[int, int]]]
    terms: tuple[Term, ...]
    working_memory: MemoryStore | None
    glossary_path: Path
    notices: tuple[str, ...] = ()
    read_only: bool = False
    spelling: Spelling = field(default_factory=Spelling)
    repeats: Repeats = field(init=False)
    lessons: Lessons = field(init=False)
    _unkept: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        """Follow the editor's segments."""
        self.repeats = Repeats(self.editor)
        self.lessons = parsed(self.store.setting(LESSONS))
        self.editor.subscribe(self._learn)

    def similar(self, source: str) -> list[tuple[str, float]]:
        """Return translations of sources like ``source`` with their likeness from 0 to 1; safe in any thread."""
        found = self.suggester.from_memories(Request(source), limit=3)
        return [(plain(item.text), (item.origin.score or 0) / 100) for item in found.items]

    def keep_lessons(self) -> None:
        """Keep what was learned in the project's file, or next time if it cannot be written: no work hangs on it."""
        if not self.read_only and len(self.lessons):
            with suppress(AppError):
                self.store.set_setting(LESSONS, dumped(self.lessons))
                self._unkept = 0

    def _learn(self, change: Change) -> None:
        learned = 0
        if len(change.pairs) > HANDFUL:  # no hand edited so many: a replacement, an approval of the whole
            return
        for before, after in change.pairs:
            suggested = self.suggester.recalled(Request(after.source)) if after is not None else None
            lesson = lesson_of(before, after, suggested)
            if lesson is not None:
                self.lessons.learn(lesson)
                learned += 1
        if learned:
            self._unkept += learned
            self.suggester.forget_learners()
            if self._unkept >= LESSONS_A_WRITE:
                self.keep_lessons()

    @property
    def path(self) -> Path:
        """The project file."""
        return self.store.path

    @property
    def project(self) -> Project:
        """The project's own facts as they stand now."""
        return self.store.project()


@dataclass(frozen=True, slots=True)
class Furniture:
    """What a desk needs beside its segments, as it was gathered; ``notices`` are sentences of what could not be read.

    ``memories`` are the attached ones; the working memory belongs to the desk.
    """

    terms: tuple[Term, ...]
    find_terms: Callable[[str], Sequence[TermHit]]
    find_targets: Callable[[str], Sequence[tuple[int, int]]]
    check: CheckSegment
    across: CheckDocument
    memories: Mapping[MemoryLink, MemoryStore]
    engines: tuple[Engine, ...]
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormatRow:
    """A document format as listed: extensions with dot; ``writable`` ones can be exported to."""

    name: str
    label: str
    extensions: tuple[str, ...]
    writable: bool


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup of a project that can be restored."""

    path: Path
    at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What an export is to be; ``document_id`` None means all documents in one.

    ``kind`` is clean, bilingual, review (a Word table to be taken back), xliff-1.2 or xliff-2.1.
    """

    path: Path
    kind: str = "clean"
    document_id: int | None = None
    comments: bool = False
    certificate: bool = False


class Workshop(Protocol):
    """What the window and the command line ask of the composition root.

    Methods with a ``task`` may run in any thread while their desk is otherwise left alone or only edited; all others
    belong to the window's thread. All raise AppError in the user's words.
    """

    settings: Settings

    @property
    def shelf(self) -> Shelf:
        """The engines of this installation."""

    def save(self, settings: Settings) -> None:
        """Keep ``settings`` at once."""

    def create(self, path: Path, name: str, *, bare: bool = False) -> Desk: ...

    def open(self, path: Path, *, take_over: bool = False, bare: bool = False) -> Desk:
        """Open a project. Raises ProjectLockedError when another has it open, unless ``take_over``.

        A ``bare`` desk has its segments and its working memory; give it the rest by :meth:`furnish`.
        """

    def gathering(self, desk: Desk) -> Callable[[Task], Furniture]:
        """Note now what the desk needs; the function returned gathers it in any thread."""

    def furnish(self, desk: Desk, furniture: Furniture) -> None:
        """Use from now on what was gathered."""

    def close(self, desk: Desk) -> None: ...

    def backup(self, path: Path, task: Task) -> None:
        """Make the dated backup of an open project, in the background; nothing if nothing changed since the last."""

    def backups(self, path: Path) -> Sequence[BackupRow]: ...

    def merge_copies(
        self, ours: Path, theirs: Path, goal: Path, task: Task, choices: Mapping[str, Side | None] | None = None
    ) -> MergeReport:
        """Merge two copies of a project into a new file; the copies may be open and stay as they are.

        With ``choices`` for conflicts by their keys the merged file of before is replaced as a whole.
        """

    def verify_document(self, desk: Desk, path: Path) -> Callable[[Task], Verdict]:
        """Take the text now; the function returned compares a delivered document with what was approved, anywhere."""

    def restore(self, path: Path, backup: Path) -> Path | None:
        """Put a backup in the place of a closed project; returns where the file that was there is kept."""

    def check_integrity(self, path: Path, task: Task) -> str:
        """Return an empty text if the file is sound, else what is wrong."""

    def formats(self) -> Sequence[FormatRow]: ...

    def import_document(self, desk: Desk, path: Path, task: Task) -> ImportReport:
        """Read, segment and store a document; call ``desk.editor.reload()`` in the window's thread afterwards."""

    def import_text(self, desk: Desk, text: str, name: str) -> ImportReport: ...

    def convert(self, desk: Desk, document_id: int, kind: LegacyKind) -> Callable[[Task], Change]:
        """Take a document's segments now; the function returned makes the change to today's letters in any thread."""

    def load_dictionaries(self, task: Task) -> Sequence[Dictionary]:
        """Read the spelling dictionaries in any thread; hand them to :meth:`use_dictionaries` in the window's."""

    def use_dictionaries(self, desk: Desk, dictionaries: Sequence[Dictionary]) -> None:
        """Check spelling by ``dictionaries`` from now on; the results found so far are stale then."""

    def learn_word(self, desk: Desk, word: str) -> None:
        """Add a word to the user's own dictionary at once."""

    def export(self, desk: Desk, choice: ExportChoice) -> Callable[[Task], Path]:
        """Take the snapshot now; the function returned writes it in any thread and returns the path."""

    def returned(self, desk: Desk, path: Path) -> Callable[[Task], ReturnedFile]:
        """Note the segments now; the function returned reads a file that came back and compares it, in any thread."""

    def refresh(self, desk: Desk) -> None:
        """Read glossaries, memories and engines anew, all at once and in this thread."""

    def add_term(self, desk: Desk, term: Term) -> None:
        """Add a term to the project's own glossary file at once; gather and furnish anew to find it."""

    def glossaries(self) -> Sequence[Path]:
        """Return the glossaries that ship with the program."""

    def glossary_files(self, desk: Desk) -> GlossaryFiles:
        """Return what counts, takes and writes files of glossaries, the project's own among them."""

    @property
    def sentence_rules(self) -> SentenceRules:
        """The rules by which sentences are cut: those that ship, or the user's own."""

    def document_work(self, desk: Desk) -> DocumentWork:
        """Return what takes documents out of a project and puts new versions of them in."""

    def memory_files(self, desk: Desk) -> MemoryFiles:
        """Return what makes, fills and writes files of memories."""

    def recut(self, desk: Desk, abbreviation: str) -> int:
        """Learn an abbreviation and cut untouched paragraphs anew as one step; returns how many segments changed."""

    def sample(self) -> Path:
        """Return the sample document that ships with the program."""
