"""Who works here and how the desk behaves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from translator_app.core.checks import ACROSS, CHECKS, AcrossCheck, Check
from translator_app.core.checks.own import read_rules
from translator_app.core.quality import Severity
from translator_app.core.said import said
from translator_app.services.desk import Workshop
from translator_app.services.settings import Profile, Settings
from translator_app.ui.dialogs.boxes import Picker, Tick
from translator_app.ui.dialogs.frame import Frame, add_field, answered, form, muted, quiet_table
from translator_app.ui.dialogs.sentence_rules import SentenceRulesRow
from translator_app.ui.language import tr
from translator_app.ui.typography import font_for

ROLES = (("translator", said("Translator")), ("reviewer", said("Reviewer")), ("lead", said("Lead")))
THEME_NAMES = (
    ("system", said("As the system")),
    ("light", said("Light")),
    ("dark", said("Dark")),
    ("contrast", said("High contrast")),
)
SEVERITIES = (
    (Severity.ERROR, said("Error")),
    (Severity.WARNING, said("Warning")),
    (Severity.INFO, said("Remark")),
    (Severity.OFF, said("Off")),
)

ENGLISHES = (("", said("American or British")), ("en_GB", said("British")), ("en_US", said("American")))


def ask_settings(window: QWidget, workshop: Workshop) -> Settings | None:
    """Ask for the settings; None where nothing was changed or the dialog was left."""
    dialog = SettingsDialog(window, workshop)
    if not answered(dialog):
        return None
    chosen = dialog.settings()
    return None if chosen == workshop.settings else chosen


def all_checks() -> Iterator[Check | AcrossCheck]:
    """Yield every check there is, those across segments last."""
    yield from CHECKS.values()
    yield from ACROSS.values()


class SettingsDialog(Frame):
    """Five pages: you, the desk, the checks, the wording, the segmentation."""

    def __init__(self, parent: QWidget | None, workshop: Workshop) -> None:
        super().__init__(parent, tr("Settings"), "", tr("Keep"))
        self._before = workshop.settings
        self._workshop = workshop
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Settings"))
        self.tabs.tabBar().setAccessibleName(tr("Settings"))
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self._profile_page(), tr("You"))
        self.tabs.addTab(self._desk_page(), tr("Desk"))
        self.tabs.addTab(self._checks_page(), tr("Checks"))
        self.tabs.addTab(self._wording_page(), tr("Wording"))
        self.tabs.addTab(self._segmentation_page(), tr("Segmentation"))
        self.body.addWidget(self.tabs)
        self.resize(620, 560)
        self.name.setFocus()

    def settings(self) -> Settings:
        """Return the settings as they stand in the dialog."""
        profile = Profile(self.name.text().strip(), self.initials.text().strip(), str(self.role.currentData()))
        severities, ignored = self._severities()
        return replace(
            self._before,
            profile=profile,
            theme=str(self.theme_choice.currentData()),
            propagate=self.propagate.isChecked(),
            machine_suggestions=self.machine.isChecked(),
            engine=str(self.engine.currentData()),
            severities=severities,
            ignored_checks=ignored,
            abbreviations=_lines(self.abbreviations),
            own_rules=_lines(self.own_rules),
            english=str(self.english.currentData()),
        )

    # --- pages

    def _profile_page(self) -> QWidget:
        profile = self._before.profile
        self.name, self.initials = QLineEdit(profile.name), QLineEdit(profile.initials)
        self.name.setPlaceholderText(self._before.author)
        self.role = _choice(ROLES, profile.role)
        page, fields = _page(tr("Your name is kept with every change, comment and approval you make."))
        add_field(fields, tr("&Name"), self.name)
        add_field(fields, tr("&Initials"), self.initials)
        add_field(fields, tr("&Role"), self.role)
        return page

    def _desk_page(self) -> QWidget:
        self.theme_choice = _choice(THEME_NAMES, self._before.theme)
        self.propagate = Tick(tr("Fill equal segments when one is confirmed"))
        self.propagate.setToolTip(tr("Only empty rows and untouched suggestions are filled; one undo takes it back"))
        self.propagate.setChecked(self._before.propagate)
        self.machine = Tick(tr("Suggest by machine"))
        self.machine.setChecked(self._before.machine_suggestions)
        engines = [row for row in self._workshop.shelf.rows() if not row.trouble]
        rows = [("", tr("The first there is") if engines else tr("None is installed"))]
        rows += [
            (row.name, tr("{label} (sends text to a server)", label=row.label) if row.leaves_machine else row.label)
            for row in engines
        ]
        self.engine = _choice(tuple(rows), self._before.engine)
        self.engine.setEnabled(self.machine.isChecked() and bool(engines))
        self.machine.toggled.connect(lambda on: self.engine.setEnabled(on and bool(engines)))
        page, fields = _page(
            tr("Engines run on this machine; nothing you write leaves it unless you choose one that says so.")
        )
        add_field(fields, tr("&Look"), self.theme_choice)
        fields.addRow("", self.propagate)
        fields.addRow("", self.machine)
        add_field(fields, tr("&Engine"), self.engine)
        return page

    def _checks_page(self) -> QWidget:
        checks = list(all_checks())
        self.checks = QTableWidget(len(checks), 2)
        self.checks.setHorizontalHeaderLabels([tr("Check"), tr("Counts as")])
        self.checks.setAccessibleName(tr("Checks and their severities"))
        self.checks.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        quiet_table(self.checks)
        self.checks.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.checks.setColumnWidth(1, 150)
        self.checks.horizontalHeader().setStretchLastSection(False)
        self.checks.verticalHeader().setDefaultSectionSize(44)
        for index, check in enumerate(checks):
            item = QTableWidgetItem(tr(check.label))
            item.setToolTip(check.run.__doc__ or "")
            item.setData(Qt.ItemDataRole.UserRole, check.name)
            self.checks.setItem(index, 0, item)
            off = check.name in self._before.ignored_checks
            now = Severity.OFF if off else self._before.severities.get(check.name, check.severity)
            box = _choice(SEVERITIES, str(now))
            box.setAccessibleName(tr(check.label))
            self.checks.setCellWidget(index, 1, box)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(
            muted(tr("An error stands against the approval of the whole; a warning or a remark does not."))
        )
        layout.addWidget(self.checks)
        return page

    def _wording_page(self) -> QWidget:
        self.english = _choice(ENGLISHES, self._before.english)
        self.own_rules = QPlainTextEdit("\n".join(self._before.own_rules))
        self.own_rules.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.own_rules.setTabChangesFocus(True)
        self.own_rules.setAccessibleName(tr("Your own rules"))
        self.own_rules.setPlaceholderText("Kurdish region => Kurdistan Region\n/\\bN\\. Iraq\\b/ => northern Iraq")
        self.own_rules.textChanged.connect(self._mind_rules)
        page, fields = _page(
            tr(
                "Words to avoid, one rule a line, with what to write instead after =>. They are found in any number and"
                " case; a pattern between two slashes is a regular expression."
            )
        )
        add_field(fields, tr("&English"), self.english)
        add_field(fields, tr("&Rules"), self.own_rules)
        return page

    def _mind_rules(self) -> None:
        """Say what is wrong with the first rule that cannot be read, and keep nothing until it is mended."""
        _, wrong = read_rules(_lines(self.own_rules))
        trouble = str(wrong[0]) if wrong else ""
        self.notice.say(trouble)
        self.refuse(trouble)

    def _segmentation_page(self) -> QWidget:
        self.abbreviations = QPlainTextEdit("\n".join(self._before.abbreviations))
        self.abbreviations.setFont(font_for("ckb", 18))
        self.abbreviations.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.abbreviations.setTabChangesFocus(True)
        self.abbreviations.setAccessibleName(tr("Abbreviations"))
        option = self.abbreviations.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.abbreviations.document().setDefaultTextOption(option)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(
            muted(tr("Your own abbreviations, one a line, with their full stop: no sentence ends after them."))
        )
        layout.addWidget(self.abbreviations)
        self.sentence_rules = SentenceRulesRow(self._workshop.sentence_rules)
        layout.addWidget(self.sentence_rules)
        return page

    def _severities(self) -> tuple[dict[str, str], tuple[str, ...]]:
        """Return what differs from the checks' own severities, and what stays set aside everywhere."""
        shown = {check.name for check in all_checks()}
        severities = {name: value for name, value in self._before.severities.items() if name not in shown}
        ignored = [name for name in self._before.ignored_checks if name not in shown]
        for index, check in enumerate(all_checks()):
            box = self.checks.cellWidget(index, 1)
            assert isinstance(box, QComboBox)
            chosen = Severity(box.currentData())
            if chosen is Severity.OFF and check.name in self._before.ignored_checks:
                ignored.append(check.name)
                if check.name in self._before.severities:
                    severities[check.name] = self._before.severities[check.name]
            elif chosen is not check.severity:
                severities[check.name] = chosen.value
        return severities, tuple(name for name in self._before.ignored_checks if name in ignored)


def _lines(box: QPlainTextEdit) -> tuple[str, ...]:
    lines = (line.strip() for line in box.toPlainText().splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def _page(lead: str) -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 16, 0, 0)
    layout.setSpacing(16)
    fields = form()
    layout.addWidget(muted(lead))
    layout.addLayout(fields)
    layout.addStretch(1)
    return page, fields


def _choice(rows: tuple[tuple[str, str], ...], now: str) -> Picker:
    box = Picker()
    for value, label in rows:
        box.addItem(tr(label), str(value))
    box.setCurrentIndex(max(0, box.findData(str(now))))
    return box
