"""The texts of letters, the team's own or the shipped ones, and what fills their places."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from teamdesk.core.formats import Formats
from teamdesk.core.paths import resources_dir
from teamdesk.domain.holders import CaseHolder, read_holder
from teamdesk.domain.labels import profession_label
from teamdesk.domain.letters import LetterKind, LetterPlace, read_blocks, read_letters
from teamdesk.domain.people import Profession
from teamdesk.models import Member, Person, Team
from teamdesk.services.documents.papers.case_content import unit_of
from teamdesk.services.documents.papers.coordinators import CaseCoordinators
from teamdesk.storage.queries import documents as document_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.core.i18n import Language, Translator
    from teamdesk.domain.letters import Occasion, TextBlock
    from teamdesk.exports.papers.plan.content import CoordinatorContent
    from teamdesk.models import CaseFile
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def shipped_letters(language: Language) -> dict[LetterKind, tuple[TextBlock, ...]]:
    """The texts that the program ships with, in one language."""
    path = resources_dir() / "letters" / f"{language.value}.toml"
    with path.open("rb") as file:
        told = tomllib.load(file)
    return {kind: read_blocks(told[kind.value]) for kind in LetterKind}


def blocks_of(team: Team, kind: LetterKind, language: Language) -> tuple[TextBlock, ...]:
    """What a letter of the team says."""
    own = read_letters(team.settings).get((kind, language))
    return shipped_letters(language)[kind] if own is None else own


def team_values(work: UnitOfWork, at: Workplace, translate: Translator) -> dict[LetterPlace, str]:
    """What is known of the team; empty where nobody has told it."""
    team, unit = work.get(Team, at.team_id), unit_of(work, at.team_id)
    members = team_queries.members(work.session, at.team_id)
    professions = dict.fromkeys(
        profession_label(translate, member.profession)
        for member in members
        if member.is_active and member.profession not in ("", Profession.OTHER.value)
    )
    return {
        LetterPlace.TEAM: team.name,
        LetterPlace.MUNICIPALITY: team.municipality,
        LetterPlace.UNIT: unit.name,
        LetterPlace.UNIT_PHONE: unit.phone,
        LetterPlace.PROFESSIONS: _listed(translate, list(professions)),
    }


def person_values(
    work: UnitOfWork, at: Workplace, case: CaseFile, occasion: Occasion, translate: Translator
) -> dict[LetterPlace, str]:
    """What is known of the team, of a person, and of what they are invited to."""
    values = team_values(work, at, translate)
    leader = _holder_of(work, case)
    sender = work.get(Member, at.member_id) if at.member_id else None
    formats = Formats(translate.language)
    return {
        **values,
        LetterPlace.NAME: work.get(Person, case.person_id).name,
        LetterPlace.DATE: formats.weekday_long(occasion.on) if occasion.on else "",
        LetterPlace.TIME: occasion.at.strip(),
        LetterPlace.PLACE: occasion.place.strip(),
        LetterPlace.COORDINATOR: leader.name if leader else "",
        # Whoever rings the unit is led on.
        LetterPlace.PHONE: (leader.phone if leader else "") or values[LetterPlace.UNIT_PHONE],
        LetterPlace.SENDER: sender.name if sender else "",
    }


def _holder_of(work: UnitOfWork, case: CaseFile) -> CoordinatorContent | None:
    """Whom a letter names: a zone contact is always the team's own."""
    holder = read_holder(work.get(Team, case.team_id).settings)
    plan = document_queries.newest_plan(work.session, case.id)
    coordinators = CaseCoordinators(work, case, plan)
    return coordinators.inside() if holder is CaseHolder.ZONE_CONTACT else coordinators.now()


def _listed(translate: Translator, words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    _ = translate
    return _("{some} and {last}", some=", ".join(words[:-1]), last=words[-1])
