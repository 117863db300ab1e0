"""How documents look, read from one file that a municipality may change."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from teamdesk.core.paths import resources_dir

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Colours:
    """The few colours of a document, as ``#rrggbb``."""

    accent: str
    accent_soft: str
    text: str
    muted: str
    rule: str
    notice: str
    notice_soft: str


@dataclass(frozen=True, slots=True)
class Margins:
    """The white around the text of an A4 page, and where header and footer stand, in mm."""

    left: float
    right: float
    top: float
    bottom: float
    header: float
    footer: float


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of letters by role, in points.

    Attributes:
        leading: from line to line in tables and headings of a PDF, in sizes of the letters.
        airy_lists: whether there is white between the items of a list.
    """

    body: float
    small: float
    table: float
    title: float
    section: float
    subsection: float
    quote: float
    leading: float = 1.38
    airy_lists: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What both writers dress a document in."""

    colours: Colours
    margins: Margins
    pdf: Sizes
    docx: Sizes
    large: Sizes
    large_margins: Margins
    docx_font: str

    def for_print(self, *, is_large: bool) -> Self:
        """This look, or with ``is_large`` its large print, in both formats the same."""
        if not is_large:
            return self
        return replace(self, pdf=self.large, docx=self.large, margins=self.large_margins)


def load_look(path: Path | None = None) -> Look:
    """Read the look, by default the one that comes with the program.

    Raises:
        OSError: the file is not there.
        TypeError: a name is missing or unknown.
    """
    source = path or resources_dir() / "templates" / "document.toml"
    values = tomllib.loads(source.read_text(encoding="utf-8"))
    docx = dict(values["docx"])
    font = docx.pop("font")
    return Look(
        colours=Colours(**values["colours"]),
        margins=Margins(**values["page"]),
        pdf=Sizes(**values["pdf"]),
        docx=Sizes(**docx),
        large=Sizes(**values["large"]),
        large_margins=Margins(**values["large_page"]),
        docx_font=font,
    )
