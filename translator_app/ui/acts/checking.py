"""The list of check results: jump, fix, ignore, judge, respell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core import edits, inline
from translator_app.core.errors import EditError
from translator_app.core.isolates import isolated
from translator_app.core.quality import Issue, Severity
from translator_app.core.said import said
from translator_app.core.segment import TYPED, Change, OriginKind, Segment
from translator_app.services import ignoring
from translator_app.services.checking import AT_ONCE
from translator_app.services.desk import Desk
from translator_app.ui import large
from translator_app.ui.acts import editing
from translator_app.ui.acts.reviewing import check_then
from translator_app.ui.checks.model import label_of
from translator_app.ui.language import change_in_words, tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow


def toggle_list(window: MainWindow) -> None:
    """Show or hide the list of results; one that is out of date is made anew."""
    on = not window.checking.shown
    window.checking.show(on=on)
    if on and window.desk is not None and window.desk.checker.stale:
        window.trigger("check")


def jump(window: MainWindow, issue: Issue) -> None:
    """Go to the segment of a result, past a filter that hides it."""
    if window.desk is None or issue.segment_id not in window.desk.editor:
        return
    if not window.grid.go_to(issue.segment_id):
        window.page.chips.reset()
        window.grid.go_to(issue.segment_id)
    window.assist.show_tab("checks")


def fix(window: MainWindow, issue: Issue) -> None:
    """Take a result's one-click fix."""
    segment = _segment(window, issue)
    if segment is not None and issue.fix is not None:
        _write(window, segment, issue.fix, said("Fix"))


def fix_all(window: MainWindow, check: str) -> None:
    """Take all fixes that a check offers, as one step, after asking."""
    from translator_app.services.fixing import fixable, fixed

    desk = window.desk
    if desk is None or not fixable(check):
        return
    ids = {issue.segment_id for issue in window.checking.pane.model.every() if issue.check == check and issue.fix}
    segments = tuple(segment for segment in desk.editor.segments if segment.id in ids)
    confirmed = sum(segment.confirmed and not segment.locked for segment in segments)
    warning = (
        tr("\n\n{confirmed:,} of them are confirmed and become drafts again.", confirmed=confirmed) if confirmed else ""
    )
    if not window.ask(
        tr("Fix {n:,} segments? One undo takes it back.{warning}", n=len(segments), warning=warning), tr("Fix all")
    ):
        return
    run_check = desk.checker.check

    def tell(change: Change) -> None:
        desk.checker.check_waiting()
        window.tell(
            tr("{label}: {n:,} segments changed.", label=change_in_words(change.label), n=len(change.pairs)),
            tr("Undo"),
            lambda: window.trigger("undo"),
        )
        if desk.checker.stale:
            window.trigger("check")

    def done(change: Change) -> None:
        if window.desk is desk:
            make_unless_changed(window, desk, change, tell)

    window.run_job(tr("Fixing"), lambda task: fixed(segments, check, run_check, task), done)


def make_unless_changed(window: MainWindow, desk: Desk, change: Change, done: Callable[[Change], object]) -> None:
    """Make a change that was worked out in the background. Raises EditError where its segments changed meanwhile."""
    for before, _ in change.pairs:
        if before is not None and (before.id not in desk.editor or desk.editor.segment(before.id) is not before):
            raise EditError(tr("The text was changed while this was worked out: nothing was done, start it again."))
    large.make(window, change, done)


def ignore_found(window: MainWindow, key: str, level: str) -> None:
    """Set the result of the current segment with this key aside."""
    if window.desk is not None:
        found = window.desk.checker.issues(editing.current(window).id)
        ignore(window, [issue for issue in found if issue.key == key], level)


def ignore(window: MainWindow, issues: Sequence[Issue], level: str) -> None:
    """Set results aside: these ("here"), or their checks in their documents, in the project or everywhere."""
    desk = window.desk
    if desk is None or not issues:
        return
    if level == "here":
        _ignore_these(window, desk, issues)
    elif level == "everywhere":
        settings = window.workshop.settings
        _look_away(
            window,
            issues,
            "everywhere",
            lambda: window.workshop.save(
                replace(settings, ignored_checks=(*settings.ignored_checks, *_checks_of(issues)))
            ),
            lambda: window.workshop.save(replace(window.workshop.settings, ignored_checks=settings.ignored_checks)),
        )
    else:
        before = kept = desk.store.setting(ignoring.SETTING)
        for issue in issues:
            if issue.segment_id in desk.editor:
                document = desk.editor.segment(issue.segment_id).document_id if level == "document" else None
                kept = ignoring.set_aside(kept, issue.check, document)
        _look_away(
            window,
            issues,
            tr("in this document") if level == "document" else tr("in this project"),
            lambda: desk.store.set_setting(ignoring.SETTING, kept),
            lambda: desk.store.set_setting(ignoring.SETTING, before),
        )


def _checks_of(issues: Sequence[Issue]) -> Sequence[str]:
    return tuple(dict.fromkeys(issue.check for issue in issues))


