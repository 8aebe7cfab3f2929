"""Exchange with other tools: memory, glossary, import-xliff, import-review, analyse, pack, unpack."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO

from translator_app import __version__
from translator_app.composition.glossary_shelf import write_glossary
from translator_app.composition.parcelling import pack_tools
from translator_app.core import inline
from translator_app.core.errors import DocumentError, GlossaryError, MemoryStoreError
from translator_app.core.memory import Match, band
from translator_app.formats.glossary_files import read_terms, write_terms
from translator_app.formats.tmx import read_tmx, write_tmx
from translator_app.services import analysing, confirming, exchanging, packing
from translator_app.services.exporting import write_safely
from translator_app.services.returning import taken
from translator_app.storage.memory_store import SqliteMemoryStore, open_memory

from .opening import limit_argument, opened, project_argument, text_or_input
from .output import Output

Run = Callable[[Namespace, Output], None]
Action = tuple[str, str, Callable[[ArgumentParser], None], Run]


def _actions(parser: ArgumentParser, actions: tuple[Action, ...]) -> None:
    """Give a command its actions (``memory import``), each with arguments and a ``--json`` of its own."""
    choices = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, help_line, add_arguments, run in actions:
        sub = choices.add_parser(name, help=help_line, description=help_line)
        sub.add_argument("--json", action="store_true", default=SUPPRESS, help="one JSON object a line, for machines")
        add_arguments(sub)
        sub.set_defaults(perform=run)


def _perform(options: Namespace, output: Output) -> None:
    options.perform(options, output)


# --- memory ----------------------------------------------------------------------------------------------------


def _memory_argument(parser: ArgumentParser) -> None:
    parser.add_argument("--memory", required=True, metavar="M.wtm", help="the translation memory")


def _memory_path(options: Namespace) -> Path:
    path = Path(options.memory)
    if path.suffix.lower() != ".wtm":
        raise MemoryStoreError(f"{path.name} is no name of a translation memory: its ending must be .wtm.")
    return path


def _memory_import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.tmx", help="a TMX file, packed (.gz, .xz) or not")
    _memory_argument(parser)
    parser.add_argument("--keep", action="store_true", help="of a file that is cut short keep what came before")


def memory_import(options: Namespace, output: Output) -> None:
    """Put a TMX file into a memory, which is made if it is not there; all of it or, if that fails, nothing."""
    path, file = _memory_path(options), Path(options.file)
    if not file.exists():
        raise DocumentError(f"{file} does not exist: choose a file that is there.")
    fresh = not path.exists()
    memory = open_memory(path, create=True)
    try:
        found = read_tmx(file, task=output)
        report = exchanging.import_units(memory, found, file.name, keep=options.keep)
    except BaseException:
        memory.close()
        if fresh:
            path.unlink(missing_ok=True)
        raise
    memory.close()
    for bad in report.bad:
        output.row({"line": bad.line, "reason": bad.reason}, f"line {bad.line:,}: left out, {bad.reason}")
    values = {
        "imported": report.taken,
        "new": report.new,
        "bad": report.bad_count,
        "other_languages": report.foreign,
        "cut_short": report.cut_short,
    }
    output.row(values, report.summary())


def _memory_export_arguments(parser: ArgumentParser) -> None:
    _memory_argument(parser)
    parser.add_argument("-o", "--output", required=True, metavar="FILE.tmx", help="the file to write")


def memory_export(options: Namespace, output: Output) -> None:
    """Write a memory as TMX 1.4b."""
    path, goal = _memory_path(options), Path(options.output)
    if goal.suffix.lower() != ".tmx":
        raise DocumentError(f"{goal.name} cannot be written: a memory goes into a file that ends in .tmx.")
    memory = open_memory(path, read_only=True)
    count = 0

    def write(out: BinaryIO) -> None:
        nonlocal count
        count = write_tmx(memory.units(), out, task=output, total=memory.count(), version=__version__)

    try:
        write_safely(goal, write)
    finally:
        memory.close()
    output.row({"path": str(goal), "units": count}, f"{goal} written: {count:,} units")


def _memory_search_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", help="a Kurdish text; - reads standard input")
    _memory_argument(parser)
    limit_argument(parser, 10)


def memory_search(options: Namespace, output: Output) -> None:
    """Print the matches of a text, best first."""
    memory = open_memory(_memory_path(options), read_only=True)
    try:
        for match in memory.search(text_or_input(options.text), limit=options.n):
            output.row(_match(match), _match_line(match))
    finally:
        memory.close()


def _match(match: Match) -> dict[str, object]:
    unit = match.unit
    return {
        "score": match.score,
        "source": inline.shown(unit.source),
        "target": inline.shown(unit.target),
        "who": unit.author,
        "when": unit.at.isoformat() if unit.at else None,
        "band": band(match.score),
        "project": unit.project,
    }


def _match_line(match: Match) -> str:
    unit = match.unit
    when = f"{unit.at:%Y-%m-%d}" if unit.at else ""
    said = " ".join(part for part in (unit.author, when) if part)
    line = f"{match.score} %\t{inline.shown(unit.source)}\t{inline.shown(unit.target)}\t{said}".rstrip()
    return line.replace("\n", " ")


def memory_stats(options: Namespace, output: Output) -> None:
    """Print how many units a memory holds and how large it is."""
    path = _memory_path(options)
    memory: SqliteMemoryStore = open_memory(path, read_only=True)
    try:
        count = memory.count()
    finally:
        memory.close()
    size = path.stat().st_size
    values = {"memory": str(path), "units": count, "bytes": size}
    output.row(values, f"{path}: {count:,} units, {size / 1e6:,.1f} MB")


_MEMORY: tuple[Action, ...] = (
    ("import", "put a TMX file into a memory", _memory_import_arguments, memory_import),
    ("export", "write a memory as TMX", _memory_export_arguments, memory_export),
    ("search", "find what is like a text", _memory_search_arguments, memory_search),
    ("stats", "how much a memory holds", _memory_argument, memory_stats),
)


# --- glossary --------------------------------------------------------------------------------------------------


def _glossary_import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a glossary: TSV, CSV or TBX")
    parser.add_argument("--glossary", required=True, metavar="G.tsv", help="the glossary to add to, TSV or CSV")


def glossary_import(options: Namespace, output: Output) -> None:
    """Add the terms of a file to a glossary, which is made if it is not there; known pairs stay as they are."""
    goal, file = Path(options.glossary), Path(options.file)
    if goal.suffix.lower() not in (".tsv", ".csv"):
        raise GlossaryError(f"{goal.name} is no name of a glossary: its ending must be .tsv or .csv.")
    more = read_terms(file)
    merged, added = exchanging.merged_terms(read_terms(goal) if goal.exists() else (), more)
    write_terms(goal, merged)
    values = {"glossary": str(goal), "read": len(more), "added": added, "terms": len(merged)}
    output.row(values, f"{goal}: {added:,} of {len(more):,} terms added, {len(merged):,} in all")


def _glossary_export_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--glossary", required=True, metavar="G", help="the glossary: TSV, CSV or TBX")
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="a file ending in .tbx, .csv or .tsv")
    parser.add_argument("--tbx", type=int, choices=(2, 3), default=2, help="the version of TBX (2)")


def glossary_export(options: Namespace, output: Output) -> None:
    """Write a glossary as TBX, CSV or TSV."""
    goal, glossary = Path(options.output), Path(options.glossary)
    terms = read_terms(glossary)
    write_glossary(terms, goal, glossary.stem, tbx=options.tbx)
    output.row({"path": str(goal), "terms": len(terms)}, f"{goal} written: {len(terms):,} terms")


_GLOSSARY: tuple[Action, ...] = (
    ("import", "add a file's terms to a glossary", _glossary_import_arguments, glossary_import),
    ("export", "write a glossary as TBX, CSV or TSV", _glossary_export_arguments, glossary_export),
)


# --- projects --------------------------------------------------------------------------------------------------


def _returned_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("file", metavar="FILE", help="the file that came back: XLIFF, or a review table in Word")
    parser.add_argument("--dry-run", action="store_true", help="list the differences and take nothing")
    parser.add_argument("--by", default="", metavar="NAME", help="whose changes these are")
    parser.add_argument("--segment", type=int, action="append", metavar="ID", help="take this one only; repeatable")


def take_back(options: Namespace, output: Output) -> None:
    """Take the differences of a file that came back as one step that can be undone; conflicts are listed."""
    with opened(options.project, read_only=options.dry_run) as (shop, desk):
        file = shop.returned(desk, Path(options.file))(output)
        wanted = file.takeable if options.segment is None else options.segment
        change = taken(file, wanted, desk.editor.segments)
        if not options.dry_run:
            change = desk.editor.apply(change, author=options.by)
            memory = desk.working_memory
            if memory is not None:
                for _, after in change.pairs:
                    if after is not None and after.confirmed:
                        memory.add(confirming.unit_of(desk.editor, after, desk.project.name))
    returned = file.returned
    for each in returned.differences:
        values = {
            "segment": each.segment_id,
            "kind": each.kind,
            "before": each.before,
            "after": each.after,
            "reason": each.reason,
        }
        line = f"{each.segment_id}\t{each.kind}\t{each.before}\t{each.after}\t{each.reason}"
        output.row(values, line.rstrip().replace("\n", " "))
    for row in file.damaged:
        output.row({"row": row.line, "kind": "damaged", "reason": row.reason}, f"row {row.line}\tdamaged\t{row.reason}")
    counts = {"changed": len(change.pairs), "conflicts": len(returned.conflicts), "damaged": len(file.damaged)}
    summary = {**counts, "missing": list(returned.missing), "dry_run": options.dry_run}
    text = f"{len(change.pairs):,} segments {'would change' if options.dry_run else 'changed'}"
    text += f", {len(returned.conflicts):,} conflicts"
    text += f", {len(file.damaged):,} damaged rows" if file.damaged else ""
    text += f", {len(returned.missing):,} not in the file" if returned.missing else ""
    output.row(summary, text)


def _analyse_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("-o", "--output", metavar="OUT", help="a file ending in .csv or .html to write it to")


def analyse(options: Namespace, output: Output) -> None:
    """Print how much of a project its memories know."""
    with opened(options.project, read_only=True) as (_, desk):
        score = analysing.best_score(desk.suggester)
        analyses = analysing.analyse(desk.store.documents(), desk.editor.segments, score, output)
        title = desk.project.name
    if options.output:
        goal = Path(options.output)
        ending = goal.suffix.lower()
        if ending not in (".csv", ".html", ".htm"):
            raise DocumentError(f"{goal.name} cannot be written: choose a name that ends in .csv or .html.")
        content = analysing.as_csv(analyses) if ending == ".csv" else analysing.as_html(analyses, f"Analysis: {title}")

        def write(out: BinaryIO) -> None:
            out.write(content)

        write_safely(goal, write)
    keys = ("document", "band", "segments", "words", "characters", "characters_with_blanks")
    for row in analysing.table(analyses):
        name, label, segments, words, characters, _ = row
        line = f"{name}\t{label}\t{segments:,}\t{words:,}\t{characters:,}"
        output.row(dict(zip(keys, row, strict=True)), line)


def _pack_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("-o", "--output", required=True, metavar="OUT.zip", help="the package to write")


def pack(options: Namespace, output: Output) -> None:
    """Write a project with its memories and glossaries as one file."""
    packed = packing.pack_project(Path(options.project), Path(options.output), pack_tools(), output)
    _print_packed(packed, output, f"{packed.path} written: {len(packed.files)} files")


def _unpack_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("package", metavar="P.zip", help="a project package")
    parser.add_argument("-o", "--output", required=True, metavar="FOLDER", help="the folder to make")


def unpack(options: Namespace, output: Output) -> None:
    """Unpack a project package into a new folder."""
    package = Path(options.package)
    packed = packing.unpack_project(package, Path(options.output), pack_tools(), output)
    _print_packed(packed, output, f"{packed.path} is the project")


def _print_packed(packed: packing.Packed, output: Output, text: str) -> None:
    for line in packed.left_out:
        output.note(line)
    output.row({"path": str(packed.path), "files": list(packed.files), "left_out": list(packed.left_out)}, text)


COMMANDS = (
    ("memory", "a translation memory: import, export, search, stats", partial(_actions, actions=_MEMORY), _perform),
    ("glossary", "a glossary: import, export", partial(_actions, actions=_GLOSSARY), _perform),
    ("import-xliff", "take back an XLIFF file of a project", _returned_arguments, take_back),
    ("import-review", "take back a review table in Word", _returned_arguments, take_back),
    ("analyse", "how much of a project its memories know", _analyse_arguments, analyse),
    ("pack", "a project with memories and glossaries as one file", _pack_arguments, pack),
    ("unpack", "a project out of its package", _unpack_arguments, unpack),
)
