"""Projects and documents: new, info, segments, export, translate."""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from translator_app.composition.workshop import Workshop
from translator_app.core import edits, inline
from translator_app.core.errors import AppError, Cancelled, DocumentError, EngineError, ProjectError
from translator_app.core.kurdish.words import word_count
from translator_app.core.signoff import standing
from translator_app.services import converting
from translator_app.services.desk import Desk, ExportChoice
from translator_app.services.importing import ImportReport
from translator_app.services.pretranslating import pretranslate

from .opening import STATE_NAMES, SUFFIX, described, document_file, opened, project_argument, takes_nothing, workshop
from .output import Output, counted
from .translation import use_engine


def _new_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("documents", nargs="+", metavar="DOC", help="a document; - reads a text from standard input")
    parser.add_argument(
        "--glossary", action="append", default=[], metavar="F", help="a glossary (TSV, CSV or TBX); repeatable"
    )
    parser.add_argument("--memory", action="append", default=[], metavar="F", help="a memory (.wtm); repeatable")
    legacy_argument(parser)


def new(options: Namespace, output: Output) -> None:
    """Make a project of documents; if one of them cannot be read, no project is left."""
    shop = workshop()
    path = Path(options.project)
    if path.suffix.lower() != SUFFIX:
        raise ProjectError(f"{path} cannot be made: the name of a project ends in {SUFFIX}.")
    made = [file for file in (path, path.with_suffix(".wtm")) if not file.exists()]
    desk = None
    try:
        desk = shop.create(path, path.stem, [Path(g) for g in options.glossary], [Path(m) for m in options.memory])
        import_all(shop, desk, options, output)
    except BaseException as error:
        if desk is not None:
            shop.close(desk)
        elif isinstance(error, AppError):  # nothing was made
            raise
        for left in made:
            for name in (left.name, f"{left.name}-wal", f"{left.name}-shm"):
                left.with_name(name).unlink(missing_ok=True)
        raise
    shop.close(desk)


def import_all(shop: Workshop, desk: Desk, options: Namespace, output: Output) -> None:
    """Add the documents that ``options`` name to an open project, and tell what each brought."""
    for document in options.documents:
        with document_file(document) as file:
            report = shop.import_document(desk, file, output)
        values = {"document": report.document.name, "segments": report.segments, "words": report.words}
        values |= {"encoding": report.document.encoding, "left_out": list(report.left_out)}
        values["legacy"] = report.legacy.kind.value if report.legacy else ""
        values["converted"] = _settle_legacy(shop, desk, report, options.legacy, output)
        output.row(values, report.summary())
    for notice in desk.notices:
        output.note(notice)


def legacy_argument(parser: ArgumentParser) -> None:
    """Let what is done with text in an old font be chosen."""
    parser.add_argument(
        "--legacy",
        choices=("ask", "convert", "keep"),
        default="keep",
        help="what to do with text written for an old Kurdish font such as Ali-K (keep it and say so)",
    )


def _settle_legacy(shop: Workshop, desk: Desk, report: ImportReport, choice: str, output: Output) -> bool:
    """Convert a document in an old font if that was chosen, else say what it is; tells whether it was converted."""
    desk.editor.reload()
    if report.legacy is None or not converting.is_font(report.legacy):
        return False
    name, font = report.document.name, converting.NAMES[report.legacy.kind.value]
    if choice == "ask" and sys.stdin.isatty():
        print(f"{name} is written for the font {font}. Convert it? [y/N] ", end="", file=sys.stderr, flush=True)
        choice = "convert" if sys.stdin.readline().strip().lower() in {"y", "yes"} else "keep"
    if choice == "convert":
        return bool(desk.editor.apply(shop.convert(desk, report.document.id, report.legacy.kind)(output)))
    output.note(f"{name} seems to be written for the font {font} and is kept so: --legacy convert would convert it.")
    return False


def info(options: Namespace, output: Output) -> None:
    """Print counts by state, words and progress."""
    with opened(options.project, read_only=True) as (_, desk):
        counts = {STATE_NAMES.get(key, key): count for key, count in asdict(desk.editor.progress()).items()}
        words = sum(word_count(inline.plain(s.source)) for s in desk.editor.segments)
        total = counts["total"]
        confirmed = desk.editor.progress().confirmed
        signed = standing(desk.store.sign_offs(), desk.editor.segments)
        values = {
            "name": desk.project.name,
            "documents": [document.name for document in desk.store.documents()],
            "segments": total,
            "states": {key: counts[key] for key in counts if key != "total"},
            "words": words,
            "progress": round(confirmed / total, 4) if total else 0.0,
            "approved": {"reviewer": signed.reviewer, "at": signed.at.isoformat()} if signed else None,
        }
        states = ", ".join(f"{counts[key]:,} {key}" for key in counts if key != "total" and counts[key])
        documents = counted(len(desk.store.documents()), "document")
        lines = [
            f"{desk.project.name}: {documents}, {counted(total, 'segment')}, {counted(words, 'word')}",
            f"{confirmed:,} of {total:,} confirmed ({states})",
            f"approved by {signed.reviewer} on {signed.at:%Y-%m-%d %H:%M}" if signed else "not approved as a whole",
        ]
        output.row(values, "\n".join(lines))


