"""An invented wall of 26 persons with all the corners: long names, long goals, an empty lane."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, UUID, uuid5

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.errors import ConflictError, EndNeedsReason, UserError
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.names import initials
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.pressing import Pressing, PressingKind, Urgency
from teamdesk.domain.rows.board import BoardRows, CardRow, GoalOnCard
from teamdesk.domain.rows.need_levels import NeedLevelRow
from teamdesk.domain.rows.team import MemberRow, PhaseRow
from tests.helpers.clock import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.commands.cases import (
        AssignCoordinator,
        AssignCoordinators,
        MoveCase,
        MoveCases,
    )
    from teamdesk.domain.rows.assessments import ScoreRow

TODAY = date(2026, 11, 23)
CLOCK = FixedClock(datetime(2026, 11, 23, 9, 42, tzinfo=UTC))

OPEN, SLOW, STUCK = GoalStatus.ON_TRACK, GoalStatus.SLOW, GoalStatus.STUCK
REACHED, WAITING = GoalStatus.REACHED, GoalStatus.NOT_STARTED
LONG_GOAL = "Gå til butikken på hjørnet og bære varene hjem selv hver fredag, også når det er glatt"

LATE = Pressing(PressingKind.ACTIONS_OVERDUE, Urgency.URGENT, count=2, overdue=1)
PROMISE = Pressing(PressingKind.ACTIONS_OPEN, Urgency.INFO, count=1)
STANDS_STILL = Pressing(PressingKind.GOAL_STUCK, Urgency.URGENT, count=1, day=date(2026, 11, 9))
EVALUATION = Pressing(
    PressingKind.EVALUATION_DUE, Urgency.INFO, day=date(2026, 12, 4), is_week=True, days=11
)
FIRST_CONTACT = Pressing(PressingKind.FIRST_CONTACT_DUE, Urgency.URGENT, day=TODAY)
DECISION = Pressing(PressingKind.DECISION_ENDING, Urgency.WARNING, day=date(2026, 11, 29), days=6)
CONSENT = Pressing(PressingKind.CONSENT_MISSING, Urgency.WARNING)
PLAN = Pressing(PressingKind.PLAN_OFFER_MISSING, Urgency.WARNING)
FINAL = Pressing(PressingKind.FINAL_EVALUATION_MISSING, Urgency.WARNING)


def known_id(name: str) -> UUID:
    """The same id for the same name in every run."""
    return uuid5(NAMESPACE_URL, name)


def case_of(name: str) -> UUID:
    """The case of an invented person."""
    return known_id(f"case {name}")


MEMBERS = tuple(
    MemberRow(known_id(name), 1, name, letters, profession, 100.0, colour, is_active=True)
    for colour, (name, letters, profession) in enumerate(
        (
            ("Kari Haugland", "KH", "team_lead"),
            ("Ola Lindås", "OL", "physiotherapist"),
            ("Anne Nygård", "AN", "nurse"),
            ("Mette Solli", "MS", "occupational_therapist"),
            ("Tor Bakke", "TB", "speech_therapist"),
        )
    )
)
KARI, OLA, ANNE, METTE, TOR = MEMBERS
PHASES = tuple(
    PhaseRow(known_id(kind.value), kind, "", position, None, weeks)
    for position, (kind, weeks) in enumerate(
        zip(PhaseKind, (None, 2, 4, 4, None, None, None), strict=True)
    )
)
Goals = tuple[tuple[str, GoalStatus], ...]


@dataclass(frozen=True, slots=True)
class Life:
    """What differs between the invented persons."""

    name: str
    phase: PhaseKind
    level: int | None = None
    who: MemberRow | None = None
    goals: Goals = ()
    presses: tuple[Pressing, ...] = ()
    week: int | None = None
    matters: str = ""


REFERRED, MAPPING, INTENSIVE = PhaseKind.REFERRED, PhaseKind.MAPPING, PhaseKind.INTENSIVE
TAPERING, CLOSING, FOLLOW_UP = PhaseKind.TAPERING, PhaseKind.CLOSING, PhaseKind.FOLLOW_UP

LIVES = (
    Life("Signe Bakken", REFERRED, 2, TOR, (("Komme ut på verandaen", WAITING),), (FIRST_CONTACT,)),
    Life("Máret Sara", REFERRED, 1, METTE),
    Life("Bjarne Tveit", REFERRED),
    Life(
        "Hans Nordby",
        MAPPING,
        3,
        OLA,
        (("Klare trappa hjemme", WAITING), ("Lage middag", WAITING)),
        (EVALUATION,),
        1,
    ),
    Life("Ahmed Yusuf", MAPPING, 2, KARI, (("Tilbake i deltidsjobb", WAITING),), (CONSENT,), 2),
    Life("Eva Lund", MAPPING, 1, ANNE, (), (PROMISE,), 1),
    Life("Gudrun Fosse", MAPPING, 2, METTE, (("Stå opp selv om morgenen", WAITING),), (PLAN,), 2),
    Life(
        "Anne Marie Berg",
        INTENSIVE,
        2,
        KARI,
        (("Gå til butikken selv", OPEN), ("Dusje selv", SLOW), ("Lage frokost", REACHED)),
        (LATE, EVALUATION),
        3,
        "Jeg vil gå til butikken selv, og slippe å vente på noen.",
    ),
    Life(
        "Tuyet Nguyen",
        INTENSIVE,
        3,
        METTE,
        (("Snakke i telefon", STUCK), ("Gå i trapp", SLOW)),
        (STANDS_STILL, CONSENT, PLAN, DECISION, PROMISE),
        4,
    ),
    Life(
        "Kjell-Magne Ruud Kristoffersen Abrahamsen",
        INTENSIVE,
        3,
        ANNE,
        ((LONG_GOAL, OPEN), (LONG_GOAL + " ute", SLOW), (LONG_GOAL + " inne", STUCK), ("X", OPEN)),
        (STANDS_STILL, LATE),
        2,
        "Å komme på hytta igjen.",
    ),
    Life(
        "Karl Lie",
        INTENSIVE,
        2,
        OLA,
        (("Gå til postkassa", OPEN), ("Kle på seg selv", OPEN)),
        (PROMISE,),
        2,
    ),
    Life("Per Ås", INTENSIVE, 1, ANNE, (("Ta bussen til senteret", OPEN),), (), 1),
    Life("Ingunn Sæther", INTENSIVE, 1, TOR, (("Strikke igjen", OPEN),), (PROMISE,), 2),
    Life("Torbjørn Myhre", INTENSIVE, 2, METTE, (("Klippe plenen", OPEN),), (EVALUATION,), 1),
    Life(
        "Ingrid Moe",
        TAPERING,
        2,
        ANNE,
        (("Dusje selv", REACHED), ("Gå på seniortrim", OPEN)),
        (DECISION,),
        2,
    ),
    Life(
        "Jan Kowalski", TAPERING, 1, KARI, (("Handle selv", REACHED), ("Støvsuge", REACHED)), (), 3
    ),
    Life("Solfrid Larsen", TAPERING, 2, TOR, (("Sy med maskin", OPEN),), (PROMISE,), 1),
    Life("Emil Strand", TAPERING, 3, OLA, (("Sitte i klasserommet", SLOW),), (LATE,), 2),
    Life("Odd Rønning", FOLLOW_UP, 1, METTE, (("Gå med staver", REACHED),), (EVALUATION,)),
    Life("Aud Vik", FOLLOW_UP, 1, TOR, (("Bruke bankkort", REACHED),)),
    Life("Hodan Abdi Ali", FOLLOW_UP, 2, KARI, (("Gå på norskkurs", REACHED),), (EVALUATION,)),
    Life("Rita Solbakken", FOLLOW_UP, 1, ANNE),
    Life("Wenche Olsen", FOLLOW_UP, 1, OLA, (("Svømme", GoalStatus.ENDED),)),
    Life("Arne Kvalvik", FOLLOW_UP, 2, METTE, (("Kjøre bil", REACHED),), (PROMISE,)),
    Life("Thomas Haugen", FOLLOW_UP, 1, TOR),
    Life("Elin Østby", FOLLOW_UP, 1, KARI, (("Bade i sjøen", REACHED),)),
)


def card_of(number: int, life: Life) -> CardRow:
    """The card of one person."""
    phase = next(phase for phase in PHASES if phase.kind is life.phase)
    return CardRow(
        case_id=case_of(life.name),
        version=1,
        number=f"26-{number:03d}",
        person_id=known_id(life.name),
        name=life.name,
        masked_name=initials(life.name),
        need_level=life.level,
        phase_id=phase.id,
        phase_kind=phase.kind,
        phase_since=date(2026, 11, 2),
        coordinator=life.who,
        goals=tuple(
            GoalOnCard(known_id(life.name + text), 1, text, status) for text, status in life.goals
        ),
        pressing=life.presses,
        week=life.week,
        weeks=phase.weeks,
        referred_on=date(2026, 11, 19),
        next_evaluation_on=None,
        has_plan=life.level == 3,
        what_matters=life.matters,
    )


def wall() -> tuple[CardRow, ...]:
    """26 cards; nobody is in closing."""
    return tuple(card_of(number, life) for number, life in enumerate(LIVES, start=1))


@dataclass
class FakeCases:
    """Does what the service does, in a dictionary."""

    cards: dict[UUID, CardRow] = field(default_factory=lambda: {c.case_id: c for c in wall()})
    asked: int = 0
    commands: list[object] = field(default_factory=list)
    measured: dict[UUID, tuple[ScoreRow, ...]] = field(default_factory=dict)

    def board(self) -> BoardRows:
        self.asked += 1
        on_wall = tuple(c for c in self.cards.values() if c.phase_kind is not PhaseKind.ENDED)
        return BoardRows(PHASES[:-1], PHASES[-1], on_wall)

    def members(self) -> tuple[MemberRow, ...]:
        return MEMBERS

    def need_levels(self, case_id: UUID) -> tuple[NeedLevelRow, ...]:
        level = self.cards[case_id].need_level
        return (NeedLevelRow(level, "trening hver dag", "", "fysio og ergo", TODAY, KARI.name),)

    def scores(self, case_id: UUID) -> tuple[ScoreRow, ...]:
        return self.measured.get(case_id, ())

    def move(self, command: MoveCase, origin: str = "") -> ChangeSet:
        card = self._expected(command.case_id, command.expected_version)
        phase = next(phase for phase in PHASES if phase.id == command.phase_id)
        if phase.kind is PhaseKind.ENDED and command.end_reason is None:
            raise EndNeedsReason
        return self._store(
            replace(
                card,
                phase_id=phase.id,
                phase_kind=phase.kind,
                phase_since=command.since or TODAY,
                version=card.version + 1,
            ),
            command,
        )

    def assign(self, command: AssignCoordinator, origin: str = "") -> ChangeSet:
        card = self._expected(command.case_id, command.expected_version)
        who = next((member for member in MEMBERS if member.id == command.member_id), None)
        return self._store(replace(card, coordinator=who, version=card.version + 1), command)

    def move_all(self, command: MoveCases, origin: str = "") -> ChangeSet:
        return self._all([partial(self.move, each) for each in command.moves])

    def assign_all(self, command: AssignCoordinators, origin: str = "") -> ChangeSet:
        return self._all([partial(self.assign, each) for each in command.assignments])

    def _all(self, deeds: list[Callable[[], ChangeSet]]) -> ChangeSet:
        before = dict(self.cards)
        try:
            cases = frozenset[UUID]().union(*(deed().cases for deed in deeds))
        except UserError:
            self.cards = before
            raise
        return ChangeSet({Entity.CASE: cases}, cases, "test")

    def touch(self, case_id: UUID) -> None:
        """Somebody else changes the case, and no bus tells of it yet."""
        card = self.cards[case_id]
        self.cards[case_id] = replace(card, version=card.version + 1)

    def _expected(self, case_id: UUID, version: int) -> CardRow:
        card = self.cards[case_id]
        if card.version != version:
            raise ConflictError(case_id, card.version, version)
        return card

    def _store(self, card: CardRow, command: object) -> ChangeSet:
        self.cards[card.case_id] = card
        self.commands.append(command)
        return changed_case(card.case_id)


def changed_case(*case_ids: UUID) -> ChangeSet:
    """What a service tells when cases have changed."""
    return ChangeSet({Entity.CASE: frozenset(case_ids)}, frozenset(case_ids), "test")
