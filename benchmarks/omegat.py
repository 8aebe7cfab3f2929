"""OmegaT as a peer in the same run, where Debian's package is installed."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import time
from dataclasses import dataclass
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
    """Tell whether OmegaT and a Java to compile for it and run it are there."""
    return JAR.exists() and all(map(shutil.which, ("java", "javac")))


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


SEARCH = """
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.omegat.core.Core;
import org.omegat.core.data.*;
import org.omegat.core.statistics.FindMatches;

public class TimedSearch {
    public static void main(String[] arguments) throws Exception {
        Map<String, String> none = new HashMap<>();
        org.omegat.filters2.master.PluginUtils.loadPlugins(none);
        Core.initializeConsole(none);
        long begun = System.nanoTime();
        RealProject made = new RealProject(
            org.omegat.util.ProjectFileStorage.loadProjectProperties(new File(arguments[0])));
        Core.setProject(made);
        made.loadProject(true);
        System.out.println("loaded " + (System.nanoTime() - begun) / 1e9);
        IProject project = Core.getProject();
        FindMatches finder = new FindMatches(project.getSourceTokenizer(), 5, true, false);
        for (String query : Files.readAllLines(Paths.get(arguments[1]), StandardCharsets.UTF_8)) {
            begun = System.nanoTime();
            int found = finder.search(project, query, true, true, () -> false).size();
            System.out.println("query " + (System.nanoTime() - begun) / 1e6 + " " + found);
        }
        System.exit(0);
    }
}
"""
"""Asks OmegaT's own fuzzy search, as its statistics do, for each line of a file; milliseconds and matches a query."""


@dataclass(frozen=True, slots=True)
class Searched:
    """What OmegaT took: seconds to load its memory, milliseconds a query, its peak memory in MB."""

    load: float
    milliseconds: tuple[float, ...]
    found: tuple[int, ...]
    memory: float


def search(home: Path, queries: Path, *, heap: str = "12g", timeout: float = 1800) -> Searched:
    """Load the project at ``home`` in OmegaT and ask its fuzzy search for each line of ``queries``."""
    folder = home.parent / "harness"
    folder.mkdir(exist_ok=True)
    (folder / "TimedSearch.java").write_text(SEARCH, encoding="utf-8")
    subprocess.run(
        ["javac", "-nowarn", "-cp", str(JAR), "TimedSearch.java"], cwd=folder, check=True, capture_output=True
    )
    command = ["java", f"-Xmx{heap}", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", f"-Duser.home={home.parent}"]
    told = subprocess.run(
        [*command, "-cp", f"{JAR}{os.pathsep}{folder}", "TimedSearch", str(home), str(queries)],
        check=True,
        capture_output=True,
        text=True,
        timeout=timeout,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    lines = [line.split() for line in told.stdout.splitlines() if line.startswith(("loaded ", "query "))]
    asked = [line for line in lines if line[0] == "query"]
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    load = next(float(line[1]) for line in lines if line[0] == "loaded")
    return Searched(load, tuple(float(line[1]) for line in asked), tuple(int(line[2]) for line in asked), memory)
