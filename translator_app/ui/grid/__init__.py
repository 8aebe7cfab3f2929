"""The grid of segments: model, filter, painting, the active row's editors, and the widget that joins them."""

from .cell import Span, SpanKind
from .filter import FilterSpec, TextMode
from .view import SegmentGrid

__all__ = ["FilterSpec", "SegmentGrid", "Span", "SpanKind", "TextMode"]