def segments(options: Namespace, output: Output) -> None:
    """Print the segments in reading order."""
    with opened(options.project, read_only=True) as (_, desk):
        desk.checker.check_now([segment.id for segment in desk.editor.segments])
        for segment in desk.editor.segments:
            values = described(desk, segment)
            text = f"{segment.id}\t{values['state']}\t{values['source']}\t{values['target']}"
            output.row(values, text.replace("\n", " "))


def _export_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="the file to write; its ending is the format"
    )
    parser.add_argument("--bilingual", action="store_true", help="Kurdish and English side by side")
    parser.add_argument("--review", action="store_true", help="a Word table to be reviewed and taken back")
    parser.add_argument("--comments", action="store_true", help="with the comments")
    parser.add_argument("--certificate", action="store_true", help="with a page that tells of the approval (.docx)")
    parser.add_argument("--document", type=int, metavar="ID", help="one document only")
    parser.add_argument("--xliff", choices=("1.2", "2.1", "omegat"), default="1.2", help="how a .xlf file is written")


def export(options: Namespace, output: Output) -> None:
    """Write the translation; one that is not approved carries DRAFT."""
    with opened(options.project, read_only=True) as (shop, desk):
        xliff = f"xliff-{options.xliff}" if options.xliff != "1.2" else "clean"
        kind = "review" if options.review else "bilingual" if options.bilingual else xliff
        choice = ExportChoice(Path(options.output), kind, options.document, options.comments, options.certificate)
        path = shop.export(desk, choice)(output)
        draft = standing(desk.store.sign_offs(), desk.editor.segments) is None
        marked = draft and path.suffix.lower() not in (".tmx", ".xlf", ".xliff")
        output.row(
            {"path": str(path), "draft": draft}, f"{path} written{', marked DRAFT: not approved' if marked else ''}"
        )


def _translate_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("input", metavar="IN", help="the document to translate; - reads a text from standard input")
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="the file to write")
    parser.add_argument("--engine", default="", metavar="E", help="the engine to use (the first there is)")
    legacy_argument(parser)


def translate(options: Namespace, output: Output) -> None:
    """Translate a document in one go: new, pretranslate and export, leaving no project behind."""
    shop, goal = workshop(), Path(options.output)
    with document_file(options.input) as source, tempfile.TemporaryDirectory(prefix="werger-") as folder:
        if goal.exists() and goal.samefile(source):
            raise DocumentError(f"{goal} is the document itself: choose another name for its translation.")
        desk = shop.create(Path(folder) / "translate.werger", source.stem)
        try:
            report = shop.import_document(desk, source, output)
            _settle_legacy(shop, desk, report, options.legacy, output)
            use_engine(shop, desk, options.engine)
            result = pretranslate(desk.editor.segments, desk.suggester, output)
            if result.cancelled:
                raise Cancelled
            if result.failures and not result.drafts:
                raise EngineError(result.failures[0])
            desk.editor.apply(edits.filled(result.drafts, desk.editor.segments, "Pretranslate"))
            path = shop.export(desk, ExportChoice(goal))(output)
        finally:
            shop.close(desk)
    for line in (*report.left_out, *result.failures):
        output.note(line)
    filled = len(result.drafts)
    text = f"{path} written: {filled:,} of {report.segments:,} segments translated, marked DRAFT"
    output.row({"path": str(path), "segments": report.segments, "filled": filled, "draft": True}, text)


def formats(_options: Namespace, output: Output) -> None:
    """List the document formats."""
    for row in workshop().formats():
        direction = "read and written" if row.writable else "read"
        output.row(asdict(row), f"{row.name}\t{row.label}\t{' '.join(row.extensions)}\t{direction}")


COMMANDS = (
    ("new", "make a project of documents", _new_arguments, new),
    ("info", "counts by state, words, progress", project_argument, info),
    ("segments", "list the segments", project_argument, segments),
    ("export", "write the translation, or a .tmx or .xlf for other tools", _export_arguments, export),
    ("translate", "translate a document in one go", _translate_arguments, translate),
    ("formats", "list the document formats", takes_nothing, formats),
)
