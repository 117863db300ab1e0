"""The promises about one person, open ones and those that were kept."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import ActionStatus
from teamdesk.exports.papers.case.promises import CasePromise
from teamdesk.exports.papers.lists.task_content import TaskLine
from teamdesk.exports.papers.promises.builder import build_person_promises
from teamdesk.exports.papers.promises.content import PersonPromisesContent
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.papers.case_content import head_of
from teamdesk.services.documents.papers.tasks import task_line
from teamdesk.storage.queries import tasks as task_queries
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries.case_subjects import cases_with_promises

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

# A quarter: longer than between two evaluations, short enough to be read.
KEPT_FOR = timedelta(weeks=12)


def promised_to(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    """Those about whom something was promised, and is open or was kept lately."""
    return cases_with_promises(work.session, at.team_id, at.today - KEPT_FOR)


def promises_of(
    work: UnitOfWork, at: Workplace, case_id: UUID, since: date
) -> tuple[CasePromise, ...]:
    """What is open about a person by date, and then what was kept since a day, the newest first."""
    members = team_queries.members_by_id(work.session, at.team_id)
    rows = task_queries.tasks_of_case(work.session, case_id, members)
    waiting = [row for row in rows if row.status.is_open]
    kept = [row for row in rows if row.status is ActionStatus.DONE and _since(row, since)]
    kept.sort(key=lambda row: row.done_on or since, reverse=True)
    return tuple(_promise(row) for row in (*waiting, *kept))


def gather_person_promises(order: PaperOrder) -> PersonPromisesContent:
    """Everything that was promised about a person, as it stands today.

    Raises:
        NotFoundError: the case is not there.
    """
    since = order.at.today - KEPT_FOR
    found = promises_of(order.work, order.at, order.subject_id, since)
    return PersonPromisesContent(
        head=head_of(order, order.subject_id),
        kept_since=since,
        open=tuple(one for one in found if one.done_on is None),
        kept=tuple(one for one in found if one.done_on is not None),
    )


def _since(row: TaskRow, since: date) -> bool:
    return row.done_on is not None and row.done_on >= since


def _promise(row: TaskRow) -> CasePromise:
    is_open = row.status.is_open
    line = task_line(row, person="") if is_open else TaskLine(row.text, "", row.due_on)
    owner = row.owner.name if row.owner else row.owner_name
    return CasePromise(line, owner, None if is_open else row.done_on)


def make_person_promises(order: PaperOrder) -> GatheredDocument:
    """What has been promised about one person, for the person and those who promised.

    Raises:
        NotFoundError: the case is not there.
    """
    translate = order.translate
    document = build_person_promises(gather_person_promises(order), translate)
    return GatheredDocument(document, translate.language, order.subject_id)
