"""What every test shares: a home of its own, so that no test sees or touches the person's settings."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
HOME_VARIABLES = (
    "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
    "APPDATA", "LOCALAPPDATA", "WERGER_HOME",
)  # fmt: skip

# No deadline: how fast something is belongs to benchmarks/, and a loaded machine must not fail a test.
# CI runs the same examples each time; a developer's runs keep looking for new ones.
settings.register_profile(
    "werger",
    deadline=None,
    max_examples=60,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("werger")


def pytest_configure(config: pytest.Config) -> None:
    """Give this process an empty home before anything is imported that asks for one."""
    home = Path(tempfile.mkdtemp(prefix="werger-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    for variable in HOME_VARIABLES:
        folder = home / variable.lower()
        folder.mkdir()
        os.environ[variable] = str(folder)
    os.environ.pop("ARGOS_PACKAGES_DIR", None)
    os.environ["WERGER_LANGUAGE"] = "en"  # whatever the system of whoever runs the tests speaks
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents and data beside the checkout; the test is skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("no folder 'shared' beside the checkout")
    return SHARED


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, list[dict[str, object]], str]]:
    """Runs a command in this process; returns its exit code, the objects it wrote if `--json` is asked, all it said."""
    from translator_app import cli  # not before there is a home of its own

    def call(*arguments: object) -> tuple[int, list[dict[str, object]], str]:
        try:
            code = cli.main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        rows = [json.loads(line) for line in out.splitlines()] if "--json" in arguments else []
        return code, rows, out + err

    return call
