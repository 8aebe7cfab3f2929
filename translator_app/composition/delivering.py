"""An open project written out: as a document, as a bilingual table, as a memory or XLIFF for other tools."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import BinaryIO

from translator_app import __version__
from translator_app.composition.installation import installed_folders
from translator_app.core.errors import DocumentError
from translator_app.core.ports import DocumentFormat, ExportOptions, Task
from translator_app.core.project import SignOff, SourceDocument
from translator_app.core.said import said
from translator_app.core.segment import Segment
from translator_app.core.signoff import standing
from translator_app.formats import FORMATS
from translator_app.formats.docx.review_table import write_table
from translator_app.formats.libreoffice import print_with_libreoffice
from translator_app.formats.tmx import write_tmx
from translator_app.formats.xliff import VERSIONS
from translator_app.formats.xliff import write_project as write_xliff
from translator_app.services import exchanging, exporting
from translator_app.services.desk import Desk, ExportChoice
from translator_app.services.moment import Moment

REVIEW = "review"
"""The kind of export that is a table for a reviewer, to be taken back."""
_BOTH_LANGUAGES = ("xliff", "po")
"""Formats whose documents keep the Kurdish beside the English: written over, they lose nothing."""
_COMMENTED = ("docx", "odt", "xliff")


def delivered(moment: Moment, choice: ExportChoice, task: Task) -> Path:
    """Write what stood at ``moment``, in any thread; returns the path. Raises DocumentError."""
    if not moment.chosen:
        raise DocumentError("The project holds no document to export: import one first.")
    _spare_original(moment, choice.path, task)
    if choice.kind == REVIEW:
        if choice.path.suffix.lower() != ".docx":
            raise DocumentError(
                said("{name} cannot be written: a review table is a Word document (.docx).", name=choice.path.name)
            )
        return _review_table(moment, choice, task)
    if choice.path.suffix.lower() == ".pdf":
        return _pdf(moment, choice, task)
    if _for_exchange(choice, moment.chosen):
        return _exchange(moment, choice, task)
    goal = _goal(choice.path)
    compose = _side_by_side(goal, choice.path) if choice.kind == "bilingual" else None
    return _document(moment, choice, goal, compose, task)


def _spare_original(moment: Moment, path: Path, task: Task) -> None:
    """Raise DocumentError if ``path`` is the Kurdish document itself: it has its name and still says the same."""
    if not path.exists():
        return
    for document in moment.chosen:
        if document.name == path.resolve().name and document.format not in _BOTH_LANGUAGES:
            known = [paragraph.text for paragraph in moment.store.paragraphs(document.id)]
            with suppress(DocumentError):
                if [paragraph.text for paragraph in FORMATS[document.format].read(path, task).paragraphs] == known:
                    break
    else:
        return
    raise DocumentError(
        said(
            "{name} holds the Kurdish text itself, which is not overwritten: choose another name or folder.",
            name=path.name,
        )
    )


def _document(
    moment: Moment, choice: ExportChoice, goal: DocumentFormat, compose: exporting.Compose | None, task: Task
) -> Path:
    task.step(0, 0)
    snapshots = [_snapshot(moment, document) for document in moment.chosen]
    options = _options(moment, choice)
    name = choice.path.name
    if choice.certificate and (options.draft or goal.name != "docx" or compose is not None):
        reason = "the translation is not approved as a whole" if options.draft else "only a clean .docx carries it"
        raise DocumentError(said("{name} cannot have a certificate page: {reason}.", name=name, reason=reason))
    if choice.comments and goal.name not in _COMMENTED:
        refused = said("{name} cannot carry the comments: choose .docx, .odt or .pdf, or leave them out.", name=name)
        raise DocumentError(refused)
    if compose is not None:
        exporting.export_rows(snapshots, choice.path, compose, options, task)
    else:
        source = FORMATS.get(moment.chosen[0].format, goal)
        exporting.export(snapshots, choice.path, (source, goal), options, task)
    return choice.path


def _side_by_side(goal: DocumentFormat, path: Path) -> exporting.Compose:
    """Return the format's way of setting source and target side by side. Raises DocumentError if it has none."""
    compose: exporting.Compose | None = getattr(goal, "compose_bilingual", None)
    if compose is None:
        raise DocumentError(
            said("{name} cannot be written: side by side goes into .docx, .txt or .xlf.", name=path.name)
        )
    return compose


def _review_table(moment: Moment, choice: ExportChoice, task: Task) -> Path:
    outgoing = exchanging.outgoing(moment.project.name, moment.project.pair, moment.chosen, moment.segments)
    options = replace(_options(moment, choice), title=moment.project.name)
    exporting.write_safely(choice.path, lambda out: write_table(outgoing, out, options, task))
    return choice.path


