"""From the pieces of a paragraph to text with inline codes, and back.

A format takes a paragraph apart into tokens: :class:`Run` (text in one look), :class:`Mark` (a lone object such as
an image), and :class:`Begin` and :class:`End` of a :class:`Pair` (such as a link). :func:`encode` turns them into
text in which the translator sees as few codes as possible:

* a paragraph in one look has no code; the look of most of its text is its base, only stretches that differ from
  the base stand in paired codes, without the white space at their ends;
* what stands before and after all text, and a pair around all of it, is kept outside.

:func:`decode` turns a translation of that text into tokens again, wherever its codes were moved to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from translator_app.core.errors import DocumentError
from translator_app.core.inline import (
    CODE_PATTERN,
    MOST_CODES,
    CodeRole,
    InlineCode,
    closing,
    mark_of,
    marks,
    opening,
    plain,
    sanitise,
    shown,
    single,
)
from translator_app.core.said import said

from .tokens import Begin, Coded, End, Look, Mark, Pair, Run, Token


def encode(tokens: Sequence[Token]) -> Coded | None:
    """Return ``tokens`` as text with codes, None if there is no letter or digit in them."""
    if not any(isinstance(token, Run) and any(map(str.isalnum, token.text)) for token in tokens):
        return None
    before, core, after = _outside(tokens)
    return _Encoder(core).coded(tuple(before), tuple(after))


def _outside(tokens: Sequence[Token]) -> tuple[list[Token], list[Token], list[Token]]:
    core = _compact(tokens)
    before: list[Token] = []
    after: list[Token] = []
    first, last = 0, len(core)
    while True:
        start, stop = first, last
        while _hoistable(core[first]):
            before.append(core[first])
            first += 1
        while _hoistable(core[last - 1]):
            after.append(core[last - 1])
            last -= 1
        head, tail = core[first], core[last - 1]
        if isinstance(head, Begin):
            end = next(index for index in range(first, last) if _ends(core[index], head.pair))
            if end == last - 1 or not any(isinstance(token, Run | Mark) for token in core[first:end]):
                before.append(head)
                if end == last - 1:
                    after.append(tail)
                    first, last = first + 1, last - 1
                else:
                    before.extend(core[first + 1 : end + 1])
                    first = end + 1
        if (start, stop) == (first, last):
            break
    after.reverse()
    return _edges(before, core[first:last], after)


def _ends(token: Token, pair: Pair) -> bool:
    return isinstance(token, End) and token.pair is pair


def _hoistable(token: Token) -> bool:
    match token:
        case Run():
            return not token.text or token.text.isspace()
        case Mark():
            return not token.keep
        case _:
            return False


def _edges(before: list[Token], core: list[Token], after: list[Token]) -> tuple[list[Token], list[Token], list[Token]]:
    """Move the white space at the outer ends of the text outside."""
    if isinstance(core[0], Run):
        body = core[0].text.lstrip()
        if body != core[0].text:
            before.append(Run(core[0].text[: -len(body)], core[0].look))
            core[0] = Run(body, core[0].look)
    if isinstance(core[-1], Run):
        body = core[-1].text.rstrip()
        if body != core[-1].text:
            after.insert(0, Run(core[-1].text[len(body) :], core[-1].look))
            core[-1] = Run(body, core[-1].look)
    return before, core, after


def _compact(tokens: Sequence[Token]) -> list[Token]:
    """Join adjacent runs of the same look and drop empty ones."""
    joined: list[Token] = []
    texts: list[str] = []
    look: Look | None = None
    for token in tokens:
        if isinstance(token, Run):
            if look is not None and token.look != look:
                joined.append(Run("".join(texts), look))
                texts = []
            if token.text:
                look = token.look
                texts.append(sanitise(token.text))
            elif not texts:
                look = None
            continue
        if look is not None and texts:
            joined.append(Run("".join(texts), look))
        texts, look = [], None
        joined.append(token)
    if look is not None and texts:
        joined.append(Run("".join(texts), look))
    return joined


class _Encoder:
    """One pass over the tokens of a paragraph; the open stretch and its pending white space are the state."""

    def __init__(self, core: list[Token]) -> None:
        self._core = core
        self._bases, self._top = _base_looks(core)
        self._pieces: list[str] = []
        self._codes: list[InlineCode] = []
        self._meaning: dict[int, Look | Mark | Pair] = {}
        self._numbers: dict[Pair, int] = {}
        self._stack: list[Look] = [self._top]
        self._stretch: tuple[int, Look] | None = None
        self._pending = ""

    def coded(self, before: tuple[Token, ...], after: tuple[Token, ...]) -> Coded:
        for index, token in enumerate(self._core):
            match token:
                case Run():
                    self._run(token)
                case Mark():
                    self._mark(token, index)
                case Begin():
                    self._begin(token.pair)
                case End():
                    self._end(token.pair)
        self._close()
        bases = {self._numbers[pair]: look for pair, look in self._bases.items() if pair in self._numbers}
        return Coded("".join(self._pieces), tuple(self._codes), before, after, self._top, bases, self._meaning)

    def _run(self, run: Run) -> None:
        if run.text.isspace():
            self._pending += run.text
            return
        if self._stretch and self._stretch[1] != run.look:
            self._close()
        lead = run.text[: len(run.text) - len(run.text.lstrip())]
        body = run.text.strip()
        self._flush(lead)
        if self._stretch is None and run.look != self._stack[-1] and len(self._codes) < MOST_CODES:
            base = self._stack[-1]
            number = self._number(run.look, _formats(run.look, base), _difference(run.look, base), paired=True)
            self._pieces.append(opening(number))
            self._stretch = (number, run.look)
        self._pieces.append(body)
        self._pending = run.text[len(lead) + len(body) :]

    def _mark(self, mark: Mark, index: int) -> None:
        if self._stretch and self._next_look(index) != self._stretch[1]:
            self._close()
        self._flush()
        self._pieces.append(single(self._number(mark, "", mark.label, required=mark.required)))

    def _begin(self, pair: Pair) -> None:
        self._close()
        number = self._number(pair, " ".join(pair.formats), pair.label, paired=True, required=pair.required)
        self._numbers[pair] = number
        self._stack.append(self._bases.get(pair, self._stack[-1]))
        self._pieces.append(opening(number))

    def _end(self, pair: Pair) -> None:
        self._close()
        self._stack.pop()
        self._pieces.append(closing(self._numbers[pair]))

    def _close(self) -> None:
        if self._stretch:
            self._pieces.append(closing(self._stretch[0]))
            self._stretch = None
        self._flush()

    def _flush(self, more: str = "") -> None:
        self._pieces.append(self._pending + more)
        self._pending = ""

    def _next_look(self, index: int) -> Look | None:
        for token in self._core[index + 1 :]:
            if isinstance(token, Run) and not token.text.isspace():
                return token.look
            if isinstance(token, Begin | End):
                break
        return None

    def _number(
        self, meaning: Look | Mark | Pair, formats: str, label: str, *, paired: bool = False, required: bool = False
    ) -> int:
        number = len(self._codes) + 1
        if number > MOST_CODES:
            raise DocumentError(
                said("A paragraph has more than {MOST_CODES:,} inline codes: divide it first.", MOST_CODES=MOST_CODES)
            )
        self._codes.append(InlineCode(number, paired, formats, label, required))
        self._meaning[number] = meaning
        return number


def _base_looks(core: Sequence[Token]) -> tuple[dict[Pair, Look], Look]:
    """Return the base look of each pair that has its own, and that of the rest: the look of most letters in it."""
    counts: list[Counter[Look]] = [Counter()]
    firsts: list[Look | None] = [None]
    bases: dict[Pair, Look] = {}
    for token in core:
        match token:
            case Run():
                counts[-1][token.look] += len(token.text.strip())
                firsts[-1] = firsts[-1] or token.look
            case Begin(pair) if pair.own_base:
                counts.append(Counter())
                firsts.append(None)
            case End(pair) if pair.own_base:
                found = _most(counts.pop(), firsts.pop())
                if found:
                    bases[pair] = found
            case _:
                pass
    return bases, _most(counts[0], firsts[0]) or next(iter(bases.values()), Look(()))


def _most(count: Counter[Look], first: Look | None) -> Look | None:
    return count.most_common(1)[0][0] if count else first


def _formats(look: Look, base: Look) -> str:
    return " ".join(form for form in look.formats if form not in base.formats)


def _difference(look: Look, base: Look) -> str:
    gone = [form for form in base.formats if form not in look.formats and not form.startswith("color:")]
    names = {"b": "bold", "i": "italic", "u": "underline", "s": "strike", "sub": "subscript", "sup": "superscript"}
    if gone:
        return "not " + names.get(gone[0], gone[0])
    return look.label if look.label != base.label else ""


def decode(coded: Coded, target: str, place: str, *, lenient: bool = False) -> list[Token]:
    """Return the tokens of ``target``, a translation of ``coded.text``, well nested, with what stood outside.

    A pair or mark that is required and missing raises DocumentError naming ``place``; ``lenient`` (drafts) puts a
    missing mark at the end instead. Codes of other paragraphs and halves of pairs are dropped.
    """
    missing = missing_codes(coded.codes, target)
    if missing and not lenient:
        raise DocumentError(
            said(
                "{place}: the code {written} is missing in the translation “{start}”. Put it back, then export again.",
                place=place,
                written=_written(missing[0]),
                start=_start(target),
            )
        )
    inner = list(_decoded(coded, target))
    absent = [code for code in coded.codes if not _present(code, target)]
    for code in absent:
        meaning = coded.meaning[code.number]
        if isinstance(meaning, Mark) and code.required:
            inner.append(meaning)
        elif isinstance(meaning, Pair) and meaning.recovered:
            inner = [Begin(meaning), *inner, End(meaning)]
    return [*coded.before, *inner, *coded.after]


def missing_codes(codes: Sequence[InlineCode], target: str) -> list[InlineCode]:
    """Return the required codes that do not stand whole in ``target``."""
    return [code for code in codes if code.required and not _present(code, target)]


def _present(code: InlineCode, target: str) -> bool:
    if code.paired:
        start = target.find(opening(code.number))
        return 0 <= start < target.rfind(closing(code.number))
    return single(code.number) in target


def _written(code: InlineCode) -> str:
    tag = shown(opening(code.number) if code.paired else single(code.number))
    return f"{tag} ({code.label})" if code.label else tag


def _start(text: str) -> str:
    line = plain(text)
    return line if len(line) <= 40 else line[:40].rsplit(" ", 1)[0] + "…"


def _decoded(coded: Coded, target: str) -> Iterator[Token]:
    stack: list[tuple[int, Look | Pair]] = []
    used: set[int] = set()
    last = {mark.number: mark.start for mark in marks(target) if mark.role is CodeRole.CLOSE}
    position = 0
    for match in CODE_PATTERN.finditer(target):
        yield from _text(coded, target[position : match.start()], stack)
        position = match.end()
        mark = mark_of(match.group(), match.start())
        meaning = coded.meaning.get(mark.number) if mark else None
        if mark is None or meaning is None:
            continue
        match mark.role, meaning:
            case CodeRole.SINGLE, Mark():
                if not (meaning.once and mark.number in used):
                    yield meaning
            case CodeRole.OPEN, Look():
                stack.append((mark.number, meaning))
            case CodeRole.OPEN, Pair():
                again = mark.number in used and (meaning.once or any(number == mark.number for number, _ in stack))
                if not again and last.get(mark.number, -1) > mark.start:
                    stack.append((mark.number, meaning))
                    yield Begin(meaning)
            case CodeRole.CLOSE, (Look() | Pair()):
                yield from _closed(stack, mark.number)
            case _:
                continue
        used.add(mark.number)
    yield from _text(coded, target[position:], stack)
    for _, meaning in reversed(stack):
        if isinstance(meaning, Pair):
            yield End(meaning)


def _text(coded: Coded, text: str, stack: Sequence[tuple[int, Look | Pair]]) -> Iterator[Token]:
    if not text:
        return
    looks = []
    for number, entry in stack:
        look = entry if isinstance(entry, Look) else coded.bases.get(number)
        if look is not None:
            looks.append(look)
    if looks:
        yield Run(text, looks[-1], tuple(looks[:-1]))
    else:
        yield Run(text, coded.base)


def _closed(stack: list[tuple[int, Look | Pair]], number: int) -> Iterator[Token]:
    """Take the innermost entry of ``number`` off the stack; pairs inside it end with it, looks live on."""
    at = next((index for index in reversed(range(len(stack))) if stack[index][0] == number), None)
    if at is None:
        return
    entry = stack.pop(at)[1]
    if isinstance(entry, Look):
        return
    for index in reversed(range(at, len(stack))):
        inner = stack[index][1]
        if isinstance(inner, Pair):
            del stack[index]
            yield End(inner)
    yield End(entry)
