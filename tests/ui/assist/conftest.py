"""A pane on a screen nobody sees, and what it is given to show."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from patient_bot import PatientBot

from translator_app.core.glossary import Term, TermHit, TermStatus
from translator_app.core.project import Version
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import TYPED, Comment, Origin, OriginKind, Segment, State
from translator_app.services.suggesting import Suggestion
from translator_app.ui.assist.pane import AssistPane
from translator_app.ui.theme import LIGHT

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SOURCE = "هێزە بیانییەکان دەبێت لە خاکی وڵات دەربچن."
OLD = "هێزە بیانییەکان نابێت لە خاکی وڵات بمێننەوە."


def version(target: str, label: str, hours: int, state: State = State.INITIAL) -> Version:
    segment = Segment(7, 1, 7, 0, SOURCE, target, state=state, origin=TYPED)
    return Version(segment, label, "Shilan", NOON + timedelta(hours=hours))


@dataclass(frozen=True)
class Given:
    segment: Segment = field(default_factory=lambda: Segment(7, 1, 7, 0, SOURCE, "Foreign forces"))
    other: Segment = field(default_factory=lambda: Segment(8, 1, 8, 1, "نەوت."))
    suggestions: tuple[Suggestion, ...] = (
        Suggestion(
            "Foreign forces must not stay.", Origin(OriginKind.MEMORY, "news", 88), 0.86, OLD, "Shilan", NOON, 4
        ),
        Suggestion("Foreign forces must leave.", Origin(OriginKind.ENGINE, "Werger ckb→en", 71), 0.71),
    )
    hits: tuple[TermHit, ...] = (
        TermHit(
            0,
            4,
            "هێزە بیانییەکان",
            (
                Term("هێزی بیانی", "foreign force", note="plural in most texts"),
                Term("هێزی بیانی", "alien force", status=TermStatus.FORBIDDEN),
            ),
            "definite plural + ezafe",
        ),
        TermHit(5, 9, "١٢", (Term("١٢", "12", "number"),)),
    )
    issues: tuple[Issue, ...] = (
        Issue(7, "numbers", Severity.ERROR, "\u2068١٢\u2069 is missing", fix="Foreign forces 12"),
        Issue(7, "length", Severity.WARNING, "Much shorter than expected"),
    )
    comments: tuple[Comment, ...] = (
        Comment("b", "Azad", NOON, "Yes.", reply_to="a"),
        Comment("c", "ئازاد", NOON, "باشە.", resolved=True),
        Comment("a", "Shilan", NOON, "One word everywhere?"),
    )
    versions: tuple[Version, ...] = field(
        default_factory=lambda: (
            version("Foreign forces must go.", "Typing", 3),
            version("Foreign forces must leave.", "Confirm", 2, State.TRANSLATED),
            version("The forces leave.", "Insert suggestion", 1),
        )
    )


@pytest.fixture
def given() -> Given:
    return Given()


@pytest.fixture
def pane(qtbot: PatientBot, fonts: object) -> AssistPane:
    made = AssistPane()
    qtbot.addWidget(made)
    made.set_theme(LIGHT)
    made.resize(350, 900)
    qtbot.bring_up(made)
    return made


@pytest.fixture
def full(pane: AssistPane, given: Given, qtbot: PatientBot) -> AssistPane:
    """The pane with a segment and all there is to it."""
    show(pane, given)
    qtbot.settle()
    return pane


def show(pane: AssistPane, given: Given) -> None:
    pane.show_segment(given.segment, 7)
    pane.show_terms(given.hits)
    pane.show_issues(given.issues)
    pane.show_comments(given.comments, 1)
    pane.show_history(given.versions)
    suggest(pane, given.suggestions)


def suggest(pane: AssistPane, items: tuple[Suggestion, ...], *, pending: bool = False, engine: bool = True) -> None:
    pane.show_suggestions(items, source=SOURCE, pending=pending, failures=(), engine_installed=engine)
