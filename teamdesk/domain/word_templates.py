"""What a municipality's own Word template must have."""

from __future__ import annotations

# The paragraph in whose place the text is written; «innhald» and «content» are read too.
MARKER = "{{innhold}}"
