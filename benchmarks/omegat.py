"""OmegaT as a peer in the same run, where Debian's package is installed."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import time
from pathlib import Path

JAR = Path("/usr/share/omegat/OmegaT.jar")
PROJECT = """<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>CKB</source_lang><target_lang>EN</target_lang>
<sentence_seg>true</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>
"""


def installed() -> bool:
    """Tell whether OmegaT and a Java to run it are there."""
    return JAR.exists() and shutil.which("java") is not None


def make_project(home: Path) -> Path:
    """Make an empty OmegaT project at ``home`` and return its source folder."""
    for name in ("source", "target", "tm/auto", "glossary", "dictionary", "omegat"):
        (home / name).mkdir(parents=True)
    (home / "omegat.project").write_text(PROJECT, encoding="utf-8")
    return home / "source"


def translate(home: Path, *, timeout: float = 600) -> tuple[float, float]:
    """Let OmegaT load, translate and write the project; returns wall seconds and its peak memory in MB."""
    command = [
        "java",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        f"-Duser.home={home.parent}",
        "-jar",
        str(JAR),
    ]
    begun = time.perf_counter()
    subprocess.run(
        [*command, str(home), "--mode=console-translate"],
        check=True,
        capture_output=True,
        timeout=timeout,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    seconds = time.perf_counter() - begun
    return seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
