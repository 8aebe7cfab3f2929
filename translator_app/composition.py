"""The composition root without a window: every part is made and joined here, by hand."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from translator_app import __version__
from translator_app.core.checks import CheckContext, check_document, check_segment
from translator_app.core.errors import AppError, DocumentError, EngineError, ProjectError
from translator_app.core.glossary import Term, TermHit
from translator_app.core.kurdish.segmentation import Rule, Segmenter
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.ports import DocumentFormat, Engine, ExportOptions, NoTask, ProjectStore, Task
from translator_app.core.project import MemoryLink, Project, SourceDocument
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Segment
from translator_app.core.signoff import standing
from translator_app.engines.argos import ArgosEngine
from translator_app.engines.packages import (
    PackageInfo,
    inspect_package,
    install_package,
    installed_packages,
    remove_package,
)
from translator_app.formats import FORMATS, for_path
from translator_app.formats.glossary_files import read_terms, write_terms
from translator_app.formats.project_package import read_package, write_package
from translator_app.formats.srx import read_srx
from translator_app.formats.tmx import write_tmx
from translator_app.formats.xliff import write_project as write_xliff
from translator_app.installation import Folders
from translator_app.services import exchanging, exporting, importing, segmenting
from translator_app.services.checking import Checker
from translator_app.services.desk import BackupRow, Desk, EngineRow, ExportChoice, FormatRow
from translator_app.services.editing import Editor
from translator_app.services.hints import Hints
from translator_app.services.packing import PackTools
from translator_app.services.settings import Settings, load_settings, save_settings, with_recent
from translator_app.services.suggesting import AttachedMemory, Suggester
from translator_app.storage.backups import backups, check_integrity, make_backup, restore_from_backup
from translator_app.storage.copies import copy_memory, copy_project
from translator_app.storage.memory_store import open_memory
from translator_app.storage.project_store import create_project, open_project

WORKING_MEMORY = ".wtm"
OWN_GLOSSARY = ".glossary.tsv"
ABBREVIATIONS = "abbreviations"
IGNORED = "ignored-checks"
"""The project setting that holds the abbreviations its documents were cut by, one a line."""


def now() -> datetime:
    """Return the time as changes are stamped with."""
    return datetime.now(UTC)


class Workshop:
    """Makes desks and their parts; the port is :class:`translator_app.services.desk.Workshop`."""

    def __init__(self, folders: Folders) -> None:
        self.folders = folders
        self.settings = load_settings(folders.settings)
        self._engines: dict[str, ArgosEngine] = {}

    # --- settings

    def save(self, settings: Settings) -> None:
        """Keep ``settings`` at once."""
        self.settings = settings
        save_settings(settings, self.folders.settings)

    # --- projects

    def create(self, path: Path, name: str, glossaries: Sequence[Path] = (), memories: Sequence[Path] = ()) -> Desk:
        """Make a project with the shipped glossaries (or those given) and open it."""
        chosen = tuple(str(p.absolute()) for p in glossaries) or tuple(f"shipped:{p.name}" for p in self.glossaries())
        links = tuple(MemoryLink(str(p.absolute()), priority=n) for n, p in enumerate(memories, start=1))
        project = Project(name, glossaries=chosen, memories=links, created_at=now())
        return self._furnish(create_project(path, project, self.settings.author), read_only=False)

    def open(self, path: Path, *, take_over: bool = False, read_only: bool = False) -> Desk:
        """Open a project. Raises ProjectLockedError when another has it open, unless ``take_over``."""
        store = open_project(path, self.settings.author, steal_lock=take_over, read_only=read_only)
        return self._furnish(store, read_only=read_only)

    def remember(self, path: Path) -> None:
        """Keep ``path`` as the most recent project."""
        self.save(with_recent(self.settings, path))

    def close(self, desk: Desk) -> None:
        """Close the project and its memories."""
        for memory in desk.suggester.memories:
            memory.store.close()
        desk.store.close()

    def backup(self, path: Path, task: Task) -> None:
        """Make the dated backup of a project; nothing if nothing changed since the last."""
        make_backup(path, task)

    def backups(self, path: Path) -> list[BackupRow]:
        """List the backups of a project, newest first."""
        return [BackupRow(backup.path, backup.at, backup.size) for backup in backups(path.absolute())]

    def restore(self, path: Path, backup: Path) -> None:
        """Put a backup in the place of a closed project; the file that was there is kept beside it."""
        found = [one for one in backups(path.absolute()) if one.path == backup]
        if not found:
            raise ProjectError(f"{backup} is no backup of {path}: choose one of the list.")
        restore_from_backup(path, found[0], self.settings.author)

    def check_integrity(self, path: Path, task: Task) -> str:
        """Return an empty text if the file is sound, else what is wrong."""
        task.step(0, 0)
        return "\n".join(check_integrity(path))

    def _furnish(self, store: ProjectStore, *, read_only: bool) -> Desk:
        editor = Editor(store, lambda: self.settings.author, now)
        nothing: Callable[[object], tuple[()]] = lambda _: ()  # noqa: E731 - a placeholder until refresh
        checker = Checker(editor, lambda _: (), lambda _segments, _task: ())
        glossary = store.path.with_name(store.path.stem + OWN_GLOSSARY)
        desk = Desk(store, editor, checker, Suggester(), nothing, nothing, (), None, glossary, read_only=read_only)
        try:
            self.refresh(desk)
        except BaseException:
            store.close()
            raise
        return desk

    def refresh(self, desk: Desk) -> None:
        """Read glossaries, memories and engines anew; what cannot be read is told in ``desk.notices``."""
        notices: list[str] = []
        for memory in desk.suggester.memories:
            memory.store.close()
        memories = self._memories(desk, notices)
        self._use_terms(desk, self._terms(desk, notices))
        engines = self._chosen_engines(notices)
        desk.suggester = Suggester(memories, engines, desk.find_terms)
        desk.notices = tuple(notices)

    def _use_terms(self, desk: Desk, terms: Sequence[Term]) -> None:
        index = TermIndex(terms)
        hints = Hints(*read_names(self.folders.resources / "names" / "exonyms.tsv"))
        desk.terms = tuple(terms)
        desk.find_terms = partial(_terms_and_hints, index, hints)
        desk.find_targets = lambda text: [(hit.start, hit.end) for hit in index.find_target(text)]
        severities = {check: Severity(value) for check, value in self.settings.severities.items()}
        context = CheckContext(
            terms=index,
            pair=desk.project.pair,
            severities=MappingProxyType(severities | dict.fromkeys(self.settings.ignored_checks, Severity.OFF)),
            off_in=_off_in(desk),
            advisory=frozenset(path.name for path in self.glossaries()),
        )
        desk.checker.use(partial(check_segment, context=context), partial(_across, context))

    def _terms(self, desk: Desk, notices: list[str]) -> list[Term]:
        terms: list[Term] = []
        own = [desk.glossary_path] if desk.glossary_path.exists() else []
        for path in [*own, *(self._glossary_path(desk, name) for name in desk.project.glossaries)]:
            try:
                terms.extend(read_terms(path))
            except AppError as error:
                notices.append(str(error))
        return terms

    def _glossary_path(self, desk: Desk, name: str) -> Path:
        if name.startswith("shipped:"):
            return self.folders.glossaries / Path(name.removeprefix("shipped:")).name
        return desk.path.parent / name

    # --- memories

    def _memories(self, desk: Desk, notices: list[str]) -> list[AttachedMemory]:
        working = MemoryLink(desk.path.with_suffix(WORKING_MEMORY).name)
        attached: list[AttachedMemory] = []
        desk.working_memory = None
        for link in (working, *desk.project.memories):
            path = desk.path.parent / link.path
            read_only = desk.read_only or link.read_only
            try:
                if link is not working and not path.exists():
                    raise ProjectError(
                        f"The memory {path} is not there any more: attach it again from where it is now."
                    )
                if link is working and read_only and not path.exists():
                    continue
                store = open_memory(path, read_only=read_only, create=link is working)
            except AppError as error:
                notices.append(str(error))
                continue
            attached.append(AttachedMemory(store, link.priority, link.penalty))
            if link is working:
                desk.working_memory = store
        return attached

    def attach_memory(self, desk: Desk, link: MemoryLink) -> None:
        """Attach a memory to the project from now on."""
        others = tuple(other for other in desk.project.memories if other.path != link.path)
        desk.store.set_project(replace(desk.project, memories=(*others, link)))
        self.refresh(desk)

    # --- glossaries

    def glossaries(self) -> list[Path]:
        """Return the glossaries that ship with the program."""
        return sorted(self.folders.glossaries.glob("*.tsv"))

    def add_term(self, desk: Desk, term: Term) -> None:
        """Add a term to the project's own glossary file at once and find it from now on."""
        own = read_terms(desk.glossary_path) if desk.glossary_path.exists() else ()
        write_terms(desk.glossary_path, (*own, term))
        self._use_terms(desk, (replace(term, glossary=desk.glossary_path.name), *desk.terms))
        desk.suggester.find_terms = desk.find_terms

    # --- documents

    def formats(self) -> list[FormatRow]:
        """List the document formats."""
        return [FormatRow(f.name, f.label, f.extensions, f.writable) for f in FORMATS.values()]

    def segmenter(self) -> Segmenter:
        """Return the Sorani segmenter with the user's own abbreviations."""
        return Segmenter(self._rules(), self.settings.abbreviations)

    def _rules(self) -> Sequence[Rule]:
        return read_srx((self.folders.resources / "srx" / "ckb.srx").read_bytes())["ckb"]

    def import_document(self, desk: Desk, path: Path, task: Task) -> importing.ImportReport:
        """Read, segment and store a document; reload the editor in the window's thread afterwards."""
        if not path.exists():
            raise DocumentError(f"{path} does not exist: choose a document that is there.")
        cut = self.segmenter().spans
        return importing.import_document(desk.store, path, for_path(path), cut, now(), task)

    def import_text(self, desk: Desk, text: str, name: str) -> importing.ImportReport:
        """Add pasted text as a document of its own."""
        form = FORMATS["txt"]
        with tempfile.TemporaryDirectory(prefix="werger-") as folder:
            path = Path(folder) / "pasted.txt"
            path.write_text(text, encoding="utf-8", errors="replace", newline="")
            parsed = form.read(path, NoTask())
        return importing.add_parsed(desk.store, name, form.name, parsed, self.segmenter().spans, now())

    def recut(self, desk: Desk, abbreviation: str) -> int:
        """Learn an abbreviation and cut untouched paragraphs anew as one step; returns how many segments changed."""
        known = tuple(desk.store.setting(ABBREVIATIONS).split("\n"))
        before = Segmenter(self._rules(), tuple(filter(None, known)))
        if abbreviation and abbreviation not in self.settings.abbreviations:
            self.save(replace(self.settings, abbreviations=(*self.settings.abbreviations, abbreviation)))
        change = desk.editor.apply(segmenting.recut(desk.editor, before.spans, self.segmenter().spans))
        desk.store.set_setting(ABBREVIATIONS, "\n".join(self.settings.abbreviations))
        return len(change.pairs)

    def export(self, desk: Desk, choice: ExportChoice) -> Callable[[Task], Path]:
        """Take the snapshot now; the function returned writes it in any thread and returns the path."""
        documents = desk.store.documents()
        chosen = [d for d in documents if choice.document_id in (None, d.id)]
        if not chosen:
            raise DocumentError("The project holds no document to export: import one first.")
        snapshots = [_snapshot(desk, document) for document in chosen]
        options = self._export_options(desk, chosen, choice)
        if _for_exchange(choice, chosen):
            return self._export_exchange(desk, choice, chosen)
        goal = _goal(choice.path)

        def write(task: Task) -> Path:
            if choice.kind == "bilingual":
                exporting.export_rows(snapshots, choice.path, goal.compose_bilingual, options, task)  # type: ignore[attr-defined]
            else:
                source = FORMATS.get(chosen[0].format, goal)
                exporting.export(snapshots, choice.path, (source, goal), options, task)
            return choice.path

        return write

    def _export_exchange(
        self, desk: Desk, choice: ExportChoice, chosen: Sequence[SourceDocument]
    ) -> Callable[[Task], Path]:
        project, segments = desk.project, tuple(desk.editor.segments)
        units = list(exchanging.project_units(chosen, segments, project.name))
        outgoing = exchanging.outgoing(project.name, project.pair, chosen, segments)
        version = "2.1" if choice.kind == "xliff-2.1" else "1.2"

        def write(task: Task) -> Path:
            def fill(out: BinaryIO) -> None:
                if choice.path.suffix.lower() == ".tmx":
                    write_tmx(units, out, project.pair.source, project.pair.target, task, version=__version__)
                else:
                    write_xliff(outgoing, out, task, xliff=version, program=__version__)

            exporting.write_safely(choice.path, fill)
            return choice.path

        return write

    def _export_options(self, desk: Desk, chosen: Sequence[SourceDocument], choice: ExportChoice) -> ExportOptions:
        signed = standing(desk.store.sign_offs(), desk.editor.segments)
        translators = {s.changed_by for s in desk.editor.segments if s.changed_by}
        return ExportOptions(
            draft=signed is None,
            title=desk.project.name if len(chosen) != 1 else Path(chosen[0].name).stem,
            translator=", ".join(sorted(translators)) if len(translators) < 4 else "",
            reviewer=signed.reviewer if signed else "",
            approved_at=signed.at if signed else None,
            digest=signed.digest if signed else "",
            comments=choice.comments,
        )

    def sample(self) -> Path:
        """Return the sample document that ships with the program."""
        return self.folders.resources / "sample" / "sample.ckb.txt"

    # --- engines

    def engines(self) -> list[EngineRow]:
        """List the engines there are: installed packages first, then those that ship."""
        found, broken = self._packages()
        rows = [EngineRow(p.name, p.label, removable=p.path.is_dir(), size=p.size) for p in found]
        return rows + [EngineRow("", line, trouble=line) for line in broken]

    def engine(self, name: str = "") -> Engine:
        """Return the engine called ``name``, or the first there is. Raises EngineError."""
        found, _ = self._packages()
        usable = [p for p in found if name in ("", p.name, p.root)]
        if not usable:
            known = ", ".join(p.name for p in found) or "none is installed"
            raise EngineError(f"There is no engine {name or 'installed'} ({known}): import an .argosmodel package.")
        return self._loaded(usable[0])

    def install_engine(self, path: Path, task: Task) -> EngineRow:
        """Check and install an ``.argosmodel`` file. Raises EngineError."""
        info = inspect_package(path)
        if (info.from_code, info.to_code) != ("ckb", "en"):
            raise EngineError(
                f"{path.name} translates {info.from_code} to {info.to_code}: this desk needs a package from ckb to en."
            )
        installed = install_package(path, self.folders.packages, task)
        return EngineRow(installed.name, installed.label, removable=True, size=installed.size)

    def remove_engine(self, name: str) -> None:
        """Remove an installed package."""
        found, _ = self._packages()
        for package in found:
            if package.name == name and package.path.is_dir():
                self._engines.pop(name, None)
                remove_package(package)
                return
        raise EngineError(f"There is no installed package {name} to remove.")

    def _packages(self) -> tuple[list[PackageInfo], list[str]]:
        found, broken = installed_packages([self.folders.packages])
        taken = {package.root for package in found}
        for path in sorted(self.folders.bundled_models.glob("*.argosmodel")):
            try:
                package = inspect_package(path)
            except EngineError as error:
                broken.append(str(error))
                continue
            if package.root not in taken:
                found.append(package)
        return [p for p in found if (p.from_code, p.to_code) == ("ckb", "en")], broken

    def _chosen_engines(self, notices: list[str]) -> list[Engine]:
        found, broken = self._packages()
        notices.extend(broken)
        chosen = [p for p in found if p.name == self.settings.engine] or found[:1]
        return [self._loaded(package) for package in chosen] if self.settings.machine_suggestions else []

    def _loaded(self, package: PackageInfo) -> Engine:
        if package.name not in self._engines:
            self._engines[package.name] = ArgosEngine(package)
        return self._engines[package.name]


