from __future__ import annotations

import threading

import pytest

from translator_app.core.errors import EngineError
from translator_app.engines.inference import Loading, beam_for, load_trouble, refuse_too_large, run


class Failing:
    """A translator that fails as CTranslate2's does."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def translate_batch(self, _batch: object, **_options: object) -> object:
        raise self.error


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("std::bad_alloc"), RuntimeError("CUDA out of memory")])
def test_a_lack_of_memory_is_told_as_that(error: Exception) -> None:
    with pytest.raises(EngineError, match="not enough memory for the engine Big"):
        run(Failing(error), "Big", [["x"]])


def test_another_failure_is_told_with_its_reason() -> None:
    with pytest.raises(EngineError, match=r"Big failed .no such token"):
        run(Failing(ValueError("no such token")), "Big", [["x"]])


def test_a_model_larger_than_memory_is_refused_before_it_is_loaded() -> None:
    refuse_too_large(1 << 30, "Fits", available=2 << 30)
    with pytest.raises(EngineError, match=r"needs about 2\.4 GB of memory and 2\.0 GB"):
        refuse_too_large(2 << 30, "Large", available=2 << 30)
    refuse_too_large(1, "Any")
    assert "does not fit into memory" in load_trouble("The package x", RuntimeError("bad_alloc"))


def test_two_threads_load_a_model_once() -> None:
    loads: list[int] = []
    started = threading.Barrier(4)
    loading = Loading(lambda: loads.append(1) or object())

    def use() -> None:
        started.wait()
        loading()

    threads = [threading.Thread(target=use) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert loads == [1]
    loading.close()
    loading()
    assert loads == [1, 1]


def test_the_beam_grows_with_what_is_asked_for_up_to_a_bound() -> None:
    assert [beam_for(n) for n in (0, 1, 3, 8, 50)] == [(4, 1), (4, 1), (4, 3), (8, 8), (8, 8)]
