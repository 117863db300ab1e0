"""What is done about how a case came in, and where it goes; each deed with its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.cases import JudgeCriterion
from teamdesk.ui.deeds import RowAt
from teamdesk.ui.navigation import Place
from teamdesk.ui.transferring import TransferDeed
from teamdesk.ui.undo import FIRST_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.transfers import TransferCases
    from teamdesk.domain.inclusion import Criterion, Judgement
    from teamdesk.ui.person.deeds import PersonDeeds
    from teamdesk.ui.person.desk import PersonDesk
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class IntakeDeeds:
    """Deeds on the referral of a case, and its transfer."""

    def __init__(
        self,
        desk: PersonDesk,
        around: Surroundings,
        deeds: PersonDeeds,
        refused: Callable[[ExplainedError], None],
    ) -> None:
        self._desk = desk
        self._around = around
        self._deeds = deeds
        self._refused = refused
        self._ = around.texts
        self.transfers = TransferDeed(lambda: desk.transfers, around)

    def judge(self, state: PersonState, criterion: Criterion, judgement: Judgement | None) -> bool:
        """Answer a criterion; a case that came by an import gets its referral with that."""
        row, case_id = state.referral, state.page.case_id
        seen = RowAt(row.id or uuid4(), row.version or FIRST_VERSION)

        def to(told: Judgement | None) -> Callable[[int], ChangeSet]:
            answer, reason = (told.answer, told.reason) if told else (None, "")
            return lambda version: self._desk.referrals.judge(
                JudgeCriterion(case_id, criterion, answer, reason, seen.id, version)
            )

        there, back = to(judgement), to(row.criteria.get(criterion))
        return self._deeds.do(self._("answer in the checklist"), seen, there, back)

    def transfer(self, command: TransferCases) -> bool:
        """Give the case to another team, and go back to the own board."""
        is_done = self.transfers.do(command, self._refused)
        if is_done:
            self._around.navigator.open(Place.BOARD)
        return is_done
