"""What a person's ICF codes say together: a profile by component, and never a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.icf import ICF, IcfCode, read_code
from teamdesk.domain.instruments.icf_words import (
    QUALIFIED_WORDS,
    Component,
    Qualified,
    known_values,
)
from teamdesk.domain.instruments.shape import Form, Instrument, OwnItems, Scale, one_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from teamdesk.domain.instruments.answers import Answers

# A profile of more codes than this is a coding of the whole person, which nobody reads.
MOST_CODES = 60


@dataclass(frozen=True, slots=True)
class IcfGroup:
    """The codes of one component, in their own order."""

    component: Component
    codes: tuple[IcfCode, ...]


def profile_of(answers: Answers) -> tuple[IcfGroup, ...]:
    """The codes that were written, by component; one without a qualifier is there as well."""
    codes = sorted((_code(name, answers) for name in answers.names), key=lambda found: found.code)
    groups = (
        IcfGroup(component, tuple(code for code in codes if code.component is component))
        for component in Component
    )
    return tuple(group for group in groups if group.codes)


def answers_of(code: IcfCode) -> Iterator[tuple[str, float]]:
    """What is stored of a code: its scales, each with a value."""
    for scale, value in code.qualifiers:
        yield scale.value, float(value)


def written(answers: Answers) -> str:
    """«b730.2 · d450.23 · e310+3»."""
    return " · ".join(str(code) for group in profile_of(answers) for code in group.codes)


def _code(name: str, answers: Answers) -> IcfCode:
    found = ((scale, answers.value(name, scale.value)) for scale in Qualified)
    told = tuple((scale, int(value)) for scale, value in found if value is not None)
    return IcfCode(read_code(name).code, told)


def _nothing(_answers: Answers) -> Mapping[str, float]:
    return {}


INSTRUMENT = Instrument(
    key=ICF,
    name="ICF",
    measures=mark("Functions, activities and surroundings, as codes"),
    forms=(
        Form(
            key="",
            words="",
            totals=(),
            counts=_nothing,
            own=OwnItems(
                words=mark("Code"),
                scales=tuple(
                    Scale(
                        scale.value,
                        QUALIFIED_WORDS[scale],
                        one_of(*known_values(scale)),
                        is_asked=False,
                    )
                    for scale in Qualified
                ),
                most=MOST_CODES,
            ),
            profile=written,
        ),
    ),
    licence=mark(
        "WHO. Codes and qualifiers only; the titles come from the municipality's own code list."
    ),
    help=mark("Type a code with its qualifier: d450.23, e310+3, b730.2. It is explained at once."),
)
