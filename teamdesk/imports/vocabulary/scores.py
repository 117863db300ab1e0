"""Headers of tables of scores: COPM, Barthel, SPPB and FIM."""

from __future__ import annotations

from teamdesk.imports.columns import Column

WORDS: dict[Column, str] = {
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
}
