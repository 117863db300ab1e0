"""Where in the window one is: places, the way there and the way back."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

_REMEMBERED = 50


class Place(StrEnum):
    """The places of the window; a place that does not work yet is not listed."""

    BOARD = "board"
    MEETING = "meeting"
    TASKS = "tasks"
    PEOPLE = "people"
    PERSON = "person"
    DOCUMENTS = "documents"
    EFFECTS = "effects"
    SETUP = "setup"

    @property
    def on_rail(self) -> Place:
        """The place of the rail that is lit: one person's page belongs to the list of them."""
        return Place.PEOPLE if self is Place.PERSON else self


RAIL = tuple(place for place in Place if place.on_rail is place)


class Location(NamedTuple):
    """A place, what is open in it, and which part of that; empty for wherever one was."""

    place: Place
    key: UUID | None = None
    part: str = ""


# The part of a person's page where assessments stand.
ASSESSMENTS = "assessments"
# The part of «Oppsett» where members are written.
MEMBERS = "members"
# The part where the team's names and those of the coordinating unit are.
TEAM = "team"
# The part where the plan and its consents stand.
PLAN = "plan"


class Navigator(QObject):
    """Remembers where the person is and has been; the window follows it.

    Signals:
        opened: a `Location` to show.
        missed: a `Place` that was asked for, and that the team does without.
        places_changed: the team has another set of places.
        held_changed: whether the window stays where it is, as somebody sits beside who may see
            nobody else.
        leave_asked: the `Location` that was asked for while it is held.
    """

    opened = Signal(object)
    missed = Signal(object)
    places_changed = Signal()
    held_changed = Signal(bool)
    leave_asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trail: list[Location] = []
        self._missing: frozenset[Place] = frozenset()
        self._is_held = False

    @property
    def current(self) -> Location | None:
        """Where the person is; None before the first place is opened."""
        return self._trail[-1] if self._trail else None

    def do_without(self, places: Iterable[Place]) -> None:
        """Lead to all places but these."""
        missing = frozenset(places)
        if missing != self._missing:
            self._missing = missing
            self.places_changed.emit()

    def has(self, place: Place) -> bool:
        """Whether there is a way to a place."""
        return place not in self._missing

    @property
    def is_held(self) -> bool:
        """Whether the window stays where it is until `release`."""
        return self._is_held

    def hold(self) -> None:
        """Stay in this place; whoever wants another is told of by `leave_asked`."""
        self._hold(is_held=True)

    def release(self) -> None:
        """Lead everywhere again."""
        self._hold(is_held=False)

    def open(self, place: Place, key: UUID | None = None, part: str = "") -> None:
        """Go to a place, on one thing in it if ``key`` is given, and on a part of that."""
        if not self.has(place):
            self.missed.emit(place)
            return
        location = Location(place, key, part)
        if self._keeps_from(location):
            return
        if location != self.current:
            self._trail = [*self._trail[1 - _REMEMBERED :], location]
        self.opened.emit(location)

    def back(self) -> None:
        """Go to where the person was before, if anywhere."""
        if len(self._trail) > 1 and not self._keeps_from(self._trail[-2]):
            self._trail.pop()
            self.opened.emit(self._trail[-1])

    def _hold(self, *, is_held: bool) -> None:
        if is_held != self._is_held:
            self._is_held = is_held
            self.held_changed.emit(is_held)

    def _keeps_from(self, location: Location) -> bool:
        here = self.current
        if not self._is_held or here is None or location.place is here.place:
            return False
        self.leave_asked.emit(location)
        return True
