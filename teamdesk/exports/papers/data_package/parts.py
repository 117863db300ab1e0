"""The parts of the copy: what each is called, what it is for, and where it came from."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from teamdesk.core.i18n import mark


class PartWords(NamedTuple):
    """What is said above a part, in source words (GDPR art. 15, 1 a and g)."""

    title: str
    purpose: str
    origin: str


class PackagePart(Enum):
    """In the order of the copy; the value is what is said above each."""

    PERSON = PartWords(
        mark("Who you are"),
        mark("We use this to know who you are, to reach you and to speak so that you understand."),
        mark("It comes from you, from the referral, or from the municipality's record system."),
    )
    NETWORK = PartWords(
        mark("Those around you"),
        mark("We use this to know whom you want with you, and what they may know."),
        mark("It comes from you. What others have told about themselves is not in this copy."),
    )
    CASE = PartWords(
        mark("Your case"),
        mark("We use this to give you the right help at the right time."),
        mark("It comes from the referral, from talks with you, and from the team's meetings."),
    )
    GOALS = PartWords(
        mark("Your goals"),
        mark("We use this to work towards what matters to you."),
        mark("The goals come from you. The team writes down how it goes."),
    )
    MEASURES = PartWords(
        mark("What is done, and your week"),
        mark(
            "We use this so that you and those who come to you know what is to be done, and when."
        ),
        mark("It comes from what you and the team have agreed."),
    )
    PLAN = PartWords(
        mark("Your plan"),
        mark("We use this so that those who help you work together."),
        mark("It comes from you, your coordinator, and those who take part in the plan."),
    )
    PROMISES = PartWords(
        mark("What we have promised"),
        mark("We use this so that nothing that was promised is forgotten."),
        mark("It comes from the team's meetings, and from those who made the promises."),
    )
    MEETINGS = PartWords(
        mark("What was said of you in meetings"),
        mark("We use this so that everybody in the team works in the same direction."),
        mark("It is written by those who work in the team."),
    )
    INTERVIEWS = PartWords(
        mark("Talks about what you want"),
        mark("We use this to remember what you said about what you want to change."),
        mark("It comes from you, and is written by the one you talked with."),
    )
    ASSESSMENTS = PartWords(
        mark("Tests and assessments"),
        mark("We use this to see what you manage, and whether the training helps."),
        mark("It comes from your own answers, and from what the therapist has seen and measured."),
    )
    SERVICES = PartWords(
        mark("Decisions and services"),
        mark("We use this to follow how much help you have, and when a decision runs out."),
        mark("It comes from the municipality's record system, or from those who decide."),
    )
    STAYS = PartWords(
        mark("Stays at an institution"),
        mark("We use this to plan your stay, and to pay for it."),
        mark("It comes from the institution and the team."),
    )
    CONTACTS = PartWords(
        mark("When we met you"),
        mark("We use this to know what help you got, and how much time the team uses."),
        mark("It is written by the one who met you or worked for you."),
    )
    CONSENTS = PartWords(
        mark("What you said yes or no to"),
        mark("We use this so that nobody gets to know more than you want."),
        mark("It comes from you."),
    )
    DOCUMENTS = PartWords(
        mark("Documents about you"),
        mark("We use this to know what left the team, and who got it."),
        mark("The program notes it each time a document is made."),
    )
    ACCESS = PartWords(
        mark("Who has looked"),
        mark("We use this so that you can see who has opened your page, and why."),
        mark("The program notes it each time somebody opens your page."),
    )
