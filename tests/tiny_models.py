"""Real, tiny NLLB- and MADLAD-like CTranslate2 models for tests, built of the tiny package's hand-written network.

The network copies or glosses the piece at each position, so what a language token at the front does to the answer
shows: NLLB's source token is answered by the forced English one, MADLAD's wish comes out as the first word.
"""

from __future__ import annotations

import json
from pathlib import Path

import tiny_package

TOKENS = {"nllb": ("ckb_Arab", "eng_Latn"), "madlad": ("<2en>",)}
PIECES = {"nllb": "sentencepiece.bpe.model", "madlad": "spiece.model"}


def build_tiny_model(folder: Path, kind: str, *, without: str = "") -> Path:
    """Write a model of ``kind`` into ``folder``, its language tokens in the vocabulary but for ``without``."""
    folder.mkdir(parents=True)
    subwords = tiny_package._sentencepiece(folder)
    (folder / "sentencepiece.model").rename(folder / PIECES[kind])
    tokens = [token for token in TOKENS[kind] if token != without]
    pieces = [subwords.id_to_piece(index) for index in range(subwords.get_piece_size())]
    tiny_package._write_network(folder, [*pieces, *tokens])
    for file in (folder / "model").iterdir():
        file.rename(folder / file.name)
    (folder / "model").rmdir()
    config = json.loads((folder / "config.json").read_text())
    # the family's own tokens end a source, as they do in models converted from Hugging Face's
    (folder / "config.json").write_text(json.dumps({**config, "add_source_eos": False}))
    (folder / "README.md").write_text("A tiny model for tests.\n", encoding="utf-8")
    return folder
