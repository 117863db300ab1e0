"""Documents and contents of invented persons that several tests read."""

from __future__ import annotations

import datetime as dt

from teamdesk.core.i18n import Language
from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.by_hand import AnswerLines, SignatureLine, SignatureLines
from teamdesk.exports.charts import (
    BarChart,
    BarRow,
    Chart,
    ChartDay,
    ChartPoint,
    ChartSeries,
    Shading,
)
from teamdesk.exports.document import (
    Block,
    Bullets,
    Checklist,
    ChecklistItem,
    Document,
    Heading,
    KeyValue,
    KeyValues,
    Notice,
    NumberedList,
    PageBreak,
    Paragraph,
    Quote,
    Running,
    Span,
    Table,
    bold,
    plain,
)

PROSE = (
    "Ålesund-modellen, «hva er viktig for deg?» – og så gjør vi det sammen. "
    "Hun går nå med staver inne og vil ut i hagen før påske. "
)

KITCHEN_SINK: tuple[Block, ...] = (
    Heading("Alt på én gang", level=1),
    Notice("Utkast – planen er ikke ferdig."),
    KeyValues(
        (
            KeyValue("Bruker", bold("Ánne Ŋorčenko-Đahl")),
            KeyValue("Koordinator", plain("Kari Hansen, ergoterapeut")),
        )
    ),
    Paragraph(
        (
            Span("Vanlig, "),
            Span("viktig", bold=True),
            Span(", "),
            Span("eget", italic=True),
            Span(" og "),
            Span("dempet.", muted=True),
        )
    ),
    Heading("Lister"),
    Bullets((plain("Rullator"), plain("Dusjkrakk\nmed rygg"))),
    NumberedList((plain("Måle opp"), plain("Bestille"), plain(PROSE * 2))),
    Heading("Et nytt hopp", level=3),
    NumberedList((plain("Telles fra én igjen"),)),
    Checklist((ChecklistItem(plain("Sjekket"), True), ChecklistItem(plain("Ikke ennå"), False))),
    Quote("«Jeg vil gå til butikken selv»", "Målsamtale 4. november 2026"),
    AnswerLines(2),
    Heading("Tabell over flere sider"),
    Table(
        header=("Tiltak", "Omfang", "Ansvarlig"),
        widths=(5, 3, 2),
        rows=tuple(
            (plain(f"Trening nummer {number}"), plain("2 ganger i uka"), plain("Kari H."))
            for number in range(1, 61)
        ),
    ),
    Chart(
        (
            ChartSeries("COPM", (ChartPoint(0, 0.2, "3"), ChartPoint(1, 0.7, "6,5", True))),
            ChartSeries("TUG", (ChartPoint(0, 0.1, "31,4"), ChartPoint(0.6, 0.6, "19,8"))),
        ),
        (ChartDay(0, "uke 45"), ChartDay(1, "uke 48")),
        "COPM: 3 til 6,5. TUG: 31,4 til 19,8.",
        "viktig endring",
    ),
    PageBreak(),
    Heading("Underskrift"),
    SignatureLines(
        (
            SignatureLine("Bruker", "Sted og dato"),
            SignatureLine("Koordinator", "Sted og dato"),
        )
    ),
    BarChart(
        (
            BarRow("Fra sykehus", (0.0, 1.0), "27"),
            BarRow("Endring", (-0.2, 0.6), "2,0", middle=0.3),
            BarRow("Utelatt", None, "*"),
        ),
        "Søylen er halvdelen i midten.",
        "Fra sykehus: 27; Endring: 2,0; Utelatt: *.",
    ),
    Table(("Rad", "Tall"), (3, 1), ((plain("Fra sykehus"), plain("27")),), is_whole=True),
    Shading(
        ("nådd", "endret"),
        (("nivå 1", (("22", 1.0), ("*", None))), ("nivå 2", (("11", 0.5), ("0", 0.0)))),
        "Jo mørkere, jo flere.",
        "nivå 1: nådd 22, endret *; nivå 2: nådd 11, endret 0.",
    ),
)


def document(blocks: tuple[Block, ...], language: Language = Language.NB) -> Document:
    """A document of these blocks, with everything around them filled in."""
    return Document(
        kind=DocumentKind.PLAN,
        language=language,
        title="Alt på én gang, sak F-2031",
        publisher="Fjordvik kommune",
        file_stem="IP_F-2031_2026-11-27",
        dated=dt.date(2026, 11, 27),
        running=Running(
            left="Fjordvik kommune",
            right="Sak F-2031",
            footer="Makuleres når den er lest",
            page="Side {page} av {pages}",
        ),
        blocks=blocks,
    )
