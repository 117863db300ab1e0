"""From a meeting note to action items and decisions."""

from teamdesk.domain.notes.due_field import parse_due
from teamdesk.domain.notes.extract import extract, prepare, read_in_steps
from teamdesk.domain.notes.model import ItemKind, NoteContext, NoteItem, NoteMember
from teamdesk.domain.notes.reasons import Reason, ReasonRule, why_words

__all__ = [
    "ItemKind",
    "NoteContext",
    "NoteItem",
    "NoteMember",
    "Reason",
    "ReasonRule",
    "extract",
    "parse_due",
    "prepare",
    "read_in_steps",
    "why_words",
]
