"""One or two examples of every command, shown under its ``--help``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

EXAMPLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "new": ("new article.werger article.docx", "new article.werger article.txt --glossary press.tsv"),
        "info": ("info article.werger", "info article.werger --json"),
        "segments": ("segments article.werger", "segments article.werger --json"),
        "export": ("export article.werger -o article.en.docx", "export article.werger -o both.docx --bilingual"),
        "translate": ("translate article.docx -o article.en.docx", "translate - -o article.en.txt < article.txt"),
        "formats": ("formats",),
        "documents": ("documents article.werger", "documents article.werger --json"),
        "add": ("add article.werger annex.docx",),
        "renew": ("renew article.werger article-2.docx", "renew article.werger annex-2.docx --document annex.docx"),
        "remove": ("remove article.werger annex.docx",),
        "suggest": ("suggest article.werger --segment 3", 'suggest --text "سڵاو" -n 1'),
        "pretranslate": ("pretranslate article.werger", "pretranslate article.werger --no-engine --memory-from 95"),
        "set": ('set article.werger 3 "The talks failed." --state translated', "set article.werger 3 - < sentence.txt"),
        "engines": ("engines", "engines --json"),
        "engines-install": ("engines-install translate-ckb_en-1_0.argosmodel",),
        "engines-remove": ("engines-remove argos:translate-ckb_en-1_0",),
        "check": ("check article.werger", "check article.werger --json"),
        "approve": (
            "approve article.werger --reviewer Awaz --all",
            "approve article.werger --reviewer Awaz --segment 3 --segment 4",
        ),
        "reject": ('reject article.werger 3 --reviewer Awaz --reason "The date is wrong."',),
        "review": (
            'review comment article.werger 3 "Is this the customary spelling?" --by Awaz',
            "review mark article.werger 3 --category accuracy/omission --severity major --by Awaz",
            "review score article.werger -o quality.pdf",
        ),
        "hand-over": ("hand-over article.werger --to review --by Narin", "hand-over article.werger"),
        "verify": ("verify article.werger", "verify article.en.docx --project article.werger"),
        "history": ("history article.werger --segment 3",),
        "snapshot": ('snapshot article.werger --add "Before review"', "snapshot article.werger"),
        "merge": ("merge mine.werger hers.werger -o both.werger", "merge mine.werger back.zip -o both.werger"),
        "report": ("report article.werger -o progress.html",),
        "integrity": ("integrity article.werger",),
        "backups": ("backups article.werger", "backups article.werger --make"),
        "restore": ("restore article.werger", "restore article.werger article.2026-03-01-093000.werger"),
        "memory": (
            "memory import project.tmx --memory press.wtm",
            'memory search "سڵاو" --memory press.wtm -n 3',
            "memory export --memory press.wtm -o press.tmx",
        ),
        "glossary": (
            "glossary import terms.csv --glossary press.tsv",
            "glossary export --glossary press.tsv -o press.tbx",
        ),
        "import-xliff": ("import-xliff article.werger back.xlf --dry-run", "import-xliff article.werger back.xlf"),
        "import-review": ("import-review article.werger reviewed.docx --by Awaz",),
        "analyse": ("analyse article.werger", "analyse article.werger -o analysis.csv"),
        "pack": ("pack article.werger -o article.zip",),
        "unpack": ("unpack article.zip -o article",),
        "normalize": ("normalize article.txt", "normalize - < article.txt"),
        "segment": ("segment article.txt", "segment - < article.txt"),
        "terms": ("terms article.werger", 'terms --text "حکوومەت" --glossary press.tsv'),
        "evaluate": ("evaluate --pairs pairs.tsv", "evaluate --pairs pairs.tsv --weighed --json"),
    }
)
