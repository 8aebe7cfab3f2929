"""TMX: what is written comes back, whatever its codes and characters; bad files are told, and never half taken."""

from __future__ import annotations

import gzip
import io
import lzma
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from samples_exchange import units

from translator_app.core.errors import Cancelled, MemoryStoreError
from translator_app.core.exchange import BadUnit, CutShortError
from translator_app.core.inline import closing, opening, shown, single
from translator_app.core.memory import TranslationUnit
from translator_app.formats import tmx
from translator_app.formats.tmx import read_tmx, write_tmx

DTD = Path(__file__).parents[1] / "reference" / "tmx14-structure.dtd"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header srclang="ckb"/><body>\n'
TAIL = "</body></tmx>\n"


def tu(source: str, target: str, *, languages: tuple[str, str] = ("ckb", "en"), facts: str = "") -> str:
    first, second = languages
    return (
        f'<tu>{facts}<tuv xml:lang="{first}"><seg>{source}</seg></tuv>'
        f'<tuv xml:lang="{second}"><seg>{target}</seg></tuv></tu>\n'
    )


def read(tmp_path: Path, body: str, **options: str) -> list[TranslationUnit | BadUnit]:
    return read_bytes(tmp_path, (HEAD + body + TAIL).encode(), **options)


def read_bytes(
    tmp_path: Path, data: bytes, name: str = "memory.tmx", **options: str
) -> list[TranslationUnit | BadUnit]:
    path = tmp_path / name
    path.write_bytes(data)
    return list(read_tmx(path, **options))


def pairs(found: list[TranslationUnit | BadUnit]) -> list[tuple[str, str]]:
    return [(shown(each.source), shown(each.target)) for each in found if isinstance(each, TranslationUnit)]


def written(*given_units: TranslationUnit) -> bytes:
    out = io.BytesIO()
    assert write_tmx(given_units, out) == len(given_units)
    return out.getvalue()


class TestRoundTrip:
    @given(st.lists(units, max_size=4))
    def test_what_is_written_is_read_again(self, tmp_path_factory: pytest.TempPathFactory, some: list[TranslationUnit]):
        assert read_bytes(tmp_path_factory.mktemp("tmx"), written(*some)) == some

    @given(st.lists(units, max_size=4))
    def test_it_is_valid_by_the_dtd(self, some: list[TranslationUnit]):
        dtd = etree.DTD(str(DTD))
        assert dtd.validate(etree.fromstring(written(*some))), dtd.error_log

    def test_what_xml_cannot_hold_is_left_out(self, tmp_path: Path):
        found = read_bytes(tmp_path, written(TranslationUnit("نان\x0b", "bread\ud800\uffff", note="a\x00b")))
        assert found == [TranslationUnit("نان", "bread", note="ab")]

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
    def test_every_unicode_encoding_is_read(self, tmp_path: Path, encoding: str):
        declared = encoding.replace("-sig", "")
        text = HEAD.replace("UTF-8", declared) + tu("نان", "bread") + TAIL
        assert pairs(read_bytes(tmp_path, text.encode(encoding))) == [("نان", "bread")]

    @pytest.mark.parametrize(("pack", "ending"), [(gzip.compress, "gz"), (lzma.compress, "xz")])
    def test_packed_files_are_read(self, tmp_path: Path, pack, ending: str):
        data = pack((HEAD + tu("نان", "bread") + TAIL).encode())
        assert pairs(read_bytes(tmp_path, data, f"memory.tmx.{ending}")) == [("نان", "bread")]

    def test_the_published_memory_is_turned_whole(self, shared: Path):
        found = list(read_tmx(shared / "data" / "memory" / "tico-19.en-ckb.tmx.xz"))
        assert len(found) == 3071
        assert all(isinstance(each, TranslationUnit) for each in found)
        assert all(any("\u0600" <= c <= "\u06ff" for c in each.source) for each in found[:50])
        assert all(each.target.isascii() for each in found[:20])


