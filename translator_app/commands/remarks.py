"""The reviewer's remarks: comments with their threads, and the quality form with its score."""

from __future__ import annotations

import uuid
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from translator_app.composition.workshop import Workshop, now
from translator_app.core import anchors, inline, mqm
from translator_app.core.errors import ReviewError
from translator_app.core.segment import Comment, Mark, Segment
from translator_app.services import handing, report_pages, reviewing
from translator_app.services.desk import Desk
from translator_app.services.reviewing import WHOLE, About

from .opening import opened, project_argument, segment_of
from .output import Output
from .writing import page_kinds, write_page


def _review_arguments(parser: ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)
    listing = acts.add_parser("comments", help="the comments, thread by thread")
    listing.add_argument("--open", action="store_true", help="only threads that are not resolved")
    commenting = _on_segment(acts.add_parser("comment", help="comment on a segment or on words of it"))
    commenting.add_argument("text", metavar="TEXT", help="what the comment says")
    _words_arguments(commenting)
    commenting.add_argument("--term", action="append", default=[], metavar="TERM", help="a glossary term it mentions")
    commenting.add_argument("--reply-to", metavar="ID", help="the id of the comment that is answered")
    for name, told in (("resolve", "close a thread"), ("reopen", "open a thread again"), ("remove", "remove a thread")):
        _on_segment(acts.add_parser(name, help=told)).add_argument("comment", metavar="ID", help="the comment's id")
    marking = _on_segment(acts.add_parser("mark", help="mark an error in a segment"))
    marking.add_argument("--category", required=True, metavar="C", help=f"one of {', '.join(mqm.CATEGORIES)}")
    marking.add_argument("--severity", required=True, choices=[s.value for s in mqm.ErrorSeverity], help="how grave")
    marking.add_argument("--note", default="", help="what is wrong")
    _words_arguments(marking)
    marks = acts.add_parser("marks", help="every error that is marked")
    unmarking = _on_segment(acts.add_parser("unmark", help="remove a mark"))
    unmarking.add_argument("mark", metavar="MARK", help="the mark's id")
    scoring = acts.add_parser("score", help="the score of the marks, and a summary with -o")
    scoring.add_argument("--pass-mark", type=float, default=mqm.PASS_MARK, metavar="N", help="passes from N on (98)")
    scoring.add_argument("-o", "--output", metavar="R.html|R.pdf", help="write a summary a project lead can send")
    for sub in (listing, marks, scoring):
        project_argument(sub)
    for sub in acts.choices.values():
        sub.add_argument("--json", action="store_true", help="one JSON object a line, for machines")


def _on_segment(parser: ArgumentParser) -> ArgumentParser:
    project_argument(parser)
    parser.add_argument("segment", type=int, metavar="SEGMENT", help="the segment's id")
    parser.add_argument("--by", required=True, metavar="NAME", help="who does it")
    return parser


def _words_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--words", default="", metavar="TEXT", help="the words it is about; the whole without them")
    parser.add_argument("--source", action="store_true", help="the words are of the Kurdish")


def review(options: Namespace, output: Output) -> None:
    """Comment, mark errors in the quality form, list either, or print the score."""
    _ACTS[options.act](options, output)


def _written(options: Namespace, act: Callable[[Workshop, Desk, Segment], None]) -> None:
    with opened(options.project) as (shop, desk):
        shop.settings = replace(shop.settings, profile=replace(shop.settings.profile, name=options.by))
        act(shop, desk, segment_of(desk, options.segment))


def _about(segment: Segment, options: Namespace) -> About:
    """Return where the words named stand. Raises ReviewError if they do not."""
    if not options.words:
        return WHOLE
    text = segment.source if options.source else segment.target
    start = text.find(options.words)
    if start < 0:
        where = "Kurdish" if options.source else "translation"
        raise ReviewError(f"“{options.words}” does not stand in the {where} of segment {segment.id}.")
    return About(start, start + len(options.words), options.source)


# --- comments


def _comment(options: Namespace, output: Output) -> None:
    def act(_: Workshop, desk: Desk, segment: Segment) -> None:
        about = replace(_about(segment, options), terms=tuple(options.term))
        change = reviewing.comment(desk.editor, segment.id, options.text, options.by, now(), options.reply_to, about)
        made = desk.editor.segment(change.ids[0]).comments[-1]
        output.row({"segment": segment.id, "comment": made.id}, f"segment {segment.id} commented")

    _written(options, act)


def _comments(options: Namespace, output: Output) -> None:
    with opened(options.project, read_only=True) as (_, desk):
        for segment in desk.editor.segments:
            known = {c.id: c for c in segment.comments}
            for comment in segment.comments:
                head = known.get(comment.reply_to or "", comment)
                if not (options.open and head.resolved):
                    _print_comment(segment, comment, output)


