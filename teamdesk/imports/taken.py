"""The records that were taken, by what they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.imports.assessment_records import AssessmentRecord
    from teamdesk.imports.records import (
        CaseRecord,
        ContactRecord,
        MinutesRecord,
        PersonRecord,
        ServiceRecord,
        StaffRecord,
        StayRecord,
    )


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file, or all of them, will bring."""

    persons: tuple[PersonRecord, ...] = ()
    cases: tuple[CaseRecord, ...] = ()
    staff: tuple[StaffRecord, ...] = ()
    services: tuple[ServiceRecord, ...] = ()
    contacts: tuple[ContactRecord, ...] = ()
    assessments: tuple[AssessmentRecord, ...] = ()
    stays: tuple[StayRecord, ...] = ()
    minutes: tuple[MinutesRecord, ...] = ()

    @classmethod
    def joined(cls, parts: Iterable[Taken]) -> Taken:
        """Several parts as one, in their order."""
        several = list(parts)
        return cls(
            persons=tuple(r for part in several for r in part.persons),
            cases=tuple(r for part in several for r in part.cases),
            staff=tuple(r for part in several for r in part.staff),
            services=tuple(r for part in several for r in part.services),
            contacts=tuple(r for part in several for r in part.contacts),
            assessments=tuple(r for part in several for r in part.assessments),
            stays=tuple(r for part in several for r in part.stays),
            minutes=tuple(r for part in several for r in part.minutes),
        )
