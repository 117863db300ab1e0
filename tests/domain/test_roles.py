"""The roles of a meeting go round."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.meetings import MeetingRole
from teamdesk.domain.roles import ROTATING, fill_in, next_roles, stand_ins

MEMBERS = [UUID(int=number) for number in range(1, 6)]


def test_next_roles_of_a_first_meeting_go_to_the_first_three() -> None:
    assert next_roles(MEMBERS, {}) == dict(zip(MEMBERS, ROTATING, strict=False))


def test_next_roles_the_chair_goes_to_the_one_after() -> None:
    roles = next_roles(MEMBERS, {MeetingRole.CHAIR: MEMBERS[4], MeetingRole.TIMEKEEPER: MEMBERS[1]})
    assert roles[MEMBERS[0]] is MeetingRole.CHAIR
    assert roles[MEMBERS[2]] is MeetingRole.TIMEKEEPER


def test_next_roles_of_one_alone_is_the_chair() -> None:
    assert next_roles(MEMBERS[:1], {}) == {MEMBERS[0]: MeetingRole.CHAIR}
    assert next_roles([], {}) == {}


@given(st.lists(st.sampled_from(MEMBERS), unique=True), st.lists(st.sampled_from(MEMBERS)))
def test_next_roles_are_given_once_each_to_those_who_are_called(
    called: list[UUID], last: list[UUID]
) -> None:
    roles = next_roles(called, dict(zip(ROTATING, last, strict=False)))
    assert set(roles) <= set(called)
    assert sorted(roles.values()) == sorted(ROTATING[: len(called)])


HELD = dict(zip(ROTATING, MEMBERS, strict=False))


def test_stand_ins_the_next_one_without_a_role_takes_over() -> None:
    assert stand_ins(MEMBERS, HELD, {MEMBERS[0]}) == {MeetingRole.CHAIR: MEMBERS[3]}


def test_stand_ins_nobody_gets_two_roles_and_nobody_who_is_away() -> None:
    away = {MEMBERS[0], MEMBERS[1], MEMBERS[3]}
    assert stand_ins(MEMBERS, HELD, away) == {MeetingRole.CHAIR: MEMBERS[4]}


def test_stand_ins_where_all_come_changes_nothing() -> None:
    assert stand_ins(MEMBERS, HELD, ()) == {}


@given(st.sets(st.sampled_from(MEMBERS)))
def test_stand_ins_are_there_and_had_no_role(away: set[UUID]) -> None:
    found = set(stand_ins(MEMBERS, HELD, away).values())
    assert not found & (away | set(HELD.values()))


def test_fill_in_gives_an_empty_role_to_who_is_free_in_turn() -> None:
    held = {MeetingRole.CHAIR: MEMBERS[0], MeetingRole.MINUTE_TAKER: MEMBERS[1]}
    last = {MeetingRole.TIMEKEEPER: MEMBERS[3]}
    assert fill_in(MEMBERS, held, {MEMBERS[4]}, last) == {MeetingRole.TIMEKEEPER: MEMBERS[2]}


def test_fill_in_leaves_a_role_empty_while_everybody_has_one() -> None:
    held = {MeetingRole.CHAIR: MEMBERS[0]}
    assert fill_in(MEMBERS[:1], held, (), {}) == {}
