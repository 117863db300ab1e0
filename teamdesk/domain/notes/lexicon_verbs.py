"""The verbs of a team meeting in bokmål and nynorsk, by how much each promises.

A strong deed is something that staff do (`bestille`): a promise even with no doer told. A weak deed
is also what the person does in training (`gå`, `lage`): it needs a doer, a date or company.
A course is what a team settles (`avslutte`). A state is nothing anybody is to do (`synes`).
"""

from __future__ import annotations

from teamdesk.domain.notes.text import word_set

STRONG = """
bestille ringe sende kontakte avtale avklare søke sjekke skjekke undersøke vurdere kartlegge teste
evaluere oppdatere skaffe levere låne kjøpe bytte skifte justere montere demontere fjerne
installere informere orientere varsle melde purre etterlyse etterspørre invitere innkalle kalle
reservere planlegge forberede organisere koordinere henvise tilvise dokumentere journalføre
instruere veilede veie demonstrere utprøve igangsette gjennomføre drøfte diskutere besøke tilpasse
tilrettelegge reparere forlenge fornye signere godkjenne overføre kopiere printe rekvirere
formidle etablere opprette samle oppsummere telle screene reteste kalibrere programmere betale
refundere anke svare besvare fullføre utrede innhente utarbeide revidere presentere utlevere ordne
undervise utføre registrere supplere rydde forhøre konferere merke etterse kvalitetssikre
oversende videreformidle opplære delegere fordele dele avlyse flytte avbestille returnere
tilbakelevere utvide ettersende kontrollere observere titrere seponere dosere skru tilkalle hente
setje søkje ringje følgje bestemme arkivere skanne maile poste pakke måle dobbeltsjekke
videresende etterbestille ombestille prate avstemme påminne minne utplassere koble kople aktivere
loggføre oppsøke monitorere vaksinere ordinere forskrive oversette klargjøre klargjere finpusse
anskaffe fikse tinge samordne underrette ajourføre
ferdigstille sluttføre revurdere reevaluere omplassere bekrefte booke vitje rettleie veie vege
kartleggje leggje tilrettelegge omregulere nullstille oppgradere vedlikeholde feilsøke besiktige
inspisere befare plassere tegne teikne skissere beregne berekne budsjettere fakturere anmode
forhandle representere ledsage følgje fylgje overlappe engasjere involvere inkludere rekruttere
samarbeide samkjøre samhandle synkronisere utforme redigere referere protokollføre notere
underskrive stemple attestere makulere slette desinfisere bandasjere kateterisere mobilisere
tilse påse effektuere iverksette arrangere avholde avlaste motivere oppmuntre filme fotografere
laminere transportere frakte heve senke forkorte stramme polstre lade spore kvittere tekste
forankre konkretisere spesifisere tydeliggjøre identifisere lokalisere avdekke innrapportere
innlevere utveksle etterprøve gjenta repetere systematisere erstatte tildele
presentere skåre diagnostisere gradere registrere etterspørje grunngi grunngje nedtegne
ettergå timebestille viderebringe tilbakemelde
"""
WEAK = """
øve trene prøve starte begynne lage vise lære snakke reise kjøre fylle høre stelle vaske handle
male bruke stille klippe bade dusje lufte spille spise sykle svømme smøre møtes feste bore henge
bygge høyre klage
"""
COURSE = """
avslutte fortsette beholde øke auke redusere droppe kutte stoppe prioritere avvente pause trappe
nedtrappe opptrappe vente intensivere begrense opprettholde utsette videreføre halvere avvikle
overta bortfalle opphøre skrinlegge nedprioritere parkere forskyve
"""
STATE = """
meine tykkje ynskje ønskje gløyme hugse fortelje seie mene tenke kjenne merke oppleve ønske trenge
trengje savne like trives trivast glede grue frykte bekymre lure eie virke fungere klare mestre
orke greie tåle handle bety hete koste mangle haste fortelle opplyse beskrive understreke påpeke
anbefale håpe kompensere huske glemme beherske streve plages bedre jobbe arbeide passe tilhøre
gjelde hende skje pleie bruke våge tørre nekte vegre rapportere beklage leve tenkje rekne kjennes
føle føles rose skryte takke slutte forvente advare uttrykke tvile regne fraråde
love vektlegge bemerke konkludere presisere kommentere forklare poengtere hevde påstå mistenke
lede overveie stusse undre fråråde tilråde protestere akseptere respektere feire støtte
hvile kvile faste
"""

