"""A real window over a project with a second memory attached."""

from memory_desk import idle, opened, window

__all__ = ["idle", "opened", "window"]
