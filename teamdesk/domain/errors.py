"""What the rules refuse: nothing was changed, and the person is told why and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.errors import ExplainedError
from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from uuid import UUID


class UserError(ExplainedError):
    """A command was refused by a rule."""

    message = mark("That can't be done.")
    advice = mark("Nothing was changed.")


class ConflictError(UserError):
    """Somebody changed the same thing after this person saw it."""

    message = mark("Someone changed this after you opened it.")
    advice = mark("Nothing is overwritten. The newest version is shown now: look at it, try again.")

    def __init__(self, row_id: UUID | None = None, theirs: int = 0, mine: int = 0) -> None:
        super().__init__()
        self.row_id = row_id
        self.theirs = theirs
        self.mine = mine


class AcceptedAlready(UserError):
    """Two windows accepted the same line of a note."""

    message = mark("Somebody else has accepted this just now.")
    advice = mark("It stands in the list, and nothing was stored twice.")


class NotFoundError(UserError):
    """What the command speaks of is not there (any longer)."""

    message = mark("It is no longer there.")
    advice = mark("Someone may have removed it. Nothing else was changed.")


class EndNeedsReason(UserError):
    """A case can't end with neither a final evaluation nor a reason (domain notes 1.6)."""

    message = mark("A case can't be ended without a final evaluation or a reason.")
    advice = mark("Nothing was changed. Choose the reason, and move it again.")


class HandoverNeedsReceiver(UserError):
    """A case isn't handed over to nobody (domain notes 1.30)."""

    message = mark("A handover needs somebody who receives it.")
    advice = mark("Nothing was changed. Write who takes over, and move it again.")


class SameTeam(UserError):
    """A transfer goes to another team."""

    message = mark("The case is with that team already.")
    advice = mark("Nothing was changed. Look at that team's board.")


class MeetingIsClosed(UserError):
    """The minutes are frozen."""

    message = mark("The meeting is closed, and its minutes are frozen.")
    advice = mark("What was written stands. Add a correction if something is wrong.")


class MeetingIsOpen(UserError):
    """Only one meeting of a team runs at a time."""

    message = mark("Another meeting is open already.")
    advice = mark("Nothing is lost. Close that one first.")


class StillInUse(UserError):
    """What was just added can't be taken back any more: something hangs on it."""

    message = mark("It can't be taken back: something has been added to it since.")
    advice = mark("Nothing was changed. Take that away first, or end it.")


class NoteIsLocked(UserError):
    """An approved interview note is not changed, only added to."""

    message = mark("The note is approved and can't be changed.")
    advice = mark("What was written stands. Open the note and add below it what has to be added.")


class NoteIsOpen(UserError):
    """A note that is not approved is mended itself, without additions."""

    message = mark("The note is not approved any longer.")
    advice = mark("Nothing was added. Open the note and write it there.")


class NotYours(UserError):
    """What one may not decide about oneself."""

    message = mark("Somebody else must do this: it is about yourself.")
    advice = mark("Nothing was changed. Ask a colleague to do it at her machine.")


class ClosedToYou(UserError):
    """Whoever is disqualified neither sees nor changes the case (domain notes 7.8)."""

    message = mark("The case is closed to you: you are disqualified in it.")
    advice = mark("Nothing was changed. A colleague can do it, logged in as herself.")


class ClosedForGuests(UserError):
    """A guest from outside sees only what the person has said yes to (domain notes 7.5)."""

    message = mark("The case is closed while a guest from outside is in the room.")
    advice = mark("Nothing is lost. It opens again when the guest is noted as gone.")


class NoteIsHandedOut(UserError):
    """What stands in somebody's record stands approved."""

    message = mark("The note is exported, so what is approved and added stands.")
    advice = mark("What was written stands. Open the note and add below it what has to be added.")


class PersonIsActive(UserError):
    """The person has a case on the board already."""

    message = mark("{name} has a case on the board already.")
    advice = mark("Nothing was added. Open that case instead.")


class CaseHasGoneOn(UserError):
    """A referral is taken back only while nothing has been written in its case."""

    message = mark("The referral can't be taken back: something was written in the case since.")
    advice = mark("Nothing was changed. Move the case to the end instead, and say why.")
