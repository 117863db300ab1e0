"""What a field refuses: each error knows where it was typed, and nothing was saved yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.formats import Formats
from teamdesk.core.i18n import mark
from teamdesk.domain.errors import UserError

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.domain.stays import Nights


class FieldError(UserError):
    """A value was refused; ``field`` is where it was typed."""

    advice = mark("Nothing was saved yet.")
    field = ""


class AnyFieldError(FieldError):
    """A refusal that many fields have in common; it is told which of them it is."""

    def __init__(self, field: str, **parts: object) -> None:
        super().__init__(**parts)
        self.field = field


class TextMissing(AnyFieldError):
    """A field that carries the meaning is empty."""

    message = mark("Write something here.")


class OutOfRange(AnyFieldError):
    """A number outside what the scale allows."""

    message = mark("The number must be from {least} to {most}.")

    def __init__(self, field: str, least: int, most: int) -> None:
        super().__init__(field, least=least, most=most)


class NothingCounted(AnyFieldError):
    """A count that holds no number is no count."""

    message = mark("Write at least one number.")


class DayAhead(AnyFieldError):
    """An answer can't have been given on a day that has not come."""

    message = mark("This day has not come yet.")


class DayGone(AnyFieldError):
    """What is to be done can't be planned for a day that has been."""

    message = mark("This day has been already.")


class EndsBeforeStart(AnyFieldError):
    """A period would end before it begins."""

    message = mark("This day is before the first one.")


class LeftBeforeArrival(FieldError):
    """Nobody goes before she has come."""

    message = mark("This time is before the time of coming.")
    field = "left_at"


class BadIdentityNumber(FieldError):
    """The control digits of a birth number don't fit."""

    message = mark("The birth number is not right: its control digits don't fit.")
    advice = mark("Check it, or leave it empty and write the date of birth.")
    field = "identity_number"


class IdentityNumberTaken(FieldError):
    """Two persons can't have one birth number: they are the same, or one is written wrongly."""

    message = mark("Another person here has this birth number already.")
    advice = mark("Nothing was saved yet. Check the number; look the other person up with Ctrl+K.")
    field = "identity_number"


class InitialsTaken(FieldError):
    """Two members with the same initials would be one on every card."""

    message = mark("{name} has these initials already.")
    advice = mark("Nothing was saved yet. Add a letter.")
    field = "initials"


class FilterNameTaken(FieldError):
    """Two saved filters of one name could not be told apart in the menu."""

    message = mark("There is a filter called “{name}” already.")
    advice = mark("Nothing was saved yet. Choose another name.")
    field = "name"


class CompanionMissing(FieldError):
    """The way of working asks for two professions on the first visit (Gjøvik)."""

    message = mark("On the first visit two professions go together.")
    advice = mark("Nothing was saved yet. Say who came along, or why nobody did.")
    field = "companion"


class TeamNameTaken(FieldError):
    """Two teams of one name would be one in every menu."""

    message = mark("There is a team of that name already.")
    advice = mark("Nothing was saved yet. Give it another name.")
    field = "new_team"


class TeamWordTaken(FieldError):
    """A word that means two things would be read as one of them."""

    message = mark("“{text}” is there already.")
    advice = mark("Nothing was saved yet. Change the one that is there.")
    field = "text"


class DayMissing(AnyFieldError):
    """What happens in time can't be kept without its day."""

    message = mark("Write the day.")


class StayOverlaps(FieldError):
    """Nobody sleeps at two institutions, or twice at one, the same night."""

    message = mark("These days overlap a stay that is there already: {place}, {first} to {last}.")
    advice = mark("Nothing was saved yet. Change the days here, or those of the other stay.")
    of_nowhere = mark("These days overlap a stay that is there already: {first} to {last}.")
    field = "in_on"

    def __init__(self, place: str, nights: Nights) -> None:
        super().__init__()
        self._place, self._nights = place, nights

    def what_happened(self, translate: Translator) -> str:
        """Where the other stay is, and when."""
        day = Formats(translate.language).date_short
        first, last = day(self._nights.in_on), day(self._nights.out_on)
        said = self.message if self._place else self.of_nowhere
        return translate(said, place=self._place, first=first, last=last)


class AgreementTaken(FieldError):
    """Two agreements with one institution in a year would count the same days."""

    message = mark("There is an agreement with {institution} for {year} already.")
    advice = mark("Nothing was saved yet. Change the one that is there.")
    field = "institution"


class MeaningMissing(FieldError):
    """An abbreviation without its long form, and a role without its member, tell nothing."""

    message = mark("Say what it stands for.")
    field = "means"
