"""Printing a Word document to PDF by LibreOffice, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from translator_app.core.errors import DocumentError
from translator_app.core.said import said

PROGRAMS = ("soffice", "libreoffice")
PATIENCE = 300
"""Seconds LibreOffice may take."""
_WITH_NOTES = ':writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'


def print_with_libreoffice(document: Path, *, comments: bool = False) -> bytes | None:
    """Return ``document`` as a PDF, its ``comments`` as notes of the PDF, None where LibreOffice is not installed.

    Raises DocumentError if it fails.

    It runs with a profile of its own, so that one the user has open is neither disturbed nor waited for.
    """
    program = next((found for name in PROGRAMS if (found := shutil.which(name))), None)
    if program is None:
        return None
    with tempfile.TemporaryDirectory(prefix="werger-print-") as folder:
        profile = (Path(folder) / "profile").as_uri()
        kind = "pdf" + (_WITH_NOTES if comments else "")
        command = [program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, "--outdir", folder]
        try:
            done = subprocess.run([*command, str(document)], capture_output=True, timeout=PATIENCE, check=False)
        except subprocess.TimeoutExpired as error:
            raise DocumentError(
                said("LibreOffice did not print within {n} minutes: export to .docx.", n=PATIENCE // 60)
            ) from error
        except OSError as error:
            raise DocumentError(
                said("LibreOffice cannot be started ({strerror}): export to .docx.", strerror=error.strerror)
            ) from error
        printed = Path(folder) / f"{document.stem}.pdf"
        if done.returncode or not printed.exists():
            told = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise DocumentError(f"LibreOffice could not print it ({told[-1] if told else 'no reason given'}).")
        return printed.read_bytes()
