"""Find and replace in all translations, as one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from translator_app.core import edits
from translator_app.core.said import said
from translator_app.core.segment import Change, Segment
from translator_app.ui import large
from translator_app.ui.acts.editing import selected_texts
from translator_app.ui.language import plural, tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow


def replace_text(window: MainWindow) -> None:
    """Ask what to replace, list every change, then make those that were left in the list."""
    from translator_app.ui.dialogs.replace_dialog import ask_replace

    desk = window.desk
    if desk is None:
        return
    _, target = selected_texts(window)
    wanted = target or window.page.chips.search_text()
    answer = ask_replace(window, desk.editor.segments, lambda i: desk.editor.row(i) + 1, wanted)
    if answer is None or window.desk is not desk:
        return
    chosen = frozenset(answer.ids)

    def work(segments: Sequence[Segment]) -> Change:
        return edits.replaced((s for s in segments if s.id in chosen), answer.pattern, answer.replacement)

    def tell(change: Change) -> None:
        count = len(change.pairs)
        told = plural(count, "Replaced in {n:,} segment.", "Replaced in {n:,} segments.")
        window.tell(told, tr("Undo") if count else "", lambda: window.trigger("undo"))

    large.make_by(window, said("Replace"), len(chosen), work, tell)
