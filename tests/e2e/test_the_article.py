"""The first whole path: a Kurdish article is opened, translated with what helps, exported, closed and opened again."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny_package import build_tiny_package

from translator_app.core.project import bucket
from translator_app.core.segment import OriginKind, State

from .conftest import Person, eventually, sees, stored


@pytest.fixture
def article(repository: Path, tmp_path: Path) -> Path:
    """A copy of the real article, or of the sample where that is not beside the checkout."""
    real = repository.parent / "shared" / "samples" / "news-article.ckb.txt"
    found = real if real.exists() else repository / "resources" / "sample" / "sample.ckb.txt"
    copy = tmp_path / "news.ckb.txt"
    copy.write_bytes(found.read_bytes())
    return copy


def test_an_article_becomes_english(person: Person, article: Path, tmp_path: Path) -> None:
    project = tmp_path / "news.ckb.werger"
    person.starts()
    opens_the_article(person, article, project)
    installs_an_engine(person, tmp_path)
    inserts_a_suggestion(person, project)
    types_and_confirms(person, project)
    exports(person, tmp_path)
    person.quits()
    assert not (tmp_path / "news.ckb.werger.lock").exists()
    finds_everything_again(person, project)


def opens_the_article(person: Person, article: Path, project: Path) -> None:
    person.presses("ctrl+n")
    person.turns_to("Choose Kurdish documents")
    person.types(str(article))
    person.presses("Return")
    segments = eventually(lambda: stored(project), "the article is cut into segments")
    assert len(segments) > 10
    assert all(bucket(segment) == "empty" for segment in segments)
    person.turns_to("news")


def installs_an_engine(person: Person, folder: Path) -> None:
    package = build_tiny_package(folder / "package")
    person.chooses("import an engine")
    person.turns_to("Import an engine")
    person.types(str(package))
    person.presses("Return")
    installed = folder / "home" / "data" / "werger" / "packages" / "translate-ckb_en-1_0"
    eventually((installed / "model" / "model.bin").exists, "the engine is installed")
    person.turns_to("news")


def inserts_a_suggestion(person: Person, project: Path) -> None:
    def inserted() -> bool:
        person.presses("ctrl+1")
        return sees(lambda: stored(project)[0].origin.kind is OriginKind.ENGINE)

    eventually(inserted, "the machine's suggestion stands in the first row")


def types_and_confirms(person: Person, project: Path) -> None:
    person.presses("ctrl+a", "BackSpace")
    person.types("The statement came in a tweet.")
    person.presses("ctrl+Return")
    eventually(lambda: stored(project)[0].state is State.TRANSLATED, "the first segment is confirmed")
    person.types("It has eight points.")
    person.presses("ctrl+Return")
    first, second, third = eventually(
        lambda: stored(project)[:3] if stored(project)[1].confirmed else [], "the second segment is confirmed"
    )
    assert (first.target, second.target, third.target) == ("The statement came in a tweet.", "It has eight points.", "")
    assert second.origin.kind is OriginKind.TYPED


def exports(person: Person, folder: Path) -> None:
    for ending, kind in (("txt", "Plain"), ("docx", "Word")):
        person.presses("ctrl+shift+e")
        person.turns_to("Export")
        person.presses("alt+f")
        person.types(kind)
        person.presses("Tab", "Return")
        written = folder / f"news.en.{ending}"
        eventually(written.exists, f"{written.name} is written")
        person.turns_to("news")
    text = (folder / "news.en.txt").read_text(encoding="utf-8")
    # the sample's first two sentences stand in two lines, the article's in one
    assert "The statement came in a tweet. It has eight points." in " ".join(text.split())
    assert "DRAFT" in text
    assert (folder / "news.en.docx").read_bytes().startswith(b"PK")


def finds_everything_again(person: Person, project: Path) -> None:
    before = stored(project)
    person.starts(project)
    person.turns_to("news")
    person.presses("ctrl+z", "ctrl+z")
    eventually(lambda: not stored(project)[1].confirmed, "the undo reaches what was done before the restart")
    person.presses("ctrl+y", "ctrl+y")
    eventually(lambda: stored(project)[1].confirmed, "it is done again")
    person.quits()
    again = stored(project)
    assert [(s.source, s.target, s.state) for s in again] == [(s.source, s.target, s.state) for s in before]
