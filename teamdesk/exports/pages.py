"""The very pages of a PDF file as pictures and words, in memory and never on a disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import pypdfium2

if TYPE_CHECKING:
    from types import TracebackType

POINTS_AN_INCH = 72


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page in dots: four bytes each, blue, green, red and one that means nothing."""

    width: int
    height: int
    bytes_a_line: int
    dots: bytes


class PdfPages:
    """A file's pages; to be closed, and used from one thread only (pdfium asks for that)."""

    def __init__(self, data: bytes) -> None:
        self._file = pypdfium2.PdfDocument(data)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    def __len__(self) -> int:
        return len(self._file)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height of a page in points, from 0."""
        width, height = self._file.get_page_size(page)
        return float(width), float(height)

    def picture(self, page: int, dots_an_inch: float) -> PagePicture:
        """A page as it is printed."""
        opened = self._file[page]
        try:
            four_bytes = pypdfium2.raw.FPDFBitmap_BGRx
            scale = dots_an_inch / POINTS_AN_INCH
            bitmap = opened.render(scale=scale, force_bitmap_format=four_bytes)
            return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            opened.close()

    def words(self, page: int) -> str:
        """What stands on a page, for those who hear it."""
        opened = self._file[page]
        try:
            text = opened.get_textpage()
            try:
                return " ".join(str(text.get_text_range()).split())
            finally:
                text.close()
        finally:
            opened.close()
