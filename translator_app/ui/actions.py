"""Every action of the window in one table: menu, name, key, what it needs, what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from translator_app.core.said import said
from translator_app.ui.acts import (
    characters,
    checking,
    converting,
    documents,
    editing,
    files,
    glossaries,
    memories,
    navigating,
    noting,
    replacing,
    review_record,
    reviewing,
    seeking,
    translating,
    viewing,
)

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

NOTHING, DESK, SEGMENT = "", "desk", "segment"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: ``menu`` is a path with ``/``, ``needs`` what must be there, ``short`` its name on a button."""

    menu: str
    text: str
    name: str
    act: Callable[[MainWindow], None]
    needs: str = SEGMENT
    short: str = ""


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("&File", "&New from documents…", "new", files.new_project, NOTHING),
    ActionSpec("&File", "&Open project…", "open", files.open_project, NOTHING),
    ActionSpec("&File", "Add &documents…", "import", files.import_documents, DESK),
    ActionSpec("&File", "Documents of the pro&ject…", "documents", documents.documents, DESK),
    ActionSpec("&File", "&Paste text as a document", "paste-document", files.paste_document, DESK),
    ActionSpec("&File", "&Export…", "export", files.export, DESK, "Export…"),
    ActionSpec("&File", "&Take a reviewed file back…", "take-back", files.take_back, DESK),
    ActionSpec("&File", "&Save", "save", files.save, DESK),
    ActionSpec("&File", "&Restore a backup…", "restore", files.restore, DESK),
    ActionSpec("&File", "Check the project &file", "integrity", files.check_integrity, DESK),
    ActionSpec("&File", "Sn&apshots…", "snapshots", review_record.snapshots, DESK),
    ActionSpec("&File", "&Merge with another copy…", "merge-copies", review_record.merge_copies, DESK),
    ActionSpec("&File", "Report &by person…", "report", review_record.report, DESK),
    ActionSpec("&File", "&Close project", "close", files.close_project, DESK),
    ActionSpec("&File", "&Quit", "quit", files.quit_program, NOTHING),
    ActionSpec("&Edit", "&Undo", "undo", editing.undo, DESK, "Undo"),
    ActionSpec("&Edit", "&Redo", "redo", editing.redo, DESK),
    ActionSpec("&Edit", "&Copy source", "copy-source", editing.copy_source),
    ActionSpec("&Edit", "C&lear target", "clear", editing.clear_target),
    ActionSpec("&Edit", "Chan&ge case", "change-case", editing.change_case),
    ActionSpec("&Edit", "Put the ne&xt tag", "next-tag", editing.next_tag),
    *(
        ActionSpec("&Edit/&Insert a character", label, f"character-{name}", characters.inserter(text))
        for name, label, text in characters.CHARACTERS
    ),
    ActionSpec("&Edit", "&Split at the caret", "split", editing.split, SEGMENT, "Split"),
    ActionSpec("&Edit", "&Merge with the next", "merge", editing.merge),
    ActionSpec("&Edit", "Loc&k or unlock", "lock", editing.lock),
    ActionSpec("&Edit", "Comm&ent", "comment", noting.comment),
    ActionSpec("&Edit", "Learn an &abbreviation…", "abbreviation", editing.learn_abbreviation),
    ActionSpec("&Edit", "&Find", "find", navigating.find, DESK),
    ActionSpec("&Edit", "Fil&ter…", "filter", navigating.filter_rows, DESK),
    ActionSpec("&Edit", "Find and re&place…", "replace", replacing.replace_text, DESK),
    ActionSpec("&Edit", "Con&vert letters…", "convert-letters", converting.convert_letters, DESK),
    ActionSpec("&Go", "&Next segment", "next", navigating.next_segment),
    ActionSpec("&Go", "&Previous segment", "previous", navigating.previous_segment),
    ActionSpec("&Go", "Next &unconfirmed", "next-unconfirmed", navigating.next_unconfirmed),
    ActionSpec("&Go", "&Go to segment…", "go-to", navigating.go_to),
    ActionSpec("&Go", "Next &issue", "next-issue", navigating.next_issue),
    ActionSpec("&Go", "P&revious issue", "previous-issue", navigating.previous_issue),
    ActionSpec("&Go", "&Kurdish or English side", "side", navigating.focus_source),
    ActionSpec("&Go", "Into the &assist pane or back", "to-assist", navigating.focus_assist),
    ActionSpec("&Translate", "&Confirm and next", "confirm", editing.confirm_next, SEGMENT, "Confirm & next"),
    ActionSpec(
        "&Translate", "&Pretranslate…", "pretranslate", translating.pretranslate_document, DESK, "Pretranslate…"
    ),
    ActionSpec("&Translate", "Add a &term…", "add-term", editing.add_term, DESK),
    ActionSpec("&Translate", "G&lossaries…", "glossaries", glossaries.glossaries, DESK),
    ActionSpec("&Translate", "Put the ne&xt term", "next-term", editing.next_term),
    ActionSpec("&Translate", "C&oncordance", "concordance", seeking.concordance, DESK),
    ActionSpec("&Translate", "&Fragments of the segment", "fragments", seeking.fragments),
    ActionSpec("&Translate", "Memor&ies…", "memories", memories.memories, DESK),
    ActionSpec("&Translate", "A&nalyse against the memories…", "analyse", memories.analyse, DESK),
    *(
        ActionSpec(
            "&Translate/&Insert suggestion",
            said("Suggestion &{n}", n=n),
            f"insert-{n}",
            translating.suggestion_inserter(n),
        )
        for n in range(1, 10)
    ),
    ActionSpec("&Translate", "&Machine suggestions", "machine", translating.toggle_machine, DESK),
    ActionSpec("&Translate", "&Engines…", "engines", translating.show_engines, NOTHING),
    ActionSpec("&Translate", "Compare engine&s…", "compare-engines", translating.compare_engines, DESK),
    ActionSpec("&Translate", "Import an en&gine file…", "import-engine", files.install_engine, NOTHING),
    ActionSpec("&Review", "&Check the document", "check", reviewing.check_document, DESK, "Check"),
    ActionSpec("&Review", "&List of checks", "checks", checking.toggle_list, DESK),
    ActionSpec("&Review", "&Review mode", "review-mode", reviewing.toggle_review_mode, DESK),
    ActionSpec("&Review", "&Approve and next", "approve", reviewing.approve_next, SEGMENT, "Approve & next"),
    ActionSpec("&Review", "Approve &selected", "approve-selected", reviewing.approve_selected),
    ActionSpec("&Review", "Re&ject…", "reject", reviewing.reject, SEGMENT, "Reject…"),
    ActionSpec("&Review", "Re&open", "reopen", reviewing.reopen),
    ActionSpec("&Review", "&Next open point", "next-open-point", review_record.next_open_point),
    ActionSpec("&Review", "Read &through…", "read-through", review_record.read_through, DESK, "Read through"),
    ActionSpec("&Review", "&Mark an error…", "mark-error", noting.mark_error, SEGMENT, "Mark an error…"),
    ActionSpec("&Review", "&Quality…", "quality", review_record.quality, DESK),
    ActionSpec("&Review", "&Hand over…", "hand-over", review_record.hand_over, DESK),
    ActionSpec("&Review", "&Verify the approval", "verify", review_record.verify, DESK),
    ActionSpec("&Review", "Ver&ify a delivered document…", "verify-document", review_record.verify_document, DESK),
    ActionSpec(
        "&Review", "Approve the &document…", "approve-document", reviewing.approve_document, DESK, "Approve document…"
    ),
    ActionSpec("&View/T&heme", "&Light", "theme-light", viewing.theme_setter("light"), NOTHING),
    ActionSpec("&View/T&heme", "&Dark", "theme-dark", viewing.theme_setter("dark"), NOTHING),
    ActionSpec("&View/T&heme", "&High contrast", "theme-contrast", viewing.theme_setter("contrast"), NOTHING),
    ActionSpec("&View/T&heme", "As the &system", "theme-system", viewing.theme_setter("system"), NOTHING),
    ActionSpec(
        "&View/Interface lan&guage", "As the &system", "language-system", viewing.language_setter("system"), NOTHING
    ),
    ActionSpec("&View/Interface lan&guage", "En&glish", "language-en", viewing.language_setter("en"), NOTHING),
    ActionSpec("&View/Interface lan&guage", "کوردی", "language-ckb", viewing.language_setter("ckb"), NOTHING),
    ActionSpec("&View", "La&rger text", "zoom-in", viewing.zoom_in, NOTHING),
    ActionSpec("&View", "Smaller te&xt", "zoom-out", viewing.zoom_out, NOTHING),
    ActionSpec("&View", "Larger &Kurdish", "zoom-source-in", viewing.zoom_source_in, NOTHING),
    ActionSpec("&View", "Smaller Kurd&ish", "zoom-source-out", viewing.zoom_source_out, NOTHING),
    ActionSpec("&View", "&Normal size", "zoom-reset", viewing.zoom_reset, NOTHING),
    ActionSpec("&View", "&Font of the Kurdish…", "font-source", viewing.choose_source_font, NOTHING),
    ActionSpec("&View", "Font of the &English…", "font-target", viewing.choose_target_font, NOTHING),
    ActionSpec("&View", "Sh&ow invisible characters", "invisible", characters.toggle_invisible, NOTHING),
    ActionSpec("&View", "&Assist pane", "assist", viewing.toggle_assist, NOTHING),
    ActionSpec("&View", "&Move the assist pane", "move-assist", viewing.move_assist, NOTHING),
    ActionSpec("&View", "S&tatistics…", "statistics", viewing.statistics, DESK),
    ActionSpec("&View", "F&ull screen", "full-screen", viewing.full_screen, NOTHING),
    ActionSpec("&Help", "&Command palette", "palette", viewing.command_palette, NOTHING),
    ActionSpec("&Help", "&Keyboard shortcuts…", "shortcuts", viewing.shortcuts, NOTHING),
    ActionSpec("&Help", "&Settings…", "settings", viewing.settings, NOTHING),
    ActionSpec("&Help", "&About Werger", "about", viewing.about, NOTHING),
)

