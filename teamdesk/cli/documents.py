"""``teamdesk export``: minutes, plans, notes and weeks of one or many, and papers of a year."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk.cli.document_choice import chosen_subjects, plan_of
from teamdesk.cli.export_run import ExportRun
from teamdesk.cli.failures import NothingChosen, WrongChoice
from teamdesk.cli.team import open_team
from teamdesk.core.i18n import load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.documents import (
    BY_INITIALS,
    DOCUMENT_FORMATS,
    OF_A_MEETING,
    OF_A_WEEK,
    OF_A_YEAR,
    SHEET_FORMATS,
    DocumentFormat,
    DocumentKind,
)
from teamdesk.domain.stays import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from teamdesk.cli.arguments import Arguments
    from teamdesk.cli.command_parser import CommandParser
    from teamdesk.cli.outcome import ExitCode
    from teamdesk.cli.terminal import Terminal
    from teamdesk.core.i18n import Language, Translator

# Whatever is not named here is about a person, and chosen by the number of the case.
CHOSEN_BY = dict.fromkeys(DocumentKind, "--case") | {
    DocumentKind.CALL: "--meeting",
    DocumentKind.MINUTES: "--meeting",
    DocumentKind.STAFF_WEEK: "--member",
    DocumentKind.ZONE_LIST: "--zone",
    DocumentKind.TASK_LIST: "--member",
    DocumentKind.SERVICE_DESCRIPTION: "--all",
    DocumentKind.EFFECT_REPORT: "--year",
    DocumentKind.REGISTER_LIST: "--year",
}


def add_export(parser: CommandParser, _: Translator) -> None:
    """Add the command."""
    export = parser.add_command(
        "export",
        _("write any document to Word and PDF: calls, minutes, plans, notes, weeks, lists, a year"),
        export_documents,
        _(
            "What was written is kept in the team's list of documents. Without --lang a document "
            "has its own language: the person's, or the team's for what the team reads itself."
        ),
    )
    export.add_argument(
        "kind",
        type=_kind,
        choices=list(CHOSEN_BY),
        metavar="|".join(map(_named, CHOSEN_BY)),
        help=_(
            "what to write; “plan” is the plan that the person has, be it an individual plan or a "
            "rehabilitation plan"
        ),
    )
    _add_choice(export, _)
    _add_manner(export, _)
    export.add_argument(
        "--format",
        dest="formats",
        type=DocumentFormat,
        choices=[*DOCUMENT_FORMATS, DocumentFormat.ICS, *SHEET_FORMATS, DocumentFormat.FHIR],
        nargs="+",
        action="extend",
        metavar="docx|pdf|ics|xlsx|csv|json",
        help=_(
            "docx, pdf, or both, which is what you get without it; ics for a call; xlsx and csv for"
            " the effect of a year; json for a plan that another system reads (FHIR)"
        ),
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
        help=_("what is about these persons, by the number of the case, such as 26-014"),
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
    export.add_argument(
        "--year",
        type=_year,
        metavar="YEAR",
        help=_("the year of an effect report or a list for KPR and IPLOS; without it, last year"),
    )
    export.add_argument("--all", action="store_true", help=_("every document of that kind"))


def _add_manner(export: CommandParser, _: Translator) -> None:
    export.add_argument(
        "--to",
        metavar="NAME",
        default="",
        help=_("to whom it goes; their copy holds what the person's consent covers, and no more"),
    )
    export.add_argument(
        "--other-basis",
        action="store_true",
        help=_("it goes there on another basis than the person's consent; the log tells it"),
    )
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
        from teamdesk.services.documents.service import DocumentService

        service = DocumentService(opened.workplace, _translator, is_practice=opened.is_practice)
        run = ExportRun(arguments, service, terminal)
        if arguments.kind in OF_A_YEAR:
            if opened.later is not None:
                # The practice team's ended courses come after its first board.
                opened.later()
            run.choose(opened.workplace.team_id)
        for subject in chosen_subjects(arguments, service, run):
            run.choose(subject.id, subject.case_id, plan_of(arguments.kind, subject))
        run.write()
    return run.finish()


def _check(arguments: Arguments) -> None:
    kind, chosen = arguments.kind, CHOSEN_BY[arguments.kind]
    given = {
        "--meeting": arguments.meetings,
        "--case": arguments.cases,
        "--member": arguments.members,
        "--zone": arguments.zones,
        "--week": arguments.week if kind not in OF_A_WEEK else None,
        "--year": arguments.year,
        "--all": arguments.all and kind in OF_A_YEAR,
        "--initials": arguments.initials and kind not in BY_INITIALS,
        "--names": arguments.names and kind is not DocumentKind.CALL,
    }
    for option, value in given.items():
        if value and option != chosen:
            raise WrongChoice(option=option, kind=_named(kind))
    is_free = kind in (*OF_A_MEETING, *OF_A_YEAR)
    if not is_free and not given[chosen] and not arguments.all:
        raise NothingChosen(option=chosen)


def _kind(text: str) -> DocumentKind:
    """«week-plan», as words of a command are written, for what is stored as ``week_plan``."""
    return DocumentKind(text.replace("-", "_"))


def _named(kind: DocumentKind) -> str:
    return kind.value.replace("_", "-")


def _year(text: str) -> int:
    """A year as people write it; «26» is none."""
    year = int(text)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(text)
    return year


def _translator(language: Language) -> Translator:
    return load_translator(language, resources_dir() / "locale")
