"""Notes of anything at all: no exception, no hang, and time that grows with the length only.

Run as `python -m benchmarks.notes_fuzz [SECONDS] [SEED]`; it stops at the first note that fails
and prints its seed, its length and its beginning.
"""

from __future__ import annotations

import random
import sys
import time
from itertools import count

from benchmarks.notes_speed import RECORD
from teamdesk.domain.notes.records import extract_record

SIZES = (1_000, 10_000, 100_000)
SLOWEST_MS_A_THOUSAND = 60.0
WORDS = """
    Kari Ola Máret spl ergo @Ola hun vi datter NAV Bjørn bestiller ringer sender må skal går er har
    ikke rullator fredag uke 50 12.12 7/12 at å og men av hvis ny SPPB TODO ERGO Vedtatt: Fysio:
    Mål: Tiltak: Frist: Ansvar: enige om landet på hver mandag i morgen . , : ; ? ! - – -> => ( ) [
    ] [x] « » “ ” „ " ' | / * + = % @ # _ … İ ß ﬁ 🙂
    """
SPACES = ("\n", "\n- ", "\n\n", "\t", "    ", "\r\n", "\u2028", "\x00")
PIECES = (*WORDS.split(), *SPACES, "neste møte", "om to uker", "enighet om at")
LETTERS = "abcæøåÆØÅ čđ .,:;-\n\t()«»0123456789"


def note(chance: random.Random, size: int) -> str:
    """A note of one of four kinds: words, letters, any character, or one piece again and again."""
    kind = chance.randrange(4)
    if kind == 0:
        return " ".join(chance.choices(PIECES, k=size // 5))[:size]
    if kind == 1:
        return "".join(chance.choices(LETTERS, k=size))
    if kind == 2:
        return "".join(chr(chance.randrange(1, 0xD800)) for _ in range(size))
    return (chance.choice(PIECES) + chance.choice(["", " ", ", "])) * (size // 4)


def slowest(seconds: float, seed: int) -> dict[int, float]:
    """Read notes for so long; the slowest of each size, in milliseconds a thousand characters."""
    found = dict.fromkeys(SIZES, 0.0)
    end = time.monotonic() + seconds
    for number in count(seed):
        if time.monotonic() > end:
            return found
        chance = random.Random(number)
        size = SIZES[number % len(SIZES)]
        text = note(chance, size)[:size]
        start = time.process_time()
        try:
            extract_record({**RECORD, "note": text})
        except Exception:
            print(f"seed {number}, {len(text)} characters: {text[:80]!r}")
            raise
        spent = (time.process_time() - start) * 1_000 / max(len(text), 1) * 1_000
        if spent > SLOWEST_MS_A_THOUSAND:
            print(f"slow: seed {number}, {len(text)} characters, {spent:.1f} ms: {text[:80]!r}")
        found[size] = max(found[size], spent)
    return found


def main() -> None:
    """Fuzz, and print the slowest of each size."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    for size, spent in slowest(seconds, seed).items():
        print(f"{size:>7} characters: slowest {spent:.1f} ms a thousand")


if __name__ == "__main__":
    main()
