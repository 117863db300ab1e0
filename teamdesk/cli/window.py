"""The few words that open a window, read without `argparse`.

Building the whole command line takes 40 ms, a third of a bare window's start. What is not plainly
one of these words is left to the parser, which explains itself.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk.core.errors import ExplainedError
from teamdesk.core.i18n import Language
from teamdesk.core.options import WindowOptions

if TYPE_CHECKING:
    from collections.abc import Sequence


def window_request(arguments: Sequence[str]) -> WindowOptions | None:
    """What the window is asked for, or None where the parser has to look."""
    options, words = WindowOptions(), iter(arguments)
    for word in words:
        match word:
            case "--practice":
                options = replace(options, is_practice=True)
            case "--database" if value := next(words, ""):
                options = replace(options, database=value)
            case "--team" if value := next(words, ""):
                options = replace(options, team=value)
            case "--lang" if (value := next(words, "")) in set(Language):
                options = replace(options, language=Language(value))
            case "--passphrase-file" if secret := _secret(next(words, "")):
                options = replace(options, secret=secret)
            case _:
                return None
    # Two teams at once is a mistake, which the parser's way explains.
    return None if options.is_practice and options.database is not None else options


def _secret(file: str) -> str | None:
    """What the file holds; None where it can't be read here, and where it can be read only once."""
    from teamdesk.cli.passphrase import STANDARD_INPUT, passphrase_from

    if not file or Path(file) == STANDARD_INPUT:
        return None
    try:
        return passphrase_from(Path(file))
    except ExplainedError:
        return None
