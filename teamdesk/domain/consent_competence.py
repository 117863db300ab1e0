"""Who answers for a person of an age: a hint for the one who asks, and never a rule of ours."""

from __future__ import annotations

from enum import Enum

ALONE_FROM, HEARD_FROM = 16, 12


class Competence(Enum):
    """Who is asked; where the person can't consent, the closest relative or a guardian is."""

    ALONE = "alone"
    HEARD = "heard"
    PARENTS = "parents"


def competence_at(age: int | None) -> Competence | None:
    """Who is asked about somebody of an age in years; None where nobody knows the age."""
    if age is None:
        return None
    if age >= ALONE_FROM:
        return Competence.ALONE
    return Competence.HEARD if age >= HEARD_FROM else Competence.PARENTS
