"""How many keys a meeting takes in a spreadsheet and a Word template, step by step.

Run as `python -m benchmarks.meeting_keys`. It counts the same fourteen notes, promises and
decisions that `tests/end_to_end/test_keyboard_meeting.py` types into Teamdesk; the steps are
those of doc/keys-of-a-meeting.md, by a practised hand that never looks for anything.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.helpers.team_of_fourteen import SAID, Said

# Written anew in the table of promises: initials, and the day as ten signs («27.11.2026»).
INITIALS, DAY = 2, 10
# «Følges opp» or the like in the spreadsheet's column of status.
STATUS = 10


@dataclass(frozen=True, slots=True)
class Count:
    """Keys that are no text, several at a time being one, and letters typed."""

    keys: int
    letters: int

    def __add__(self, other: Count) -> Count:
        """Both together."""
        return Count(self.keys + other.keys, self.letters + other.letters)


def find_the_person() -> Count:
    """Alt+Tab, Down in the spreadsheet, Alt+Tab, Ctrl+Down to the heading, End, Enter."""
    return Count(6, 0)


def write_the_note(said: Said) -> Count:
    """The note itself."""
    return Count(0, len(said.note))


def write_a_promise(text: str) -> Count:
    """Down to the table, the text, Tab, who, Tab, when, Tab for a new line."""
    return Count(4, len(text) + INITIALS + DAY)


def write_a_decision(said: Said) -> Count:
    """Down to its line, and the sentence again."""
    return Count(1, len(said.note.split(". ")[-1]))


def bring_the_sheet_up_to_date() -> Count:
    """Alt+Tab, Right twice, the status, Tab, the day of the next look, Enter, Home."""
    return Count(6, STATUS + DAY)


def case(said: Said) -> Count:
    """One person."""
    total = find_the_person() + write_the_note(said) + bring_the_sheet_up_to_date()
    for _who, text in said.promises:
        total += write_a_promise(text)
    for _decision in range(said.decisions):
        total += write_a_decision(said)
    return total


def main() -> None:
    """Print the count of each person and of all."""
    total = Count(0, 0)
    for said in SAID:
        counted = case(said)
        total += counted
        print(f"{said.name:14} {counted.keys:3} keys {counted.letters:4} letters")
    notes = sum(len(said.note) for said in SAID)
    print(f"{len(SAID)} persons: {total.keys} keys, {total.letters} letters, {notes} of the notes")


if __name__ == "__main__":
    main()
