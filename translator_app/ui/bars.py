"""The bars around the grid: title and acts above, states and search below them, progress at the foot."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QIcon,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from translator_app.core.project import Progress
from translator_app.core.said import said
from translator_app.ui.act_button import HEIGHT, ActButton
from translator_app.ui.dialogs.boxes import funnel
from translator_app.ui.dialogs.filter_dialog import in_words
from translator_app.ui.fitting import Giving
from translator_app.ui.grid.filter import FilterSpec, TextMode
from translator_app.ui.language import mirrored, tr
from translator_app.ui.theme import Theme

CHIPS: tuple[tuple[str, str], ...] = (
    ("all", said("All")),
    ("empty", said("Empty")),
    ("draft", said("Draft")),
    ("rejected", said("Rejected")),
    ("translated", said("Translated")),
    ("reviewed", said("Reviewed")),
    ("final", said("Final")),
    ("issues", said("Issues")),
    ("comments", said("Comments")),
)
"""Filter name and label of each chip."""
ALWAYS = ("all", "empty", "draft", "translated", "reviewed", "final")
"""The chips that stay where nothing is in their state, as long as there is room."""
SEARCH_LEAST = 160
NAME_LEAST, NAME_ENOUGH = 80, 260
"""Pixels of the document's name that are kept, and from which the keys on the buttons give way to it."""


