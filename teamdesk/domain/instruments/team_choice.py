"""Which instruments a team uses, what change it counts as important, and its own scores.

Kept among the team's settings; what the team never chose is the program's usual.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from teamdesk.domain.instruments.own_score import OwnScore, TotalRule
from teamdesk.domain.instruments.registry import KNOWN, Registry
from teamdesk.domain.instruments.shape import Better, Instrument, Matters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KEY = "instruments"
# What most teams in the reports use; the others are a tick away.
USUAL = frozenset({"copm", "barthel_20", "sppb", "tug", "sit_to_stand", "psfs", "gas"})


@dataclass(frozen=True, slots=True)
class InstrumentChoice:
    """A team's choice.

    Attributes:
        used: the keys of the instruments that are offered; what is stored is shown all the same.
        matters: changes that are important by the team's own word, by instrument and scale.
        own: scores that the team described.
    """

    used: frozenset[str] = USUAL
    matters: tuple[tuple[str, Matters], ...] = ()
    own: tuple[OwnScore, ...] = ()

    def instruments(self) -> Registry:
        """Every instrument, with what the team says of changes put in place of the usual."""
        described = (score.as_instrument() for score in self.own)
        return Registry(self._own_word(instrument) for instrument in (*KNOWN, *described))

    def offered(self) -> Iterator[Instrument]:
        """Those that new assessments are made with, the usual ones first."""
        return (found for found in self.instruments() if found.key in self.used)

    def with_use(self, key: str, *, is_used: bool) -> InstrumentChoice:
        """The same with an instrument offered, or offered no more."""
        return replace(self, used=self.used | {key} if is_used else self.used - {key})

    def with_matters(self, key: str, scale: str, matters: Matters | None) -> InstrumentChoice:
        """The same with the team's own word on a change; None goes back to the usual."""
        others = tuple(
            (known, told) for known, told in self.matters if (known, told.scale) != (key, scale)
        )
        return replace(self, matters=others if matters is None else (*others, (key, matters)))

    def with_own(self, score: OwnScore) -> InstrumentChoice:
        """The same with a score that the team described; a new one is offered at once."""
        if any(known.key == score.key for known in self.own):
            own = tuple(score if known.key == score.key else known for known in self.own)
            return replace(self, own=own)
        return replace(self, own=(*self.own, score), used=self.used | {score.key})

    def without_own(self, key: str) -> InstrumentChoice:
        """The same without a score of the team's, and what was said of it."""
        return replace(
            self,
            own=tuple(known for known in self.own if known.key != key),
            used=self.used - {key},
            matters=tuple((known, told) for known, told in self.matters if known != key),
        )

    def _own_word(self, instrument: Instrument) -> Instrument:
        own = {known.scale: known for key, known in self.matters if key == instrument.key}
        usual = {known.scale: known for known in instrument.matters}
        return replace(instrument, matters=tuple((usual | own).values()))


def read_choice(settings: Mapping[str, Any]) -> InstrumentChoice:
    """A team's choice, from its settings."""
    kept = settings.get(KEY)
    if not kept:
        return InstrumentChoice()
    return InstrumentChoice(
        used=frozenset(kept["used"]),
        matters=tuple((key, Matters(**told)) for key, told in kept["matters"]),
        own=tuple(_own(told) for told in kept["own"]),
    )


def write_choice(settings: Mapping[str, Any], choice: InstrumentChoice) -> dict[str, Any]:
    """The team's settings with its choice in them."""
    kept = {
        "used": sorted(choice.used),
        "matters": [[key, asdict(told)] for key, told in choice.matters],
        "own": [{**asdict(score), "questions": list(score.questions)} for score in choice.own],
    }
    return {**settings, KEY: kept}


def _own(told: Mapping[str, Any]) -> OwnScore:
    kinds = {
        "better": Better(told["better"]),
        "rule": TotalRule(told["rule"]),
        "questions": tuple(told["questions"]),
    }
    return OwnScore(**{**told, **kinds})
