"""What is left open on a paper, to be written on by hand once it is printed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """A line to sign on, and what stands below it."""

    role: str
    place_and_date: str


@dataclass(frozen=True, slots=True)
class SignatureLines:
    """Lines to sign on, kept together."""

    lines: tuple[SignatureLine, ...]


@dataclass(frozen=True, slots=True)
class AnswerLines:
    """``count`` empty lines, on the page of the heading or leading sentence right above them."""

    count: int
