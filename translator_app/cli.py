"""The command line ``werger``: the same services as the window, results as text or as JSON lines.

Exit code 0: done; 1: a failure told in one line on standard error; 2: wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from translator_app import __version__
from translator_app.commands.output import Output
from translator_app.core.errors import AppError, Cancelled

Command = Callable[[argparse.Namespace, Output], None]
Row = tuple[str, str, Callable[[argparse.ArgumentParser], None], Command]
"""A command: its name, one line of help, how to add its arguments, what to run."""


def _groups() -> Sequence[Sequence[Row]]:
    """Return the commands by group; what they need is not loaded before, for the window must open at once."""
    from translator_app.commands import (
        documents,
        evaluation,
        exchange,
        language,
        remarks,
        review,
        review_record,
        translation,
    )

    modules = (documents, translation, review, remarks, review_record, exchange, language, evaluation)
    return [module.COMMANDS for module in modules]


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="werger",
        description="The translation desk for Sorani into English. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"werger {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for group in _groups():
        for name, help_line, add_arguments, run in group:
            sub = commands.add_parser(name, help=help_line, description=help_line)
            sub.add_argument("--json", action="store_true", help="one JSON object a line, for machines")
            add_arguments(sub)
            sub.set_defaults(run=run)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; without one, or with project files alone, open the window. Returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or _only_files(arguments):
        from translator_app.app import open_window

        return open_window([Path(argument) for argument in arguments])
    options = build_parser().parse_args(arguments)
    if not hasattr(options, "run"):
        build_parser().print_usage(sys.stderr)
        return 2
    return run(options.run, options)


def run(command: Command, options: argparse.Namespace) -> int:
    """Run ``command`` and turn its failures into one line and an exit code."""
    output = Output(as_json=options.json)
    try:
        command(options, output)
        output.flush()
    except AppError as error:
        output.fail(str(error))
        return 1
    except (Cancelled, KeyboardInterrupt):
        output.fail("Stopped; nothing was left half done.")
        return 1
    except BrokenPipeError:
        # the reader of a pipe has gone; Python would complain once more at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return 0


def _only_files(arguments: Sequence[str]) -> bool:
    return all(not a.startswith("-") and Path(a).suffix.lower() == ".werger" for a in arguments)


if __name__ == "__main__":
    sys.exit(main())
