"""The comments on a segment as the threads they make."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from .segment import Comment


def threads(comments: Sequence[Comment]) -> list[tuple[Comment, ...]]:
    """Return the comments by thread, each with its answers behind it; an answer to none of them is its own thread."""
    known = {comment.id for comment in comments}
    answers: dict[str, list[Comment]] = defaultdict(list)
    heads: list[Comment] = []
    for comment in comments:
        if comment.reply_to is not None and comment.reply_to in known and comment.reply_to != comment.id:
            answers[comment.reply_to].append(comment)
        else:
            heads.append(comment)
    return [(head, *_below(head, answers)) for head in heads]


def _below(head: Comment, answers: dict[str, list[Comment]]) -> list[Comment]:
    """Return the answers to ``head`` and, where a file nested them, the answers to those."""
    found = list(answers.pop(head.id, ()))
    for answer in tuple(found):
        found += _below(answer, answers)
    return found
