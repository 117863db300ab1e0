"""The persons of one home care zone on paper, for the zone's own meeting (domain notes 1.22)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.holders import CaseHolder
from teamdesk.domain.labels import label
from teamdesk.domain.sentences import week_of_weeks
from teamdesk.exports.document import (
    Block,
    Bullets,
    Checklist,
    ChecklistItem,
    Document,
    Heading,
    Quote,
    Span,
)
from teamdesk.exports.internal_list import InternalList, list_head, to_tick
from teamdesk.exports.phrases import Phrases, dotted, facts, joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.lists.zone_content import ZoneContent, ZonePerson, ZonePromise


def build_zone_list(content: ZoneContent, translate: Translator) -> Document:
    """The list in the translator's language, marked as confidential."""
    return _ZoneListBuilder(content, translate).build()


class _ZoneListBuilder:
    def __init__(self, content: ZoneContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, content = self._, self._content
        day = self._say.formats.date_long(content.day)
        return InternalList(
            DocumentKind.ZONE_LIST,
            _("The persons of {zone}, {day}", zone=content.zone, day=day),
            joined(content.zone, day),
            _.context("file name", "Zone"),
            content.day,
        ).document(_, content, self._blocks())

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        reader = _("Confidential. For the zone's own meeting only.")
        yield from list_head(_, content, content.zone, reader)
        yield from facts(
            [
                (_("Date"), self._say.formats.date_long(content.day)),
                (_("From"), joined(content.team, content.municipality)),
                (_("Zone contact"), content.contact),
                (_("Persons"), str(len(content.persons))),
            ]
        )
        for person in content.persons:
            yield from self._person(person)

    def _person(self, person: ZonePerson) -> Iterator[Block]:
        _ = self._
        yield Heading(person.person)
        is_zones = self._content.holder is CaseHolder.ZONE_CONTACT
        yield from facts(
            [
                (_("Phase"), self._phase(person)),
                (_("Need level"), str(person.need_level or "")),
                (_("Zone contact") if is_zones else _("Coordinator"), person.holder),
                (_("Next evaluation"), self._evaluation(person)),
            ]
        )
        if person.what_matters:
            yield Quote(self._say.quoted(person.what_matters))
        if person.goals:
            yield Heading(_("Goals"), level=3)
            yield Bullets(
                tuple(
                    (Span(text), Span(f" · {self._say.goal_status(status)}", muted=True))
                    for status, text in person.goals
                )
            )
        if person.promises:
            yield Heading(_("Promises"), level=3)
            yield Checklist(tuple(self._promise(promise) for promise in person.promises))

    def _phase(self, person: ZonePerson) -> str:
        _ = self._
        name = person.phase_name or label(_, person.phase)
        return dotted(name, week_of_weeks(_, person.week, person.weeks))

    def _evaluation(self, person: ZonePerson) -> str:
        day, formats = person.next_evaluation_on, self._say.formats
        if day is None:
            return ""
        return formats.week(day) if person.evaluation_is_week else formats.weekday_date(day)

    def _promise(self, promise: ZonePromise) -> ChecklistItem:
        told = joined(promise.owner, self._say.due(promise.due_on))
        return to_tick(promise.text, told)
