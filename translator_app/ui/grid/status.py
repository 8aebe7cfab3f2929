"""The status column: a mark that tells the state by its shape and fill, what stands under it, and both in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Origin, OriginKind, Segment, State
from translator_app.ui.assist.wording import moment
from translator_app.ui.language import in_digits, tr
from translator_app.ui.theme import Theme, colour

RADIUS = 5.0


def _pen(token: str, width: float) -> QPen:
    return QPen(colour(token), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def draw_status(painter: QPainter, centre: QPointF, segment: Segment, theme: Theme) -> None:
    """Draw the state: ring, half, full, full with a tick, cross."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(centre.x() - RADIUS, centre.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
    if segment.rejected:
        painter.setPen(_pen(theme.rejected, 2.2))
        reach = RADIUS - 0.8
        for slope in (1, -1):
            step = QPointF(reach, slope * reach)
            painter.drawLine(centre - step, centre + step)
        painter.restore()
        return
    match segment.state:
        case State.INITIAL:
            painter.setPen(QPen(colour(theme.initial), 2 if segment.target else 1.4))
            painter.drawEllipse(box)
        case State.TRANSLATED:
            painter.setPen(QPen(colour(theme.translated), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.translated))
            painter.drawPie(box, 90 * 16, 180 * 16)
        case State.REVIEWED | State.FINAL:
            final = segment.state is State.FINAL
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.final if final else theme.reviewed))
            painter.drawEllipse(box.adjusted(-0.5, -0.5, 0.5, 0.5))
            if final:
                tick = QPainterPath(centre + QPointF(-2.4, 0.2))
                tick.lineTo(centre + QPointF(-0.6, 2.1))
                tick.lineTo(centre + QPointF(2.6, -1.9))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(_pen(theme.pane, 1.4))
                painter.drawPath(tick)
    painter.restore()


def draw_lock(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    """Draw a small padlock."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(theme.muted), 1.3))
    painter.drawArc(QRectF(centre.x() - 2.6, centre.y() - 5.4, 5.2, 6.4), 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.muted))
    painter.drawRoundedRect(QRectF(centre.x() - 4, centre.y() - 1.8, 8, 6), 1.4, 1.4)
    painter.restore()


def draw_issue(painter: QPainter, centre: QPointF, theme: Theme, *, grave: bool) -> None:
    """Draw the sign of a finding: a triangle, filled for an error, hollow for less."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    hue = theme.rejected if grave else theme.warning
    painter.setPen(_pen(hue, 1.3))
    painter.setBrush(colour(hue) if grave else Qt.BrushStyle.NoBrush)
    path = QPainterPath(centre + QPointF(0, -3.8))
    path.lineTo(centre + QPointF(4.2, 3.2))
    path.lineTo(centre + QPointF(-4.2, 3.2))
    path.closeSubpath()
    painter.drawPath(path)
    painter.restore()


def draw_comment(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    """Draw the sign of an open comment: a speech bubble."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(theme.accent, 1.3))
    path = QPainterPath()
    path.addRoundedRect(QRectF(centre.x() - 4.5, centre.y() - 4, 9, 6.4), 2, 2)
    painter.drawPath(path)
    painter.drawPolyline([centre + QPointF(-2, 2.6), centre + QPointF(-2, 4.6), centre + QPointF(0.4, 2.6)])
    painter.restore()


def draw_band(painter: QPainter, box: QRectF, origin: Origin, font: QFont, theme: Theme) -> None:
    """Write the match band under the mark, faded once the translator changed what was inserted."""
    shown = QFont(font)
    shown.setWeight(QFont.Weight.Normal if origin.edited else QFont.Weight.DemiBold)
    painter.setFont(shown)
    painter.setPen(colour(theme.ghost if origin.edited else theme.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, band(origin))


def band(origin: Origin) -> str:
    """Return what stands under the mark: the match in percent, MT for an engine's, nothing for what was typed."""
    match origin.kind:
        case OriginKind.MEMORY:
            return tr("TM") if origin.score is None else in_digits(str(origin.score))
        case OriginKind.ENGINE:
            return tr("MT")
        case _:
            return ""


def state_in_words(segment: Segment) -> str:
    """Return the state as the trade says it."""
    if segment.rejected:
        return tr("Rejected")
    if segment.state is State.INITIAL:
        return tr("Draft") if segment.target else tr("Not translated")
    words = {
        State.TRANSLATED: tr("Translated"),
        State.REVIEWED: tr("Approved by a reviewer"),
        State.FINAL: tr("Final"),
    }
    return words[segment.state]


def origin_in_words(origin: Origin) -> str:
    """Return where the target came from, empty where there is nothing to say."""
    named = {
        OriginKind.NONE: "",
        OriginKind.TYPED: tr("typed"),
        OriginKind.MEMORY: tr("memory"),
        OriginKind.ENGINE: tr("machine"),
        OriginKind.COPIED: tr("copied from the source"),
        OriginKind.IMPORTED: tr("imported"),
    }[origin.kind]
    parts = [part for part in (named, origin.name) if part]
    if origin.score is not None:
        parts.append(tr("{score} %", score=origin.score))
    if origin.edited:
        parts.append(tr("changed since"))
    return " · ".join(parts)


def describe(segment: Segment, issues: tuple[Issue, ...] = ()) -> str:
    """Return all there is to know of a segment's state, one fact a line (the tooltip, and what is read aloud)."""
    lines = [state_in_words(segment)]
    if segment.locked:
        lines.append(tr("Locked"))
    if origin := origin_in_words(segment.origin):
        lines.append(origin)
    when = ""
    if segment.changed_at is not None:
        when = moment(segment.changed_at)
    name = f"\u2068{segment.changed_by}\u2069" if segment.changed_by else ""
    if who := " · ".join(part for part in (name, when) if part):
        lines.append(who)
    if segment.open_comments:
        lines.append(tr("Open comments: {count}", count=segment.open_comments))
    lines += [f"{'⚠' if issue.severity is Severity.ERROR else '•'} {tr(issue.message)}" for issue in issues[:6]]
    return "\n".join(lines)
