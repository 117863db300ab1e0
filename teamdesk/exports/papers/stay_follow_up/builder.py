"""«Oppfølging etter opphold»: why the person was there, what it led to, and who does what now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    Quote,
    Table,
    plain,
)
from teamdesk.exports.papers.assessments.changes import change_table
from teamdesk.exports.papers.case.head import CasePaper, head_facts
from teamdesk.exports.papers.case.promises import kept_table, open_table
from teamdesk.exports.papers.case.services import service_table
from teamdesk.exports.papers.case.tables import whom_to_ring
from teamdesk.exports.phrases import Phrases, beside, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.stay_follow_up.content import StayFollowUpContent


def build_stay_follow_up(content: StayFollowUpContent, translate: Translator) -> Document:
    """The follow-up in the translator's language."""
    return _FollowUpBuilder(content, translate).build()


class _FollowUpBuilder:
    def __init__(self, content: StayFollowUpContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, head = self._, self._content.head
        paper = CasePaper(
            kind=DocumentKind.STAY_FOLLOW_UP,
            name=_("Follow-up after a stay"),
            title=_("Follow-up after a stay, case {number}", number=head.case_number),
            file=_.context("file name", "Stay-follow-up"),
            footer=_("For those who follow up, and for the patient record."),
        )
        return paper.document(_, head, self._blocks())

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield from head_facts(_, content.head, self._stay())
        if content.what_matters:
            yield Heading(_("What matters to the person"))
            yield Quote(self._say.quoted(content.what_matters), content.head.person_name)
        yield from self._led_to()
        yield from self._agreed()
        yield from self._services()
        yield from self._promises()
        yield from self._follow_up()
        yield from whom_to_ring(_, content.head)

    def _stay(self) -> tuple[tuple[str, str], ...]:
        _, content, day = self._, self._content, self._say.formats.date_long
        is_over = content.out_on <= content.head.dated
        return (
            (_("Place"), content.institution or _("an institution")),
            (_("Purpose"), content.purpose),
            (_("In"), day(content.in_on)),
            (_("Out") if is_over else _("Planned out"), day(content.out_on)),
            (_("Days"), self._say.formats.number(content.days)),
            (_("The municipality's contact"), content.contact_name),
        )

    def _led_to(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(_("What the stay led to"))
        yield from paragraphs(content.summary)
        if content.changes:
            yield change_table(_, content.changes)
        else:
            none = _("Nothing was measured near both the first and the last day.")
            yield Paragraph(plain(none))

    def _agreed(self) -> Iterator[Block]:
        _, agreed = self._, self._content.agreed
        yield Heading(_("What was agreed at the discharge"))
        if not agreed:
            yield Paragraph(plain(_("No meeting has settled anything about the discharge.")))
            return
        rows = tuple((plain(self._say.due(one.on)), beside(one.text, one.reason)) for one in agreed)
        yield Table((_("Date"), _("Agreed")), (4, 16), rows)

    def _services(self) -> Iterator[Block]:
        _, content = self._, self._content
        if not content.services:
            return
        yield Heading(_("Services at home"))
        yield service_table(_, content.services)

    def _promises(self) -> Iterator[Block]:
        _, content = self._, self._content
        waiting = [one for one in content.promises if one.done_on is None]
        kept = [one for one in content.promises if one.done_on is not None]
        yield Heading(_("What was promised"))
        if waiting:
            yield open_table(_, waiting, content.head.dated)
        else:
            yield Paragraph(plain(_("No promise is open.")))
        if kept:
            yield Heading(_("Kept since the stay"), level=3)
            yield kept_table(_, kept)

    def _follow_up(self) -> Iterator[Block]:
        _, content = self._, self._content
        if content.follow_up_on is None:
            return
        day = self._say.formats.date_long(content.follow_up_on)
        yield Heading(_("When it is followed up"))
        if content.follow_up_on < content.head.dated:
            yield Paragraph(plain(_("It was to be followed up by {day}.", day=day)))
        else:
            yield Paragraph(plain(_("The municipality follows up by {day}.", day=day)))
