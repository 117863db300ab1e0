"""Whose names are not for the wall, of every person and case, in one statement."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import literal, null, select, union_all

from teamdesk.domain.masking import Veil, Veils
from teamdesk.domain.names import initials
from teamdesk.domain.people import NetworkKind
from teamdesk.models import (
    CaseFile,
    IndividualPlan,
    Measure,
    Member,
    Participant,
    Person,
    Relative,
)
from teamdesk.storage.closed_cases import closed_too

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from sqlalchemy import ColumnElement, CompoundSelect, Row, Select
    from sqlalchemy.orm import InstrumentedAttribute, Session

OWN, NEAR, COLLEAGUE = "own", "near", "colleague"


def everybody(session: Session) -> Veils:
    """Veils for all persons of the database: a transferred case is another team's tomorrow."""
    shown: dict[UUID, str] = {}
    cases: dict[UUID, set[UUID]] = defaultdict(set)
    names: dict[UUID, dict[str, None]] = defaultdict(dict)
    colleagues: set[str] = set()
    parts: CompoundSelect[Any] = union_all(
        _own(), _relatives(), _participants(), _coordinators(), _responsible(), _colleagues()
    )
    # A closed name is for the wall least of all.
    found: Sequence[Row[Any]] = session.execute(closed_too(parts)).all()
    for row in found:
        if row.part == COLLEAGUE:
            colleagues.add(row.name)
            continue
        cases[row.person_id] |= {row.case_id} - {None}
        names[row.person_id] |= dict.fromkeys(part for part in (row.name, row.more) if part)
        if row.part == OWN:
            names[row.person_id] = {row.name: None} | names[row.person_id]
            shown[row.person_id] = row.short_name or initials(row.name)
    veils: dict[UUID, Veil] = {}
    for person_id, called in shown.items():
        own = next(iter(names[person_id]))
        near = (name for name in names[person_id] if name == own or name not in colleagues)
        veil = Veil(called, tuple(near))
        veils |= dict.fromkeys((person_id, *cases[person_id]), veil)
    return Veils.of(veils, colleagues)


def _own() -> Select[UUID, UUID, str, str, str, str]:
    return select(
        Person.id.label("person_id"),
        CaseFile.id.label("case_id"),
        Person.name.label("name"),
        Person.doctor.label("more"),
        Person.short_name.label("short_name"),
        literal(OWN).label("part"),
    ).outerjoin(CaseFile, CaseFile.person_id == Person.id)


def _relatives() -> Select[UUID, None, str, str, str, str]:
    found = select(
        Relative.person_id, null(), Relative.name, literal(""), literal(""), literal(NEAR)
    )
    # A service is called by what it is, which is nobody's name.
    return found.where(Relative.kind != NetworkKind.SERVICE)


def _participants() -> Select[UUID, UUID, str, str, str, str]:
    return _of_cases(Participant.case_id, Participant.name, Participant.member_id.is_(None))


def _coordinators() -> Select[UUID, UUID, str, str, str, str]:
    """Those from outside the team."""
    name = IndividualPlan.outside_name
    return _of_cases(IndividualPlan.case_id, name, name != "")


def _responsible() -> Select[UUID, UUID, str, str, str, str]:
    """Those from outside the team who answer for a measure."""
    name = Measure.responsible_name
    return _of_cases(Measure.case_id, name, name != "")


def _of_cases(
    case_id: InstrumentedAttribute[UUID],
    name: InstrumentedAttribute[str],
    is_meant: ColumnElement[bool],
) -> Select[UUID, UUID, str, str, str, str]:
    """The names that rows of cases tell, each with whose case it is."""
    return (
        select(CaseFile.person_id, case_id, name, literal(""), literal(""), literal(NEAR))
        .join(CaseFile, CaseFile.id == case_id)
        .where(is_meant)
    )


def _colleagues() -> Select[UUID, None, str, str, str, str]:
    return select(Member.id, null(), Member.name, literal(""), literal(""), literal(COLLEAGUE))
