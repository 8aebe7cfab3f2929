from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from translator_app.engines.keys import Keys

ADDRESS = "https://mt.example.org"


class Held(KeyringBackend):
    """A keyring in memory, with the interface of the system's."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_key_lies_in_the_systems_keyring_and_outlives_the_session() -> None:
    ring = Held()
    keyring.set_keyring(ring)
    assert Keys().keep(ADDRESS, "secret") == ""
    assert ring.kept == {("werger", ADDRESS): "secret"}
    assert Keys().get(ADDRESS) == "secret"
    Keys().forget(ADDRESS)
    assert ring.kept == {}
    Keys().forget(ADDRESS)


def test_without_a_keyring_the_key_is_kept_for_this_session_and_that_is_said() -> None:
    keyring.set_keyring(NoKeyring())
    keys = Keys()
    assert keys.get(ADDRESS) == ""
    assert "no keyring" in keys.keep(ADDRESS, "secret")
    assert keys.get(ADDRESS) == "secret"
    assert Keys().get(ADDRESS) == ""
    keys.forget(ADDRESS)
    assert keys.get(ADDRESS) == ""
