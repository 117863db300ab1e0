"""A team's own words reach the reader, and corrections are remembered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.meetings import StartMeeting
from teamdesk.domain.commands.team_words import (
    ChangedOwner,
    DroppedSuggestion,
    MissedPromise,
    RemoveTeamWord,
    SaveTeamWord,
)
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.field_errors import MeaningMissing, TeamWordTaken, TextMissing
from teamdesk.domain.notes.team_words import TeamWordKind
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.reading import ReadingService
from teamdesk.services.meeting.team_words import TeamWordService

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import MeetingRow, StageRows
    from teamdesk.services.meeting.reading import Suggestion
    from tests.helpers.team import SmallTeam


@dataclass(frozen=True)
class Reading:
    """A team, its words, and a meeting whose notes are read."""

    team: SmallTeam
    words: TeamWordService
    meeting: MeetingRow
    stage: StageRows

    def read(self, note: str) -> tuple[Suggestion, ...]:
        """What the reader makes of a note, with the words as they are now."""
        return ReadingService(self.team.workplace, str).reader(self.meeting).read(note, self.stage)

    def drop(self, note: str) -> None:
        """Read a note and drop the one thing that it says."""
        (found,) = self.read(note)
        self.words.learn(DroppedSuggestion(found.quote, found.reasons))


@pytest.fixture
def reading(small_team: SmallTeam) -> Reading:
    small_team.refer("Åse Berg")
    meetings = MeetingService(small_team.workplace)
    planned = meetings.current()
    assert planned is not None
    meetings.start(StartMeeting(planned.id, planned.version))
    meeting = meetings.current()
    assert meeting is not None
    rows = meetings.rows(meeting.id)
    assert rows is not None
    stage = meetings.stage(meeting.id, rows.agenda[0].id)
    assert stage is not None
    return Reading(small_team, TeamWordService(small_team.workplace), meeting, stage)


def test_save_abbreviation_is_kept_folded_with_its_meaning(reading: Reading) -> None:
    reading.words.save(SaveTeamWord(TeamWordKind.ABBREVIATION, " HJB ", "hjemmebesøk"))

    (word,) = reading.words.words()

    assert (word.text, word.means, word.is_learned) == ("hjb", "hjemmebesøk", False)


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (SaveTeamWord(TeamWordKind.DEED, "  "), TextMissing),
        (SaveTeamWord(TeamWordKind.ABBREVIATION, "hjb", " "), MeaningMissing),
        (SaveTeamWord(TeamWordKind.ROLE, "nattevakta"), MeaningMissing),
    ],
)
def test_save_word_that_tells_nothing_is_refused(
    reading: Reading, command: SaveTeamWord, error: type[Exception]
) -> None:
    with pytest.raises(error):
        reading.words.save(command)


def test_save_word_twice_is_refused(reading: Reading) -> None:
    reading.words.save(SaveTeamWord(TeamWordKind.DEED, "skype"))

    with pytest.raises(TeamWordTaken):
        reading.words.save(SaveTeamWord(TeamWordKind.DEED, "Skype"))


def test_save_old_version_is_refused(reading: Reading) -> None:
    reading.words.save(SaveTeamWord(TeamWordKind.DEED, "skype"))
    (word,) = reading.words.words()
    change = SaveTeamWord(TeamWordKind.DEED, "facetime", word_id=word.id, expected_version=1)
    reading.words.save(change)

    with pytest.raises(ConflictError):
        reading.words.save(change)


def test_reader_knows_the_teams_verb_abbreviation_and_role(reading: Reading) -> None:
    reading.words.save(SaveTeamWord(TeamWordKind.DEED, "skype"))
    reading.words.save(SaveTeamWord(TeamWordKind.ABBREVIATION, "nm", "neste møte"))
    role = SaveTeamWord(TeamWordKind.ROLE, "morgenvakta", member_id=reading.team.ola)
    reading.words.save(role)

    (found,) = reading.read("Morgenvakta skyper dattera til nm")

    assert found.quote == "Morgenvakta skyper dattera til nm"
    assert found.owner is not None
    assert found.owner.name == "Ola Lien"
    assert found.due_on == reading.meeting.next_meeting_on


def test_reader_forgets_a_removed_word(reading: Reading) -> None:
    reading.words.save(SaveTeamWord(TeamWordKind.NO_DEED, "følger med"))
    (word,) = reading.words.words()
    assert reading.read("Ola følger med på blodtrykket") == ()

    reading.words.remove(RemoveTeamWord(word.id, word.version))

    assert len(reading.read("Ola følger med på blodtrykket")) == 1


def test_learn_dropped_promise_counts_from_the_second_time(reading: Reading) -> None:
    note = "Ola tar kaffen med dattera"

    reading.drop(note)
    (hint,) = reading.words.words()
    assert (hint.kind, hint.text, hint.counts) == (TeamWordKind.NO_DEED, "tar kaffen", False)
    reading.drop(note)

    assert reading.words.words()[0].counts
    assert reading.read(note) == ()


def test_learn_dropped_verb_of_staff_teaches_nothing(reading: Reading) -> None:
    reading.drop("Ola ringer NAV")

    assert reading.words.words() == ()


def test_learn_missed_promise_gives_the_unknown_verb(reading: Reading) -> None:
    for _ in range(2):
        reading.words.learn(MissedPromise("skyper dattera"))

    assert [found.quote for found in reading.read("Skyper dattera")] == ["Skyper dattera"]


def test_learn_missed_promise_takes_the_opposite_hint_away(reading: Reading) -> None:
    (found,) = reading.read("Ola glattbarberer stolen")
    reading.words.learn(DroppedSuggestion("glattbarberer", found.reasons))
    assert [word.kind for word in reading.words.words()] == [TeamWordKind.NO_DEED]

    reading.words.learn(MissedPromise("glattbarberer stolen"))

    assert reading.words.words() == ()


def test_learn_owner_of_a_nickname_is_known_from_the_second_time(reading: Reading) -> None:
    note = "Lillebo ringer NAV fredag"
    for _ in range(2):
        (found,) = reading.read(note)
        lesson = ChangedOwner(found.quote, found.reasons, reading.team.ola)
        reading.words.learn(lesson)

    (found,) = reading.read(note)

    assert found.owner is not None
    assert found.owner.id == reading.team.ola


def test_learn_owner_who_changes_begins_from_one_again(reading: Reading) -> None:
    (found,) = reading.read("Lillebo ringer NAV fredag")
    for member_id in (reading.team.ola, reading.team.kari):
        reading.words.learn(ChangedOwner(found.quote, found.reasons, member_id))

    (hint,) = reading.words.words()

    assert (hint.means, hint.times, hint.counts) == ("Kari Hansen", 1, False)


def test_learn_never_changes_what_was_written_by_hand(reading: Reading) -> None:
    role = SaveTeamWord(TeamWordKind.ROLE, "lillebo", member_id=reading.team.kari)
    reading.words.save(role)
    (found,) = reading.read("Lillebo ringer NAV fredag")

    reading.words.learn(ChangedOwner(found.quote, found.reasons, reading.team.ola))

    assert [word.means for word in reading.words.words()] == ["Kari Hansen"]
