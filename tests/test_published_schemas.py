"""What is written is valid by the published schemas that a package ships.

Debian's omegat has the schema of TBX (martif) and the DTD of TMX 1.1 in its jar; no package was found that ships those
of TMX 1.4 or XLIFF. TMX 1.1 differs from 1.4 in what is written here by the name of one attribute alone.
``OMEGAT_JAR`` names a jar that lies elsewhere.
"""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from samples_exchange import plain_texts, units

from translator_app.core.glossary import Term, TermStatus
from translator_app.core.memory import TranslationUnit
from translator_app.formats.tbx import write_tbx
from translator_app.formats.tmx import write_tmx

JAR = Path(os.environ.get("OMEGAT_JAR", "/usr/share/omegat/OmegaT.jar"))
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# The schema imports this by name; it is no part of the jar.
XML_XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="lang" type="xs:language"/><xs:attribute name="space" type="xs:NCName"/></xs:schema>"""

pytestmark = pytest.mark.skipif(not JAR.exists(), reason="Debian's omegat, whose jar has the schemas, is not installed")

terms = st.builds(
    Term,
    plain_texts.filter(str.strip),
    plain_texts.filter(str.strip),
    part_of_speech=plain_texts,
    domain=plain_texts,
    note=plain_texts,
    status=st.sampled_from(TermStatus),
)


def published(name: str) -> bytes:
    with zipfile.ZipFile(JAR) as jar:
        return jar.read(f"schemas/{name}")


class Neighbours(etree.Resolver):
    def resolve(self, system_url: str, public_id: str | None, context: object) -> object:
        return self.resolve_string(XML_XSD, context) if system_url.endswith("xml.xsd") else None  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def tbx_schema() -> etree.XMLSchema:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Neighbours())
    return etree.XMLSchema(etree.fromstring(published("tbx.xsd"), parser))


@pytest.fixture(scope="module")
def tmx_dtd() -> etree.DTD:
    return etree.DTD(io.BytesIO(published("tmx11.dtd")))


@given(some=st.lists(terms, min_size=1, max_size=4))
def test_glossaries_are_valid_tbx(tbx_schema: etree.XMLSchema, some: list[Term]):
    out = io.BytesIO()
    write_tbx(some, out, version=2)
    assert tbx_schema.validate(etree.fromstring(out.getvalue())), tbx_schema.error_log


@given(some=st.lists(units, max_size=4))
def test_memories_are_valid_tmx(tmx_dtd: etree.DTD, some: list[TranslationUnit]):
    out = io.BytesIO()
    write_tmx(some, out)
    root = etree.fromstring(out.getvalue())
    for variant in root.iter("tuv"):
        variant.set("lang", variant.attrib.pop(LANG))
    assert tmx_dtd.validate(root), tmx_dtd.error_log


def test_the_schemas_refuse_what_is_wrong(tbx_schema: etree.XMLSchema, tmx_dtd: etree.DTD):
    assert not tbx_schema.validate(etree.fromstring("<martif type='TBX' xml:lang='en'/>"))
    assert not tmx_dtd.validate(etree.fromstring("<tmx version='1.1'><body/></tmx>"))
