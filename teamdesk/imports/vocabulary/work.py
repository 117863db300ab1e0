"""Headers of lists of staff, services, contacts, stays and tasks."""

from __future__ import annotations

from teamdesk.imports.columns import Column

WORDS: dict[Column, str] = {
    Column.ROLE: (
        "stilling|rolle|yrke|profesjon|fag|faggruppe|fagbakgrunn|role|profession|title|tittel"
        "|stillingstittel|funksjon|job title|yrkestittel|position|fagområde|yrkesgruppe"
        "|discipline|stillingstype|fagutdanning"
    ),
    Column.PERCENT: (
        "prosent|stillingsprosent|stillingsstørrelse|stilling %|%|percent|fte|percentage|st pst"
        "|stillingsbrøk|stillingsandel|per cent|pst|stilling pst|prosent stilling"
        "|stillings prosent"
    ),
    Column.INITIALS: "initialer|initialar|init|initials|forkortelse|forkorting|signatur|sign|kode",
    Column.SERVICE: (
        "tjeneste|teneste|tjenestetype|tenestetype|service|vedtakstype|tjenestenavn|vedtak"
        "|type tjeneste|service type|tiltakstype|tjeneste navn|tenestenamn"
    ),
    Column.FROM: (
        "fra|frå|fra dato|frå dato|vedtak fra|vedtak frå|startdato|start|gyldig fra|gyldig frå"
        "|from|start date|valid from|innlagt|ankomst|arrival|inn|innskrevet|innskriven|fom"
        "|f o m|fra og med|vedtak start|iverksatt|in|periode fra|admitted|gjelder fra|gjeld frå"
        "|oppstart|innleggelse|innlegging|inn dato|inndato|ankomstdato|check in|innlagt dato"
        "|start dato|oppstartsdato|iverksatt dato"
    ),
    Column.TO: (
        "til|til dato|vedtak til|sluttdato|slutt|gyldig til|to|end date|valid to|utskrevet"
        "|utskriven|avreise|departure|ut|tom|t o m|til og med|vedtak slutt|opphør|opphørt|until"
        "|out|end|periode til|discharged|avsluttet|gjelder til|gjeld til|opphørsdato"
        "|avsluttet dato|utskrivelse|utskriving|ut dato|utdato|avreisedato|check out"
        "|utskrevet dato|slutt dato|avslutta"
    ),
    Column.HOURS: (
        "timer pr uke|timer per uke|timar per veke|timar pr veke|timer uke|t uke|hours per week"
        "|hours week|timer|timar|hours|omfang|vedtakstimer|timetall|omfang timer pr uke|ukentlige"
        " timer|weekly hours|t veke|timar veke"
    ),
    Column.VISITS: (
        "besøk pr dag|besøk per dag|vitjingar per dag|besøk dag|visits per day|visits a day"
        "|antall besøk|ant besøk|besøk|visits|daglige besøk|besøk pr døgn|frekvens"
    ),
    Column.STAFF_PER_VISIT: (
        "ansatte pr besøk|ansatte per besøk|tilsette per besøk|antall ansatte|ant ansatte"
        "|staff per visit|pleiere pr besøk|antall pleiere|staff|bemanning|tilsette pr besøk"
        "|tilsette per vitjing|antall hjelpere|tal på hjelparar|antall personer"
        "|dobbeltbemanning"
    ),
    Column.UNIT: (
        "utførende enhet|utførande eining|enhet|eining|avdeling|tjenestested|tenestestad|unit"
        "|utfører|provider|utførersted|sone|arbeidssted|department|utførar|team"
    ),
    Column.DATE: (
        "dato|date|dag|besøksdato|kontaktdato|når|utført dato|testdato|dato for besøk|day"
        "|visit date|dato utført|kartleggingsdato|kontakt dato|contact date|vitjingsdato"
    ),
    Column.STAFF: (
        "ansatt|tilsett|medarbeider|medarbeidar|behandler|behandlar|terapeut|utført av|employee"
        "|staff|staff member|therapist|ressurs|utfører|utførar|clinician|hvem|kven|fagperson"
        "|helsepersonell|ansattnavn|worker|ansatt navn|seen by"
    ),
    Column.KIND: (
        "type|kontakttype|type kontakt|aktivitet|kontaktform|besøkstype|contact type|kind|form"
        "|tiltak|hva|kva|kategori|type besøk|aktivitetstype|visit type|type of contact|kontakt"
        "|tiltakstype|type tiltak"
    ),
    Column.MINUTES: (
        "minutter|minutt|min|minutes|varighet|tid|tidsbruk|duration|lengde|tid minutter|mins"
        "|varighet minutter|antall minutter|tid min|duration minutes|varigheit|direkte tid"
    ),
    Column.DRIVING: (
        "kjøretid|køyretid|reisetid|kjøring|køyring|driving|travel|travel time|driving time|reise"
        "|kjøretid minutter|kjøretid min|travel minutes|driving minutes|transport"
    ),
    Column.PRICE: (
        "pris per døgn|pris pr døgn|døgnpris|pris|price|price per day|kostnad|døgnsats|sats"
        "|kr pr døgn|price per night|rate|daily rate|kostnad per døgn|cost per day|kr døgn"
        "|dagpris|kurdøgnpris|pris døgn|døgnkostnad|pris pr døgn kr"
    ),
    Column.INSTITUTION: (
        "institusjon|sted|stad|plass|institution|hvor|avdeling|rehabiliteringsinstitusjon|place"
        "|opphold|opphald|leverandør|facility"
    ),
    Column.TASK: (
        "hva|kva|oppgave|oppgåve|tiltak|aksjon|what|task|action|oppfølging|oppfølgingspunkt|gjøremål"
        "|action item|skal gjøres|todo"
    ),
    Column.OWNER: "hvem|kven|ansvarlig|ansvarleg|ansv|who|owner|responsible|ansvar|utfører",
    Column.DUE: "frist|innen|innan|når|due|deadline|dato|by when|due date|tidsfrist|when|fristdato",
}
