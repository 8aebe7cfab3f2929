#!/usr/bin/env python3
"""One entry for everything a checkout needs; nothing but Python itself has to be there first.

    python3 dev.py run [ARGUMENT...]      start Werger (arguments go to the command line: try --help)
    python3 dev.py test [PYTEST ARG...]   check, then every test (or those asked for)
    python3 dev.py check                  ruff, mypy, import-linter, vulture, deptry
    python3 dev.py bench [NAME...]        measure: all benchmarks, or those named
    python3 dev.py package                build what a user installs, into dist/
    python3 dev.py texts                  bring the interface's translation in line with what the code says
    python3 dev.py lock                   resolve requirements/*.lock anew from pyproject.toml
    python3 dev.py clean [--all]          remove build results and caches; --all: the environment too

The first start makes .venv and installs the locked packages into it; later starts only compare a hash.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Callable, NamedTuple

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
REQUIREMENTS = ROOT / "requirements"
DIST = ROOT / "dist"
OLDEST, FIRST_UNTRIED = (3, 11), (3, 14)

# Shared libraries that Qt's Linux build loads from the system, and the Debian package of each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# Programs with which the tests show the real window on a screen of their own.
TEST_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}

# A file that stands in .venv while packages are being installed: it stays where that was killed.
INSTALLING = "being-installed"
# What pip says when it reaches no index.
NO_NETWORK = (
    "failed to establish a new connection", "name resolution", "getaddrinfo failed", "network is unreachable",
    "connection refused", "read timed out", "connecttimeout", "proxyerror",
)  # fmt: skip

CHECKS = {
    "ruff": ["-m", "ruff", "check", "."],
    "mypy": ["-m", "mypy"],
    "import-linter": ["-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-logo"],
    "vulture": ["-m", "vulture"],
    "deptry": ["-m", "deptry", "."],
}


class SetUpError(Exception):
    """Something that the person at the keyboard can mend; the text says what and how."""


class Missing(NamedTuple):
    """System packages that are not there: what was looked for, and what brings it on Debian and Ubuntu."""

    looked_for: list[str]
    packages: list[str]


def main(arguments: Sequence[str]) -> int:
    """Run one command of the table COMMANDS; answer its exit status."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(__doc__)
        return 0 if arguments else 2
    command = COMMANDS.get(arguments[0])
    if command is None:
        print(f"dev.py knows no '{arguments[0]}'; it knows {', '.join(COMMANDS)}.", file=sys.stderr)
        return 2
    try:
        require_python(sys.version_info[:2], shutil.which)
        return command(list(arguments[1:]))
    except SetUpError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


# ---- set-up ----------------------------------------------------------------------------------


def require_python(version: tuple[int, ...], which: Callable[[str], str | None]) -> None:
    """Raise SetUpError, naming a fitting interpreter where one is installed, unless this one fits."""
    if OLDEST <= version < FIRST_UNTRIED:
        return
    here = ".".join(map(str, version))
    fitting = [f"python3.{minor}" for minor in range(FIRST_UNTRIED[1] - 1, OLDEST[1] - 1, -1)]
    found = next((name for name in fitting if which(name)), None)
    advice = f"Type: {found} dev.py ..." if found else "Please install one of them and start dev.py with it."
    raise SetUpError(f"Werger needs Python 3.11, 3.12 or 3.13, and this is Python {here}. {advice}")


def set_up(lock: str, programs: dict[str, str] | None = None) -> Path:
    """Bring system libraries, environment and packages in line with the lock; answer the interpreter."""
    if sys.platform.startswith("linux"):
        provide_system(missing_from_system(QT_LIBRARIES, programs or {}))
    python = environment()
    install_locked(python, lock)
    show_checkout_to(python)
    return python


def missing_from_system(libraries: dict[str, str], programs: dict[str, str]) -> Missing:
    """Tell which shared libraries the loader does not find and which programs are not on the path."""
    wanted = [(name, package) for name, package in libraries.items() if not loads(name)]
    wanted += [(name, package) for name, package in programs.items() if not shutil.which(name)]
    return Missing([name for name, _ in wanted], sorted({package for _, package in wanted}))


