"""Who can do a deed: professions, the person, relatives and services, in three languages."""

from __future__ import annotations

from teamdesk.domain.notes.text import word_set

# The first word of each row is the profession; the rest are its other names. A role in the team
# that holds one of them, `psykiatrisk sykepleier`, is of that profession.
_PROFESSION_ROWS = """
fysioterapeut fys fysio ft fysioterapeuten physiotherapist physio fysen physical_therapist pt
fysioterapeut fysioterapi physiotherapy
ergoterapeut ergo et ergoterapeuten ot occupational_therapist ergon ergoterapi occupational_therapy
sykepleier spl sykepl sykepleieren sjukepleiar sjukepleiaren sjukepl nurse rn syke
sykepleier sykepleie sjukepleie nursing
logoped logopeden slt speech_therapist speech_and_language_therapist logo logopedi
logoped slp salt speech_and_language_pathologist speech_pathologist speech speech_therapy
hjemmetrener hjemmetreneren heimetrenar heimetrenaren home_trainer trener trenar treneren ht
sosionom sosionomen social_worker sw
lege legen doctor physician teamlege tilsynslege
teamleder teamlederen leder leiar teamleiar teamleiaren leiaren lederen team_leader team_lead leader
helsefagarbeider helsefagarbeidar helsefagarbeideren hfa healthcare_assistant
vernepleier vernepleiar vernepleieren vpl
psykolog psykologen psychologist
ernæringsfysiolog kef kostholdsveileder dietitian dietician
aktivitør aktivitøren
saksbehandler saksbehandlar saksbehandleren case_worker
"""
PROFESSIONS = {
    name.replace("_", " "): row.split()[0]
    for row in _PROFESSION_ROWS.strip().splitlines()
    for name in row.split()
}
# Roles that a heading may bear but a running text rarely means as a doer.
LABEL_ONLY = word_set("""
    trener trenar leder leader syke logo fysioterapi physiotherapy ergoterapi sykepleie sjukepleie
    nursing logopedi
    """)
# «Leder» is a verb as well; it is the profession where a clause begins with it.
LEADERS = word_set("leder leader")
CAPITALS_ONLY = frozenset({"ft", "et", "ot", "ht", "rn", "sw", "pt", "salt", "slp", "speech"})

# First names that are everyday words: inside a line they are names only with a capital.
WORDS_TOO = word_set("hans dag per liv odd even else bo jo sol tone stein mai tor jan gro are")
AFTER_PER = word_set("i nå no dags uke veke dag døgn mnd måned månad time gang")
AUTHOR = word_set("jeg eg æ ej undertegnede undertegna underteikna undertekna ut. u.t. meg myself")
# In a sentence they are whom a deed is done to; as a label or at the end, its owner.
OBJECT_FORMS = frozenset({"meg", "me", "myself"})
COORDINATOR = word_set("koordinator koordinatoren koord coordinator kontaktperson")
WE = word_set("vi teamet alle begge")
PRONOUNS = word_set("hun han ho hu vedkommende")
# «i» is a preposition and «me» a slip of the pen in bokmål: these hold where the note is English.
ENGLISH_AUTHOR = word_set("i i'll i'm i've me")
ENGLISH_WE = word_set("we we're we'll we've team everyone everybody")
ENGLISH_PRONOUNS = word_set("she he she'll he'll")
PERSON = word_set("""
    pas pasient pasienten pt bruker brukeren brukar brukaren patient client klient
    klienten beboer vedk
    """)
RELATIVES = word_set(
    """
    datter dattera datteren dotter dottera sønn sønnen son sonen sønner mor moren far faren
    bror broren søster søsteren systra syster systera
    dotra sonene søstrene brødrene kone kona mann mannen ektefelle ektefellen
    samboer samboeren sambuar sambuaren nabo naboen naboer nabokona nabokone
    nabofruen niese niesa niesen nevø nevøen
    pårørende pårørande familien familie foreldre foreldrene barna barnebarn barnebarnet
    svigerdatter svigersønn svigerdatteren svigersønnen venninne venninna venn vennen kompis
    tante onkel verge vergen vikar vikaren daughter wife husband brother sister neighbour
    neighbor niece nephew partner relative relatives family mother father friend grandson
    granddaughter grandchild svoger svigerinne barn kusine fetter bestevenn ektemannen
    ektemann ektefella farmor mormor farfar morfar bestemor bestefar besteforeldre
    besteforeldrene bestemora svigermor svigerfar stemor stefar tvillingbror svigerinna
    storebror storesøster lillebror fosterforeldre eksmann ekskone kjæreste kjæresten sambo
    """
)
# Persons from outside whom a pronoun may mean, unlike a service.
OUTSIDERS = word_set(
    """
    fl fastlege fastlegen kommunelegen vaktmester vaktmesteren snekker snekkeren rørlegger
    elektriker optiker audiograf psykiater tannlege tannlegen pedikyr fotpleier arbeidsgiver
    arbeidsgjevar sjefen gp employer landlord plumber electrician carpenter husverten
    utleier huseier rektor læreren presten prest legevikar vikarlege advokat saksbehandler
    saksbehandleren teacher manager
    """
)
SERVICES = word_set(
    """
    nav hms fastlegekontoret hjelpemiddelsentralen hjelpemiddelsentral hj.tj hjemmetjenesten
    hjemmesykepleien heimetenesta heimesjukepleia kommunen kommune tildelingskontoret
    tildeling bestillerkontoret sykehuset sjukehuset legevakt legevakta legekontoret apotek
    apoteket firma firmaet leverandør leverandøren borettslaget boligkontoret bydelen skolen
    teknisk hørselssentralen synskontakt spesialisten dagsenteret dagsenter hjemmehjelp
    heimehjelp frivilligsentralen husbanken hjelpemiddellageret lageret taxi drosje
    pasientreiser transport institutt instituttet sykehjemmet sjukeheimen korttid hospital
    municipality council ward clinic
    pharmacy contractor transporten brannvesenet poliklinikken ambulant
    innsatsteam helsestasjonen politiet banken forsikringsselskapet butikken rehab
    """
)
# English names of services are words of other meanings in a Norwegian note.
_ENGLISH_SERVICE_WORDS = """
surgery agency supplier council housing orthotics dietetics carers carer optician dentist audiology
podiatry chiropodist ambulance consultant registrar district_nurse district_nurses social_services
community_nurse community_nurses wheelchair_services wheelchair_service housing_association
equipment_store equipment_service loan_store home_care care_agency technical_aids_centre
"""
ENGLISH_SERVICES = tuple(name.replace("_", " ") for name in _ENGLISH_SERVICE_WORDS.split())
SERVICE_ENDINGS = (
    "sentralen",
    "sentral",
    "tjenesten",
    "tenesta",
    "tjeneste",
    "kontoret",
    "sykehuset",
    "sjukehuset",
    "klinikken",
    "kommunen",
    "rettslaget",
    "drettslaget",
    "kraftverket",
    "bilverket",
    "verkstedet",
    "vesenet",
    "etaten",
    "selskapet",
    "ologen",
    "legen",
    "ingeniøren",
    "konsulenten",
    "rådgiveren",
    "rettleiaren",
    "montøren",
    "assistenten",
    "sekretæren",
    "avdelingen",
    "avdelinga",
    "firmaet",
    "lageret",
    "instituttet",
    "senteret",
    "centre",
    "services",
)
