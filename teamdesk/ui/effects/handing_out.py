"""What may leave the team, and how: a year's figures, or the list for its own use."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import SHEET_FORMATS, DocumentKind
from teamdesk.domain.effects.limit import MOST_LIMIT
from teamdesk.domain.suppression import LEAST_LIMIT
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.format_choice import FormatChoice
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.effects.presenter import EffectPresenter
    from teamdesk.ui.surroundings import Surroundings


class YearPaper(Card):
    """The formats and the language of one paper about a year.

    Signals:
        export_requested: a tuple with one `ExportDocument`, whose folder is asked for later.
        preview_requested: the one `ExportDocument` whose pages are to be shown.
    """

    export_requested = Signal(object)
    preview_requested = Signal(object)

    def __init__(
        self,
        kind: DocumentKind,
        presenter: EffectPresenter,
        around: Surroundings,
        start: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._kind = kind
        self._presenter = presenter
        self._start = start
        self.said = Label(TextRole.MUTED, wraps=True)
        self.formats = FormatChoice(around.theme, around.texts)
        self.pages = Button(around.theme, icon=IconName.DOCUMENT)
        self.go = Button(around.theme, ButtonKind.PRIMARY, IconName.EXPORT)
        for action in (self.pages, self.go):
            self.formats.add_action(action)
        self.body.addWidget(self.said)
        self.body.addWidget(self.formats)
        self.pages.clicked.connect(self._on_pages)
        self.go.clicked.connect(self._on_go)
        self.formats.changed.connect(self.show_now)
        presenter.shown.connect(self.show_now)

    @property
    def year(self) -> int | None:
        """The year that would be written; None where no year that is over is looked at."""
        period = self._presenter.period
        is_whole = period.is_year and self._presenter.is_year_over
        return period.first.year if is_whole else None

    def retranslate(self) -> None:
        """Set all words again."""
        self.formats.retranslate()
        self.pages.set_words(self._("Show the pages"))
        self.go.set_words(self._("Export"))
        self.show_now()

    @Slot()
    def show_now(self) -> None:
        """Follow the period."""
        self.pages.setEnabled(self.year is not None)
        self.go.setEnabled(self.year is not None and bool(self.formats.formats))

    @Slot()
    def _on_pages(self) -> None:
        for command in self._commands():
            self.preview_requested.emit(command)

    @Slot()
    def _on_go(self) -> None:
        if commands := self._commands():
            self.export_requested.emit(commands)

    def _commands(self) -> tuple[ExportDocument, ...]:
        """The one paper, where there is a year to write of."""
        if self.year is None:
            return ()
        command = ExportDocument(
            self._kind,
            self._presenter.team_id,
            self.formats.formats,
            self._start,
            self.formats.language,
            date(self.year, 1, 1),
        )
        return (command,)


class EffectPaper(YearPaper):
    """The figures, as a report and as data, and the least number that is told in them."""

    def __init__(
        self,
        presenter: EffectPresenter,
        around: Surroundings,
        start: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(DocumentKind.EFFECT_REPORT, presenter, around, start, parent)
        self.formats.offer(*SHEET_FORMATS)
        self.limit = NumberBox(LEAST_LIMIT, MOST_LIMIT)
        self._field = InlineField(around.theme, self.limit)
        self.limit.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.body.insertWidget(2, self._field)
        self.anew = Button(around.theme, ButtonKind.LINK)
        self.body.insertWidget(1, self.anew, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self.anew.clicked.connect(self._on_anew)
        self.limit.editingFinished.connect(self._on_limit)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        super().retranslate()
        self.set_heading(_("Export the figures of a year"))
        self._field.set_words(
            _("Fewest persons that a figure is told of"),
            _("The team's own limit; the usual is 10, and never under 5."),
        )
        self.anew.set_words(_("The paper never left the team: count anew"))

    @Slot()
    def show_now(self) -> None:
        """Follow the period, and say what is written of it."""
        super().show_now()
        state = self._presenter.state
        self.said.setText(self._said())
        standing = state.standing if state is not None else None
        self.anew.setVisible(standing is not None)
        self.setVisible(state is not None)
        if state is not None and not self.limit.hasFocus():
            self.limit.setValue(state.settings.limit)

    def _said(self) -> str:
        _, presenter = self._, self._presenter
        standing = presenter.state.standing if presenter.state else None
        if not presenter.period.is_year or not presenter.is_year_over:
            return _(
                "Only a calendar year that is over leaves the team: figures of a part of it could"
                " be taken from those of the whole, and leave a single person. Choose last year"
                " above."
            )
        if standing is not None:
            return _(
                "The figures were counted and exported on {day}. Every paper of the year tells"
                " the same, for two counts could be taken from each other and leave a single"
                " person.",
                day=self._.formats.date_long(standing.counted_on),
            )
        return _(
            "Small numbers are left out of all of it, and as many others that nobody can be told"
            " from a total. What is exported first stands, so see first who misses an end score."
            " Word and PDF are for reading, Excel and .csv for counting on."
        )

    @Slot()
    def _on_anew(self) -> None:
        self._presenter.take_back()

    @Slot()
    def _on_limit(self) -> None:
        self._presenter.set_limit(self.limit.value())


class RegisterPaper(YearPaper):
    """The list for the register, for the team's own use."""

    def __init__(
        self,
        presenter: EffectPresenter,
        around: Surroundings,
        start: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(DocumentKind.REGISTER_LIST, presenter, around, start, parent)
        self.retranslate()

    @property
    def year(self) -> int | None:
        """The year that is listed."""
        return self._presenter.register_year

    def retranslate(self) -> None:
        """Set all words again."""
        super().retranslate()
        self.said.setText(
            self._(
                "For comparing with KPR and IPLOS by hand, as each January. Case numbers alone; the"
                " paper is marked as internal and is not to be published."
            )
        )
