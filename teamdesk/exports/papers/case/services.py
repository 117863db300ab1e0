"""Services and the help there was, as tables of the papers about a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.case_effect import hours_in_week
from teamdesk.domain.labels import label
from teamdesk.domain.sentences import amount_words
from teamdesk.exports.document import Table, Text, plain
from teamdesk.exports.phrases import Phrases, beside, lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.rows.effect import HelpRow
    from teamdesk.domain.rows.entries import DecisionRow


def service_table(_: Translator, services: Iterable[DecisionRow]) -> Table:
    """What the person has, how much of it, and from when to when."""
    say = Phrases(_)
    rows = tuple(
        (
            plain(row.service),
            plain(amount_words(_, say.formats, row)),
            plain(say.period(row.from_on, row.to_on)),
        )
        for row in services
    )
    return Table((_("Service"), _("Extent"), _("Period")), (8, 7, 5), rows)


def help_table(_: Translator, helps: Iterable[HelpRow]) -> Table:
    """How much help there was at each moment."""
    header = (_("When"), _("Visits a day"), _("Carers a visit"), _("Hours a week"))
    return Table(header, (6, 4, 4, 4), tuple(_help(_, row) for row in helps))


def _help(_: Translator, row: HelpRow) -> tuple[Text, ...]:
    say = Phrases(_)
    number, minutes = say.formats.number, row.minutes_a_visit
    each = _.plural("{count} minute", "{count} minutes", minutes) if minutes else ""
    return (
        plain(lines(label(_, row.moment), say.due(row.told_on))),
        beside(number(row.visits_a_day), each),
        plain(number(row.carers_a_visit)),
        plain(number(round(hours_in_week(row), 1))),
    )
