"""Keys of servers in the system's keyring; where there is none, for this session only."""

from __future__ import annotations

import threading

SERVICE = "werger"


class Keys:
    """Keeps and finds keys by the server's address; safe in any thread."""

    def __init__(self) -> None:
        self._session: dict[str, str] = {}
        self._lock = threading.Lock()

    def get(self, address: str) -> str:
        """Return the key of a server, empty if there is none."""
        with self._lock:
            if address in self._session:
                return self._session[address]
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(SERVICE, address) or ""
        except (KeyringError, RuntimeError):
            return ""

    def keep(self, address: str, key: str) -> str:
        """Keep a key; returns a sentence saying why it is kept for this session only, if that is so."""
        import keyring
        from keyring.errors import KeyringError

        with self._lock:
            self._session[address] = key
        try:
            keyring.set_password(SERVICE, address, key)
        except (KeyringError, RuntimeError):
            return "This system has no keyring that can be used: the key is kept until you quit, and asked for again."
        with self._lock:
            self._session.pop(address, None)
        return ""

    def forget(self, address: str) -> None:
        """Remove a key wherever it is."""
        import keyring
        from keyring.errors import KeyringError

        with self._lock:
            self._session.pop(address, None)
        try:
            if keyring.get_password(SERVICE, address) is not None:
                keyring.delete_password(SERVICE, address)
        except (KeyringError, RuntimeError):
            return
