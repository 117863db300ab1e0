"""The headers of other teams' files, each with the column that it means."""

from __future__ import annotations

import pytest

from teamdesk.imports.columns import Column, TableKind
from teamdesk.imports.headers import meanings, read_header
from teamdesk.imports.tables import COLUMNS

HEADERS: dict[TableKind, dict[Column, str]] = {
    TableKind.CASELOAD: {
        Column.NAME: (
            "Brukers navn; Navn på bruker; Pasientens navn; Navn (etternavn, fornavn)"
            "; Client name; Service user"
        ),
        Column.BIRTH_DATE: "Fødselsdato/år; F.dato; Født (ddmmåå)",
        Column.IDENTITY_NUMBER: "Fødselsnr./D-nr.; Personnummer (11 siffer); Fødselsnummer",
        Column.PHONE: "Tlf.nr; Tlf bruker; Mobilnr.; Phone no",
        Column.RELATIVES: "Kontaktinfo pårørende; Nærmeste pårørende m/tlf; Pårørande / tlf",
        Column.DOCTOR: "Lege; Fastlege/legekontor",
        Column.ENTRY_ROUTE: "Hvem henviste; Henvisningsinstans; Henvist av/fra",
        Column.REFERRED: (
            "Henv. dato; Mottatt henvisning; Dato for henvisning; Tilvisingsdato"
            "; Meldt dato; Date of referral"
        ),
        Column.LEVEL: "Behovsnivå (1-3); Nivå 1-3",
        Column.DIAGNOSIS: (
            "Hoveddiagnose; Årsak til henvisning; Diagnose / problemstilling; Diagn."
            "; Referral reason"
        ),
        Column.COORDINATOR: (
            "Ansv. koordinator; Primærkontakt i team; Kontakt i teamet; Case coordinator"
        ),
        Column.RESPONSIBLE: "Ansvarlig i team; Hvem er på?; Involverte fag",
        Column.PHASE: "Fase i forløpet; Status nå; Hvor er vi?; Steg i forløpet; Current phase",
        Column.WHAT_MATTERS: "Hva er viktig for meg?; Brukers mål/ønske",
        Column.GOAL: (
            "Pasientens hovedmål; Mål for perioden; Rehabiliteringsmål; Delmål 1"
            "; Kortsiktige mål; Mål (SMART); Goal 1; Main goals"
        ),
        Column.MEASURES: (
            "Tiltak/plan; Plan videre; Tiltak og ansvarlig; Hva gjør vi?; Plan of action"
        ),
        Column.NEXT_EVALUATION: (
            "Neste eval; Evaluering dato; Evalueringsmøte; Dato neste evaluering; Review"
        ),
        Column.CONSENT: "Samtykkeskjema; Samtykke innh.; Samtykke ja/nei",
        Column.PLAN: "Individuell plan?; IP (ja/nei)",
        Column.NOTE: "Merknader/annet; Kommentarer; Obs!",
        Column.ZONE: "Sone/distrikt",
        Column.STARTED: "Startdato; Dato for oppstart",
        Column.ENDED: "Slutt; Avsluttet dato; Utskrevet dato",
        Column.ADDRESS: "Address; Bostedsadresse; Hjemmeadr.",
    },
    TableKind.SERVICES: {
        Column.IDENTITY_NUMBER: "Fødselsnr",
        Column.SERVICE: "Tjenestetype; Vedtakstype; Type vedtak; Vedtatt tjeneste",
        Column.FROM: "Fra dato; Gjelder fra; Iverksatt dato; Oppstart; Start",
        Column.TO: "Til dato; Gjelder til; Opphørsdato; Avsluttet dato; Slutt",
        Column.HOURS: (
            "Timer/uke; Vedtakstimer pr. uke; Antall timer per uke; Timar/veke"
            "; Omfang (t/uke); Weekly hours"
        ),
        Column.VISITS: "Ant. besøk pr. døgn; Antall besøk per dag",
        Column.STAFF_PER_VISIT: "Ansatte per besøk; Antall hjelpere",
        Column.UNIT: "Utfører; Enhet; Tjenestested",
        Column.NOTE: "Kommentar",
    },
    TableKind.CONTACTS: {
        Column.DATE: "Dato; Besøksdato; Dato/kl; Visit date",
        Column.NAME: "Tjenestemottaker",
        Column.STAFF: "Utført av; Behandler; Ansattnavn; Clinician",
        Column.ROLE: "Yrkesgruppe; Fag",
        Column.KIND: "Type kontakt; Tiltakstype; Aktivitet; Contact type",
        Column.MINUTES: (
            "Tidsbruk (min); Antall min; Varighet i minutter; Tid brukt; Medgått tid; Duration"
        ),
        Column.DRIVING: "Reisetid (min); Kjøring min; Kjøretid t/r; Travel (min)",
    },
    TableKind.STAYS: {
        Column.NAME: "Navn",
        Column.FROM: "Innleggelse; Innlagt dato; Inn dato; Ankomstdato; Check in",
        Column.TO: "Utskrivelse; Utskrevet dato; Ut dato; Avreisedato; Check out",
        Column.PRICE: "Pris/døgn; Døgnpris kr; Kurdøgnpris; Nightly rate",
        Column.INSTITUTION: "Institusjon",
    },
    TableKind.BARTHEL: {
        Column.FEEDING: "Spising; Matsituasjon",
        Column.BATHING: "Bad/dusj",
        Column.GROOMING: "Personlig hygiene; Stell av ansikt, hår, tenner",
        Column.DRESSING: "Av- og påkledning",
        Column.BOWELS: "Tarmfunksjon",
        Column.BLADDER: "Blærekontroll",
        Column.TOILET: "Toalettbesøk; Bruk av toalett",
        Column.TRANSFER: "Forflytning seng-stol",
        Column.MOBILITY: "Gange på flatt underlag; Gange/mobilitet",
        Column.STAIRS: "Gå i trapper; Trappegang",
        Column.TOTAL: "Totalskår; Sum (0-20)",
        Column.MOMENT: "Måling",
        Column.DATE: "Testdato",
    },
    TableKind.SPPB: {
        Column.BALANCE: "Stående balanse; Balanse poeng; Balansetest",
        Column.GAIT: "Ganghastighet; Gangtest 4 m",
        Column.GAIT_SECONDS: "Ganghastighet (s); Gange 4 m (sek)",
        Column.CHAIR: "Reise/sette seg; Oppreising fra stol; Stolreis",
        Column.TOTAL: "Totalsum; SPPB sum",
    },
    TableKind.STAFF: {
        Column.STAFF: "Ansatt; Employee",
        Column.NAME: "Navn",
        Column.ROLE: "Yrke; Stillingstype; Fagbakgrunn; Position",
        Column.PERCENT: "Stillingsprosent; Stillings-%; Prosent stilling; FTE %",
        Column.INITIALS: "Forkortelse; Init.",
        Column.EMAIL: "Epost; Mailadresse",
    },
}


@pytest.mark.parametrize(
    ("kind", "written", "column"),
    [
        (kind, written, column)
        for kind, columns in HEADERS.items()
        for column, headers in columns.items()
        for written in headers.split("; ")
    ],
)
def test_header_of_another_team_means_its_column(
    kind: TableKind, written: str, column: Column
) -> None:
    scores = meanings(read_header(written).key)
    found = {known: score for known, score in scores.items() if known in COLUMNS[kind]}
    assert max(found, key=lambda known: found[known]) is column
