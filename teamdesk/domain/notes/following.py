"""Which accepted line is which stretch of the note, after somebody has typed on in the note."""

from __future__ import annotations

from collections import defaultdict, deque
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Half of the letters may be others before a sentence is another one.
LEAST_ALIKE = 0.6
# Comparing takes time; a note has tens of sentences, and what is longer is compared by its start.
LONGEST_COMPARED = 200


def followed(known: Sequence[str], found: Sequence[str]) -> dict[int, int]:
    """Where each of ``known`` stands among ``found`` now, by their places; one to one.

    The same words come first, then words that go on («… innen fredag»), then words that are much
    alike: a sentence that is edited stays the one that was accepted. What has no sentence any more
    is left out, and so is what is new.
    """
    old = [_plain(text) for text in known]
    new = [_plain(text) for text in found]
    pairs: dict[int, int] = {}
    for rule in (_same, _continued, _alike):
        lost = [at for at in range(len(old)) if at not in pairs and old[at]]
        taken = set(pairs.values())
        free = [at for at in range(len(new)) if at not in taken and new[at]]
        if not lost:
            break
        pairs.update(rule(old, new, lost, free))
    return pairs


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _same(
    old: Sequence[str], new: Sequence[str], lost: Sequence[int], free: Sequence[int]
) -> dict[int, int]:
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for at in free:
        places[new[at]].append(at)
    return {at: places[old[at]].popleft() for at in lost if places[old[at]]}


def _continued(
    old: Sequence[str], new: Sequence[str], lost: Sequence[int], free: Sequence[int]
) -> dict[int, int]:
    def share(a: str, b: str) -> float:
        shorter, longer = sorted((a, b), key=len)
        return len(shorter) / len(longer) if longer.startswith(shorter) else 0.0

    return _best(old, new, lost, free, share)


def _alike(
    old: Sequence[str], new: Sequence[str], lost: Sequence[int], free: Sequence[int]
) -> dict[int, int]:
    def share(a: str, b: str) -> float:
        matcher = SequenceMatcher(None, a[:LONGEST_COMPARED], b[:LONGEST_COMPARED], autojunk=False)
        if matcher.quick_ratio() < LEAST_ALIKE:
            return 0.0
        ratio = matcher.ratio()
        return ratio if ratio >= LEAST_ALIKE else 0.0

    return _best(old, new, lost, free, share)


def _best(
    old: Sequence[str],
    new: Sequence[str],
    lost: Sequence[int],
    free: Sequence[int],
    share: Callable[[str, str], float],
) -> dict[int, int]:
    """The closest pairs first; among equals the one that stands first."""
    scored = [(-share(old[a], new[b]), a, b) for a in lost for b in free]
    pairs: dict[int, int] = {}
    for score, a, b in sorted(scored):
        if score < 0 and a not in pairs and b not in pairs.values():
            pairs[a] = b
    return pairs
