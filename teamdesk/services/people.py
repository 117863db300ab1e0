"""Persons: found in the list, opened on their page; each opening is logged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.rows.timeline import TimelineKind
from teamdesk.services.access_log import note_opening
from teamdesk.services.refusing import refuse_closed
from teamdesk.storage.closed_cases import closed_in
from teamdesk.storage.queries import people as people_queries
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries import timeline as timeline_queries

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.people import PersonListRow, PersonRows
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.domain.rows.timeline import TimelineRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class PeopleService:
    """Everyone the team has met."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def people(self) -> tuple[PersonListRow, ...]:
        """The list, unsorted: the window sorts by the alphabet of its language."""
        with self._at.reading() as work:
            return people_queries.people(work.session, self._at.team_id, self._members(work))

    def case_of(self, person_id: UUID) -> UUID | None:
        """The case that stands for a person: the open one, else the last.

        Raises:
            ClosedToYou: the one at this machine is disqualified in it.
            ClosedForGuests: a guest sits in the room whom the person has not said yes to.
        """
        with self._at.reading() as work:
            refuse_closed(closed_in(work.session).why_person(person_id))
            return people_queries.newest_case_of(work.session, self._at.team_id, person_id)

    def page(self, case_id: UUID) -> PersonRows | None:
        """Everything on one person's page; None when the case is gone."""
        with self._at.reading() as work:
            return people_queries.person_page(
                work.session, case_id, self._at.today, self._members(work)
            )

    def timeline(self, case_id: UUID, offset: int) -> tuple[TimelineRow, ...]:
        """What happened before the ``offset`` newest things; empty where nothing did."""
        with self._at.reading() as work:
            return timeline_queries.timeline_of_case(work.session, case_id, self._at.today, offset)

    def minutes_of(self, case_id: UUID, row: TimelineRow) -> UUID | None:
        """The meeting whose frozen minutes tell of a line of the timeline; None for other lines."""
        is_talk = row.code == ContactKind.GOAL_TALK.value
        if row.kind is not TimelineKind.DECISION and not is_talk:
            return None
        with self._at.reading() as work:
            return timeline_queries.minutes_on(work.session, case_id, row.on, of_talk=is_talk)

    def last_meeting_on(self, case_id: UUID) -> date | None:
        """The day a team meeting last spoke of a case; None where none has yet."""
        with self._at.reading() as work:
            return timeline_queries.last_meeting_on(work.session, case_id)

    def log_opening(self, person_id: UUID, case_id: UUID, reason: str = "") -> None:
        """Note that this member looked at a person (pasientjournalloven § 22)."""
        with self._at.writing() as work:
            note_opening(work, self._at, person_id, case_id, reason)
            work.commit("access")

    def _members(self, work: UnitOfWork) -> dict[UUID, MemberRow]:
        return team_queries.members_by_id(work.session, self._at.team_id)
