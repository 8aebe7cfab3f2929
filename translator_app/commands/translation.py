"""Translating: suggest, pretranslate, set, engines."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from translator_app.composition.furnishing import obeying
from translator_app.composition.workshop import Workshop
from translator_app.core import edits, inline
from translator_app.core.errors import EngineError
from translator_app.core.review import Move, moved
from translator_app.core.segment import Change, Segment
from translator_app.services import confirming
from translator_app.services.desk import Desk
from translator_app.services.pretranslating import CONTEXT_MATCH, pretranslate, wanted
from translator_app.services.suggesting import Request, Suggester, Suggestion, merged

from .opening import (
    described,
    limit_argument,
    opened,
    project_argument,
    segment_of,
    takes_nothing,
    text_or_input,
    workshop,
)
from .output import Output

STATES = ("initial", "draft", "translated", "reviewed")


def _suggest_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("project", nargs="?", metavar="P.werger", help="the project file")
    parser.add_argument("--segment", type=int, metavar="ID", help="the segment to translate")
    parser.add_argument("--text", metavar="T", help="a Kurdish text instead; - reads standard input")
    limit_argument(parser)


def suggest(options: Namespace, output: Output) -> None:
    """Print suggestions, best first."""
    if options.text is not None and options.project is None:
        shop = workshop()
        suggester = Suggester(engines=[shop.shelf.engine(shop.settings.engine)], hypotheses=options.n)
        _print_suggestions(suggester, Request(text_or_input(options.text)), options.n, output)
        return
    if options.project is None or (options.segment is None and options.text is None):
        raise EngineError("Say what to translate: a project with --segment ID, or --text T.")
    with opened(options.project, read_only=True) as (_, desk):
        text = options.text
        request = Request(text_or_input(text)) if text is not None else _request(desk, options.segment)
        _print_suggestions(desk.suggester, request, options.n, output)


def _request(desk: Desk, segment_id: int) -> Request:
    segment = segment_of(desk, segment_id)
    before, after = desk.editor.neighbours(segment.id)
    return Request(segment.source, before.source if before else "", after.source if after else "")


def _print_suggestions(suggester: Suggester, request: Request, limit: int, output: Output) -> None:
    machine = next(suggester.from_engines([request], output))
    remembered = suggester.from_memories(request, limit)
    for line in (*remembered.failures, *machine.failures):
        output.note(line)
    for item in merged(remembered, machine)[:limit]:
        output.row(_suggestion(item), f"{_score_text(item)}\t{inline.shown(item.text)}")


def _suggestion(item: Suggestion) -> dict[str, object]:
    return {
        "text": inline.shown(item.text),
        "origin": item.origin.kind.value,
        "name": item.origin.name,
        "score": item.origin.score,
        "confidence": item.confidence,
        "adapted": [list(pair) for pair in item.adapted],
    }


def _score_text(item: Suggestion) -> str:
    return f"{item.origin.name} {item.origin.score} %" if item.origin.score is not None else item.origin.name


def _pretranslate_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("--engine", default="", metavar="E", help="the engine to use")
    parser.add_argument(
        "--memory-from", type=_percent, default=85, metavar="N", help="take memory matches from N percent (85)"
    )
    parser.add_argument("--no-engine", action="store_true", help="from memories alone")


def _percent(text: str) -> int:
    if not text.isdecimal() or not 50 <= int(text) <= CONTEXT_MATCH:
        raise ArgumentTypeError(f"{text} is no match: a memory answers with 50 to {CONTEXT_MATCH} percent")
    return int(text)


def pretranslate_project(options: Namespace, output: Output) -> None:
    """Fill the empty segments from memories and an engine; what is there when it is stopped is kept."""
    with opened(options.project) as (shop, desk):
        if not options.no_engine:
            use_engine(shop, desk, options.engine)
        empty = len(wanted(desk.editor.segments))
        with output.keeping_what_is_done():
            result = pretranslate(
                desk.editor.segments,
                desk.suggester,
                output,
                memory_from=options.memory_from,
                use_engine=not options.no_engine,
            )
        change = desk.editor.apply(edits.filled(result.drafts, desk.editor.segments, "Pretranslate"))
        for line in result.failures:
            output.note(line)
        if result.failures and not change:
            raise EngineError(result.failures[0])
        if result.cancelled:
            output.note("Stopped: what was translated so far is kept, the rest is still empty.")
        counts = {"filled": len(change.pairs), "empty": empty - len(change.pairs)}
        values = {**counts, "memory": result.from_memory, "engine": result.from_engine}
        text = f"{len(change.pairs):,} of {empty:,} empty segments filled"
        output.row(values, f"{text}: {result.from_memory:,} from memory, {result.from_engine:,} by machine")


def use_engine(shop: Workshop, desk: Desk, name: str) -> None:
    """Let the engine called ``name`` (the usual one for an empty name) answer alone, held to the desk's terms."""
    engine = shop.shelf.engine(name or shop.settings.engine)
    desk.suggester.engines = tuple(obeying([engine], desk.find_terms, shop.folders))


