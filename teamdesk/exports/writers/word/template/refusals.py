"""Why a template is refused; each says what to do in Word, and that nothing was changed."""

from __future__ import annotations

from teamdesk.core.i18n import mark
from teamdesk.domain.errors import UserError


class TemplateRefused(UserError):
    """A file that is not taken as a template."""


class NotWord(TemplateRefused):
    """Something else, an older Word file, or one that a password closes."""

    message = mark("The file is no open Word document (.docx).")
    advice = mark(
        "Nothing was changed. Open it in Word, choose “Save as”, “Word document (.docx)”, and take "
        "away a password."
    )


class TooLarge(TemplateRefused):
    """A file that no letterhead needs."""

    message = mark("The file is larger than {limit} MB.")
    advice = mark("Nothing was changed. Make its pictures smaller in Word, and try again.")


class Damaged(TemplateRefused):
    """A package that Word would not have written."""

    message = mark("The file is packed in a way that Word does not pack.")
    advice = mark("Nothing was changed. Open it in Word, save it under a new name, and try again.")


class CarriesMacros(TemplateRefused):
    """A program lies in the file."""

    message = mark("The template carries macros.")
    advice = mark(
        "Nothing was run, and nothing was changed. Save it in Word as .docx, without them."
    )


class CarriesObject(TemplateRefused):
    """Something of another program lies in the file: OLE, ActiveX, another document, an add-in."""

    message = mark("The template carries something of another program: {what}.")
    advice = mark(
        "Nothing was opened, and nothing was changed. Take it away in Word, or use a picture."
    )


class FetchesFromOutside(TemplateRefused):
    """Opening the document would tell somebody of it."""

    message = mark("The template fetches something from elsewhere: {address}")
    advice = mark(
        "Nothing was fetched, and nothing was changed. Put the picture or the text into the file "
        "itself. Links to web pages and e-mail are fine."
    )


class TiedToTemplate(TemplateRefused):
    """Word would load another template, with its macros, when the document is opened."""

    message = mark("The file is tied to another template: {address}")
    advice = mark(
        "Nothing was fetched, and nothing was changed. In Word, open “Document template” on the "
        "tab “Developer”, empty the field and save."
    )


class CarriesField(TemplateRefused):
    """A field that fetches or starts something, or that hides what it does."""

    message = mark("The template has a field that a letterhead needs no use of: {field}")
    advice = mark(
        "Nothing was run, and nothing was changed. Alt+F9 shows the fields in Word: take it away. "
        "Dates, page numbers and the title are fine."
    )


class IsProtected(TemplateRefused):
    """What is made with it could not be edited."""

    message = mark("The template is protected against changes.")
    advice = mark("Nothing was changed. End the protection in Word, on the tab “Review”, and save.")


class PlaceMissing(TemplateRefused):
    """Nowhere to write."""

    message = mark("The template lacks the place where Teamdesk is to write.")
    advice = mark(
        "Nothing was changed. Write {marker} alone on a line where the text is to begin, and save."
    )


class PlaceTwice(TemplateRefused):
    """More than one place to write."""

    message = mark("The template has more than one place where Teamdesk is to write.")
    advice = mark("Nothing was changed. Let {marker} stand once, and save.")


class PlaceElsewhere(TemplateRefused):
    """Headings and tables need the whole page."""

    message = mark("The place {marker} stands where pages of text can't begin.")
    advice = mark(
        "Nothing was changed. Let it stand alone on a line of the text itself: in no table, text "
        "box, header or footer."
    )
