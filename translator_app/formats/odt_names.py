"""The name spaces of OpenDocument 1.2 that reading and writing go by."""

from __future__ import annotations

from typing import Final

_BASE: Final = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE: Final = f"{{{_BASE}office:1.0}}"
TEXT: Final = f"{{{_BASE}text:1.0}}"
STYLE: Final = f"{{{_BASE}style:1.0}}"
D: Final = f"{{{_BASE}drawing:1.0}}"
FO: Final = f"{{{_BASE}xsl-fo-compatible:1.0}}"
SVG: Final = f"{{{_BASE}svg-compatible:1.0}}"
A: Final = "{http://purl.org/dc/elements/1.1/}"
LOEXT: Final = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
