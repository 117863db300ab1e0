"""Consents are renewed together, and taken back together: one step in the list of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from teamdesk.domain.commands.renewals import ConsentRenewal, RenewConsents, TakeBackRenewals
from teamdesk.ui.deeds import JointDeed, RowAt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.renewals import RenewalAnswer
    from teamdesk.domain.rows.renewals import EndingConsent
    from teamdesk.services.case.renewals import RenewalService
    from teamdesk.ui.surroundings import Surroundings


class Renewed(NamedTuple):
    """One consent, and how it was answered."""

    row: EndingConsent
    answer: RenewalAnswer


class RenewalDeeds:
    """One deed; it tells whether it was done."""

    def __init__(self, service: RenewalService, around: Surroundings) -> None:
        self._service = service
        self._around = around
        self._ = around.texts

    def renew(
        self,
        renewed: Sequence[Renewed],
        days: tuple[date, date],
        refused: Callable[[ExplainedError], None],
    ) -> bool:
        """Record the answers, given on the first and valid until the second of ``days``."""
        new_ids = [uuid4() for _each in renewed]
        given_on, valid_until = days

        def there(versions: Sequence[int]) -> ChangeSet:
            return self._service.renew(
                RenewConsents(
                    tuple(
                        ConsentRenewal(
                            each.row.consent.id,
                            each.row.consent.version,
                            each.row.case_id,
                            each.answer,
                            new_id,
                            version,
                        )
                        for each, new_id, version in zip(renewed, new_ids, versions, strict=True)
                    ),
                    given_on,
                    valid_until,
                )
            )

        def back(versions: Sequence[int]) -> ChangeSet:
            return self._service.take_back(
                TakeBackRenewals(tuple(zip(new_ids, versions, strict=True)))
            )

        at = [RowAt(new_id, 0) for new_id in new_ids]
        deed = JointDeed(self._around, at, there, back)
        return deed.do(self._("renewal of consents"), refused)
