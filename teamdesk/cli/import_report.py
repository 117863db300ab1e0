"""What an import did, in sentences: first the sums, then each row that was not simply taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.imports.findings import Outcome
from teamdesk.imports.reasons import Reason
from teamdesk.services.imports import RecordKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.cli.terminal import Terminal
    from teamdesk.core.i18n import Translator
    from teamdesk.imports.findings import Finding
    from teamdesk.services.imports import ImportReport
    from teamdesk.services.imports.report import FileReport


def say_report(report: ImportReport, terminal: Terminal) -> None:
    """Tell what was stored, or would be."""
    _ = terminal.words
    for file in report.files:
        if file.refused is None:
            _say_file(file, terminal)
    taken = counted(report.taken, _)
    if not taken:
        terminal.say(_("Nothing new."))
    elif report.is_stored:
        terminal.say(_("Stored: {what}.", what=taken))
    else:
        terminal.say(_("Would be stored: {what}. Nothing was written yet.", what=taken))


def counted(counts: Mapping[RecordKind, int], _: Translator) -> str:
    """«34 personer, 35 saker», in the order of the kinds."""
    parts = (_amount(kind, counts[kind], _) for kind in RecordKind if counts.get(kind))
    return ", ".join(parts)


def _say_file(file: FileReport, terminal: Terminal) -> None:
    _ = terminal.words
    taken = counted(file.taken, _) or _("nothing new")
    terminal.say(f"{file.file}: {taken}")
    known = counted(file.already_known, _)
    if known:
        terminal.say("  " + _("there already: {what}", what=known))
    for outcome, heading in _headings(_):
        for finding in file.found(outcome):
            if finding.reason is Reason.ALREADY_KNOWN:
                # The sums have told them.
                continue
            terminal.say(f"  {heading}: {_sentence(finding, _)}")
    skipped = len(file.found(Outcome.SKIPPED))
    if skipped:
        line = _.plural(
            "{count} row was passed over: empty, a heading or a sum",
            "{count} rows were passed over: empty, headings or sums",
            skipped,
        )
        terminal.say("  " + line)


def _headings(_: Translator) -> tuple[tuple[Outcome, str], ...]:
    return (
        (Outcome.REFUSED, _("refused")),
        (Outcome.FLAGGED, _("left out")),
        (Outcome.JOINED, _("joined")),
    )


def _sentence(finding: Finding, _: Translator) -> str:
    place = finding.place
    reason = finding.words(_)
    where = (
        _("sheet {sheet}, row {row}", sheet=place.sheet, row=place.row)
        if place.sheet
        else _("line {row}", row=place.row)
    )
    if finding.column:
        return f"{where}, {finding.column} «{finding.value}»: {reason}"
    return f"{where}: {reason}"


def _amount(kind: RecordKind, count: int, _: Translator) -> str:
    match kind:
        case RecordKind.PERSONS:
            return _.plural("{count} person", "{count} persons", count)
        case RecordKind.CASES:
            return _.plural("{count} rehabilitation case", "{count} rehabilitation cases", count)
        case RecordKind.GOALS:
            return _.plural("{count} goal", "{count} goals", count)
        case RecordKind.ACTIONS:
            return _.plural("{count} promise", "{count} promises", count)
        case RecordKind.STAFF:
            return _.plural("{count} member", "{count} members", count)
        case _:
            return _amount_of_facts(kind, count, _)


def _amount_of_facts(kind: RecordKind, count: int, _: Translator) -> str:
    match kind:
        case RecordKind.SERVICES:
            return _.plural("{count} service", "{count} services", count)
        case RecordKind.CONTACTS:
            return _.plural("{count} contact", "{count} contacts", count)
        case RecordKind.ASSESSMENTS:
            return _.plural("{count} assessment", "{count} assessments", count)
        case RecordKind.STAYS:
            return _.plural("{count} stay", "{count} stays", count)
        case RecordKind.MEETINGS:
            return _.plural("{count} meeting", "{count} meetings", count)
        case _:
            return _.plural("{count} decision", "{count} decisions", count)
