"""The record of the review: hand over, verify, history, snapshots, merge, report."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from translator_app.composition.parcelling import pack_tools
from translator_app.composition.verifying import verify_document
from translator_app.composition.workshop import now
from translator_app.core import inline
from translator_app.core.difference import Kind, difference
from translator_app.core.errors import ReviewError
from translator_app.core.merging import Side
from translator_app.core.project import bucket
from translator_app.core.record import Point
from translator_app.core.review import Act, HandOver, Role
from translator_app.services import handing, packing, report_pages, reporting
from translator_app.services.desk import Desk
from translator_app.services.verifying import Verdict, verify_project

from .opening import opened, origin_text, project_argument, segment_of, state_of, workshop
from .output import Output, counted
from .writing import page_kinds, write_page, write_text

MOST_SHOWN = 20
"""Differences printed for people; machines get all."""
GOALS: Mapping[str, tuple[Act, Role]] = {
    "review": (Act.SUBMIT, Role.TRANSLATOR),
    "translator": (Act.RETURN, Role.REVIEWER),
    "begin": (Act.TAKE_UP, Role.REVIEWER),
    "withdraw": (Act.WITHDRAW, Role.TRANSLATOR),
    "reopen": (Act.REOPEN, Role.REVIEWER),
}
"""What ``--to`` means, with the role that does it unless another is given."""


def _hand_over_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("--to", choices=tuple(GOALS), help="where to; without it the hand-overs so far are listed")
    parser.add_argument("--by", default="", metavar="NAME", help="who hands over")
    parser.add_argument("--role", choices=[role.value for role in Role], help="in what role (that of the act)")
    parser.add_argument("--note", default="", help="a note kept with it")


def hand_over(options: Namespace, output: Output) -> None:
    """Hand the translation to the reviewer or back, or list who did so far."""
    with opened(options.project, read_only=options.to is None) as (_, desk):
        if options.to is None:
            for done in desk.store.record.hand_overs():
                _print_hand_over(done, output)
            phase = handing.phase(desk.editor)
            output.row({"phase": phase.value}, f"The translation is {phase.value}.")
            return
        act, usual = GOALS[options.to]
        role = Role(options.role) if options.role else usual
        _print_hand_over(handing.hand_over(desk.editor, act, role, options.by, now(), options.note), output)


def _print_hand_over(done: HandOver, output: Output) -> None:
    values = asdict(done) | {"at": done.at.isoformat()}
    note = f": {done.note}" if done.note else ""
    who = f"{done.at:%Y-%m-%d %H:%M}\t{done.name} ({done.role.value})"
    output.row(values, f"{who}\t{done.act.value}\t{done.phase.value}{note}")


def _verify_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="P.werger|OUT.docx", help="a project, or a document that was delivered")
    parser.add_argument("--project", metavar="P.werger", help="the project the document was exported from")


def verify(options: Namespace, output: Output) -> None:
    """Say whether the text of a project or of a document is the approved one. Raises ReviewError if it is not."""
    path = Path(options.path)
    if options.project is None and path.suffix.lower() != ".werger":
        raise ReviewError(f"Name the project {path.name} was exported from: --project P.werger.")
    with opened(options.project or options.path, read_only=True) as (_, desk):
        verdict = verify_document(desk, path, output) if options.project else verify_project(desk)
    _print_verdict(verdict, output)
    if not verdict.holds:
        raise ReviewError(verdict.words)


def _print_verdict(verdict: Verdict, output: Output) -> None:
    signed = verdict.sign_off
    values = {
        "approved": verdict.holds,
        "words": verdict.words,
        "reviewer": signed.reviewer if signed else None,
        "at": signed.at.isoformat() if signed else None,
        "sha256": signed.digest if signed else None,
        "waived": dict(signed.waived) if signed else {},
        "differences": [asdict(d) for d in verdict.differences],
    }
    lines = [verdict.words] if verdict.holds else []
    lines += [f"SHA-256 {signed.digest}"] if signed else []
    lines += [f"let pass: {key}: {reason}" for key, reason in signed.waived] if signed else []
    for one in verdict.differences[:MOST_SHOWN]:
        lines += [f"{one.place}\t- {one.approved}", f"\t+ {one.found}"]
    if len(verdict.differences) > MOST_SHOWN:
        lines.append(f"... and {len(verdict.differences) - MOST_SHOWN:,} more")
    if lines or output.as_json:
        output.row(values, "\n".join(lines))


def _history_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("--segment", type=int, required=True, metavar="ID", help="the segment")


def history(options: Namespace, output: Output) -> None:
    """Print the versions of a segment, newest first, with what changed."""
    with opened(options.project, read_only=True) as (_, desk):
        versions = desk.store.history(options.segment)
        if not versions:
            segment_of(desk, options.segment)
        for n, version in enumerate(versions):
            segment = version.segment
            older = versions[n + 1].segment.target if n + 1 < len(versions) else ""
            values = {
                "segment": segment.id, "version": len(versions) - n, "change": version.label,
                "author": version.author, "at": version.at.isoformat() if version.at else None,
                "state": state_of(segment), "origin": origin_text(segment),
                "source": inline.shown(segment.source), "target": inline.shown(segment.target),
            }  # fmt: skip
            when = f"{version.at:%Y-%m-%d %H:%M}" if version.at else ""
            head = f"{len(versions) - n}\t{when}\t{version.author}\t{version.label}\t{state_of(segment)}\t"
            output.row(values, head + tracked(older, segment.target))


def tracked(old: str, new: str) -> str:
    """Return the change from ``old`` to ``new`` in one line: [-gone-] and {+come+}, as in a word diff."""
    marks = {Kind.SAME: "{}", Kind.REMOVED: "[-{}-]", Kind.ADDED: "{{+{}+}}"}
    pieces = difference(inline.shown(old), inline.shown(new)) if old else ()
    return "".join(marks[p.kind].format(p.text) for p in pieces) if pieces else inline.shown(new)


def _snapshot_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    act = parser.add_mutually_exclusive_group()
    act.add_argument("--add", metavar="NAME", help="name this moment")
    act.add_argument("--compare", metavar="NAME", help="list what changed since")
    act.add_argument("--restore", metavar="NAME", help="bring its text back, as one step that can be undone")
    act.add_argument("--drop", metavar="NAME", help="forget the name")
    parser.add_argument("--segment", type=int, action="append", metavar="ID", help="restore these only; repeatable")


def snapshot(options: Namespace, output: Output) -> None:
    """Name a moment of the project, list, compare, restore."""
    reads = not (options.add or options.restore or options.drop)
    with opened(options.project, read_only=reads) as (shop, desk):
        record = desk.store.record
        if options.add:
            point = record.keep_point(options.add, shop.settings.author, now())
            output.row({"snapshot": point.name}, f"snapshot “{point.name}” kept")
        elif options.drop:
            record.drop_point(options.drop)
            output.row({"dropped": options.drop}, f"snapshot “{options.drop}” forgotten; the text it named stays")
        elif options.restore:
            change = handing.restore_point(desk.editor, point_of(desk, options.restore).place, options.segment)
            output.row({"restored": list(change.ids)}, f"{counted(len(change.pairs), 'segment')} restored")
        elif options.compare:
            then = {s.id: s for s in record.segments_at(point_of(desk, options.compare).place)}
            for segment in desk.editor.segments:
                old = then.get(segment.id)
                if old is None or (old.target, bucket(old)) != (segment.target, bucket(segment)):
                    before = old.target if old else ""
                    values = {"segment": segment.id, "then": inline.shown(before), "now": inline.shown(segment.target)}
                    output.row(values, f"{segment.id}\t{state_of(segment)}\t{tracked(before, segment.target)}")
        else:
            for point in record.points():
                values = {"snapshot": point.name, "author": point.author, "at": point.at.isoformat()}
                output.row(values, f"{point.name}\t{point.author}\t{point.at:%Y-%m-%d %H:%M}")


def point_of(desk: Desk, name: str) -> Point:
    """Return the snapshot called ``name``. Raises ReviewError."""
    points = {point.name: point for point in desk.store.record.points()}
    if name not in points:
        raise ReviewError(f"There is no snapshot “{name}”; there are {', '.join(points) or 'none'}.")
    return points[name]


def _merge_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("ours", metavar="A.werger", help="our copy")
    parser.add_argument("theirs", metavar="B.werger", help="the other copy, or the package (.zip) that it came back in")
    parser.add_argument("-o", "--output", required=True, metavar="C.werger", help="the merged project to make")
    parser.add_argument("--prefer", choices=[side.value for side in Side], help="whose text wins where both changed it")
    parser.add_argument(
        "--choose", action="append", default=[], metavar="KEY=SIDE", help="ours, theirs or both for one conflict"
    )
    parser.add_argument("--by", default="", metavar="NAME", help="who merges")


def merge(options: Namespace, output: Output) -> None:
    """Merge two copies of a project that were worked on apart; the copies stay as they are."""
    from translator_app.storage.copy_merging import merge_copies

    prefer = Side(options.prefer) if options.prefer else None
    author = options.by or workshop().settings.author
    ours, theirs, goal = (Path(p).absolute() for p in (options.ours, options.theirs, options.output))
    choices = dict(_choice(text) for text in options.choose)
    with _unpacked(theirs, output) as copy:
        report = merge_copies(ours, copy, goal, author, now(), output, prefer=prefer, choices=choices)
    unknown = choices.keys() - {conflict.key for conflict in report.conflicts}
    for key in sorted(unknown):
        output.note(f"There is no conflict {key}: that choice decided nothing.")
    for note in report.notes:
        output.note(note)
    for conflict in report.conflicts:
        head = f"segment {conflict.segment_id}" if conflict.segment_id else "document"
        told = f"conflict {conflict.key}\t{head}\t{conflict.kind}\tours: {conflict.ours}\ttheirs: {conflict.theirs}"
        output.row(asdict(conflict), told)
    values = {"path": str(report.path), "taken": report.taken, "merged": report.merged}
    values |= {"conflicts": len(report.conflicts), "notes": list(report.notes)}
    text = f"{report.path} written: {counted(report.taken, 'segment')} taken from the other copy, "
    output.row(values, text + f"{report.merged:,} of both, {counted(len(report.conflicts), 'conflict')}")


@contextmanager
def _unpacked(path: Path, output: Output) -> Iterator[Path]:
    """Give the project in a package, for as long as the block lasts; a project itself is given as it is."""
    if path.suffix.lower() != ".zip":
        yield path
        return
    with TemporaryDirectory(prefix="werger-merge-", ignore_cleanup_errors=True) as folder:
        yield packing.unpack_project(path, Path(folder) / "theirs", pack_tools(), output).path


def _choice(text: str) -> tuple[str, Side | None]:
    key, _, side = text.rpartition("=")
    if not key or side not in {*Side, "both"}:
        raise ReviewError(f"--choose {text} decides nothing: write KEY=ours, KEY=theirs or KEY=both.")
    return key, Side(side) if side != "both" else None


def _report_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("-o", "--output", required=True, metavar="R.html|R.pdf|R.csv", help="the report to write")


def report(options: Namespace, output: Output) -> None:
    """Write who did how much, day by day, how long it took and how much of the suggestions was kept."""
    kind = page_kinds(options.output, ".html", ".htm", ".pdf", ".csv")
    path = Path(options.output)
    with opened(options.project, read_only=True) as (shop, desk):
        found = reporting.report(desk.store, now(), output)
        fonts = shop.folders.resources / "fonts"
    if kind == ".csv":
        write_text(path, reporting.as_csv(found), "utf-8-sig")
    else:
        write_page(path, report_pages.progress_page(found), f"{found.name}: progress", fonts)
    output.row({"path": str(path), "people": [p.name for p in found.people]}, f"{path} written")


COMMANDS = (
    ("hand-over", "hand the translation to the reviewer or back", _hand_over_arguments, hand_over),
    ("verify", "whether a project or a document is what was approved", _verify_arguments, verify),
    ("history", "the versions of a segment", _history_arguments, history),
    ("snapshot", "moments of the project by name: keep, list, compare, restore", _snapshot_arguments, snapshot),
    ("merge", "merge two copies of a project", _merge_arguments, merge),
    ("report", "who did how much: HTML, PDF or CSV", _report_arguments, report),
)
