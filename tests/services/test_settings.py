from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.errors import AppError
from translator_app.services.settings import Profile, Settings, load_settings, save_settings, with_recent

NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


@given(
    st.builds(
        Settings,
        profile=st.builds(Profile, NAMES, NAMES),
        recent=st.lists(NAMES).map(tuple),
        severities=st.dictionaries(NAMES, NAMES),
        zoom_source=st.floats(0.5, 3),
        propagate=st.booleans(),
    )
)
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    path = tmp_path_factory.mktemp("config") / "settings.json"
    save_settings(settings, path)
    assert load_settings(path) == settings


@pytest.mark.parametrize("text", ["", "{", "[]", '"x"', '{"zoom_source": "big", "recent": 3, "profile": {"name": 4}}'])
def test_a_broken_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    assert load_settings(path) == Settings()


def test_one_odd_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": 7, "propagate": false}', encoding="utf-8")
    assert load_settings(path) == Settings(propagate=False)


def test_the_most_recent_project_stands_first_and_once(tmp_path: Path) -> None:
    settings = Settings()
    for name in ("a", "b", "a"):
        settings = with_recent(settings, tmp_path / name)
    assert settings.recent == (str(tmp_path / "a"), str(tmp_path / "b"))


def test_a_folder_that_refuses_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    with pytest.raises(AppError, match="settings cannot be kept"):
        save_settings(Settings(), blocked / "settings.json")
