"""XLIFF: a project goes out and comes back whole; a file of another tool keeps every byte but its translations."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from samples_exchange import segments

from translator_app.core.errors import DocumentError
from translator_app.core.exchange import Outgoing, OutgoingDocument, ReturnedUnit, read_mark
from translator_app.core.inline import closing, from_shown, opening, plain, shown, single
from translator_app.core.ports import ExportOptions, NoTask, ParsedDocument
from translator_app.core.project import SourceDocument
from translator_app.core.segment import Comment, Segment, State, SubState
from translator_app.formats import for_path
from translator_app.formats.xliff import OMEGAT, VERSIONS, Xliff, read_returned, write_project

AT = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
V12 = "urn:oasis:names:tc:xliff:document:1.2"


def sent(folder: Path, some: list[Segment], version: str) -> Path:
    documents = (OutgoingDocument(SourceDocument(1, 'a "b" <c>.docx', "docx", 1), tuple(some)),)
    path = folder / "sent.xlf"
    with path.open("wb") as out:
        write_project(Outgoing("p", documents), out, NoTask(), xliff=version)
    return path


def returned(folder: Path, some: list[Segment], version: str) -> list[ReturnedUnit]:
    return list(read_returned(sent(folder, some, version), NoTask()))


def opened(folder: Path, text: str, encoding: str = "utf-8", ending: str = ".xlf") -> ParsedDocument:
    path = folder / f"theirs{ending}"
    path.write_bytes(text.encode(encoding))
    assert isinstance(for_path(path), Xliff)
    return Xliff().read(path, NoTask())


def filled(parsed: ParsedDocument, targets: dict[int, str], **options: object) -> str:
    """Fill the units of these indices with texts whose codes are written out, leaving the others untranslated."""
    texts = [
        from_shown(targets[n], frozenset(code.number for code in each.codes)) if n in targets else each.text
        for n, each in enumerate(parsed.paragraphs)
    ]
    out = io.BytesIO()
    Xliff().write(parsed.skeleton, texts, out, ExportOptions(**options), NoTask())  # type: ignore[arg-type]
    return out.getvalue().decode()


class TestProject:
    @pytest.mark.parametrize("version", VERSIONS)
    @given(some=st.lists(segments(), min_size=1, max_size=3))
    def test_what_goes_out_comes_back(
        self, tmp_path_factory: pytest.TempPathFactory, version: str, some: list[Segment]
    ):
        units = returned(tmp_path_factory.mktemp("xliff"), some, version)
        assert [unit.key for unit in units] == [str(segment.id) for segment in some]
        for unit, segment in zip(units, some, strict=True):
            assert shown(unit.source) == shown(segment.source)
            if version == OMEGAT and not segment.target:
                assert unit.target == unit.source
            else:
                assert shown(unit.target or "") == shown(segment.target)
                assert (unit.state, unit.substate) == (segment.state, segment.substate)
            mark = read_mark(unit.sent)
            assert mark is not None
            assert (mark.state, mark.substate) == (segment.state, segment.substate)

    @pytest.mark.parametrize("version", VERSIONS)
    def test_comments_travel_as_notes(self, tmp_path: Path, version: str):
        comments = (
            Comment("c1", 'Sara "S"', AT, "Line one\n<two> & three"),
            Comment("c2", "", AT, "on the source", on_source=True),
        )
        (unit,) = returned(tmp_path, [Segment(5, 1, 1, 0, "نان", "bread", comments=comments)], version)
        assert [(note.author, note.text, note.on_source) for note in unit.notes] == [
            ('Sara "S"', "Line one\n<two> & three", False),
            ("", "on the source", True),
        ]
        if version == "2.1":
            assert [(note.id, note.at) for note in unit.notes] == [("c1", AT), ("c2", AT)]

    def test_states_are_those_that_other_tools_know(self, tmp_path: Path):
        conditions = [
            ("", State.INITIAL, SubState.NONE),
            ("a", State.INITIAL, SubState.DRAFT),
            ("a", State.INITIAL, SubState.REJECTED),
            ("a", State.TRANSLATED, SubState.NONE),
            ("a", State.REVIEWED, SubState.NONE),
            ("a", State.FINAL, SubState.NONE),
        ]
        some = [Segment(n, 1, n, 0, "نان", t, state=s, substate=u) for n, (t, s, u) in enumerate(conditions, start=1)]
        root = etree.parse(str(sent(tmp_path, some, "1.2")))
        assert [target.get("state") for target in root.iter(f"{{{V12}}}target")] == [
            "new", "needs-translation", "needs-translation", "translated", "signed-off", "final",
        ]  # fmt: skip
        assert [unit.get("approved") for unit in root.iter(f"{{{V12}}}trans-unit")] == [None] * 4 + ["yes"] * 2
        root = etree.parse(str(sent(tmp_path, some, "2.1")))
        found = [(each.get("state"), each.get("subState")) for each in root.iter("{*}segment")]
        assert found == [
            ("initial", None), ("initial", "werger:draft"), ("initial", "werger:rejected"),
            ("translated", None), ("reviewed", None), ("final", None),
        ]  # fmt: skip

    @pytest.mark.parametrize(("version", "name"), [("1.2", "trans-unit"), ("2.1", "unit")])
    def test_locked_segments_are_fixed(self, tmp_path: Path, version: str, name: str):
        some = [Segment(1, 1, 1, 0, "نان", locked=True), Segment(2, 1, 2, 0, "چا")]
        root = etree.parse(str(sent(tmp_path, some, version)))
        assert [unit.get("translate") for unit in root.iter(f"{{*}}{name}")] == ["no", None]

    @pytest.mark.parametrize("version", VERSIONS)
    def test_codes_are_elements_where_they_nest_and_halves_where_not(self, tmp_path: Path, version: str):
        text = f"{opening(1)}a{opening(2)}b{closing(1)}c{closing(2)}{single(3)}{closing(4)}"
        path = sent(tmp_path, [Segment(1, 1, 1, 0, text, text)], version)
        source = etree.parse(str(path)).find(".//{*}source")
        names = [etree.QName(each).localname for each in source.iter()]
        first, second = ["source", "g", "bx", "ex", "x", "ex"], ["source", "pc", "sc", "ec", "ph", "ec"]
        assert names == (second if version == "2.1" else first)

    def test_a_code_that_comes_again_is_a_copy_in_xliff_2(self, tmp_path: Path):
        text = single(1) * 3
        path = sent(tmp_path, [Segment(1, 1, 1, 0, single(1) + "نان", text)], "2.1")
        ids = [(each.get("id"), each.get("copyOf")) for each in etree.parse(str(path)).find(".//{*}target")]
        assert ids == [("1", None), ("1-2", "1"), ("1-3", "1")]

    def test_a_project_without_segments_is_refused(self, tmp_path: Path):
        with pytest.raises(DocumentError, match="no segment"):
            sent(tmp_path, [], "1.2")


THEIRS = """<?xml version='1.0' encoding="UTF-8" standalone = "yes"?>
<!-- kept -->\r
<xliff   version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:o='urn:other'>
<file original="a.html" source-language="ckb-IQ" datatype="html">
<header><skl><internal-file>&lt;p></internal-file></skl></header>
 <body>
  <group id="g">
