"""What «Word-mal» shows: the template in use, how one is made, and who chose what."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.word_templates import MARKER
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.templates import TemplateChange, TemplateRow
    from teamdesk.ui.surroundings import Surroundings

_KILOBYTE = 1000


class ChoiceCard(Card):
    """The template in use, and what one can do with it; the section does it."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        theme = around.theme
        self._row: TemplateRow | None = None
        self.told = Label(TextRole.STRONG, wraps=True)
        self.refused = Label(TextRole.BODY, wraps=True)
        self.refused.set_tone(Tone.DANGER)
        self.refused.hide()
        self._pdf = Label(TextRole.CAPTION, wraps=True)
        self.choose = Button(theme, ButtonKind.PRIMARY)
        self.remove = Button(theme)
        self.trial = Button(theme)
        self.copy = Button(theme)
        row = FlowLayout(theme.tokens.space.sm)
        for button in (self.choose, self.trial, self.copy, self.remove):
            row.addWidget(button)
        self.body.addWidget(self.told)
        self.body.addWidget(self.refused)
        self.body.addLayout(row)
        self.body.addWidget(self._pdf)

    def show_template(self, row: TemplateRow | None) -> None:
        """Show which one it is, or that there is none."""
        self._row = row
        for button in (self.remove, self.copy):
            button.setVisible(row is not None)
        self.retranslate()

    def show_refusal(self, said: str) -> None:
        """Say why a file was not taken; nothing takes it away."""
        self.refused.setText(said)
        self.refused.setVisible(bool(said))

    def retranslate(self) -> None:
        """Set all words again."""
        _, row = self._, self._row
        self.set_heading(_("The template in use"))
        if row is None:
            self.told.setText(_("None. Word documents have Teamdesk's own look."))
        else:
            size = _.formats.number(ceil(row.size / _KILOBYTE))
            self.told.setText(f"{row.file_name} · {size} kB")
        self.choose.set_words(_("Replace …") if row else _("Choose a template …"))
        self.trial.set_words(_("See a trial page …"))
        self.copy.set_words(_("Save a copy …"))
        self.remove.set_words(_("Use it no longer"))
        self._pdf.setText(
            _(
                "It lies in the team's database, so all machines use it. PDF files always have "
                "Teamdesk's own look."
            )
        )


class GuideCard(Card):
    """How a template is made, in a few steps, with one to begin with."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._steps = [Label(TextRole.BODY, wraps=True) for _step in range(4)]
        self.begin = Button(around.theme, icon=IconName.DOCUMENT)
        for step in self._steps:
            self.body.addWidget(step)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch(1)
        self.body.addLayout(row)

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(_("How to make one"))
        texts = (
            _(
                "1. Open the municipality's letter template in Word, or save ours and put your "
                "logo and footer on it."
            ),
            _(
                "2. Write {marker} alone on a line where the text is to begin, once, and in no "
                "table or text box.",
                marker=MARKER,
            ),
            _(
                "3. Headings, lists and tables get the look of your styles by their names "
                "(Heading 1, List Bullet …). What you lack, Teamdesk adds."
            ),
            _(
                "4. Header and footer stay as they are. Below your footer stands a line with whose "
                "paper it is, and the page number if you have none. Save it as .docx, without "
                "macros."
            ),
        )
        for step, text in zip(self._steps, texts, strict=True):
            step.setText(text)
        self.begin.set_words(_("Save a template to begin with …"))


class ChangesCard(Card):
    """Who chose which template, and when."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._changes: tuple[TemplateChange, ...] = ()
        self.lines = Label(TextRole.BODY, wraps=True)
        self.body.addWidget(self.lines)

    def show_changes(self, changes: Sequence[TemplateChange]) -> None:
        """Show the last ones; nothing where the template was never changed."""
        self._changes = tuple(changes)
        self.retranslate()
        self.setVisible(bool(changes))

    def retranslate(self) -> None:
        """Set all words again."""
        self.set_heading(self._("Last changes"))
        self.lines.setText("\n".join(self._line(change) for change in self._changes))

    def _line(self, change: TemplateChange) -> str:
        _, at = self._, change.at.astimezone()
        when = f"{_.formats.date_short(at.date())} {_.formats.time(at)}"
        what = change.file_name or _("no template")
        return " · ".join(part for part in (when, change.by, what) if part)
