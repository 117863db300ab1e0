"""Many documents rendered at once, in processes of their own: Python writes one at a time.

A process gets a frozen document and gives bytes back; it knows no database and no window. Each is
started anew (spawn), which costs about a second, so a few documents are rendered where they are.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from typing import TYPE_CHECKING, Self

from teamdesk.domain.documents import DocumentFormat
from teamdesk.exports.writers.write import render_each

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from types import TracebackType

    from teamdesk.exports.document import Document
    from teamdesk.exports.writers.rendered import Rendered

# What takes long to load; the others are small.
WRITERS = {
    DocumentFormat.PDF: "teamdesk.exports.writers.pdf.writer",
    DocumentFormat.DOCX: "teamdesk.exports.writers.word.writer",
}
FEW = 8
# Objects that may wait to be collected: what some ten plans leave behind.
_LEFT_LYING = 16_000
MOST_PROCESSES = 4


class RenderPool:
    """Renders documents side by side, in as many processes as the machine has for it."""

    def __init__(self, expected: int, formats: Collection[DocumentFormat]) -> None:
        """Start processes where ``expected`` documents are worth it.

        Args:
            expected: how many documents there are.
            formats: what they are written in, for which each process loads its writers.
        """
        self.size = min(MOST_PROCESSES, os.cpu_count() or 1, max(1, expected // FEW))
        self._processes = None
        if expected >= FEW:
            self._processes = ProcessPoolExecutor(
                self.size,
                multiprocessing.get_context("spawn"),
                initializer=_begin,
                initargs=(tuple(WRITERS[each] for each in formats if each in WRITERS),),
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._processes is not None:
            self._processes.shutdown(cancel_futures=True)

    def begin(self, document: Document, formats: tuple[DocumentFormat, ...]) -> Rendering:
        """Begin to render a document."""
        return Rendering(document, formats, self._asked(document, formats))

    def _asked(
        self, document: Document, formats: tuple[DocumentFormat, ...]
    ) -> Future[dict[DocumentFormat, Rendered]] | None:
        if self._processes is None:
            return None
        try:
            return self._processes.submit(_render, document, formats)
        except (BrokenProcessPool, OSError, RuntimeError):
            # A process was ended from outside, or none can be started: this one will do.
            self._processes = None
            return None


class Rendering:
    """A document on its way."""

    def __init__(
        self,
        document: Document,
        formats: Iterable[DocumentFormat],
        asked: Future[dict[DocumentFormat, Rendered]] | None,
    ) -> None:
        self._document = document
        self._formats = tuple(formats)
        self._asked = asked

    def result(self) -> Mapping[DocumentFormat, Rendered]:
        """Wait for the document; where its process died, it is rendered here."""
        if self._asked is not None:
            try:
                return self._asked.result()
            except BrokenProcessPool:
                self._asked = None
        return render_each(self._document, self._formats)


def _begin(writers: Iterable[str]) -> None:
    """Load the writers, and keep what is loaded out of every later collection."""
    for module in writers:
        import_module(module)

    gc.collect()
    gc.freeze()
    gc.disable()


def _render(
    document: Document, formats: tuple[DocumentFormat, ...]
) -> dict[DocumentFormat, Rendered]:
    rendered = render_each(document, formats)
    # Flowables point at each other; left alone they would fill the memory.
    if gc.get_count()[0] > _LEFT_LYING:
        gc.collect()
    return rendered