\t<trans-unit id="1" o:x='&quot;&#10;'>
\t\t<source>نان  و <g id="7" ctype="bold">چا<ph id="8">&lt;br/></ph></g></source>
\t\t<note>kept &amp; whole</note>
\t</trans-unit>
  </group>
  <trans-unit id="2"><source>دوو</source><target state="new" o:k="v" ></target></trans-unit>
  <trans-unit id="3"><source>سێ</source>
   <target state="needs-review-translation" state-qualifier="fuzzy-match">three</target>
  </trans-unit>
  <trans-unit id="4" approved="yes"><source>چوار</source><target>four</target></trans-unit>
  <trans-unit id="5" translate="no"><source>پێنج</source></trans-unit>
  <group translate="no"><trans-unit id="6"><source>شەش</source></trans-unit></group>
  <trans-unit id="7"><source>٢٠٢٤ WHO</source><target/></trans-unit>
 </body></file>
</xliff>
"""


class TestAnotherToolsFile:
    def test_the_units_that_may_be_translated_are_read(self, tmp_path: Path):
        parsed = opened(tmp_path, THEIRS)
        assert [shown(each.text) for each in parsed.paragraphs] == ["نان  و <7>چا<8/></7>", "دوو", "سێ", "٢٠٢٤ WHO"]
        assert [each.target for each in parsed.paragraphs] == ["", "", "three", ""]
        codes = parsed.paragraphs[0].codes
        assert [(code.number, code.paired, code.format, code.label, code.required) for code in codes] == [
            (7, True, "b", "", False),
            (8, False, "", "<br/>", True),
        ]
        assert parsed.left_out == (
            "2 units are not to be translated; there nothing changes.",
            "1 unit is approved already; there nothing changes.",
            "1 unit is translated already; that comes as a draft and stays where you change nothing.",
        )

    def test_nothing_translated_changes_no_byte(self, tmp_path: Path):
        without_numbers = THEIRS.replace("٢٠٢٤ WHO", "حەوت")
        assert filled(opened(tmp_path, without_numbers), {}) == without_numbers

    def test_a_translation_that_is_left_as_it_was_changes_no_byte(self, tmp_path: Path):
        without_numbers = THEIRS.replace("٢٠٢٤ WHO", "حەوت")
        assert filled(opened(tmp_path, without_numbers), {2: "three"}) == without_numbers

    def test_a_source_in_the_place_of_a_translation_is_none(self, tmp_path: Path):
        copied = THEIRS.replace('o:k="v" >', 'o:k="v" >دوو')
        parsed = opened(tmp_path, copied)
        assert [each.target for each in parsed.paragraphs] == ["", "", "three", ""]
        assert '<target state="translated" o:k="v" >two</target>' in filled(parsed, {1: "two"})

    def test_only_the_translations_are_put_in(self, tmp_path: Path):
        result = filled(opened(tmp_path, THEIRS), {0: "tea<8/> & <7>bread</7>", 1: "two", 2: "3 < 4"})
        expected = (
            THEIRS.replace(
                "</g></source>\n",
                '</g></source>\n\t\t<target state="translated">tea<ph id="8">&lt;br/></ph> &amp; '
                '<g id="7" ctype="bold">bread</g></target>\n',
            )
            .replace('<target state="new" o:k="v" ></target>', '<target state="translated" o:k="v" >two</target>')
            .replace(
                '<target state="needs-review-translation" state-qualifier="fuzzy-match">three',
                '<target state="translated">3 &lt; 4',
            )
            .replace('datatype="html">', 'datatype="html" target-language="en">', 1)
            .replace("<target/>", '<target state="translated">٢٠٢٤ WHO</target>')
        )
        assert result == expected

    def test_it_opens_again_and_holds_what_was_written(self, tmp_path: Path):
        result = filled(opened(tmp_path, THEIRS), {1: "two\r\nlines\t "})
        path = tmp_path / "again.xlf"
        path.write_text(result, encoding="utf-8", newline="")
        units = {unit.key: unit for unit in read_returned(path, NoTask())}
        assert units["2"].target == "two\r\nlines\t "
        assert units["2"].state is State.TRANSLATED
        assert units["3"].target == "three"
        assert units["4"].state is State.REVIEWED

    def test_a_translation_that_was_signed_off_is_approved_there(self, tmp_path: Path):
        result = filled(opened(tmp_path, THEIRS), {1: "two"}, digest="1f")
        assert (
            '<trans-unit id="2" approved="yes"><source>دوو</source><target state="signed-off" o:k="v" >two<' in result
        )
        assert '<trans-unit id="3"><source>' in result
        assert 'id="s2" state="reviewed"' in filled(opened(tmp_path, THEIRS_2), {1: "<2>tea</2><3/>"}, digest="1f")

    def test_text_with_kurdish_left_in_it_is_not_called_translated(self, tmp_path: Path):
        result = filled(opened(tmp_path, THEIRS), {1: "two دوو"}, draft=True)
        assert '<target state="needs-translation" o:k="v" >two دوو</target>' in result
        assert result.count("<!-- DRAFT - not approved -->") == 1

    def test_a_code_the_other_tool_needs_may_miss_in_a_draft_only(self, tmp_path: Path):
        parsed = opened(tmp_path, THEIRS)
        with pytest.raises(DocumentError, match=r"unit 1: the code <8/> \(<br/>\) is missing"):
            filled(parsed, {0: "tea and bread"})
        assert ">tea and bread</target>" in filled(parsed, {0: "tea and bread"}, draft=True)

    def test_codes_that_do_not_nest_give_xml_all_the_same(self, tmp_path: Path):
        parsed = opened(
            tmp_path,
            THEIRS.replace("دوو", '<g id="1">ی</g><g id="2">ە</g>').replace("ckb-IQ", "ckb"),
        )
        for text in ("<1>a<2>b</1>c</2>", "</1>a<2>", "<1><1>a</1>", "<2><1>x"):
            etree.fromstring(filled(parsed, {1: text}, draft=True).encode())

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "windows-1256"])
    def test_the_encoding_stays(self, tmp_path: Path, encoding: str):
        text = (
            THEIRS.replace("UTF-8", encoding.replace("-sig", ""))
            .replace("ێ", "ي")
            .replace("ە", "ه")
            .replace("٢٠٢٤", "")
        )
        parsed = opened(tmp_path, text, encoding)
        out = io.BytesIO()
        targets = [each.text for each in parsed.paragraphs]
        targets[1] = "two – “ۆ”"
        Xliff().write(parsed.skeleton, targets, out, ExportOptions(), NoTask())
        path = tmp_path / "again.xlf"
        path.write_bytes(out.getvalue())
        assert {unit.key: unit.target for unit in read_returned(path, NoTask())}["2"] == "two – “ۆ”"
        assert out.getvalue()[:40] == text.encode(encoding)[:40]


SEGMENTED = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a" source-language="ckb" target-language="en-GB" datatype="xml"><body>
<trans-unit id="u"><source>یەک. دوو.</source>
<seg-source><mrk mtype="seg" mid="1">یەک.</mrk> <g id="9"><mrk mtype="seg" mid="2">دوو.</mrk></g></seg-source>
{target}</trans-unit></body></file></xliff>
"""