def _set_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("segment", type=int, metavar="ID", help="the segment")
    parser.add_argument("text", metavar="TEXT", help="its translation, codes as <1>…</1>; - reads standard input")
    parser.add_argument("--state", choices=STATES, default="draft", help="its state afterwards (draft)")


def set_target(options: Namespace, output: Output) -> None:
    """Set a segment's translation, and confirm or approve it if asked."""
    with opened(options.project) as (_, desk):
        segment = segment_of(desk, options.segment)
        numbers = frozenset(code.number for code in segment.codes)
        typed = edits.typed(segment, inline.from_shown(text_or_input(options.text), numbers))
        after = typed.pairs[0][1] if typed else segment
        assert after is not None
        # one step and one write, so that a refused state leaves the text as it was
        change = Change("Set", ((segment, _in_state(after, options.state)),))
        desk.editor.apply(change)
        if options.state == "translated" and desk.working_memory is not None:
            desk.working_memory.add(confirming.unit_of(desk.editor, desk.editor.segment(segment.id), desk.project.name))
        desk.checker.check_now([segment.id])
        values = described(desk, desk.editor.segment(segment.id))
        output.row(values, f"segment {segment.id} is {values['state']}")


def _in_state(segment: Segment, state: str) -> Segment:
    if state in ("initial", "draft"):
        return segment
    return moved(segment, Move.CONFIRM if state == "translated" else Move.APPROVE)


def engines(_options: Namespace, output: Output) -> None:
    """List the engines there are."""
    rows = workshop().shelf.rows()
    for row in rows:
        names = ("name", "label", "kind", "on", "leaves_machine", "size", "licence", "address", "trouble")
        state = f"{'on' if row.on else 'off'}\t{'sends text to ' + row.address if row.leaves_machine else 'here'}"
        values = {name: getattr(row, name) for name in names}
        output.row(values, row.trouble or f"{row.name}\t{row.label}\t{state}")
    if not rows:
        output.note(
            "No engine is installed: import an .argosmodel package in the window or with `werger engines-install`."
        )


def _install_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("package", metavar="F.argosmodel", help="the package file, or the folder of a model")
    parser.add_argument("--update", action="store_true", help="put it in the place of one installed already")


def install(options: Namespace, output: Output) -> None:
    """Install an engine package after checking it."""
    from pathlib import Path

    row = workshop().shelf.install(Path(options.package), output, update=options.update)
    output.row({"name": row.name, "label": row.label, "size": row.size}, f"{row.label} is installed")


def _remove_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="the engine, as `werger engines` names it")


def remove(options: Namespace, output: Output) -> None:
    """Remove an installed package or model."""
    workshop().shelf.remove(options.name)
    output.row({"removed": options.name}, f"{options.name} is removed")


COMMANDS = (
    ("suggest", "suggestions for a segment or a text", _suggest_arguments, suggest),
    ("pretranslate", "fill the empty segments", _pretranslate_arguments, pretranslate_project),
    ("set", "set a segment's translation", _set_arguments, set_target),
    ("engines", "list the engines", takes_nothing, engines),
    ("engines-install", "install an engine package", _install_arguments, install),
    ("engines-remove", "remove an installed engine", _remove_arguments, remove),
)
