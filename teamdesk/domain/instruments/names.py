"""What instruments and their scales are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from teamdesk.domain.labels import Words

PERFORMANCE = "performance"
SATISFACTION = "satisfaction"
IMPORTANCE = "importance"

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
}
SCALES = {
    PERFORMANCE: mark("performance"),
    SATISFACTION: mark("satisfaction"),
    IMPORTANCE: mark("importance"),
}


def instrument_name(instrument: str) -> str:
    """The name that professionals know an instrument by."""
    return INSTRUMENTS.get(instrument, instrument)


def series_name(words: Words, instrument: str, scale: str) -> str:
    """«COPM utførelse»: an instrument and, where it has several, the scale."""
    name = instrument_name(instrument)
    return f"{name} {words(SCALES[scale])}" if scale in SCALES else name
