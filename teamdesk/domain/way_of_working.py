"""A team's way of working: its phases, deadlines and meeting, as a file of settings says them."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from datetime import time
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from teamdesk.core.i18n import mark
from teamdesk.domain.deadlines import Deadlines, read_deadlines
from teamdesk.domain.errors import UserError
from teamdesk.domain.field_errors import OutOfRange
from teamdesk.domain.holders import CaseHolder
from teamdesk.domain.labels import label
from teamdesk.domain.phases import PhaseKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.core.i18n import Translator

LONGEST_PHASE, MOST_CASES = 104, 999
# A referral comes into the first of these, and a case leaves the wall by the last.
NEEDED = (PhaseKind.REFERRED, PhaseKind.ENDED)


class WayName(StrEnum):
    """The models that the program ships with, a file each."""

    STANDARD = "standard"
    FREDERICIA = "fredericia"
    BOEMLO = "boemlo"
    GJOEVIK = "gjoevik"
    MANDAL = "mandal"


class PhaseNeeded(UserError):
    """A board can't do without referrals coming in and cases ending."""

    message = mark("Every board needs a phase for referrals and one for the end.")
    advice = mark("Nothing was changed. Give the phase another name instead.")


class PhaseTwice(UserError):
    """What a phase means to the rules can't be said twice."""

    message = mark("The same kind of phase stands there twice.")
    advice = mark("Nothing was changed. Remove one of the two.")


class PhaseInUse(UserError):
    """A phase with cases in it would leave them nowhere."""

    message = mark("The phase {name} can't be removed: {count} cases stand in it.")
    advice = mark("Nothing was changed. Move the cases to another phase first.")

    def __init__(self, kind: PhaseKind, name: str, count: int) -> None:
        super().__init__(name=name, count=count)
        self._kind = kind

    def _worded(self, translate: Translator) -> dict[str, object]:
        """The name the team gave the phase, or the usual one of its kind."""
        worded = super()._worded(translate)
        return {**worded, "name": worded["name"] or label(translate, self._kind)}


@dataclass(frozen=True, slots=True)
class PhaseSetting:
    """A column of the board; ``weeks`` is how long a case is meant to stay."""

    kind: PhaseKind
    name: str = ""
    weeks: int | None = None
    case_limit: int | None = None


@dataclass(frozen=True, slots=True)
class MeetingSetting:
    """How often, how long and when the team meets."""

    every_days: int = 7
    minutes: int = 60
    starts_at: time = time(9)


@dataclass(frozen=True, slots=True)
class WayOfWorking:
    """One of the models a municipality may follow, or the way a team has made its own.

    Attributes:
        zones: the home care zones that the board can be read by (domain notes 1.22).
        has_meeting: without one there is no team, and each zone has a contact.
        holder: what the one who holds a case is called.
    """

    name: str
    phases: tuple[PhaseSetting, ...]
    meeting: MeetingSetting = field(default_factory=MeetingSetting)
    deadlines: Deadlines = field(default_factory=Deadlines)
    zones: tuple[str, ...] = ()
    has_meeting: bool = True
    holder: CaseHolder = CaseHolder.COORDINATOR

    def checked(self) -> WayOfWorking:
        """The same way of working.

        Raises:
            PhaseNeeded, PhaseTwice: the phases don't make a board.
            OutOfRange: a number lies outside its range; ``field`` names it.
        """
        kinds = [phase.kind for phase in self.phases]
        if not set(NEEDED) <= set(kinds):
            raise PhaseNeeded
        if len(set(kinds)) < len(kinds):
            raise PhaseTwice
        for phase in self.phases:
            if phase.weeks is not None and not 1 <= phase.weeks <= LONGEST_PHASE:
                raise OutOfRange("weeks", 1, LONGEST_PHASE)
            if phase.case_limit is not None and not 1 <= phase.case_limit <= MOST_CASES:
                raise OutOfRange("case_limit", 1, MOST_CASES)
        self.deadlines.checked()
        return self

    def phase(self, kind: PhaseKind) -> PhaseSetting | None:
        """The phase of a kind, where there is one."""
        return next((phase for phase in self.phases if phase.kind is kind), None)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that another way of working does in another way.

    Attributes:
        what: ``holder``, a field of `Deadlines`, or a `PhaseKind` that comes, goes or gets other
            weeks.
        before: how it stands; None for a phase that is not there yet.
        after: how it would be; None for a phase that goes.
    """

    what: str | PhaseKind
    before: object
    after: object


def differences(now: WayOfWorking, then: WayOfWorking) -> tuple[Difference, ...]:
    """What a team that works as ``now`` would change by taking up ``then``: the preview."""
    found: list[Difference] = []
    for kind in PhaseKind:
        before, after = now.phase(kind), then.phase(kind)
        if (before is None) is not (after is None) or (
            before and after and before.weeks != after.weeks
        ):
            found.append(Difference(kind, before, after))
    if now.holder is not then.holder:
        found.append(Difference("holder", now.holder, then.holder))
    for told in fields(Deadlines):
        old, new = getattr(now.deadlines, told.name), getattr(then.deadlines, told.name)
        if old != new:
            found.append(Difference(told.name, old, new))
    return tuple(found)


def taken_up(now: WayOfWorking, then: WayOfWorking) -> WayOfWorking:
    """``then`` with what a team has made its own: phases' names and limits, closed days, zones.

    A team that meets goes on meeting: its minutes are not put out of reach.
    """
    phases = []
    for phase in then.phases:
        own = now.phase(phase.kind)
        if own is None:
            phases.append(phase)
        else:
            phases.append(replace(phase, name=own.name, case_limit=own.case_limit))
    deadlines = replace(then.deadlines, closed_days=now.deadlines.closed_days)
    return replace(
        then,
        phases=tuple(phases),
        meeting=now.meeting,
        deadlines=deadlines,
        zones=now.zones or then.zones,
        has_meeting=now.has_meeting or then.has_meeting,
    )


def read_way_of_working(settings: Mapping[str, Any]) -> WayOfWorking:
    """Turn the parsed TOML of ``resources/ways_of_working`` into settings.

    Raises:
        KeyError, ValueError, TypeError: the file names something that isn't known.
    """
    meeting = dict(settings.get("meeting", {}))
    if "starts_at" in meeting:
        meeting["starts_at"] = time.fromisoformat(meeting["starts_at"])
    phases = tuple(
        PhaseSetting(**{**phase, "kind": PhaseKind(phase["kind"])}) for phase in settings["phases"]
    )
    return WayOfWorking(
        settings["name"],
        phases,
        MeetingSetting(**meeting),
        read_deadlines(settings),
        tuple(settings.get("zones", ())),
        settings.get("has_meeting", True),
        CaseHolder(settings.get("case_holder", CaseHolder.COORDINATOR)),
    )
