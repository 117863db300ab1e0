"""A referral that the form hands in: taken in, or kept as rejected; each with its way back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from teamdesk.domain.commands.cases import ReferralIds, RejectReferral, TakeBackReferral
from teamdesk.ui.board.deeds import ORIGIN
from teamdesk.ui.undo import FIRST_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.cases import NewReferral, PersonBefore
    from teamdesk.ui.board.ports import Referrals
    from teamdesk.ui.surroundings import Surroundings


class ReferralDeed:
    """Registers referrals; a mistake is taken back as long as nobody has gone on with it."""

    def __init__(self, referrals: Callable[[], Referrals], around: Surroundings) -> None:
        self._referrals = referrals
        self._around = around
        self._ = around.texts

    def do(self, command: NewReferral | RejectReferral) -> ChangeSet:
        """Register it, say where it stands now, and remember the way back.

        Raises:
            ExplainedError: a rule refused it; the form has to tell.
        """
        ids, is_no = ReferralIds(), isinstance(command, RejectReferral)
        told = replace(told_by(command), ids=ids)
        if isinstance(command, RejectReferral):
            wanted: NewReferral | RejectReferral = replace(command, referral=told)
        else:
            wanted = told
        before = self._referrals().person_before(told)
        changes = self._register(wanted, ids)
        self._tell(is_no=is_no)
        self._around.undo.push(
            self._("rejection of a referral") if is_no else self._("new referral"),
            partial(self._take_back, ids, told, before),
            partial(self._again, wanted, ids),
        )
        return changes

    def _again(self, command: NewReferral | RejectReferral, ids: ReferralIds) -> None:
        self._register(command, ids)

    def _register(self, command: NewReferral | RejectReferral, ids: ReferralIds) -> ChangeSet:
        if isinstance(command, RejectReferral):
            changes = self._referrals().reject(command, ORIGIN)
        else:
            changes = self._referrals().refer(command, ORIGIN)
        for row_id in (ids.referral_id, ids.case_id, ids.person_id):
            self._around.undo.own_writes.begin_anew(row_id)
        self._around.bus.publish(changes)
        return changes

    def _take_back(self, ids: ReferralIds, told: NewReferral, before: PersonBefore | None) -> None:
        command = TakeBackReferral(
            ids,
            told,
            before,
            referral_version=self._newest(ids.referral_id),
            case_version=self._newest(ids.case_id),
            person_version=self._newest(ids.person_id),
        )
        self._around.bus.publish(self._referrals().take_back(command, ORIGIN))

    def _newest(self, row_id: UUID) -> int:
        return self._around.undo.own_writes.newest(row_id, FIRST_VERSION)

    def _tell(self, *, is_no: bool) -> None:
        self._around.notices.tell(
            self._("The referral is rejected. It stands under People, among those rejected.")
            if is_no
            else self._("The referral is registered.")
        )


def told_by(command: NewReferral | RejectReferral) -> NewReferral:
    """What a referral says, whether it is taken in or not."""
    return command.referral if isinstance(command, RejectReferral) else command
