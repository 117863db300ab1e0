"""The language of the window, held in one object so that it can change while the window stands.

A view keeps it as ``self._`` and calls it like the translator it holds, so that extraction sees
literals: ``self._("Open")``, ``self._.plural(…)``, ``self._.context(…)``. It sets all its words in
``retranslate``, connected to `Texts.changed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from teamdesk.core.formats import Formats
from teamdesk.core.i18n import Language, Translator, load_translator

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from teamdesk.core.errors import ExplainedError


class Texts(QObject):
    """The words, dates and numbers of the window's language.

    Signals:
        changed: another language or other words are in use; every view sets its words again.
    """

    changed = Signal()

    def __init__(
        self, locale_dir: Path, language: Language = Language.NB, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._locale_dir = locale_dir
        self._translator = load_translator(language, locale_dir)
        self._formats = Formats(language)
        self._instead: Mapping[str, str] = {}
        QLocale.setDefault(QLocale(language.tag))

    def __call__(self, message: str, **values: object) -> str:
        """Return ``message`` in the window's language."""
        return self._translator(message, **values)

    def plural(self, one: str, many: str, count: int, **values: object) -> str:
        """Return the form that fits ``count``."""
        return self._translator.plural(one, many, count, **values)

    def context(self, context: str, message: str, **values: object) -> str:
        """Return ``message`` as it is said in ``context``."""
        return self._translator.context(context, message, **values)

    def explain(self, error: ExplainedError) -> str:
        """Return what happened, what is safe and what to do, in the window's language."""
        return error.explain(self._translator)

    @property
    def language(self) -> Language:
        """The language in use."""
        return self._translator.language

    @property
    def translator(self) -> Translator:
        """For services and documents that write in the window's language now."""
        return self._translator

    @property
    def formats(self) -> Formats:
        """Dates and numbers in the language in use."""
        return self._formats

    def use(self, language: Language) -> None:
        """Change the language of the window at once."""
        if language is self.language:
            return
        self._translator = load_translator(language, self._locale_dir).saying(self._instead)
        self._formats = Formats(language)
        # Calendars and spin boxes of Qt ask the default locale.
        QLocale.setDefault(QLocale(language.tag))
        self.changed.emit()

    def say(self, instead: Mapping[str, str]) -> None:
        """Say some sentences as others from now on, in every language: a team has its own words."""
        if instead == self._instead:
            return
        self._instead = instead
        self._translator = self._translator.saying(instead)
        self.changed.emit()
