"""Headers of the lists of persons and of their cases."""

from __future__ import annotations

from teamdesk.imports.columns import Column

WORDS: dict[Column, str] = {
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
}
