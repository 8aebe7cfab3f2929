"""MADLAD-400: the wish for English stands before the source, which ends as all sources of T5 do."""

from __future__ import annotations

from translator_app.engines.models import ModelInfo
from translator_app.engines.multilingual import Family, MultilingualEngine

FAMILY = Family("madlad", lambda pieces: ["<2en>", *pieces, "</s>"])


def madlad_engine(info: ModelInfo) -> MultilingualEngine:
    """Return the engine of a MADLAD-400 model."""
    return MultilingualEngine(info, FAMILY)
