"""The spelling of English, American and British at once, with the words of the user and the names of the glossaries.

The dictionaries are Hunspell's, read by spylls. Its own reader makes 140 MB of both; here equal sets of flags are one
object and the entries are slim, which halves that.
"""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from functools import partial
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any, Final

import regex

from translator_app.core.errors import AppError
from translator_app.core.ports import Task
from translator_app.core.said import said

from .replacing_files import replace_file

LANGUAGES: Final = ("en_US", "en_GB")
SUGGESTED: Final = 6
_STEP: Final = 4096
_KEPT: Final = 1 << 16
_WORD: Final = regex.compile(r"\p{Latin}[\p{Latin}\p{M}]*(?:['’]\p{Latin}+)*")


@dataclass(frozen=True, slots=True, eq=False)
class _Entry:
    """What spylls asks of a word of a dictionary."""

    stem: str
    flags: frozenset[str]
    captype: Any
    alt_spellings: tuple[str, ...] = ()

    def __lt__(self, other: _Entry) -> bool:
        return self.stem < other.stem


class _Entries:
    """What spylls asks of a dictionary's list of words."""

    def __init__(self) -> None:
        self.words: list[_Entry] = []
        self._index: dict[str, tuple[_Entry, ...]] = {}
        self._capitals: dict[str, tuple[_Entry, ...]] = {}

    def add(self, entry: _Entry) -> None:
        """Take a word in."""
        self.words.append(entry)
        self._index[entry.stem] = (*self._index.get(entry.stem, ()), entry)
        lower = entry.stem.lower()
        if lower != entry.stem:
            self._capitals[lower] = (*self._capitals.get(lower, ()), entry)

    def homonyms(self, stem: str, *, ignorecase: bool = False) -> tuple[_Entry, ...]:
        """Return the entries of a stem."""
        if ignorecase:
            return (*self._index.get(stem, ()), *self._capitals.get(stem, ()))
        return self._index.get(stem, ())

    def has_flag(self, stem: str, flag: str, *, for_all: bool = False) -> bool:
        """Tell whether any (or all) of a stem's entries have a flag."""
        entries = self.homonyms(stem)
        return bool(entries) and (all if for_all else any)(flag in entry.flags for entry in entries)


@dataclass(frozen=True, slots=True)
class Dictionary:
    """One language's dictionary. ``suggest`` takes some tenths of a second: ask it in a job only."""

    knows: Callable[[str], bool]
    suggest: Callable[[str], Iterator[str]]
    language: str = ""


def load_dictionaries(folder: Path, task: Task) -> tuple[Dictionary, ...]:
    """Read the dictionaries in ``folder``; safe in any thread. Raises AppError where one is missing or broken."""
    return tuple(_load(folder, name, task) for name in LANGUAGES)


def _load(folder: Path, name: str, task: Task) -> Dictionary:
    from spylls.hunspell.algo.capitalization import Type
    from spylls.hunspell.algo.lookup import Lookup
    from spylls.hunspell.algo.suggest import Suggest
    from spylls.hunspell.readers import read_aff
    from spylls.hunspell.readers.file_reader import BaseReader

    class Reader(BaseReader):  # type: ignore[misc]
        def reset_encoding(self, encoding: str) -> None:
            """Stay with UTF-8, which both dictionaries are in."""

    rules, words = (_text(folder / f"{name}.{ending}.gz") for ending in ("aff", "dic"))
    aff, context = read_aff(Reader(io.StringIO(rules)))
    entries = _Entries()
    flags: dict[str, frozenset[str]] = {}
    lines = words.splitlines()
    for done, line in enumerate(lines[1:], start=1):
        if done % _STEP == 0:
            task.step(done, len(lines), name)
        stem, _, marks = line.partition("\t")[0].strip().partition("/")
        if marks not in flags:
            flags[marks] = frozenset(context.parse_flags(marks))
        if stem:
            captype = Type.NO if stem.islower() else aff.casing.guess(stem)
            entries.add(_Entry(stem, flags[marks], captype))
    lookup = Lookup(aff, entries)
    near_only = copy(aff)
    near_only.MAXNGRAMSUGS, near_only.PHONE = 0, None
    suggest = partial(_proposed, Suggest(near_only, entries, lookup), Suggest(aff, entries, lookup))
    return Dictionary(lookup, suggest, name)


