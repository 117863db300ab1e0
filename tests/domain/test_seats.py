"""Who works with a login: known, shared, or asked for."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from teamdesk.domain.rows.team import MemberRow
from teamdesk.domain.seats import (
    NOT_ASKED,
    SeatAnswer,
    SeatWish,
    WhoSitsHere,
    is_to_hold,
    seated,
)

KARI = MemberRow(UUID(int=1), 1, "Kari Hansen", "KH", "nurse", None, 0, True)
OLA = MemberRow(UUID(int=2), 1, "Ola Lien", "OL", "nurse", None, 1, True)
GONE = MemberRow(UUID(int=3), 1, "Per Moe", "PM", "nurse", None, 2, False)
TEAM = (KARI, OLA, GONE)
KNOWN = replace(KARI, server_login="Kari.Hansen")
ASKED = SeatWish(may_ask=True)


def answered(member: MemberRow | None, *, only_mine: bool = False) -> SeatWish:
    return SeatWish(True, False, SeatAnswer(member.id if member else None, only_mine))


def test_member_is_known_by_a_login_in_any_case() -> None:
    assert seated("kari.hansen", (KNOWN, OLA), (), ASKED) == KNOWN


def test_one_who_has_left_is_not_known_by_the_login() -> None:
    gone = replace(GONE, server_login="per")
    with pytest.raises(WhoSitsHere) as asked:
        seated("per", (KARI, OLA, gone), (), ASKED)
    assert asked.value.choices == (KARI, OLA)


def test_login_of_nobody_offers_those_without_one() -> None:
    with pytest.raises(WhoSitsHere) as asked:
        seated("ola", (KNOWN, OLA), (), ASKED)
    assert asked.value.choices == (OLA,)


def test_login_of_several_asks_each_time_among_them() -> None:
    both = tuple(replace(row, server_login="rehab") for row in (KARI, OLA))
    with pytest.raises(WhoSitsHere) as asked:
        seated("rehab", (*both, GONE), (), ASKED)
    assert asked.value.choices == asked.value.holders == both


def test_script_is_never_asked_and_works_as_nobody() -> None:
    assert seated("ola", TEAM, (), NOT_ASKED) is None


def test_team_without_members_asks_nothing() -> None:
    assert seated("ola", (), (), ASKED) is None


def test_member_of_another_team_is_the_one_of_the_same_name_here() -> None:
    beside = replace(KARI, id=UUID(int=9), server_login="kari")
    assert seated("kari", TEAM, (beside,), ASKED) == KARI
    assert seated("kari", (OLA,), (beside,), ASKED) == beside


def test_one_who_says_so_is_another_than_the_login_tells() -> None:
    wish = SeatWish(may_ask=True, is_another=True)
    with pytest.raises(WhoSitsHere) as asked:
        seated("kari.hansen", (KNOWN, OLA), (), wish)
    assert asked.value.choices == (KNOWN, OLA)
    assert asked.value.holders == (KNOWN,)


def test_answer_is_taken_be_it_nobody() -> None:
    assert seated("ola", TEAM, (), answered(OLA)) == OLA
    assert seated("ola", TEAM, (), answered(None)) is None


def test_login_is_kept_where_it_is_one_persons_own() -> None:
    assert is_to_hold("ola", OLA, TEAM, answered(OLA, only_mine=True))
    assert not is_to_hold("ola", OLA, TEAM, answered(OLA))


def test_login_that_belonged_to_another_becomes_shared() -> None:
    members = (KNOWN, OLA)
    assert is_to_hold("kari.hansen", OLA, members, answered(OLA))
    assert not is_to_hold("kari.hansen", KNOWN, members, answered(KNOWN))
