"""The records that were taken, by what they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from teamdesk.imports.assessment_records import AssessmentRecord
    from teamdesk.imports.minutes_records import MinutesRecord
    from teamdesk.imports.records import CaseRecord, PersonRecord, Place, StaffRecord
    from teamdesk.imports.service_records import ContactRecord, ServiceRecord, StayRecord

    Fact = (
        StaffRecord | ServiceRecord | ContactRecord | AssessmentRecord | StayRecord | MinutesRecord
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

    @property
    def fingerprints(self) -> frozenset[str]:
        """The fingerprints of all facts; people and cases are joined where they are read."""
        return frozenset(record.fingerprint for record in self._facts())

    def without(self, seen: Collection[str]) -> tuple[Taken, tuple[Place, ...]]:
        """What is not among ``seen``, and the places of what is."""
        twins = tuple(r.place for r in self._facts() if r.fingerprint in seen)
        if not twins:
            return self, ()
        kept = replace(
            self,
            staff=tuple(r for r in self.staff if r.fingerprint not in seen),
            services=tuple(r for r in self.services if r.fingerprint not in seen),
            contacts=tuple(r for r in self.contacts if r.fingerprint not in seen),
            assessments=tuple(r for r in self.assessments if r.fingerprint not in seen),
            stays=tuple(r for r in self.stays if r.fingerprint not in seen),
            minutes=tuple(r for r in self.minutes if r.fingerprint not in seen),
        )
        return kept, twins

    def _facts(self) -> Iterator[Fact]:
        yield from self.staff
        yield from self.services
        yield from self.contacts
        yield from self.assessments
        yield from self.stays
        yield from self.minutes
