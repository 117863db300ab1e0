"""The calm page that stands alone in the window before a team is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from teamdesk.core.i18n import Language
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class CalmPage(QWidget):
    """A sheet in the middle, the program's name over it, and the choice of language.

    Put contents into `body`; set words in `retranslate`.
    """

    def __init__(self, theme: Theme, texts: Texts, width: int = 520) -> None:
        super().__init__()
        self._theme = theme
        self._ = texts
        self._width = width
        self.setProperty("frame", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._brand = Label(TextRole.BRAND, "Teamdesk")
        self._languages = SegmentedControl(theme)
        self._languages.set_segments({each: each.own_name for each in Language})
        self._languages.choose(texts.language)
        self._languages.chosen.connect(self._on_language_chosen)
        self._title = Label(TextRole.TITLE, wraps=True)
        self._intro = Label(TextRole.MUTED, wraps=True)
        self._sheet = Card(theme)
        space = theme.tokens.space
        self._sheet.body.setContentsMargins(space.xxl, space.xl, space.xxl, space.xl)
        self._sheet.body.setSpacing(space.lg)
        self.body = QVBoxLayout()
        self.body.setSpacing(space.lg)
        self._sheet.body.addWidget(self._title)
        self._sheet.body.addWidget(self._intro)
        self._sheet.body.addLayout(self.body)
        self._lay_out()
        theme.changed.connect(self._fit)
        texts.changed.connect(self._on_texts_changed)
        self._fit()

    def set_heading(self, title: str, intro: str) -> None:
        """Set what the page is about, and what it will take."""
        self._title.setText(title)
        self._intro.setText(intro)
        self.setAccessibleName(title)

    # A slot that a subclass overrides is called after its widget is gone, so this one is not.
    @Slot()
    def _on_texts_changed(self) -> None:
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew; a page adds its own."""
        self._languages.choose(self._.language)

    def _lay_out(self) -> None:
        space = self._theme.tokens.space
        head = QHBoxLayout()
        head.addWidget(self._brand)
        head.addStretch(1)
        head.addWidget(self._languages)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
        column.setSpacing(space.lg)
        column.addStretch(2)
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(space.lg)
        middle.addLayout(head)
        middle.addWidget(self._sheet)
        # Stretches instead of an alignment: an aligned widget is not asked for its height.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._middle)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    @Slot()
    def _fit(self) -> None:
        self._middle.setFixedWidth(round(self._width * self._theme.tokens.type.body / 14))

    @Slot(object)
    def _on_language_chosen(self, language: Language) -> None:
        self._.use(language)
