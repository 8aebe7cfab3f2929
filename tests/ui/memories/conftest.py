"""A real window over a project with a second memory attached."""

from memory_desk import answering, idle, opened, window

__all__ = ["answering", "idle", "opened", "window"]