class TestSegmentedUnits:
    def test_each_segment_is_a_paragraph(self, tmp_path: Path):
        parsed = opened(tmp_path, SEGMENTED, ending=".sdlxliff")
        assert [each.text for each in parsed.paragraphs] == ["یەک.", "دوو."]

    def test_a_target_is_made_of_the_source_segments(self, tmp_path: Path):
        parsed = opened(tmp_path, SEGMENTED.format(target=""))
        result = filled(parsed, {0: "One.", 1: "Two."})
        assert (
            '<target state="translated"><mrk mtype="seg" mid="1">One.</mrk> '
            '<g id="9"><mrk mtype="seg" mid="2">Two.</mrk></g></target>' in result
        )
        added = result[result.index("\n<target ") : result.index("</target>") + 9]
        assert result.replace(added, "") == SEGMENTED.format(target="")

    def test_a_segment_that_is_not_translated_keeps_what_it_had(self, tmp_path: Path):
        old = '<target state="x"><mrk mtype="seg" mid="1"></mrk> <mrk mtype="seg" mid="2">Old.</mrk></target>'
        result = filled(opened(tmp_path, SEGMENTED.format(target=old)), {0: "One."})
        assert '<target state="x"><mrk mtype="seg" mid="1">One.</mrk> ' in result
        assert '<mrk mtype="seg" mid="2">Old.</mrk>' in result


