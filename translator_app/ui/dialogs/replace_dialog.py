"""Find and replace in the translations: every change is listed before it is made, and made as one step."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import regex
from PySide6.QtCore import (
    Qt,
    QTimer,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QWidget,
)

from translator_app.core import inline
from translator_app.core.segment import Segment
from translator_app.ui.dialogs.boxes import Tick
from translator_app.ui.dialogs.frame import Frame, add_field, answered, form, muted, row
from translator_app.ui.dialogs.preview import Preview, preview_table
from translator_app.ui.language import plural, tr

SLICE = 500
"""Segments searched between two returns to the window."""
LONGEST_MATCH = 0.2
"""Seconds that one segment may take to be searched; a pattern that backtracks without end is refused."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """What is to be replaced by what (in :func:`re.sub` syntax) in which segments."""

    pattern: re.Pattern[str]
    replacement: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """What was asked for; ``plain`` text is taken literally on both sides."""

    wanted: str
    replacement: str = ""
    plain: bool = True
    whole_words: bool = False
    match_case: bool = False

    def compiled(self) -> tuple[re.Pattern[str], str]:
        """Return pattern and replacement for :func:`re.sub`. Raises ValueError saying what is wrong with them."""
        pattern = re.escape(self.wanted) if self.plain else self.wanted
        replacement = self.replacement.replace("\\", r"\\") if self.plain else self.replacement
        if self.whole_words:
            pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
        flags = re.NOFLAG if self.match_case else re.IGNORECASE
        try:
            made = re.compile(pattern, flags)
        except (re.error, OverflowError, RecursionError) as error:
            raise ValueError(tr("This is no regular expression: {error}.", error=error)) from error
        try:
            made.sub(replacement, "")
        except (re.error, IndexError) as error:
            raise ValueError(tr("The replacement does not fit the expression: {error}.", error=error)) from error
        return made, replacement


def ask_replace(
    window: QWidget, segments: Sequence[Segment], numbers: Callable[[int], int], wanted: str = ""
) -> Replacement | None:
    """Ask what to replace in ``segments``; ``numbers`` gives a segment's number (from 1) from its id."""
    dialog = ReplaceDialog(window, segments, numbers, wanted)
    return dialog.replacement() if answered(dialog) else None


class ReplaceDialog(Frame):
    """Two fields, four choices, and the list of all that would change."""

    def __init__(
        self, parent: QWidget | None, segments: Sequence[Segment], numbers: Callable[[int], int], wanted: str = ""
    ) -> None:
        super().__init__(parent, tr("Find and replace in the translation"), "", tr("Replace"))
        self._segments = tuple(segment for segment in segments if segment.target)
        self.wanted, self.by = QLineEdit(inline.plain(wanted)), QLineEdit()
        for english in (self.wanted, self.by):
            english.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.regular = Tick(tr("Regular expression"))
        self.words = Tick(tr("Whole words"))
        self.case = Tick(tr("Match case"))
        self.model = Preview(numbers)
        self.table = preview_table(self.model, self.theme)
        self.count = muted("")
        fields = form()
        for label, field in ((tr("&Find"), self.wanted), (tr("&Replace by"), self.by)):
            add_field(fields, label, field)
        self.body.addLayout(fields)
        self.body.addLayout(row(self.regular, self.words, self.case))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.count)
        self._pattern: re.Pattern[str] | None = None
        self._replacement = ""
        self._work: Iterator[None] | None = None
        self._locked = 0
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(150)
        self._wait.timeout.connect(self.search)
        self._steps = QTimer(self)
        self._steps.setInterval(0)
        self._steps.timeout.connect(self._step)
        for field in (self.wanted, self.by):
            field.textChanged.connect(lambda _: self._later())
        for box in (self.regular, self.words, self.case):
            box.toggled.connect(lambda _: self._later())
        self.model.dataChanged.connect(lambda *_: self._tell())
        self.resize(760, 600)
        self.wanted.setFocus()
        self.search()

    def replacement(self) -> Replacement | None:
        """Return what is to be done; None where nothing would change."""
        ids = self.model.chosen()
        return Replacement(self._pattern, self._replacement, ids) if self._pattern and ids else None

    @property
    def searching(self) -> bool:
        """Whether the list is not complete yet."""
        return self._wait.isActive() or self._work is not None

    def search(self) -> None:
        """Begin to list what would change."""
        self._wait.stop()
        self._stop()
        self.model.clear()
        self.notice.say("")
        self._pattern = None
        wanted = self.wanted.text()
        if wanted:
            asked = Search(
                wanted, self.by.text(), not self.regular.isChecked(), self.words.isChecked(), self.case.isChecked()
            )
            try:
                self._pattern, self._replacement = asked.compiled()
            except ValueError as error:
                self.notice.say(str(error))
        if self._pattern is not None:
            self._work = self._searched(self._pattern, self._replacement)
            self._steps.start()
            self._step()
        self._tell()

    def reject(self) -> None:
        """Leave without replacing anything."""
        self._stop()
        super().reject()

    def _later(self) -> None:
        self._stop()
        self._wait.start()
        self._tell()

    def _stop(self) -> None:
        self._steps.stop()
        self._work = None

    def _step(self) -> None:
        if self._work is None:
            return
        try:
            next(self._work)
        except StopIteration:
            self._stop()
        except TimeoutError:
            self._stop()
            self.model.clear()
            self._pattern = None
            self.notice.say(tr("This expression takes too long on some segments: make its repetitions more definite."))
        self._tell()

    def _searched(self, pattern: re.Pattern[str], replacement: str) -> Iterator[None]:
        """Search a slice a step. Raises TimeoutError where the expression backtracks without end."""
        guard = regex.compile(pattern.pattern, regex.V0 | (regex.IGNORECASE if pattern.flags & re.IGNORECASE else 0))
        careful = self.regular.isChecked()
        self._locked = 0
        for start in range(0, len(self._segments), SLICE):
            found: list[tuple[Segment, str]] = []
            for segment in self._segments[start : start + SLICE]:
                if careful:
                    guard.sub("", segment.target, timeout=LONGEST_MATCH)
                after = pattern.sub(replacement, segment.target)
                if after == segment.target:
                    continue
                if segment.locked:
                    self._locked += 1
                else:
                    found.append((segment, after))
            self.model.extend(found)
            yield

    def _tell(self) -> None:
        rows, chosen = self.model.rowCount(), len(self.model.chosen())
        searching = tr(" so far…") if self.searching else ""
        locked = (
            tr(
                " {segments} would, too, but stay as they are.",
                segments=plural(self._locked, "{n:,} locked segment", "{n:,} locked segments"),
            )
            if self._locked
            else ""
        )
        counted = plural(
            rows, "{n:,} segment changes{searching}.", "{n:,} segments change{searching}.", searching=searching
        )
        if rows != chosen:
            counted = tr(
                "{chosen:,} of {segments} will be changed{searching}.",
                chosen=chosen,
                segments=plural(rows, "{n:,} segment", "{n:,} segments"),
                searching=searching,
            )
        self.count.setText(
            (counted + locked) if self.wanted.text() else tr("Every change is listed here before it is made.")
        )
        self.accept_button.setText(
            tr("Replace in {segments}", segments=plural(chosen, "{n:,} segment", "{n:,} segments"))
            if chosen
            else tr("Replace")
        )
        if self.searching:
            self.refuse(tr("The segments are being searched."))
        else:
            self.refuse("" if chosen and self._pattern is not None else tr("Nothing would change."))
