"""What a team says of itself and how it invites: blocks of text with places to be filled.

A team writes its own blocks in each language, or has those that the program ships with. A place is
written as «{{navn}}», in any of the three languages; another word in such brackets is refused, for
what nobody can fill would be handed out as it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from teamdesk.core.i18n import Language, mark
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

KEY = "letters"
# To be written on by hand, as wide as a name.
BLANK = "_" * 24
_PLACE = re.compile(r"\{\{([^{}\n]*)\}\}")
_BRACKETS = re.compile(r"\{\{|\}\}")


class LetterKind(Worded):
    """What there is a text for."""

    SERVICE = "service", mark("Service description")
    FIRST_TALK = "first_talk", mark("Invitation to a first talk")
    TEAM_MEETING = "team_meeting", mark("Invitation to a meeting with those who help")
    PLAN_MEETING = "plan_meeting", mark("Invitation to a meeting on the individual plan")


# What is written to one person.
INVITATIONS = tuple(kind for kind in LetterKind if kind is not LetterKind.SERVICE)


class LetterPlace(Worded):
    """What can be filled in."""

    NAME = "name", mark("the person's name")
    DATE = "date", mark("the day")
    TIME = "time", mark("the time of day")
    PLACE = "place", mark("where it is")
    COORDINATOR = "coordinator", mark("the coordinator")
    PHONE = "phone", mark("the telephone to ring")
    SENDER = "sender", mark("who invites")
    TEAM = "team", mark("the team")
    MUNICIPALITY = "municipality", mark("the municipality")
    PROFESSIONS = "professions", mark("the professions in the team")
    UNIT = "unit", mark("the coordinating unit")
    UNIT_PHONE = "unit_phone", mark("the unit's telephone")


# As it is written between the brackets: in bokmål, nynorsk and English. A team whose cases are held
# by zone contacts may write so too.
NAMES = {
    LetterPlace.NAME: ("navn", "namn", "name"),
    LetterPlace.DATE: ("dato", "dato", "date"),
    LetterPlace.TIME: ("klokkeslett", "klokkeslett", "time"),
    LetterPlace.PLACE: ("sted", "stad", "place"),
    LetterPlace.COORDINATOR: ("koordinator", "koordinator", "coordinator"),
    LetterPlace.PHONE: ("telefon", "telefon", "phone"),
    LetterPlace.SENDER: ("avsender", "avsendar", "sender"),
    LetterPlace.TEAM: ("team", "team", "team"),
    LetterPlace.MUNICIPALITY: ("kommune", "kommune", "municipality"),
    LetterPlace.PROFESSIONS: ("fag", "fag", "professions"),
    LetterPlace.UNIT: ("enhet", "eining", "unit"),
    LetterPlace.UNIT_PHONE: ("enhetstelefon", "einingstelefon", "unit-phone"),
}
_ZONE_CONTACTS = ("sonekontakt", "zone-contact")
_KNOWN = {name: place for place, names in NAMES.items() for name in names} | dict.fromkeys(
    _ZONE_CONTACTS, LetterPlace.COORDINATOR
)
_LANGUAGES = (Language.NB, Language.NN, Language.EN)
# What a text that is about no person can be filled with.
OF_THE_TEAM = (
    LetterPlace.TEAM,
    LetterPlace.MUNICIPALITY,
    LetterPlace.PROFESSIONS,
    LetterPlace.UNIT,
    LetterPlace.UNIT_PHONE,
)


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A part of a text; ``key`` is that of the shipped block it began as, or empty."""

    heading: str
    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What somebody is invited to; what is not known yet is empty, and gets a line to write on."""

    letter: LetterKind
    on: date | None = None
    at: str = ""
    place: str = ""


class WrongPlaceReason(Worded):
    """Why a place is refused."""

    UNKNOWN = "unknown", mark("there is no such place; choose one from the list")
    ABOUT_A_PERSON = "about_a_person", mark("this text is about the team, and goes to nobody")
    HALF_WRITTEN = "half_written", mark("it needs two brackets before it and two after it")


@dataclass(frozen=True, slots=True)
class WrongPlace:
    """A place as it was written, and why nobody could fill it."""

    written: str
    reason: WrongPlaceReason


def allowed_places(kind: LetterKind) -> tuple[LetterPlace, ...]:
    """What a text of a kind can be filled with, in the order of the list."""
    return OF_THE_TEAM if kind is LetterKind.SERVICE else tuple(LetterPlace)


def as_written(place: LetterPlace, language: Language) -> str:
    """A place as it stands in a text."""
    return "{{" + NAMES[place][_LANGUAGES.index(language)] + "}}"


def wrong_place(text: str, kind: LetterKind) -> WrongPlace | None:
    """The first place that can't be filled; None where all can."""
    for found in _PLACE.finditer(text):
        place = _place_of(found)
        if place is None:
            return WrongPlace(found.group(), WrongPlaceReason.UNKNOWN)
        if place not in allowed_places(kind):
            return WrongPlace(found.group(), WrongPlaceReason.ABOUT_A_PERSON)
    left = _BRACKETS.search(_PLACE.sub("", text))
    return WrongPlace(left.group(), WrongPlaceReason.HALF_WRITTEN) if left else None


def places_in(blocks: Iterable[TextBlock]) -> tuple[LetterPlace, ...]:
    """What a text is to be filled with, each place once, in their order."""
    found = (
        _place_of(match)
        for block in blocks
        for text in (block.heading, block.text)
        for match in _PLACE.finditer(text)
    )
    return tuple(dict.fromkeys(place for place in found if place is not None))


def fill(text: str, values: Mapping[LetterPlace, str]) -> str:
    """The text with its places filled; what is not known gets a line to write on."""

    def value(match: re.Match[str]) -> str:
        place = _place_of(match)
        return (values.get(place, "") if place else "") or BLANK

    return _PLACE.sub(value, text)


def read_blocks(told: Sequence[Mapping[str, str]]) -> tuple[TextBlock, ...]:
    """Blocks out of JSON or TOML."""
    return tuple(
        TextBlock(block["heading"], block["text"].strip(), block.get("key", "")) for block in told
    )


def read_letters(
    settings: Mapping[str, Any],
) -> dict[tuple[LetterKind, Language], tuple[TextBlock, ...]]:
    """The team's own texts among its settings; the shipped ones are not among them."""
    kept: Mapping[str, Mapping[str, Any]] = settings.get(KEY, {})
    return {
        (LetterKind(kind), Language(language)): read_blocks(blocks)
        for kind, texts in kept.items()
        for language, blocks in texts.items()
    }


def write_letter(
    settings: Mapping[str, Any],
    kind: LetterKind,
    language: Language,
    blocks: Sequence[TextBlock] | None,
) -> dict[str, Any]:
    """The settings with the team's own text, or with none (None): then it has the shipped one."""
    texts = dict(settings.get(KEY, {}).get(kind.value, {}))
    texts.pop(language.value, None)
    if blocks is not None:
        texts[language.value] = [
            {"heading": block.heading, "text": block.text, "key": block.key} for block in blocks
        ]
    return {**settings, KEY: {**settings.get(KEY, {}), kind.value: texts}}


def _place_of(found: re.Match[str]) -> LetterPlace | None:
    return _KNOWN.get(found.group(1).strip().lower())
