"""«Oppfølging etter opphold»: why the person was there, what it led to, and who does what now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    Table,
    plain,
)
from teamdesk.exports.papers.assessments.changes import change_table
from teamdesk.exports.papers.case.head import CasePaper, head_facts, what_matters
from teamdesk.exports.papers.case.promises import PROMISES, kept_table, open_table
from teamdesk.exports.papers.case.services import service_table
from teamdesk.exports.papers.case.tables import whom_to_ring
from teamdesk.exports.phrases import Phrases, beside, paragraphs
from teamdesk.exports.sharing import ASSESSMENTS, HEALTH, SERVICES, opening, section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Section
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
        return paper.document(_, head, self._sections())

    def _sections(self) -> Iterator[Section]:
        _, content = self._, self._content
        bare = opening(head_facts(_, content.head))
        cut = opening(head_facts(_, content.head, self._stay("")), SERVICES, bare)
        whole = head_facts(_, content.head, self._stay(content.purpose))
        yield opening(whole, SERVICES | HEALTH, cut)
        yield from what_matters(_, content.head, content.what_matters)
        changed = section(_("What the stay led to"), (self._changed(),), ASSESSMENTS)
        led_to = (*paragraphs(content.summary), self._changed())
        yield section(_("What the stay led to"), led_to, HEALTH | ASSESSMENTS, changed)
        yield section(_("What was agreed at the discharge"), (self._agreed(),), SERVICES | HEALTH)
        if content.services:
            at_home = (service_table(_, content.services),)
            yield section(_("Services at home"), at_home, SERVICES)
        yield section(_("What was promised"), self._promises(), PROMISES)
        yield from self._follow_up()
        yield whom_to_ring(_, content.head)

    def _stay(self, purpose: str) -> tuple[tuple[str, str], ...]:
        _, content, day = self._, self._content, self._say.formats.date_long
        is_over = content.out_on <= content.head.dated
        return (
            (_("Place"), content.institution or _("an institution")),
            (_("Purpose"), purpose),
            (_("In"), day(content.in_on)),
            (_("Out") if is_over else _("Planned out"), day(content.out_on)),
            (_("Days"), self._say.formats.number(content.days)),
            (_("The municipality's contact"), content.contact_name),
        )

    def _changed(self) -> Block:
        _, changes = self._, self._content.changes
        if changes:
            return change_table(_, changes)
        return Paragraph(plain(_("Nothing was measured near both the first and the last day.")))

    def _agreed(self) -> Block:
        _, agreed = self._, self._content.agreed
        if not agreed:
            return Paragraph(plain(_("No meeting has settled anything about the discharge.")))
        rows = tuple((plain(self._say.due(one.on)), beside(one.text, one.reason)) for one in agreed)
        return Table((_("Date"), _("Agreed")), (4, 16), rows)

    def _promises(self) -> Iterator[Block]:
        _, content = self._, self._content
        waiting = [one for one in content.promises if one.done_on is None]
        kept = [one for one in content.promises if one.done_on is not None]
        if waiting:
            yield open_table(_, waiting, content.head.dated)
        else:
            yield Paragraph(plain(_("No promise is open.")))
        if kept:
            yield Heading(_("Kept since the stay"), level=3)
            yield kept_table(_, kept)

    def _follow_up(self) -> Iterator[Section]:
        _, content = self._, self._content
        if content.follow_up_on is None:
            return
        day = self._say.formats.date_long(content.follow_up_on)
        if content.follow_up_on < content.head.dated:
            said = _("It was to be followed up by {day}.", day=day)
        else:
            said = _("The municipality follows up by {day}.", day=day)
        yield section(_("When it is followed up"), (Paragraph(plain(said)),), SERVICES)
