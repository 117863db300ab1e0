"""Why something was joined, flagged, refused or skipped, as sentences for three languages.

The English sentences are those of the command line's JSON, so they stay as they are.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from teamdesk.core.errors import ExplainedError
from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator


class Reason(Enum):
    """One reason; the value is the sentence, with places for values in braces."""

    # joined
    SAME_PERSON_OTHER_SPELLING = mark("same fnr and birth date, name spelled another way")
    SAME_PERSON = mark("the same person as in row {row}")
    SAME_ROW = mark("the same as row {row}")
    IN_ANOTHER_FILE = mark("in another of the files too")
    ALREADY_KNOWN = mark("already in the database")
    FOUND_BY_FOLDED_NAME = mark("found by birth date and a name that has lost its accents")
    FOUND_BY_NAME_ALONE = mark("found by the name alone")
    # repaired
    LOST_ZERO = mark("the first zero of the fnr was put back")
    NUMBER_OF_2032 = mark("the fnr follows the rule from 2032 and cannot be checked")
    # flagged
    CONTROL_DIGITS = mark("control digits do not fit")
    NOT_AN_IDENTITY_NUMBER = mark("not an fnr")
    NO_SUCH_DATE = mark("no such date")
    NOT_A_DATE = mark("not a date")
    NOT_A_NUMBER = mark("not a number")
    NUMBER_OF_ANOTHER_BIRTH_DATE = mark("the fnr does not fit the birth date")
    ITEMS_ADD_UP = mark("the items add up to {sum}")
    MAY_BE_MAN_YEARS = mark("meant as {years} man-years? Write each member's percent")
    # refused
    PERSON_NOT_FOUND = mark("person not found")
    PERSON_NOT_CERTAIN = mark("more than one person fits")
    IDENTITY_NUMBER_MISSING = mark("fnr is missing")
    NAME_MISSING = mark("name is missing")
    ROW_CONTROL_DIGITS = mark("control digits of the fnr do not fit")
    DATE_MISSING = mark("date is missing")
    END_MISSING = mark("end date is missing")
    END_BEFORE_START = mark("end before start")
    MINUTES_NEGATIVE = mark("minutes are negative")
    MINUTES_MISSING = mark("minutes are missing")
    MINUTES_TOO_MANY = mark("more minutes than a day has")
    SERVICE_MISSING = mark("service is missing")
    HUNDRED_FORM = mark("items above their maximum (the 0-100 form was used)")
    SCORE_OUT_OF_RANGE = mark("score out of range: {item}")
    NO_DATE_OF_MEETING = mark("the date of the meeting is missing")
    DISQUALIFIED = mark("closed to you: you are disqualified; let a colleague import it")
    GUEST_IN_ROOM = mark("closed while a guest is in the room; import it afterwards")
    # skipped
    EMPTY = mark("empty")
    HEADING = mark("heading over the whole width")
    VACANT = mark("vacant post, not a person")
    SUM_LINE = mark("sum line")
    COUNT_LINE = mark("count line")
    AVERAGE_LINE = mark("average line")
    HEADER_AGAIN = mark("header row repeated")
    NO_SCORE = mark("no score")
    NO_TABLE = mark("a sheet without a table")

    def words(self, _: Translator, values: dict[str, str]) -> str:
        """The sentence in one language."""
        return _(self.value, **values)


class Refusal(Enum):
    """Why a whole file is not read, and what to do instead."""

    NOT_FOUND = (
        mark("The file {file} is not there."),
        mark("Nothing was changed. Choose it again."),
    )
    UNREADABLE = (
        mark("The file {file} can't be opened."),
        mark("Nothing was changed. Close it in other programs, or copy it, and try again."),
    )
    FOLDER = (
        mark("{file} is a folder."),
        mark("Nothing was changed. Choose the files in it."),
    )
    EMPTY = (
        mark("The file {file} is empty."),
        mark("Nothing was changed. Choose another file."),
    )
    TOO_LARGE = (
        mark("The file {file} is {size} MB; the limit is {limit} MB."),
        mark("Nothing was changed. Delete pictures and old sheets, save, and try again."),
    )
    BOMB = (
        mark("The file {file} would unpack to far more than a team's list, and was not read."),
        mark("Nothing was changed. Copy the rows into a new file and try again."),
    )
    MACROS = (
        mark("The file {file} holds macros, and was not read."),
        mark("Nothing was changed. Save it as .xlsx or .docx without macros and try again."),
    )
    OLD_FORMAT = (
        mark("The file {file} is in the format of before 2007."),
        mark("Nothing was changed. Open it, save it as .xlsx or .docx, and try again."),
    )
    ENCRYPTED = (
        mark("The file {file} is protected by a password."),
        mark("Nothing was changed. Save a copy without a password and try again."),
    )
    DAMAGED = (
        mark("The file {file} is damaged and can't be read."),
        mark("Nothing was changed. Open it in its own program, save it anew, and try again."),
    )
    UNSAFE = (
        mark("The file {file} points to things outside itself, and was not read."),
        mark("Nothing was changed. Copy the contents into a new file and try again."),
    )
    OTHER_FORMAT = (
        mark("The file {file} is of a kind that can't be read here."),
        mark("Nothing was changed. Save it as .xlsx, .csv or .docx and try again."),
    )
    TOO_MANY_ROWS = (
        mark("The file {file} has more than {limit} rows."),
        mark("Nothing was changed. Divide it by year and try again."),
    )
    NOTHING_RECOGNISED = (
        mark("No table in {file} was recognised."),
        mark("Nothing was changed. Give the columns headings, such as Name and Date of birth."),
    )


class ImportRefusedError(ExplainedError):
    """A file that is not read, with what happened and what to do."""

    message = mark("The file can't be read.")
    advice = mark("Nothing was changed. Choose another file.")

    def __init__(self, refusal: Refusal, **values: object) -> None:
        super().__init__(**values)
        self.refusal = refusal

    def what_happened(self, translate: Translator) -> str:
        """Why this file is not read."""
        return translate(self.refusal.value[0], **self.values)

    def what_to_do(self, translate: Translator) -> str:
        """That nothing was changed, and how to make a file that can be read."""
        return translate(self.refusal.value[1], **self.values)


class ImportCancelledError(Exception):
    """The person asked to stop; nothing was taken."""