_COMMON = {
    "new": "Ctrl+N",
    "open": "Ctrl+O",
    "import": "Ctrl+Shift+O",
    "export": "Ctrl+Shift+E",
    "save": "Ctrl+S",
    "quit": "Ctrl+Q",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Y",
    "find": "Ctrl+F",
    "filter": "Ctrl+Shift+F",
    "change-case": "Shift+F3",
    "next-tag": "Ctrl+Shift+T",
    "next-term": "Ctrl+Space",
    "replace": "Ctrl+H",
    "go-to": "Ctrl+G",
    "invisible": "Ctrl+Shift+8",
    "side": "F6",
    "to-assist": "Ctrl+F6",
    "checks": "F7",
    "check": "F8",
    "next-issue": "F4",
    "previous-issue": "Shift+F4",
    "zoom-in": "Ctrl++",
    "zoom-out": "Ctrl+-",
    "zoom-source-in": "Ctrl+Alt++",
    "zoom-source-out": "Ctrl+Alt+-",
    "zoom-reset": "Ctrl+0",
    "assist": "F9",
    "move-assist": "Shift+F9",
    "full-screen": "F11",
    "palette": "Ctrl+Shift+P",
    "glossaries": "Ctrl+Alt+G",
    "settings": "Ctrl+,",
    "review-mode": "Ctrl+Shift+R",
    "next-open-point": "F2",
    "read-through": "Shift+F2",
    "mark-error": "Ctrl+Shift+X",
    **{f"insert-{n}": f"Ctrl+{n}" for n in range(1, 10)},
}
SCHEMES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "werger": MappingProxyType(
            {
                **_COMMON,
                "confirm": "Ctrl+Return",
                "approve": "Ctrl+Shift+Return",
                "reject": "Ctrl+Backspace",
                "next": "Ctrl+Down",
                "previous": "Ctrl+Up",
                "next-unconfirmed": "Ctrl+Shift+Down",
                "copy-source": "Ctrl+Shift+S",
                "split": "Ctrl+T",
                "merge": "Ctrl+J",
                "lock": "Ctrl+L",
                "comment": "Ctrl+M",
                "add-term": "Ctrl+E",
                "concordance": "Ctrl+K",
                "fragments": "Ctrl+Shift+K",
                "pretranslate": "Ctrl+Alt+P",
            }
        ),
        "omegat": MappingProxyType(
            {
                **_COMMON,
                "confirm": "Ctrl+Return",
                "next-tag": "Ctrl+T",
                "next": "Ctrl+N",
                "previous": "Ctrl+P",
                "new": "Ctrl+Shift+N",
                "next-unconfirmed": "Ctrl+U",
                "copy-source": "Ctrl+Shift+I",
                "go-to": "Ctrl+J",
                "add-term": "Ctrl+Shift+G",
                # Ctrl+F, OmegaT's own, finds in the document here
                "concordance": "Ctrl+K",
                "check": "Ctrl+Shift+V",
            }
        ),
        "trados": MappingProxyType(
            {
                **_COMMON,
                "confirm": "Ctrl+Return",
                "next": "Ctrl+Down",
                "previous": "Ctrl+Up",
                "copy-source": "Ctrl+Ins",
                "add-term": "Ctrl+F2",
                "next-term": "Ctrl+Shift+L",
                "concordance": "F3",
                "split": "Alt+Shift+T",
                "merge": "Ctrl+Alt+S",
                "lock": "Ctrl+L",
                "comment": "Ctrl+Shift+N",
                "reject": "Ctrl+Shift+Return",
            }
        ),
        "memoq": MappingProxyType(
            {
                **_COMMON,
                "confirm": "Ctrl+Return",
                "next": "Ctrl+Down",
                "previous": "Ctrl+Up",
                "copy-source": "Ctrl+Shift+S",
                "add-term": "Ctrl+E",
                "concordance": "Ctrl+K",
                "split": "Ctrl+T",
                "merge": "Ctrl+J",
                "lock": "Ctrl+Shift+L",
                "comment": "Ctrl+M",
                "check": "Ctrl+W",
                "reject": "Shift+Return",
            }
        ),
    }
)
"""Shortcut schemes by name: action name to key sequence in Qt's portable text."""


def shortcuts(scheme: str, own: Mapping[str, str]) -> dict[str, str]:
    """Return the shortcuts in force: the scheme's with the user's own over them; an own empty one removes it.

    A key the user took for another action is taken from the action that the scheme gave it to.
    """
    chosen = dict(SCHEMES.get(scheme, SCHEMES["werger"]))
    taken = {keys for keys in own.values() if keys}
    kept = {name: keys for name, keys in chosen.items() if name in own or keys not in taken}
    return {name: keys for name, keys in {**kept, **own}.items() if keys}
