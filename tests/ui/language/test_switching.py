"""The program itself changes its language: the window closes and opens again at the segment where the work was."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from translator_app import app
from translator_app.composition.workshop import Workshop
from translator_app.core.ports import NoTask
from translator_app.composition.installation import installed_folders
from translator_app.ui.window import MainWindow

folder = Path(sys.argv[1])
workshop = Workshop(installed_folders())
desk = workshop.create(folder / "s.werger", "S")
workshop.import_document(desk, folder / "s.ckb.txt", NoTask())
workshop.close(desk)
seen = []

def act():
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    if not windows or windows[0].desk is None or windows[0].job_bar.busy:
        return QTimer.singleShot(50, act)
    (window,) = windows
    seen.append((window.actions_by_name["quit"].text(), window.grid.current_id(), window.layoutDirection().name))
    window.grid.go_to(2)
    if len(seen) == 3:
        window.close()
    else:
        window.trigger("language-ckb" if len(seen) == 1 else "language-en")
        QTimer.singleShot(50, act)

application = app.make_application()
QTimer.singleShot(0, act)
status = app.open_window([folder / "s.werger"])
print(json.dumps([status, seen]))
"""


def test_the_window_opens_again_in_the_other_language_where_the_work_was(tmp_path: Path) -> None:
    (tmp_path / "s.ckb.txt").write_text("ماڵەکە گەورەیە. شەو درێژ بوو.\n", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "WERGER_LANGUAGE"}
    environment |= {"LANG": "C", "LC_ALL": "C", "LANGUAGE": "", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    status, seen = json.loads(done.stdout.splitlines()[-1])
    assert status == 0
    assert seen == [
        ["&Quit", 1, "LeftToRight"],
        ["دە&رچوون", 2, "RightToLeft"],
        ["&Quit", 2, "LeftToRight"],
    ]