def _pdf(moment: Moment, choice: ExportChoice, task: Task) -> Path:
    """Write a Word document and let it be printed, by LibreOffice where it is installed and else by Qt."""
    with tempfile.TemporaryDirectory(prefix="werger-") as folder:
        document = Path(folder) / f"{choice.path.stem}.docx"
        form = FORMATS["docx"]
        compose = _side_by_side(form, choice.path) if choice.kind == "bilingual" else None
        _document(moment, replace(choice, path=document), form, compose, task)
        task.step(0, 0, "Printing")
        printed = print_with_libreoffice(document, comments=choice.comments)
        if printed is None:
            from translator_app.ui.printing import print_rows

            rows = exporting.rows_of([_snapshot(moment, document) for document in moment.chosen])
            fonts = installed_folders().resources / "fonts"
            printed = print_rows(rows, _options(moment, choice), bilingual=choice.kind == "bilingual", fonts=fonts)
    exporting.write_safely(choice.path, lambda out: _write_all(out, printed))
    return choice.path


def _write_all(out: BinaryIO, content: bytes) -> None:
    out.write(content)


def _exchange(moment: Moment, choice: ExportChoice, task: Task) -> Path:
    project, segments = moment.project, moment.segments
    version = choice.kind.removeprefix("xliff-") if choice.kind.startswith("xliff-") else VERSIONS[0]

    def fill(out: BinaryIO) -> None:
        if choice.path.suffix.lower() == ".tmx":
            units = list(exchanging.project_units(moment.chosen, segments, project.name))
            write_tmx(units, out, project.pair.source, project.pair.target, task, version=__version__)
        else:
            outgoing = exchanging.outgoing(project.name, project.pair, moment.chosen, segments)
            write_xliff(outgoing, out, task, xliff=version, program=__version__)

    exporting.write_safely(choice.path, fill)
    return choice.path


def _options(moment: Moment, choice: ExportChoice) -> ExportOptions:
    signed = standing(moment.sign_offs, moment.segments)
    translators = {s.changed_by for s in moment.segments if s.changed_by}
    return ExportOptions(
        draft=signed is None,
        title=moment.project.name if len(moment.chosen) != 1 else Path(moment.chosen[0].name).stem,
        translator=", ".join(sorted(translators)) if len(translators) < 4 else "",
        reviewer=signed.reviewer if signed else "",
        approved_at=signed.at if signed else None,
        digest=signed.digest if signed else "",
        comments=choice.comments,
        certificate=certificate(moment.project.name, signed) if choice.certificate and signed else (),
    )


def certificate(name: str, signed: SignOff) -> tuple[str, ...]:
    """Return the lines of the page that tells of an approval."""
    waived = [f"Let pass: {key}: {reason}" for key, reason in signed.waived]
    lines = (
        "Certificate of approval",
        f"Translation: {name}",
        f"Approved by {signed.reviewer} on {signed.at.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
        f"{signed.segments:,} segments, {signed.words:,} words of the Kurdish source",
        f"SHA-256 of the approved text: {signed.digest}",
        f"Note: {signed.note}" if signed.note else "",
        *waived,
    )
    return tuple(line for line in lines if line)


def written_as_approved(
    desk: Desk, segments: Sequence[Segment], signed: SignOff, folder: Path, ending: str, task: Task
) -> Iterator[Path]:
    """Write what was approved as it may have been delivered: all documents, each alone, with and without certificate.

    Yields each file as soon as it stands.
    """
    documents = desk.store.documents()
    goal = _goal(Path(f"approved{ending}"))
    choices: list[tuple[SourceDocument, ...]] = [documents]
    if len(documents) > 1:
        choices += [(document,) for document in documents]
    for number, chosen in enumerate(choices):
        for certified in (False, True) if goal.name == "docx" else (False,):
            path = folder / f"{number}-{int(certified)}{ending}"
            moment = Moment(desk.store, desk.project, chosen, tuple(segments), (signed,))
            yield _document(moment, ExportChoice(path, certificate=certified), goal, None, task)


def _snapshot(moment: Moment, document: SourceDocument) -> exporting.Snapshot:
    segments = tuple(s for s in moment.segments if s.document_id == document.id)
    store = moment.store
    return exporting.Snapshot(document, store.skeleton(document.id), store.paragraphs(document.id), segments)


def _for_exchange(choice: ExportChoice, chosen: Sequence[SourceDocument]) -> bool:
    """Tell whether the project's own units are to be written; an XLIFF document is itself filled in instead."""
    ending = choice.path.suffix.lower()
    itself = len(chosen) == 1 and chosen[0].format == "xliff" and choice.kind == "clean"
    return ending == ".tmx" or (ending in (".xlf", ".xliff") and not itself)


def _goal(path: Path) -> DocumentFormat:
    """Return the format of an ending. Raises DocumentError naming those that can be written."""
    ending = path.suffix.lower()
    writable = [form for form in FORMATS.values() if form.writable]
    for form in writable:
        if ending in form.extensions:
            return form
    endings = ", ".join(extension for form in writable for extension in form.extensions)
    raise DocumentError(
        said("{name} cannot be written: choose a name that ends in {endings}, .pdf.", name=path.name, endings=endings)
    )
