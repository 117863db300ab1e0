"""What scores and their changes are called, in the window and in documents alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from teamdesk.core.formats import ARROW, MINUS
from teamdesk.domain.instruments.change import Weight
from teamdesk.domain.instruments.names import SCALES
from teamdesk.domain.labels import Words, label

if TYPE_CHECKING:
    from teamdesk.core.formats import Formats
    from teamdesk.domain.instruments.course import CourseChange
    from teamdesk.domain.instruments.one_by_one import ItemChange
    from teamdesk.domain.instruments.result import Result
    from teamdesk.domain.instruments.shape import Instrument, Matters, Total
    from teamdesk.domain.rows.assessments import AssessmentRow


class Speaker(Words, Protocol):
    """Words with the numbers and days of the same language."""

    @property
    def formats(self) -> Formats:
        """How numbers and days are written."""
        ...


def change_words(_: Speaker, told: CourseChange) -> str:
    """«3,0 → 6,0 (+3,0), bedring»: the sign is that of the number, the word tells which way."""
    change, decimals = told.change, told.total.decimals
    before, after = (_.formats.number(value, decimals) for value in (change.before, change.after))
    sign = "+" if change.difference > 0 else MINUS if change.difference < 0 else "±"
    size = _.formats.number(abs(change.difference), decimals)
    return f"{before}{ARROW}{after} ({sign}{size}), {label(_, change.way)}"


def weight_words(_: Speaker, told: CourseChange) -> str:
    """«Klinisk viktig endring: 3,0 eller mer (Tuntland 2016)»; empty where nobody says."""
    if told.matters is None or told.change.weight is Weight.UNKNOWN:
        return ""
    said = label(_, told.change.weight)
    least = limit_words(_, told.matters)
    return f"{said[:1].upper()}{said[1:]}: {least} ({told.matters.source})"


def limit_words(_: Speaker, matters: Matters) -> str:
    """«3,0 eller mer», or «1,8 til 5» where sources differ."""
    least = _.formats.number(matters.value)
    if matters.up_to is None:
        return _("{least} or more", least=least)
    return _("{least} to {most}", least=least, most=_.formats.number(matters.up_to))


def remarks(_: Speaker, told: CourseChange) -> list[str]:
    """What one has to know before believing the change."""
    said = []
    if told.is_other_circumstance:
        before, after = (row.circumstance or "–" for row in (told.before, told.after))
        said.append(
            _(
                "Not quite comparable: {before} the first time, {after} the last.",
                before=before,
                after=after,
            )
        )
    paired = told.change.paired
    if paired is not None and paired < told.own_items:
        said.append(
            _(
                "Counts the {count} of {all} that were scored both times.",
                count=paired,
                all=told.own_items,
            )
        )
    return said


def assessment_result(_: Speaker, row: AssessmentRow) -> str:
    """What an assessment came to; see `result_words`."""
    return result_words(_, row.result)


def result_words(_: Speaker, result: Result) -> str:
    """«17 / 20», «19,8 s», «utførelse 5,7 · tilfredshet 5,7» or «21232».

    An assessment that is not filled in says how far it has come, and never a total.
    """
    said = [total_words(_, total, value) for total, value in result.totals]
    if result.profile:
        said.insert(0, result.profile)
    if not said and not result.is_complete:
        return _("{answered} of {items} filled in", answered=result.answered, items=result.asked)
    return " · ".join(said)


def total_words(_: Speaker, total: Total, value: float) -> str:
    """«17 / 20», «19,8 s» or «utførelse 5,7»."""
    number = _.formats.number(value, 0 if value == int(value) else max(1, total.decimals))
    if total.unit:
        return f"{number} {_(total.unit)}"
    if total.scale in SCALES:
        return f"{_(SCALES[total.scale])} {number}"
    return f"{number} / {_.formats.number(total.range[1], 0)}" if total.range else number


def item_words(_: Speaker, item: ItemChange) -> str:
    """«3 → 6, bedring»; what was not answered is a dash, and then nothing is compared."""
    told = ARROW.join(
        "–" if value is None else _.formats.number(value) for value in (item.before, item.after)
    )
    return f"{told}, {label(_, item.way)}" if item.way else told


def asked_words(_: Speaker, item: ItemChange) -> str:
    """The question, with which number about it where there are several."""
    words = item.words if item.is_own else _(item.words)
    return f"{words} – {_(item.scale)}" if item.scale else words


def about_words(_: Speaker, instrument: Instrument) -> str:
    """What an instrument measures, how it is filled in and by which licence, in sentences."""
    told = (instrument.measures, instrument.help, instrument.licence)
    said = (_(words) for words in told if words)
    return " ".join(words if words.endswith(".") else f"{words}." for words in said)
