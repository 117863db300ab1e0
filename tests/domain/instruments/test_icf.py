from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.instruments.answers import Answer, Answers
from teamdesk.domain.instruments.icf import (
    IcfCode,
    IcfError,
    NoSuchQualifier,
    NotAnIcfCode,
    WrongNumberOfQualifiers,
    WrongQualifierSign,
    read_code,
)
from teamdesk.domain.instruments.icf_profile import answers_of, profile_of, written
from teamdesk.domain.instruments.icf_words import Component, Qualified, explained, known_values


@pytest.mark.parametrize(
    ("typed", "qualifiers"),
    [
        ("d450.23", ((Qualified.PERFORMANCE, 2), (Qualified.CAPACITY, 3))),
        ("e310+3", ((Qualified.FACILITATOR, 3),)),
        ("e155.2", ((Qualified.BARRIER, 2),)),
        ("b730.2", ((Qualified.EXTENT, 2),)),
        ("d450._3", ((Qualified.CAPACITY, 3),)),
        ("s750.321", ((Qualified.EXTENT, 3), (Qualified.NATURE, 2), (Qualified.LOCATION, 1))),
        ("e310+8", ((Qualified.FACILITATOR, 8),)),
        ("d4", ()),
        (" D450 . 2 ", ((Qualified.PERFORMANCE, 2),)),
    ],
)
def test_code_is_read_with_what_its_qualifiers_tell(
    typed: str, qualifiers: tuple[tuple[Qualified, int], ...]
) -> None:
    assert read_code(typed).qualifiers == qualifiers


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("d450.5", NoSuchQualifier),
        ("450.2", NotAnIcfCode),
        ("", NotAnIcfCode),
        ("d45", WrongQualifierSign),
        ("d450+2", WrongQualifierSign),
        ("b730.23", WrongNumberOfQualifiers),
        ("d450.", WrongNumberOfQualifiers),
        ("d450.__", WrongNumberOfQualifiers),
        ("d450.²", NoSuchQualifier),
    ],
)
def test_what_is_no_code_is_refused_with_its_reason(typed: str, error: type[IcfError]) -> None:
    with pytest.raises(error):
        read_code(typed)


@given(st.text(max_size=20))
def test_any_text_is_read_or_refused(typed: str) -> None:
    try:
        found = read_code(typed)
    except IcfError:
        return
    assert read_code(str(found)) == found


@pytest.mark.parametrize("typed", ["d450.23", "e310+3", "e155.2", "d450._3", "s750.3", "b1"])
def test_code_is_written_as_it_was_read(typed: str) -> None:
    assert str(read_code(typed)) == typed


def test_profile_goes_by_component_and_keeps_performance_from_capacity() -> None:
    typed = ["e310+3", "d450.23", "b730.2"]
    answers = Answers(
        Answer(code.code, scale, value)
        for code in map(read_code, typed)
        for scale, value in answers_of(code)
    )
    groups = profile_of(answers)
    assert [group.component for group in groups] == [
        Component.FUNCTION,
        Component.ACTIVITY,
        Component.ENVIRONMENT,
    ]
    assert groups[1].codes == (read_code("d450.23"),)
    assert written(answers) == "b730.2 · d450.23 · e310+3"


@pytest.mark.parametrize("scale", list(Qualified))
def test_every_qualifier_has_words_for_each_of_its_values(scale: Qualified) -> None:
    assert all(explained(scale, value) for value in known_values(scale))


def test_code_without_qualifier_has_none() -> None:
    assert str(IcfCode("d450")) == "d450"
