"""``teamdesk export``: minutes, plans and interview notes of one or many."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk.cli.export_run import ExportRun
from teamdesk.cli.failures import (
    NoDocuments,
    NoInterviewOf,
    NoMinutesOf,
    NoPlanOf,
    NothingChosen,
    WrongChoice,
)
from teamdesk.cli.team import open_team
from teamdesk.core.i18n import load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.records import DocumentFormat, DocumentKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.cli.arguments import Arguments
    from teamdesk.cli.command_parser import CommandParser
    from teamdesk.cli.outcome import ExitCode
    from teamdesk.cli.terminal import Terminal
    from teamdesk.core.i18n import Language, Translator
    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.services.documents import DocumentService


def add_export(parser: CommandParser, _: Translator) -> None:
    """Add the command."""
    export = parser.add_command(
        "export",
        _("write minutes, individual plans or interview notes to Word and PDF"),
        export_documents,
        _(
            "What was written is kept in the team's list of documents. Without --lang a document "
            "has its own language: the person's, and for minutes the team's."
        ),
    )
    export.add_argument(
        "kind",
        type=DocumentKind,
        choices=list(DocumentKind),
        metavar="minutes|plan|interview",
        help=_("what to write"),
    )
    _add_choice(export, _)
    export.add_argument(
        "--format",
        dest="formats",
        type=DocumentFormat,
        choices=list(DocumentFormat),
        nargs="+",
        action="extend",
        metavar="docx|pdf",
        help=_("docx, pdf, or both, which is what you get without it"),
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
        help=_("the minutes of these days, such as 2026-11-16; without it, the newest"),
    )
    export.add_argument(
        "--case",
        dest="cases",
        nargs="+",
        action="extend",
        metavar="NUMBER",
        help=_("the plan or the interviews of these cases, by number, such as 26-014"),
    )
    export.add_argument("--all", action="store_true", help=_("every document of that kind"))


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
    is_minutes = arguments.kind is DocumentKind.MINUTES
    if is_minutes and arguments.cases:
        raise WrongChoice(option="--case", kind=arguments.kind.value)
    if not is_minutes and arguments.meetings:
        raise WrongChoice(option="--meeting", kind=arguments.kind.value)
    if not is_minutes and not arguments.cases and not arguments.all:
        raise NothingChosen


def _chosen(arguments: Arguments, service: DocumentService, run: ExportRun) -> Iterator[SubjectRow]:
    subjects = _subjects(arguments.kind, service)
    if arguments.all:
        if not subjects:
            run.fail(NoDocuments())
        yield from subjects
        return
    if arguments.kind is DocumentKind.MINUTES and not arguments.meetings:
        if not subjects:
            run.fail(NoDocuments())
        yield from subjects[:1]
        return
    for day in arguments.meetings or ():
        found = [subject for subject in subjects if subject.on == day]
        if not found:
            run.fail(NoMinutesOf(day=day.isoformat()))
        yield from found
    for number in arguments.cases or ():
        found = [subject for subject in subjects if subject.case_number == number]
        if not found:
            is_plan = arguments.kind is DocumentKind.PLAN
            run.fail(NoPlanOf(number=number) if is_plan else NoInterviewOf(number=number))
        yield from found


def _subjects(kind: DocumentKind, service: DocumentService) -> Sequence[SubjectRow]:
    match kind:
        case DocumentKind.MINUTES:
            return service.closed_meetings()
        case DocumentKind.PLAN:
            return service.cases_with_plan()
        case DocumentKind.INTERVIEW:
            return service.interviews_of_team()


def _translator(language: Language) -> Translator:
    return load_translator(language, resources_dir() / "locale")
