"""Every instrument that the program knows, each from its own file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.instruments import (
    barthel_20,
    barthel_100,
    copm,
    eq5d,
    fim,
    gas,
    icf_profile,
    iplos,
    psfs,
    sit_to_stand,
    sppb,
    tug,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from teamdesk.domain.instruments.shape import Instrument

KNOWN: tuple[Instrument, ...] = (
    copm.INSTRUMENT,
    barthel_20.INSTRUMENT,
    barthel_100.INSTRUMENT,
    sppb.INSTRUMENT,
    tug.INSTRUMENT,
    sit_to_stand.INSTRUMENT,
    psfs.INSTRUMENT,
    gas.INSTRUMENT,
    fim.INSTRUMENT,
    eq5d.INSTRUMENT,
    icf_profile.INSTRUMENT,
    iplos.INSTRUMENT,
)


class Registry:
    """Finds an instrument by the key that is stored with each assessment."""

    def __init__(self, instruments: Iterable[Instrument] = KNOWN) -> None:
        self._found = {instrument.key: instrument for instrument in instruments}

    def find(self, key: str) -> Instrument | None:
        """The instrument, or None where a file came with one that is not known here."""
        return self._found.get(key)

    def __iter__(self) -> Iterator[Instrument]:
        """Every instrument, the usual ones first."""
        return iter(self._found.values())
