"""What each line of the export menu on a person's page says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentFormat, DocumentKind

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts


def export_words(_: Texts) -> dict[tuple[DocumentKind, DocumentFormat], str]:
    """The words of each kind in each format."""
    return {
        (DocumentKind.PLAN, DocumentFormat.DOCX): _("Individual plan as Word"),
        (DocumentKind.PLAN, DocumentFormat.PDF): _("Individual plan as PDF"),
        (DocumentKind.PLAN, DocumentFormat.FHIR): _("Individual plan for other systems (FHIR)"),
        (DocumentKind.REHABILITATION_PLAN, DocumentFormat.DOCX): _("Rehabilitation plan as Word"),
        (DocumentKind.REHABILITATION_PLAN, DocumentFormat.PDF): _("Rehabilitation plan as PDF"),
        (DocumentKind.REHABILITATION_PLAN, DocumentFormat.FHIR): _(
            "Rehabilitation plan for other systems (FHIR)"
        ),
        (DocumentKind.INTERVIEW, DocumentFormat.DOCX): _("The last interview as Word"),
        (DocumentKind.INTERVIEW, DocumentFormat.PDF): _("The last interview as PDF"),
        (DocumentKind.ASSESSMENTS, DocumentFormat.DOCX): _("Assessments as Word"),
        (DocumentKind.ASSESSMENTS, DocumentFormat.PDF): _("Assessments as PDF"),
        (DocumentKind.DATA_PACKAGE, DocumentFormat.DOCX): _("Copy of stored data as Word"),
        (DocumentKind.DATA_PACKAGE, DocumentFormat.PDF): _("Copy of stored data as PDF"),
    }
