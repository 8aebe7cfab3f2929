from __future__ import annotations

from translator_app.core.record import kept_share


def test_the_share_kept_of_a_suggestion_runs_from_nothing_to_all() -> None:
    assert kept_share("The city is big.", "The city is big.") == 1
    assert kept_share("abcd", "abxy") == 0.5
    assert kept_share("abcd", "wxyz") == 0
