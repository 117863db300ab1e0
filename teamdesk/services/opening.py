"""From a place of data to a team at work: opened, and closed again.

The window and the command line both come in here. SQLAlchemy and the models are loaded by whoever
needs them: a file that is opened shows its first board without.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from teamdesk.domain.seats import NOT_ASKED
from teamdesk.domain.teams import TeamWish
from teamdesk.services.workplace import Workplace
from teamdesk.storage.backup_list import backup_folder_of
from teamdesk.storage.errors import NotADatabase
from teamdesk.storage.gate import Gate
from teamdesk.storage.housekeeping import Housekeeping
from teamdesk.storage.news_watch import FileNews, NewsWatch, ServerNews
from teamdesk.storage.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.clock import Clock
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.board import FirstLook
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.domain.seats import SeatWish
    from teamdesk.services.practice import PracticeTeam
    from teamdesk.storage.engine import Database

ANY_TEAM = TeamWish()


@dataclass(frozen=True, slots=True)
class OpenedTeam:
    """A team that can be worked on until it is closed.

    Attributes:
        first_look: what its board showed as it was opened.
        gate: begins units of work, for whichever team.
        me: who opened it, where that is known; also at the board of another team.
        close: lets go of the data.
        housekeeping: what a file of one's own needs from time to time.
        vault: the file; a server and the practice team have none.
        later: what is added once the first board stands, for which nobody shall wait.
        first_tasks: the promises as the team is opened, read without SQLAlchemy or read already;
            None where they are asked of their service like everything else.
        news: what others store meanwhile; with the practice team there are no others.
        login: how the server knows whoever sits here; empty for a file and the practice team.
    """

    workplace: Workplace
    first_look: FirstLook
    close: Callable[[], None]
    gate: Gate
    me: MemberRow | None = None
    housekeeping: Housekeeping | None = None
    vault: Vault | None = None
    later: Callable[[], ChangeSet] | None = None
    first_tasks: Callable[[], tuple[TaskRow, ...]] | None = None
    news: NewsWatch | None = None
    login: str = ""

    @property
    def is_practice(self) -> bool:
        """Whether the people are invented."""
        return self.workplace.is_practice


def open_practice(clock: Clock) -> OpenedTeam:
    """The invented teams, made anew, alive today; at the board of the first one."""
    from teamdesk.services.practice import fill_practice_team
    from teamdesk.storage.throw_away import ThrowAwayDatabase
    from teamdesk.storage.unit_of_work import UnitOfWork

    database = ThrowAwayDatabase()
    with UnitOfWork(database.engine, None, clock) as work:
        team = fill_practice_team(work, clock.today())
    looked = database.look(clock.today(), team.team_id, lambda row: row.id == team.member_id)
    gate = Gate(lambda: database.engine, team.member_id, clock)
    workplace = _workplace(gate, team.team_id, is_practice=True)
    me = next(row for row in looked.members if row.id == team.member_id)
    later = partial(_fill_beside, gate, team)
    tasks = partial(database.promises, looked, clock.today(), me)
    return OpenedTeam(workplace, looked, database.close, gate, me, later=later, first_tasks=tasks)


def _fill_beside(gate: Gate, team: PracticeTeam) -> ChangeSet:
    from teamdesk.services.practice.second_team import fill_second_team

    with gate.writing() as work:
        return fill_second_team(work, team, gate.clock.today())


def open_vault(path: Path, secret: str, clock: Clock, wish: TeamWish = ANY_TEAM) -> OpenedTeam:
    """A team's file, upgraded first if an earlier program made it.

    Args:
        path: the file.
        secret: passphrase or recovery key.
        clock: tells the day.
        wish: which team, where the file holds several.

    Raises:
        StorageError: it stays closed, and why.
        WhichTeam, NoSuchTeam, TeamNotClear: it is not told which team.
    """
    return opened_vault(Vault.open(path, secret, clock=clock), clock, wish)


def opened_vault(vault: Vault, clock: Clock, wish: TeamWish = ANY_TEAM) -> OpenedTeam:
    """A team of a vault that is open already."""
    try:
        if vault.needs_upgrade:
            _upgrade(vault, clock)
        owners = vault.key_file.owners
        looked = vault.look(clock.today(), wish.last, lambda row: row.name in owners)
        wanted = wish.choose(looked.teams)
        if wanted.id != looked.team.id:
            looked = vault.look(clock.today(), wanted.id, lambda row: row.name in owners)
        member = next((row for row in looked.members if row.name in owners), None)
        gate = Gate(lambda: vault.engine, member.id if member else None, clock)
        housekeeping = Housekeeping(vault, backup_folder_of(vault.path), clock)
    except BaseException:
        vault.close()
        raise
    workplace = _workplace(gate, looked.team.id)
    tasks = partial(vault.promises, looked, clock.today(), member)
    # Nobody has stored anything since the look: the file is locked against others. Where that
    # lock does not hold, as on a share that was taken for a disk, they are heard of all the same.
    news = NewsWatch(FileNews(vault), gate.source)
    opened = OpenedTeam(workplace, looked, vault.close, gate, member, housekeeping, vault)
    return replace(opened, first_tasks=tasks, news=news)


def at_team(opened: OpenedTeam, team_id: UUID) -> OpenedTeam:
    """The same database, at another team's board; nothing is unlocked again.

    Whoever is a member there too works as that member, anybody else as who they are.
    """
    from teamdesk.services.board import BoardService

    # Who one is there comes first: cases may be closed to that member.
    members = BoardService(replace(opened.workplace, team_id=team_id)).members()
    own = opened.me
    there = next((row for row in members if own and row.name == own.name), own)
    gate = replace(opened.gate, member_id=there.id if there else None)
    workplace = _workplace(gate, team_id, is_practice=opened.is_practice)
    looked = BoardService(workplace).first_look()
    return replace(
        opened, workplace=workplace, first_look=looked, gate=gate, me=there, first_tasks=None
    )


def open_server(
    url: str, clock: Clock, wish: TeamWish = ANY_TEAM, seat: SeatWish = NOT_ASKED
) -> OpenedTeam:
    """A team on a municipality's own server.

    Args:
        url: the server with the login.
        clock: tells the day.
        wish: which team, where there are several.
        seat: who sits here, where the login does not tell it.

    Raises:
        StorageError: it does not answer, refuses the login, or has no team of this program.
        WhichTeam, NoSuchTeam, TeamNotClear: it is not told which team.
        WhoSitsHere: it is not told who, and somebody may be asked.
    """
    from teamdesk.services.actions import ActionService
    from teamdesk.services.board import BoardService
    from teamdesk.services.seats import take_seat
    from teamdesk.storage.driver_errors import storage_errors
    from teamdesk.storage.engine import open_postgres
    from teamdesk.storage.schema import require_current

    engine = open_postgres(url)
    try:
        with storage_errors(engine.url.host or ""):
            require_current(engine)
        gate = Gate(lambda: engine, None, clock)
        news = NewsWatch(ServerNews(engine), gate.source)
        news.begin()
        team_id = _wanted_team(gate, engine, wish)
        login, me = take_seat(gate, team_id, seat)
        gate = replace(gate, member_id=me.id if me else None)
        workplace = _workplace(gate, team_id)
        looked = BoardService(workplace).first_look()
        tasks = ActionService(workplace).tasks()
    except BaseException:
        engine.dispose()
        raise
    # The window would wait for a server's answer; whoever opens it here is on a worker.
    opened = OpenedTeam(workplace, looked, engine.dispose, gate, me)
    return replace(opened, first_tasks=lambda: tasks, news=news, login=login)


def _wanted_team(gate: Gate, engine: Database, wish: TeamWish) -> UUID:
    from teamdesk.storage.queries.team import teams

    with gate.reading() as work:
        found = teams(work.session)
    if not found:
        raise NotADatabase(path=engine.url.database or "")
    return wish.choose(found).id


def at_wish(opened: OpenedTeam, wish: TeamWish) -> OpenedTeam:
    """What is open already, at the board of the team that is wanted.

    Raises:
        WhichTeam, NoSuchTeam, TeamNotClear: it is not told which team; then all is closed.
    """
    try:
        if wish.name and opened.later is not None:
            opened.later()
            opened = replace(opened, later=None, first_look=_with_all_teams(opened))
        wanted = wish.choose(opened.first_look.teams)
        here = opened.workplace.team_id
        return opened if wanted.id == here else at_team(opened, wanted.id)
    except BaseException:
        opened.close()
        raise


def _with_all_teams(opened: OpenedTeam) -> FirstLook:
    from teamdesk.services.teams import TeamsService

    return replace(opened.first_look, teams=TeamsService(opened.workplace).teams())


def _upgrade(vault: Vault, clock: Clock) -> None:
    from teamdesk.storage.backup import upgrade_with_backup

    upgrade_with_backup(vault, backup_folder_of(vault.path), clock.now())


def _workplace(gate: Gate, team_id: UUID, *, is_practice: bool = False) -> Workplace:
    return Workplace(
        gate.writing, gate.reading, gate.clock, team_id, gate.member_id, is_practice=is_practice
    )
