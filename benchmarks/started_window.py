"""The program started as ``werger [PROJECT]`` starts it, telling when it can be used: run by benchmarks/startup.py.

``python -m benchmarks.started_window STARTED [PROJECT]``, STARTED being the monotonic clock at the process's start.
"Can be used": the window is painted and what is done in it is seen. On the start page that is its own picture, in a
project a letter typed into the current draft and painted.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def main() -> int:
    """Start, wait until it can be used, print what was measured, close."""
    started = float(sys.argv[1])
    paths = [Path(name) for name in sys.argv[2:]]
    from PySide6.QtWidgets import QApplication

    from translator_app.app import open_window
    from translator_app.ui.window import MainWindow

    def watch(*_: object) -> int:
        from PySide6.QtTest import QTest

        application = QApplication.instance()
        assert isinstance(application, QApplication)
        window = next(each for each in application.topLevelWidgets() if isinstance(each, MainWindow))
        while not window.isVisible() or (paths and window.desk is None):
            application.processEvents()
        application.processEvents()
        if paths:
            draft = window.grid.rows.target
            before = draft.text
            QTest.keyClicks(draft, "x")
            application.processEvents()
            assert draft.text != before
            window.grid.rows.viewport().repaint()
        else:
            window.start.viewport().repaint()
        usable, cpu = time.clock_gettime(time.CLOCK_MONOTONIC) - started, time.process_time()
        until = time.monotonic() + 60
        while window.jobs.running and time.monotonic() < until:
            application.processEvents()
            time.sleep(0.002)
        print(json.dumps({"usable": usable, "processor": cpu, "settled": time.process_time(), "memory": memory()}))
        window.close()
        return 0

    QApplication.exec = watch  # type: ignore[method-assign]
    return open_window(paths)


def memory() -> float:
    """Return the megabytes this process holds for itself alone (its share of what it shares; all of it elsewhere)."""
    smaps = Path("/proc/self/smaps_rollup")
    if smaps.exists():
        told = {line.split()[0]: line.split()[1] for line in smaps.read_text().splitlines()[1:]}
        return int(told["Pss:"]) / 1000
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


if __name__ == "__main__":
    sys.exit(main())
