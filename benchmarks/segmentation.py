"""How well sentence boundaries are found in running Sorani text, beside ICU and sentencex, and at what speed.

Running text is made by joining the consecutive lines of a set with one blank. A boundary counts by the first
character of the sentence after it. How the reference is made:

* FLORES: every line ends a sentence, even the few that lack a stop. AWTA is cut into fragments: a line ends a
  sentence only if it ends with . ؟ ? ! … (quotation marks and brackets may follow); after ، or a word it goes on.
* A stop set off by a blank closes what stands before it, also at the start of a line.
* Many lines hold several sentences. Each stop inside a line that is followed by a blank (125 in FLORES devtest, 56
  in the part of FLORES dev, 43 in AWTA) was looked at by hand, by the author of the rules; it ends a sentence
  except where `NO_END` says, with the reason.
"""

from __future__ import annotations

import importlib
import re
import time
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

from benchmarks import Figure
from translator_app.core.kurdish.segmentation import Segmenter
from translator_app.formats.srx import read_srx

ROOT = Path(__file__).parents[1]
DATA = ROOT.parent / "shared" / "data"
SETS = (  # name, file, column of the Sorani text, every line is a whole sentence
    ("FLORES devtest", DATA / "eval" / "flores200-devtest.ckb-en.tsv", 0, True),
    ("FLORES dev part", DATA / "eval" / "flores200-dev-part.ckb-en.tsv", 0, True),
    ("AWTA dev", DATA / "parallel" / "ckb-en.dev.tsv", 1, False),
)
NO_END = {  # (set, line from 0, index of the stop's last character in the line)
    ("FLORES devtest", 45, 89),  # three dots as a pause, inside a quotation
    ("FLORES devtest", 246, 31),  # initial of a first name
    ("FLORES dev part", 306, 13),  # "Dr"
    ("AWTA dev", 315, 50),  # the dot of a file name, set off by a blank
    ("AWTA dev", 361, 33),  # a decimal fraction broken up
    ("AWTA dev", 690, 12),  # a quoted question that the words of the speaker follow
}
_END = re.compile(r"[.؟?!…](?:\s*[\"»”)\]’'])*$")
_INNER = re.compile(r"([.؟?!…]+)[\"»”)\]’']*(?:\s[\"'](?=\s))?\s+(?=\S)")
_ESCAPED = re.compile(r"\\(n|t|u[0-9a-f]{4})")  # in the file of blind cases
_STOP_APART = re.compile(r"[.؟?!…]+(?:\s|$)")

Splitter = Callable[[str], Sequence[int]]


def own_segmenter() -> Segmenter:
    """Return the segmenter with the rules that ship."""
    return Segmenter(read_srx((ROOT / "resources" / "srx" / "ckb.srx").read_bytes())["ckb"])


def reference(name: str, lines: Sequence[str], whole: bool) -> tuple[str, set[int]]:
    """Return the running text of the lines and the indices at which a sentence begins, the first one apart."""
    text, starts = "", set[int]()
    for number, line in enumerate(lines):
        if text:
            text += " "
            if (whole or _END.search(lines[number - 1])) and not _STOP_APART.match(line):
                starts.add(len(text))
        for match in _INNER.finditer(line):
            apart = _STOP_APART.match(line, match.end())
            closed = _END.fullmatch(line, match.end(1) - 1)  # only closing marks follow
            if (name, number, match.end(1) - 1) not in NO_END and not apart and not closed:
                starts.add(len(text) + match.end())
        text += line
    return text, starts


def _own() -> Splitter:
    segmenter = own_segmenter()
    return lambda text: [start for start, _ in segmenter.spans(text)]


def _icu() -> Splitter:
    icu: Any = importlib.import_module("icu")

    def split(text: str) -> Sequence[int]:
        breaks = icu.BreakIterator.createSentenceInstance(icu.Locale("ckb"))
        breaks.setText(text)
        units = [0, *accumulate(2 if letter > "\uffff" else 1 for letter in text)]  # ICU counts in UTF-16
        return [0, *(bisect_left(units, place) for place in breaks)]

    return split


def _sentencex() -> Splitter:
    sentencex: Any = importlib.import_module("sentencex")

    def split(text: str) -> Sequence[int]:
        starts, position = [], 0
        for sentence in sentencex.segment("ckb", text):
            position = text.index(sentence.strip(), position) if sentence.strip() else position
            starts.append(position)
            position += len(sentence.strip())
        return starts

    return split


def _every_stop() -> Splitter:
    return lambda text: [0, *(match.end() for match in re.finditer(r"[.؟?!…][\"»”)\]]*\s+", text))]


