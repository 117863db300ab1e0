"""What a request for a longer period holds: the words that were written, and who asks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language, mark
from teamdesk.domain.errors import UserError
from teamdesk.exports.papers.extension.builder import build_extension
from teamdesk.exports.papers.extension.content import ExtensionContent
from teamdesk.models import CaseFile, Member, Person, Team
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.storage.queries import documents as document_queries

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.storage.unit_of_work import UnitOfWork


class NoRequest(UserError):
    """A request has no words of its own but those that somebody wrote."""

    message = mark("No request for a longer period is written for this person.")
    advice = mark("Nothing was written. Write the request on the person's page first.")


def words_of_request(work: UnitOfWork, command: ExportDocument) -> tuple[str, Language | None]:
    """What is to be handed out: what was just written, else what was handed out last.

    Raises:
        NoRequest: neither is there.
    """
    if command.text.strip():
        return command.text, command.language
    last = document_queries.last_words(work.session, command.kind, command.subject_id)
    if last is None:
        raise NoRequest
    # What is handed out again is in the language it was written in, whichever is asked for.
    return last[0], Language(last[1])


def gather_extension(
    work: UnitOfWork, case_id: UUID, member_id: UUID | None, today: date, text: str
) -> ExtensionContent:
    """The request with the case it is about, and the member who asks.

    Raises:
        NotFoundError: the case is not there.
    """
    case = work.get(CaseFile, case_id)
    person, team = work.get(Person, case.person_id), work.get(Team, case.team_id)
    author = work.get(Member, member_id) if member_id else None
    return ExtensionContent(
        case_number=case.number,
        person_name=person.name,
        birth_date=person.birth_date,
        team=team.name,
        municipality=team.municipality,
        author=author.name if author else "",
        author_profession=author.profession if author else "",
        asked_on=today,
        text=text,
    )


def make_extension(order: PaperOrder) -> GatheredDocument:
    """The request in the language it was written in; its words are kept with it.

    Raises:
        NoRequest: no request is written for the case.
        NotFoundError: the case is not there.
    """
    text, language = words_of_request(order.work, order.command)
    translate = order.translators(language or order.own)
    content = gather_extension(
        order.work, order.subject_id, order.at.member_id, order.at.today, text
    )
    document = build_extension(replace(content, is_practice=order.is_practice), translate)
    return GatheredDocument(document, translate.language, order.subject_id, text=text)
