"""TMX of other tools: what their inline codes hold comes back, segment by segment."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from samples_exchange import awkward, plain_texts

from translator_app.core.inline import opening, plain, single
from translator_app.core.memory import TranslationUnit
from translator_app.formats.tmx import read_tmx, write_tmx

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header srclang="ckb"/><body>\n'
TAIL = "</body></tmx>\n"
VARIANT = '<tuv xml:lang="{}"><seg>{}</seg></tuv>'


def tmx(*pairs: tuple[str, str]) -> str:
    units = (f"<tu>{VARIANT.format('ckb', source)}{VARIANT.format('en', target)}</tu>\n" for source, target in pairs)
    return HEAD + "".join(units) + TAIL


def read(folder: Path, text: str) -> list[TranslationUnit]:
    path = folder / "theirs.tmx"
    path.write_text(text, encoding="utf-8", newline="")
    found = list(read_tmx(path))
    return [each for each in found if isinstance(each, TranslationUnit)]


def written(units: list[TranslationUnit]) -> str:
    out = io.BytesIO()
    write_tmx(units, out)
    return out.getvalue().decode()


def segments(text: str) -> list[str]:
    """Return the segments of a TMX file in their canonical form, which nothing but their content decides."""
    root = etree.fromstring(text.encode())
    found = []
    for seg in root.iter("{*}seg"):
        seg.tail = None
        alone = etree.fromstring(etree.tostring(seg))
        found.append(etree.tostring(alone, method="c14n2", strip_text=False).decode())
    return found


OMEGAT = (
    '<bpt i="0" x="0">&lt;f0&gt;</bpt>نان<ept i="0">&lt;/f0&gt;</ept> و <ph x="1">&lt;br1/&gt;</ph>چا',
    '<ph x="1">&lt;br1/&gt;</ph>tea and <bpt i="0" x="0">&lt;f0&gt;</bpt>bread<ept i="0">&lt;/f0&gt;</ept>',
)
TRADOS = (
    '<bpt i="1" type="bold" x="1">{\\b </bpt>نان<ept i="1">}</ept><it pos="begin" x="3">{\\i </it>',
    '<bpt i="1" type="bold" x="1">{\\b </bpt>bread<ept i="1">}</ept><ut>{\\cs6 &lt;}</ut><it pos="end" x="3">}</it>',
)
MEMOQ = (
    (
        '<bpt i="1" type="bold">&lt;strong displaytext="b"&gt;</bpt>نان<ept i="1">&lt;/strong&gt;</ept>'
        '<ph type="image">&lt;img alt="<sub type="alt">وێنە &amp; <ph>x</ph></sub>"/&gt;</ph>'
    ),
    (
        'bread<ph type="image" assoc="p">&lt;img alt="<sub>a picture</sub>"/&gt;</ph>'
        '<bpt i="1" type="bold">&lt;strong displaytext="b"&gt;</bpt> <ept i="1">&lt;/strong&gt;</ept>'
    ),
)
HIGHLIGHTED = ('<hi type="term" x="4">نا<hi>ن</hi></hi> و چا', '<hi type="term" x="4">bread</hi> and <hi>tea</hi>')
SAME_NUMBER = ('<ph x="1">one</ph>نان<ph x="1">two</ph>', '<ph x="1">two</ph>bread<ph x="1">one</ph>')
HALVES = ('<ept i="7">&lt;/b&gt;</ept>نان<bpt i="9">&lt;i&gt;</bpt>', "bread")


@pytest.mark.parametrize("pair", [OMEGAT, TRADOS, MEMOQ, HIGHLIGHTED, SAME_NUMBER, HALVES])
def test_the_segments_of_other_tools_come_back_as_they_were(tmp_path: Path, pair: tuple[str, str]):
    units = read(tmp_path, tmx(pair))
    assert segments(written(units)) == segments(tmx(pair))


def test_attributes_of_other_namespaces_come_back(tmp_path: Path):
    text = tmx(('<ph m:k="&quot;1&quot;" xml:space="preserve">x</ph>نان', "bread"))
    text = text.replace("<tmx ", '<tmx xmlns:m="urn:m" ')
    seg = etree.fromstring(written(read(tmp_path, text)).encode()).find(".//seg/ph")
    assert dict(seg.attrib) == {"{urn:m}k": '"1"', "{http://www.w3.org/XML/1998/namespace}space": "preserve"}


_names = st.sampled_from(["bold", "x-link", "", "a & <b>", "image"])
_texts = st.one_of(plain_texts, awkward).map(lambda text: text.replace("\r", "\n"))


@st.composite
def foreign_segments(draw: st.DrawFn, depth: int = 0) -> list[object]:
    """The content of a seg: texts and elements in any order, pairs whole, crossing or halved."""
    found: list[object] = [draw(_texts)]
    for _ in range(draw(st.integers(0, 4))):
        name = draw(st.sampled_from(["bpt", "ept", "ph", "it", "hi", "ut"] if depth < 2 else ["ph"]))
        element = etree.Element(name)
        for key in draw(st.sets(st.sampled_from(["x", "type", "assoc"]), max_size=3)):
            element.set(key, str(draw(st.integers(0, 70_000))) if key == "x" else draw(_names))
        if name in ("bpt", "ept"):
            element.set("i", str(draw(st.integers(0, 3))))
        if name == "it":
            element.set("pos", draw(st.sampled_from(["begin", "end"])))
        if name == "hi":
            inner = draw(foreign_segments(depth + 1))
        else:
            inner = [draw(_texts)]
            if draw(st.booleans()):
                sub = etree.Element("sub")
                sub.text = draw(_texts)
                inner.append(sub)
        _fill(element, inner)
        found += [element, draw(_texts)]
    return found


def _fill(element: etree._Element, content: list[object]) -> None:
    for each in content:
        if isinstance(each, str):
            if len(element):
                element[-1].tail = (element[-1].tail or "") + each
            else:
                element.text = (element.text or "") + each
        else:
            element.append(each)  # type: ignore[arg-type]


def _content(pieces: list[object], text: str) -> str:
    seg = etree.Element("seg")
    _fill(seg, [*pieces, text])
    return etree.tostring(seg, encoding="unicode")[len("<seg>") : -len("</seg>")]


@given(st.lists(st.tuples(foreign_segments(), foreign_segments()), min_size=1, max_size=3))
def test_whatever_codes_a_tool_writes_come_back(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[list[object], list[object]]]
):
    text = tmx(*((_content(source, "نان"), _content(target, "bread")) for source, target in pairs))
    units = read(tmp_path_factory.mktemp("tmx"), text)
    assert segments(written(units)) == segments(text)


class TestChangedSince:
    def test_codes_may_change_places(self, tmp_path: Path):
        (unit,) = read(tmp_path, tmx(OMEGAT))
        turned = replace(unit, source="چا" + unit.source)
        assert '<seg>چا<bpt i="0" x="0">&lt;f0&gt;</bpt>' in written([turned])

    @pytest.mark.parametrize("more", [single(9), opening(5)])
    def test_a_text_with_other_codes_is_written_with_our_own(self, tmp_path: Path, more: str):
        (unit,) = read(tmp_path, tmx(OMEGAT))
        changed = replace(unit, target=unit.target + more)
        assert "f0" not in written([changed])  # in neither language, for the codes of both belong together
        assert read(tmp_path, written([changed]))[0] == replace(changed, source_codes=(), target_codes=())

    @pytest.mark.parametrize("markup", ["<ph>", "</seg><seg>", "&nbsp;", "<!DOCTYPE a>", "\x00"])
    def test_markup_that_is_no_xml_is_never_written(self, tmp_path: Path, markup: str):
        unit = TranslationUnit("نان", f"bread{single(1)}", target_codes=((single(1), markup),))
        assert '<seg>bread<ph x="1">&lt;1/&gt;</ph></seg>' in written([unit])

    def test_codes_of_our_own_are_kept_as_numbers_alone(self, tmp_path: Path):
        (unit,) = read(tmp_path, written([TranslationUnit(single(3) + "نان", f"bread{single(3)}")]))
        assert (unit.source_codes, unit.target_codes) == ((), ())
        assert plain(unit.source) == "نان"