# infinitive/that of nynorsk: present | imperative | past | participle;
# alternatives with a comma, - for none
IRREGULAR = {
    "STRONG": """
        spørre: spør|spør|spurte|spurt
        følge: følger,følgjer|følg|fulgte,følgde|fulgt,følgt
        sørge: sørger,syter|sørg|sørget|sørget
        gjennomgå: gjennomgår|gjennomgå|gjennomgikk|gjennomgått
        tilby: tilbyr,tilbyr|tilby|tilbød,tilbaud|tilbudt,tilbode
        syte: syter|syt|sytte|sytt
        byte: byter|byt|bytte|bytt
        førebu: førebur|førebu|førebudde|førebudd
        forberede: forbereder|forbered|forberedte|forberedt
        bistå: bistår|bistå|bisto,bistod|bistått
        skrive: skriver,skriv|skriv|skrev,skreiv|skrevet,skrive,skrivi
    """,
    "WEAK": """
        ta: tar,tek|ta|tok|tatt,teke,tekne,tatte
        gi: gir,gjev|gi|ga,gav|gitt,gjeve,gitt
        gå: går|gå|gikk,gjekk|gått
        se: ser|se,sjå|så,såg|sett
        sjå: ser|sjå|såg|sett
        gje: gjev|gje|gav|gjeve
        spørje: spør|spør|spurde|spurt
        leggje: legg|legg|la|lagt
        gjøre: gjør|gjør|gjorde|gjort
        gjere: gjer|gjer|gjorde|gjort
        finne: finner,finn|finn|fant,fann|funnet,funne
        be: ber,bed|be|ba,bad|bedt,bede
        hjelpe: hjelper|hjelp|hjalp,hjelpte|hjulpet,hjelpt
        legge: legger,legg|legg|la|lagt
        sette: setter,set|sett|satte,sette|satt,sett
        selge: selger,sel|selg|solgte,selde|solgt,selt
        dra: drar,dreg|dra|dro,drog|dratt,drege
        bære: bærer,ber|bær|bar|båret,bore
        treffe: treffer,treff|treff|traff,trefte|truffet,treft
        lese: leser,les|les|leste,las|lest,lese
        møte: møter|møt|møtte|møtt
        delta: deltar,deltek,deltok|delta|deltok|deltatt
        drikke: drikker,drikk|drikk|drakk|drukket,drukke
        rekke: rekker,rekk|rekk|rakk|rukket,rukke
        snu: snur|snu|snudde|snudd
        skyve: skyver,skyv|skyv|skjøv,skauv|skjøvet,skuva
    """,
    "COURSE": """
        la: lar,let,lèt|la|lot|latt
        utgå: utgår|utgå|utgikk|utgått
        stryke: stryker,stryk|stryk|strøk|strøket,stroke
        holde/halde: holder,held|hold,hald|holdt,heldt|holdt,halde
    """,
    "STATE": """
        få: får|få|fikk,fekk|fått
        komme/kome: kommer,kjem|kom|kom|kommet,kome,komme
        være: er,e|vær|var,va|vært,vore,vært
        ha: har|ha|hadde|hatt
        bli/verte: blir,vert,blir|bli|ble,vart,blei|blitt,vorte
        vere: er|ver|var|vore
        si: sier,seier|si|sa|sagt
        stå: står|stå|sto,stod|stått
        ligge: ligger,ligg|ligg|lå,låg|ligget,lege
        sitte: sitter,sit|sitt|satt,sat|sittet,sete
        vite: vet,veit|vit|visste|visst
        synes: synes,syns,synest|-|syntes,tykte|-
        bestå: består|bestå|besto|bestått
        foreslå: foreslår|foreslå|foreslo|foreslått
        tilrå: tilrår|tilrå|tilrådde|tilrådd
        frarå: frarår|frarå|frarådde|frarådd
        pågå: pågår|pågå|pågikk|pågått
        foregå: foregår|foregå|foregikk|foregått
        oppnå: oppnår|oppnå|oppnådde|oppnådd
        forstå: forstår,forstår|forstå|forstod,forsto|forstått
        bo: bor,bur|bo|bodde,budde|bodd,budd
        tro: tror,trur|tro|trodde,trudde|trodd,trudd
        slite: sliter,slit|slit|slet,sleit|slitt,slite
        sove: sover,søv|sov|sov|sovet,sove
        synge: synger,syng|syng|sang,song|sunget
    """,
}
MODALS = {
    **dict.fromkeys(("må", "lyt", "får", "must", "needs", "need", "has", "have"), "must"),
    **dict.fromkeys(("skal", "ska", "sku", "will", "shall"), "shall"),
    **dict.fromkeys(("bør", "should", "burde"), "should"),
    **dict.fromkeys(("vil", "kan", "can"), "may"),
    **dict.fromkeys(("kunne", "ville", "skulle", "måtte", "could", "would", "might"), "would"),
}
# Words that are a noun, or another word, far more often than the imperative they also are.
NOT_IMPERATIVE = word_set(
    """
    svar mål plan start tur møt bad bruk tro lev stell klage stå mal del vent bo lur skift
    merk anke se la besøka si ha bli vær sov ligg sitt håp kom hold hald lån tal bor handl hell
    tren gå møte høyre tegn teikn regn skår film lad skyv fest smør veg  spor tekst hev
    """
)
# An agreement as well as to agree: a verb only with an object behind it, «avtale tid».
NOUN_INFINITIVES = frozenset({"avtale"})
# Everyday verbs that with these words behind them are what staff do: «ta kontakt», «gi beskjed».
STAFF_PHRASES = {
    "ta": word_set("kontakt opp"),
    "si": word_set("fra frå ifra ifrå"),
    "gå": word_set("gjennom igjennom"),
    "gi": word_set("beskjed tilbakemelding opplæring informasjon veiledning svar"),
    "legge": word_set("inn fram frem opp ved"),
    "leggje": word_set("inn fram opp ved"),
    "sette": word_set("opp inn i"),
    "fylle": word_set("ut inn"),
    "finne": word_set("ut fram frem"),
    "få": word_set("tak oversikt på inn ordnet svar avklart"),
    "gjøre": word_set("avtale ferdig klar klart"),
    "gjere": word_set("avtale ferdig klar klart"),
    "gje": word_set("beskjed tilbakemelding opplæring informasjon rettleiing svar"),
    "rapportere": word_set("til tilbake attende videre vidare inn"),
    "høre": word_set("med"),
    "holde": word_set("øye auge kurs opplæring undervisning foredrag innlegg kontakt kontakten"),
    "lage": word_set("plan avtale liste oversikt skjema"),
    "be": word_set("om fastlegen fastlege hjemmesykepleien"),
}
# Definite nouns that look like the past of a verb.
NEUTER_NOUNS = word_set(
    "besøket svaret målet kjøpet lånet søket kallet salget badet stellet spillet rådet"
)
# First parts that make a new verb of an old one: `gjentar`, `overleverer`, `videresender`.
PREFIXES = tuple(
    word_set(
        """
        plan tilrette gjen over opp på til ut inn fram frem etter videre vidare tilbake attende fast
        iverk av om ned bort mot sam gjennom
        """
    )
)
