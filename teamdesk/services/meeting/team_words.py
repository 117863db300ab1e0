"""A team's own words: written in «Oppsett», or learned from corrections in the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from teamdesk.domain.commands.team_words import ChangedOwner, DroppedSuggestion, MissedPromise
from teamdesk.domain.field_errors import MeaningMissing, TeamWordTaken, TextMissing
from teamdesk.domain.notes import hints
from teamdesk.domain.notes.team_words import TeamWordKind
from teamdesk.domain.notes.text import fold
from teamdesk.models import TeamWord
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries import team_words as queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team_words import Lesson, RemoveTeamWord, SaveTeamWord
    from teamdesk.domain.notes.team_words import TeamWord as Hint
    from teamdesk.domain.rows.team_words import TeamWordRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

_OPPOSITE = {
    TeamWordKind.DEED: TeamWordKind.NO_DEED,
    TeamWordKind.NO_DEED: TeamWordKind.DEED,
}


class TeamWordService:
    """The words of one team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def words(self) -> tuple[TeamWordRow, ...]:
        """Everything written and learned, hints that don't count yet included."""
        with self._at.reading() as work:
            return queries.team_words(work.session, self._at.team_id)

    def save(self, command: SaveTeamWord, origin: str = "") -> ChangeSet:
        """Add a word, or change one.

        Raises:
            TextMissing: no word is written.
            MeaningMissing: an abbreviation stands for nothing, or a role for nobody.
            TeamWordTaken: the team has that word already.
        """
        text = " ".join(fold(command.text).split())
        if not text:
            raise TextMissing("text")
        _check_meaning(command)
        with self._at.writing() as work:
            same = queries.team_word(work.session, self._at.team_id, command.kind, text)
            if same is not None and same.id != command.word_id:
                raise TeamWordTaken(text=text)
            if command.word_id is None:
                word = TeamWord(team_id=self._at.team_id, kind=command.kind, text=text)
                work.add(word)
            else:
                word = work.get(TeamWord, command.word_id, command.expected_version)
            word.kind, word.text, word.is_learned = command.kind, text, False
            is_role = command.kind is TeamWordKind.ROLE
            is_short = command.kind is TeamWordKind.ABBREVIATION
            word.member_id = command.member_id if is_role else None
            word.means = command.means.strip() if is_short else ""
            return work.commit(origin)

    def remove(self, command: RemoveTeamWord, origin: str = "") -> ChangeSet:
        """Forget a word or a hint."""
        with self._at.writing() as work:
            work.remove(work.get(TeamWord, command.word_id, command.expected_version))
            return work.commit(origin)

    def put_back(self, row: TeamWordRow, origin: str = "") -> ChangeSet:
        """Know a removed word again as it was, its id and its count included."""
        with self._at.writing() as work:
            work.add(
                TeamWord(
                    id=row.id,
                    team_id=self._at.team_id,
                    kind=row.kind,
                    text=row.text,
                    means="" if row.member_id else row.means,
                    member_id=row.member_id,
                    is_learned=row.is_learned,
                    times=row.times,
                )
            )
            return work.commit(origin)

    def learn(self, lesson: Lesson, origin: str = "") -> ChangeSet | None:
        """Remember a correction; None where it teaches nothing that is safe to carry over.

        A hint counts from its second time on (`hints.COUNTS_FROM`). A promise made by hand of
        words that were to be none takes that hint away, and the other way about; what was
        written in «Oppsett» is never changed by this.
        """
        with self._at.writing() as work:
            hint = self._hint(lesson, work)
            if hint is None:
                return None
            opposite = _OPPOSITE.get(hint.kind)
            against = opposite and self._stored(work, opposite, hint.text)
            stored = self._stored(work, hint.kind, hint.text)
            if against and against.is_learned:
                work.remove(against)
            elif stored is None:
                work.add(self._learned(hint, work))
            elif not stored.is_learned:
                return None
            else:
                self._repeat(stored, hint, work)
            return work.commit(origin)

    def _hint(self, lesson: Lesson, work: UnitOfWork) -> Hint | None:
        members = {m.id: m.name for m in team_queries.members(work.session, self._at.team_id)}
        match lesson:
            case DroppedSuggestion():
                return hints.hint_of_drop(lesson.quote, lesson.reasons)
            case ChangedOwner():
                owner, names = members.get(lesson.member_id, ""), members.values()
                return hints.hint_of_owner(lesson.quote, lesson.reasons, names, owner)
            case MissedPromise():
                return hints.hint_of_missed(lesson.text, members.values())
            case _:
                assert_never(lesson)

    def _stored(self, work: UnitOfWork, kind: TeamWordKind, text: str) -> TeamWord | None:
        return queries.team_word(work.session, self._at.team_id, kind, text)

    def _learned(self, hint: Hint, work: UnitOfWork) -> TeamWord:
        team_id = self._at.team_id
        return TeamWord(
            team_id=team_id,
            kind=hint.kind,
            text=hint.text,
            member_id=self._member(hint, work),
            is_learned=True,
        )

    def _repeat(self, stored: TeamWord, hint: Hint, work: UnitOfWork) -> None:
        """Once more, or from the beginning where a role now means somebody else."""
        member_id = self._member(hint, work)
        stored.times = stored.times + 1 if stored.member_id == member_id else 1
        stored.member_id = member_id

    def _member(self, hint: Hint, work: UnitOfWork) -> UUID | None:
        members = team_queries.members(work.session, self._at.team_id)
        return next((m.id for m in members if hint.means and m.name == hint.means), None)


def _check_meaning(command: SaveTeamWord) -> None:
    is_short, is_role = (
        command.kind is kind for kind in (TeamWordKind.ABBREVIATION, TeamWordKind.ROLE)
    )
    if (is_short and not command.means.strip()) or (is_role and command.member_id is None):
        raise MeaningMissing
