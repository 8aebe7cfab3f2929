"""Sorani on its own: normalize, segment, terms."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from translator_app.composition.rule_shelf import PATIENCE, rules_of
from translator_app.core.errors import DocumentError
from translator_app.core.glossary import TermHit
from translator_app.core.kurdish.folding import fold
from translator_app.core.kurdish.segmentation import Segmenter
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.ports import ParsedDocument
from translator_app.formats import for_path
from translator_app.formats.glossary_files import read_terms

from .opening import document_file, opened, text_or_input, workshop
from .output import Output


def _file_argument(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a document; - reads a text from standard input")


def _read(options: Namespace, output: Output) -> ParsedDocument:
    with document_file(options.file) as path:
        return for_path(path).read(path, output)


def normalize(options: Namespace, output: Output) -> None:
    """Print a document's text as it is folded for comparison, a line a paragraph."""
    for paragraph in _read(options, output).paragraphs:
        folded = fold(paragraph.text)
        output.row({"text": folded}, folded)


def _segment_arguments(parser: ArgumentParser) -> None:
    _file_argument(parser)
    parser.add_argument("--rules", metavar="F.srx", help="cut by the rules of this SRX file instead")


def segment(options: Namespace, output: Output) -> None:
    """Print a document's sentences, one a line."""
    shop = workshop()
    if options.rules is None:
        spans = shop.segmenter().spans
    else:
        spans = Segmenter(rules_of(Path(options.rules)), shop.settings.abbreviations, PATIENCE).spans
    for paragraph in _read(options, output).paragraphs:
        for start, end in spans(paragraph.text):
            sentence = paragraph.text[start:end]
            output.row({"text": sentence}, sentence.replace("\n", " "))


def _terms_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("project", nargs="?", metavar="P.werger", help="a project: the terms of every segment")
    parser.add_argument("--text", metavar="T", help="a Kurdish text instead; - reads standard input")
    parser.add_argument(
        "--glossary", action="append", default=[], metavar="F", help="a glossary; the shipped ones if none"
    )


def terms(options: Namespace, output: Output) -> None:
    """Print the glossary terms met in a text or a project."""
    if options.text is not None:
        shop = workshop()
        paths = [Path(name) for name in options.glossary] or shop.glossaries()
        index = TermIndex(term for path in paths for term in read_terms(path))
        _print_hits(index.find(text_or_input(options.text)), output, {})
        return
    if options.project is None:
        raise DocumentError("Say where to look: a project, or --text T.")
    with opened(options.project, read_only=True) as (_, desk):
        extra = [term for name in options.glossary for term in read_terms(Path(name))]
        index = TermIndex((*desk.terms, *extra))
        for row in desk.editor.segments:
            _print_hits(index.find(row.source), output, {"segment": row.id})


def _print_hits(hits: list[TermHit], output: Output, extra: dict[str, object]) -> None:
    for hit in hits:
        target = hit.targets[0] if hit.targets else ""
        values: dict[str, object] = {
            **extra,
            "start": hit.start,
            "end": hit.end,
            "text": hit.text,
            "source": hit.source,
            "target": target,
            "targets": list(hit.targets),
            "forbidden": [term.target for term in hit.terms if term.target not in hit.targets],
            "form": hit.form,
            "confidence": round(hit.confidence, 3),
        }
        form = f"\t{hit.form}" if hit.form else ""
        where = f"{extra['segment']}\t" if "segment" in extra else ""
        output.row(values, f"{where}{hit.start}-{hit.end}\t{hit.text}\t{hit.source}\t{target}{form}")


def _rules_arguments(parser: ArgumentParser) -> None:
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--bring", metavar="F.srx", help="cut documents added from now on by these rules")
    choice.add_argument("--write", metavar="F.srx", help="write the rules in force for another tool")
    choice.add_argument("--put-back", action="store_true", help="go back to Werger's own rules")


def rules(options: Namespace, output: Output) -> None:
    """Change the sentence rules, or say which are in force."""
    shelf = workshop().sentence_rules
    if options.bring is not None:
        shelf.bring(Path(options.bring))
    elif options.write is not None:
        shelf.copy_to(Path(options.write))
    elif options.put_back:
        shelf.put_back()
    output.row({"brought": shelf.brought}, "your own rules" if shelf.brought else "Werger's own rules")


COMMANDS = (
    ("normalize", "a document's text as folded for comparison", _file_argument, normalize),
    ("segment", "a document's sentences, one a line", _segment_arguments, segment),
    ("rules", "the sentence rules: bring an SRX file, write one, or go back to ours", _rules_arguments, rules),
    ("terms", "the glossary terms met in a text", _terms_arguments, terms),
)
