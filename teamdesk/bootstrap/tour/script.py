"""The order of the visit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.bootstrap.tour import (
    arriving,
    board,
    closing,
    effect,
    handing_out,
    importing,
    meeting,
    persons,
    preparing,
    restarting,
    room,
    talking,
)
from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.bootstrap.tour.visit import Visit


@dataclass(frozen=True, slots=True)
class Step:
    """Something a person does, and its marked name."""

    title: str
    do: Callable[[Visit], None]


ARRIVING = (
    Step(mark("Make the team"), arriving.make_the_team),
    Step(mark("Keep the recovery key"), arriving.keep_the_recovery_key),
)
FILLING = (
    Step(mark("Choose the team's files"), importing.choose_the_files),
    Step(mark("Take the files in"), importing.take_them_in),
    Step(mark("Save the report"), importing.save_the_report),
    Step(mark("Take the files in once more"), importing.take_them_in_again),
)
PRACTISING = (
    Step(mark("Refer one person"), arriving.refer_one_person),
    Step(mark("Go to the practice team"), arriving.go_to_the_practice_team),
)
# A team's own files bring no second team and no week plans, and nobody is known to sit there.
CLOSING_A_CASE = Step(mark("Close a case to oneself"), room.close_a_case)
OTHER_AGENDA = Step(mark("Look at a frozen agenda"), preparing.look_at_a_frozen_agenda)
MEETING = (
    Step(mark("Look at the board"), board.look_at_the_board),
    Step(mark("Look at every shape of the board"), board.look_at_every_shape),
    Step(mark("Filter the board"), board.filter_the_board),
    Step(mark("Search for persons and commands"), board.search_in_the_palette),
    Step(mark("Meet somebody else's change"), board.meet_a_conflict),
    OTHER_AGENDA,
    Step(mark("Prepare a case"), preparing.prepare_a_case),
    Step(mark("Write for the next meeting"), preparing.write_for_the_next_meeting),
    Step(mark("Start the meeting"), meeting.start_the_meeting),
    Step(mark("Let a guest in"), room.let_a_guest_in),
    CLOSING_A_CASE,
    Step(mark("Step through persons"), meeting.step_through_persons),
    Step(mark("Type a note"), meeting.type_a_note),
    Step(mark("Settle suggestions"), meeting.settle_suggestions),
    Step(mark("Tick a promise"), meeting.tick_a_promise),
    Step(mark("Set a goal's status"), meeting.set_a_status),
    Step(mark("Set the next evaluation"), meeting.set_the_next_evaluation),
    Step(mark("Close the meeting"), closing.close_the_meeting),
    Step(mark("Look at the tasks"), closing.look_at_the_tasks),
    Step(mark("Hold a goal meeting"), talking.hold_a_goal_meeting),
)
WEEK = Step(mark("Export a week plan"), handing_out.hand_out_a_week)
AT_PRACTICE = (OTHER_AGENDA, CLOSING_A_CASE, WEEK)
# A change of looks dresses every widget there is, each once: papers come before pages with many.
HANDING_OUT = (
    Step(mark("Export the minutes"), handing_out.hand_out_the_minutes),
    Step(mark("Export a plan"), handing_out.hand_out_a_plan),
    Step(mark("Begin an invitation"), handing_out.begin_an_invitation),
    WEEK,
    Step(mark("Look at the people"), persons.look_at_the_people),
    Step(mark("Go through a person's page"), persons.go_through_the_page),
    Step(mark("Write down a talk"), persons.write_down_a_talk),
    Step(mark("Tell what the help cost"), effect.tell_what_it_cost),
    Step(mark("Look at what it led to"), effect.look_at_what_it_led_to),
    Step(mark("Export a talk"), handing_out.hand_out_a_talk),
    Step(mark("Look into the documents"), handing_out.look_into_the_documents),
)
RESTARTING = (
    Step(mark("Lock the team"), restarting.leave_the_own_team_locked),
    Step(mark("Kill the program while it is typed in"), restarting.kill_while_typing),
    Step(mark("Find everything again"), restarting.find_everything_again),
)


def script(*, with_imports: bool) -> Sequence[Step]:
    """All steps: with the team's own files, or with the practice team."""
    filling = FILLING if with_imports else PRACTISING
    steps = (*ARRIVING, *filling, *MEETING, *HANDING_OUT, *RESTARTING)
    return [step for step in steps if not (with_imports and step in AT_PRACTICE)]
