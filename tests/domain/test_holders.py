"""Who holds a case, and that each sentence that says so is one the window says."""

from __future__ import annotations

from teamdesk.domain.holders import CaseHolder, read_holder, words_of, write_holder
from tests.helpers.catalogue import extract_template


def test_team_that_says_nothing_has_coordinators() -> None:
    assert read_holder({}) is CaseHolder.COORDINATOR
    assert read_holder({"case_holder": "somebody"}) is CaseHolder.COORDINATOR
    assert not words_of(CaseHolder.COORDINATOR)


def test_holder_is_read_as_it_was_written_beside_other_settings() -> None:
    settings = write_holder({"zones": ["Nord"]}, CaseHolder.ZONE_CONTACT)
    assert read_holder(settings) is CaseHolder.ZONE_CONTACT
    assert settings["zones"] == ["Nord"]


def test_each_sentence_that_is_said_otherwise_is_one_that_is_said() -> None:
    template = extract_template()
    assert [said for said in words_of(CaseHolder.ZONE_CONTACT) if said not in template] == []


def test_no_sentence_about_a_coordinator_is_left_as_it_is() -> None:
    known = {message.id for message in extract_template() if isinstance(message.id, str)}
    about = {said for said in known if "coordinator" in said.lower().split() and len(said) < 60}
    # What the law says of an individual plan, whose coordinator may be employed elsewhere, and what
    # is told of the ways of working.
    kept = {
        "The plan's coordinator",
        "Nobody is coordinator",
        "a coordinator",
        "my coordinator",
        "Kind of coordinator",
        "Child coordinator",
        "Coordinator in the specialist health service",
        "Is 18: the right to a child coordinator has ended.",
        "Offer of a coordinator",
        "Coordinator offered",
        "Answered about the coordinator",
        "You answered about a coordinator",
        "No offer of a coordinator recorded",
        "The day it was told that a plan or a coordinator is needed",
        "coordinator {name} outside the team",
        "coordinator {name} outside the team, zone contact {own}",
        "Coordinator from outside the team",
        "The coordinator has no telephone number",
        "The coordinator is employed outside the team",
        "Where the coordinator is employed",
        "Example Coordinator",
        "Without a name the plan has no coordinator from outside.",
    }
    assert about - kept <= words_of(CaseHolder.ZONE_CONTACT).keys()
