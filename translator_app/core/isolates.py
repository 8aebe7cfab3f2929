"""Text of either direction inside a message."""

from __future__ import annotations


def isolated(text: str) -> str:
    """Return ``text`` between first-strong isolates (Unicode UAX 9), so that it keeps its own direction in a line."""
    return f"\u2068{text}\u2069"
