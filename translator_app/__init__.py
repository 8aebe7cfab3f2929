"""Werger, the translation desk for Central Kurdish (Sorani, ckb) into English."""

__version__ = "0.1.0"
