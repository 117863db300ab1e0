"""Lines of plain words, broken where reportlab breaks them.

reportlab looks at each word for hyphens, markup and directions of writing that most words have
nothing of; the lines of a plan took an eighth of its time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.enums import TA_LEFT
from reportlab.pdfbase.pdfmetrics import getAscentDescent, getFont

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus.paragraph import ParaLines
    from reportlab.platypus.paraparser import ParaFrag

# A space that breaks no line, and a hyphen that is seen only where one does.
_TAKES_CARE = frozenset("\u00a0\u00ad")
# reportlab's own: less room than this is left where the spaces of a line were shrunk.
_SHRUNK = -1e-8
_AROUND_A_WORD = ".,:;!?…%()«»“”"


def plain_lines(
    frags: Sequence[ParaFrag],
    style: ParagraphStyle,
    widths: Sequence[float],
    measures: Measures,
) -> ParaFrag | None:
    """The words in lines; None where more is asked than to put the next word on the next line.

    Args:
        frags: stretches of words that look alike; several in one line are reportlab's care.
        style: how far the spaces of a full line may shrink.
        widths: of the first line and of all that follow, in points.
        measures: how wide the document's words are.
    """
    text = getattr(frags[0], "text", "") if len(frags) == 1 else ""
    if not text.strip() or not _TAKES_CARE.isdisjoint(text):
        return None
    face, size = frags[0].fontName, frags[0].fontSize
    broken = _broken(text.split(), measures[face, size], style.spaceShrinkage, widths)
    if broken is None:
        return None
    ascent, descent = getAscentDescent(face, size)
    return frags[0].clone(kind=0, lines=broken, ascent=ascent, descent=descent, fontSize=size)


def is_plain(broken: ParaLines, style: ParagraphStyle) -> bool:
    """Whether lines are drawn from the left in one look, with no space shrunk and no link."""
    if broken.kind or not broken.lines or broken.link or broken.us_lines:
        return False
    if style.alignment != TA_LEFT or style.firstLineIndent or style.backColor:
        return False
    return all(room > _SHRUNK for room, _words in broken.lines)


class Measures(dict[tuple[str, float], "WordWidths"]):
    """How wide the words of one document are, by face and size; they are not kept for the next."""

    def __missing__(self, look: tuple[str, float]) -> WordWidths:
        """Begin with a new face or size."""
        widths = self[look] = WordWidths(*look)
        return widths


class WordWidths(dict[str, float]):
    """How wide words are in points, each measured when it is first asked for."""

    def __init__(self, face: str, size: float) -> None:
        super().__init__()
        self._font = getFont(face)
        self._size = size

    def __missing__(self, word: str) -> float:
        """Measure a new word."""
        width = self[word] = float(self._font.stringWidth(word, self._size))
        return width


def _broken(
    words: Sequence[str], measure: WordWidths, shrinkage: float, widths: Sequence[float]
) -> list[tuple[float, list[str]]] | None:
    """The room left of each line and its words; None where a word itself might be broken."""
    lines: list[tuple[float, list[str]]] = []
    line: list[str] = []
    space = measure[" "]
    taken, limit = -space, widths[0]
    for word in words:
        width = measure[word]
        longer = taken + space + width
        if longer <= limit + shrinkage * space * len(line):
            line.append(word)
            taken = longer
        elif width > limit or not word.strip(_AROUND_A_WORD).isalnum():
            return None
        else:
            lines.append((limit - taken, line))
            line, taken, limit = [word], width, widths[-1]
    return [*lines, (limit - taken, line)]
