"""Two hands at one text: what becomes of it when both have gone on from the same words."""

from __future__ import annotations

from typing import NamedTuple


class Joined(NamedTuple):
    """A text after both hands are known.

    Attributes:
        text: what stands in the field; never less than was typed there.
        theirs: what the other hand wrote, where both wrote and not the same; else empty.
        is_torn: whether somebody has to say which of the two it is to be.
    """

    text: str
    theirs: str = ""
    is_torn: bool = False


def join(before: str, mine: str, theirs: str) -> Joined:
    """Put what I typed and what is stored now together, both gone on from ``before``.

    Whoever alone has changed the text has it as she wrote it. Where both have, mine stands and
    theirs is told beside it.
    """
    if mine in (before, theirs):
        return Joined(theirs)
    if theirs == before:
        return Joined(mine)
    return Joined(mine, theirs, is_torn=True)