class TestLanguages:
    @pytest.mark.parametrize(
        "code", ["ckb", "CKB", "ckb-IQ", "ckb_IQ", "ckb-Arab-IR", "ku-Arab", "KU-ARAB-IQ", "ku-IQ"]
    )
    def test_sorani_is_known_by_its_codes_in_either_direction(self, tmp_path: Path, code: str):
        found = read(tmp_path, tu("نان", "bread", languages=(code, "en-US")) + tu("tea", "چا", languages=("EN", code)))
        assert pairs(found) == [("نان", "bread"), ("چا", "tea")]

    def test_bare_kurdish_counts_in_arabic_script_only(self, tmp_path: Path):
        found = read(tmp_path, tu("نان", "bread", languages=("ku", "en")) + tu("nan", "bread", languages=("ku", "en")))
        assert pairs(found) == [("نان", "bread")]
        assert found[1] == BadUnit(4, "it is in other languages (en, ku)", foreign=True)

    def test_the_best_pair_is_taken_of_many(self, tmp_path: Path):
        variants = [("de", "Brot"), ("ku-Arab", "نانەک"), ("en-GB", "loaf"), ("ckb", "نان"), ("en", "bread")]
        body = "<tu>" + "".join(f'<tuv xml:lang="{c}"><seg>{t}</seg></tuv>' for c, t in variants) + "</tu>"
        assert pairs(read(tmp_path, body)) == [("نان", "bread")]

    def test_several_translations_in_one_language_come_each(self, tmp_path: Path):
        more = '<tuv xml:lang="en"><seg>loaf</seg></tuv></tu>'
        assert pairs(read(tmp_path, tu("نان", "bread").replace("</tu>", more))) == [("نان", "bread"), ("نان", "loaf")]

    def test_the_lang_of_tmx_1_1_and_prefixes_are_read(self, tmp_path: Path):
        body = tu("نان", "bread").replace("xml:lang", "lang")
        prefixed = (HEAD + body + TAIL).replace("<", "<t:").replace("<t:/", "</t:").replace("<t:?", "<?")
        prefixed = prefixed.replace("<t:tmx", '<t:tmx xmlns:t="urn:t"')
        assert pairs(read(tmp_path, body)) == pairs(read_bytes(tmp_path, prefixed.encode())) == [("نان", "bread")]


class TestCodes:
    def test_pairs_are_numbered_by_x_and_meet_across_languages(self, tmp_path: Path):
        source = '<bpt i="1" x="7">&lt;b></bpt>نان<ept i="1">&lt;/b></ept> <ph x="3">&lt;br/></ph>چا'
        target = '<ph x="3"/>tea <bpt i="4" x="7"/>bread<ept i="4"/>'
        assert pairs(read(tmp_path, tu(source, target))) == [("<7>نان</7> <3/>چا", "<3/>tea <7>bread</7>")]

    def test_without_x_the_i_and_the_order_number_them(self, tmp_path: Path):
        source = '<bpt i="2"/>نان<ept i="2"/><ph>a</ph><ut>b</ut><it pos="begin"/>'
        assert pairs(read(tmp_path, tu(source, source))) == [("<2>نان</2><1/><3/><4>",) * 2]

    def test_numbers_that_cannot_be_are_given_anew_and_alike_on_both_sides(self, tmp_path: Path):
        source = '<bpt i="0" x="0"/>نان<ept i="0"/><ph x="99999"/><hi x="x">چا</hi>'
        assert pairs(read(tmp_path, tu(source, source))) == [("<1>نان</1><2/><3>چا</3>",) * 2]

    def test_text_inside_a_code_is_no_text(self, tmp_path: Path):
        source = 'نان<ph x="1">&lt;img alt="<sub>وێنە</sub>"/></ph>'
        assert pairs(read(tmp_path, tu(source, "bread"))) == [("نان<1/>", "bread")]

    def test_characters_of_the_planes_of_codes_are_no_codes(self, tmp_path: Path):
        found = read(tmp_path, tu("نان\U000f0001&#xF2002;", "bread"))
        assert pairs(found) == [("نان\ufffd\ufffd", "bread")]

    def test_our_codes_are_written_as_tools_expect_them(self):
        unit = TranslationUnit(f"{opening(1)}نان{closing(1)}{closing(2)}", f"{single(3)}bread{opening(2)}")
        data = written(unit).decode()
        assert '<seg><bpt i="1" x="1">&lt;1&gt;</bpt>نان<ept i="1">&lt;/1&gt;</ept><it pos="end" x="2">' in data
        assert '<seg><ph x="3">&lt;3/&gt;</ph>bread<it pos="begin" x="2">&lt;2&gt;</it></seg>' in data


