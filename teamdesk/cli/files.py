"""``teamdesk import``: a team's own files, as in the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk.cli.outcome import ExitCode
from teamdesk.cli.team import open_team

if TYPE_CHECKING:
    from teamdesk.cli.arguments import Arguments
    from teamdesk.cli.command_parser import CommandParser
    from teamdesk.cli.terminal import Terminal
    from teamdesk.core.i18n import Translator
    from teamdesk.imports.reasons import ImportRefusedError
    from teamdesk.services.imports import ImportReport
    from teamdesk.services.opening import OpenedTeam


def add_import(parser: CommandParser, _: Translator) -> None:
    """Add the command."""
    command = parser.add_command(
        "import",
        _("bring in a team's own files: spreadsheets, exports, minutes"),
        import_files,
        _(
            "Excel (.xlsx), text (.csv) and Word (.docx). What a file holds is recognised by its "
            "headers and contents. What can be read is stored together or not at all; the same "
            "file twice adds nothing. The exit code is 3 when rows or whole files were refused, "
            "and 4 when no file could be read."
        ),
    )
    command.add_argument("files", type=Path, nargs="+", metavar="FILE", help=_("the files"))
    command.add_argument(
        "--dry-run", action="store_true", help=_("only tell what would happen; nothing is stored")
    )
    command.add_json()
    command.add_database_options()


def import_files(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Read, store and report."""
    with open_team(arguments, terminal) as opened:
        report = _import(arguments, opened)
    refused = [file.refused for file in report.files if file.refused is not None]
    if arguments.json:
        from teamdesk.services.imports.report_json import report_as_json

        terminal.say_json(report_as_json(report))
    else:
        from teamdesk.services.imports.report_text import report_as_text

        terminal.say(report_as_text(report, terminal.words).rstrip())
    for error in refused:
        terminal.fail(error)
    return _code(report, refused)


def _import(arguments: Arguments, opened: OpenedTeam) -> ImportReport:
    from teamdesk.core.i18n import Language, load_translator
    from teamdesk.core.paths import resources_dir
    from teamdesk.services.imports import ImportService
    from teamdesk.services.overview import OverviewService

    service = ImportService(opened.workplace)
    prepared = service.preview(arguments.files)
    is_readable = any(file.refused is None for file in prepared.report.files)
    if arguments.dry_run or not is_readable:
        return prepared.report
    language = Language(OverviewService(opened.workplace).team().language)
    words = load_translator(language, resources_dir() / "locale")
    return service.store(prepared, words).report


def _code(report: ImportReport, refused: list[ImportRefusedError]) -> ExitCode:
    from teamdesk.imports.findings import Outcome
    from teamdesk.imports.reasons import Refusal

    if len(refused) == len(report.files):
        is_out_of_reach = refused[0].refusal in (Refusal.NOT_FOUND, Refusal.UNREADABLE)
        return ExitCode.ENVIRONMENT if is_out_of_reach else ExitCode.REFUSED
    is_whole = not refused and not report.count(Outcome.REFUSED)
    return ExitCode.DONE if is_whole else ExitCode.IN_PART
