"""How fast the bundled engine is, in batches and at the desk, and what the window feels of it.

The floor is CTranslate2 itself: the same model, the same tokens and options, all in one call. The desk's figures are
taken in the real window over a real project of news sentences (or of the sample document where `shared` is absent).
"""

from __future__ import annotations

import lzma
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks import Figure, Unmeasurable, p95
from benchmarks.window import resident
from translator_app.app import make_application
from translator_app.composition.installation import Folders, installed_folders
from translator_app.composition.workshop import Workshop
from translator_app.core.errors import EngineError
from translator_app.core.ports import NoTask
from translator_app.core.segment import OriginKind
from translator_app.engines.argos import ArgosEngine
from translator_app.engines.inference import BATCH_TOKENS, BEAM, longest_answer
from translator_app.services.pretranslating import pretranslate
from translator_app.ui.window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
SENTENCES = ROOT.parent / "shared" / "data" / "monolingual" / "ckb.txt.xz"
SAMPLE = ROOT / "resources" / "sample" / "sample.ckb.txt"
COUNT = 384
ROUNDS = 3


def sources() -> list[str]:
    """Return sentences of 5 to 40 words."""
    if SENTENCES.exists():
        lines = lzma.decompress(SENTENCES.read_bytes()).decode("utf-8").splitlines()[::50]
    else:
        lines = SAMPLE.read_text(encoding="utf-8").splitlines() * 100
    return [line for line in lines if 5 <= len(line.split()) <= 40][:COUNT]


def raw_seconds(engine: ArgosEngine, texts: Sequence[str]) -> float:
    """Return the time CTranslate2 alone takes for the same tokens in one call."""
    from translator_app.core.kurdish.model_input import model_input

    loaded = engine._loading()
    tokens = [loaded.pieces.encode(model_input(text), out_type=str) for text in texts]
    begun = time.perf_counter()
    loaded.translator.translate_batch(
        tokens,
        beam_size=BEAM,
        max_batch_size=BATCH_TOKENS,
        batch_type="tokens",
        max_decoding_length=longest_answer(tokens),
        no_repeat_ngram_size=5,
        return_scores=True,
    )
    return time.perf_counter() - begun


def throughput(engine: ArgosEngine, texts: Sequence[str]) -> Iterator[Figure]:
    """Yield the share of CTranslate2's own speed, the two measured in turn."""
    ours, raw = [], []
    for _ in range(ROUNDS):
        raw.append(raw_seconds(engine, texts))
        begun = time.perf_counter()
        answered = sum(1 for _ in engine.translate(texts, task=NoTask()))
        ours.append(time.perf_counter() - begun)
        assert answered == len(texts)
    yield Figure(f"CTranslate2 alone, {len(texts)} news sentences", len(texts) / min(raw), "segments/s")
    yield Figure("the engine, the same", len(texts) / min(ours), "segments/s")
    yield Figure("share of CTranslate2's speed", 100 * min(raw) / min(ours), "%", at_least=90)


def suggestion(window: MainWindow) -> bool:
    """Tell whether a machine suggestion is shown."""
    return any(item.origin.kind is OriginKind.ENGINE for item in window.assisting.shown)


def until_suggested(window: MainWindow, begun: float) -> float:
    """Return the milliseconds since ``begun`` at which a machine suggestion is shown."""
    while not suggestion(window):
        QApplication.processEvents()
        time.sleep(0.0005)
        if time.perf_counter() - begun > 60:
            raise Unmeasurable("no suggestion came within a minute")
    return (time.perf_counter() - begun) * 1000


def settle(window: MainWindow) -> None:
    """Wait until nothing runs."""
    QTest.qWait(50)
    while window.jobs.running:
        QTest.qWait(10)


def desk(window: MainWindow, path: Path) -> Iterator[Figure]:
    """Yield how long the first suggestion takes after opening, and the next, fetched ahead."""
    window.assisting.warm()
    settle(window)
    begun, worked = time.perf_counter(), time.process_time()
    window.show_desk(window.workshop.open(path, bare=True))
    first = until_suggested(window, begun)
    worked = 1000 * (time.process_time() - worked)
    yield Figure("first suggestion after opening the project", first, "ms", at_most=300)
    yield Figure("the same, processor time of all threads", worked, "ms")
    ahead = []
    assert window.desk is not None
    for segment in tuple(window.desk.editor.segments)[1:25]:
        settle(window)
        begun = time.perf_counter()
        window.grid.go_to(segment.id)
        ahead.append(until_suggested(window, begun))
    yield Figure("a suggestion fetched ahead, middle of 24", median(ahead), "ms", at_most=60)
    yield Figure("a suggestion fetched ahead, p95", p95(ahead), "ms")


def repaints(window: MainWindow) -> Iterator[Figure]:
    """Yield the repaint of the grid while the document is pretranslated, from the act to the last pixel."""
    assert window.desk is not None
    segments, suggester = tuple(window.desk.editor.segments), window.desk.suggester
    suggester.forget_learners()
    rows = window.grid.rows

    def paint(rounds: int) -> list[float]:
        taken = []
        for number in range(rounds):
            begun = time.perf_counter()
            rows.scroll_by(84 if number % 20 < 10 else -84)
            rows.viewport().repaint()
            taken.append((time.perf_counter() - begun) * 1000)
            QTest.qWait(8)
        return taken

    idle = paint(100)
    busy: list[float] = []
    job = window.jobs.start("Pretranslating", lambda task: pretranslate(segments, suggester, task), lambda _: None)
    begun = time.perf_counter()
    while job in window.jobs.running and len(busy) < 3000:
        busy += paint(20)
    seconds = time.perf_counter() - begun
    yield Figure("repaint p95, nothing else running", p95(idle), "ms")
    yield Figure(f"repaint p95 while pretranslating ({len(busy)} repaints)", p95(busy), "ms", at_most=16)
    yield Figure("pretranslating with the window in use", len(segments) / seconds, "segments/s")


def measure() -> Iterator[Figure]:
    """Yield all figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application([])
    shipped = installed_folders()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shop = Workshop(Folders(shipped.resources, shipped.glossaries, folder / "config", folder / "user"))
        before = resident()
        try:
            engine = shop.shelf.engine()
        except EngineError as error:
            raise Unmeasurable(f"no engine is bundled yet ({error})") from error
        assert isinstance(engine, ArgosEngine)
        begun = time.perf_counter()
        list(engine.translate(["سڵاو"], task=NoTask()))
        yield Figure("loading the model and the first word", (time.perf_counter() - begun) * 1000, "ms")
        texts = sources()
        yield from throughput(engine, texts)
        yield Figure("memory of the model at work", resident() - before, "MB")
        path = folder / "news.werger"
        made = shop.create(path, "news")
        shop.import_text(made, "\n".join(texts), "news.txt")
        shop.close(made)
        window = MainWindow(shop)
        window.show()
        yield from desk(window, path)
        yield from repaints(window)
        window.close()
