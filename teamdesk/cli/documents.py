"""``teamdesk export``: minutes, plans, interview notes and weeks of one or many."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk.cli.export_run import ExportRun
from teamdesk.cli.failures import (
    NoDocuments,
    NoInterviewOf,
    NoMeetingOn,
    NoMinutesOf,
    NoPlanOf,
    NoStaffWeekOf,
    NoSuchZone,
    NoTasksOf,
    NothingChosen,
    NoWeekPlanOf,
    WrongChoice,
)
from teamdesk.cli.team import open_team
from teamdesk.core.i18n import load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.names import matches_short_form, name_key
from teamdesk.domain.records import DocumentFormat, DocumentKind
from teamdesk.domain.zones import zone_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from teamdesk.cli.arguments import Arguments
    from teamdesk.cli.command_parser import CommandParser
    from teamdesk.cli.outcome import ExitCode
    from teamdesk.cli.terminal import Terminal
    from teamdesk.core.i18n import Language, Translator
    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.services.documents import DocumentService

# A request for a longer period is written on the person's page, and can only be there.
CHOSEN_BY = {
    DocumentKind.CALL: "--meeting",
    DocumentKind.MINUTES: "--meeting",
    DocumentKind.PLAN: "--case",
    DocumentKind.INTERVIEW: "--case",
    DocumentKind.WEEK_PLAN: "--case",
    DocumentKind.STAFF_WEEK: "--member",
    DocumentKind.ZONE_LIST: "--zone",
    DocumentKind.TASK_LIST: "--member",
}
BY_MEETING = (DocumentKind.CALL, DocumentKind.MINUTES)
BY_INITIALS = (
    DocumentKind.CALL,
    DocumentKind.STAFF_WEEK,
    DocumentKind.ZONE_LIST,
    DocumentKind.TASK_LIST,
)
WEEKS = (DocumentKind.WEEK_PLAN, DocumentKind.STAFF_WEEK)
_NO_MEETING = {DocumentKind.CALL: NoMeetingOn, DocumentKind.MINUTES: NoMinutesOf}
_MISSING = {
    DocumentKind.PLAN: NoPlanOf,
    DocumentKind.INTERVIEW: NoInterviewOf,
    DocumentKind.WEEK_PLAN: NoWeekPlanOf,
}


def add_export(parser: CommandParser, _: Translator) -> None:
    """Add the command."""
    export = parser.add_command(
        "export",
        _("write calls, minutes, plans, interview notes, week plans or lists to Word and PDF"),
        export_documents,
        _(
            "What was written is kept in the team's list of documents. Without --lang a document "
            "has its own language: the person's, or the team's for minutes, staff weeks and zones."
        ),
    )
    export.add_argument(
        "kind",
        type=_kind,
        choices=list(CHOSEN_BY),
        metavar="call|minutes|plan|interview|week-plan|staff-week|zone-list|task-list",
        help=_("what to write"),
    )
    _add_choice(export, _)
    _add_manner(export, _)
    export.add_argument(
        "--format",
        dest="formats",
        type=DocumentFormat,
        choices=list(DocumentFormat),
        nargs="+",
        action="extend",
        metavar="docx|pdf|ics",
        help=_("docx, pdf, or both, which is what you get without it; ics for a call"),
    )
    export.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="DIR",
        help=_("the folder to write to; it is made if it is not there"),
    )
    export.add_json()
    export.add_database_options()


def _add_choice(export: CommandParser, _: Translator) -> None:
    export.add_argument(
        "--meeting",
        dest="meetings",
        type=date.fromisoformat,
        nargs="+",
        action="extend",
        metavar="DATE",
        help=_(
            "call to or minutes of these days, such as 2026-11-16; without it, the next or newest"
        ),
    )
    export.add_argument(
        "--case",
        dest="cases",
        nargs="+",
        action="extend",
        metavar="NUMBER",
        help=_("the plan, interviews or week of these cases, by number, such as 26-014"),
    )
    export.add_argument(
        "--member",
        dest="members",
        nargs="+",
        action="extend",
        metavar="NAME",
        help=_("the staff week or tasks of these members, by name or first name"),
    )
    export.add_argument(
        "--zone",
        dest="zones",
        nargs="+",
        action="extend",
        metavar="NAME",
        help=_("the persons of these home care zones, for the zone's own meeting"),
    )
    export.add_argument(
        "--week",
        type=date.fromisoformat,
        metavar="DATE",
        help=_("any day of the week to write, such as 2026-11-23; without it, this week"),
    )
    export.add_argument("--all", action="store_true", help=_("every document of that kind"))


def _add_manner(export: CommandParser, _: Translator) -> None:
    export.add_argument(
        "--initials",
        action="store_true",
        help=_("name the persons of a call, a staff week, tasks or a zone by initials only"),
    )
    export.add_argument(
        "--names",
        action="store_true",
        help=_("name the persons of a call, which has case numbers only without it"),
    )


def export_documents(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Write what was chosen; one that fails holds up no other."""
    _check(arguments)
    with open_team(arguments, terminal) as opened:
        from teamdesk.services.documents import DocumentService

        service = DocumentService(opened.workplace, _translator, is_practice=opened.is_practice)
        run = ExportRun(arguments, service, terminal)
        for subject in _chosen(arguments, service, run):
            run.write(subject)
    return run.finish()


def _check(arguments: Arguments) -> None:
    kind, chosen = arguments.kind, CHOSEN_BY[arguments.kind]
    given = {
        "--meeting": arguments.meetings,
        "--case": arguments.cases,
        "--member": arguments.members,
        "--zone": arguments.zones,
        "--week": arguments.week if kind not in WEEKS else None,
        "--initials": arguments.initials and kind not in BY_INITIALS,
        "--names": arguments.names and kind is not DocumentKind.CALL,
    }
    for option, value in given.items():
        if value and option != chosen:
            raise WrongChoice(option=option, kind=kind.value.replace("_", "-"))
    if kind not in BY_MEETING and not given[chosen] and not arguments.all:
        raise NothingChosen(option=chosen)


def _chosen(arguments: Arguments, service: DocumentService, run: ExportRun) -> Iterator[SubjectRow]:
    subjects = _subjects(arguments, service)
    is_first = arguments.kind in BY_MEETING and not arguments.meetings
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
            run.fail(_MISSING[arguments.kind](number=number))
        yield from found
    yield from _named(arguments, subjects, run)


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


def _subjects(arguments: Arguments, service: DocumentService) -> Sequence[SubjectRow]:
    if arguments.kind in WEEKS:
        is_person = arguments.kind is DocumentKind.WEEK_PLAN
        found = service.week_plans if is_person else service.staff_weeks
        return found(arguments.week)
    asked: dict[DocumentKind, Callable[[], Sequence[SubjectRow]]] = {
        DocumentKind.CALL: service.planned_meetings,
        DocumentKind.MINUTES: service.closed_meetings,
        DocumentKind.PLAN: service.cases_with_plan,
        DocumentKind.INTERVIEW: service.interviews_of_team,
        DocumentKind.ZONE_LIST: service.zones,
        DocumentKind.TASK_LIST: service.task_lists,
    }
    return asked[arguments.kind]()


def _kind(text: str) -> DocumentKind:
    """«week-plan», as words of a command are written, for what is stored as ``week_plan``."""
    return DocumentKind(text.replace("-", "_"))


def _translator(language: Language) -> Translator:
    return load_translator(language, resources_dir() / "locale")
