"""The small words that turn a clause into a promise, a decision, a wish or a report."""

from __future__ import annotations

from teamdesk.domain.notes.text import word_set

NEGATIONS = word_set(
    """
    ikke ikkje ikje ingen inga ingenting aldri neppe itj ittj ikkj itte isje inkje
    not no never don't doesn't won't isn't aren't wasn't didn't can't cannot couldn't shouldn't
    hasn't haven't dont doesnt wont nobody neither
    """
)
SUBORDINATORS = word_set(
    """
    at som hvis dersom viss når fordi mens medan hvorfor korfor kvifor hvordan korleis hvor kor
    hva kva hvem kven hvilke that which who if whether because while why how what where
    """
)
CLAUSE_JOINERS = word_set("og men så so samt and but mens medan then while whereas")
ADVERBS = word_set(
    """
    så også nå no da då selv sjølv igjen alltid deretter fortsatt framleis gjerne kun bare
    berre derfor difor dessuten i_tillegg heller ennå enno allerede kanskje trolig nok jo
    and then og men now also just again still please vennligst videre vidare etterpå først
    likevel allikevel ellers elles altså vel imidlertid foreløpig førebels otherwise meanwhile
    samtidig dag i_stedet tillegg stedet so husk hugs remember still dermed
    """
)
REPORTING = word_set(
    """
    mener meiner synes syns synest tror trur sier seier melder forteller fortel rapporterer
    opplever opplyser ser merker merkar observerer understreker påpeker foreslår tenker
    tenkjer vet veit says thinks reports feels believes notes mentions said thought reported
    tells told registrerer håper antar anbefaler presiserer kommenterer bemerker forklarer noterer
    """
)
DONE_WORDS = word_set(
    """
    gjort ferdig levert bestilt sendt utført avklart ok fullført mottatt montert godkjent
    innvilget avslått avsluttet done ordered delivered sent finished completed kommet kome
    """
)
STATUS_ADVERBS = word_set(
    """
    fint greit bra godt dårlig dårleg bedre betre verre fine well
    """
)
ACTION_LABELS = word_set(
    """
    todo to-do tiltak oppfølging oppfylging plan videre vidare gjøremål gjeremål oppgave
    oppgaver oppgåve oppgåver action actions tasks task husk hugs huskeliste aksjon aksjoner
    aksjonspunkt aksjonspunkter oppfølgingspunkt oppfølgingspunkter remember follow-up
    followup followups gjøres gjerast fremover framover arbeidsoppgaver arbeidsoppgåver
    påminnelse beskjed steg skritt step steps gjøremålsliste gjeremålsliste oppgaveliste
    oppgåveliste tiltaksliste minneliste hugseliste aksjonsliste arbeidsliste to-do-liste
    todo-liste todoliste checklist outstanding jobs
    """
)
DECISION_LABELS = word_set(
    """
    vedtatt vedteke vedtak vedtaket besluttet beslutning beslutta beslutningar beslutninger
    bestemt bestemte konklusjon avgjort avgjørelse avgjerd avgjerder enighet semje enige
    einige einigheit decided decision decisions conclusion agreed agreement resolved
    avgjørelser avgjord konkludert besluttes vedtas avgjøres besl vedt konkl beslutn
    """
)
IDLE_LABELS = word_set(
    """
    mål delmål hovedmål hovudmål målsetting goal goals møtt frafall fravær forfall deltakere
    deltakarar deltagere tilstede stede stades present attendees absent bakgrunn background
    gjort utført done ferdig ønske ønsker ønskje wish wishes hensikt agenda saksliste
    sakliste dagsorden diagnose diagnoser forrige førre sist siste referent møteleder motto
    """
)
MEETING_LABELS = word_set(
    """
    møte møtet evaluering evalueringsmøte ansvarsgruppemøte teammøte meeting
    """
)
OWNER_FIELDS = word_set(
    """
    ansvar ansvarlig ansvarleg ansv hvem kven responsible owner who eier utføres
    """
)
COLUMNS = word_set(
    """
    hva kva hvem kven når tiltak ansvar ansvarlig ansvarleg ansv frist oppgave oppgåve gjøremål
    gjeremål status kommentar dato utføres av nr problem problemstilling
    mål område tema what who when action owner due deadline task date lead by person notes
    comments progress outcome target review timescale ansvarshaver tidsfrist forfallsdato utfører
    merknad merknader gjort
    """
)
NEXT = frozenset({"neste", "next"})
DATE_FIELDS = word_set("frist når innen dato tidsfrist deadline due when by frist.")
FIELDS = OWNER_FIELDS | DATE_FIELDS
# Nouns that name a deed: with a day ahead, or under an owner, they are a promise with no verb.
PROMISES = word_set(
    """
    lover lovar lovet lova lovd lovt lovte going promised promises påtatt oppgave oppgåve seg
    huske husker hugse hugsar tenkt tenker tenkjer trenger treng trengjer behøver
    plan plans planning intend intends asked agreed agrees offered offers volunteered volunteers
    """
)
GOALS = word_set(
    """
    selvtrening egentrening sjølvtrening eigentrening hjemmelekse mål delmål hovedmål hovudmål målet
    ønske ønsker ønskje goal goals
    """
)
ABSENCES = word_set(
    "ferie kurs permisjon fri syk sykmeldt sjuk borte avspasering leave holiday sick"
    " stengt stengd closed opptatt oppteken ledig innstilt fullbooket"
)
DEED_NOUNS = word_set(
    """
    retest reteste testing kartlegging kartleggingsbesøk hjemmebesøk heimebesøk hj.besøk
    hjemmevisitt heimevitjing befaring samtale oppfølging oppfylging evaluering vurdering
    revurdering søknad bestilling opplæring generalprøve utprøving prøving henvisning
    tilvising måling veiing gjennomgang samarbeidsmøte innkalling epikrise dosett
    journalnotat handletrening gangtrening øvelsesark treningsprogram hjemmetreningsprogram
    purring arbeidsplassbesøk kjøkkenvurdering blodprøve blodprøver oppringing nettverksmøte
    ansvarsgruppe follow-up assessment review reassessment referral application
    sluttevaluering sluttnotat oppsummering screening hjemmebesøket balansetest falltest
    sykkeltest gangtest teammøte ernæringsplan evaluation re-evaluation measurement referral
    handover check-up checkup reassessment visit demo demonstration induction trial fitting re-test
    letter summary recheck introduction overlapping overføringsmøte kursing innføring demonstrasjon
    prøvetur prøvekjøring omvisning omvising innkjøp utlån montering oppmåling henting tilpassing
    tilpasning tilrettelegging klargjøring påmelding demontering
    """
)
RENEWALS = word_set("ny nye nytt retest re-test new repeat another reteste")
# What ends so is of the same kind: `pårørendesamtale`, `balansevurdering`.
DEED_ENDINGS = (
    "samtale",
    "besøk",
    "kartlegging",
    "vurdering",
    "evaluering",
    "søknad",
    "opplæring",
    "utprøving",
    "befaring",
    "gjennomgang",
    "gjennomgåing",
    "økt",
    "oppfølging",
    "oppfylging",
    "henvisning",
    "tilvising",
    "screening",
    "testing",
    "veiledning",
    "rettleiing",
)
TESTS = word_set(
    """
    sppb tug copm berg fim barthel moca mmse nrs vas psfs 6mwt 10mwt mmt hads 30scst whodas
    inr gas sf-36 eq-5d blodprøver vekt bt
    """
)
# What is to be, and nobody's deed: «hjem tirsdag».
COMING = word_set("hjem heim utskrivning utskriving hjemreise heimreise discharge")
COMPANY = word_set("henne ham han ho honom him her pas pasienten bruker brukeren brukar brukaren")
# Words of deciding that need no colon: «Enige om …», «Det ble bestemt at …».
DECIDING = word_set(
    """
    konkluderte konkluderer vedtok besluttar beslutter bestemmer bestemte avgjorde decides
    agreed avgjerd avgjerder
    avgjord avgjort avgjørelse avgjørelser beslutningar beslutta besluttet bestemt
    samstemte samstemt samde samd samdest samdes einigast
    conclusion decided decision decisions einige einigheit enige enighet konkludert
    konklusjon resolved semje vedtatt vedteke avtalt avtala
    """
)
DECIDING_ALONE = word_set(
    """
    vedtatt vedteke besluttet beslutta bestemt avgjort avgjord konkludert decided agreed
    resolved
    """
)
DECIDING_LEADS = word_set(
    """
    møtet dei de they the det er ble blir vart vert blei it was is have has har full brei bred
    stor team teamet
    også i dag og så men and derfor dermed difor
    """
)
DECIDING_LINKS = word_set("om at å to that on med me in av against mot")
CONDITIONS = word_set("hvis dersom viss når if unless when")
# After these nobody knows whether it will come true; «når» and «when» tell rather when.
UNSURE = word_set("hvis dersom viss if unless")
AGREEMENTS = (
    "alle enige",
    "alle einige",
    "enighet i teamet",
    "semje i teamet",
    "enige om det",
    "einige om det",
    "all agreed",
    "all agree",
    "teamet enig",
    "teamet er enig",
    "alle er enige",
    "alle er einige",
    "alle er samde",
    "alle samde",
    "enighet om dette",
    "enighet om det",
    "semje om det",
    "samla team",
    "we agreed",
    "team agrees",
    "everyone agrees",
    "agreed by all",
)
