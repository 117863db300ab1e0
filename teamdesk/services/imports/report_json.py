"""The report for programs: stable keys, English reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from teamdesk.core.i18n import Language, Translator
from teamdesk.imports.findings import Outcome
from teamdesk.services.imports.report import RecordKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.imports.findings import Finding
    from teamdesk.imports.preview_result import SheetPreview
    from teamdesk.imports.sheet import TextFormat
    from teamdesk.services.imports.report import FileReport, ImportReport

_OUTCOMES = (
    Outcome.JOINED,
    Outcome.FLAGGED,
    Outcome.REFUSED,
    Outcome.SKIPPED,
    Outcome.REPAIRED,
)


def report_as_json(report: ImportReport) -> dict[str, Any]:
    """The whole report; only plain values."""
    return {
        "stored": report.is_stored,
        "reference_date": report.reference_date.isoformat(),
        "taken": _counts(report.taken),
        "already_known": _counts(report.already_known),
        "files": [file_as_json(file) for file in report.files],
    }


def file_as_json(file: FileReport) -> dict[str, Any]:
    """One file's part."""
    told: dict[str, Any] = {
        "file": file.file,
        "recognised": file.refused is None,
        "minutes": file.is_minutes,
        "sheets": [_sheet(sheet) for sheet in file.sheets],
        "taken": _counts(file.taken),
        "already_known": _counts(file.already_known),
    }
    if file.text_format:
        told["format"] = _format(file.text_format)
    for outcome in _OUTCOMES:
        told[outcome.value] = [_finding(finding) for finding in file.found(outcome)]
    if file.refused:
        english = _english()
        told["reason"] = file.refused.what_happened(english)
        told["advice"] = file.refused.what_to_do(english)
    return told


def _counts(counted: Mapping[RecordKind, int]) -> dict[str, int]:
    return {kind.value: counted[kind] for kind in RecordKind if counted.get(kind)}


def _sheet(sheet: SheetPreview) -> dict[str, Any]:
    return {
        "sheet": sheet.name,
        "kind": sheet.kind.value,
        "header_row": sheet.header_row,
        "columns": [{"header": header, "meaning": meaning} for header, meaning in sheet.columns],
    }


def _format(found: TextFormat) -> dict[str, str]:
    return {
        "encoding": found.encoding,
        "delimiter": found.delimiter,
        "line_ends": found.line_ends,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    place = finding.place
    told: dict[str, Any] = (
        {"sheet": place.sheet, "row": place.row} if place.sheet else {"line": place.row}
    )
    if finding.column:
        told |= {"column": finding.column, "value": finding.value}
    told["reason"] = finding.words(_english())
    for name, value in finding.values:
        told["same_as_row" if name == "row" else name] = int(value) if value.isdigit() else value
    return told


def _english() -> Translator:
    """The reasons as they stand in the source: programs compare them."""
    from gettext import NullTranslations

    return Translator(Language.EN, NullTranslations())
