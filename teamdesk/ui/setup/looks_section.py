"""Looks and language: chosen here, in use at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.core.i18n import Language
from teamdesk.ui.navigation import Place
from teamdesk.ui.setup.section import Section
from teamdesk.ui.theme.theme import ZOOM_STEPS
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from teamdesk.ui.setup.ports import FirstPlaces
    from teamdesk.ui.surroundings import Surroundings


class LooksSection(Section):
    """Theme, size and language; the program keeps them with its settings."""

    def __init__(
        self, around: Surroundings, first_place: FirstPlaces, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._first_place = first_place
        theme = around.theme
        self._cards = [Card(theme), Card(theme), Card(theme), Card(theme)]
        self.themes, self.languages = SegmentedControl(theme), SegmentedControl(theme)
        self.places = SegmentedControl(theme)
        self.smaller, self.larger = Button(theme), Button(theme)
        self.normal = Button(theme, ButtonKind.LINK)
        self._zoom = Label(TextRole.STRONG)
        self._hint = Label(TextRole.CAPTION, wraps=True)
        self._first_hint = Label(TextRole.CAPTION, wraps=True)
        sizes = QHBoxLayout()
        for widget in (self.smaller, self._zoom, self.larger, self.normal):
            sizes.addWidget(widget)
        sizes.addStretch(1)
        self._cards[0].body.addWidget(self.themes)
        self._cards[0].body.addWidget(self._hint)
        self._cards[1].body.addLayout(sizes)
        self._cards[2].body.addWidget(self.languages)
        self._cards[3].body.addWidget(self.places)
        self._cards[3].body.addWidget(self._first_hint)
        for card in self._cards:
            self.add_card(card)
        self.themes.chosen.connect(self._on_theme_chosen)
        self.places.chosen.connect(self._on_place_chosen)
        self.languages.chosen.connect(self._on_language_chosen)
        self.smaller.clicked.connect(self._on_smaller_clicked)
        self.larger.clicked.connect(self._on_larger_clicked)
        self.normal.clicked.connect(self._on_normal_clicked)
        theme.changed.connect(self._on_theme_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again, and show what is in use."""
        _, theme = self._, self._around.theme
        self.set_heading(
            _("Looks and language"), _("Only for this machine; the others keep theirs.")
        )
        titles = (_("Theme"), _("Size of text"), _("Language of the window"), _("Open first"))
        for card, title in zip(self._cards, titles, strict=True):
            card.set_heading(title)
        self.themes.set_segments(
            {
                ThemeName.LIGHT: _("Light"),
                ThemeName.DARK: _("Dark"),
                ThemeName.PROJECTOR: _("Projector"),
            }
        )
        self.themes.choose(theme.tokens.name)
        self._hint.setText(
            _("On the projector initials stand for names, and everything is larger.")
        )
        self.languages.set_segments({each: each.own_name for each in Language})
        self.languages.choose(_.language)
        self.places.set_segments({Place.TASKS: _("Tasks"), Place.BOARD: _("Board")})
        self.places.choose(self._first_place.place)
        self._first_hint.setText(_("A meeting that has begun opens before either."))
        self._show_zoom()

    def _show_zoom(self) -> None:
        _, zoom = self._, self._around.theme.zoom
        self._zoom.setText(_.formats.percent(zoom))
        self.smaller.set_words(_("Smaller"), _("Smaller text"))
        self.larger.set_words(_("Larger"), _("Larger text"))
        self.normal.set_words(_("Normal text size"))
        self.smaller.setEnabled(zoom > ZOOM_STEPS[0])
        self.larger.setEnabled(zoom < ZOOM_STEPS[-1])
        self.normal.setVisible(zoom != 1.0)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.retranslate()

    @Slot(object)
    def _on_theme_chosen(self, name: ThemeName) -> None:
        self._around.theme.use(name)

    @Slot(object)
    def _on_language_chosen(self, language: Language) -> None:
        self._around.texts.use(language)

    @Slot(object)
    def _on_place_chosen(self, place: Place) -> None:
        self._first_place.choose(place)
        self.places.choose(place)

    @Slot()
    def _on_smaller_clicked(self) -> None:
        self._around.theme.zoom_by(-1)

    @Slot()
    def _on_larger_clicked(self) -> None:
        self._around.theme.zoom_by(+1)

    @Slot()
    def _on_normal_clicked(self) -> None:
        self._around.theme.use_zoom(1.0)
