"""What a desk needs beside its segments: terms, checks, memories, engines. Gathered in any thread, then taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType

from translator_app.composition.engine_shelf import EngineShelf
from translator_app.composition.installation import Folders
from translator_app.core.checks import CheckContext, check_document, check_segment
from translator_app.core.checks.own import read_rules
from translator_app.core.errors import AppError, ProjectError
from translator_app.core.glossary import Term, TermHit
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.ports import Engine, MemoryStore, Task
from translator_app.core.project import MemoryLink, Project
from translator_app.core.quality import Issue, Severity
from translator_app.core.said import said
from translator_app.core.segment import Segment
from translator_app.formats.glossary_files import read_terms
from translator_app.services.desk import Furniture
from translator_app.services.glossaries import SHIPPED, in_use
from translator_app.services.hints import Hints
from translator_app.services.learning import Similar, learning
from translator_app.services.lessons import Lessons
from translator_app.services.obeying import TermKeeper
from translator_app.services.settings import Settings
from translator_app.services.spelling import Spelling, read_words, words_of
from translator_app.services.suggesting import TermFinder, translates_here
from translator_app.storage.memory_store import open_memory


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be gathered, as it stood when that was asked for.

    ``off_in`` are the checks that the project switches off, by document; ``subtitles`` the documents that are such;
    ``open_memories`` the memories that are open
    already, by link: they are kept, for a search may be running in one.
    """

    path: Path
    project: Project
    own_glossary: Path
    read_only: bool
    off_in: frozenset[tuple[int, str]]
    subtitles: frozenset[int]
    spelling: Spelling
    settings: Settings
    lessons: Lessons
    similar: Similar
    open_memories: Mapping[MemoryLink, MemoryStore]


def gathered(order: Order, folders: Folders, shelf: EngineShelf, task: Task) -> Furniture:
    """Read glossaries, open memories, and build what finds terms and checks segments. Raises Cancelled."""
    notices: list[str] = []
    task.step(0, 0)
    terms = _terms(order, folders, notices)
    task.step(0, 0)
    index = TermIndex(terms)
    task.step(0, 0)
    exonyms, kinds = read_names(folders.resources / "names" / "exonyms.tsv")
    hints = Hints(exonyms, kinds)
    named = (target for targets in exonyms.values() for target in targets)
    names = words_of((*named, *(term.target for term in terms)))
    order.spelling.use(names=names, own=_own_words(folders, notices), english=order.settings.english)
    context = _context(order, index, folders, notices)
    memories = _memories(order, notices)
    find_terms = partial(_terms_and_hints, index, hints)
    engines, broken = shelf.chosen(order.settings)
    taught = learning(engines, order.lessons, order.similar)
    used = tuple(obeying(taught, find_terms, folders)) if order.settings.machine_suggestions else ()
    return Furniture(
        terms=tuple(terms),
        find_terms=find_terms,
        find_targets=partial(_target_spans, index),
        check=partial(check_segment, context=context),
        across=partial(_across, context),
        memories=memories,
        engines=used,
        notices=(*notices, *broken),
    )


def obeying(engines: Iterable[Engine], find_terms: TermFinder, folders: Folders) -> Iterable[Engine]:
    """Yield ``engines``, those that translate here made to use the glossary.

    A server that is told the terms keeps them by itself; asking any server twice would cost twice.
    """
    advisory = frozenset(path.name for path in folders.shipped_glossaries)
    for engine in engines:
        yield TermKeeper(engine, find_terms, advisory) if translates_here(engine) else engine


def open_link(folder: Path, link: MemoryLink, *, read_only: bool) -> MemoryStore:
    """Open an attached memory. Raises AppError, also where it is not there any more."""
    path = folder / link.path
    if not path.exists():
        raise ProjectError(
            said("The memory {path} is not there any more: attach it again from where it is now.", path=path)
        )
    return open_memory(path, read_only=read_only or link.read_only)


def read_names(path: Path) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """Read the table of names (Sorani, English spellings parted by ``|``, kind): spellings and kinds by name."""
    spellings: dict[str, tuple[str, ...]] = {}
    kinds: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        name, targets, kind = line.split("\t")
        spellings[name] = tuple(targets.split("|"))
        kinds[name] = kind
    return spellings, kinds


def _terms(order: Order, folders: Folders, notices: list[str]) -> list[Term]:
    terms: list[Term] = []
    own = [order.own_glossary] if order.own_glossary.exists() else []
    for path in (*own, *_glossary_paths(order, folders)):
        try:
            terms.extend(read_terms(path))
        except AppError as error:
            notices.append(str(error))
    return terms


def _glossary_paths(order: Order, folders: Folders) -> Iterable[Path]:
    for name in in_use(order.project.glossaries):
        if name.startswith(SHIPPED):
            yield folders.glossaries / Path(name.removeprefix(SHIPPED)).name
        else:
            yield order.path.parent / name


def _context(order: Order, index: TermIndex, folders: Folders, notices: list[str]) -> CheckContext:
    rules, wrong = read_rules(order.settings.own_rules)
    notices += map(str, wrong)
    severities = {check: Severity(value) for check, value in order.settings.severities.items()}
    off = dict.fromkeys(order.settings.ignored_checks, Severity.OFF)
    return CheckContext(
        terms=index,
        pair=order.project.pair,
        severities=MappingProxyType(severities | off),
        off_in=order.off_in,
        subtitles=order.subtitles,
        speller=order.spelling,
        advisory=frozenset(path.name for path in folders.shipped_glossaries),
        own=rules,
    )


def _own_words(folders: Folders, notices: list[str]) -> tuple[str, ...]:
    try:
        return read_words(folders.words)
    except AppError as error:
        notices.append(str(error))
        return ()


def _memories(order: Order, notices: list[str]) -> dict[MemoryLink, MemoryStore]:
    memories: dict[MemoryLink, MemoryStore] = {}
    for link in order.project.memories:
        try:
            known = order.open_memories.get(link)
            memories[link] = known or open_link(order.path.parent, link, read_only=order.read_only)
        except AppError as error:
            notices.append(str(error))
    return memories


def _terms_and_hints(index: TermIndex, hints: Hints, text: str) -> Sequence[TermHit]:
    return hints.beside(text, index.find(text))


def _target_spans(index: TermIndex, text: str) -> Sequence[tuple[int, int]]:
    return [(hit.start, hit.end) for hit in index.find_target(text)]


def _across(context: CheckContext, segments: Sequence[Segment], task: Task) -> Sequence[Issue]:
    return check_document(segments, context, task)
