"""What a file that came back says otherwise: every difference listed, taken one by one or all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHeaderView, QLineEdit, QPlainTextEdit, QWidget

from translator_app.core.segment import Segment
from translator_app.services.exchanging import Difference
from translator_app.services.returning import ReturnedFile, by_segment
from translator_app.ui.dialogs.frame import Frame, add_field, answered, form
from translator_app.ui.dialogs.preview import NOTE, Preview, preview_table
from translator_app.ui.language import plural, tr

_SHOWN = 200
"""Conflicts and damaged rows written out; the count says how many there are."""


@dataclass(frozen=True, slots=True)
class Taking:
    """Which segments' differences are taken, and as whose changes."""

    ids: tuple[int, ...]
    reviewer: str


def ask_returned(window: QWidget, file: ReturnedFile, numbers: Callable[[int], int], reviewer: str) -> Taking | None:
    """Show what ``file`` says otherwise and ask what of it is to be taken."""
    dialog = ReturnedDialog(window, file, numbers, reviewer)
    return dialog.taking() if answered(dialog) else None


class ReturnedDialog(Frame):
    """The differences with a box each; below them what cannot be taken, and why."""

    def __init__(
        self, parent: QWidget | None, file: ReturnedFile, numbers: Callable[[int], int], reviewer: str
    ) -> None:
        super().__init__(parent, tr("What {name} says otherwise", name=file.name), _lead(file), tr("Take these"))
        grouped = by_segment(file.returned.differences)
        notes = {i: "; ".join(filter(None, map(_said, found))) for i, found in grouped.items()}
        self.model = Preview(numbers, notes)
        self.model.extend([(before, _target(after)) for before, after in file.returned.change.pairs if before])
        self.table = preview_table(self.model, self.theme)
        self.table.setColumnWidth(NOTE, 220)
        self.table.horizontalHeader().setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Interactive)
        self.reviewer = QLineEdit(reviewer)
        fields = form()
        add_field(fields, tr("&Changes by"), self.reviewer)
        self.body.addLayout(fields)
        self.body.addWidget(self.table, 1)
        self.left = QPlainTextEdit("\n".join(_left(file, numbers)))
        self.left.setReadOnly(True)
        self.left.setAccessibleName(tr("What cannot be taken"))
        self.left.setMaximumHeight(140)
        self.left.setVisible(bool(self.left.toPlainText()))
        self.body.addWidget(self.left)
        self.model.dataChanged.connect(lambda *_: self._judge())
        self.reviewer.textChanged.connect(lambda _: self._judge())
        self.resize(900, 620)
        self._judge()

    def taking(self) -> Taking:
        """Return what is to be taken."""
        return Taking(self.model.chosen(), self.reviewer.text().strip())

    def _judge(self) -> None:
        reason = "" if self.model.chosen() else tr("Nothing is chosen.")
        self.refuse(reason or ("" if self.reviewer.text().strip() else tr("Say whose changes these are.")))


def _lead(file: ReturnedFile) -> str:
    parts = [plural(len(file.takeable), "{n:,} segment", "{n:,} segments") + tr(" can be taken")]
    if file.returned.conflicts:
        parts.append(plural(len(file.returned.conflicts), "{n:,} conflict", "{n:,} conflicts"))
    if file.damaged:
        parts.append(plural(len(file.damaged), "{n:,} damaged row", "{n:,} damaged rows"))
    if file.returned.missing:
        parts.append(
            tr(
                "{segments} not in the file, which stay as they are",
                segments=plural(len(file.returned.missing), "{n:,} segment", "{n:,} segments"),
            )
        )
    return ", ".join(parts) + tr(". It is one step: undo takes it back.")


def _said(difference: Difference) -> str:
    match difference.kind:
        case "comment":
            return tr("comment: {after}", after=difference.after)
        case "state":
            return f"{difference.before} → {difference.after}"
        case _:
            return difference.reason


def _target(after: Segment | None) -> str:
    return after.target if after else ""


def _left(file: ReturnedFile, numbers: Callable[[int], int]) -> list[str]:
    lines = []
    for conflict in file.returned.conflicts[:_SHOWN]:
        where = tr("Segment {numbers:,}", numbers=numbers(conflict.segment_id)) if conflict.segment_id else tr("A row")
        lines.append(
            tr(
                "{where}: {reason}. The file has: \u2068{after}\u2069",
                where=where,
                reason=conflict.reason,
                after=conflict.after,
            )
        )
    lines += [
        tr("Row {line:,} is damaged: {reason}", line=row.line, reason=row.reason) for row in file.damaged[:_SHOWN]
    ]
    return lines
