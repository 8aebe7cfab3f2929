"""Two strips that come and go: a notice to be read, and the long work that runs."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from translator_app.ui.jobs import Job
from translator_app.ui.language import tr

SHOW_AFTER_MS = 250
READ_SECONDS = 15
"""How long a notice stays at least, whatever is done meanwhile."""


class NoticeBar(QFrame):
    """A notice above everything; a warning stays until it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._shown_at = 0.0
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(16)
        layout.addWidget(self._text, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_text(self, text: str, *, warning: bool) -> None:
        """Say ``text``; a warning is coloured and read out by screen readers as an alert."""
        self.setProperty("warning", warning)
        for part in (self, self._text):  # a style sheet does not follow a property down to what stands in it
            part.style().unpolish(part)
            part.style().polish(part)
        self.setAccessibleName(tr("Warning: {text}", text=text) if warning else text)
        self._text.setText(text)
        self._shown_at = monotonic()
        self.setVisible(bool(text))

    def leave_once_read(self) -> None:
        """Go if it has been there long enough to be read: called where the view moves anyway. A warning stays."""
        if not self.property("warning") and monotonic() - self._shown_at > READ_SECONDS:
            self.hide()


class JobBar(QFrame):
    """The long job that runs: its name, how far it is, and a way to stop it.

    It lies over the lower edge of ``parent`` rather than in its layout, so that nothing jumps when it comes and goes,
    and it comes only for a job that is felt.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        parent.installEventFilter(self)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SHOW_AFTER_MS)
        self._delay.timeout.connect(self._appear)
        self.setObjectName("jobbar")
        self._jobs: list[Job] = []
        self._name, self._detail = QLabel(), QLabel()
        self._detail.setObjectName("muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        stop = QPushButton(tr("Stop"))
        stop.clicked.connect(self._stop)
        self._pause = QPushButton(tr("Pause"))
        self._pause.clicked.connect(self._pause_or_go_on)
        self._pausable: Job | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(16)
        layout.addWidget(self._name)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._detail)
        layout.addWidget(self._pause)
        layout.addWidget(stop)
        self.hide()

    def follow(self, job: Job, *, pausable: bool = False) -> None:
        """Show this job until it ends; of several the one begun last. A pausable one must lose nothing by waiting."""
        self._jobs.append(job)
        if pausable:
            self._pausable = job
        job.progressed.connect(self._progress, Qt.ConnectionType.QueuedConnection)
        # not by sender(): the job may be gone when a slow thread's last word arrives
        job.ended.connect(lambda: self._ended(job), Qt.ConnectionType.QueuedConnection)
        self._bar.setRange(0, 0)
        self._detail.clear()
        self._name.setText(tr(job.label))
        self._show_pause()
        self._delay.start()

    @property
    def busy(self) -> bool:
        """Whether long work runs."""
        return bool(self._jobs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge as the parent is resized."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _appear(self) -> None:
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            height = self.sizeHint().height()
            self.setGeometry(0, parent.height() - height, parent.width(), height)

    @Slot(int, int, str)
    def _progress(self, done: int, total: int, label: str) -> None:
        if self.sender() is (self._jobs[-1] if self._jobs else None):
            # Qt's bars count in 32 bits; bytes of a large file do not fit
            self._bar.setRange(0, 1000 if total else 0)
            self._bar.setValue(1000 * done // total if total else 0)
            self._detail.setText(tr(label))

    def _ended(self, ended: Job) -> None:
        self._jobs = [job for job in self._jobs if job is not ended]
        if self._jobs:
            self._name.setText(tr(self._jobs[-1].label))
            self._show_pause()
        else:
            self._pausable = None
            self._delay.stop()
            self.hide()

    def _show_pause(self) -> None:
        job = self._jobs[-1] if self._jobs else None
        self._pause.setVisible(job is not None and job is self._pausable)
        self._pause.setText(tr("Go on") if job is not None and job.pausing else tr("Pause"))

    def _pause_or_go_on(self) -> None:
        if self._jobs and self._jobs[-1] is self._pausable:
            job = self._jobs[-1]
            if job.pausing:
                job.go_on()
            else:
                job.pause()
                self._detail.setText("paused")
            self._show_pause()

    def _stop(self) -> None:
        if self._jobs:
            self._jobs[-1].cancel()
            self._detail.setText(tr("stopping…"))
