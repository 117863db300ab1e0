"""What was written before the meeting: the person's own view first, then each profession."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.labels import profession_label
from teamdesk.ui.meeting.stage.folding import shortened
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.marks import Avatar

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import PreparationRow
    from teamdesk.ui.meeting.stage.folding import Fold
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts


class ViewLine(QWidget):
    """The person's own view, and who tells it: it is what is said first."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._who = Label(TextRole.SECTION, wraps=True)
        self._text = Label(TextRole.LEAD, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._who)
        column.addWidget(self._text)

    def show_preparation(self, row: PreparationRow, fold: Fold) -> bool:
        """Show what the person says of it; True where it is cut."""
        told = self._("The person's own view, told by {name}", name=row.member.name)
        short = self._("The person's own view ({initials})", initials=row.member.initials)
        self._who.setText(short if fold.is_dense else told)
        self._who.setToolTip(told)
        return show_cut(self._text, row.persons_view, fold.letters)


class PreparationLine(QWidget):
    """What a member wrote before the meeting."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._avatar = Avatar(around.theme)
        self._who = Label(TextRole.SECTION, wraps=True)
        self._text = Label(TextRole.BODY, wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._who)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.sm)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_preparation(self, row: PreparationRow, fold: Fold) -> bool:
        """Show one member's preparation, its parts one after the other; True where it is cut."""
        member = row.member
        self._avatar.set_member(member.initials, member.colour, member.name)
        # The disc tells whose it is; that somebody is not here has to be said in words.
        self._who.setText(author_words(self._, row))
        self._who.setVisible(not fold.is_dense or row.is_absent or row.written_by is not None)
        parts = (row.status_text, row.assessment_text, row.proposal)
        return show_cut(self._text, " ".join(part for part in parts if part), fold.letters)


def show_cut(label: Label, whole: str, letters: int) -> bool:
    """Show as much of a text as there is room for, the rest in its tool tip; True where cut."""
    shown = shortened(whole, letters)
    label.setText(shown)
    label.setToolTip(whole if shown != whole else "")
    return shown != whole


def author_words(_: Texts, row: PreparationRow) -> str:
    """«Fysioterapeut · Sindre Fjeld, ikke til stede · skrevet av Kari Hansen»."""
    name = row.member.name
    parts = [profession_label(_, row.member.profession).capitalize()]
    parts.append(_("{name}, not here", name=name) if row.is_absent else name)
    if row.written_by is not None:
        parts.append(_("written by {name}", name=row.written_by.name))
    return " · ".join(parts)
