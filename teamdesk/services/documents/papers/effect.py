"""What the papers of a year hold, gathered from the figures of the team."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.effects.facts import Period
from teamdesk.domain.effects.limit import read_limit
from teamdesk.domain.effects.report import FiguresOfYear
from teamdesk.domain.errors import UserError
from teamdesk.exports.papers.effect.content import EffectContent, RegisterContent
from teamdesk.exports.papers.effect.register_list import build_register_list
from teamdesk.exports.papers.effect.report import build_effect
from teamdesk.models import Team
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.freezing import thaw_figures
from teamdesk.storage.closed_cases import counting_closed
from teamdesk.storage.queries import effect_facts, effect_lists
from teamdesk.storage.queries.kept_figures import export_that_stands

if TYPE_CHECKING:
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class YearNotOver(UserError):
    """A part of a year could be taken from the whole of it, and leave a single person."""

    message = mark("{year} is not over, so its figures don't leave the team yet.")
    advice = mark(
        "Nothing was written. Figures of a part of the year could be taken from those of the whole"
        " year, and leave a single person. The team itself sees them under Effect."
    )


def year_of(command: ExportDocument, today: date) -> int:
    """The year that is asked for; last year, where none is."""
    last_year = today.replace(month=1, day=1) - timedelta(days=1)
    return (command.day or last_year).year


def new_count(work: UnitOfWork, at: Workplace, year: int) -> FiguresOfYear:
    """The figures of a year with small numbers left out, as they are now.

    Raises:
        YearNotOver: there is more to come.
    """
    period = Period.of_year(year)
    if at.today <= period.last:
        raise YearNotOver(year=year)
    limit = read_limit(work.get(Team, at.team_id).settings)
    with counting_closed(work.session):
        whole = effect_facts.report(work.session, at.team_id, period)
    return FiguresOfYear(whole.handed_out(limit), limit, at.today)


def gather_register(
    work: UnitOfWork, at: Workplace, year: int, *, is_practice: bool = False
) -> RegisterContent:
    """The cases that began or ended in a year."""
    team = work.get(Team, at.team_id)
    return RegisterContent(
        team=team.name,
        municipality=team.municipality,
        year=year,
        lines=effect_lists.starts_and_ends(work.session, at.team_id, Period.of_year(year)),
        made_on=at.today,
        is_practice=is_practice,
    )


def make_effect(order: PaperOrder) -> GatheredDocument:
    """The effect of a year, without what would tell of one person."""
    work, at, translate = order.work, order.at, order.translate
    year = year_of(order.command, at.today)
    team, kept = work.get(Team, at.team_id), export_that_stands(work.session, at.team_id, year)
    stands = kept.figures if kept is not None else None
    figures = new_count(work, at, year) if stands is None else thaw_figures(stands)
    content = EffectContent(
        team=team.name,
        municipality=team.municipality,
        year=year,
        figures=figures,
        made_on=at.today,
        is_practice=order.is_practice,
    )
    document = build_effect(content, translate)
    first, new = date(year, 1, 1), figures if stands is None else None
    return GatheredDocument(document, translate.language, None, first_day=first, figures=new)


def make_register(order: PaperOrder) -> GatheredDocument:
    """Who began and ended in a year, for the register."""
    year, translate = year_of(order.command, order.at.today), order.translate
    content = gather_register(order.work, order.at, year, is_practice=order.is_practice)
    document = build_register_list(content, translate)
    return GatheredDocument(document, translate.language, None, first_day=date(year, 1, 1))