def loads(library: str) -> bool:
    """Whether the dynamic loader finds this shared library, by its soname."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide_system(missing: Missing) -> None:
    """Install missing system packages where this account may, else raise SetUpError with the line to type."""
    if not missing.packages:
        return
    packages = " ".join(missing.packages)
    if not shutil.which("apt-get"):
        raise SetUpError(
            f"Werger needs these from your system: {', '.join(missing.looked_for)}.\n"
            f"Install them with your distribution's package manager (on Debian they come with: {packages})."
        )
    if os.geteuid() != 0:
        raise SetUpError(
            f"Werger needs these from your system: {', '.join(missing.looked_for)}.\n"
            f"Type: sudo apt-get update && sudo apt-get install --no-install-recommends {packages}"
        )
    say(f"Installing from the system's packages: {packages}")
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    subprocess.call([*apt, "update"], env=quiet, stdin=subprocess.DEVNULL)
    install = [*apt, "install", "-y", "--no-install-recommends", *missing.packages]
    if subprocess.call(install, env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) != 0:
        raise SetUpError(f"apt-get could not install {packages}: its own message stands above.")


def environment() -> Path:
    """Answer the interpreter of .venv, making the environment if it is not there or no longer works."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if is_whole(python):
        return python
    if VENV.exists() and not (VENV.is_dir() and is_environment(VENV)):
        raise SetUpError(f"{VENV} is in the way: it is no Python environment. Move it elsewhere and start again.")
    if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        provide_system(Missing(["Python's venv"], [package]))
    say(f"Making a Python environment in {VENV.relative_to(ROOT)}")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        raise SetUpError(f"Python could not make the environment {VENV}: its own message stands above.")
    return python


def is_environment(folder: Path) -> bool:
    """Whether a folder is a Python environment, or what is left of one whose making or clearing was killed."""
    names = {path.name.lower() for path in folder.iterdir()}
    parts = {"bin", "include", "lib", "lib64", "scripts", INSTALLING, "installed-locks.json"}
    return "pyvenv.cfg" in names or names <= parts


def is_whole(python: Path) -> bool:
    """Whether .venv was made to its end, of the very Python it was made of, and no installation into it was killed."""
    try:
        configuration = (VENV / "pyvenv.cfg").read_text("utf-8")
    except OSError:
        return False
    packages = packages_of(python)
    return (
        python.exists()
        and environment_fits(configuration)
        and packages is not None
        and any(packages.glob("pip-*.dist-info/RECORD"))  # the last file that is written into a fresh environment
        and not (VENV / INSTALLING).exists()
    )


def packages_of(python: Path) -> Path | None:
    """Folder in which this interpreter looks for packages; None if it is another version than the environment's."""
    if os.name == "nt":
        return VENV / "Lib" / "site-packages"
    found = list(VENV.glob("lib/python3*/site-packages"))
    version = python.resolve().name  # such as python3.11; a new Debian puts another one behind /usr/bin/python3
    if version.startswith("python3."):
        found = [folder for folder in found if folder.parent.name == version]
    return found[0] if found else None


def environment_fits(configuration: str) -> bool:
    """Whether a pyvenv.cfg names a Python version that Werger runs on."""
    for line in configuration.splitlines():
        key, _, value = line.partition("=")
        if key.strip() in ("version", "version_info"):
            return OLDEST <= tuple(int(part) for part in value.strip().split(".")[:2]) < FIRST_UNTRIED
    return False


def install_locked(python: Path, lock: str) -> None:
    """Install requirements/LOCK.lock with its hashes, unless the very same lock was installed before."""
    stamp = VENV / "installed-locks.json"
    if is_installed(stamp, lock):
        return
    say(f"Installing the packages of requirements/{lock}.lock (once; this takes a minute or two)")
    stamp.unlink(missing_ok=True)
    begun = VENV / INSTALLING
    begun.touch()
    # --no-deps: the lock names every package already, so there is nothing to resolve.
    install = ["-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-input", "--no-deps"]
    command = [str(python), *install, "--require-hashes", "-r", str(lock_file(lock))]
    done = subprocess.run(command, stderr=subprocess.PIPE, encoding="utf-8", errors="replace", check=False)
    if done.returncode < 0:  # killed: what is half there is made anew next time
        raise SetUpError(f"The installation was stopped by signal {-done.returncode}: start the same command again.")
    begun.unlink()
    if done.returncode != 0:
        raise SetUpError(why_not_installed(lock, done.stderr))
    record_installed(stamp, lock)