class TopBar(QFrame):
    """The document's name and the few acts of the trade, one of them primary."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self._title, self._file = Giving(), Giving()
        self._title.setObjectName("title")
        self._file.setObjectName("muted")
        self._buttons: list[ActButton] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 8, 16, 8)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._file)
        self._layout.addStretch(1)

    def set_title(self, title: str, file: str) -> None:
        """Name the document and its file."""
        self._title.setText(title)
        self._file.setText(file)

    def set_actions(self, actions: Sequence[tuple[QAction, str]]) -> None:
        """Show these actions with their short names as buttons; the last one is primary."""
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = [ActButton(action, short) for action, short in actions]
        for button in self._buttons:
            button.setProperty("primary", button is self._buttons[-1])
            self._layout.addWidget(button)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return room for the buttons without their keys and the beginning of the name."""
        return QSize(NAME_LEAST + self._room(compact=True), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the keys to the tooltips where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        names = min(self._title.sizeHint().width() + 8, NAME_ENOUGH)
        compact = self.width() < names + self._room(compact=False)
        for button in self._buttons:
            button.show_keys(on=not compact)

    def _room(self, *, compact: bool) -> int:
        margins = self._layout.contentsMargins()
        wide = (button.width_with(keys=not compact) + self._layout.spacing() for button in self._buttons)
        return margins.left() + margins.right() + sum(wide)


class ChipBar(QFrame):
    """States as chips with their counts, and one search that finds any spelling."""

    filterChosen = Signal(str)
    searchChanged = Signal(str, bool)
    moreWanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chipbar")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._chips: dict[str, QPushButton] = {}
        self._counts: dict[str, int] = {}
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        for name, label in CHIPS:
            chip = QPushButton(tr(label))
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setProperty("filter", name)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(chip)
            self._chips[name] = chip
            layout.addWidget(chip)
        self._chips["all"].setChecked(True)
        layout.addStretch(1)
        self.narrowing = FilterSpec()
        self._narrowed = QToolButton()
        self._narrowed.setObjectName("narrowed")
        self._narrowed.setToolTip(tr("Take the filter away"))
        self._narrowed.clicked.connect(lambda _: self.narrow(FilterSpec()))
        self._narrowed.hide()
        self._inflected = QToolButton()
        self._inflected.setText(tr("Forms"))
        self._inflected.setCheckable(True)
        self._inflected.setToolTip(tr("Find inflected forms of the word, too"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Find in Kurdish or English, any spelling"))
        self._search.setAccessibleName(tr("Find in Kurdish or English"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(SEARCH_LEAST)
        self._search.setMaximumWidth(300)
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._more = self._search.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._more.setText(tr("Filter…"))
        self._more.triggered.connect(lambda _: self.moreWanted.emit())
        self._draw_funnel()
        for field in (self._narrowed, self._inflected, self._search):
            field.setFixedHeight(max(HEIGHT, self.fontMetrics().height() + 14))
        layout.addWidget(self._narrowed)
        layout.addWidget(self._inflected)
        layout.addWidget(self._search, 1)
        self._group.buttonClicked.connect(self._choose)
        self._search.textChanged.connect(lambda _: self._publish_search())
        self._inflected.toggled.connect(lambda _: self._publish_search())
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._search)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._search.clear)

    def show_counts(self, progress: Progress, issues: int, comments: int) -> None:
        """Write the counts on the chips; chips of states that do not occur are hidden, save when chosen."""
        counts: Mapping[str, int] = {
            "all": progress.total,
            "issues": issues,
            "comments": comments,
            **{name: getattr(progress, name) for name, _ in CHIPS if hasattr(progress, name)},
        }
        self._counts = dict(counts)
        for name, label in CHIPS:
            text = tr("{label} {count:,}", label=tr(label), count=counts[name])
            if self._chips[name].text() != text:
                self._chips[name].setText(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return room for the chips of what there is, and the search."""
        return QSize(self._room(self._needed()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the chips of states that do not occur where there is room for all of them."""
        super().resizeEvent(event)
        self._fit()

    def _needed(self) -> set[str]:
        there = {name for name, count in self._counts.items() if count}
        return {"all", *there, *(name for name, chip in self._chips.items() if chip.isChecked())}

    def _fit(self) -> None:
        shown = self._needed() | set(ALWAYS)
        if self._room(shown) > self.width():
            shown = self._needed()
        for name, chip in self._chips.items():
            chip.setVisible(name in shown)

    def _room(self, chips: Collection[str]) -> int:
        margins, gap = self._layout.contentsMargins(), self._layout.spacing()
        wide = sum(self._chips[name].sizeHint().width() + gap for name in chips)
        rest = self._inflected.sizeHint().width() + gap + self._search.minimumWidth()
        rest += self._narrowed.sizeHint().width() + gap if not self._narrowed.isHidden() else 0
        return margins.left() + margins.right() + wide + rest

    def chosen(self) -> str:
        """Return the name of the chosen filter."""
        button = self._group.checkedButton()
        return str(button.property("filter")) if button is not None else "all"

    def choose(self, name: str) -> None:
        """Choose a filter as a click would."""
        self._chips[name].click()

    def search_text(self) -> str:
        """Return what is searched for."""
        return self._search.text()

    def inflected(self) -> bool:
        """Tell whether inflected forms are to be found, too."""
        return self._inflected.isEnabled() and self._inflected.isChecked()

    def narrow(self, spec: FilterSpec) -> None:
        """Ask for more than states and words, as the filter's dialog gave it, and say so until it is taken away."""
        if spec == self.narrowing:
            return
        self.narrowing = spec
        told = in_words(spec)
        self._narrowed.setText(f"{told}  ✕")
        self._narrowed.setAccessibleName(tr("Take the filter away: {filter}", filter=told))
        self._narrowed.setVisible(bool(told))
        self._inflected.setEnabled(spec.mode is TextMode.FOLDED)
        self._fit()
        self._draw_funnel()
        self._publish_search()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the funnel anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_funnel()

    def _draw_funnel(self) -> None:
        role = QPalette.ColorRole.Link if in_words(self.narrowing) else QPalette.ColorRole.PlaceholderText
        self._more.setIcon(QIcon(funnel(self.palette().color(role), self.devicePixelRatioF())))

    def focus_search(self) -> None:
        """Put the caret into the search."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def reset(self) -> None:
        """Show everything again."""
        self._search.clear()
        self.narrow(FilterSpec())
        self._chips["all"].click()

    def _choose(self, button: QAbstractButton) -> None:
        self.filterChosen.emit(str(button.property("filter")))

    def _publish_search(self) -> None:
        self.searchChanged.emit(self._search.text(), self._inflected.isChecked())


class ProgressStrip(QWidget):
    """The states as one bar of colours, in the order of completion."""

    PARTS = ("final", "reviewed", "translated")

    def __init__(self) -> None:
        super().__init__()
        self._progress = Progress()
        self._theme: Theme | None = None
        self.setAccessibleName(tr("Progress"))

    def sizeHint(self) -> QSize:
        """Return a calm width."""
        return QSize(190, 8)

    def show_progress(self, progress: Progress, theme: Theme) -> None:
        """Draw these counts."""
        self._progress, self._theme = progress, theme
        self.setToolTip(
            ", ".join(tr("{count:,} {part}", count=getattr(progress, part), part=tr(part)) for part in self.PARTS)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one stretch a state."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, (self.height() - 6) / 2, self.width(), 6)
        painter.setBrush(QColor(self._theme.chip))
        painter.drawRoundedRect(bar, 3, 3)
        if mirrored():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        left = bar.left()
        for part in self.PARTS:
            width = bar.width() * getattr(self._progress, part) / max(1, self._progress.total)
            painter.setBrush(QColor(getattr(self._theme, part)))
            if width > 0:
                painter.drawRoundedRect(QRectF(left, bar.top(), width, bar.height()), min(3, width / 2), 3)
            left += width
        painter.end()


class BottomBar(QFrame):
    """Progress, what is kept, what runs, and whether anything leaves the machine."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bottombar")
        self._strip = ProgressStrip()
        self._strip.setFixedSize(190, 8)
        self._counts, self._kept, self._message = QLabel(), Giving(tr("all changes kept")), Giving()
        self._mode, self._engine, self._privacy = Giving(), Giving(), QLabel()
        for label in (self._counts, self._kept, self._mode, self._engine):
            label.setObjectName("muted")
        self._link = QToolButton()
        self._link.setObjectName("link")
        self._link.hide()
        self._then: Callable[[], object] | None = None
        self._link.clicked.connect(self._follow)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(20)
        for widget in (self._strip, self._counts, self._kept, self._message, self._link):
            layout.addWidget(widget)
        layout.addStretch(1)
        for widget in (self._mode, self._engine, self._privacy):
            layout.addWidget(widget)

    def _follow(self) -> None:
        if self._then is not None:
            self._then()

    def show_progress(self, progress: Progress, words: int, theme: Theme) -> None:
        """Show how far the translation is."""
        self._strip.show_progress(progress, theme)
        counted = tr(" · {words:,} words", words=words) if words else ""
        self._counts.setText(
            tr(
                "{confirmed:,} of {total:,} confirmed{counted}",
                confirmed=progress.confirmed,
                total=progress.total,
                counted=counted,
            )
        )

    def show_mode(self, *, reviewing: bool, engine: str, leaves_machine: bool, theme: Theme) -> None:
        """Show who works how, and whether text leaves the machine."""
        self._mode.setText(tr("Reviewer mode") if reviewing else "")
        self._engine.setText(engine)
        self._privacy.setText(
            tr("● text is sent to a server") if leaves_machine else tr("● nothing leaves this machine")
        )
        self._privacy.setStyleSheet(f"color: {theme.warning if leaves_machine else theme.final}")

    def tell(self, text: str, link: str = "", then: Callable[[], object] | None = None) -> None:
        """Show a short message in place of "all changes kept", with an act behind a link."""
        self._message.setText(text)
        self._kept.setVisible(not text)
        self._then = then
        self._link.setText(link)
        self._link.setVisible(bool(link))
