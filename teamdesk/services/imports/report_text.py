"""The report for people: to read, to print, to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import TYPE_CHECKING

from teamdesk.core.files import replace_file
from teamdesk.imports.findings import Outcome
from teamdesk.services.imports.words import OUTCOMES, amounts, recognised_as, where

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from teamdesk.core.i18n import Translator
    from teamdesk.imports.findings import Finding
    from teamdesk.services.imports.report import FileReport, ImportReport

# What a person has to look at comes first.
TOLD = (Outcome.REFUSED, Outcome.FLAGGED, Outcome.JOINED, Outcome.REPAIRED, Outcome.SKIPPED)
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def report_as_text(report: ImportReport, _: Translator) -> str:
    """The whole report as lines."""
    title = _("What was imported") if report.is_stored else _("What will be imported")
    lines = [title, "=" * len(title), ""]
    lines += [_("In all: {amounts}", amounts=amounts(_, report.taken) or _("nothing new"))]
    for file in report.files:
        lines += ["", *_file_lines(file, _)]
    return "\n".join(lines) + "\n"


def report_as_csv(report: ImportReport, _: Translator) -> str:
    """The findings as a table; semicolons, as Norwegian spreadsheets expect."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow(
        [_("File"), _("Outcome"), _("Sheet"), _("Row"), _("Column"), _("Value"), _("Reason")]
    )
    for file in report.files:
        if file.refused is not None:
            told = file.refused.explain(_)
            writer.writerow([file.file, _(OUTCOMES[Outcome.REFUSED]), "", "", "", "", told])
        for finding in _in_order(file):
            place = finding.place
            cells = (finding.column, finding.value, finding.words(_))
            outcome = _(OUTCOMES[finding.outcome])
            written = (place.sheet, place.row, *cells)
            writer.writerow([_safe(cell) for cell in (place.file, outcome, *written)])
    return buffer.getvalue()


def save_report(report: ImportReport, path: Path, _: Translator) -> None:
    """Write the report as a table where the name ends in .csv, else as text.

    Raises:
        OSError: it can't be written there; what lay there is untouched.
    """
    is_table = path.suffix.lower() == ".csv"
    text = report_as_csv(report, _) if is_table else report_as_text(report, _)
    # Excel knows UTF-8 by this mark only.
    replace_file(path, text.encode("utf-8-sig" if is_table else "utf-8"))


def _file_lines(file: FileReport, _: Translator) -> Iterator[str]:
    yield file.file
    yield "-" * len(file.file)
    if file.refused is not None:
        yield file.refused.explain(_)
        return
    yield _("Recognised as: {kind}", kind=recognised_as(_, file))
    yield _("New: {amounts}", amounts=amounts(_, file.taken) or _("nothing new"))
    if file.already_known:
        yield _("There already: {amounts}", amounts=amounts(_, file.already_known))
    for outcome in TOLD:
        found = file.found(outcome)
        if found:
            yield f"{_(OUTCOMES[outcome])} ({len(found)})"
        yield from (f"  {line}" for line in _finding_lines(outcome, found, _))


def _finding_lines(outcome: Outcome, found: Sequence[Finding], _: Translator) -> Iterator[str]:
    """Each finding; of what was mended without doubt only the reasons, for it may be thousands."""
    if outcome is Outcome.REPAIRED:
        reasons = Counter(finding.words(_) for finding in found)
        yield from (f"{reason} ({count})" for reason, count in reasons.items())
        return
    yield from (_finding_line(finding, _) for finding in found)


def _finding_line(finding: Finding, _: Translator) -> str:
    cell = f", {finding.column} «{finding.value}»" if finding.column else ""
    return f"{where(_, finding.place)}{cell}: {finding.words(_)}"


def _in_order(file: FileReport) -> Iterator[Finding]:
    for outcome in TOLD:
        yield from file.found(outcome)


def _safe(cell: object) -> object:
    """A cell that a spreadsheet would reckon with stays the text it was."""
    is_formula = isinstance(cell, str) and cell.startswith(_FORMULA_STARTS)
    return f"'{cell}" if is_formula else cell
