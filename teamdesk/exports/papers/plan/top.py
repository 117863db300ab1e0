"""What both kinds of plan say alike: what is missing, whose plan it is, why a point is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from teamdesk.domain.labels import label
from teamdesk.domain.plan_points import POINT_NAMES
from teamdesk.exports.document import Block, Notice, Paragraph, Span
from teamdesk.exports.papers.case.head import known_by
from teamdesk.exports.papers.plan.content import Part
from teamdesk.exports.papers.plan.gaps import points_missing
from teamdesk.exports.phrases import Phrases, dotted, facts, joined, reached_at
from teamdesk.exports.sharing import copy_notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.plan.content import IndividualPlanContent, ParticipantContent


def draft_mark(_: Translator, content: IndividualPlanContent) -> Iterator[Block]:
    """Tell above all that the plan is not whole, is a copy, or is not to be used."""
    if content.is_withdrawn:
        yield Notice(_("Consent withdrawn. The plan is not to be shared or used."))
    if ended := end_of_plan(_, content):
        yield Notice(ended)
    if content.recipient:
        # What it lacks may be what was left out, whose titles are not for this reader.
        yield from copy_mark(_, content)
        if content.is_unfinished and content.ended_because is None:
            yield Notice(_("Draft. The plan is not complete."))
        return
    if content.omitted:
        names = "; ".join(_(POINT_NAMES[point]) for point in content.omitted)
        yield Notice(_("Left out of this paper: {names}.", names=names))
        if is_draft(content) and not content.is_withdrawn:
            yield Notice(_("Draft. The plan is not complete."))
        return
    missing = points_missing(content)
    if missing and content.ended_because is None:
        names = "; ".join(_(POINT_NAMES[point]) for point in missing)
        yield Notice(_("Draft. The plan is not complete. Still missing: {names}.", names=names))


def is_draft(content: IndividualPlanContent) -> bool:
    """Whether the plan is not whole, or not to be used: a reader's copy can't tell from its own.

    Nothing more is written in one that has ended.
    """
    if content.ended_because is not None:
        return content.is_withdrawn
    is_cut = bool(content.recipient or content.omitted)
    missing = content.is_unfinished if is_cut else bool(points_missing(content))
    return missing or content.is_withdrawn


def head_of_pages(_: Translator, content: IndividualPlanContent, name: str) -> str:
    """What stands above every page: a draft says so first, where no long name can push it out."""
    return dotted(_("Draft") if is_draft(content) else "", content.municipality, name)


def ended_when(_: Translator, content: IndividualPlanContent) -> str:
    """The day on which a plan ended, in words; empty where nobody wrote it."""
    return Phrases(_).formats.date_long(content.ended_on) if content.ended_on else ""


def end_of_plan(_: Translator, content: IndividualPlanContent) -> str:
    """That a plan has ended, when and why; empty of one that has not."""
    if content.ended_because is None:
        return ""
    day, reason = ended_when(_, content), label(_, content.ended_because)
    if not day:
        return _("The plan has ended: {reason}.", reason=reason)
    return _("The plan ended on {day}: {reason}.", day=day, reason=reason)


def copy_mark(_: Translator, content: IndividualPlanContent) -> Iterator[Block]:
    """Tell whose copy it is, where it is somebody's own."""
    if content.recipient:
        yield copy_notice(_, content.recipient)


def set_aside(_: Translator, reason: str) -> Paragraph:
    """Why a point of the plan is left out."""
    return Paragraph((Span(_("Not relevant.") + " ", bold=True), Span(reason)))


def role_of(_: Translator, who: ParticipantContent) -> str:
    """What one who takes part is, with what was written of it."""
    match who.part:
        case Part.PERSON:
            return _("the person whose plan it is")
        case Part.CONTACT:
            return _("contact in the team")
        case Part.COORDINATOR:
            word = _("coordinator")
            # «koordinator for unge» says it already.
            return who.role if word in who.role.casefold() else joined(word, who.role)
        case Part.OTHER:
            return who.role
        case _:
            assert_never(who.part)


def plan_head(_: Translator, content: IndividualPlanContent) -> Iterator[Block]:
    """Whose plan it is, who follows it up, and which version."""
    formats = Phrases(_).formats
    unit = content.unit
    number = content.identity_number
    born = formats.date_long(content.birth_date) if content.birth_date else ""
    yield from facts(
        [
            (_("Name"), (Span(content.person_name, bold=True),)),
            (_("Birth number") if number else _("Date of birth"), number or born),
            (_("Municipality"), content.municipality),
            (_("Case"), content.case_number),
            (_("Coordinator"), known_by(_, content.coordinator)),
            (_("Coordinating unit"), reached_at(unit.name, unit.phone, unit.email)),
            (_("Language and interpreter"), content.language_needs),
            (
                _("Version"),
                _(
                    "{version} ({day})",
                    version=content.version,
                    day=formats.date_long(content.dated),
                ),
            ),
        ]
    )
