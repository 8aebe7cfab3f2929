"""The layers of the house hold: a planted breach of each rule is found."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORE_MAY_IMPORT = {"regex", "rapidfuzz", "asosoft", "translator_app"}
LAYERS = "Layers: the composition root over ui over services, storage, formats, engines (apart) over core"
BREACHES = [
    ("core/planted.py", "from translator_app.services import planted_target", LAYERS),
    ("services/planted.py", "from translator_app.storage import planted_target", LAYERS),
    ("formats/planted.py", "from translator_app.engines import planted_target", LAYERS),
    ("ui/planted.py", "from translator_app import composition", LAYERS),
    ("ui/planted.py", "from translator_app.storage import planted_target", "The window reaches storage"),
    ("services/planted.py", "from PySide6.QtCore import QObject", "Qt appears in ui and app only"),
    ("ui/planted.py", "import sqlite3", "SQLite appears in storage only"),
    ("services/planted.py", "import apsw", "SQLite appears in storage only"),
    ("ui/planted.py", "from lxml import etree", "lxml appears in formats only"),
    ("services/planted.py", "import ctranslate2", "The machine translation libraries appear in engines only"),
    ("services/planted.py", "import urllib.request", "The network is reached from engines only"),
    ("core/planted.py", "import tempfile", "core takes from outside"),
]


def contracts(copy: Path) -> dict[str, str]:
    """Run import-linter on a copy; answer KEPT or BROKEN for each contract."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    done = subprocess.run(
        [*command, "--no-logo", "--no-cache"],
        cwd=copy,
        env=dict(os.environ, COLUMNS="400", PYTHONPATH=str(copy)),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    verdicts = dict(re.findall(r"^(.+?) (KEPT|BROKEN)\b", done.stdout, re.MULTILINE))
    assert verdicts, done.stdout + done.stderr
    assert (done.returncode != 0) == ("BROKEN" in verdicts.values())
    return verdicts


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    ignored = shutil.ignore_patterns("__pycache__", "_bundled")
    shutil.copytree(ROOT / "translator_app", tmp_path / "translator_app", ignore=ignored)
    for package in ("services", "storage", "engines"):
        (tmp_path / "translator_app" / package / "planted_target.py").touch()
    return tmp_path


def test_the_program_as_it_stands_keeps_every_contract(copy: Path) -> None:
    verdicts = contracts(copy)
    assert {name for name, verdict in verdicts.items() if verdict == "BROKEN"} == set()
    assert len(verdicts) >= 8


@pytest.mark.parametrize(("module", "statement", "contract"), BREACHES)
def test_a_planted_breach_is_found(copy: Path, module: str, statement: str, contract: str) -> None:
    (copy / "translator_app" / module).write_text(f"{statement}\n", "utf-8")
    broken = [name for name, verdict in contracts(copy).items() if verdict == "BROKEN"]
    assert any(name.startswith(contract) for name in broken), broken


def test_a_module_that_no_layer_names_is_found(copy: Path) -> None:
    (copy / "translator_app" / "bag.py").touch()
    verdicts = contracts(copy)
    assert verdicts[LAYERS] == "BROKEN"


def imports_of(module: Path) -> set[str]:
    """Top-level names that a module imports absolutely."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.split(".")[0])
    return names


def test_core_imports_nothing_but_the_standard_library_and_its_three_libraries() -> None:
    modules = list((ROOT / "translator_app" / "core").rglob("*.py"))
    assert len(modules) > 5
    allowed = CORE_MAY_IMPORT | set(sys.stdlib_module_names)
    strangers = {str(module.relative_to(ROOT)): imports_of(module) - allowed for module in modules}
    assert {module: names for module, names in strangers.items() if names} == {}