def _look_away(
    window: MainWindow, issues: Sequence[Issue], where: str, keep: Callable[[], object], back: Callable[[], object]
) -> None:
    """Check anew without some checks; the link in what is told takes that back."""
    desk = window.desk
    names = ", ".join(f"“{label_of(check)}”" for check in _checks_of(issues))

    def take_back() -> None:
        if window.desk is desk:
            back()
            _check_anew(window, tr("{names} is looked for again.", names=names))

    keep()
    _check_anew(
        window,
        tr("{names} is ignored {where}.", names=names, where=where),
        tr("Look again"),
        lambda: window.guard(take_back),
    )


def mind_again(window: MainWindow, entry: str) -> None:
    """Look again for what was set aside in a document or in the project."""
    if window.desk is not None:
        kept = window.desk.store.setting(ignoring.SETTING)
        window.desk.store.set_setting(ignoring.SETTING, ignoring.minded_again(kept, entry))
        _check_anew(window, tr("It is looked for again."))


def set_aside_by_name(desk: Desk) -> list[tuple[str, str]]:
    """Return what is set aside in the project: the entry to mind it again by, and its name."""
    documents = {document.id: isolated(document.name) for document in desk.store.documents()}
    entries = ignoring.entries(desk.store.setting(ignoring.SETTING))
    return [
        (each.entry, tr("“{check}” in {place}", check=label_of(each.check), place=place))
        for each in entries
        if (place := tr("the project") if each.document_id is None else documents.get(each.document_id))
    ]


def _check_anew(window: MainWindow, told: str, link: str = "", then: Callable[[], object] | None = None) -> None:
    window.checking.show_ignored()
    window.refresh_desk(lambda: check_then(window, lambda: window.tell(told, link, then)))


def _ignore_these(window: MainWindow, desk: Desk, issues: Sequence[Issue]) -> None:
    keys: dict[int, set[str]] = {}
    for issue in issues:
        keys.setdefault(issue.segment_id, set()).add(issue.key)
    segments = [desk.editor.segment(i) for i in keys if i in desk.editor]
    pairs = tuple((s, replace(s, ignored=s.ignored | keys[s.id])) for s in segments if not keys[s.id] <= s.ignored)
    change = Change(said("Ignore check results") if len(issues) > 1 else said("Ignore check result"), pairs)
    large.make(window, change, lambda _: _recheck(window))


def set_severity(window: MainWindow, check: str, severity: Severity) -> None:
    """Let a check count as this from now on, and check anew."""
    settings = window.workshop.settings
    ignored = tuple(name for name in settings.ignored_checks if name != check)
    severities = {**settings.severities, check: severity.value}
    window.workshop.save(replace(settings, severities=severities, ignored_checks=ignored))
    window.refresh_desk(lambda: window.trigger("check"))


def word_of(desk: Desk, issue: Issue) -> str:
    """Return the word that a result points at, without inline codes."""
    segment = desk.editor.segment(issue.segment_id)
    text = segment.source if issue.on_source else segment.target
    return inline.plain(text[issue.start : issue.end]).replace("’", "'")


def respell(window: MainWindow, issue: Issue, word: str) -> None:
    """Write ``word`` in the place of a misspelled one."""
    segment = _segment(window, issue)
    if segment is not None:
        codes = "".join(mark for mark in segment.target[issue.start : issue.end] if inline.has_codes(mark))
        target = segment.target[: issue.start] + word + codes + segment.target[issue.end :]
        _write(window, segment, target, said("Spelling"))


def learn(window: MainWindow, issue: Issue) -> None:
    """Add a word to the user's own dictionary; wherever it was marked the mark goes."""
    desk = window.desk
    if desk is None or issue.segment_id not in desk.editor:
        return
    word = word_of(desk, issue).removesuffix("'s")
    window.workshop.learn_word(desk, word)
    listed = {each.segment_id for each in window.checking.pane.model.every() if each.check == issue.check}
    same = [i for i in listed if i in desk.editor and word in inline.plain(desk.editor.segment(i).target)]
    if len(same) > AT_ONCE:
        window.trigger("check")
    else:
        desk.checker.check_now(same)
    window.tell(tr("{word} is in your dictionary now.", word=word))


def _segment(window: MainWindow, issue: Issue) -> Segment | None:
    """Return the segment of a result, checked anew; None if what was found is no more there."""
    desk = window.desk
    if desk is None or issue.segment_id not in desk.editor:
        return None
    if not issue.check.startswith("across-"):
        desk.checker.check_now([issue.segment_id])
    if issue not in desk.checker.issues(issue.segment_id):
        window.tell(tr("The text has changed since: this is no longer found."))
        return None
    return desk.editor.segment(issue.segment_id)


def _recheck(window: MainWindow) -> None:
    if window.desk is not None:
        window.desk.checker.check_waiting()


def _write(window: MainWindow, segment: Segment, target: str, label: str) -> None:
    if window.desk is not None:
        kept = segment.origin.kind in (OriginKind.NONE, OriginKind.TYPED)
        origin = TYPED if kept else replace(segment.origin, edited=True)
        window.desk.editor.apply(edits.inserted(segment, target, origin, label))
        _recheck(window)
