"""Text of either direction inside a message."""

from __future__ import annotations


def isolated(text: str) -> str:
    """Return ``text`` between first-strong isolates (Unicode UAX 9), so that it keeps its own direction in a line."""
    return f"\u2068{text}\u2069"


def bare(text: str) -> str:
    """Return a message without its isolates, for a reader that is a machine."""
    return text.translate(_ISOLATES)


_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
