"""A team with fourteen cases and a meeting today: what an hour a week is, to be done by keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from teamdesk.core.clock import SystemClock
from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.commands.goals import AddGoal, GoalWords
from teamdesk.domain.phases import EntryRoute
from teamdesk.models import Member
from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.creating import create_vault
from teamdesk.services.founding import FoundTeam
from teamdesk.services.meeting.meetings import MeetingService

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "fjorden er blank i dag"
OTHERS = (
    ("Ola Lien", "OL", "physiotherapist"),
    ("Marit Sand", "MS", "nurse"),
    ("Siri Nes", "SN", "social_worker"),
)
GOAL = "Gå til butikken"
LAST_PROMISE = "ringe pårørende"


@dataclass(frozen=True, slots=True)
class Said:
    """What is typed about a person, and what it comes to: promises with initials, decisions.

    Attributes:
        typed_on: what is typed on the first line that was read: another owner, another day.
        period: whether the decision is to lengthen the period, by one key.
    """

    name: str
    note: str
    promises: tuple[tuple[str, str], ...] = ()
    decisions: int = 0
    typed_on: str = ""
    period: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it is written, accepted as it was read, and left."""
        return not (self.typed_on or self.period)


# Not on the list's turn: somebody rings, and the case is taken up at once.
QUICK = "Per Strand"
# A keyboard of the screen has English letters only, and so has what is typed.
SAID = (
    Said(
        "Anne Berg",
        "Sover bedre. Kari bestiller rullator innen fredag.",
        (("KH", "bestille rullator"),),
    ),
    Said(
        "Bjarne Tveit",
        "Ola tar ny SPPB uke 50. Marit ringer fastlegen i morgen.",
        (("OL", "ta ny SPPB"), ("MS", "ringe fastlegen")),
    ),
    Said("Dag Moen", "Tryggere i trapp. Enige om pause i to uker.", decisions=1),
    Said(
        "Eva Lund",
        "Marit avtaler tid med fastlegen fredag.",
        (("OL", "avtale tid med fastlegen"),),
        typed_on="ol u50",
    ),
    Said("Finn Dahl", "Ingen endring."),
    Said(
        "Grete Holm",
        "Datteren er sliten. Ola ringer datteren innen torsdag.",
        (("OL", "ringe datteren"),),
    ),
    Said(
        "Hans Nordby",
        "Vedtatt: fortsetter intensiv to uker til. Kari sender rapport til fastlegen uke 49.",
        (("KH", "sende rapport til fastlegen"),),
        decisions=1,
        period=True,
    ),
    Said("Ingrid Moe", "Har det bra hjemme."),
    Said(
        "Jan Kowalski",
        "Kari sjekker dusjstol og bestiller time hos ortoped innen fredag.",
        (("KH", "sjekke dusjstol"), ("KH", "bestille time hos ortoped")),
    ),
    Said("Karl Lie", "Enige om avslutning neste uke.", decisions=1),
    Said("Liv Aas", "Marit bestiller drosje uke 50.", (("MS", "bestille drosje"),)),
    Said("Odd Vik", "Falt onsdag. Ola vurderer gulvet i morgen.", (("OL", "vurdere gulvet"),)),
    Said("Per Strand", "Trener selv hver dag."),
    Said(
        "Rita Solli",
        "Kari lager handleliste med Rita innen fredag.",
        (("KH", "lage handleliste med Rita"),),
    ),
)


def make_team(path: Path) -> tuple[Said, ...]:
    """A file with the team in it, Kari Hansen at the machine; what is said, as the agenda runs."""
    founding = FoundTeam("Team Nord", "nb", "Kari Hansen", "occupational_therapist")
    opened, _key = create_vault(path, PASSPHRASE, founding, SystemClock())
    at, born = opened.workplace, date(1944, 3, 12)
    with at.writing() as work:
        for name, initials, profession in OTHERS:
            row = Member(team_id=at.team_id, name=name, initials=initials, profession=profession)
            work.add(row)
        work.commit()
    for said in SAID:
        referral = NewReferral(said.name, born, "", EntryRoute.HOSPITAL, "", at.today, "")
        ReferralService(at).refer(referral)
    for card in BoardService(at).board().cards:
        GoalService(at).add(AddGoal(card.case_id, GoalWords(GOAL)))
        ActionService(at).add(AddAction(LAST_PROMISE, card.case_id, at.member_id, at.today))
    meetings = MeetingService(at)
    planned = meetings.current()
    assert planned is not None
    meetings.prepare(planned.id)
    rows = meetings.rows(planned.id)
    assert rows is not None
    opened.close()
    by_name = {said.name: said for said in SAID}
    return tuple(by_name[line.person_name] for line in rows.agenda)
