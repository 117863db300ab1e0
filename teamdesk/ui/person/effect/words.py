"""What is said of help and its cost; every amount is called an estimate where it is shown."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from teamdesk.domain.case_effect import Basis, Estimate, Figure, hours_in_week
from teamdesk.ui.person.services.decision_words import period

if TYPE_CHECKING:
    from teamdesk.domain.rows.effect import EffectPage, HelpRow
    from teamdesk.domain.rows.entries import DecisionRow
    from teamdesk.ui.texts import Texts

TENTH = Decimal("0.1")


def kroner(_: Texts, amount: Decimal) -> str:
    """«1 070 000 kr», in whole kroner: more would look surer than it is."""
    return _("{amount} kr", amount=_.formats.number(amount.quantize(1), 0))


def help_words(_: Texts, row: HelpRow) -> str:
    """«4 besøk om dagen × 2, 30 min hver, 28 timer i uka i alt»."""
    number, said = _.formats.number, []
    if row.visits_a_day:
        times = _("{visits} visits a day", visits=number(row.visits_a_day))
        said.append(f"{times} × {row.carers_a_visit}" if row.carers_a_visit > 1 else times)
    if row.visits_a_day and row.minutes_a_visit:
        said.append(_("{minutes} min each", minutes=row.minutes_a_visit))
    said.append(_("{hours} hours a week in all", hours=number(hours_in_week(row).quantize(TENTH))))
    return ", ".join(said)


def source_words(_: Texts, service: DecisionRow) -> str:
    """A service as help is taken from it: its name and its time."""
    when = period(_, service.from_on, service.to_on)
    return f"{service.service}, {when}" if when else service.service


def basis_words(_: Texts, figure: Figure | None, page: EffectPage) -> str:
    """What a figure rests on, with its day; or what is missing."""
    if figure is None:
        return _("not known yet")
    day = _.formats.date_short(figure.on) if figure.on else ""
    if figure.basis is Basis.TOLD:
        return _("told {day}", day=day)
    if figure.basis is Basis.HELP:
        return _("counted from the help of {day}", day=day)
    hours = _.formats.number((page.minutes + page.driving) / 60, 1)
    return _("{hours} hours of contacts and driving until {day}", hours=hours, day=day)


def rate_words(_: Texts, told: Estimate) -> str:
    """The rate that is counted by, whose it is, and since when."""
    if told.rate is None:
        return _("No hourly rate is told: write it here, or the team's in Setup.")
    rate = kroner(_, told.rate)
    day = _.formats.date_short(told.rate_on) if told.rate_on else ""
    if told.is_own_rate:
        return _("Counted at {rate} an hour, told for this case {day}.", rate=rate, day=day)
    return _("Counted at {rate} an hour, the team's own since {day}.", rate=rate, day=day)


def verdict(_: Texts, told: Estimate) -> str:
    """What it comes to in one sentence; what costs more is never called saved."""
    benefit = told.benefit
    if benefit is None:
        return ""
    yearly = kroner(_, abs(benefit.yearly))
    if benefit.yearly < 0:
        return _(
            "The help costs {amount} more a year than before (estimate). Nothing is saved.",
            amount=yearly,
        )
    days = benefit.days_until_paid_back
    if days is None:
        return _("The help costs the same as before, so the effort is not paid back.")
    paid = _.formats.number(days, 1)
    if benefit.first_year < 0:
        return _(
            "The help costs {amount} less a year. The first year costs {more} more all the same, "
            "for the effort is paid back after {days} days (estimate).",
            amount=yearly,
            more=kroner(_, -benefit.first_year),
            days=paid,
        )
    return _(
        "The help costs {amount} less a year. The effort is paid back after {days} days "
        "(estimate).",
        amount=yearly,
        days=paid,
    )
