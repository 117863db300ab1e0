"""Filters in words: what a chip says, what is told of a text that can't be understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from teamdesk.domain.filters.board_filter import NONE, TRAIT_NAMES, Trait
from teamdesk.domain.filters.text import Problem, ProblemKind

if TYPE_CHECKING:
    from teamdesk.domain.filters.board_filter import BoardFilter, Condition
    from teamdesk.domain.filters.facets import Facets
    from teamdesk.domain.labels import Words

NAMED_VALUES = 5


def condition_words(
    _: Words, condition: Condition, facets: Facets, *, is_masked: bool = False
) -> str:
    """What a chip says: «Sone: Nord».

    A programme tells a diagnosis, so on the wall it is named without its value.
    """
    trait = condition.trait
    name = _(TRAIT_NAMES[trait])
    if trait.is_flag or (is_masked and trait is Trait.PROGRAMME):
        return name
    option = facets.find(condition)
    value = option.words if option else condition.value
    if trait is Trait.LEVEL and condition.value != NONE:
        return _("Need level {level}", level=condition.value)
    return _("{trait}: {value}", trait=name, value=value)


def filter_words(
    _: Words, board_filter: BoardFilter, facets: Facets, *, is_masked: bool = False
) -> str:
    """The whole filter in one line: «Over frist · Sone: Nord · «ber»»."""
    parts = [
        condition_words(_, condition, facets, is_masked=is_masked)
        for condition in board_filter.ordered
    ]
    if board_filter.words.strip():
        parts.append(_("“{typed}”", typed=board_filter.words.strip()))
    return " · ".join(parts)


def problem_words(_: Words, problem: Problem, facets: Facets) -> str:
    """What to tell beside the field, with the values there are."""
    typed, values = problem.typed, _values(problem, facets)
    match problem.kind:
        case ProblemKind.UNKNOWN_KEY:
            return _(
                "“{typed}:” is nothing to filter by, and is not in use. Try level:2 or zone:north.",
                typed=typed,
            )
        case ProblemKind.UNKNOWN_VALUE:
            name = _(TRAIT_NAMES[problem.trait]) if problem.trait else ""
            return _(
                "{trait} “{typed}” is not on this board, and is not in use. There is: {values}.",
                trait=name,
                typed=typed,
                values=values,
            )
        case ProblemKind.VALUE_MISSING:
            return _("After “{typed}:”, write one of: {values}.", typed=typed, values=values)
        case _ as never:
            assert_never(never)


def _values(problem: Problem, facets: Facets) -> str:
    options = facets.of(problem.trait) if problem.trait else ()
    shown = [option.words for option in options[:NAMED_VALUES]]
    return ", ".join([*shown, "…"] if len(options) > NAMED_VALUES else shown)
