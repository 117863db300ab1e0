"""A table that is measured once: reportlab measures it anew whenever it is asked how high it is."""

from __future__ import annotations

from reportlab.platypus import Table


class MeasuredTable(Table):
    """Keeps its size while its place stays as wide.

    It is asked by what keeps it together with a heading, and by each page that might have room for
    it, and went through all cells each time.
    """

    _measured_for = -1.0
    _size = (0.0, 0.0)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Measure it, or give the size that it has where it was measured before."""
        if availWidth != self._measured_for:
            self._size = super().wrap(availWidth, availHeight)
            # Of a table that is longer than its place, only some rows are measured.
            is_whole = self._size[1] <= availHeight
            self._measured_for = availWidth if is_whole else -1.0
        return self._size
