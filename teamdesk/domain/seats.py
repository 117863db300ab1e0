"""Who sits at the machine, where a server knows only a login.

A login may belong to one member, to several who share it, or to nobody yet. Cases that are closed
to a member, drafts and «mine» all stand on the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from teamdesk.core.errors import ExplainedError
from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from teamdesk.domain.rows.team import MemberRow


class SeatAnswer(NamedTuple):
    """What somebody said of who they are.

    Attributes:
        member_id: None for nobody of the team.
        is_only_mine: the login is this member's, and nobody is asked again.
    """

    member_id: UUID | None = None
    is_only_mine: bool = False


class SeatWish(NamedTuple):
    """How it is found out who sits here.

    Attributes:
        may_ask: False for a script, which would wait for ever; it works as nobody then.
        is_another: whoever the login belongs to says that somebody else sits here now.
        answer: what was said when it was asked.
    """

    may_ask: bool = False
    is_another: bool = False
    answer: SeatAnswer | None = None


NOT_ASKED = SeatWish()


class WhoSitsHere(ExplainedError):
    """The login of a server does not tell who sits at the machine.

    Attributes:
        choices: those that it could be.
        holders: those whom the login belongs to already.
    """

    message = mark("Who are you?")
    advice = mark(
        "You are logged in to the server as “{login}”. Your name decides which cases are closed "
        "to you, and which promises and drafts are yours."
    )

    def __init__(
        self, login: str, choices: Sequence[MemberRow], holders: Sequence[MemberRow] = ()
    ) -> None:
        super().__init__(login=login)
        self.login = login
        self.choices = tuple(choices)
        self.holders = tuple(holders)


def holders_of(login: str, members: Iterable[MemberRow]) -> tuple[MemberRow, ...]:
    """The members at work whom a login belongs to."""
    key = login.casefold()
    return tuple(row for row in members if row.is_active and row.server_login.casefold() == key)


def seated(
    login: str, members: Sequence[MemberRow], elsewhere: Sequence[MemberRow], wish: SeatWish
) -> MemberRow | None:
    """Who works with a login in a team; None for nobody of it.

    Args:
        login: as the server tells it.
        members: of the team.
        elsewhere: those of other teams whom the login belongs to; the same person may work in
            several teams.
        wish: what is known beside.

    Raises:
        WhoSitsHere: it must be asked.
    """
    active = [row for row in members if row.is_active]
    if wish.answer is not None:
        return next((row for row in active if row.id == wish.answer.member_id), None)
    holders = holders_of(login, active)
    known = holders or _same_person(active, elsewhere)
    if len(known) == 1 and not wish.is_another:
        return known[0]
    if wish.is_another:
        choices: Sequence[MemberRow] = active
    else:
        choices = known or [row for row in active if not row.server_login]
    if not wish.may_ask or not choices:
        return None
    raise WhoSitsHere(login, choices, holders)


def is_to_hold(login: str, member: MemberRow, members: Sequence[MemberRow], wish: SeatWish) -> bool:
    """Whether the login is to belong to a member who has said that she sits here.

    Where it belonged to one other it is two people's from now on, so that nobody is taken for
    somebody else again: they are asked each time.
    """
    holders = holders_of(login, members)
    if wish.answer is None or member in holders:
        return False
    return wish.answer.is_only_mine or bool(holders)


def _same_person(
    active: Sequence[MemberRow], elsewhere: Sequence[MemberRow]
) -> tuple[MemberRow, ...]:
    """Those of another team whom the login belongs to, as members of this one where they are."""
    here = {row.name: row for row in active}
    people = {row.name: here.get(row.name, row) for row in elsewhere}
    return tuple(people.values())
