"""What changed between two assessments, and who says that it matters, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.formats import Formats
from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.instruments.wording import change_words, remarks, weight_words
from teamdesk.exports.document import Table, bold, plain
from teamdesk.exports.phrases import lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.instruments.course import CourseChange


class Speaker:
    """The document's words and numbers, as those of the window are spoken."""

    def __init__(self, translate: Translator) -> None:
        self._translate = translate
        self.formats = Formats(translate.language)

    def __call__(self, message: str, **values: object) -> str:
        """``message`` in the document's language."""
        return self._translate(message, **values)

    def plural(self, one: str, many: str, count: int, **values: object) -> str:
        """The form that fits ``count``."""
        return self._translate.plural(one, many, count, **values)


def change_table(_: Translator, changes: Iterable[CourseChange]) -> Table:
    """From what to what each score went, and what that means."""
    speak, rows = Speaker(_), []
    for told in changes:
        name = series_name(_, told.after.instrument, told.total.scale, told.after.form_words)
        about = (weight_words(speak, told), *remarks(speak, told))
        rows.append((bold(name), plain(change_words(speak, told)), plain(lines(*about))))
    header = (_("Instrument"), _.context("noun", "Change"), _("What it means"))
    return Table(header, (3, 3.4, 5), tuple(rows))
