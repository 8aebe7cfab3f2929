"""Reading and writing files of memories in the background of a dialog that stays open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.core.exchange import CutShortError
from translator_app.services.exchanging import MemoryImport
from translator_app.services.memories import MemoryFiles
from translator_app.ui.dialogs.frame import Frame
from translator_app.ui.dialogs.work import DialogWork
from translator_app.ui.jobs import Failure, Job
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow


class FileWork(DialogWork):
    """Fills memories, beside other work with their files."""

    def __init__(self, window: MainWindow, dialog: Frame, files: MemoryFiles, judge: Callable[[], object]) -> None:
        super().__init__(window, dialog, judge)
        self._files = files

    def fill(
        self, path: Path, file: Path, then: Callable[[], object], undo: Callable[[], object], *, keep: bool = False
    ) -> None:
        """Import ``file`` into the memory ``path``; ``then`` is done after it, ``undo`` if nothing came of it."""
        files = self._files

        def done(report: MemoryImport) -> None:
            then()
            bad = "".join(
                tr("\nLine {line:,}: left out, {reason}.", line=each.line, reason=each.reason)
                for each in report.bad[:5]
            )
            self._dialog.notice.say(f"{file.name}: {tr(report.summary())}{bad}")

        def failed(failure: Failure) -> None:
            undo()
            self.told(failure)

        def work(task: Job) -> MemoryImport | CutShortError:
            try:
                return files.import_into(path, file, task, keep=keep)
            except CutShortError as error:
                return error

        def came(result: MemoryImport | CutShortError) -> None:
            if isinstance(result, MemoryImport):
                done(result)
            elif self._window.ask(tr("{result}\n\nKeep what came before?", result=result), tr("Keep it")):
                self.fill(path, file, then, undo, keep=True)
            else:
                undo()
                self._dialog.notice.say(tr("{name} was not imported.", name=file.name))

        self.run(tr("Importing {name}", name=file.name), work, came, failed, undo)
