"""What can't be filled in a letter yet, told before it is handed out, and where it is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.labels import label
from teamdesk.domain.letters import LetterPlace, places_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from teamdesk.domain.labels import Words
    from teamdesk.domain.letters import TextBlock

WHERE = {
    LetterPlace.NAME: mark("It is written on the person's page."),
    LetterPlace.DATE: mark("Write it here."),
    LetterPlace.TIME: mark("Write it here."),
    LetterPlace.PLACE: mark("Write it here."),
    LetterPlace.COORDINATOR: mark("Choose one on the person's page, under “Plan”."),
    LetterPlace.PHONE: mark("Write the unit's telephone in Setup, under “Team”."),
    LetterPlace.SENDER: mark("Choose who you are, at the top of the window."),
    LetterPlace.TEAM: mark("Write it in Setup, under “Team”."),
    LetterPlace.MUNICIPALITY: mark("Write it in Setup, under “Team”."),
    LetterPlace.PROFESSIONS: mark("Write them in Setup, under “Members”."),
    LetterPlace.UNIT: mark("Write it in Setup, under “Team”."),
    LetterPlace.UNIT_PHONE: mark("Write it in Setup, under “Team”."),
}


def unfilled(
    blocks: Iterable[TextBlock], values: Mapping[LetterPlace, str]
) -> tuple[LetterPlace, ...]:
    """The places of a text that nothing is known for."""
    return tuple(place for place in places_in(blocks) if not values.get(place))


def told_gaps(_: Words, places: Sequence[LetterPlace]) -> str:
    """What is missing and where it is filled; those that are filled alike together."""
    if not places:
        return ""
    by_where: dict[str, list[str]] = {}
    for place in places:
        by_where.setdefault(WHERE[place], []).append(label(_, place))
    told = [
        _("Missing: {places}. {where}", places=", ".join(names), where=_(where))
        for where, names in by_where.items()
    ]
    return " ".join([*told, _("The paper gets a line to write on instead.")])
