from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.consents import (
    covered_information,
    has_said_no_since,
    is_plan_agreed,
    is_plan_withdrawn,
)
from teamdesk.domain.people import ConsentKind, ConsentState, Information
from teamdesk.domain.rows.plans import ConsentRow

TODAY = date(2026, 11, 23)
BEFORE = date(2026, 11, 1)
YES = ConsentRow(
    UUID(int=1),
    1,
    ConsentKind.SHARING,
    ConsentState.GIVEN,
    "written",
    BEFORE,
    None,
    None,
    "NAV",
    "",
    (Information.GOALS, Information.HEALTH),
)
TAKEN_BACK = replace(YES, state=ConsentState.WITHDRAWN, withdrawn_on=TODAY)
TO_PLAN = replace(YES, kind=ConsentKind.PLAN, recipient="")
BEFORE_IT = BEFORE - timedelta(days=1)
NO_TO_PLAN = replace(TO_PLAN, state=ConsentState.REFUSED, given_on=TODAY, information=())
BOTH = frozenset(YES.information)
ANSWERS = st.lists(
    st.builds(
        replace,
        st.just(YES),
        kind=st.sampled_from(ConsentKind),
        state=st.sampled_from(ConsentState),
        recipient=st.sampled_from(["", "NAV", "NAV Fjordvik", "skole", "Tor Dahl og NAV"]),
        information=st.sets(st.sampled_from(Information)).map(tuple),
        given_on=st.none() | st.dates(BEFORE, TODAY),
        valid_until=st.none() | st.dates(BEFORE, TODAY + timedelta(days=60)),
        withdrawn_on=st.none() | st.dates(BEFORE, TODAY),
    ),
    max_size=6,
)


def covered(*answers: ConsentRow) -> frozenset[Information]:
    return covered_information("Tor Dahl", "NAV Fjordvik", answers, TODAY)


def test_yes_covers_the_kinds_that_it_names_and_no_others() -> None:
    assert covered(YES) == BOTH


@pytest.mark.parametrize(
    "changes",
    [
        {"recipient": "Fjordvik skole"},
        {"valid_until": TODAY - timedelta(days=1)},
        {"state": ConsentState.UNKNOWN},
        {"state": ConsentState.REFUSED},
        {"kind": ConsentKind.CASE},
        {"information": ()},
    ],
)
def test_answer_that_does_not_hold_covers_nothing(changes: dict[str, object]) -> None:
    assert covered(replace(YES, **changes)) == frozenset()


def test_consent_to_the_plan_without_a_receiver_covers_all_who_take_part() -> None:
    assert covered(TO_PLAN) == BOTH


def test_later_no_takes_only_its_own_kinds_back() -> None:
    no = replace(YES, state=ConsentState.REFUSED, given_on=TODAY, information=(Information.HEALTH,))
    assert covered(YES, no) == {Information.GOALS}


def test_no_that_names_no_kind_takes_all_back() -> None:
    no = replace(YES, state=ConsentState.REFUSED, given_on=TODAY, information=())
    assert covered(YES, no) == frozenset()


def test_withdrawal_closes_also_what_others_let_in() -> None:
    assert covered(TO_PLAN, TAKEN_BACK) == frozenset()


def test_yes_after_the_withdrawal_opens_again() -> None:
    assert covered(TAKEN_BACK, replace(YES, given_on=TODAY)) == BOTH


def test_no_to_one_office_is_a_no_to_who_comes_from_it() -> None:
    no = replace(TAKEN_BACK, recipient="NAV Fjordvik avd. arbeid")
    assert covered(YES, no) == frozenset()


def test_plan_whose_consent_was_taken_back_says_so_until_a_new_yes() -> None:
    back = replace(TO_PLAN, state=ConsentState.WITHDRAWN, withdrawn_on=TODAY)
    assert is_plan_withdrawn((back,), TODAY)
    assert not is_plan_agreed((back,), TODAY)
    assert is_plan_withdrawn((back, TO_PLAN), TODAY)
    assert not is_plan_agreed((back, TO_PLAN), TODAY)
    again = replace(TO_PLAN, given_on=TODAY)
    assert not is_plan_withdrawn((back, TO_PLAN, again), TODAY)
    assert is_plan_agreed((back, TO_PLAN, again), TODAY)


@pytest.mark.parametrize(
    ("no", "is_agreed"),
    [
        (NO_TO_PLAN, False),
        (replace(NO_TO_PLAN, information=(Information.GOALS,)), True),
        (replace(NO_TO_PLAN, information=TO_PLAN.information), False),
        (replace(NO_TO_PLAN, recipient="NAV"), True),
        (replace(NO_TO_PLAN, given_on=BEFORE_IT), True),
        (replace(NO_TO_PLAN, kind=ConsentKind.SHARING), True),
    ],
)
def test_later_no_to_the_whole_plan_takes_the_yes_back(no: ConsentRow, is_agreed: bool) -> None:
    assert is_plan_agreed((TO_PLAN, no), TODAY) is is_agreed
    assert is_plan_withdrawn((TO_PLAN, no), TODAY) is not is_agreed


def test_who_never_said_yes_has_taken_nothing_back() -> None:
    assert not is_plan_withdrawn((NO_TO_PLAN,), TODAY)
    assert not is_plan_agreed((NO_TO_PLAN,), TODAY)


@given(ANSWERS)
def test_nothing_is_covered_that_no_yes_of_today_names(answers: list[ConsentRow]) -> None:
    named = {
        kind
        for answer in answers
        if answer.state is ConsentState.GIVEN and answer.kind is not ConsentKind.CASE
        for kind in answer.information
        if answer.valid_until is None or answer.valid_until >= TODAY
    }
    assert covered(*answers) <= named


@given(ANSWERS, st.sets(st.sampled_from(Information)).map(tuple))
def test_withdrawal_of_today_closes_whatever_was_said_before(
    answers: list[ConsentRow], kinds: tuple[Information, ...]
) -> None:
    earlier = [replace(each, given_on=min(each.given_on or BEFORE, BEFORE)) for each in answers]
    back = replace(TAKEN_BACK, information=kinds)
    closed = set(kinds) or set(Information)
    assert not covered(*earlier, back) & closed


@given(ANSWERS, ANSWERS)
def test_another_no_never_opens_anything(one: list[ConsentRow], more: list[ConsentRow]) -> None:
    noes = [replace(each, state=ConsentState.REFUSED) for each in more]
    assert covered(*one, *noes) <= covered(*one)


@pytest.mark.parametrize(
    "no",
    [
        TAKEN_BACK,
        replace(TAKEN_BACK, state=ConsentState.REFUSED, given_on=TODAY),
        replace(TAKEN_BACK, information=(Information.HEALTH,)),
        replace(TAKEN_BACK, information=()),
        replace(TO_PLAN, state=ConsentState.WITHDRAWN, withdrawn_on=TODAY),
    ],
)
def test_later_no_to_any_part_of_it_counts(no: ConsentRow) -> None:
    assert has_said_no_since(YES, (YES, no), TODAY)


@pytest.mark.parametrize(
    "no",
    [
        replace(TAKEN_BACK, recipient="Fjordvik skole"),
        replace(TAKEN_BACK, information=(Information.NETWORK,)),
        replace(TAKEN_BACK, withdrawn_on=BEFORE),
        replace(TAKEN_BACK, kind=ConsentKind.CASE),
    ],
)
def test_no_to_something_else_or_earlier_does_not_count(no: ConsentRow) -> None:
    assert not has_said_no_since(YES, (YES, no), TODAY)
