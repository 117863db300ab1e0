"""``teamdesk list``: a look inside, for people and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from teamdesk.cli.outcome import ExitCode
from teamdesk.cli.team import open_team
from teamdesk.domain.holders import CaseHolder, read_holder
from teamdesk.domain.labels import label
from teamdesk.domain.meetings import MeetingStatus

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from teamdesk.cli.arguments import Arguments
    from teamdesk.cli.command_parser import CommandParser
    from teamdesk.cli.terminal import Terminal
    from teamdesk.core.i18n import Translator
    from teamdesk.domain.rows.meeting import MeetingRow
    from teamdesk.domain.rows.overview import CaseSummary, MeetingSummary
    from teamdesk.domain.rows.tasks import TaskRow


def add_list(parser: CommandParser, _: Translator) -> None:
    """Add the command with the three things it lists."""
    listing = parser.add_command("list", _("look inside: cases, actions or meetings"))
    listing.add_language()
    listing.expect_commands()
    cases = listing.add_command("cases", _("the cases on the board"), list_cases)
    actions = listing.add_command("actions", _("the promises that are open"), list_actions)
    meetings = listing.add_command("meetings", _("the meetings, the newest first"), list_meetings)
    cases.add_argument("--all", action="store_true", help=_("those that have ended, too"))
    actions.add_argument(
        "--all", action="store_true", help=_("those that are done or dropped, too")
    )
    for command in (cases, actions, meetings):
        command.add_json()
        command.add_database_options()


def list_cases(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Who is on the board, with goals."""
    from teamdesk.services.overview import OverviewService

    with open_team(arguments, terminal) as opened:
        found = OverviewService(opened.workplace).cases()
        holder = read_holder(opened.first_look.team.settings)
    shown = [case for case in found if arguments.all or case.is_active]
    if arguments.json:
        terminal.say_json([_case_as_json(case) for case in shown])
        return ExitCode.DONE
    _ = terminal.words
    is_zones = holder is CaseHolder.ZONE_CONTACT
    held_by = _("Zone contact") if is_zones else _("Coordinator")
    head = (_("Case"), _("Name"), _("Phase"), _("Level"), held_by, _("Goals"))
    _say_rows(terminal, head, [_case_cells(case, terminal) for case in shown])
    return ExitCode.DONE


def list_actions(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Who promised what until when."""
    from teamdesk.services.overview import OverviewService

    with open_team(arguments, terminal) as opened:
        found = OverviewService(opened.workplace).actions()
        today = opened.workplace.today
    shown = [task for task in found if arguments.all or task.status.is_open]
    if arguments.json:
        terminal.say_json([_action_as_json(task, today) for task in shown])
        return ExitCode.DONE
    _ = terminal.words
    head = (_("Due"), _("Who"), _("Status"), _("Case"), _("Promise"))
    _say_rows(terminal, head, [_action_cells(task, terminal) for task in shown])
    return ExitCode.DONE


def list_meetings(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """When the team met, and will meet."""
    from teamdesk.services.overview import OverviewService

    with open_team(arguments, terminal) as opened:
        found = OverviewService(opened.workplace).meetings()
    if arguments.json:
        terminal.say_json([_meeting_as_json(summary) for summary in found])
        return ExitCode.DONE
    _ = terminal.words
    head = (_("Date"), _("Status"), _("Decisions"))
    _say_rows(terminal, head, [_meeting_cells(summary, terminal) for summary in found])
    return ExitCode.DONE


def _say_rows(terminal: Terminal, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    _ = terminal.words
    if rows:
        terminal.say_table([head, *rows])
    else:
        terminal.note(_("There is nothing to list."))


def _case_cells(case: CaseSummary, terminal: Terminal) -> Sequence[str]:
    return (
        case.number,
        case.name,
        label(terminal.words, case.phase),
        str(case.need_level or "–"),
        case.coordinator_in_short or "–",
        str(len(case.goals)),
    )


def _case_as_json(case: CaseSummary) -> dict[str, Any]:
    return {
        "id": str(case.id),
        "number": case.number,
        "name": case.name,
        "birth_date": _iso(case.birth_date),
        "active": case.is_active,
        "phase": case.phase.value,
        "need_level": case.need_level,
        "coordinator": case.coordinator.name if case.coordinator else None,
        "outside_coordinator": case.outside_coordinator or None,
        "referred_on": _iso(case.referred_on),
        "next_evaluation_on": _iso(case.next_evaluation_on),
        "ended_on": _iso(case.ended_on),
        "end_reason": case.end_reason.value if case.end_reason else None,
        "goals": [{"text": text, "status": status.value} for text, status in case.goals],
    }


def _action_cells(task: TaskRow, terminal: Terminal) -> Sequence[str]:
    return (
        terminal.formats.date_short(task.due_on) if task.due_on else "–",
        task.owner.initials if task.owner else task.owner_name or "–",
        label(terminal.words, task.status),
        task.case_number or "–",
        " ".join(task.text.split()),
    )


def _action_as_json(task: TaskRow, today: date) -> dict[str, Any]:
    return {
        "id": str(task.id),
        "text": task.text,
        "owner": task.owner.name if task.owner else task.owner_name or None,
        "due_on": _iso(task.due_on),
        "status": task.status.value,
        "overdue": task.is_overdue(today),
        "case": task.case_number or None,
        "person": task.person_name or None,
        "meeting_id": str(task.meeting_id) if task.meeting_id else None,
        "created_on": _iso(task.created_on),
        "done_on": _iso(task.done_on),
        "carried_over": task.carried_over,
        "quote": task.quote,
    }


def _meeting_cells(summary: MeetingSummary, terminal: Terminal) -> Sequence[str]:
    meeting = summary.meeting
    return (
        terminal.formats.date_short(meeting.held_on),
        _status(meeting, terminal.words),
        str(len(summary.decisions)),
    )


def _status(meeting: MeetingRow, _: Translator) -> str:
    words = {
        MeetingStatus.PLANNED: _.context("meeting", "planned"),
        MeetingStatus.OPEN: _.context("meeting", "open"),
        MeetingStatus.CLOSED: _.context("meeting", "closed"),
    }
    return words[meeting.status]


def _meeting_as_json(summary: MeetingSummary) -> dict[str, Any]:
    meeting = summary.meeting
    return {
        "id": str(meeting.id),
        "held_on": meeting.held_on.isoformat(),
        "kind": meeting.kind.value,
        "status": meeting.status.value,
        "planned_minutes": meeting.planned_minutes,
        "closed_at": meeting.closed_at.isoformat() if meeting.closed_at else None,
        "next_meeting_on": _iso(meeting.next_meeting_on),
        "decisions": [{"case": case or None, "text": text} for case, text in summary.decisions],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
