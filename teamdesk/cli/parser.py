"""What the command line understands; nothing heavy is imported to read it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk import __version__
from teamdesk.cli.arguments import Arguments
from teamdesk.cli.command_parser import CommandParser
from teamdesk.cli.databases import add_database_commands
from teamdesk.cli.documents import add_export
from teamdesk.cli.failures import TwoTeams
from teamdesk.cli.files import add_import
from teamdesk.cli.listing import add_list
from teamdesk.cli.notes import add_notes
from teamdesk.cli.passphrase import passphrase_from
from teamdesk.core.config import ConfigFile
from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.options import TourOptions, WindowOptions
from teamdesk.core.paths import UserPaths, resources_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.core.i18n import Translator

TOUR = "tour"


def parse(arguments: Sequence[str]) -> tuple[Arguments, Translator]:
    """Read the command line; a mistake ends the process with 2, as `argparse` does.

    Returns:
        What was asked for, and the language to answer in.
    """
    words = load_translator(_language_of(arguments), resources_dir() / "locale")
    return make_parser(words).parse_args(arguments, namespace=Arguments()), words


def window_options(parsed: Arguments) -> WindowOptions:
    """What the window is asked for, the passphrase read where a file of it was named.

    Raises:
        ExplainedError: the file lies open to others, or can't be read; the invented team and a
            real one were both asked for.
    """
    if parsed.practice and parsed.database is not None:
        raise TwoTeams
    secret = passphrase_from(parsed.passphrase_file) if parsed.passphrase_file else None
    return WindowOptions(
        parsed.database, parsed.practice, parsed.language, secret, parsed.wanted_team
    )


def tour_options(parsed: Arguments) -> TourOptions:
    """What the tour is asked for.

    Paths are made absolute: the dialogs of the window know nothing of the folder that the command
    was given in.
    """
    imports = parsed.imports.resolve() if parsed.imports else None
    return TourOptions(out=parsed.out.resolve(), imports=imports, language=parsed.language)


def make_parser(_: Translator) -> CommandParser:
    """The whole command line, as ``--help`` and the manual show it."""
    parser = CommandParser(
        _,
        prog="teamdesk",
        description=_(
            "The weekly meeting of a municipal rehabilitation team. Without a command the "
            "window opens."
        ),
        epilog=_exit_codes(_),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"Teamdesk {__version__}",
        help=_("say which version this is"),
    )
    parser.add_database_options()
    parser.expect_commands(required=False)
    _add_tour(parser, _)
    add_import(parser, _)
    add_notes(parser, _)
    add_export(parser, _)
    add_database_commands(parser, _)
    add_list(parser, _)
    return parser


def _add_tour(parser: CommandParser, _: Translator) -> None:
    tour = parser.add_command(
        TOUR,
        _(
            "go through a whole weekly meeting in the real window, with no hand, and keep a "
            "picture of each place and every document"
        ),
    )
    tour.set_defaults(command=TOUR)
    tour.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="DIR",
        help=_("the folder for pictures and documents; it is made if it is not there"),
    )
    tour.add_argument(
        "--import",
        dest="imports",
        type=_existing_folder,
        metavar="DIR",
        help=_("a folder with a team's own files to begin with; without it, the practice team"),
    )
    tour.add_language()


def _existing_folder(text: str) -> Path:
    """Refuse at once what would fail only after the first pictures."""
    folder = Path(text)
    if not folder.is_dir():
        raise ValueError(text)
    return folder


def _exit_codes(_: Translator) -> str:
    codes = (
        ("0", _("done")),
        ("1", _("failed: disk, network, or a file that is not there")),
        ("2", _("the command line was not understood")),
        ("3", _("done in part: what was left out is told on standard error")),
        ("4", _("refused: a wrong passphrase, a file that is something else, damaged or in use")),
        ("70", _("a fault in Teamdesk; a report without personal data is told and kept")),
    )
    lines = [f"  {code:<3} {meaning}" for code, meaning in codes]
    return "\n".join([_("exit codes:"), *lines])


def _language_of(arguments: Sequence[str]) -> Language:
    """The language to answer in, before the rest is read: asked for, chosen once, or bokmål."""
    known = {language.value for language in Language}
    for number, argument in enumerate(arguments):
        name, _equals, value = argument.partition("=")
        if name == "--lang":
            asked = value or next(iter(arguments[number + 1 : number + 2]), "")
            if asked in known:
                return Language(asked)
    return ConfigFile(UserPaths.of_this_user().config).load().config.language or Language.NB
