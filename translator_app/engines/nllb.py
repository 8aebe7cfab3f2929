"""NLLB-200: the source between its language and the end, the answer forced to begin with English."""

from __future__ import annotations

from translator_app.engines.models import ModelInfo
from translator_app.engines.multilingual import Family, MultilingualEngine

FAMILY = Family("nllb", lambda pieces: ["ckb_Arab", *pieces, "</s>"], ("eng_Latn",))


def nllb_engine(info: ModelInfo) -> MultilingualEngine:
    """Return the engine of an NLLB-200 model."""
    return MultilingualEngine(info, FAMILY)
