"""Names as a theme may show them: whole at the desk, veiled on the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.masking import Veil, Veils
from teamdesk.ui.shown_names import KnownVeils, ShownNames
from teamdesk.ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from teamdesk.ui.theme.theme import Theme

CASE = uuid4()
VEILS = Veils.of({CASE: Veil("Solveig", ("Åse Berg", "Turid Moe"))}, ["Kari Berg"])


class Asked:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Veils:
        self.times += 1
        return VEILS


@pytest.fixture
def names(theme: Theme) -> ShownNames:
    return ShownNames(theme, KnownVeils(lambda: VEILS))


def test_desk_shows_all_and_asks_nothing(theme: Theme) -> None:
    asked = Asked()
    names = ShownNames(theme, KnownVeils(asked))
    assert names.called(CASE, "Åse Berg") == "Åse Berg"
    assert names.text(CASE, "Turid ringer") == "Turid ringer"
    assert asked.times == 0


def test_wall_shows_the_chosen_name_and_cuts_those_near(names: ShownNames, theme: Theme) -> None:
    theme.use(ThemeName.PROJECTOR)
    assert names.called(CASE, "Åse Berg") == "Solveig"
    assert (
        names.text(CASE, "Kari ringer Turid om Åses rullator") == "Kari ringer T. om Å.s rullator"
    )


def test_wall_cuts_every_name_from_what_is_about_nobody(names: ShownNames, theme: Theme) -> None:
    theme.use(ThemeName.PROJECTOR)
    assert names.text(None, "Kari Berg ringer Turid Moe") == "Kari Berg ringer T. M."


def test_wall_cuts_the_own_name_of_whoever_is_not_stored(names: ShownNames, theme: Theme) -> None:
    theme.use(ThemeName.PROJECTOR)
    assert names.called(uuid4(), "Per Ås") == "P. Å."
    assert names.text(uuid4(), "Per kommer", "Per Ås") == "P. kommer"


@pytest.mark.parametrize(
    ("entity", "times"),
    [(Entity.PERSON, 2), (Entity.CASE, 2), (Entity.GOAL, 2), (Entity.ACTION, 1)],
)
def test_veils_are_asked_for_again_where_a_name_may_be_new(entity: Entity, times: int) -> None:
    asked = Asked()
    known = KnownVeils(asked)
    assert known.now is VEILS
    known.forget_after(ChangeSet({entity: frozenset({CASE})}))
    assert known.now is VEILS
    assert asked.times == times