def read_names(path: Path) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """Read the table of names (Sorani, English spellings parted by ``|``, kind): spellings and kinds by name."""
    spellings: dict[str, tuple[str, ...]] = {}
    kinds: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        name, targets, kind = line.split("\t")
        spellings[name] = tuple(targets.split("|"))
        kinds[name] = kind
    return spellings, kinds


def _terms_and_hints(index: TermIndex, hints: Hints, text: str) -> Sequence[TermHit]:
    return hints.beside(text, index.find(text))


def _across(context: CheckContext, segments: Sequence[Segment], task: Task) -> Sequence[Issue]:
    return check_document(segments, context, task)


def _off_in(desk: Desk) -> frozenset[tuple[int, str]]:
    names = desk.store.setting(IGNORED).split()
    return frozenset((document.id, name) for document in desk.store.documents() for name in names)


def _snapshot(desk: Desk, document: SourceDocument) -> exporting.Snapshot:
    segments = tuple(s for s in desk.editor.segments if s.document_id == document.id)
    return exporting.Snapshot(document, desk.store.skeleton(document.id), desk.store.paragraphs(document.id), segments)


def _for_exchange(choice: ExportChoice, chosen: Sequence[SourceDocument]) -> bool:
    """Tell whether the project's own units are to be written; an XLIFF document is itself filled in instead."""
    ending = choice.path.suffix.lower()
    itself = len(chosen) == 1 and chosen[0].format == "xliff" and choice.kind == "clean"
    return ending == ".tmx" or (ending in (".xlf", ".xliff") and not itself)


def pack_tools() -> PackTools:
    """Return what packing a project and unpacking it needs."""
    return PackTools(copy_project, copy_memory, _project_of, _relink, write_package, read_package)


def _project_of(path: Path) -> Project:
    store = open_project(path, "", read_only=True)
    try:
        return store.project()
    finally:
        store.close()


def _relink(path: Path, project: Project) -> None:
    store = open_project(path, "")
    try:
        store.set_project(project)
    finally:
        store.close()


def _goal(path: Path) -> DocumentFormat:
    """Return the format of an ending. Raises DocumentError naming those that can be written."""
    ending = path.suffix.lower()
    writable = [form for form in FORMATS.values() if form.writable]
    for form in writable:
        if ending in form.extensions:
            return form
    endings = ", ".join(extension for form in writable for extension in form.extensions)
    raise DocumentError(f"{path.name} cannot be written: choose a name that ends in {endings}.")
