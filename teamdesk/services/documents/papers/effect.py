"""What the papers of a year hold, gathered from the figures of the team."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.effects.facts import Period
from teamdesk.domain.effects.limit import read_limit
from teamdesk.exports.papers.effect.content import EffectContent, RegisterContent
from teamdesk.exports.papers.effect.register_list import build_register_list
from teamdesk.exports.papers.effect.report import build_effect
from teamdesk.models import Team
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.storage.queries import effect_facts, effect_lists

if TYPE_CHECKING:
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def year_of(command: ExportDocument, today: date) -> int:
    """The year that is asked for; last year, where none is."""
    last_year = today.replace(month=1, day=1) - timedelta(days=1)
    return (command.day or last_year).year


def gather_effect(
    work: UnitOfWork, at: Workplace, year: int, *, is_practice: bool = False
) -> EffectContent:
    """The figures of a year, with small numbers left out by the team's own limit."""
    team = work.get(Team, at.team_id)
    limit = read_limit(team.settings)
    whole = effect_facts.report(work.session, at.team_id, Period.of_year(year))
    return EffectContent(
        team=team.name,
        municipality=team.municipality,
        year=year,
        report=whole.handed_out(limit),
        limit=limit,
        made_on=at.today,
        is_practice=is_practice,
    )


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
    year, translate = year_of(order.command, order.at.today), order.translate
    content = gather_effect(order.work, order.at, year, is_practice=order.is_practice)
    document = build_effect(content, translate)
    return GatheredDocument(document, translate.language, None, first_day=date(year, 1, 1))


def make_register(order: PaperOrder) -> GatheredDocument:
    """Who began and ended in a year, for the register."""
    year, translate = year_of(order.command, order.at.today), order.translate
    content = gather_register(order.work, order.at, year, is_practice=order.is_practice)
    document = build_register_list(content, translate)
    return GatheredDocument(document, translate.language, None, first_day=date(year, 1, 1))
