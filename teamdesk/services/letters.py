"""What a team says of itself and how it invites, written by the team."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from teamdesk.core.formats import Formats
from teamdesk.core.i18n import Language, mark
from teamdesk.domain.field_errors import FieldError
from teamdesk.domain.letters import (
    LetterPlace,
    read_letters,
    write_letter,
    wrong_place,
)
from teamdesk.domain.rows.letters import LettersRow
from teamdesk.models import Team
from teamdesk.services.documents.letter_texts import shipped_letters, team_values

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team import SaveLetter
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

# Nobody has this name, so that nobody thinks it is a letter to somebody.
NAME, COORDINATOR, PHONE = mark("Example Person"), mark("Example Coordinator"), "22 33 44 55"
HALF_PAST_TEN = time(10, 30)
PLACE = mark("at home with you")


class WrongLetterPlace(FieldError):
    """A text holds a place that nobody could fill."""

    message = mark("A place in the text can't be filled.")
    field = "text"


class LetterService:
    """The texts of one team."""

    def __init__(self, workplace: Workplace, translators: Callable[[Language], Translator]) -> None:
        self._at = workplace
        self._translators = translators

    def letters(self) -> LettersRow:
        """All of them, in every language."""
        with self._at.reading() as work:
            team = work.get(Team, self._at.team_id)
            return LettersRow(
                team_id=team.id,
                version=team.version,
                language=Language.of(team.language),
                own=read_letters(team.settings),
                shipped={
                    (kind, language): blocks
                    for language in Language
                    for kind, blocks in shipped_letters(language).items()
                },
                example={language: self._example(work, language) for language in Language},
            )

    def save(self, command: SaveLetter, origin: str = "") -> ChangeSet:
        """Keep what a letter says in one language.

        Raises:
            WrongLetterPlace: a block holds a place that can't be filled.
            ConflictError: somebody else changed the team's settings meanwhile.
        """
        for block in command.blocks or ():
            if wrong_place(f"{block.heading}\n{block.text}", command.kind):
                raise WrongLetterPlace
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            team.settings = write_letter(
                team.settings, command.kind, command.language, command.blocks
            )
            work.touch(team)
            return work.commit(origin)

    def _example(self, work: UnitOfWork, language: Language) -> dict[LetterPlace, str]:
        translate = self._translators(language)
        formats, today = Formats(language), self._at.today
        return {
            **team_values(work, self._at, translate),
            LetterPlace.NAME: translate(NAME),
            LetterPlace.DATE: formats.weekday_long(today),
            LetterPlace.TIME: formats.time(HALF_PAST_TEN),
            LetterPlace.PLACE: translate(PLACE),
            LetterPlace.COORDINATOR: translate(COORDINATOR),
            LetterPlace.PHONE: PHONE,
            LetterPlace.SENDER: translate(COORDINATOR),
        }
