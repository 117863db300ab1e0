"""What a zone's list holds, gathered from the board and the promises of the team."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.errors import UserError
from teamdesk.domain.holders import CaseHolder, read_holder
from teamdesk.domain.names import alphabet_key, initials, mask_names
from teamdesk.domain.pressing import PressingKind
from teamdesk.domain.rows.documents import SubjectRow
from teamdesk.domain.zones import contacts_in, read_zones, zone_id
from teamdesk.exports.papers.lists.zone_content import ZoneContent, ZonePerson, ZonePromise
from teamdesk.exports.papers.lists.zone_list import build_zone_list
from teamdesk.exports.phrases import joined
from teamdesk.models import Team
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.storage.queries import board as board_queries
from teamdesk.storage.queries import tasks as task_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import PhaseRow
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


EVALUATIONS = (PressingKind.EVALUATION_OVERDUE, PressingKind.EVALUATION_DUE)


class NobodyInZone(UserError):
    """A zone without anybody has nothing to talk about."""

    message = mark("Nobody on the board lives in that zone.")
    advice = mark("Nothing was written. A person's zone is set in the referral.")


def zones_with_people(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    """The zones that somebody on the board lives in: in the team's own order, then by name."""
    own = read_zones(work.get(Team, at.team_id).settings)
    order = {zone_id(zone): place for place, zone in enumerate(own)}
    typed = [card.zone for card in _cards(work, at) if card.zone]
    named = {zone_id(zone): _spelled(zone_id(zone), (*own, *sorted(typed))) for zone in typed}
    last = len(order)
    found = sorted(named, key=lambda key: (order.get(key, last), alphabet_key(named[key])))
    return tuple(
        SubjectRow(DocumentKind.ZONE_LIST, key, None, "", named[key], None, "", is_final=True)
        for key in found
    )


def zones_of_cases(work: UnitOfWork, at: Workplace) -> dict[UUID, UUID]:
    """The zone of each case on the board that has one, so that a whole zone can be chosen."""
    return {card.case_id: zone_id(card.zone) for card in _cards(work, at) if card.zone}


def gather_zone(
    work: UnitOfWork, at: Workplace, subject_id: UUID, *, uses_initials: bool
) -> ZoneContent:
    """The persons of a zone as they stand today.

    Raises:
        NobodyInZone: nobody on the board lives there.
    """
    team = work.get(Team, at.team_id)
    cards = [card for card in _cards(work, at) if card.zone and zone_id(card.zone) == subject_id]
    if not cards:
        raise NobodyInZone
    members = team_queries.members_by_id(work.session, at.team_id)
    tasks = task_queries.tasks_of_team(work.session, at.team_id, at.today, members)
    phases = {row.id: row for row in team_queries.phases(work.session, at.team_id)}
    holder = read_holder(team.settings)
    contact = contacts_in(team.settings, members.values()).get(subject_id)
    cards.sort(key=lambda card: alphabet_key(card.name))
    return ZoneContent(
        zone=_spelled(
            subject_id, (*read_zones(team.settings), *sorted(card.zone for card in cards))
        ),
        team=team.name,
        municipality=team.municipality,
        day=at.today,
        holder=holder,
        contact=contact.name if contact else "",
        persons=tuple(
            _person(
                card,
                phases[card.phase_id],
                tasks,
                uses_initials=uses_initials,
                is_zones=holder is CaseHolder.ZONE_CONTACT,
            )
            for card in cards
        ),
    )


def _spelled(key: UUID, names: Iterable[str]) -> str:
    """As the team itself writes the zone, else as somebody typed it."""
    return next(name for name in names if zone_id(name) == key)


def _cards(work: UnitOfWork, at: Workplace) -> tuple[CardRow, ...]:
    members = team_queries.members_by_id(work.session, at.team_id)
    deadlines = team_queries.deadlines(work.session, at.team_id)
    return board_queries.board_cards(work.session, at.team_id, at.today, members, deadlines)


def _person(
    card: CardRow,
    phase: PhaseRow,
    tasks: Sequence[TaskRow],
    *,
    uses_initials: bool,
    is_zones: bool,
) -> ZonePerson:
    own = [task for task in tasks if task.case_id == card.case_id and task.status.is_open]
    evaluation = (found for found in card.pressing if found.kind in EVALUATIONS)
    names = [card.name, card.outside_coordinator] if uses_initials else []
    # A zone contact is of the team; what the law calls coordinator may be employed elsewhere.
    outside = "" if is_zones else mask_names(card.outside_coordinator, names)
    return ZonePerson(
        person=initials(card.name) if uses_initials else card.name,
        phase=phase.kind,
        phase_name=phase.name,
        week=card.week,
        weeks=card.weeks,
        need_level=card.need_level,
        holder=joined(outside, card.coordinator.name if card.coordinator else ""),
        what_matters=mask_names(card.what_matters, names),
        goals=tuple((goal.status, mask_names(goal.text, names)) for goal in card.goals),
        promises=tuple(
            ZonePromise(
                mask_names(task.text, names),
                task.owner.name if task.owner else task.owner_name,
                task.due_on,
            )
            for task in own
        ),
        next_evaluation_on=card.next_evaluation_on,
        evaluation_is_week=any(found.is_week for found in evaluation),
    )


def make_zone_list(order: PaperOrder) -> GatheredDocument:
    """The persons of a zone, for the zone's own meeting; the zone's name is kept with it.

    Raises:
        NobodyInZone: nobody on the board lives there.
    """
    initials_only = order.command.uses_initials
    content = gather_zone(order.work, order.at, order.subject_id, uses_initials=initials_only)
    shown, translate = replace(content, is_practice=order.is_practice), order.translate
    document = build_zone_list(shown, translate)
    return GatheredDocument(document, translate.language, None, text=content.zone)