OURS = "our rules (ckb.srx)"
HARD = "hard cases of our own"
SPLITTERS: dict[str, Callable[[], Splitter]] = {
    OURS: _own,
    "ICU (sentences, ckb)": _icu,
    "sentencex (ckb)": _sentencex,
    "every . ؟ ! with a blank": _every_stop,
}


def _score(text: str, wanted: set[int], found: Sequence[int]) -> tuple[float, float, float]:
    first = len(text) - len(text.lstrip())
    starts = {index + len(text[index:]) - len(text[index:].lstrip()) for index in found if text[index:].strip()}
    starts.discard(first)
    right = len(starts & wanted)
    precision = right / len(starts) if starts else 0.0
    recall = right / len(wanted)
    return precision, recall, 2 * right / (len(starts) + len(wanted))


def _cases(name: str, lines: Iterable[str]) -> tuple[str, str, set[int]]:
    """Return cases of the test suite in one text, an empty line between two (which all splitters know)."""
    text, starts = "", set[int]()
    for line in lines:
        if line and not line.startswith("#"):
            spelt = _ESCAPED.sub(lambda match: match[0].encode().decode("unicode_escape"), line.removeprefix("~"))
            for piece in spelt.replace("␠", " ").split("|"):
                starts.add(len(text) + len(piece) - len(piece.lstrip()))
                text += piece
            text += "\n\n"
    return name, text, starts - {0}


def _own_cases() -> list[tuple[str, str, set[int]]]:
    folder = ROOT / "tests" / "core" / "kurdish"
    first, second = (folder / "sentences_blind.txt").read_text("utf-8").split("# == second set")
    hard = (folder / "sentences.txt").read_text("utf-8")
    named = ((HARD, hard), ("first blind cases", first), ("second blind cases", second))
    return [_cases(name, text.splitlines()) for name, text in named]


def _sets() -> list[tuple[str, str, set[int]]]:
    sets = _own_cases()
    for name, path, column, whole in SETS if DATA.is_dir() else ():
        lines = [line.split("\t")[column].strip() for line in path.read_text("utf-8").split("\n") if line]
        sets.append((name, *reference(name, [line for line in lines if line], whole)))
    return sets


def run() -> dict[str, Any]:
    """Return boundaries' precision, recall and F1 by set and splitter, and seconds on doubled odd texts.

    Without the data only our own cases are scored; a splitter whose library is not installed has None.
    """
    scores: dict[str, dict[str, tuple[float, float, float] | None]] = {}
    sets = _sets()
    for splitter_name, make in SPLITTERS.items():
        try:
            split = make()
        except ImportError:
            scores[splitter_name] = {name: None for name, _, _ in sets}
            continue
        scores[splitter_name] = {name: _score(text, wanted, split(text)) for name, text, wanted in sets}
    return {
        "boundaries": {name: len(wanted) for name, _, wanted in sets},
        "scores": scores,
        "seconds": _doubling(),
    }


def _doubling() -> dict[str, tuple[float, ...]]:
    segmenter = own_segmenter()
    odd = {"no blank": "ب", "blanks": " ", "stops": ".", "stop, blank, quotation mark": '. "', "words": "ئەم وشەیە. "}
    seconds = {}
    for name, unit in odd.items():
        timed = []
        for size in (250_000, 500_000, 1_000_000):
            text = (unit * size)[:size]
            begin = time.process_time()
            segmenter.spans(text)
            timed.append(time.process_time() - begin)
        seconds[name] = tuple(timed)
    return seconds


def measure() -> Iterator[Figure]:
    """Yield F1 of every splitter on every set, and the cost of twice as much text (2 is linear)."""
    result = run()
    for name in result["boundaries"]:
        for splitter, scores in result["scores"].items():
            if scores[name] is not None:
                promised = None if splitter != OURS else 0.9 if "blind" in name else 0.98
                yield Figure(f"sentence boundaries, {name}: {splitter}", scores[name][2], "F1", at_least=promised)
    for name, (_, half, full) in result["seconds"].items():
        yield Figure(f"segmentation of twice as much text ({name})", full / half, "times", at_most=3)


def main() -> None:
    """Print the tables."""
    result = run()
    print("Sentence boundaries: precision / recall / F1 (boundaries in the reference)")
    for name, count in result["boundaries"].items():
        print(f"  {name} ({count})")
        for splitter, scores in result["scores"].items():
            score = scores[name]
            shown = "not installed" if score is None else " / ".join(f"{value:.4f}" for value in score)
            print(f"    {splitter:28} {shown}")
    print("Seconds for 250,000, 500,000 and 1,000,000 characters")
    for name, seconds in result["seconds"].items():
        print(f"    {name:28} " + "  ".join(f"{value:.2f}" for value in seconds))


if __name__ == "__main__":
    main()
