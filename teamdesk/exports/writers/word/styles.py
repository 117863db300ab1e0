"""The look of a document as Word's own styles, so that a municipality can change it afterwards.

The styles stand in ``resources/templates/word-styles.xml`` and replace those that python-docx
brings: a hundred table styles that nobody uses, fonts of a theme, American English.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from docx.oxml import parse_xml
from docx.shared import Mm

from teamdesk.core.i18n import Language
from teamdesk.core.paths import resources_dir

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement

    from teamdesk.exports.writers.look import Look

_PAGE_WIDTH = 210
_PAGE_HEIGHT = 297
_TWIPS_PER_MM = 1440 / 25.4


def dress(word: WordDocument, look: Look, language: Language) -> None:
    """Give ``word`` the page, the styles, the lists and the language that its blocks name."""
    _set_page(word, look)
    width = text_width_twips(look)
    for root, name in (
        (word.styles.element, "styles"),
        (word.part.numbering_part.element, "numbering"),
        (word.settings.element, "settings"),
    ):
        for old in list(root):
            root.remove(old)
        root.extend(our_part(name, look, language, width))


def our_part(name: str, look: Look, language: Language, width: int) -> BaseOxmlElement:
    """Our styles, lists («numbering») or settings, for lines ``width`` twips wide."""
    source = resources_dir() / "templates" / f"word-{name}.xml"
    template = Template(source.read_text(encoding="utf-8"))
    return parse_xml(template.substitute(_values(look, language, width)).encode())


def text_width_twips(look: Look) -> int:
    """The width of a line, in Word's twentieths of a point."""
    width = _PAGE_WIDTH - look.margins.left - look.margins.right
    return round(width * _TWIPS_PER_MM)


def _set_page(word: WordDocument, look: Look) -> None:
    section, margins = word.sections[0], look.margins
    section.page_width, section.page_height = Mm(_PAGE_WIDTH), Mm(_PAGE_HEIGHT)
    section.left_margin, section.right_margin = Mm(margins.left), Mm(margins.right)
    section.top_margin, section.bottom_margin = Mm(margins.top), Mm(margins.bottom)
    section.header_distance, section.footer_distance = Mm(margins.header), Mm(margins.footer)


def _values(look: Look, language: Language, width: int) -> dict[str, str]:
    colours, sizes = look.colours, look.docx
    half_points = {
        name: str(round(getattr(sizes, name) * 2))
        for name in ("body", "small", "table", "title", "section", "subsection", "quote")
    }
    return half_points | {
        "accent": colours.accent.lstrip("#"),
        "text": colours.text.lstrip("#"),
        "muted": colours.muted.lstrip("#"),
        "rule": colours.rule.lstrip("#"),
        "notice": colours.notice.lstrip("#"),
        "notice_soft": colours.notice_soft.lstrip("#"),
        "tight_lists": "0" if sizes.airy_lists else "1",
        "edge": str(width),
        "font": look.docx_font,
        "language": language.tag,
        "decimal": "." if language is Language.EN else ",",
        "separator": "," if language is Language.EN else ";",
    }
