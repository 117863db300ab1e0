"""argparse, speaking three languages, with the options that commands share."""

from __future__ import annotations

import argparse
import textwrap
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypedDict, Unpack

from teamdesk.cli.mistakes import explain_mistake
from teamdesk.cli.outcome import ExitCode
from teamdesk.core.i18n import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from teamdesk.cli.arguments import Command
    from teamdesk.core.i18n import Translator


class Settings(TypedDict, total=False):
    """What argparse itself hands to a parser, which newer Pythons add to."""

    prog: str
    description: str
    epilog: str


class CommandParser(argparse.ArgumentParser):
    """One level of the command line.

    What is not given leaves no trace (`argparse.SUPPRESS`), so that an option may stand before
    or after the command without one wiping the other out.
    """

    def __init__(self, words: Translator, **settings: Unpack[Settings]) -> None:
        super().__init__(
            add_help=False,
            argument_default=argparse.SUPPRESS,
            formatter_class=partial(_Formatter, words=words),
            allow_abbrev=False,
            **settings,
        )
        self._ = words
        self._positionals.title = self._("arguments")
        self._optionals.title = self._("options")
        self._add: Callable[..., CommandParser] | None = None
        self.add_argument("-h", "--help", action="help", help=self._("show this and exit"))

    def expect_commands(self, *, required: bool = True) -> None:
        """Let commands follow."""
        found = self.add_subparsers(
            title=self._("commands"),
            metavar=self._("COMMAND"),
            description=self._("“{program} COMMAND --help” says more", program=self.prog),
            parser_class=CommandParser,
            required=required,
        )
        self._add = found.add_parser

    def add_command(
        self, name: str, summary: str, run: Command | None = None, details: str = ""
    ) -> CommandParser:
        """Add a command; ``summary`` is its line in the list of commands."""
        assert self._add is not None
        parser = self._add(
            name,
            words=self._,
            help=summary,
            description="\n\n".join(filter(None, (_sentence(summary), details))),
        )
        if run is not None:
            parser.set_defaults(run=run)
        return parser

    def add_language(self) -> None:
        """The option for the language of the answer."""
        self.add_argument(
            "--lang",
            dest="language",
            type=Language,
            choices=list(Language),
            metavar="{nb,nn,en}",
            help=self._("the language: bokmål, nynorsk or English"),
        )

    def add_json(self) -> None:
        """The option for an answer that programs read."""
        self.add_argument("--json", action="store_true", help=self._("answer in JSON"))

    def add_database_options(self) -> None:
        """The options that say which team, the invented one included."""
        self.add_database()
        self.add_argument(
            "--practice",
            action="store_true",
            help=self._("the invented team, in a database that is thrown away"),
        )
        self.add_argument(
            "--team",
            dest="wanted_team",
            metavar="NAME",
            help=self._(
                "the team, where the database has several; the window opens the one used last "
                "without it"
            ),
        )

    def add_database(self) -> None:
        """The options that say which database, and how it is opened."""
        self.add_argument(
            "--database",
            metavar="FILE_OR_URL",
            help=self._(
                "the team's file, or a server: postgresql://…; without it the one that was open "
                "last"
            ),
        )
        self.add_passphrase_file()
        self.add_language()

    def add_passphrase_file(self) -> None:
        """The option to read the passphrase instead of asking for it."""
        self.add_argument(
            "--passphrase-file",
            type=Path,
            metavar="FILE",
            help=self._(
                "read the passphrase from a file that only you can read; - is standard input; "
                "without it you are asked"
            ),
        )

    def error(self, message: str) -> NoReturn:
        """Say what was not understood, and end with 2."""
        told = explain_mistake(message, self._)
        advice = self._("“{program} --help” shows what there is.", program=self.prog)
        self.exit(ExitCode.USAGE, f"{told} {advice}\n")


class _Formatter(argparse.HelpFormatter):
    """Says «bruk:» and not «usage:», and keeps paragraphs apart."""

    def __init__(self, prog: str, words: Translator) -> None:
        super().__init__(prog, max_help_position=28, width=96)
        self._words = words

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        _ = self._words
        told = _("usage:") + " "
        super().add_usage(usage, actions, groups, told if prefix is None else prefix)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        lines = text.splitlines()
        return "\n".join(textwrap.fill(line, width, subsequent_indent=indent) for line in lines)


def _sentence(summary: str) -> str:
    return f"{summary[0].upper()}{summary[1:]}."
