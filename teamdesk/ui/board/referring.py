"""A referral that the form hands in: taken in, or kept as rejected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.cases import RejectReferral
from teamdesk.ui.board.deeds import ORIGIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.cases import NewReferral
    from teamdesk.ui.board.ports import Referrals
    from teamdesk.ui.surroundings import Surroundings


class ReferralDeed:
    """Registers referrals; a wrong one is set right on the person's page, not taken back here."""

    def __init__(self, referrals: Callable[[], Referrals], around: Surroundings) -> None:
        self._referrals = referrals
        self._around = around

    def do(self, command: NewReferral | RejectReferral) -> ChangeSet:
        """Register it and say where it stands now.

        Raises:
            ExplainedError: a rule refused it; the form has to tell.
        """
        _ = self._around.texts
        if isinstance(command, RejectReferral):
            changes = self._referrals().reject(command, ORIGIN)
            said = _("The referral is rejected. It stands under People, among those rejected.")
        else:
            changes = self._referrals().refer(command, ORIGIN)
            said = _("The referral is registered.")
        self._around.bus.publish(changes)
        self._around.notices.tell(said)
        return changes
