"""Letters with everything a letter can hold."""

from __future__ import annotations

import datetime as dt

from teamdesk.domain.letters import BLANK, LetterKind, TextBlock
from teamdesk.exports.papers.letter.content import LetterContent
from teamdesk.exports.papers.plan.content import CoordinatingUnitContent

UNIT = CoordinatingUnitContent("Koordinerende enhet i Fjordvik", "55 55 01 23")

INVITATION = LetterContent(
    letter=LetterKind.PLAN_MEETING,
    blocks=(
        TextBlock("", "Hei, Anne Marie Berg!\n\n" + "Vi inviterer deg til et møte. " * 4),
        TextBlock("Tid og sted", f"Dag: mandag 30. november 2026\nSted: {BLANK}"),
        TextBlock("Hva vi skal gjøre", "Vi går gjennom:\n- målene dine\n– hva vi gjør\n\nTakk."),
        TextBlock("Passer det ikke?", "Ring Áile Ŋuorttaniid på telefon 55 55 01 23."),
    ),
    team="Team Nord",
    municipality="Fjordvik kommune",
    unit=UNIT,
    dated=dt.date(2026, 11, 23),
    person_name="Anne Marie Berg",
    case_number="F-2031",
    sender="Áile Ŋuorttaniid",
    sender_profession="occupational_therapist",
    sender_phone="55 55 01 24",
)
SERVICE = LetterContent(
    letter=LetterKind.SERVICE,
    blocks=(
        TextBlock(
            "Hvem vi er",
            "Team Nord er rehabiliteringsteamet i Fjordvik kommune. "
            + "Vi kommer hjem til deg. " * 9,
        ),
        TextBlock("Hva du får", "- En plan\n- Et mål & <b>en</b> koordinator"),
    ),
    team="Team Nord",
    municipality="Fjordvik kommune",
    unit=UNIT,
    dated=dt.date(2026, 11, 23),
)
