"""What a member's list of promises holds, gathered from the promises of the team."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.names import initials, mask_names
from teamdesk.domain.rows.documents import SubjectRow
from teamdesk.exports.papers.lists.task_content import TaskLine, TaskListContent
from teamdesk.exports.papers.lists.task_list import build_task_list
from teamdesk.models import Member, Team
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.storage.queries import tasks as task_queries
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries import veils as veil_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.masking import Veils
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def members_with_tasks(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    """The members who have promised something that is open, in the team's order."""
    members = team_queries.members(work.session, at.team_id)
    by_id = {member.id: member for member in members}
    tasks = task_queries.tasks_of_team(work.session, at.team_id, at.today, by_id)
    busy = {task.owner.id for task in tasks if task.owner and task.status.is_open}
    return tuple(
        SubjectRow(DocumentKind.TASK_LIST, each.id, None, "", each.name, None, "", is_final=True)
        for each in members
        if each.id in busy
    )


def gather_tasks(
    work: UnitOfWork, at: Workplace, member_id: UUID, *, uses_initials: bool
) -> TaskListContent:
    """What a member has promised as it stands today, by date.

    Raises:
        NotFoundError: there is no such member.
    """
    team, member = work.get(Team, at.team_id), work.get(Member, member_id)
    members = team_queries.members_by_id(work.session, at.team_id)
    tasks = task_queries.tasks_of_team(work.session, at.team_id, at.today, members)
    own = [
        task for task in tasks if task.status.is_open and task.owner and task.owner.id == member_id
    ]
    own.sort(key=lambda task: task.due_on or date.max)
    veils = veil_queries.everybody(work.session) if uses_initials else None
    return TaskListContent(
        member=member.name,
        initials=member.initials,
        team=team.name,
        municipality=team.municipality,
        day=at.today,
        lines=tuple(_line(task, veils) for task in own),
    )


def task_line(task: TaskRow, person: str) -> TaskLine:
    """A promise as lists tell it, with the name that ``person`` is called by."""
    is_waiting = task.status is ActionStatus.WAITING
    return TaskLine(
        text=task.text,
        person=person,
        due_on=task.due_on,
        time_number=task.time_number(),
        waiting_for=task.waiting_for if is_waiting else "",
        repeat_days=task.repeat_days,
        repeat_until=task.repeat_until,
        is_asked=task.needs_acceptance,
    )


def _line(task: TaskRow, veils: Veils | None) -> TaskLine:
    if veils is None:
        return task_line(task, task.person_name)
    line = task_line(task, initials(task.person_name))
    return replace(
        line,
        text=_shown(line.text, task, veils),
        waiting_for=_shown(line.waiting_for, task, veils),
    )


def _shown(text: str, task: TaskRow, veils: Veils) -> str:
    """A text without anybody's name."""
    own = veils.by_subject.get(task.case_id) if task.case_id else None
    names = own.names if own else (task.person_name,)
    return mask_names(text, (*names, *veils.names_in(text)))


def make_task_list(order: PaperOrder) -> GatheredDocument:
    """What a member has promised, on paper.

    Raises:
        NotFoundError: there is no such member.
    """
    initials_only = order.command.uses_initials
    content = gather_tasks(order.work, order.at, order.subject_id, uses_initials=initials_only)
    shown, translate = replace(content, is_practice=order.is_practice), order.translate
    return GatheredDocument(build_task_list(shown, translate), translate.language, None)
