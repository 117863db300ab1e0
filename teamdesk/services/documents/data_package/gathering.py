"""The rows of one person, from every table that has any, told without other persons' data."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from teamdesk.domain.worded import Worded
from teamdesk.exports.papers.data_package.content import (
    PackagePartContent,
    RecordContent,
    SectionContent,
    Value,
    Values,
    Word,
)
from teamdesk.exports.papers.data_package.parts import PackagePart
from teamdesk.models import (
    Assessment,
    Goal,
    Interview,
    Meeting,
    Member,
    Phase,
    Team,
    WeekPlan,
    WeekPlanEntry,
)
from teamdesk.services.documents.data_package import (
    about_help,
    about_meetings,
    about_person,
    about_results,
)
from teamdesk.services.documents.data_package.readings import instrument, profession
from teamdesk.storage.queries import person_data
from teamdesk.storage.queries.person_data import Belonging

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from teamdesk.models import Base
    from teamdesk.services.documents.data_package.tables import ToldTable
    from teamdesk.storage.unit_of_work import UnitOfWork

# In the order in which they are read: a table comes after the one whose rows it belongs to.
PARTS: Mapping[PackagePart, tuple[ToldTable, ...]] = {
    PackagePart.PERSON: (about_person.PERSON,),
    PackagePart.NETWORK: (about_person.RELATIVES,),
    PackagePart.CASE: (
        about_person.CASES,
        about_person.REFERRALS,
        about_person.PHASES,
        about_person.LEVELS,
        about_person.TRANSFERS,
        about_person.EVALUATIONS,
        about_help.HANDOVERS,
        about_person.RECUSALS,
    ),
    PackagePart.GOALS: (
        about_help.GOALS,
        about_help.GOAL_STEPS,
        about_help.GOAL_EVALUATIONS,
    ),
    PackagePart.MEASURES: (
        about_help.MEASURES,
        about_help.WEEKS,
        about_help.VISITS,
        about_help.VISITORS,
    ),
    PackagePart.PLAN: (
        about_help.PLANS,
        about_help.PLAN_VERSIONS,
        about_help.PARTICIPANTS,
        about_help.COOPERATIONS,
    ),
    PackagePart.PROMISES: (about_meetings.PROMISES,),
    PackagePart.MEETINGS: (
        about_meetings.NOTES,
        about_meetings.DECISIONS,
        about_meetings.PREPARATIONS,
        about_meetings.QUICK_NOTES,
    ),
    PackagePart.INTERVIEWS: (
        about_results.INTERVIEWS,
        about_results.QUOTES,
        about_results.ADDITIONS,
    ),
    PackagePart.ASSESSMENTS: (about_results.ASSESSMENTS, about_results.ANSWERS),
    PackagePart.SERVICES: (
        about_results.DECISIONS,
        about_results.RECORDS,
        about_results.HELP,
        about_results.COSTS,
    ),
    PackagePart.STAYS: (about_results.STAYS,),
    PackagePart.CONTACTS: (about_results.CONTACTS,),
    PackagePart.CONSENTS: (about_person.CONSENTS,),
    PackagePart.DOCUMENTS: (about_person.DOCUMENTS,),
    PackagePart.ACCESS: (about_person.ACCESS,),
}
SOMEBODY_ELSE = "N. N."


class PersonRows:
    """Everything that is stored about one person, for one copy."""

    def __init__(self, work: UnitOfWork, person_id: UUID) -> None:
        session = self._session = work.session
        # In the order in which they are told.
        self._keys = {"id": [person_id], "person_id": [person_id]}
        named = person_data.named_rows(session)
        self._called: dict[UUID, Value] = dict(_called(named))
        self._held = {row.id: row.held_on for row in named if isinstance(row, Meeting)}
        self._others = _pattern(person_data.names_of_others(session, person_id))

    def parts(self) -> tuple[PackagePartContent, ...]:
        """Every part in its order, those without rows too."""
        return tuple(
            PackagePartContent(part, tuple(map(self._section, tables)))
            for part, tables in PARTS.items()
        )

    def _section(self, table: ToldTable) -> SectionContent:
        rows = self._rows(table)
        if table.gives:
            self._keys[table.gives] = [row.id for row in rows]
            self._called.update(_names_of(rows))
        return SectionContent(
            title=table.title,
            names=tuple(table.columns.values()),
            records=tuple(self._record(table, row) for row in rows),
            is_table=table.is_table,
        )

    def _rows(self, table: ToldTable) -> Sequence[Any]:
        wanted = Belonging(table.key, self._keys[table.key], table.order, table.only_with)
        rows = person_data.rows_of(self._session, table.model, wanted)
        if table.is_grouped:
            place = {key: number for number, key in enumerate(self._keys[table.key])}
            return sorted(rows, key=lambda row: place[getattr(row, table.key)])
        if table.lead == "meeting_id":
            return sorted(rows, key=lambda row: self._held[row.meeting_id])
        return rows

    def _record(self, table: ToldTable, row: Base) -> RecordContent:
        return RecordContent(
            lead=self._value(table, row, table.lead) if table.lead else None,
            values=tuple(self._value(table, row, column) for column in table.columns),
        )

    def _value(self, table: ToldTable, row: Base, column: str) -> Value | None:
        stored = getattr(row, column)
        other = table.only_without.get(column)
        if stored is None or (other and getattr(row, other) is not None):
            return None
        if column in table.reads:
            return table.reads[column](stored)
        return self._plain(stored)

    def _plain(self, stored: object) -> Value | None:
        match stored:
            case UUID():
                return self._called.get(stored)
            case Worded():
                return Word(stored.word)
            case str():
                return self._others.sub(SOMEBODY_ELSE, stored) if self._others else stored
            case dt.datetime():
                return stored.astimezone()
            case dt.date() | dt.time() | bool() | int() | float() | Decimal():
                return stored
            case _:
                raise TypeError(type(stored).__name__)


def _called(rows: Iterable[Member | Team | Phase | Meeting]) -> Iterator[tuple[UUID, Value]]:
    """Members by name and profession, teams, phases and meetings by what they are called."""
    for row in rows:
        match row:
            case Member():
                yield row.id, Values((row.name, profession(row.profession)))
            case Team():
                yield row.id, row.name
            case Phase():
                yield row.id, row.name or Word(row.kind.word)
            case Meeting():
                yield row.id, Values((Word(row.kind.word), row.held_on))


def _names_of(rows: Iterable[Base]) -> Iterator[tuple[UUID, Value]]:
    """What later rows call these by."""
    for row in rows:
        match row:
            case Goal() | WeekPlanEntry():
                yield row.id, row.text
            case WeekPlan():
                yield row.id, row.valid_from
            case Interview():
                yield row.id, row.held_on
            case Assessment() if row.assessed_on:
                yield row.id, Values((instrument(row.instrument), row.assessed_on))
            case Assessment():
                yield row.id, Values((instrument(row.instrument), Word(row.moment.word)))


def _pattern(others: Iterable[str]) -> re.Pattern[str] | None:
    """Finds full names; None where there are none."""
    # A first name alone may be anybody's, the person's own too.
    full = sorted((name for name in others if " " in name.strip()), key=len, reverse=True)
    if not full:
        return None
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, full))})\b", re.IGNORECASE)
