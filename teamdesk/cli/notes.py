"""``teamdesk notes extract``: what notes promise and settle, with no database."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk.cli.failures import UnreadableFile
from teamdesk.cli.outcome import ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.cli.arguments import Arguments
    from teamdesk.cli.command_parser import CommandParser
    from teamdesk.cli.terminal import Terminal
    from teamdesk.core.i18n import Translator

STANDARD_INPUT = Path("-")


def add_notes(parser: CommandParser, _: Translator) -> None:
    """Add the command and what it does."""
    notes = parser.add_command("notes", _("read meeting notes; no database is opened"))
    notes.add_language()
    notes.expect_commands()
    extract = notes.add_command(
        "extract",
        _("write the action items and decisions that notes hold"),
        extract_notes,
        _(
            "Each line of the file is a JSON object with id, lang, meeting_date, next_meeting, "
            "author, coordinator, person, members and note. For each, one line is written: "
            '{"id", "items": [{"kind", "quote", "assignee", "due", "text"}]}. A line that can\'t '
            "be read is told on standard error with its number, and the exit code is 3."
        ),
    )
    extract.add_argument(
        "file", type=Path, metavar="FILE.jsonl", help=_("the records; - is standard input")
    )
    extract.add_language()


def extract_notes(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Answer record by record, so that a long file needs no memory."""
    from teamdesk.domain.notes.records import extract_record

    assert arguments.file is not None
    _, is_whole = terminal.words, True
    for number, line in enumerate(_lines(arguments.file), 1):
        if not line.strip():
            continue
        try:
            answer = extract_record(_record(line))
        except (ValueError, RecursionError) as error:
            is_whole = False
            told = _("Line {number} was left out: {reason}.", number=number, reason=_why(error, _))
            terminal.note(told)
        else:
            terminal.say(json.dumps(answer, ensure_ascii=False))
    return ExitCode.DONE if is_whole else ExitCode.IN_PART


def _lines(path: Path) -> Iterator[bytes]:
    if path == STANDARD_INPUT:
        yield from sys.stdin.buffer
        return
    try:
        with path.open("rb") as file:
            yield from file
    except OSError as error:
        raise UnreadableFile(path=path) from error


def _record(line: bytes) -> dict[str, object]:
    """Parse one line; a byte order mark, which Windows programs put first, is no content."""
    from teamdesk.domain.notes.records import NOT_AN_OBJECT, RecordFault

    record = json.loads(line.decode("utf-8-sig"))
    if not isinstance(record, dict):
        raise RecordFault(NOT_AN_OBJECT)
    return record


def _why(error: Exception, _: Translator) -> str:
    from teamdesk.domain.notes.records import RecordFault

    # These quote the line, or count lines within it.
    if isinstance(error, json.JSONDecodeError):
        return _("it is not JSON from character {number} on", number=error.pos + 1)
    if isinstance(error, UnicodeDecodeError):
        return _("it is not text in UTF-8")
    if isinstance(error, RecordFault):
        return error.words(_)
    return _("it is nested too deeply")
