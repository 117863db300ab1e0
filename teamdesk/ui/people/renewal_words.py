"""What a consent that runs out is about, in the words of the list and of its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.labels import label

if TYPE_CHECKING:
    from teamdesk.domain.rows.renewals import EndingConsent
    from teamdesk.ui.shown_names import ShownNames
    from teamdesk.ui.texts import Texts


def about(_: Texts, row: EndingConsent) -> str:
    """To what, and with whom."""
    consent = row.consent
    said = label(_, consent.kind)
    return f"{said}: {consent.recipient}" if consent.recipient else said


def called(names: ShownNames, row: EndingConsent) -> str:
    """The person, as the theme may show her."""
    return names.called(row.person_id, row.name)
