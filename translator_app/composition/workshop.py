"""The composition root without a window: every part is made and joined here, by hand.

What a start does not need (formats, engines, checks, SQLite) is imported by the method that does.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.composition.engine_shelf import EngineShelf
from translator_app.composition.installation import Folders
from translator_app.core.errors import AppError, DocumentError, ProjectError
from translator_app.core.glossary import Term
from translator_app.core.ports import NoTask, ProjectStore, Task
from translator_app.core.project import MemoryLink, Project
from translator_app.core.said import said
from translator_app.services import ignoring
from translator_app.services.checking import Checker
from translator_app.services.confirming import restore_confirmed
from translator_app.services.desk import BackupRow, Desk, ExportChoice, FormatRow, Furniture
from translator_app.services.editing import Editor
from translator_app.services.learning import learning
from translator_app.services.moment import moment_of
from translator_app.services.settings import Settings, load_settings, save_settings, with_recent
from translator_app.services.suggesting import AttachedMemory, Suggester, translates_here

if TYPE_CHECKING:
    from translator_app.composition.document_shelf import DocumentShelf
    from translator_app.composition.glossary_shelf import GlossaryShelf
    from translator_app.composition.memory_shelf import MemoryShelf
    from translator_app.composition.rule_shelf import RuleShelf
    from translator_app.core.kurdish.legacy import LegacyKind
    from translator_app.core.kurdish.segmentation import Segmenter
    from translator_app.core.merging import MergeReport, Side
    from translator_app.core.segment import Change
    from translator_app.services.importing import ImportReport
    from translator_app.services.returning import ReturnedFile
    from translator_app.services.spelling import Dictionary
    from translator_app.services.verifying import Verdict

WORKING_MEMORY = ".wtm"
OWN_GLOSSARY = ".glossary.tsv"
ABBREVIATIONS = "abbreviations"
"""The project setting that holds the abbreviations its documents were cut by, one a line."""
SUBTITLES = ("srt", "vtt")


def now() -> datetime:
    """Return the time as changes are stamped with."""
    return datetime.now(UTC)


class Workshop:
    """Makes desks and their parts; the port is :class:`translator_app.services.desk.Workshop`."""

    def __init__(self, folders: Folders) -> None:
        self.folders = folders
        self.settings = load_settings(folders.settings)
        self._dictionaries: tuple[Dictionary, ...] = ()
        self.shelf = EngineShelf(folders, lambda: self.settings)

    # --- settings

    def save(self, settings: Settings) -> None:
        """Keep ``settings`` at once."""
        self.settings = settings
        save_settings(settings, self.folders.settings)

    # --- projects

    def create(
        self,
        path: Path,
        name: str,
        glossaries: Sequence[Path] = (),
        memories: Sequence[Path] = (),
        *,
        bare: bool = False,
    ) -> Desk:
        """Make a project with the shipped glossaries (or those given) and open it; ``bare`` as in :meth:`open`."""
        from translator_app.storage.project_store import create_project

        chosen = tuple(str(p.absolute()) for p in glossaries) or tuple(f"shipped:{p.name}" for p in self.glossaries())
        links = tuple(MemoryLink(str(p.absolute()), priority=n) for n, p in enumerate(memories, start=1))
        project = Project(name, glossaries=chosen, memories=links, created_at=now())
        return self._desk(create_project(path, project, self.settings.author), read_only=False, bare=bare)

    def open(self, path: Path, *, take_over: bool = False, read_only: bool = False, bare: bool = False) -> Desk:
        """Open a project. Raises ProjectLockedError when another has it open, unless ``take_over``.

        A ``bare`` desk shows and edits segments at once; its terms, checks, engines and further memories come when
        :meth:`furnish` is given what :meth:`gathering` gathered.
        """
        from translator_app.storage.project_store import open_project

        store = open_project(path, self.settings.author, steal_lock=take_over, read_only=read_only)
        return self._desk(store, read_only=read_only, bare=bare)

    def remember(self, path: Path) -> None:
        """Keep ``path`` as the most recent project."""
        self.save(with_recent(self.settings, path))

    def close(self, desk: Desk) -> None:
        """Close the project and its memories."""
        desk.keep_lessons()
        for memory in desk.suggester.memories:
            memory.store.close()
        desk.store.close()

    def backup(self, path: Path, task: Task) -> None:
        """Make the dated backup of a project; nothing if nothing changed since the last."""
        from translator_app.storage.backups import make_backup

        make_backup(path, task)

    def backups(self, path: Path) -> list[BackupRow]:
        """List the backups of a project, newest first."""
        from translator_app.storage.backups import backups, place_of

        return [BackupRow(backup.path, backup.at, backup.size) for backup in backups(place_of(path))]

    def merge_copies(
        self, ours: Path, theirs: Path, goal: Path, task: Task, choices: Mapping[str, Side | None] | None = None
    ) -> MergeReport:
        """Merge two copies of a project into a new file; the copies may be open and stay as they are.

        With ``choices`` for conflicts by their keys the merged file of before is replaced as a whole.
        """
        from translator_app.storage.copy_merging import merge_copies
        from translator_app.storage.deciding import merge_decided

        goal, author = goal.absolute(), self.settings.author
        if choices is None:
            return merge_copies(ours, theirs, goal, author, now(), task)
        return merge_decided(ours, theirs, goal, author, now(), task, choices)

    def verify_document(self, desk: Desk, path: Path) -> Callable[[Task], Verdict]:
        """Take the text now; the function returned compares a delivered document with what was approved, anywhere."""
        from translator_app.composition.verifying import verify_document

        segments = tuple(desk.editor.segments)
        return lambda task: verify_document(desk, path, task, segments)

    def restore(self, path: Path, backup: Path) -> Path | None:
        """Put a backup in the place of a closed project; returns where the file that was there is kept."""
        from translator_app.storage.backups import backups, place_of, restore_from_backup

        found = [one for one in backups(place_of(path)) if one.path == backup]
        if not found:
            raise ProjectError(
                said("{backup} is no backup of {path}: choose one of the list.", backup=backup, path=path)
            )
        return restore_from_backup(path, found[0], self.settings.author)

    def check_integrity(self, path: Path, task: Task) -> str:
        """Return an empty text if the file is sound, else what is wrong."""
        from translator_app.storage.backups import check_integrity

        task.step(0, 0)
        return "\n".join(check_integrity(path))

    # --- what a desk needs beside its segments

    def _desk(self, store: ProjectStore, *, read_only: bool, bare: bool) -> Desk:
        try:
            editor = Editor(store, lambda: self.settings.author, now)
            checker = Checker(editor, lambda _: (), lambda _segments, _task: ())
            glossary = store.path.with_name(store.path.stem + OWN_GLOSSARY)
            desk = Desk(store, editor, checker, Suggester(), _no_terms, _no_spans, (), None, glossary)
            desk.read_only = read_only
            desk.notices = self._open_working_memory(desk)
            if not bare:
                self.refresh(desk)
            elif self.settings.machine_suggestions:
                here = filter(translates_here, self.shelf.chosen(self.settings)[0])
                desk.suggester.engines = tuple(learning(here, desk.lessons, desk.similar))
        except BaseException:
            store.close()
            raise
        return desk

    def _open_working_memory(self, desk: Desk) -> tuple[str, ...]:
        """Open the memory that takes what is confirmed; returns why it cannot be."""
        from translator_app.storage.memory_store import open_memory

        path = desk.path.with_suffix(WORKING_MEMORY)
        if desk.read_only and not path.exists():
            return ()
        try:
            memory = open_memory(path, read_only=desk.read_only, create=True)
            desk.working_memory = memory
            desk.suggester = Suggester([AttachedMemory(memory)])
            restore_confirmed(desk.editor, memory, desk.project.name)
        except AppError as error:
            return (str(error),)
        return ()

    def gathering(self, desk: Desk) -> Callable[[Task], Furniture]:
        """Note now what the desk needs; the function returned gathers it in any thread, for :meth:`furnish`."""
        open_memories = {memory.link: memory.store for memory in desk.suggester.memories if memory.link}
        facts = (
            desk.path,
            desk.project,
            desk.glossary_path,
            desk.read_only,
            ignoring.off_in(desk.store),
            frozenset(document.id for document in desk.store.documents() if document.format in SUBTITLES),
            desk.spelling,
            self.settings,
            desk.lessons,
            desk.similar,
        )

        def gather(task: Task) -> Furniture:
            from translator_app.composition.furnishing import Order, gathered

            return gathered(Order(*facts, open_memories), self.folders, self.shelf, task)

        return gather

    def furnish(self, desk: Desk, furniture: Furniture) -> None:
        """Use from now on what was gathered; ``desk.notices`` tells what could not be read."""
        unopened = self._open_working_memory(desk) if desk.working_memory is None else ()
        known = {id(store) for store in furniture.memories.values()} | {id(desk.working_memory)}
        for memory in desk.suggester.memories:
            if id(memory.store) not in known:
                memory.store.close()
        own = [AttachedMemory(desk.working_memory)] if desk.working_memory else []
        linked = [AttachedMemory(s, link.priority, link.penalty, link) for link, s in furniture.memories.items()]
        desk.terms = furniture.terms
        desk.find_terms, desk.find_targets = furniture.find_terms, furniture.find_targets
        desk.suggester = Suggester([*own, *linked], furniture.engines, desk.find_terms)
        desk.checker.use(furniture.check, furniture.across)
        desk.notices = (*unopened, *furniture.notices)

    def refresh(self, desk: Desk) -> None:
        """Read glossaries, memories and engines anew, all at once and in this thread."""
        self.furnish(desk, self.gathering(desk)(NoTask()))

    def memory_files(self, desk: Desk) -> MemoryShelf:
        """Return what makes, fills and writes files of memories in the languages of ``desk``."""
        from translator_app.composition.memory_shelf import MemoryShelf

        return MemoryShelf(desk.project.pair)

    # --- glossaries

    def glossaries(self) -> list[Path]:
        """Return the glossaries that ship with the program."""
        return self.folders.shipped_glossaries

    def add_term(self, desk: Desk, term: Term) -> None:
        """Add a term to the project's own glossary file at once; gather and furnish anew to find it."""
        self.glossary_files(desk).add(term)

    def glossary_files(self, desk: Desk) -> GlossaryShelf:
        """Return what counts, takes and writes files of glossaries, and the project's own of ``desk``."""
        from translator_app.composition.glossary_shelf import GlossaryShelf

        return GlossaryShelf(desk.glossary_path)

    def document_work(self, desk: Desk) -> DocumentShelf:
        """Return what takes documents out of a project and puts new versions of them in."""
        from translator_app.composition.document_shelf import DocumentShelf

        return DocumentShelf(desk.store, self.segmenter().spans, now)

    # --- spelling

    def load_dictionaries(self, task: Task) -> tuple[Dictionary, ...]:
        """Read the spelling dictionaries that ship, once; safe in any thread."""
        from translator_app.services.spelling import load_dictionaries

        return self._dictionaries or load_dictionaries(self.folders.resources / "dictionaries", task)

    def use_dictionaries(self, desk: Desk, dictionaries: Sequence[Dictionary]) -> None:
        """Check spelling by ``dictionaries`` from now on; the results found so far are stale then."""
        self._dictionaries = tuple(dictionaries)
        desk.spelling.use(dictionaries=self._dictionaries)
        desk.checker.stale = True

    def learn_word(self, desk: Desk, word: str) -> None:
        """Add a word to the user's own dictionary at once."""
        from translator_app.services.spelling import add_word

        desk.spelling.use(own=add_word(self.folders.words, word))

    # --- documents

    def formats(self) -> list[FormatRow]:
        """List the document formats."""
        from translator_app.formats import FORMATS

        return [FormatRow(f.name, f.label, f.extensions, f.writable) for f in FORMATS.values()]

    def segmenter(self) -> Segmenter:
        """Return the Sorani segmenter with the user's own abbreviations. Raises DocumentError for damaged rules."""
        return self.sentence_rules.segmenter(self.settings.abbreviations)

    @property
    def sentence_rules(self) -> RuleShelf:
        """The rules by which sentences are cut: those that ship, or the user's own."""
        from translator_app.composition.rule_shelf import RuleShelf

        return RuleShelf(self.folders.shipped_sentence_rules, self.folders.sentence_rules)

    def import_document(self, desk: Desk, path: Path, task: Task) -> ImportReport:
        """Read, segment and store a document; reload the editor in the window's thread afterwards."""
        from translator_app.formats import for_path
        from translator_app.services import importing

        if not path.exists():
            raise DocumentError(said("{path} does not exist: choose a document that is there.", path=path))
        cut = self.segmenter().spans
        return importing.import_document(desk.store, path, for_path(path), cut, now(), task)

    def import_text(self, desk: Desk, text: str, name: str) -> ImportReport:
        """Add pasted text as a document of its own."""
        from translator_app.formats import FORMATS
        from translator_app.services import importing

        form = FORMATS["txt"]
        with tempfile.TemporaryDirectory(prefix="werger-") as folder:
            path = Path(folder) / "pasted.txt"
            path.write_text(text, encoding="utf-8", errors="replace", newline="")
            parsed = form.read(path, NoTask())
        return importing.add_parsed(desk.store, name, form.name, parsed, self.segmenter().spans, now())

    def recut(self, desk: Desk, abbreviation: str) -> int:
        """Learn an abbreviation and cut untouched paragraphs anew as one step; returns how many segments changed."""
        from translator_app.services import segmenting

        of_project = tuple(filter(None, desk.store.setting(ABBREVIATIONS).split("\n")))
        # Without the abbreviation too: it may be learnt again after the cutting was undone.
        known = {of_project, self.settings.abbreviations}
        known |= {tuple(word for word in words if word != abbreviation) for words in known}
        before = [self.sentence_rules.segmenter(words).spans for words in known]
        if abbreviation and abbreviation not in self.settings.abbreviations:
            self.save(replace(self.settings, abbreviations=(*self.settings.abbreviations, abbreviation)))
        change = desk.editor.apply(segmenting.recut(desk.editor, before, self.segmenter().spans))
        desk.store.set_setting(ABBREVIATIONS, "\n".join(self.settings.abbreviations))
        return len(change.pairs)

    def convert(self, desk: Desk, document_id: int, kind: LegacyKind) -> Callable[[Task], Change]:
        """Take a document's segments now; the function returned makes the change to today's letters in any thread."""
        from functools import partial

        from translator_app.services import converting, importing

        segments = tuple(s for s in desk.editor.segments if s.document_id == document_id)
        cut = partial(importing.coded_spans, cut=self.segmenter().spans)
        return partial(converting.converted, segments, kind, cut, desk.store.next_segment_id())

    def export(self, desk: Desk, choice: ExportChoice) -> Callable[[Task], Path]:
        """Take the moment now; the function returned writes it in any thread and returns the path."""
        moment = moment_of(desk, choice.document_id)

        def write(task: Task) -> Path:
            from translator_app.composition.delivering import delivered

            return delivered(moment, choice, task)

        return write

    def returned(self, desk: Desk, path: Path) -> Callable[[Task], ReturnedFile]:
        """Note the segments now; the function returned reads a file that came back and compares it, in any thread."""
        from translator_app.composition.receiving import received

        segments = tuple(desk.editor.segments)
        return lambda task: received(path, segments, task)

    def sample(self) -> Path:
        """Return the sample document that ships with the program."""
        return self.folders.resources / "sample" / "sample.ckb.txt"


def _no_terms(_source: str) -> tuple[()]:
    return ()


def _no_spans(_target: str) -> tuple[()]:
    return ()
