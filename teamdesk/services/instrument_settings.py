"""What a team measures with: which instruments, what change matters, own scores, ICF titles."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.instruments.own_checking import check_own_scores
from teamdesk.domain.instruments.team_choice import read_choice, write_choice
from teamdesk.domain.rows.settings import InstrumentSettingsRow
from teamdesk.models import IcfTitle, Team
from teamdesk.storage.queries import instruments, scores

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.instruments import SaveIcfTitles, SaveInstruments
    from teamdesk.imports.icf_list import IcfList
    from teamdesk.services.workplace import Workplace


class InstrumentSettingsService:
    """Reads and writes them, for one team; the ICF list is the whole database's."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def settings(self) -> InstrumentSettingsRow:
        """As they stand."""
        with self._at.reading() as work:
            team = work.get(Team, self._at.team_id)
            return InstrumentSettingsRow(
                team_id=team.id,
                version=team.version,
                choice=read_choice(team.settings),
                in_use=instruments.in_use(work.session, team.id),
                icf_titles=scores.icf_titles(work.session),
            )

    def save(self, command: SaveInstruments, origin: str = "") -> ChangeSet:
        """Use other instruments, changes that matter, or own scores; what is stored stays.

        Raises:
            FieldError: an own score can't be so.
            OwnScoreInUse: an own score that was measured with would go, or count in another way.
            ConflictError: somebody else changed the team meanwhile.
        """
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            before, used = read_choice(team.settings), instruments.in_use(work.session, team.id)
            check_own_scores(command.choice.own, before.own, used)
            team.settings = write_choice(team.settings, command.choice)
            work.touch(team)
            return work.commit(origin)

    def read_icf_list(self, path: Path) -> IcfList:
        """Read a code list; nothing is stored. Callable off the GUI thread.

        Raises:
            ImportRefusedError: it can't be read, or holds no ICF code.
        """
        from teamdesk.imports.icf_list import read_icf_list

        return read_icf_list(path)

    def save_icf_titles(self, command: SaveIcfTitles, origin: str = "") -> ChangeSet:
        """Use another code list, or none.

        Raises:
            ConflictError: somebody else changed the team meanwhile.
        """
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            instruments.forget_icf_titles(work.session)
            rows = [
                {"id": uuid4(), "code": code, "title": title}
                for code, title in command.titles.items()
            ]
            work.add_in_bulk(IcfTitle, rows)
            work.touch(team)
            return work.commit(origin)
