"""From keystrokes to durable edits: what stands in the active cell and is not written yet, and when it is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from translator_app.core.errors import AppError
from translator_app.services.editing import Editor

WRITE_AFTER = 120
"""Milliseconds from a keystroke to its durable write; keystrokes that follow do not put it off."""
ASK_AFTER = 250
"""Milliseconds without a keystroke before a completion is asked for."""


class Drafting(QObject):
    """The draft of one segment at a time."""

    written = Signal(int)
    failed = Signal(str)
    paused = Signal()

    def __init__(self, parent: QObject, editor: Callable[[], Editor | None]) -> None:
        super().__init__(parent)
        self._editor = editor
        self._segment_id: int | None = None
        self.text: str | None = None
        self.writing = False
        self._writer = self._timer(WRITE_AFTER, self.flush)
        self._asker = self._timer(ASK_AFTER, self.paused.emit)

    def _timer(self, interval: int, call: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(call)
        return timer

    def typed(self, segment_id: int, text: str) -> None:
        """Keep what stands in the cell now; it is written soon."""
        self._segment_id, self.text = segment_id, text
        if not self._writer.isActive():
            self._writer.start()
        self._asker.start()

    def flush(self) -> bool:
        """Write at once; False if that failed: the text is kept, and written with the next keystroke or flush."""
        self._writer.stop()
        editor = self._editor()
        if self.text is None or self._segment_id is None or editor is None:
            return True
        self.writing = True
        try:
            editor.type(self._segment_id, self.text)
        except AppError as error:
            self.failed.emit(str(error))
            return False
        finally:
            self.writing = False
        self.text = None
        self.written.emit(self._segment_id)
        return True

    def end(self) -> None:
        """Leave the segment: what follows is another step to undo."""
        self.drop()
        editor = self._editor()
        if editor is not None:
            editor.end_typing()

    def drop(self) -> None:
        """Forget what is not written (the segment is gone)."""
        self._writer.stop()
        self._asker.stop()
        self.text = None
