"""``teamdesk export``: minutes, plans and interview notes of one or many."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from teamdesk.cli.failures import (
    NoDocuments,
    NoInterviewOf,
    NoMinutesOf,
    NoPlanOf,
    NothingChosen,
    WrongChoice,
)
from teamdesk.cli.outcome import ExitCode, code_of
from teamdesk.cli.team import open_team
from teamdesk.core.errors import ExplainedError
from teamdesk.core.i18n import load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.records import DocumentFormat, DocumentKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.cli.arguments import Arguments
    from teamdesk.cli.command_parser import CommandParser
    from teamdesk.cli.terminal import Terminal
    from teamdesk.core.i18n import Language, Translator
    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.services.documents import DocumentService, ExportedDocument


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
        run = _ExportRun(arguments, service, terminal)
        for subject in _chosen(arguments, service, run):
            run.write(subject)
    return run.finish()


class _ExportRun:
    """Writes one document after the other, and remembers what came of it."""

    def __init__(self, arguments: Arguments, service: DocumentService, terminal: Terminal) -> None:
        self._arguments = arguments
        self._service = service
        self._terminal = terminal
        self._written: list[ExportedDocument] = []
        self._failures: list[ExplainedError] = []

    def write(self, subject: SubjectRow) -> None:
        """Write one subject in every format."""
        from teamdesk.domain.commands.documents import ExportDocument

        asked = self._arguments
        formats = tuple(asked.formats or DocumentFormat)
        command = ExportDocument(asked.kind, subject.id, formats, asked.out, asked.language)
        try:
            asked.out.mkdir(parents=True, exist_ok=True)
            self._written += self._service.export(command, "cli").documents
        except ExplainedError as error:
            self.fail(error)
        except OSError as error:
            self.fail(_told(error, asked.out))

    def fail(self, error: ExplainedError) -> None:
        """Tell what could not be written, and go on."""
        self._terminal.fail(error)
        self._failures.append(error)

    def finish(self) -> ExitCode:
        """Tell what was written."""
        if self._arguments.json:
            self._terminal.say_json(
                {
                    "documents": [_as_json(document) for document in self._written],
                    "failures": [error.explain(self._terminal.words) for error in self._failures],
                }
            )
        else:
            for document in self._written:
                self._terminal.say(str(document.path))
        if not self._failures:
            return ExitCode.DONE
        return ExitCode.IN_PART if self._written else code_of(self._failures[0])


def _check(arguments: Arguments) -> None:
    is_minutes = arguments.kind is DocumentKind.MINUTES
    if is_minutes and arguments.cases:
        raise WrongChoice(option="--case", kind=arguments.kind.value)
    if not is_minutes and arguments.meetings:
        raise WrongChoice(option="--meeting", kind=arguments.kind.value)
    if not is_minutes and not arguments.cases and not arguments.all:
        raise NothingChosen


def _chosen(
    arguments: Arguments, service: DocumentService, run: _ExportRun
) -> Iterator[SubjectRow]:
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


def _told(error: OSError, folder: Path) -> ExplainedError:
    from teamdesk.storage.driver_errors import translate_error

    told = translate_error(error, folder)
    if isinstance(told, ExplainedError):
        return told
    raise error


def _as_json(document: ExportedDocument) -> dict[str, Any]:
    return {
        "kind": document.kind.value,
        "format": document.format.value,
        "language": document.language.value,
        "path": str(document.path),
        "sha256": document.sha256,
        "lost_letters": list(document.lost_letters),
    }