class TestFacts:
    def test_who_when_notes_and_context_are_kept(self, tmp_path: Path):
        facts = (
            '<note>one</note><prop type="x-context-pre">&lt;seg>پێش&amp;lt;&lt;ph x="1"/>&lt;/seg></prop>'
            '<prop type="next">پاش</prop><prop type="project">home</prop>'
        )
        body = tu("نان", "bread", facts=facts).replace(
            '<tuv xml:lang="en">', '<tuv xml:lang="en" changedate="20240229T235958Z" changeid="Sara"><note>two</note>'
        )
        (unit,) = read(tmp_path, body)
        at = datetime(2024, 2, 29, 23, 59, 58, tzinfo=UTC)
        assert unit == TranslationUnit("نان", "bread", "Sara", at, "home", f"پێش<{single(1)}", "پاش", "one\ntwo")

    @pytest.mark.parametrize("date", ["", "yesterday", "20240230T000000Z", "00000101T000000Z"])
    def test_a_date_that_is_none_is_left_out(self, tmp_path: Path, date: str):
        body = tu("نان", "bread").replace('"en">', f'"en" changedate="{date}">')
        assert pairs(read(tmp_path, body)) == [("نان", "bread")]


BAD = {
    "a bare ampersand": tu("نان & چا", "bread"),
    "an unknown entity": tu("نان&nbsp;", "bread"),
    "a tag that is not closed": tu("<b>نان", "bread"),
    "a control character": tu("نان\x02", "bread"),
    "no translation": "<tu></tu>\n",
    "no text": '<tu><tuv xml:lang="ckb"></tuv><tuv xml:lang="en"><seg>a</seg></tuv></tu>\n',
    "no language": tu("نان", "bread").replace(' xml:lang="en"', ""),
    "an empty source": tu(" ", "bread"),
    "an empty translation": tu("نان", ""),
    "no end": tu("نان", "bread").replace("</tu>", ""),
    "nothing": "<tu/>\n",
}


