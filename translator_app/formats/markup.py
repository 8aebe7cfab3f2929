"""XML parsed and written with the doors shut: no DTD, no entities, no network."""

from __future__ import annotations

from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.said import said

XML_ILLEGAL = {code: None for code in range(32) if code not in (9, 10, 13)} | {0xFFFE: None, 0xFFFF: None}
XML_ILLEGAL |= dict.fromkeys(range(0xD800, 0xE000))


def parse(data: bytes, place: str) -> etree._Element:
    """Return the root of the XML in ``data``. Raises DocumentError, naming ``place``, for broken or unsafe XML."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_blank_text=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise DocumentError(
            said("{place} is damaged and cannot be read ({reason}).", place=place, reason=_reason(error))
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise DocumentError(
            said(
                "{place} declares its own entities (a DTD), which no office program does: it is not read.", place=place
            )
        )
    return root


def serialised(root: etree._Element) -> bytes:
    """Return ``root`` as a standalone UTF-8 XML file."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def legal(text: str) -> str:
    """Return ``text`` without the characters that XML cannot hold."""
    return text.translate(XML_ILLEGAL)


def _reason(error: Exception) -> str:
    return str(error).split("\n", maxsplit=1)[0].removesuffix(" (<string>, line 1)").rstrip(".")
