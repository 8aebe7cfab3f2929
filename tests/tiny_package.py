"""A real, tiny ``.argosmodel`` for tests: SentencePiece and CTranslate2 files made here, in about a second.

The network's weights are written by hand, not learned. Its encoder passes piece and position through; at step *t*
the decoder attends to the source piece at position *t* and emits its English (``GLOSSES``, with ``SYNONYMS`` as the
next best) or, for digits, marks, tags and unknown words, the piece itself. So the known words of a segment come out
in English, in source order, everything else is copied, and equal input always gives equal output.
"""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

GLOSSES: dict[str, str] = {
    "کتێب": "book",
    "ئاو": "water",
    "نان": "bread",
    "ماڵ": "house",
    "شار": "city",
    "ڕۆژ": "day",
    "شەو": "night",
    "گەورە": "big",
    "بچووک": "small",
    "نوێ": "new",
    "کۆن": "old",
    "پیاو": "man",
    "ژن": "woman",
    "منداڵ": "child",
    "باش": "good",
    "جوان": "beautiful",
    "وشە": "word",
    "زمان": "language",
    "کوردستان": "Kurdistan",
    "سڵاو": "hello",
}
"""The Sorani words the tiny model knows and their English."""

SYNONYMS: dict[str, str] = {"house": "home", "city": "town", "big": "large", "small": "little", "beautiful": "pretty"}
"""English that comes second, for lists of alternatives."""

PACKAGE_NAME = "translate-ckb_en-1_0"

_TAGS = [f"⟦{number}⟧" for number in range(1, 10)]
_MARKS = [*"0123456789.,:;!?()%\"'-/"]
_CODE, _POSITION = 192, 64
_WIDTH = _CODE + _POSITION
_LONGEST = 400


def _sentencepiece(folder: Path) -> Any:
    import sentencepiece

    words = [f"▁{word}" for word in (*GLOSSES, *GLOSSES.values(), *SYNONYMS.values())]
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([*GLOSSES, *GLOSSES.values()]),
        model_writer=model,
        model_type="bpe",
        vocab_size=256 + 3 + len(words) + len(_TAGS) + len(_MARKS) + 60,
        hard_vocab_limit=False,
        character_coverage=1.0,
        normalization_rule_name="identity",
        byte_fallback=True,
        user_defined_symbols=["▁", *words, *_TAGS, *_MARKS],
        num_threads=1,
        minloglevel=2,
    )
    (folder / "sentencepiece.model").write_bytes(model.getvalue())
    return sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())


def _unit_rows(rows: int, columns: int) -> np.ndarray:
    made = np.random.default_rng(7).standard_normal((rows, columns)).astype(np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def _positions() -> np.ndarray:
    """Unit vectors, one a position, whose products are near 1 for equal positions alone."""
    frequencies = np.random.default_rng(11).uniform(0, np.pi, _POSITION // 2)
    angles = np.arange(_LONGEST)[:, None] * frequencies
    waves = np.concatenate([np.sin(angles), np.cos(angles)], axis=1) / np.sqrt(_POSITION // 2)
    return np.concatenate([np.zeros((_LONGEST, _CODE)), waves], axis=1).astype(np.float32)


def _silence(attention: Any) -> None:
    attention.layer_norm.gamma = np.ones(_WIDTH, dtype=np.float32)
    for linear in attention.linear:
        rows = 3 * _WIDTH if linear is attention.linear[0] and len(attention.linear) == 2 else _WIDTH
        linear.weight = np.zeros((rows, _WIDTH), dtype=np.float32)


def _write_network(folder: Path, pieces: list[str]) -> None:
    import ctranslate2

    spec = ctranslate2.specs.TransformerSpec.from_config((1, 1), 1, pre_norm=True, rms_norm=True)
    code = _unit_rows(len(pieces), _CODE)
    number = {piece: index for index, piece in enumerate(pieces)}
    emitted = np.zeros((len(pieces), _WIDTH), dtype=np.float32)
    emitted[:, :_CODE] = code
    for word, gloss in GLOSSES.items():
        own = code[number[f"▁{word}"]]
        emitted[number[f"▁{word}"], :_CODE] *= 0.5
        emitted[number[f"▁{gloss}"], :_CODE] = own
        if gloss in SYNONYMS:
            emitted[number[f"▁{SYNONYMS[gloss]}"], :_CODE] = 0.85 * own
    for piece in ("<unk>", "<s>"):
        emitted[number[piece]] = 0

    source = np.zeros((len(pieces), _WIDTH), dtype=np.float32)
    source[:, :_CODE] = code
    one, zero = np.ones(_WIDTH, dtype=np.float32), np.zeros(_WIDTH, dtype=np.float32)
    for side in (spec.encoder, spec.decoder):
        side.scale_embeddings = False
        side.position_encodings.encodings = _positions()
        side.layer_norm.gamma = one
        layer = side.layer[0]
        _silence(layer.self_attention)
        layer.ffn.layer_norm.gamma = one
        layer.ffn.linear_0.weight = np.zeros((8, _WIDTH), dtype=np.float32)
        layer.ffn.linear_0.bias = np.zeros(8, dtype=np.float32)
        layer.ffn.linear_1.weight = np.zeros((_WIDTH, 8), dtype=np.float32)
        layer.ffn.linear_1.bias = zero
    spec.encoder.embeddings[0].weight = source
    spec.decoder.embeddings.weight = np.zeros_like(source)
    cross = spec.decoder.layer[0].attention
    _silence(cross)
    at_position, at_code = np.zeros((2, _WIDTH, _WIDTH), dtype=np.float32)
    at_position[_CODE:, _CODE:] = 4 * np.eye(_POSITION)
    at_code[:_CODE, :_CODE] = np.eye(_CODE)
    cross.linear[0].weight = at_position
    cross.linear[1].weight = np.concatenate([at_position, at_code])
    cross.linear[2].weight = 4 * at_code
    spec.decoder.projection.weight = emitted
    spec.config.add_source_eos = True
    spec.config.layer_norm_epsilon = 1e-6
    for vocabulary in (spec.register_source_vocabulary, spec.register_target_vocabulary):
        vocabulary(pieces)
    spec.validate()
    spec.optimize("int8")
    (folder / "model").mkdir()
    spec.save(str(folder / "model"))


def build_tiny_package(folder: Path) -> Path:
    """Write ``translate-ckb_en-1_0.argosmodel`` into the folder (made if missing) and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    package = folder / f"{PACKAGE_NAME}.argosmodel"
    with tempfile.TemporaryDirectory(dir=folder) as place:
        tree = Path(place)
        subwords = _sentencepiece(tree)
        _write_network(tree, [subwords.id_to_piece(index) for index in range(subwords.get_piece_size())])
        metadata = {
            "package_version": "1.0",
            "argos_version": "1.9.0",
            "from_code": "ckb",
            "from_name": "Kurdish (Sorani)",
            "to_code": "en",
            "to_name": "English",
        }
        (tree / "metadata.json").write_text(json.dumps(metadata, indent=2), encoding="ascii")
        with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(p for p in tree.rglob("*") if p.is_file()):
                # A fixed date, so that equal content makes an equal file.
                entry = zipfile.ZipInfo(f"{PACKAGE_NAME}/{path.relative_to(tree).as_posix()}", (2026, 1, 1, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, path.read_bytes())
    return package
