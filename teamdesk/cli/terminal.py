"""Where a command speaks: answers to standard output, all else to standard error."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, TextIO

from teamdesk.core.formats import Formats

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.core.errors import ExplainedError
    from teamdesk.core.i18n import Translator

GAP = "  "


class Terminal:
    """Says things in one language."""

    def __init__(self, words: Translator) -> None:
        self.words = words
        self.formats = Formats(words.language)
        self._out = _ready(sys.stdout)
        self._err = _ready(sys.stderr)

    def say(self, text: str) -> None:
        """A line of the answer."""
        print(text, file=self._out)

    def say_json(self, value: object) -> None:
        """The whole answer, for a program."""
        self.say(json.dumps(value, ensure_ascii=False, indent=2))

    def say_table(self, rows: Sequence[Sequence[str]]) -> None:
        """Rows with aligned columns; the last column is not padded."""
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            self.say(GAP.join(cells).rstrip())

    def note(self, text: str) -> None:
        """A line that is no part of the answer."""
        print(text, file=self._err, flush=True)

    def fail(self, error: ExplainedError) -> None:
        """What happened and what to do, in one line."""
        self.note(error.explain(self.words))

    def flush(self) -> None:
        """Send what is waiting, so that a closed pipe is noticed here and not at exit."""
        self._out.flush()


def _ready(stream: TextIO | None) -> TextIO:
    """A stream that takes every letter: pipes and files are UTF-8 on Windows, too."""
    if stream is None:
        # A program without a console, on Windows, has nobody to speak to.
        return io.StringIO()
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    return stream
