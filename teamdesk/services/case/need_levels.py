"""The level of need is set, with its three factors; its history is dated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.models import CaseFile, NeedLevelChange
from teamdesk.storage.queries.need_levels import level_before, level_of_day

if TYPE_CHECKING:
    from teamdesk.domain.commands.cases import SetNeedLevel
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def set_level(work: UnitOfWork, at: Workplace, command: SetNeedLevel) -> None:
    """Set the level of a case.

    A day has one entry: what is corrected or taken back on the same day leaves none behind.

    Raises:
        ConflictError: somebody changed the case meanwhile.
    """
    case = work.get(CaseFile, command.case_id, command.expected_version)
    case.need_level = command.level
    # The factors alone are a change of the case too.
    work.touch(case)
    entry = level_of_day(work.session, case.id, at.today)
    before = level_before(work.session, case.id, at.today)
    if entry is not None and before is not None and _said(before) == _said(command):
        work.remove(entry)
        return
    if entry is None:
        entry = NeedLevelChange(case_id=case.id, changed_on=at.today)
        work.add(entry)
    entry.level, entry.member_id = command.level, at.member_id
    entry.intensity = command.intensity.strip()
    entry.complexity = command.complexity.strip()
    entry.expertise = command.expertise.strip()


def _said(row: NeedLevelChange | SetNeedLevel) -> tuple[int | None, str, str, str]:
    return (row.level, row.intensity, row.complexity, row.expertise)
