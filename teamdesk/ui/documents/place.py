"""Puts the place «Dokumenter» together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.documents.view import DocumentsView

if TYPE_CHECKING:
    from teamdesk.ui.exporting import ExportTools
    from teamdesk.ui.surroundings import Surroundings


def make_documents(tools: ExportTools, around: Surroundings) -> DocumentsView:
    """The documents of the team."""
    return DocumentsView(tools, around)
