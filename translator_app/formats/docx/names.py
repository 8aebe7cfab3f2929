"""The names of WordprocessingML (ECMA-376, transitional) that reading and writing go by."""

from __future__ import annotations

from typing import Final

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15: Final = "{http://schemas.microsoft.com/office/word/2012/wordml}"
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
V: Final = "{urn:schemas-microsoft-com:vml}"
WPS: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
CT: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"
REL: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CP: Final = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
DC: Final = "{http://purl.org/dc/elements/1.1/}"
DCTERMS: Final = "{http://purl.org/dc/terms/}"
XSI: Final = "{http://www.w3.org/2001/XMLSchema-instance}"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
VAL: Final = W + "val"

P, R_RUN, T, TAB, BR, CR = (W + name for name in ("p", "r", "t", "tab", "br", "cr"))
PPR, RPR = W + "pPr", W + "rPr"

RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
WORD_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."

OFF: Final = frozenset({"0", "false", "off"})
