"""Reports as pages of HTML that need nothing else: progress with charts as inline SVG, and the quality form."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from datetime import datetime

from translator_app.core import anchors, inline, mqm
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .reporting import HEADERS, STATES, ProjectReport, rows

COLOURS: Mapping[str, str] = {
    "final": "#2E7D32", "reviewed": "#0E6E62", "translated": "#2F6FB7", "draft": "#D9A400", "rejected": "#B3261E",
    "empty": "#D8D4C8",
}  # fmt: skip
POLICY = said(
    "Time in segments is the time between two changes of one person; pauses of more than five minutes are left out. "
    "A suggestion is kept as far as its letters stand in the confirmed text."
)
_STYLE = (
    "body{font:15px/1.5 Inter,Segoe UI,Helvetica,Arial,sans-serif;color:#1E2225;max-width:60em;margin:2em auto;"
    "padding:0 1em}h1{font-size:24px}h2{font-size:18px;margin-top:2em}table{border-collapse:collapse;width:100%}"
    "th,td{padding:4px 8px;border-bottom:1px solid #E4E1D8;text-align:left;vertical-align:top}"
    "td.n,th.n{text-align:right}td.k{direction:rtl;text-align:right;font-family:'Noto Naskh Arabic',serif}"
    ".muted{color:#62676D}svg text{font:12px sans-serif;fill:#1E2225}"
)


def progress_page(found: ProjectReport) -> str:
    """Return the progress report as one HTML page."""
    done = sum(found.states.get(s, 0) for s in ("translated", "reviewed", "final"))
    lead = f"{found.at:%Y-%m-%d %H:%M} · {done:,} of {found.segments:,} segments confirmed"
    body = [
        f"<h1>{_e(found.name)}: progress</h1>",
        f"<p class=muted>{lead} · {found.words:,} words of Kurdish</p>",
        "<h2>State</h2>", state_bar(found.states),
        "<h2>Words a day</h2>", day_bars({d.isoformat(): n for d, n in found.days.items()}),
        "<h2>People</h2>", _table(HEADERS, rows(found), numbers_from=1),
        f"<p class=muted>{POLICY}</p>",
        *(f"<p>{_e(note)}</p>" for note in found.notes),
    ]  # fmt: skip
    return _page(f"{found.name}: progress", body)


def state_bar(states: Mapping[str, int]) -> str:
    """Return one bar of the states with its counts in words."""
    total = max(1, sum(states.values()))
    parts, left = [], 0.0
    legend = []
    for n, state in enumerate(reversed(STATES)):
        count = states.get(state, 0)
        width = 700 * count / total
        parts.append(f'<rect x="{left:.1f}" y="0" width="{width:.1f}" height="20" fill="{COLOURS[state]}"/>')
        x = n * 117
        legend.append(
            f'<rect x="{x}" y="32" width="10" height="10" fill="{COLOURS[state]}"/>'
            f'<text x="{x + 15}" y="42">{state} {count:,}</text>'
        )
        left += width
    told = ", ".join(f"{states.get(s, 0)} {s}" for s in STATES)
    return f'<svg role="img" aria-label="{told}" viewBox="0 0 702 50" width="702">{"".join(parts + legend)}</svg>'


def day_bars(days: Mapping[str, int]) -> str:
    """Return one bar a day, the last 60 of them."""
    if not days:
        return "<p class=muted>Nothing was confirmed yet.</p>"
    shown = list(days.items())[-60:]
    most = max(n for _, n in shown) or 1
    step = min(60.0, 700 / len(shown))
    bars = []
    for n, (day, count) in enumerate(shown):
        height = 100 * count / most
        x = n * step
        bars.append(
            f'<rect x="{x:.1f}" y="{120 - height:.1f}" width="{step * 0.8:.1f}" height="{height:.1f}" '
            f'fill="#2F6FB7"><title>{day}: {count:,} words</title></rect>'
        )
        if step >= 40 or n in (0, len(shown) - 1):
            anchor = "start" if n == 0 else "end" if n == len(shown) - 1 and step < 40 else "start"
            bars.append(f'<text x="{x:.1f}" y="136" text-anchor="{anchor}">{day[5:]}</text>')
            bars.append(f'<text x="{x:.1f}" y="{112 - height:.1f}">{count:,}</text>')
    return f'<svg role="img" aria-label="Words a day" viewBox="0 -10 702 150" width="702">{"".join(bars)}</svg>'


def quality_page(name: str, segments: Sequence[Segment], at: datetime, pass_mark: float = mqm.PASS_MARK) -> str:
    """Return the summary of the quality form as one HTML page."""
    people = mqm.reviewers(segments)
    body = [f"<h1>{_e(name)}: quality</h1>", f"<p class=muted>{at:%Y-%m-%d %H:%M} · MQM, pass mark {pass_mark:g}</p>"]
    table = []
    for person in people or [""]:
        got = mqm.score(segments, person, pass_mark)
        verdict = "passed" if got.passed else "not passed"
        table.append([person or "no marks", f"{got.words:,}", str(sum(got.counts.values())), str(got.points),
                      f"{got.per_thousand:.1f}", f"{got.value:.2f}", verdict])  # fmt: skip
    heads = ("Reviewer", "Words", "Errors", "Points", "Points in 1,000 words", "Score", "Verdict")
    body += ["<h2>Score</h2>", _table(heads, table, numbers_from=1)]
    body += [f"<p>{_e(line)}</p>" for line in agreements(segments)]
    counts = mqm.score(segments, "", pass_mark).counts
    if counts:
        severities = list(mqm.ErrorSeverity)
        lines = [
            [label, *(str(counts.get((key, s.value), 0)) for s in severities)]
            for key, label in mqm.CATEGORIES.items()
            if any(counts.get((key, s.value)) for s in severities)
        ]
        body += ["<h2>Errors by kind</h2>", _table(("Category", *(s.value for s in severities)), lines, numbers_from=1)]
        body += ["<h2>Every error</h2>", _errors(segments)]
    return _page(f"{name}: quality", body)


def agreements(segments: Sequence[Segment]) -> list[str]:
    """Return a sentence for each two reviewers who both marked."""
    people = mqm.reviewers(segments)
    return [
        said(
            "{one} and {other} agree with Cohen's kappa {kappa:.2f} over the segments.",
            one=one,
            other=other,
            kappa=mqm.agreement(segments, one, other),
        )
        for n, one in enumerate(people)
        for other in people[n + 1 :]
    ]


def _errors(segments: Sequence[Segment]) -> str:
    lines = []
    for number, segment in enumerate(segments, start=1):
        for mark in segment.marks:
            quoted = inline.plain(anchors.words(mark, segment))
            kind = mqm.CATEGORIES.get(mark.category, mark.category)
            lines.append(
                f"<tr><td class=n>{number}</td><td class=k lang=ckb dir=rtl>{_e(inline.plain(segment.source))}</td>"
                f"<td>{_e(inline.plain(segment.target))}</td><td>{_e(kind)}, "
                f"{_e(mark.severity)}{': ' if quoted else ''}<b>{_e(quoted)}</b><br>{_e(mark.note)} "
                f"<span class=muted>{_e(mark.author)}</span></td></tr>"
            )
    heads = "<tr><th class=n>No.</th><th>Kurdish</th><th>English</th><th>Error</th></tr>"
    return f"<table>{heads}{''.join(lines)}</table>"


def _table(heads: Sequence[str], lines: Sequence[Sequence[str]], *, numbers_from: int) -> str:
    def row(cells: Sequence[str], tag: str) -> str:
        return "<tr>" + "".join(
            f"<{tag}{' class=n' if n >= numbers_from else ''}>{_e(cell)}</{tag}>" for n, cell in enumerate(cells)
        ) + "</tr>"  # fmt: skip

    return "<table>" + row(heads, "th") + "".join(row(line, "td") for line in lines) + "</table>"


def _page(title: str, body: Sequence[str]) -> str:
    head = f'<meta charset="utf-8"><title>{_e(title)}</title><style>{_STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>' + "\n".join(body) + "</body></html>\n"


def _e(text: str) -> str:
    return html.escape(text)
