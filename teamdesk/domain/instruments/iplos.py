"""IPLOS: how much help each area needs, as a profile and never as a mean (domain notes 4.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.shape import Better, Compares, Form, Instrument, Item, one_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.instruments.answers import Answers

IPLOS = "iplos"
NOT_RELEVANT = 9
_LEVELS = (
    mark("no problem"),
    mark("manages with difficulty"),
    mark("needs some help"),
    mark("needs help throughout, takes part"),
    mark("needs help throughout, can't take part"),
    mark("not relevant"),
)
_VARIABLES = {
    "goods_and_services": mark("Getting goods and services"),
    "housework": mark("Housework"),
    "hygiene": mark("Personal hygiene"),
    "dressing": mark("Dressing and undressing"),
    "toilet": mark("Going to the toilet"),
    "eating": mark("Eating"),
    "cooking": mark("Cooking"),
    "moving_indoors": mark("Moving about indoors"),
    "moving_outdoors": mark("Moving about outdoors"),
    "own_health": mark("Taking care of one's own health"),
    "money": mark("Handling money"),
    "taking_part": mark("Taking part socially"),
    "deciding": mark("Making decisions in daily life"),
    "behaviour": mark("Governing one's behaviour"),
    "communication": mark("Communication"),
    "memory": mark("Memory"),
    "sight": mark("Sight"),
    "hearing": mark("Hearing"),
}


def nothing(_answers: Answers) -> Mapping[str, float]:
    """No total: means of IPLOS mislead, and the directorate says so."""
    return {}


def profile(answers: Answers) -> str:
    """«2 3 5 9»: the variables that were answered, in their order."""
    values = (answers.value(name) for name in _VARIABLES)
    return " ".join(str(int(value)) for value in values if value is not None)


INSTRUMENT = Instrument(
    key=IPLOS,
    name="IPLOS",
    measures=mark("How much help the person needs, area by area"),
    forms=(
        Form(
            key="",
            words="",
            totals=(),
            counts=nothing,
            items=tuple(
                Item(name, words, one_of(1, 2, 3, 4, 5, NOT_RELEVANT), _LEVELS)
                for name, words in _VARIABLES.items()
            ),
            profile=profile,
            compares=Compares(Better.LOWER, NOT_RELEVANT),
        ),
    ),
    licence=mark("Public. The wording is the program's own; the guide to KPR has the full one."),
)
