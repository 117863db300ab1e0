"""An interview note to read: words in place of fields, each of which can be copied."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.names import mask_names
from teamdesk.ui.person.talks.words import part_words
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.commands.records import SaveInterview
    from teamdesk.domain.rows.interviews import QuoteRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

# The same two columns as where the note is written; the private reflection is never read here.
COLUMNS = (
    (
        "held_on",
        "minutes",
        "place",
        "present",
        "may_talk",
        "topic",
        "parked",
        "values_text",
        "importance",
        "importance_why",
        "confidence",
        "confidence_step",
        "readiness",
        "quotes",
    ),
    (
        "sustain",
        "ambivalence",
        "summary",
        "summary_answer",
        "plan",
        "plan_when",
        "plan_where",
        "plan_with",
        "plan_certainty",
        "plan_if_then",
        "advice",
        "advice_allowed",
        "advice_reaction",
        "next_on",
        "next_talk",
    ),
)
RULERS = ("importance", "confidence", "readiness", "plan_certainty")
TICKS = ("may_talk", "advice_allowed")
HIGHEST = 10


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the note that says something."""

    heading: str
    text: str


class PartView(QWidget):
    """A heading and its text, which takes the keyboard so that it can be marked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Label(TextRole.SECTION)
        self.text = Label(wraps=True)
        # Both have the room of the focus ring around them, and stand in line.
        for part in (self._heading, self.text):
            part.setProperty("kind", "read")
            part.setIndent(0)
        flags = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self.text)

    def show_part(self, part: Part) -> None:
        """Show a part."""
        self._heading.setText(part.heading)
        self.text.setText(part.text)
        self.text.setAccessibleName(f"{part.heading}: {part.text}")


class TalkPage(QWidget):
    """The note's parts in two columns; what nobody wrote is left out."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        space = around.theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.lg)
        self.columns: list[RowsBox[PartView, Part]] = []
        for _names in COLUMNS:
            parts = RowsBox(PartView, PartView.show_part, space.md)
            card = Card(around.theme)
            card.body.addWidget(parts)
            self.columns.append(parts)
            row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)

    def show_talk(self, talk: SaveInterview, hidden: Sequence[str]) -> None:
        """Show a note; of the names that are ``hidden`` only the initials stand."""
        words = part_words(self._)
        texts = {name: mask_names(text, hidden) for name, text in _texts(self._, talk).items()}
        for names, column in zip(COLUMNS, self.columns, strict=True):
            said = [Part(words[name].heading, texts[name]) for name in names if texts[name]]
            column.show_rows(said)


def _texts(_: Texts, talk: SaveInterview) -> dict[str, str]:
    def answer(number: int | None) -> str:
        return "" if number is None else _("{number} of {most}", number=number, most=HIGHEST)

    texts = {name: str(getattr(talk, name) or "") for names in COLUMNS for name in names}
    quotes = (_quote(_, quote) for quote in talk.quotes)
    given = talk.summary_answer
    return {
        **texts,
        **{name: answer(getattr(talk, name)) for name in RULERS},
        **{name: _("Yes") if getattr(talk, name) else "" for name in TICKS},
        "held_on": _.formats.date_long(talk.held_on),
        "next_on": _.formats.date_long(talk.next_on) if talk.next_on else "",
        "quotes": "\n".join(quotes),
        "summary_answer": label(_, given) if given else "",
    }


def _quote(_: Texts, quote: QuoteRow) -> str:
    said = f"{label(_, quote.source)}, {label(_, quote.tag)}: {quote.text}"
    return _("{quote} (to the record)", quote=said) if quote.is_chosen else said
