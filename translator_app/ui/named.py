"""The names that core gives to states, roles and the like, as the window shows them: marked here to be translated."""

from __future__ import annotations

from typing import Final

from translator_app.core.said import said

PHASES: Final = (
    said("translating"), said("ready for review"), said("in review"), said("returned"), said("approved"),
)  # fmt: skip
ROLES: Final = (said("translator"), said("reviewer"), said("lead"))
STATES: Final = (
    said("empty"), said("draft"), said("rejected"), said("translated"), said("reviewed"), said("final"),
)  # fmt: skip
SEVERITIES: Final = (
    said("neutral"), said("minor"), said("major"), said("critical"),
    said("Neutral"), said("Minor"), said("Major"), said("Critical"),
)  # fmt: skip
DIMENSIONS: Final = (
    said("Terminology"), said("Accuracy"), said("Fluency"), said("Style"), said("Locale"), said("Markup"),
)  # fmt: skip
STATUSES: Final = (said("preferred"), said("allowed"), said("forbidden"))
KEPT: Final = (said("this project"), said("ships with Werger"), said("attached file"))
PIECES: Final = (said("added"), said("removed"))
PARTS_OF_SPEECH: Final = (
    said("noun"), said("name"), said("verb"), said("adjective"), said("adverb"), said("phrase"), said("abbreviation"),
)  # fmt: skip
REPORT: Final = (
    said("Person"), said("Words confirmed"), said("Changes"), said("Segments touched"), said("Minutes in segments"),
    said("Words an hour"), said("Suggestions confirmed"), said("Suggestion kept %"),
)  # fmt: skip
FORMATS: Final = (
    said("Word document"), said("OpenDocument text"), said("PowerPoint presentation"), said("Excel workbook"),
    said("Plain text"), said("Web page"), said("PDF (text only, import)"), said("SubRip subtitles"),
    said("WebVTT subtitles"), said("Gettext catalogue"),
)  # fmt: skip
WORK: Final = (said("Reading"), said("Writing"), said("Comparing"), said("Merging"), said("Writing histories"))
FORMS: Final = (
    said("definite plural"), said("definite"), said("indefinite"), said("plural"), said("comparative"),
    said("superlative"), said("my"),
    said("your"), said("our"), said("your (plural)"), said("their"), said("his or her"), said("ezafe"), said("is"),
    said("are"), said("is his or hers"), said("this"), said("these"), said("and"), said("also"), said("fused"),
    said("written apart"), said("date"), said("number"),
)  # fmt: skip
