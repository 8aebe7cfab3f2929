"""The project's own facts, its documents and sign-offs, as they stand in their rows."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from translator_app.core.project import LanguagePair, MemoryLink, Project, SignOff, SourceDocument

from .rows import encode, moment, moment_of, typed


def encode_project(project: Project) -> str:
    """Return the project as one JSON text."""
    return encode(
        {
            "name": project.name,
            "pair": [project.pair.source, project.pair.target],
            "glossaries": project.glossaries,
            "memories": [[link.path, link.priority, link.penalty, link.read_only] for link in project.memories],
            "created_at": moment(project.created_at),
        }
    )


def decode_project(text: str) -> Project:
    """Read :func:`encode_project`. Raises TypeError, ValueError or KeyError for anything else."""
    told = typed(json.loads(text), dict)
    source, target = told["pair"]
    return Project(
        name=typed(told["name"], str),
        pair=LanguagePair(typed(source, str), typed(target, str)),
        glossaries=tuple(typed(path, str) for path in typed(told["glossaries"], list)),
        memories=tuple(
            MemoryLink(typed(path, str), typed(priority, int), typed(penalty, int), typed(read_only, bool))
            for path, priority, penalty, read_only in typed(told["memories"], list)
        ),
        created_at=moment_of(told["created_at"]),
    )


def decode_document(*row: Any) -> SourceDocument:
    """Return the document of a row: id, name, format, place, encoding, what was left out, when it was added."""
    id_, name, format_, place, encoding, left_out, added_at = row
    told = tuple(typed(part, str) for part in typed(json.loads(left_out), list)) if left_out else ()
    return SourceDocument(id_, name, format_, place, encoding, told, moment_of(added_at))


def decode_sign_off(*row: Any) -> SignOff:
    """Return the sign-off of a row: reviewer, when, segments, words, digest, note, waived points."""
    reviewer, at, segments, words, digest, note, waived = row
    points = typed(json.loads(waived), list) if waived else []
    return SignOff(
        reviewer,
        datetime.fromisoformat(at),
        segments,
        words,
        digest,
        note,
        tuple((typed(point, str), typed(reason, str)) for point, reason in points),
    )
