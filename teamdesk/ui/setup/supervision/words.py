"""What the parts of a MITI count are called, and what its summaries come to in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.labels import label
from teamdesk.domain.miti import (
    PERCENT_COMPLEX,
    REFLECTIONS_TO_QUESTIONS,
    RELATIONAL,
    TECHNICAL,
    summarise,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.domain.miti import Limits, Summary, TalkCounts
    from teamdesk.ui.texts import Texts


def global_words(_: Texts) -> dict[str, str]:
    """The four that are rated from 1 to 5."""
    return {
        "change_talk": _("Cultivating change talk"),
        "sustain_talk": _("Softening sustain talk"),
        "partnership": _("Partnership"),
        "empathy": _("Empathy"),
    }


def count_words(_: Texts) -> dict[str, str]:
    """What is counted."""
    return {
        "questions": _("Questions"),
        "simple_reflections": _("Simple reflections"),
        "complex_reflections": _("Complex reflections"),
        "affirmations": _("Affirmations"),
        "seeking": _("Seeking collaboration"),
        "autonomy": _("Emphasising autonomy"),
        "information": _("Giving information"),
        "persuasion": _("Persuading"),
        "persuasion_with_permission": _("Persuading with permission"),
        "confrontations": _("Confronting"),
    }


def told(_: Texts, counts: TalkCounts) -> Iterator[tuple[str, str]]:
    """Each summary with its name, its value, and how it stands against the limits."""
    found = summarise(counts)
    yield _("Technical"), _value(_, found.technical, TECHNICAL, 1)
    yield _("Relational"), _value(_, found.relational, RELATIONAL, 1)
    ratio = found.reflections_to_questions
    yield _("Reflections to questions"), _value(_, ratio, REFLECTIONS_TO_QUESTIONS, 1)
    share = found.percent_complex
    yield _("Complex reflections, per cent"), _value(_, share, PERCENT_COMPLEX, 1)


def short(_: Texts, summary: Summary) -> str:
    """The value with its word, as it stands in a list."""
    if summary.value is None or summary.standing is None:
        return "–"
    return f"{_.formats.number(summary.value, 1)} {label(_, summary.standing)}"


def _value(_: Texts, summary: Summary, limits: Limits, decimals: int) -> str:
    number = _.formats.number
    about = _(
        "fair from {fair}, good from {good}",
        fair=number(limits.fair, decimals),
        good=number(limits.good, decimals),
    )
    return f"{short(_, summary)} ({about})"