class TestBadUnits:
    @pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
    def test_a_bad_unit_in_the_middle_spoils_itself_alone(self, tmp_path: Path, bad: str):
        body = tu("یەک", "one") + bad + tu("دوو", "two")
        found = read(tmp_path, body)
        assert pairs(found) == [("یەک", "one"), ("دوو", "two")]
        (line,) = [each.line for each in found if isinstance(each, BadUnit)]
        assert line == 4

    def test_bytes_that_are_no_utf_8_spoil_one_unit(self, tmp_path: Path):
        body = (tu("یەک", "one") + tu("QQ", "x") + tu("دوو", "two")).encode().replace(b"QQ", b"\xff\xfe")
        found = read_bytes(tmp_path, HEAD.encode() + body + TAIL.encode())
        assert found[1] == BadUnit(4, "it holds bytes that are not UTF-8")
        assert pairs(found) == [("یەک", "one"), ("دوو", "two")]

    def test_a_bare_ampersand_is_told_in_words(self, tmp_path: Path):
        (bad,) = read(tmp_path, BAD["a bare ampersand"])
        assert bad == BadUnit(3, "it is ill-formed: an & stands in it that is not written as &amp;")

    def test_units_in_comments_and_cdata_are_no_units(self, tmp_path: Path):
        body = "<!-- " + tu("no", "no") + " -->" + tu("<![CDATA[<tu></tu>]]>نان", "bread <!-- </tu> -->")
        assert pairs(read(tmp_path, body)) == [("<tu></tu>نان", "bread ")]

    def test_an_endless_unit_is_passed_over(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(tmx, "UNIT_CAP", 5_000)
        monkeypatch.setattr("translator_app.formats.xml_text.CHUNK", 1_000)
        found = read(tmp_path, tu("یەک", "one") + tu("ا" * 9_000, "long") + tu("دوو", "two"))
        assert pairs(found) == [("یەک", "one"), ("دوو", "two")]
        assert [each.line for each in found if isinstance(each, BadUnit)] == [4]

    @given(chunk=st.integers(1, 300))
    def test_the_places_where_the_file_is_cut_into_chunks_do_not_matter(
        self, tmp_path_factory: pytest.TempPathFactory, chunk: int
    ):
        folder = tmp_path_factory.mktemp("chunks")
        body = (
            tu("یەک", "one") + "<!-- <tu> -->\n" + BAD["no end"] + tu("دوو<ph x='1'/>", "two") + BAD["an empty source"]
        )
        whole = read(folder, body)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("translator_app.formats.xml_text.CHUNK", chunk)
            assert read(folder, body) == whole


class TestBadFiles:
    def test_a_file_that_is_cut_short_gives_what_came_and_says_so(self, tmp_path: Path):
        path = tmp_path / "short.tmx"
        path.write_text(HEAD + tu("یەک", "one") + tu("دوو", "two")[:60], encoding="utf-8")
        reading = read_tmx(path)
        assert pairs([next(reading)]) == [("یەک", "one")]
        with pytest.raises(CutShortError, match=r"short\.tmx is cut short: it ends at line 4 without </tmx>"):
            next(reading)

    @pytest.mark.parametrize("pack", [gzip.compress, lzma.compress])
    def test_a_packed_file_that_is_cut_short_says_so(self, tmp_path: Path, pack):
        body = "".join(tu(f"ژمارە {n}", f"number {n * 7919}") for n in range(2_000))
        path = tmp_path / "short.tmx.xz"
        path.write_bytes(pack((HEAD + body + TAIL).encode())[:-200])
        with pytest.raises(CutShortError, match="cut short"):
            list(read_tmx(path))

    @pytest.mark.parametrize(
        ("text", "encoding", "said"),
        [
            (HEAD.replace("UTF-8", "UTF-16") + TAIL, "utf-8", "says in its first line that it is UTF-16"),
            (HEAD + TAIL, "utf-16", "says in its first line that it is UTF-8, but it is in UTF-16"),
            (HEAD + tu("نان", "bread") + TAIL, "cp1256", "says it is UTF-8 but is not"),
            (HEAD.replace("UTF-8", "KLINGON") + TAIL, "utf-8", "encoding klingon, which is not read"),
            ("hello", "utf-8", "holds no XML"),
            ("", "utf-8", "is empty"),
            ("<html></html>", "utf-8", "holds no XML|no translation memory"),
            ("<?xml version='1.0'?><xliff/>", "utf-8", "no translation memory in TMX: its first element is <xliff>"),
        ],
    )
    def test_a_file_that_is_something_else_is_told_in_one_sentence(
        self, tmp_path: Path, text: str, encoding: str, said: str
    ):
        with pytest.raises(MemoryStoreError, match=said):
            read_bytes(tmp_path, text.replace("\u06d5", "ه").encode(encoding, "replace"))

    def test_a_zip_under_the_name_is_told(self, tmp_path: Path):
        with pytest.raises(MemoryStoreError, match="holds no XML"):
            read_bytes(tmp_path, b"PK\x03\x04" + bytes(100))

    def test_no_file_is_told(self, tmp_path: Path):
        with pytest.raises(MemoryStoreError, match="no such file"):
            list(read_tmx(tmp_path / "none.tmx"))

    @pytest.mark.parametrize(
        "doctype",
        [
            '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
            '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
            '<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>',
        ],
    )
    def test_entities_of_its_own_are_refused(self, tmp_path: Path, doctype: str):
        text = HEAD.replace("<tmx", doctype + "<tmx") + tu("&a;&b;", "bread") + TAIL
        with pytest.raises(MemoryStoreError, match="declares entities of its own"):
            read_bytes(tmp_path, text.encode())

    def test_the_public_dtd_may_be_named_and_is_not_fetched(self, tmp_path: Path):
        text = HEAD.replace("<tmx", '<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">\n<tmx')
        assert pairs(read_bytes(tmp_path, (text + tu("نان", "bread") + TAIL).encode())) == [("نان", "bread")]

    def test_it_can_be_cancelled(self, tmp_path: Path):
        class Stopped:
            def step(self, done: int, total: int, label: str = "") -> None:
                raise Cancelled

        path = tmp_path / "memory.tmx"
        path.write_text(HEAD + TAIL, encoding="utf-8")
        with pytest.raises(Cancelled):
            list(read_tmx(path, task=Stopped()))