def _print_comment(segment: Segment, comment: Comment, output: Output) -> None:
    place = anchors.place(comment, segment)
    values = {
        "segment": segment.id, "comment": comment.id, "author": comment.author, "at": comment.at.isoformat(),
        "text": comment.text, "resolved": comment.resolved, "reply_to": comment.reply_to,
        "words": inline.plain(comment.quote), "side": "source" if comment.on_source else "target",
        "start": place[0] if place else None, "end": place[1] if place else None,
        "gone": anchors.gone(comment, segment), "terms": list(comment.terms),
    }  # fmt: skip
    gone = " (no longer there)" if anchors.gone(comment, segment) else ""
    words = f"“{inline.plain(comment.quote)}”{gone}: " if comment.quote else ""
    state = "answer" if comment.reply_to else "resolved" if comment.resolved else "open"
    head = f"{segment.id}\t{comment.id}\t{state}\t{comment.author}\t{comment.at:%Y-%m-%d %H:%M}\t"
    output.row(values, head + words + comment.text)


def _thread(options: Namespace, output: Output) -> None:
    def act(_: Workshop, desk: Desk, segment: Segment) -> None:
        if options.comment not in {c.id for c in segment.comments}:
            raise ReviewError(
                f"Segment {segment.id} has no comment {options.comment}: `werger review comments` lists them."
            )
        if options.act == "remove":
            reviewing.remove_comment(desk.editor, segment.id, options.comment)
        else:
            reviewing.resolve(desk.editor, segment.id, options.comment, options.act == "resolve")
        done = f"comment {options.comment}: {_DONE[options.act]}"
        output.row({"segment": segment.id, options.act: options.comment}, done)

    _written(options, act)


# --- the quality form


def _mark(options: Namespace, output: Output) -> None:
    def act(_: Workshop, desk: Desk, segment: Segment) -> None:
        about = _about(segment, options)
        made = Mark(uuid.uuid4().hex, options.by, now(), options.category, options.severity, options.note)
        made = anchors.put_on(made, segment, about.start, about.end, on_source=about.on_source)
        handing.mark(desk.editor, segment.id, made)
        told = f"segment {segment.id}: {made.category}, {made.severity}"
        output.row({"marked": segment.id, "mark": made.id}, told)

    _written(options, act)


def _unmark(options: Namespace, output: Output) -> None:
    def act(_: Workshop, desk: Desk, segment: Segment) -> None:
        if options.mark not in {m.id for m in segment.marks}:
            raise ReviewError(f"Segment {segment.id} has no mark {options.mark}: `werger review marks` lists them.")
        handing.unmark(desk.editor, segment.id, options.mark)
        output.row({"segment": segment.id, "unmarked": options.mark}, f"mark {options.mark} removed")

    _written(options, act)


def _marks(options: Namespace, output: Output) -> None:
    with opened(options.project, read_only=True) as (_, desk):
        for segment in desk.editor.segments:
            for mark in segment.marks:
                place = anchors.place(mark, segment)
                words = inline.plain(anchors.words(mark, segment))
                values = {
                    "segment": segment.id, "mark": mark.id, "author": mark.author, "at": mark.at.isoformat(),
                    "category": mark.category, "severity": mark.severity, "note": mark.note, "words": words,
                    "side": "source" if mark.on_source else "target", "start": place[0] if place else None,
                    "end": place[1] if place else None, "gone": anchors.gone(mark, segment),
                }  # fmt: skip
                head = f"{segment.id}\t{mark.id}\t{mark.severity}\t{mark.category}\t{mark.author}\t"
                output.row(values, f"{head}{f'“{words}” ' if words else ''}{mark.note}")


def _score(options: Namespace, output: Output) -> None:
    kind = page_kinds(options.output, ".html", ".htm", ".pdf") if options.output else ""
    with opened(options.project, read_only=True) as (shop, desk):
        segments = tuple(desk.editor.segments)
        name = desk.project.name
        fonts = shop.folders.resources / "fonts"
    for person in mqm.reviewers(segments) or [""]:
        got = mqm.score(segments, person, options.pass_mark)
        values = {
            "reviewer": person, "words": got.words, "errors": sum(got.counts.values()), "points": got.points,
            "per_thousand": round(got.per_thousand, 2), "score": round(got.value, 2), "passed": got.passed,
        }  # fmt: skip
        text = f"{person or 'no marks'}\tscore {got.value:.2f}\t{got.points} points in {got.words:,} words"
        output.row(values, f"{text} ({got.per_thousand:.1f} in 1,000)\t{'passed' if got.passed else 'not passed'}")
    for line in report_pages.agreements(segments):
        output.row({"agreement": line}, line)
    if kind:
        path = Path(options.output)
        write_page(path, report_pages.quality_page(name, segments, now(), options.pass_mark), f"{name}: quality", fonts)
        output.row({"path": str(path)}, f"{path} written")


_DONE = {"resolve": "resolved", "reopen": "reopened", "remove": "removed"}
_ACTS: Mapping[str, Callable[[Namespace, Output], None]] = {
    "comment": _comment,
    "comments": _comments,
    "resolve": _thread,
    "reopen": _thread,
    "remove": _thread,
    "mark": _mark,
    "marks": _marks,
    "unmark": _unmark,
    "score": _score,
}
COMMANDS = (("review", "comments and the quality form: write, list, score", _review_arguments, review),)
