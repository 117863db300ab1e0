"""The passphrase: typed unseen, or read from a file that nobody else can read.

Never an argument: every user of a machine sees the arguments of every process.
"""

from __future__ import annotations

import getpass
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk.cli.failures import (
    NobodyToAsk,
    PassphraseFileIsOpen,
    PassphraseGarbled,
    PassphraseMissing,
    PassphrasesDiffer,
    UnreadableFile,
)

if TYPE_CHECKING:
    from teamdesk.cli.arguments import Arguments
    from teamdesk.core.i18n import Translator

STANDARD_INPUT = Path("-")
FOR_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def passphrase_from(path: Path) -> str:
    """What the file holds, without the one line end that an editor leaves.

    Raises:
        ExplainedError: it is not there, empty, no text, or lies open to others.
    """
    content = sys.stdin.buffer.read() if path == STANDARD_INPUT else _closed_content(path)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # The error quotes what it could not read, which is the passphrase.
        raise PassphraseGarbled from None
    return _known(text.removesuffix("\n").removesuffix("\r"))


def passphrase(arguments: Arguments, _: Translator) -> str:
    """The passphrase of a database that is there.

    Raises:
        ExplainedError: there is none, or its file lies open.
    """
    if arguments.passphrase_file is not None:
        return passphrase_from(arguments.passphrase_file)
    return _asked(_("Passphrase:"))


def new_passphrase(arguments: Arguments, _: Translator) -> str:
    """The passphrase of a database that is to be made; typed twice.

    Raises:
        ExplainedError: there is none, its file lies open, or the two differ.
    """
    if arguments.passphrase_file is not None:
        return passphrase_from(arguments.passphrase_file)
    first = _asked(_("New passphrase:"))
    if _asked(_("Once more:")) != first:
        raise PassphrasesDiffer
    return first


def _closed_content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            # Asked of the open file: the name could lead elsewhere a moment later.
            mode = os.fstat(file.fileno()).st_mode
            if os.name == "posix" and mode & FOR_OTHERS:
                raise PassphraseFileIsOpen(path=path)
            return file.read()
    except OSError as error:
        raise UnreadableFile(path=path) from error


def _asked(prompt: str) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise NobodyToAsk
    try:
        return _known(getpass.getpass(f"{prompt} ", sys.stderr))
    except EOFError:
        raise PassphraseMissing from None


def _known(text: str) -> str:
    if not text:
        raise PassphraseMissing
    return text
