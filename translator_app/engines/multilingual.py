"""NLLB-200, MADLAD-400 and the like in CTranslate2 form: a model, its vocabulary and its SentencePiece file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from translator_app.core.errors import EngineError
from translator_app.core.said import said

from .inference import WORKERS, Unknown, cores_a_batch, load_trouble, refuse_too_large
from .local import Loaded, LocalEngine
from .models import ModelInfo


@dataclass(frozen=True, slots=True)
class Family:
    """How a family of models is spoken to (engines.md, after the models' own papers and CTranslate2's guide).

    ``frame`` puts the language tokens around a source's pieces, ``prefix`` is what each answer is forced to begin
    with; as many tokens are dropped from it.
    """

    kind: str
    frame: Callable[[Sequence[str]], list[str]]
    prefix: tuple[str, ...] = ()


class MultilingualEngine(LocalEngine):
    """One model of a family; it has no calibration, so its confidence is unknown."""

    def __init__(self, info: ModelInfo, family: Family, *, threads: int = 0) -> None:
        super().__init__(info.name, info.label, lambda: _load(info, family, threads), lambda _: None)


def _one_spaced(text: str) -> str:
    return " ".join(text.split())


def _load(info: ModelInfo, family: Family, threads: int) -> Loaded:
    import ctranslate2
    import sentencepiece

    refuse_too_large(info.size, info.label)
    try:
        pieces = sentencepiece.SentencePieceProcessor(model_file=str(info.pieces))
        translator = ctranslate2.Translator(
            str(info.path), device="cpu", inter_threads=WORKERS, intra_threads=cores_a_batch(threads)
        )
    except (RuntimeError, ValueError, OSError, MemoryError) as error:
        raise EngineError(load_trouble(said("The model in {path}", path=info.path), error)) from error
    return Loaded(translator, pieces, Unknown(pieces), _one_spaced, family.frame, family.prefix)
