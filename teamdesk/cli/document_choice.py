"""Which documents the arguments of ``teamdesk export`` name, and what is said of one that isn't."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.cli.failures import (
    NoCaseOf,
    NoDocuments,
    NoInterviewOf,
    NoMeetingOn,
    NoMinutesOf,
    NoPlanOf,
    NoRehabilitationPlanOf,
    NoStaffWeekOf,
    NoSuchZone,
    NoTasksOf,
    NoWeekPlanOf,
)
from teamdesk.domain.documents import OF_A_MEETING, PLANS, DocumentKind
from teamdesk.domain.names import matches_short_form, name_key
from teamdesk.domain.zones import zone_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.cli.arguments import Arguments
    from teamdesk.cli.export_run import ExportRun
    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.services.documents.service import DocumentService

_NO_MEETING = {DocumentKind.CALL: NoMeetingOn, DocumentKind.MINUTES: NoMinutesOf}
_MISSING = {
    DocumentKind.PLAN: NoPlanOf,
    DocumentKind.MY_PLAN: NoPlanOf,
    DocumentKind.REHABILITATION_PLAN: NoRehabilitationPlanOf,
    DocumentKind.INTERVIEW: NoInterviewOf,
    DocumentKind.WEEK_PLAN: NoWeekPlanOf,
}


def chosen_subjects(
    arguments: Arguments, service: DocumentService, run: ExportRun
) -> Iterator[SubjectRow]:
    """The meetings, cases, members and zones that the arguments name; what is missing fails."""
    kinds = PLANS if arguments.kind is DocumentKind.PLAN else (arguments.kind,)
    subjects = [row for kind in kinds for row in service.subjects(kind, arguments.week)]
    is_first = arguments.kind in OF_A_MEETING and not arguments.meetings
    if arguments.all or is_first:
        if not subjects:
            run.fail(NoDocuments())
        yield from subjects if arguments.all else subjects[:1]
        return
    for day in arguments.meetings or ():
        found = [subject for subject in subjects if subject.on == day]
        if not found:
            run.fail(_NO_MEETING[arguments.kind](day=day.isoformat()))
        yield from found
    for number in arguments.cases or ():
        found = [subject for subject in subjects if subject.case_number == number]
        if not found:
            run.fail(_MISSING.get(arguments.kind, NoCaseOf)(number=number))
        yield from found
    yield from _named(arguments, subjects, run)


def plan_of(asked: DocumentKind, subject: SubjectRow) -> DocumentKind | None:
    """Which of the two plans a person has, where «plan» was asked for."""
    return subject.kind if asked is DocumentKind.PLAN else None


def _named(
    arguments: Arguments, subjects: Sequence[SubjectRow], run: ExportRun
) -> Iterator[SubjectRow]:
    """Members and zones, which are chosen by their names."""
    for name in arguments.members or ():
        found = _members_called(name, subjects)
        if not found:
            is_week = arguments.kind is DocumentKind.STAFF_WEEK
            run.fail(NoStaffWeekOf(name=name) if is_week else NoTasksOf(name=name))
        yield from found
    for name in arguments.zones or ():
        found = [subject for subject in subjects if subject.id == zone_id(name)]
        if not found:
            run.fail(NoSuchZone(name=name))
        yield from found


def _members_called(name: str, subjects: Sequence[SubjectRow]) -> list[SubjectRow]:
    """The one member of that name; nobody where «Kari» could be two: the wrong one would read."""
    exact = [each for each in subjects if name_key(each.person_name) == name_key(name)]
    found = exact or [each for each in subjects if matches_short_form(each.person_name, name)]
    return found if len(found) == 1 else []
