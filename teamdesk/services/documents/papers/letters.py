"""What an invitation and a service description hold: the team's texts, filled."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from teamdesk.domain.letter_gaps import unfilled
from teamdesk.domain.letters import LetterKind, Occasion, fill
from teamdesk.exports.papers.letter.builder import build_invitation, build_service_description
from teamdesk.exports.papers.letter.content import LetterContent
from teamdesk.models import CaseFile, Member, Person, Team
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.letter_texts import blocks_of, person_values, team_values
from teamdesk.services.documents.papers.case_content import unit_of
from teamdesk.storage.queries import documents as document_queries

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.letters import LetterPlace
    from teamdesk.services.documents.order import PaperOrder


def make_invitation(order: PaperOrder) -> GatheredDocument:
    """The letter to one person; what they are invited to is kept with it.

    Raises:
        NotFoundError: the case is not there.
    """
    work, at, translate = order.work, order.at, order.translate
    case, occasion = work.get(CaseFile, order.subject_id), _occasion(order)
    content = _content(order, occasion.letter, _values(order, case, occasion))
    sender = work.get(Member, at.member_id) if at.member_id else None
    if sender is not None:
        content = replace(
            content,
            sender=sender.name,
            sender_profession=sender.profession,
            sender_phone=sender.phone,
        )
    content = replace(
        content,
        person_name=work.get(Person, case.person_id).name,
        case_number=case.number,
    )
    document = build_invitation(content, translate)
    return GatheredDocument(document, translate.language, case.id, text=_kept(occasion))


def make_service_description(order: PaperOrder) -> GatheredDocument:
    """What the team says of itself."""
    values = team_values(order.work, order.at, order.translate)
    content = _content(order, LetterKind.SERVICE, values)
    document = build_service_description(content, order.translate)
    return GatheredDocument(document, order.translate.language, None)


def gaps_of_letter(order: PaperOrder) -> tuple[LetterPlace, ...]:
    """What can't be filled in an invitation or a service description as things stand."""
    work, translate = order.work, order.translate
    team = work.get(Team, order.at.team_id)
    if order.subject_id == team.id:
        blocks = blocks_of(team, LetterKind.SERVICE, translate.language)
        return unfilled(blocks, team_values(work, order.at, translate))
    occasion = _occasion(order)
    blocks = blocks_of(team, occasion.letter, translate.language)
    case = work.get(CaseFile, order.subject_id)
    return unfilled(blocks, _values(order, case, occasion))


def _values(order: PaperOrder, case: CaseFile, occasion: Occasion) -> Mapping[LetterPlace, str]:
    return person_values(order.work, order.at, case, occasion, order.translate)


def _content(
    order: PaperOrder, kind: LetterKind, values: Mapping[LetterPlace, str]
) -> LetterContent:
    team = order.work.get(Team, order.at.team_id)
    blocks = blocks_of(team, kind, order.translate.language)
    return LetterContent(
        letter=kind,
        blocks=tuple(
            replace(block, heading=fill(block.heading, values), text=fill(block.text, values))
            for block in blocks
        ),
        team=team.name,
        municipality=team.municipality,
        unit=unit_of(order.work, team.id),
        dated=order.at.today,
        is_practice=order.is_practice,
    )


def _occasion(order: PaperOrder) -> Occasion:
    """What was asked for, else what the person was invited to last."""
    command = order.command
    if command.occasion is not None:
        return command.occasion
    last = document_queries.last_words(order.work.session, command.kind, command.subject_id)
    return _read(last[0]) if last and last[0] else Occasion(LetterKind.FIRST_TALK)


def _kept(occasion: Occasion) -> str:
    on = occasion.on.isoformat() if occasion.on else ""
    return json.dumps([occasion.letter.value, on, occasion.at, occasion.place])


def _read(kept: str) -> Occasion:
    letter, on, at, place = json.loads(kept)
    return Occasion(LetterKind(letter), date.fromisoformat(on) if on else None, at, place)
