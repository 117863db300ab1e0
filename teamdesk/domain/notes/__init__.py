"""From a meeting note to action items and decisions."""

from teamdesk.domain.notes.due_field import parse_due
from teamdesk.domain.notes.extract import extract
from teamdesk.domain.notes.model import ItemKind, NoteContext, NoteItem, NoteMember

__all__ = ["ItemKind", "NoteContext", "NoteItem", "NoteMember", "extract", "parse_due"]
