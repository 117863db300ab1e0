"""What the parts of an interview note are called, to whoever writes and to whoever reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

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


def part_words(_: Texts) -> Mapping[str, PartWords]:
    """The words of each part; the numbers are those that the note is taught by."""
    return {
        "held_on": PartWords(_("Date *")),
        "minutes": PartWords(_("Number of minutes")),
        "place": PartWords(_("Place"), _("At home, by telephone …")),
        "present": PartWords(_("Present")),
        "topic": PartWords(_("Topic that the person chose *")),
        "values_text": PartWords(_("What matters to you?"), _("Own words, in quotation marks.")),
        "importance": PartWords(_("How important is it? (0–10)")),
        "importance_why": PartWords(_("Why not lower?")),
        "confidence": PartWords(_("How sure of managing? (0–10)")),
        "confidence_step": PartWords(_("What would take it one step up?")),
        "quotes": PartWords(_("Change talk")),
        "ambivalence": PartWords(_("Ambivalence"), _("Both sides, neutral.")),
        "summary": PartWords(_("Summary *"), _("Needed before the note can be approved.")),
        "plan": PartWords(_("The person's next step"), _("What, when, where and with whom.")),
        "plan_certainty": PartWords(_("How sure of doing it? (0–10)")),
        "plan_if_then": PartWords(_("If something gets in the way"), _("If …, then …")),
        "advice": PartWords(_("Advice given"), _("Asked first, what was said, the reaction.")),
        "next_talk": PartWords(_("Next conversation"), _("Date and who")),
        "reflection": PartWords(
            _("Own reflection"),
            _("For you alone: never exported, and deleted when the note is approved."),
        ),
    }
