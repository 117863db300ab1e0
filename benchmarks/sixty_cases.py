"""An encrypted file of a team with 60 cases and as many promises: what is started on."""

from __future__ import annotations

import shutil
import time
from datetime import timedelta
from statistics import median
from typing import TYPE_CHECKING

from teamdesk.core.clock import SystemClock
from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.cases import Handover, MoveCase, NewReferral, SetNeedLevel
from teamdesk.domain.commands.goals import AddGoal, GoalWords, SetGoalStatus
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.phases import EntryRoute
from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.creating import create_vault
from teamdesk.services.founding import FoundTeam
from teamdesk.storage.key_file import KeyFile, key_file_of
from teamdesk.storage.keys import KdfCost
from teamdesk.storage.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.services.workplace import Workplace

CASES = 60
LEAST_COST = KdfCost(memory_kib=19_456, passes=1, lanes=1)
TEAM = FoundTeam("Team Nord", "nb", "Kari Hansen", "nurse")
GOALS = ("Gå til butikken selv", "Dusje uten hjelp", "Lage frokost hver dag")
STATUSES = (GoalStatus.ON_TRACK, GoalStatus.SLOW, GoalStatus.NOT_STARTED)
LEVELS = 3


def make_sixty_cases(path: Path, passphrase: str) -> tuple[UUID, UUID | None]:
    """Make the file through the services, as a team would fill it; returns team and member."""
    opened, _recovery = create_vault(path, passphrase, TEAM, SystemClock())
    try:
        _take_in(opened.workplace)
        _spread(opened.workplace)
        return opened.workplace.team_id, opened.workplace.member_id
    finally:
        opened.close()


def copy_with_key_at_hand(source: Path, target: Path, passphrase: str) -> None:
    """Copy the file, and let its passphrase become the key at the least cost there is (10 ms)."""
    shutil.copyfile(source, target)
    shutil.copyfile(key_file_of(source), key_file_of(target))
    with Vault.open(target, passphrase) as vault:
        vault.give_access(TEAM.member_name, passphrase, LEAST_COST)


def key_derivation_ms(path: Path, passphrase: str, rounds: int) -> float:
    """How long the passphrase takes to become the key, which is slow on purpose."""
    key_file = KeyFile.load(key_file_of(path))
    times = []
    for _round in range(rounds):
        begun = time.perf_counter()
        key_file.unlock(passphrase)
        times.append((time.perf_counter() - begun) * 1000)
    return median(times)


def _take_in(at: Workplace) -> None:
    for number in range(CASES):
        referred = at.today - timedelta(days=number)
        ReferralService(at).refer(
            NewReferral(
                name=f"Astrid {chr(ord('A') + number % 26)}. Berg {number}",
                birth_date=None,
                identity_number="",
                entry_route=EntryRoute.HOSPITAL,
                caught_by="",
                referred_on=referred,
                what_matters="Jeg vil klare meg selv hjemme.",
            )
        )


def _spread(at: Workplace) -> None:
    """Give each case goals, a promise, a level and a phase."""
    board, goals, actions = BoardService(at), GoalService(at), ActionService(at)
    rows = board.board()
    for number, card in enumerate(rows.cards):
        for text in GOALS:
            goals.add(AddGoal(card.case_id, GoalWords(text)))
        due = at.today + timedelta(days=number % 14 - 4)
        actions.add(AddAction("bestiller rullator", card.case_id, at.member_id, due))
    for number, card in enumerate(board.board().cards):
        for goal, status in zip(card.goals, STATUSES, strict=True):
            goals.set_status(SetGoalStatus(goal.id, goal.version, status))
        board.set_need_level(SetNeedLevel(card.case_id, card.version, number % LEVELS + 1))
    for number, card in enumerate(board.board().cards):
        phase = rows.phases[number % len(rows.phases)]
        is_end = phase.id == rows.phases[-1].id
        received = Handover("Hjemmetjenesten", at.today, "ser innom") if is_end else None
        board.move(MoveCase(card.case_id, card.version, phase.id, handover=received))
