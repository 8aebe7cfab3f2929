"""The documents of a project: listed, added, put in anew, taken out."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from translator_app.core.errors import DocumentError
from translator_app.core.project import SourceDocument
from translator_app.core.segment import Segment
from translator_app.services.desk import Desk
from translator_app.services.renewing import rows

from .documents import import_all, legacy_argument
from .opening import opened, project_argument
from .output import Output, counted


def contents(options: Namespace, output: Output) -> None:
    """List the documents of a project with their segments, words and how far each is."""
    with opened(options.project, read_only=True) as (_, desk):
        for each in rows(desk.store.documents(), desk.editor.segments):
            done = each.progress.confirmed
            values = {
                "id": each.document.id,
                "name": each.document.name,
                "format": each.document.format,
                "segments": each.progress.total,
                "words": each.words,
                "confirmed": done,
            }
            size = f"{counted(each.progress.total, 'segment')}, {counted(each.words, 'word')}, {done:,} confirmed"
            output.row(values, f"{each.document.name}\t{size}")


def _add_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("documents", nargs="+", metavar="DOC", help="a document with Kurdish text")
    legacy_argument(parser)


def add(options: Namespace, output: Output) -> None:
    """Add documents to a project; those before one that cannot be read are kept."""
    with opened(options.project) as (shop, desk):
        import_all(shop, desk, options, output)


def _document_argument(parser: ArgumentParser) -> None:
    parser.add_argument("--document", metavar="NAME", help="which one, if there are several")


def _renew_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("version", metavar="DOC", help="the new version")
    _document_argument(parser)


def renew(options: Namespace, output: Output) -> None:
    """Put the new version of a document in the place of the old one.

    Every sentence that is still in it keeps its translation.
    """
    with opened(options.project) as (shop, desk):
        old = _named(desk, options.document)
        work, own = shop.document_work(desk), _own(desk, old)
        renewal = work.prepare(old, Path(options.version), own, output)
        report = work.renew(renewal, own, output)
        values = {
            "name": report.document.name,
            "segments": report.segments,
            "words": report.words,
            "kept": renewal.kept,
            "lost": renewal.lost,
        }
        told = f"{report.summary()} {counted(renewal.kept, 'translation')} kept, {renewal.lost:,} no longer in it."
        output.row(values, told)


def _remove_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("document", metavar="NAME", help="the document's name in the project")


def remove(options: Namespace, output: Output) -> None:
    """Take a document out of a project, after a backup."""
    with opened(options.project) as (shop, desk):
        if len(desk.store.documents()) < 2:
            raise DocumentError(f"{options.project} has one document alone: it cannot be taken out.")
        document = _named(desk, options.document)
        count = len(_own(desk, document))
        shop.document_work(desk).remove(document, output)
        values = {"name": document.name, "segments": count}
        output.row(values, f"{document.name} is out of the project with its {counted(count, 'segment')}")


def _named(desk: Desk, name: str | None) -> SourceDocument:
    documents = desk.store.documents()
    found = [document for document in documents if name in (None, document.name)]
    if len(found) == 1:
        return found[0]
    names = ", ".join(document.name for document in documents)
    if name is None:
        raise DocumentError(f"{desk.path.name} has several documents: choose one with --document ({names}).")
    many = "no document" if not found else "several documents called"
    raise DocumentError(f"{desk.path.name} has {many} {name}: it has {names}.")


def _own(desk: Desk, document: SourceDocument) -> Sequence[Segment]:
    return [segment for segment in desk.editor.segments if segment.document_id == document.id]


COMMANDS = (
    ("documents", "list the documents of a project", project_argument, contents),
    ("add", "add documents to a project", _add_arguments, add),
    ("renew", "put in the new version of a document", _renew_arguments, renew),
    ("remove", "take a document out of a project", _remove_arguments, remove),
)