THEIRS_2 = """<?xml version="1.0"?>
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ckb">
 <x:file id="f"><x:group id="g"><x:unit id="u">
   <x:originalData><x:data id="d1">&lt;b></x:data></x:originalData>
   <x:segment id="s1" state="initial" subState="o:x">
   <x:source>نان <x:pc id="1" dataRefStart="d1" type="fmt" subType="xlf:b">گەرم</x:pc></x:source></x:segment>
   <x:ignorable><x:source> </x:source></x:ignorable>
   <x:segment id="s2"><x:source><x:sc id="2"/>چا<x:ec startRef="2"/><x:ph id="3" canDelete="no"/></x:source>
   <x:target>old</x:target></x:segment>
 </x:unit></x:group>
 <x:unit id="v"><x:segment state="final"><x:source>سێ</x:source><x:target>three</x:target></x:segment></x:unit>
 <x:unit id="w" translate="no"><x:segment><x:source>چوار</x:source></x:segment></x:unit>
 </x:file>
</x:xliff>
"""


class TestVersion2:
    def test_segments_are_read_and_filled_in(self, tmp_path: Path):
        parsed = opened(tmp_path, THEIRS_2)
        assert [shown(each.text) for each in parsed.paragraphs] == ["نان <1>گەرم</1>", "<2>چا</2><3/>"]
        result = filled(parsed, {0: "<1>hot</1> bread", 1: "<3/><2>tea</2>"})
        assert result == (
            THEIRS_2.replace('srcLang="ckb"', 'srcLang="ckb" trgLang="en"')
            .replace('state="initial" subState="o:x"', 'state="translated"')
            .replace('id="s2"', 'id="s2" state="translated"')
            .replace(
                "</x:pc></x:source>",
                '</x:pc></x:source>\n   <x:target><x:pc id="1" dataRefStart="d1" type="fmt" subType="xlf:b">hot</x:pc>'
                " bread</x:target>",
            )
            .replace("<x:target>old", '<x:target><x:ph id="3" canDelete="no"/><x:sc id="2"/>tea<x:ec startRef="2"/>')
        )

    def test_nothing_translated_changes_no_byte(self, tmp_path: Path):
        assert filled(opened(tmp_path, THEIRS_2), {}) == THEIRS_2

    def test_annotations_change_no_text_of_a_file_that_comes_back(self, tmp_path: Path):
        path = sent(tmp_path, [Segment(1, 1, 1, 0, "نان", "bread")], "2.1")
        text = path.read_text("utf-8").replace("bread<", '<mrk id="m1" type="term">bread</mrk><')
        path.write_text(text, encoding="utf-8")
        (unit,) = read_returned(path, NoTask())
        assert unit.target == "bread"


