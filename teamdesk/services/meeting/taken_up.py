"""Whose promises a meeting takes up: those of its own list, and no one else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.meetings import ListRule
from teamdesk.services.meeting.planning import list_rule
from teamdesk.storage.queries import meetings as meeting_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.models import Meeting
    from teamdesk.storage.unit_of_work import UnitOfWork


def cases_in_question(work: UnitOfWork, meeting: Meeting) -> frozenset[UUID | None] | None:
    """The cases whose promises a meeting goes through; None where it goes through all of them.

    A meeting about one person, or about those who go home, never spoke of the other promises: they
    are not carried over by it, and its minutes tell nobody of them.
    """
    if list_rule(work, meeting) is ListRule.ALL_ACTIVE:
        return None
    lines = meeting_queries.agenda(work.session, meeting.id)
    return frozenset({meeting.case_id, *(line.case_id for line in lines)} - {None})
