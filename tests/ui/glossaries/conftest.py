"""A real window over a project with a second memory attached."""

from memory_desk import opened

__all__ = ["opened"]
