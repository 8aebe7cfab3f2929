"""The command line ``werger``: the same services as the window, results as text or as JSON lines.

Exit code 0: done; 1: a failure told in one line on standard error; 2: wrong usage; 130: stopped with Ctrl+C, 143 and
129 by another signal. However a command ends, nothing is left half done.
"""

from __future__ import annotations

import argparse
import difflib
import signal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from translator_app import __version__
from translator_app.commands.output import Output, speak_utf8
from translator_app.core.errors import AppError, Cancelled

Command = Callable[[argparse.Namespace, Output], None]
Row = tuple[str, str, Callable[[argparse.ArgumentParser], None], Command]
"""A command: its name, one line of help, how to add its arguments, what to run."""

_ABOUT = "The translation desk for Sorani into English. Without a command the window opens."
_END = """\
werger COMMAND --help tells more, with examples. --json makes each command print one JSON object a line.
Exit code: 0 done, 1 a failure told in one line, 2 wrong usage, 130 stopped with Ctrl+C.
"""


class Stopped(BaseException):
    """The process was asked to end by ``signal``; like KeyboardInterrupt it passes every handler of failures."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def _groups() -> Mapping[str, Sequence[Row]]:
    """Return the commands by group; what they need is not loaded before, for the window must open at once."""
    from translator_app.commands import (
        contents,
        documents,
        evaluation,
        exchange,
        keeping,
        language,
        remarks,
        review,
        review_record,
        translation,
    )

    return {
        "Projects and documents": (*documents.COMMANDS, *contents.COMMANDS),
        "Translating": translation.COMMANDS,
        "Review": (*review.COMMANDS, *remarks.COMMANDS, *review_record.COMMANDS),
        "Backups": keeping.COMMANDS,
        "Exchange": exchange.COMMANDS,
        "Sorani": language.COMMANDS,
        "Measuring": evaluation.COMMANDS,
    }


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    from translator_app.commands.examples import EXAMPLES

    parser = argparse.ArgumentParser(
        prog="werger",
        usage="werger COMMAND ...\n       werger [P.werger]",
        description=_ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"werger {__version__}")
    commands = parser.add_subparsers(
        dest="command", prog="werger", metavar="COMMAND", title="commands", help=argparse.SUPPRESS
    )
    listed = []
    for title, group in _groups().items():
        listed.append(f"\n{title}:\n")
        for name, help_line, add_arguments, run in group:
            listed.append(f"  {name:16} {help_line}\n")
            sub = commands.add_parser(
                name,
                description=f"{help_line[0].upper()}{help_line[1:]}.",
                epilog="\n".join(("examples:", *(f"  werger {example}" for example in EXAMPLES.get(name, ())))),
                formatter_class=argparse.RawDescriptionHelpFormatter,
            )
            sub.add_argument("--json", action="store_true", help="one JSON object a line, for machines")
            add_arguments(sub)
            sub.set_defaults(run=run)
    parser.epilog = "".join(listed).lstrip("\n") + "\n" + _END
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; without one, or with project files alone, open the window. Returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or _only_files(arguments):
        from translator_app.app import open_window

        return open_window([Path(argument) for argument in arguments])
    speak_utf8()
    try:
        return _command(arguments)
    except KeyboardInterrupt:
        return _stopped(signal.SIGINT)
    except Stopped as stopped:
        return _stopped(stopped.number)


def _command(arguments: list[str]) -> int:
    parser = build_parser()
    known = [name for group in _groups().values() for name, *_ in group]
    if arguments[0] not in known and not arguments[0].startswith("-"):
        print(f"werger: {_unknown(arguments[0], known)}", file=sys.stderr)
        return 2
    options = parser.parse_args(arguments)
    if not hasattr(options, "run"):
        parser.print_usage(sys.stderr)
        return 2
    return run(options.run, options)


def run(command: Command, options: argparse.Namespace) -> int:
    """Run ``command`` and turn its failures into one line and an exit code."""
    output = Output(as_json=options.json)
    try:
        with _signals_heard(output):
            command(options, output)
            output.flush()
    except AppError as error:
        output.fail(str(error))
        return 1
    except Cancelled:
        return _stopped(signal.SIGINT)
    return 128 + signal.SIGINT if output.stopped else 0


def _unknown(name: str, known: Sequence[str]) -> str:
    if Path(name).is_file():
        return f"{name} is a document, not a command: `werger new P.werger {name}` makes a project of it."
    close = difflib.get_close_matches(name, known, 1)
    meant = f"; did you mean {close[0]}?" if close else "."
    return f"There is no command {name}{meant} `werger --help` lists those there are."


def _stopped(number: int) -> int:
    Output(as_json=False).fail("Stopped; nothing was left half done.")
    return 128 + number


@contextmanager
def _signals_heard(output: Output) -> Iterator[None]:
    """Let the signals that ask a process to end unwind it, so that what is unfinished is cleared away."""

    def stop(number: int, _frame: FrameType | None) -> None:
        if output.gentle and not output.stopped:
            output.stopped = True
            return
        signal.signal(number, signal.SIG_IGN)  # another one must not disturb the clearing away
        raise KeyboardInterrupt if number == signal.SIGINT else Stopped(number)

    names = ("SIGINT", "SIGTERM", "SIGHUP")
    before = {}
    for number in (getattr(signal, name) for name in names if hasattr(signal, name)):
        if signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):  # nohup's stays ignored
            before[number] = signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _only_files(arguments: Sequence[str]) -> bool:
    return all(not a.startswith("-") and Path(a).suffix.lower() == ".werger" for a in arguments)


if __name__ == "__main__":
    sys.exit(main())