def why_not_installed(lock: str, told: str) -> str:
    """Say what pip's messages mean for the person who started it."""
    lines = [line for line in told.splitlines() if line.strip()]
    words = told.lower()
    if any(sign in words for sign in NO_NETWORK):
        hosts = sorted(set(re.findall(r"host='([^']+)'", told)))
        where = f" ({', '.join(hosts)})" if hosts else ""
        return f"The network cannot be reached{where}: connect this machine, then start the same command again."
    if "no space left on device" in words:
        return f"The disk that holds {VENV} is full: free about 1 GB, then start the same command again."
    shown = "\n".join(line for line in lines if line.startswith("ERROR")) or "\n".join(lines[-5:])
    return f"The packages of requirements/{lock}.lock could not be installed. pip says:\n{shown}"


def lock_file(lock: str) -> Path:
    """Path of a lock: 'run' for what Werger itself needs, 'dev' for that and the tools."""
    return REQUIREMENTS / f"{lock}.lock"


def digest(lock: str) -> str:
    """SHA-256 of a lock file, in hexadecimal, with line ends as the repository has them."""
    return hashlib.sha256(lock_file(lock).read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def is_installed(stamp: Path, lock: str) -> bool:
    """Whether the stamp of an environment says that this lock, as it stands now, was installed."""
    try:
        installed = json.loads(stamp.read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(installed, dict) and installed.get(lock) == digest(lock)


def record_installed(stamp: Path, lock: str) -> None:
    """Write the stamp; the dev lock holds everything that the run lock holds."""
    locks = ("run", "dev") if lock == "dev" else ("run",)
    stamp.write_text(json.dumps({name: digest(name) for name in locks}), "utf-8")


def show_checkout_to(python: Path) -> None:
    """Let the environment import the checkout from any folder, so that paths given to it stay relative."""
    packages = packages_of(python)
    if packages is None:
        return
    pointer = packages / "werger-checkout.pth"
    # Python reads a plain path in the encoding of the locale, and does not start where a Kurdish one does not fit that.
    line = f"import sys; sys.path.append({str(ROOT)!a})\n"
    if not pointer.exists() or pointer.read_bytes() != line.encode("ascii"):
        pointer.write_bytes(line.encode("ascii"))
    show_command(python)


def show_command(python: Path) -> None:
    """Put the command ``werger`` beside the interpreter, as an installed package has it."""
    if os.name == "nt":
        launcher, text = python.with_name("werger.cmd"), '@"%~dp0python.exe" -m translator_app %*\r\n'
    else:
        here = '"$(dirname "$(readlink -f "$0")")'  # a link to it works too
        launcher, text = python.with_name("werger"), f'#!/bin/sh\nexec {here}/python" -m translator_app "$@"\n'
    if not launcher.exists() or launcher.read_bytes() != text.encode():
        launcher.write_bytes(text.encode())
        launcher.chmod(0o755)


def say(text: str) -> None:
    """Print a line of progress at once, also into a pipe."""
    print(f"-- {text}", flush=True)


# ---- commands --------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Start Werger in the folder where the person stands."""
    command = [str(set_up("run")), "-m", "translator_app", *arguments]
    if os.name == "posix":
        os.execv(command[0], command)  # signals then reach Werger itself
    return subprocess.call(command)


def test(arguments: list[str]) -> int:
    """Check, then test; both always run, so that one round shows everything that is wrong."""
    python = set_up("dev", TEST_PROGRAMS)
    broken = failed_checks(python)
    spread = [] if arguments else ["-n", str(max(2, min(os.cpu_count() or 2, 8))), "--dist", "worksteal"]
    screenless = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    say("pytest")
    status = subprocess.call([str(python), "-m", "pytest", *spread, *arguments], cwd=ROOT, env=screenless)
    if broken:
        print(f"\nNot clean: {', '.join(broken)} (see above).", file=sys.stderr)
    return status or int(bool(broken))


def check(arguments: list[str]) -> int:
    """Run every tool of the table CHECKS, or those named, and name the ones that failed."""
    unknown = [name for name in arguments if name not in CHECKS]
    if unknown:
        raise SetUpError(f"No check is called {', '.join(unknown)}; there are {', '.join(CHECKS)}.")
    broken = failed_checks(set_up("dev"), arguments or list(CHECKS))
    if broken:
        print(f"\nNot clean: {', '.join(broken)}.", file=sys.stderr)
    return int(bool(broken))


def failed_checks(python: Path, names: Sequence[str] = tuple(CHECKS)) -> list[str]:
    """Run the tools side by side, show what they say, and answer the names of those that failed."""

    def outcome(name: str) -> tuple[str, subprocess.CompletedProcess[bytes], float]:
        start = time.monotonic()
        done = subprocess.run(
            [str(python), *CHECKS[name]],
            cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
        return name, done, time.monotonic() - start

    broken = []
    with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for name, done, seconds in pool.map(outcome, names):
            say(f"{name}: {'failed' if done.returncode else 'clean'} ({seconds:.1f} s)")
            if done.returncode:
                broken.append(name)
                sys.stdout.buffer.write(done.stdout)
                sys.stdout.flush()
    return broken


def bench(arguments: list[str]) -> int:
    """Measure; the figures are printed and kept under benchmarks/results/."""
    return subprocess.call([str(set_up("dev")), "-m", "benchmarks", *arguments], cwd=ROOT)


def texts(arguments: list[str]) -> int:
    """Bring resources/interface/*.ts in line with the code; see packaging/interface_texts.py."""
    refuse(arguments)
    return subprocess.call([str(set_up("dev")), "packaging/interface_texts.py"], cwd=ROOT)


def package(arguments: list[str]) -> int:
    """Build the wheel and put it beside its lock into one zip with a note on how to install it."""
    refuse(arguments)
    python = set_up("dev")
    build = DIST / "build"
    shutil.rmtree(build, ignore_errors=True)
    hatch = [str(python), "-m", "hatchling", "build", "-t", "wheel", "-d", str(build)]
    built = subprocess.run(hatch, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    if built.returncode != 0:
        raise SetUpError(f"The wheel could not be built. hatchling says: {built.stderr.strip().splitlines()[-1]}")
    wheel = next(build.glob("*.whl"))
    folder = DIST / "-".join(wheel.name.split("-")[:2])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.move(str(wheel), folder / wheel.name)
    shutil.rmtree(build)
    shutil.copy(lock_file("run"), folder / "requirements.lock")
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")
    (folder / "INSTALL.txt").write_text(install_note(wheel.name), "utf-8")
    archive = shutil.make_archive(str(folder), "zip", DIST, folder.name)
    print(f"{Path(archive).relative_to(ROOT)} ({Path(archive).stat().st_size / 1e6:.1f} MB)")
    return 0


def install_note(wheel: str) -> str:
    """Say how to install the packaged wheel, for the person who unpacks it."""
    return (
        "Werger needs Python 3.11, 3.12 or 3.13. In this folder type\n\n"
        "    python3 -m venv werger\n"
        "    werger/bin/python -m pip install --require-hashes --no-deps -r requirements.lock\n"
        f"    werger/bin/python -m pip install --no-deps {wheel}\n"
        "    werger/bin/werger-desk\n\n"
        "On Windows write werger\\Scripts instead of werger/bin.\n"
    )


def lock(arguments: list[str]) -> int:
    """Resolve both locks for every system and Python version that Werger supports, with hashes."""
    refuse(arguments)
    beside = VENV / ("Scripts/uv.exe" if os.name == "nt" else "bin/uv")
    uv = str(beside) if beside.exists() else shutil.which("uv")
    if not uv:
        raise SetUpError("Resolving needs uv. Type: .venv/bin/python -m pip install uv")
    resolve = [
        uv, "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--upgrade",
        "--generate-hashes", "--no-annotate", "--quiet", "--custom-compile-command", "python3 dev.py lock",
    ]  # fmt: skip
    for name, more in (("run", []), ("dev", ["--extra", "dev", "-c", str(lock_file("run"))])):
        if subprocess.call([*resolve, *more, "-o", str(lock_file(name))], cwd=ROOT) != 0:
            raise SetUpError(f"requirements/{name}.lock could not be resolved: uv's message stands above.")
    return 0


def clean(arguments: list[str]) -> int:
    """Remove what the other commands left; never a project file or a measured figure."""
    refuse([argument for argument in arguments if argument != "--all"])
    doomed = [DIST, ROOT / "build", ROOT / ".hypothesis", ROOT / ".import_linter_cache"]
    doomed += [ROOT / f".{tool}_cache" for tool in ("mypy", "pytest", "ruff")]
    for top in ("translator_app", "tests", "benchmarks", "packaging"):
        doomed += (ROOT / top).rglob("__pycache__")
    if "--all" in arguments:
        doomed.append(VENV)
    for folder in doomed:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def refuse(arguments: Sequence[str]) -> None:
    """Raise SetUpError for arguments that a command does not take."""
    if arguments:
        raise SetUpError(f"This command does not take {' '.join(arguments)}.")


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run, "test": test, "check": check, "bench": bench, "package": package, "texts": texts, "lock": lock,
    "clean": clean,
}  # fmt: skip

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
