from __future__ import annotations

from translator_app.core.checks import CheckContext, check_document
from translator_app.core.inline import closing, opening
from translator_app.core.ports import NoTask
from translator_app.core.quality import Severity
from translator_app.core.segment import Segment


def _marked(*targets: str, document: int = 1) -> list[tuple[int, str]]:
    segments = [Segment(i, document, i, i, f"سەرچاوە {i}", target) for i, target in enumerate(targets)]
    found = [issue for issue in check_document(segments, CheckContext(), NoTask()) if issue.check == "across-english"]
    assert {issue.severity for issue in found} <= {Severity.INFO}
    return [(issue.segment_id, targets[issue.segment_id][issue.start : issue.end]) for issue in found]


def test_the_spelling_that_is_rarer_is_marked_where_it_stands() -> None:
    assert _marked("The labour centre", "a kilometre", "the color of defense") == [(2, "color"), (2, "defense")]
    assert _marked("The color travelled", "was labeled", "and modeled") == [(0, "travelled")]
    assert _marked(f"the {opening(1)}col{closing(1)}our", "a meter", "the center, the theater") == [
        (0, f"{opening(1)}col{closing(1)}our"[1:])
    ]


def test_one_english_names_and_other_words_are_left_alone() -> None:
    assert _marked("The labour centre", "organised and organized", "the Labor Party") == []
    assert _marked("The center", "of the Labour Party", "a four-hour tour, a model") == []


def test_each_document_is_by_itself() -> None:
    segments = [Segment(1, 1, 1, 1, "ا", "the labour"), Segment(2, 2, 1, 1, "ب", "the color")]
    assert check_document(segments, CheckContext(), NoTask()) == []
