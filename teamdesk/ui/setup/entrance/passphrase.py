"""How good a passphrase is, said plainly, and how long to wait after a wrong one."""

from __future__ import annotations

from enum import StrEnum

_GOOD_LENGTH = 16
_FREE_TRIES = 3
_LONGEST_WAIT = 30


class Strength(StrEnum):
    """Length is what counts: guessing a long sentence is hopeless, whatever is in it."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    FAIR = "fair"
    GOOD = "good"


def strength(passphrase: str, least: int) -> Strength:
    """Judge what is typed so far; one letter again and again is no passphrase."""
    typed = passphrase.strip()
    if not typed:
        return Strength.EMPTY
    if len(typed) < least or len(set(typed)) < least // 2:
        return Strength.TOO_SHORT
    return Strength.GOOD if len(typed) >= _GOOD_LENGTH else Strength.FAIR


def wait_seconds(failures: int) -> int:
    """How long to wait after so many wrong tries in a row; nobody mistypes for long at no cost.

    The key derivation is what stops a thief; this stops a colleague who guesses.
    """
    beyond = failures - _FREE_TRIES
    return 0 if beyond < 0 else min(2 ** (beyond + 1), _LONGEST_WAIT)
