"""Consents that run out, as the list over all persons shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.plans import ConsentRow


@dataclass(frozen=True, slots=True)
class EndingConsent:
    """A consent that ends soon or has ended, and that no longer one follows.

    Attributes:
        case_id: the person's open case, in which a new answer is recorded.
        is_taken_back: the person has said no to it since; it is never renewed in a list.
    """

    case_id: UUID
    person_id: UUID
    name: str
    search_key: str
    case_number: str
    consent: ConsentRow
    is_taken_back: bool

    @property
    def ends_on(self) -> date:
        """Its last day; one without a last day is no row of the list.

        Raises:
            ValueError: it has none.
        """
        if self.consent.valid_until is None:
            raise ValueError(self.consent.id)
        return self.consent.valid_until
