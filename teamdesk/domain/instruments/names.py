"""What instruments and their scales are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from teamdesk.domain.labels import Words

PERFORMANCE = "performance"
SATISFACTION = "satisfaction"
IMPORTANCE = "importance"
MOTOR, COGNITIVE = "motor", "cognitive"
VAS = "vas"
# What the key of a score that a team described begins with; its name follows.
OWN = "own:"

# Names of instruments are the same in every language; only what they measure is translated.
INSTRUMENTS = {
    "copm": "COPM",
    "barthel_20": "Barthel (0–20)",
    "barthel_100": "Barthel (0–100)",
    "sppb": "SPPB",
    "fim": "FIM",
    "tug": "TUG",
    "psfs": "PSFS",
    "sit_to_stand": "30 s STS",
    "gas": "GAS",
    "eq5d": "EQ-5D-5L",
    "icf": "ICF",
    "iplos": "IPLOS",
}
SCALES = {
    PERFORMANCE: mark("performance"),
    SATISFACTION: mark("satisfaction"),
    IMPORTANCE: mark("importance"),
    MOTOR: mark("motor"),
    COGNITIVE: mark("cognitive"),
    VAS: "VAS",
}


def instrument_name(instrument: str) -> str:
    """The name that professionals know an instrument by; a team's own score has its own."""
    return INSTRUMENTS.get(instrument, instrument.removeprefix(OWN))


def series_name(words: Words, instrument: str, scale: str, version: str = "") -> str:
    """«COPM utførelse»: an instrument and, where it has several, the scale and the version."""
    name = instrument_name(instrument)
    said = f"{name} {words(SCALES[scale])}" if scale in SCALES else name
    return f"{said} ({words(version)})" if version else said
