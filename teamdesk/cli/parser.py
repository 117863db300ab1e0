"""What the command line understands; nothing heavy is imported to read it."""

from __future__ import annotations

import argparse
from pathlib import Path

from teamdesk import __version__
from teamdesk.core.i18n import Language
from teamdesk.core.options import WindowOptions

EXIT_CODES = """exit codes:
  0  done
  1  something went wrong that is nobody's fault at the keyboard (disk, database, network)
  2  the command line was not understood
  3  done in part: rows were refused, or a document could not be written
  4  refused: wrong passphrase, closed or damaged file, a file that is something else
"""


class Arguments(argparse.Namespace):
    """What was parsed; each command sets the ones it has."""

    command: str | None
    database: str | None
    passphrase_file: Path | None
    practice: bool
    language: Language | None


def parse(arguments: list[str]) -> Arguments:
    """Read the command line; a mistake ends the process with 2, as `argparse` does."""
    return make_parser().parse_args(arguments, namespace=Arguments())


def window_options(parsed: Arguments) -> WindowOptions:
    """What the window is asked for."""
    return WindowOptions(
        database=parsed.database,
        is_practice=parsed.practice,
        language=parsed.language,
        passphrase_file=parsed.passphrase_file,
    )


def make_parser() -> argparse.ArgumentParser:
    """The whole command line, as ``--help`` and the manual show it."""
    parser = argparse.ArgumentParser(
        prog="teamdesk",
        description="The weekly meeting of a municipal rehabilitation team. "
        "Without a command the window opens.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Teamdesk {__version__}")
    parser.add_argument("--database", metavar="FILE_OR_URL", help="the team's file or server")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase from FILE, which only you can read; - is standard input",
    )
    parser.add_argument(
        "--practice", action="store_true", help="open the invented team, in a throw-away database"
    )
    parser.add_argument(
        "--lang", dest="language", type=Language, choices=list(Language), help="nb, nn or en"
    )
    parser.set_defaults(command=None)
    return parser
