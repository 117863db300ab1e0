"""The words that teams write above their columns, in bokmål, nynorsk and English.

They are recognised, never shown, so they are no catalogue's. Case, accents, punctuation, endings
cut by a full stop and small misspellings are dealt with by `headers`; here stand the words.
"""

from __future__ import annotations

from teamdesk.imports.columns import Column

_WORDS: dict[Column, str] = {
    Column.NAME: (
        "navn|namn|name|fullt navn|fullt namn|full name|bruker|brukar|brukernavn|brukarnamn"
        "|pasient|pasientnavn|pasientnamn|patient|patient name|client|client name|person"
        "|personnavn|tjenestemottaker|tenestemottakar|deltaker|deltakar|kandidat|service user"
        "|navn bruker|navn på bruker|etternavn fornavn|etternamn førenamn|surname first name"
        "|user|bruker navn|gjelder|gjeld|concerns|regarding"
        "|fornavn etternavn|førenamn etternamn"
    ),
    Column.FIRST_NAME: "fornavn|førenamn|fornamn|first name|given name|firstname",
    Column.LAST_NAME: "etternavn|etternamn|last name|surname|family name|lastname",
    Column.BIRTH_DATE: (
        "født|fødd|fødselsdato|fødselsdag|f dato|fdato|fødd dato|født dato|date of birth|dob|born"
        "|birth date|birthdate|birthday|fødselsår|fdt|f"
    ),
    Column.IDENTITY_NUMBER: (
        "fnr|f nr|fødselsnummer|fødselsnr|personnummer|personnr|person nr|pnr|national id"
        "|national identity number|personal id|id nummer|idnummer|id number|ssn|nin|fødselsnummer"
        " 11 siffer|fnr 11 siffer|id nr|identity number|fødselsnummer d nummer"
    ),
    Column.ADDRESS: (
        "adresse|bosted|bustad|bopel|heimeadresse|hjemmeadresse|address|gateadresse"
        "|bostedsadresse|bustadadresse"
    ),
    Column.PHONE: (
        "tlf|telefon|telefonnummer|telefonnr|mobil|mobilnummer|mobiltelefon|phone|telephone"
        "|phone number|mobile|tlf nr|tlf privat|cell|mobilnr|telefon nr|mob|tlf mobil"
    ),
    Column.EMAIL: (
        "e post|epost|e postadresse|mail|email|e mail|e mail address|email address|mailadresse"
    ),
    Column.RELATIVES: (
        "pårørende|pårørande|nærmeste pårørende|næraste pårørande|pårørende navn tlf|next of kin"
        "|relatives|family|kontaktperson pårørende|nok|familie|pårørende kontakt|relative"
    ),
    Column.DOCTOR: "fastlege|lege|doctor|gp|general practitioner|physician|fastl",
    Column.ENTRY_ROUTE: (
        "henvist fra|tilvist frå|henvisende instans|tilvisande instans|henviser|tilvisar"
        "|referred by|referred from|referral source|kilde|søkt fra|meldt fra|meldt av"
        "|inngangsvei|inngangsveg|kommer fra|kjem frå|source|henvist av|tilvist av|entry route"
        "|hvem henviste|kven tilviste|henvisningsinstans|tilvisingsinstans"
    ),
    Column.REFERRED: (
        "henvist dato|tilvist dato|henvisningsdato|tilvisingsdato|henvist|tilvist|dato henvist"
        "|dato tilvist|henvisning|tilvising|mottatt|motteke|mottatt dato|referral date|referred"
        "|date referred|referral|søkt dato|søknadsdato|henvisning mottatt|inn dato|received"
        "|referred on|tilvising motteken|meldt dato|meldt|inn i teamet|henv dato"
    ),
    Column.LEVEL: (
        "nivå|behovsnivå|need level|level|level of need|rehabiliteringsnivå|kategori|behov nivå"
        "|nivå 1 3|omfang nivå|tier|need"
    ),
    Column.DIAGNOSIS: (
        "diagnose|årsak|diagnose årsak|diagnosis|problemstilling|tilstand|hovedårsak|reason"
        "|hoveddiagnose|hovuddiagnose|sykdom|sjukdom|årsak til henvisning|årsak til tilvising"
        "|problem|condition|main diagnosis|bakgrunn|funksjonsproblem|referral reason"
        "|reason for referral|helseutfordring"
    ),
    Column.COORDINATOR: (
        "koordinator|koord|coordinator|ansv koordinator|ansvarlig koordinator|ip koordinator"
        "|primærkontakt|hovedkontakt|hovudkontakt"
        "|kontaktperson|saksansvarlig|saksansvarleg|key worker|case manager|lead|teamkontakt"
        "|case lead|koordinator i teamet|kontakt i teamet|kontakt"
    ),
    Column.RESPONSIBLE: (
        "ansvarlig|ansvarleg|ansv|hvem gjør|responsible|terapeut|terapeuter|fagperson|therapist"
        "|utfører|utførar|ansvarlige|ansvarlege|therapists|behandlere|hvem er på|kven er på"
        "|involverte|involverte fag|hvem|kven|fag"
    ),
    Column.PHASE: (
        "fase|status|fase status|phase|forløp|stage|hvor i forløpet|kor i forløpet|steg|trinn"
        "|prosess|tilstand i forløpet|phase status|status fase|hvor er vi|kor er vi"
        "|hvor i løpet"
    ),
    Column.WHAT_MATTERS: (
        "hva er viktig for deg|kva er viktig for deg|viktig for deg|hva er viktig|kva er viktig"
        "|what matters to you|what matters|viktig for bruker|viktig for brukar|brukers ønske"
        "|brukerens ønsker|brukars ønske|pasientens stemme|hva er viktig for bruker"
        "|what is important to you|ønske|brukers mål ønske|kva er viktig for meg"
        "|hva er viktig for meg"
    ),
    Column.GOAL: (
        "mål|hovedmål|hovudmål|delmål|målsetting|målsetjing|goal|goals|aim|objective|main goal"
        "|kortsiktig mål|langsiktig mål|brukers mål|brukars mål|target|sub goal|rehabmål"
        "|rehabiliteringsmål|målsettinger|hovedmålsetting"
    ),
    Column.MEASURES: (
        "tiltak|aktiviteter|gjøremål|plan tiltak|measures|interventions|intervention|actions"
        "|oppfølging tiltak|tiltak nå|tiltaksplan|hva gjøres|kva gjer vi|what we do|measure"
        "|pågående tiltak|plan videre|plan vidare|tiltak og ansvarlig|tiltak og ansvarleg"
        "|hva gjør vi|plan of action|action plan|videre plan"
    ),
    Column.NEXT_EVALUATION: (
        "neste evaluering|evaluering|neste eval|eval|evalueringsdato|neste vurdering"
        "|next review|review|review date|next evaluation|evalueres|ny vurdering"
        "|neste gjennomgang|evaluation|neste oppfølging|evaluerast|neste evaluering dato"
        "|evalueringsmøte|evalueringstidspunkt|revurdering"
    ),
    Column.CONSENT: (
        "samtykke|samtykkje|consent|samtykke gitt|samtykke innhentet|samtykke dato"
        "|samtykkje gjeve|consent given|skriftlig samtykke|samtykkeskjema|samtykkeerklæring"
    ),
    Column.PLAN: (
        "ip|individuell plan|har ip|individual plan|ip status|ip tilbudt|plan ip|ip ja nei"
        "|care plan"
    ),
    Column.NOTE: (
        "merknad|merknader|merknadar|kommentar|kommentarar|kommentarer|notat|note|notes|comment"
        "|comments|discussion|diskusjon|drøfting|drøftet|referat|annet|anna|diverse|obs|remarks|info|opplysninger|beskjed|remark"
    ),
    Column.ZONE: "sone|bydel|distrikt|område|krets|zone|district|area|geografi",
    Column.STARTED: "oppstart|startdato|oppstartsdato|start|dato oppstart|started|start date",
    Column.ENDED: (
        "avsluttet|avslutta|utskrevet dato|avslutningsdato|avslutta dato|sluttdato|avsluttet dato"
        "|ended|closed"
        "|dato avsluttet|end date|utskrevet|utskriven|discharged|discharge date|ut dato"
        "|date closed|utskrivingsdato|slutt|ferdig dato|avslutning"
    ),
    Column.ENDED_TO: (
        "avsluttet til|avslutta til|utskrevet til|utskriven til|overført til|discharged to"
        "|videre til|vidare til|ended to|oppfølging videre|transferred to"
    ),
    Column.ATTAINMENT: (
        "måloppnåelse|måloppnåing|mål nådd|mål oppnådd|resultat|goal attainment|attainment"
        "|oppnådd|achieved|result|outcome"
    ),
    Column.HELP_BEFORE: (
        "hjelp før|hjelp før t uke|help before|timer før|vedtak før|hjelpebehov før|tjenester før"
        "|hjelp før timer|hjelp før t veke"
    ),
    Column.HELP_AFTER: (
        "hjelp etter|hjelp etter t uke|help after|timer etter|vedtak etter|hjelpebehov etter"
        "|tjenester etter|hjelp etter timer|hjelp etter t veke"
    ),
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
    Column.ACTIVITY: (
        "aktivitet|aktiviteter|aktivitetsproblem|activity|problem|oppgave|occupational problem"
        "|gjøremål|gjeremål|betydningsfull aktivitet|occupation"
    ),
    Column.IMPORTANCE: "betydning|viktighet|viktigheit|importance|vekt|kor viktig|hvor viktig",
    Column.PERFORMANCE: "utførelse|utføring|performance|utf|p",
    Column.SATISFACTION: "tilfredshet|tilfredsheit|satisfaction|tilfr|fornøydhet|t",
    Column.MOMENT: (
        "tidspunkt|måletidspunkt|start slutt|når|moment|timepoint|time point|måling|fase|test nr"
        "|måling nr|occasion|time|start eller slutt|før etter"
    ),
    Column.RATER: "utført av|tester|testet av|testa av|rater|assessor|skåret av|sign|assessed by",
    Column.TOTAL: (
        "sum|total|totalt|sumskår|totalskår|total score|totalsum|sum score|score|skår|poeng"
        "|barthel sum|sppb sum|sppb total|barthel total|sum poeng"
    ),
    Column.FEEDING: (
        "spise|spising|mating|eting|ete|mat|feeding|eating|måltid|matinntak|matsituasjon|måltider"
    ),
    Column.BATHING: "bading|bad|bade|dusj|bad dusj|dusje|bathing|bath|shower|bading dusj|dusjing",
    Column.GROOMING: "personlig stell|personleg stell|stell|grooming|stell av ansikt|hygiene",
    Column.DRESSING: "påkledning|påkleding|kle på|av påkledning|klær|dressing|på og avkledning",
    Column.BOWELS: "tarm|avføring|tarmkontroll|bowels|bowel|tarmfunksjon|avføringskontroll",
    Column.BLADDER: "blære|urin|blærekontroll|bladder|vannlating|vasslating|blærefunksjon",
    Column.TOILET: "toalett|toalettbesøk|wc|do|toilet|toileting|toilet use|toalettbruk",
    Column.TRANSFER: "forflytning|forflytting|overflytting|transfer|transfers|seng stol",
    Column.MOBILITY: "gange|mobilitet|gåing|gå|mobility|walking|ambulation|forflytning inne",
    Column.STAIRS: "trapp|trapper|trappegang|stairs|stair climbing|gå i trapp|trappegåing",
    Column.BALANCE: "balanse|balance|stående balanse|ståande balanse|balansetest|standing balance",
    Column.GAIT_SECONDS: (
        "4 m gange sek|4 m gange|gangtid|ganghastighet sek|gait seconds|gait time|3 m gange sek"
        "|gange sek|sekunder|gange sekunder|walk seconds|4 m walk s|4m walk s|gangtid sek"
        "|4 m gang|gait s|walk time|gangtid s|4 m tid|4 m gonge sek|4 meter walk s"
        "|4 meter gange sek|ganghastighet s|gange 4 m sek|gange 4 m s|gangtest 4 m sek|tid 4 m"
        "|gangtest sek|gange s"
    ),
    Column.GAIT: (
        "gange|ganghastighet|gangfart|gait|gait speed|gåhastighet|gange poeng|gangtest|walk|gonge"
        "|gait points|ganghastigheit|gait score"
    ),
    Column.CHAIR: (
        "reise seg x5|reise seg|stol|chair stand|chair|chair rise|oppreising|reise seg fra stol"
        "|sit to stand|5x reise seg|oppreis|chair stands|reise seg 5 ganger|reise seg frå stol"
        "|stolreising|reise sette seg|reise og sette seg|stolreis"
    ),
    Column.MOTOR: "motorisk|motor|fim motorisk|fim motor|motorisk sum|motor score|motor subscore",
    Column.COGNITIVE: "kognitiv|kognitivt|cognitive|fim kognitiv|kognitiv sum|cognitive score",
    Column.FIM_TOTAL: "fim total|fim|fim sum|total|totalt|sum|fim totalt|fim total score",
    Column.TASK: (
        "hva|kva|oppgave|oppgåve|tiltak|aksjon|what|task|action|oppfølging|oppfølgingspunkt|gjøremål"
        "|action item|skal gjøres|todo"
    ),
    Column.OWNER: "hvem|kven|ansvarlig|ansvarleg|ansv|who|owner|responsible|ansvar|utfører",
    Column.DUE: "frist|innen|innan|når|due|deadline|dato|by when|due date|tidsfrist|when|fristdato",
}


def words_for(column: Column) -> tuple[str, ...]:
    """The headers that mean the column."""
    return tuple(_WORDS[column].split("|"))