def _proposed(near: Callable[[str], Iterator[str]], far: Callable[[str], Iterator[str]], word: str) -> Iterator[str]:
    """Yield words one edit away; only where there is none those that look or sound alike, for that takes long."""
    found = False
    for each in near(word):
        found = True
        yield each
    if not found:
        yield from far(word)


def _text(path: Path) -> str:
    try:
        return gzip.decompress(path.read_bytes()).decode("utf-8-sig")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise AppError(said("The dictionary {path} cannot be read: install the program anew.", path=path)) from error


class Spelling:
    """A speller (see :class:`translator_app.core.checks.Speller`): both dictionaries, the user's words, the names.

    ``own`` are words of the user, ``names`` words of names and terms; those in lower case are known with a capital,
    too. ``english`` is the one language (``en_GB``) that counts; without it either does.
    Until it has a dictionary it knows every word. It may be asked from any thread.
    """

    def __init__(self, dictionaries: Sequence[Dictionary] = (), own: Iterable[str] = ()) -> None:
        self._dictionaries = tuple(dictionaries)
        self._own = frozenset(own)
        self._names: frozenset[str] = frozenset()
        self._english = ""
        self._known: dict[str, bool] = {}

    @property
    def ready(self) -> bool:
        """Whether it has dictionaries."""
        return bool(self._dictionaries)

    def use(
        self,
        *,
        dictionaries: Sequence[Dictionary] | None = None,
        own: Iterable[str] | None = None,
        names: Iterable[str] | None = None,
        english: str | None = None,
    ) -> None:
        """Go by these from now on; what is not given stays."""
        if dictionaries is not None:
            self._dictionaries = tuple(dictionaries)
        if own is not None:
            self._own = frozenset(own)
        if names is not None:
            self._names = frozenset(names)
        if english is not None:
            self._english = english
        self._known = {}

    @property
    def _counting(self) -> Sequence[Dictionary]:
        return [each for each in self._dictionaries if each.language == self._english] or self._dictionaries

    def known(self, word: str) -> bool:
        """Tell whether ``word`` is spelled right on either side of the Atlantic, or is known to the user."""
        answers = self._known
        answer = answers.get(word)
        if answer is None:
            if len(answers) > _KEPT:
                answers.clear()
            answer = answers[word] = self._look_up(word)
        return answer

    def _look_up(self, word: str) -> bool:
        if not self._dictionaries:
            return True
        forms = (word, word[:1].lower() + word[1:])
        if any(form in self._own or form in self._names for form in forms):
            return True
        return any(dictionary.knows(word) for dictionary in self._counting)

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return what may be meant, the dictionaries' proposals in turn, those that part the word last.

        It takes some tenths of a second: ask it in a job.
        """
        found = (tuple(islice(each.suggest(word), SUGGESTED)) for each in self._counting)
        in_turn = (each for turn in zip_longest(*found) for each in turn if each is not None)
        whole_first = sorted(dict.fromkeys(in_turn), key=lambda each: " " in each or "-" in each)
        return tuple(whole_first[:SUGGESTED])


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the words in Latin letters of names and terms."""
    return frozenset(match[0].replace("’", "'") for text in texts for match in _WORD.finditer(text))


def read_words(path: Path) -> tuple[str, ...]:
    """Read the user's own words, one a line; a missing file holds none. Raises AppError if it cannot be read."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        raise AppError(said("Your own dictionary {path} cannot be read: mend or remove it.", path=path)) from error
    return tuple(dict.fromkeys(word for line in lines if (word := line.strip())))


def add_word(path: Path, word: str) -> tuple[str, ...]:
    """Add a word to the user's own and return all of them. Raises AppError where the folder refuses."""
    words = read_words(path)
    if word in words:
        return words
    words = tuple(sorted({*words, word}, key=lambda each: (each.casefold(), each)))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, lambda out: out.write("".join(f"{each}\n" for each in words).encode()))
    except OSError as error:
        raise AppError(
            said("The word cannot be kept in {path}: {strerror}.", path=path, strerror=error.strerror)
        ) from error
    return words