class TestBadFiles:
    @pytest.mark.parametrize(
        ("text", "said"),
        [
            (THEIRS[:-30], "is damaged: line"),
            (THEIRS.replace("سێ", "&three;"), "is damaged|without saying what it is"),
            ("<tmx/>", "no XLIFF file: its first element is <tmx>"),
            (THEIRS.replace('version="1.2"', 'version="9"'), "XLIFF 9, which is not read"),
            (THEIRS.replace("ckb-IQ", "en-US"), "translated from en-US: this desk translates from Sorani"),
            (THEIRS.replace("<xliff", '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff'), "declares entities of its own"),
            (THEIRS.replace("UTF-8", "UTF-16"), "says in its first line that it is UTF-16"),
            (THEIRS.replace("سێ", "<g>" * 300 + "</g>" * 300), "over 200 deep"),
        ],
    )
    def test_they_are_told_in_one_sentence(self, tmp_path: Path, text: str, said: str):
        with pytest.raises(DocumentError, match=said) as caught:
            opened(tmp_path, text)
        assert "\n" not in str(caught.value)

    def test_an_external_entity_is_not_fetched(self, tmp_path: Path):
        secret = tmp_path / "secret.txt"
        secret.write_text("secret", encoding="utf-8")
        doctype = f'<!DOCTYPE xliff [<!ENTITY a SYSTEM "{secret.as_uri()}">]>'
        with pytest.raises(DocumentError, match="declares entities"):
            opened(tmp_path, THEIRS.replace("<xliff", doctype + "<xliff").replace("سێ", "&a;"))

    def test_a_wrong_number_of_targets_is_refused(self, tmp_path: Path):
        parsed = opened(tmp_path, THEIRS)
        with pytest.raises(DocumentError, match="4 units"):
            Xliff().write(parsed.skeleton, ["a"], io.BytesIO(), ExportOptions(draft=True), NoTask())


def test_white_space_is_never_touched(tmp_path: Path):
    segment = Segment(1, 1, 1, 0, "  نان\n\n\tچا \u00a0", "  bread\n\n\ttea \u00a0")
    for version in VERSIONS:
        (unit,) = returned(tmp_path, [segment], version)
        assert (unit.source, unit.target) == (segment.source, segment.target)


def test_codes_of_a_segment_in_its_halves_come_back(tmp_path: Path):
    first = Segment(1, 1, 1, 0, opening(3) + "نان", opening(3) + "bread")
    second = replace(first, id=2, source="چا" + closing(3), target="tea" + closing(3))
    for version in VERSIONS:
        units = returned(tmp_path, [first, second], version)
        assert [(unit.source, unit.target) for unit in units] == [
            (first.source, first.target),
            (second.source, second.target),
        ]
        assert all(plain(unit.source) for unit in units)
