"""What an import's kinds and outcomes are called, for window, report and command line alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.imports.columns import TableKind
from teamdesk.imports.findings import Outcome
from teamdesk.services.imports.report import RecordKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.labels import Words
    from teamdesk.imports.records import Place
    from teamdesk.services.imports.report import FileReport

_TABLES = {
    TableKind.CASELOAD: mark("the team's board"),
    TableKind.ENDED: mark("ended cases"),
    TableKind.STAFF: mark("members of the team"),
    TableKind.SERVICES: mark("services"),
    TableKind.CONTACTS: mark("contacts"),
    TableKind.STAYS: mark("stays at an institution"),
    TableKind.COPM: mark("COPM"),
    TableKind.BARTHEL: mark("Barthel"),
    TableKind.SPPB: mark("SPPB"),
    TableKind.FIM: mark("FIM"),
}
OUTCOMES = {
    Outcome.JOINED: mark("Joined"),
    Outcome.REPAIRED: mark("Mended"),
    Outcome.FLAGGED: mark("Value left out"),
    Outcome.REFUSED: mark("Refused"),
    Outcome.SKIPPED: mark("Passed over"),
}


def recognised_as(_: Words, file: FileReport) -> str:
    """«the team's board, ended cases, members of the team»."""
    if file.is_minutes:
        return _("minutes of a meeting")
    words = (_(_TABLES[sheet.kind]) for sheet in file.sheets if sheet.kind in _TABLES)
    return ", ".join(dict.fromkeys(words))


def amount(_: Words, kind: RecordKind, count: int) -> str:
    """«34 persons», «1 case»."""
    match kind:
        case RecordKind.PERSONS:
            return _.plural("{count} person", "{count} persons", count)
        case RecordKind.CASES:
            return _.plural("{count} case file", "{count} case files", count)
        case RecordKind.GOALS:
            return _.plural("{count} goal", "{count} goals", count)
        case RecordKind.ACTIONS:
            return _.plural("{count} action", "{count} actions", count)
        case RecordKind.STAFF:
            return _.plural("{count} member", "{count} members", count)
        case _:
            return _amount_of_facts(_, kind, count)


def _amount_of_facts(_: Words, kind: RecordKind, count: int) -> str:
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


def amounts(_: Words, counted: Mapping[RecordKind, int]) -> str:
    """«34 persons · 35 cases»; empty where nothing was counted."""
    return " · ".join(amount(_, kind, counted[kind]) for kind in RecordKind if counted.get(kind))


def where(_: Words, place: Place) -> str:
    """«Sheet Teamliste, row 23» or «line 73»."""
    if place.sheet:
        return _("sheet {sheet}, row {row}", sheet=place.sheet, row=place.row)
    return _("line {row}", row=place.row)
