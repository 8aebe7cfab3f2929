"""The Argos package file: where it lies in the repository and how it is written."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

NAME = "translate-ckb_en-1_0"
PACKAGE = Path(__file__).resolve().parents[2] / "resources/models" / f"{NAME}.argosmodel"
LARGEST = 40 * 1024 * 1024


def write_package(tree: Path, package: Path, metadata: Mapping[str, Any]) -> None:
    """Write ``metadata.json`` into the tree and zip it whole, with fixed dates; it appears complete or not at all."""
    (tree / "metadata.json").write_text(json.dumps(metadata, indent=2), encoding="ascii")
    package.parent.mkdir(parents=True, exist_ok=True)
    partial = package.with_suffix(".partial")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(p for p in tree.rglob("*") if p.is_file()):
            entry = zipfile.ZipInfo(f"{NAME}/{path.relative_to(tree).as_posix()}", (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    if partial.stat().st_size > LARGEST:
        raise SystemExit(f"{package.name} would have {partial.stat().st_size >> 20} MB, more than {LARGEST >> 20}.")
    partial.replace(package)
