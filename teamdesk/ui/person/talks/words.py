"""What the parts of an interview note are called, to whoever writes and to whoever reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.rows.interviews import InterviewRow
    from teamdesk.ui.texts import Texts

NEEDED = "*"


class PartWords(NamedTuple):
    """The name of a part, with a star where it must be filled in, and what helps to write it."""

    name: str
    hint: str = ""

    @property
    def heading(self) -> str:
        """The name over a part that is only read."""
        return self.name.removesuffix(NEEDED).rstrip()


def state_words(_: Texts, row: InterviewRow | None, *, is_waiting: bool) -> str:
    """How far a note has come; ``is_waiting`` says that the wall stands in the way of writing."""
    if is_waiting:
        return _("Notes are written when the projector is off.")
    if row is None:
        return _("Kept as you type. Fields with * are needed.")
    author = row.author.name if row.author else ""
    if row.approved_at is None:
        return _("{author} · draft", author=author)
    day = _.formats.date_long(row.approved_at.astimezone().date())
    return _("{author} · approved {day}", author=author, day=day)


def part_words(_: Texts) -> Mapping[str, PartWords]:
    """The words of each part; the numbers are those that the note is taught by."""
    return {**_said(_), **_agreed(_)}


def _said(_: Texts) -> dict[str, PartWords]:
    return {
        "held_on": PartWords(_("Date *")),
        "minutes": PartWords(_.context("duration", "Minutes")),
        "place": PartWords(_("Place"), _("At home, by telephone …")),
        "present": PartWords(_("Present")),
        "may_talk": PartWords(_("The person agreed to talk about the topic")),
        "topic": PartWords(_("Topic that the person chose *"), _("One topic, in plain words.")),
        "parked": PartWords(_("Topics that wait"), _("What else came up, for another time.")),
        "values_text": PartWords(_("What matters to you?"), _("Own words, in quotation marks.")),
        "importance": PartWords(
            _("How important is it? (0–10)"), _("“How important is this to you now?”")
        ),
        "importance_why": PartWords(
            _("Why not lower?"), _("Own words: what makes it this important.")
        ),
        "confidence": PartWords(
            _("How sure of managing? (0–10)"), _("“If you decided to, how sure are you?”")
        ),
        "confidence_step": PartWords(
            _("What would take it one step up?"), _("Own words: what would help.")
        ),
        "readiness": PartWords(
            _("How ready? (0–10)"), _("Only where it tells more than the other two.")
        ),
        "quotes": PartWords(_("Change talk")),
        "sustain": PartWords(
            _("What speaks for leaving it as it is"),
            _("As the person sees it, without taking sides."),
        ),
        "ambivalence": PartWords(
            _("What speaks for a change"),
            _("Last, so that the talk ends here. Both sides go to the record beside a plan."),
        ),
    }


def _agreed(_: Texts) -> dict[str, PartWords]:
    return {
        "summary": PartWords(
            _("Summary *"), _("What you read out to the person. Needed for approval.")
        ),
        "summary_answer": PartWords(_("What did the person say to it?")),
        "plan": PartWords(_("The person's next step"), _("What the person will do, one thing.")),
        "plan_when": PartWords(_("When")),
        "plan_where": PartWords(_("Where")),
        "plan_with": PartWords(_("With whom")),
        "plan_certainty": PartWords(_("How sure of doing it? (0–10)")),
        "plan_if_then": PartWords(_("If something gets in the way"), _("If …, then …")),
        "advice": PartWords(
            _("Advice given"), _("Ask first, tell what is known, ask what the person thinks of it.")
        ),
        "advice_allowed": PartWords(_("The person was asked first")),
        "advice_reaction": PartWords(_("Reaction"), _("What the person said or did.")),
        "next_on": PartWords(_("Next conversation on"), _("12.3., fri or week 50")),
        "next_talk": PartWords(_("Next conversation with")),
        "reflection": PartWords(
            _("Own reflection"),
            _("For you alone: never exported, and deleted when the note is approved."),
        ),
    }
