"""Failures that a person can do something about, said in their own language."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from teamdesk.core.formats import Formats

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator


class ExplainedError(Exception):
    """Says what happened and what to do, in words that whoever shows it can translate.

    A subclass sets ``message`` (what happened) and ``advice`` (that nothing is lost, and what to
    do); both are marked literals whose ``{names}`` are filled from ``values``.
    """

    message: ClassVar[str]
    advice: ClassVar[str]

    def __init__(self, **values: object) -> None:
        super().__init__(self.message)
        self.values = values

    def what_happened(self, translate: Translator) -> str:
        """The first sentence, for a headline."""
        return translate(self.message, **self._worded(translate))

    def what_to_do(self, translate: Translator) -> str:
        """What is safe, and the next step."""
        return translate(self.advice, **self._worded(translate))

    def explain(self, translate: Translator) -> str:
        """Both in one paragraph, for a message bar or a terminal."""
        return f"{self.what_happened(translate)} {self.what_to_do(translate)}"

    def _worded(self, translate: Translator) -> dict[str, object]:
        formats = Formats(translate.language)
        return {name: _in_words(value, formats) for name, value in self.values.items()}


def _in_words(value: object, formats: Formats) -> object:
    if isinstance(value, datetime):
        local = value.astimezone()
        return f"{formats.weekday_date(local.date())} {formats.time(local)}"
    return value
