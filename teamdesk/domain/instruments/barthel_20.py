"""Barthel 0-20: what the person does of the ten daily activities (domain notes 4.3).

Labels and levels are the program's own words. The form is the Maryland State Medical Society's,
free for use that earns no money, with the source cited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.answers import ONLY, total_of
from teamdesk.domain.instruments.shape import Allowed, Form, Instrument, Item, Matters, Total

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.instruments.answers import Answers

BARTHEL_20 = "barthel_20"
LICENCE = mark(
    "Mahoney and Barthel 1965, Maryland State Medical Journal. Free where no money is earned, "
    "with the source cited. The municipality makes sure that this holds for its use."
)
HELP = mark(
    "Record what the person does, not what he or she could do. Who needs supervision is not "
    "independent; aids are allowed. Bowels over the last week, bladder over the last two days."
)


def daily_activity(name: str, allowed: Allowed, levels: tuple[str, ...] = ()) -> Item:
    """One of the ten activities, which every version of Barthel asks about."""
    return Item(name, ACTIVITIES[name], allowed, levels)


ACTIVITIES = {
    "feeding": mark("Eating"),
    "bathing": mark("Bathing or showering"),
    "grooming": mark("Care of face, hair and teeth"),
    "dressing": mark("Dressing"),
    "bowels": mark("Bowels"),
    "bladder": mark("Bladder"),
    "toilet": mark("Using the toilet"),
    "transfer": mark("Between bed and chair"),
    "mobility": mark("Walking or moving about"),
    "stairs": mark("Stairs"),
}
_LEVELS = {
    "feeding": (
        mark("is fed"),
        mark("needs help to cut or spread"),
        mark("eats alone"),
    ),
    "bathing": (mark("needs help"), mark("alone, in and out as well")),
    "grooming": (mark("needs help"), mark("alone")),
    "dressing": (
        mark("dependent"),
        mark("manages about half"),
        mark("alone, with buttons and laces"),
    ),
    "bowels": (
        mark("no control"),
        mark("an accident once a week at most"),
        mark("control"),
    ),
    "bladder": (
        mark("no control"),
        mark("an accident once a day at most"),
        mark("control"),
    ),
    "toilet": (mark("dependent"), mark("needs some help"), mark("alone")),
    "transfer": (
        mark("can't sit without support"),
        mark("much help from one or two"),
        mark("a little help or supervision"),
        mark("alone"),
    ),
    "mobility": (
        mark("doesn't move about"),
        mark("alone in a wheelchair, round corners too"),
        mark("walks with help or supervision of one"),
        mark("alone, aids allowed"),
    ),
    "stairs": (mark("can't"), mark("needs help or supervision"), mark("alone, up and down")),
}


def sums(answers: Answers) -> Mapping[str, float]:
    """The ten together, once all are answered."""
    total = total_of(answers, ACTIVITIES)
    return {} if total is None else {ONLY: total}


INSTRUMENT = Instrument(
    key=BARTHEL_20,
    name="Barthel (0–20)",
    measures=mark("What the person does of daily activities"),
    forms=(
        Form(
            key="",
            words="",
            totals=(Total(range=(0, 20)),),
            counts=sums,
            items=tuple(
                daily_activity(name, Allowed(0, len(levels) - 1), levels)
                for name, levels in _LEVELS.items()
            ),
        ),
    ),
    licence=LICENCE,
    help=HELP,
    # Sources differ, so that it is a zone and no line.
    matters=(Matters(1.8, "Sunnaas, Barthel-20", up_to=5),),
)
