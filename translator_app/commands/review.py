"""Checking and approving: check, approve, reject."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace

from translator_app.composition.workshop import now
from translator_app.core.errors import ReviewError
from translator_app.core.isolates import bare
from translator_app.services import reviewing
from translator_app.services.checking import check_all
from translator_app.services.desk import Desk

from .opening import opened, project_argument, segment_of
from .output import Output, counted


def check(options: Namespace, output: Output) -> None:
    """Print what the checks find."""
    with opened(options.project, read_only=True) as (shop, desk):
        shop.use_dictionaries(desk, shop.load_dictionaries(output))
        _check(desk, output)
        for segment_id, issues in desk.checker.all_issues().items():
            for issue in issues:
                values = {
                    "segment": segment_id,
                    "check": issue.check,
                    "severity": issue.severity.value,
                    "message": bare(issue.message),
                    "start": issue.start,
                    "end": issue.end,
                    "side": "source" if issue.on_source else "target",
                }
                output.row(values, f"{segment_id}\t{issue.severity.value}\t{issue.check}\t{issue.message}")


def _check(desk: Desk, output: Output) -> None:
    segments = tuple(desk.editor.segments)
    desk.checker.take(check_all(segments, desk.checker.check, desk.checker.across, output), segments)


def _approve_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("--reviewer", required=True, metavar="NAME", help="who approves")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--segment", type=int, action="append", metavar="ID", help="one segment; repeatable")
    which.add_argument("--all", action="store_true", help="the whole translation: it is signed off")
    parser.add_argument(
        "--waive", action="append", default=[], metavar="ID:KIND=REASON", help="let an open point pass, with the reason"
    )
    parser.add_argument("--note", default="", help="a note kept with the sign-off")


def approve(options: Namespace, output: Output) -> None:
    """Approve segments, or the translation as a whole when nothing stands against it."""
    with opened(options.project) as (shop, desk):
        profile = replace(shop.settings.profile, name=options.reviewer)
        shop.settings = replace(shop.settings, profile=profile)
        if not options.all:
            ids = [segment_of(desk, i).id for i in options.segment]
            change = reviewing.approve(desk.editor, ids)
            output.row({"approved": list(change.ids)}, f"{counted(len(change.pairs), 'segment')} approved")
            return
        _check(desk, output)
        waived = dict(_waiver(text) for text in options.waive)
        signed = reviewing.sign_off(
            desk.editor, desk.checker.all_issues(), options.reviewer, now(), note=options.note, waived=waived
        )
        values = {"reviewer": signed.reviewer, "at": signed.at.isoformat(), "segments": signed.segments}
        output.row(
            {**values, "sha256": signed.digest},
            f"approved as a whole by {signed.reviewer}: {signed.segments:,} segments, SHA-256 {signed.digest}",
        )


def _waiver(text: str) -> tuple[str, str]:
    key, _, reason = text.partition("=")
    if not key or not reason.strip():
        raise ReviewError(f"--waive {text} names no reason: write ID:KIND=REASON.")
    return key, reason.strip()


def _reject_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("segment", type=int, metavar="ID", help="the segment")
    parser.add_argument("--reviewer", required=True, metavar="NAME", help="who rejects")
    parser.add_argument("--reason", default="", help="why; kept as a comment")


def reject(options: Namespace, output: Output) -> None:
    """Send a segment back to the translator."""
    with opened(options.project) as (shop, desk):
        shop.settings = replace(shop.settings, profile=replace(shop.settings.profile, name=options.reviewer))
        segment = segment_of(desk, options.segment)
        reviewing.reject(desk.editor, [segment.id], options.reason, options.reviewer, now())
        output.row({"rejected": segment.id}, f"segment {segment.id} rejected")


COMMANDS = (
    ("check", "what the checks find", project_argument, check),
    ("approve", "approve segments or the whole", _approve_arguments, approve),
    ("reject", "send a segment back", _reject_arguments, reject),
)
