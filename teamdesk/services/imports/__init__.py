"""A team's own files come in: looked at first, then stored in one transaction."""

from teamdesk.services.imports.report import ImportReport, RecordKind
from teamdesk.services.imports.service import ImportOutcome, ImportService, PreparedImport

__all__ = ["ImportOutcome", "ImportReport", "ImportService", "PreparedImport", "RecordKind"]
