"""Phrases that tell a day by the week, the meeting or a span of time, each as one pattern."""

from __future__ import annotations

from teamdesk.domain.notes.date_words import (
    AFTER,
    BY,
    DAY,
    DURING,
    IS_OVER,
    MONTH,
    NEXT,
    NUMBER,
    SPANS,
    THE_MONTH,
    THE_WEEK,
    WEEK,
    WEEKEND,
)

EVERY = rf"""
    (?:hver|hvert|kvar|kvart|annen?hver|anna[nr]?hver|anna[nr]?kvar|every|each)
    (?:\s+(?:annen|anna|andre|tredje|eneste|einaste|other))?
    \s+(?:{DAY}|{THE_WEEK}|dag|døgn|morgen|morgon|kveld|måned|månad|natt|gang|gong|time|day
        |morning|evening|night|month|weekday|formiddag|ettermiddag)
    (?:\s*(?:og|and|,|\+|&)\s*(?:{DAY})(?!\w))*
  | (?:{DAY})(?:\s?/\s?(?:{DAY}))+
  | daglig | dagleg | ukentlig | vekentleg | kvar\s?dag | månedlig | månadleg | daily | weekly
  | monthly | jevnlig | jamleg | regularly
  | on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days
  | (?:på\s+)?(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:er|ar)
  | x\s?\d+\s*(?:/|per|pr\.?)?\s*(?:uk[ea]n?|vek[ea]|dag(?:en)?|week|day|dgl)
  | (?:{NUMBER}|once|twice)\s*(?:x|gang(?:er)?|gong(?:er|ar)?|g|times?|økt(?:er)?|besøk|visits?
        |sessions?)?\s*
    (?:(?:/|per|pr\.?|om|a|dgl)\s?
       (?:uk[ea]n?|vek[ea]|dag(?:en)?|week|day|døgn(?:et)?|mnd|måned(?:en)?|månad(?:en)?)
      |i\s(?:uk[ea]n?|vek[ea]|døgnet|måneden|månaden))
"""
PAST = rf"""
    (?<!ein\s)(?<!en\s)(?:i\s+)?(?:forrige|førre|siste|sist|last)\s+
    (?:gang|gong|møte|{DAY}|{THE_WEEK}|{THE_MONTH}|{MONTH}|meeting|helg)
  | i\s+går | i\s+forgårs | i\s+fjor | yesterday
  | (?:for|før)\s+{NUMBER}\s+\w+\s+(?:siden|sidan) | {NUMBER}\s+\w+\s+ago
  | (?:siden|sidan|since)\s+(?:i\s+)?(?:{DAY}|{MONTH}|jula?|påske|nyttår|sommeren|høsten|våren
        |vinteren|sist|forrige|førre|starten|last|fjor|går|\d{{1,2}}[./]?\s?\w*)
  | i\s+(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dags
"""
DURATION = rf"""
    (?:i|de|dei|the|for|another|ytterligere)\s+(?:neste\s+|nærmeste\s+|next\s+|other\s+)?
    {NUMBER}(?:\s*-\s*\d+)?\s+(?:more\s+)?{SPANS}(?:\s+til)?
  | (?:over|for)\s+(?:the\s+)?(?:next|coming)\s+(?:week|month)
  | (?!to\s+week\s*\d){NUMBER}\s+(?:nye\s+|more\s+)?{SPANS}
    (?:\s+til|\s+framover|\s+fremover|\s+more)?
"""
VAGUE = r"""
    snar[ea]st(?:\s+(?:mulig|mogleg|råd))? | asap | med\s+(?:en|ein)\s+g[ao]ng | right\s+away
  | urgently | immediately | ved\s+(?:anledning|høve) | omgående | straks | umiddelbart
  | (?:så|so)\s+(?:fort|snart|raskt|tidlig)\s+(?:som\s+)?(?:mulig|mogleg|råd)
  | fortl[øo]?pe?nde | fortløpande | (?:ved|etter|v/)\s*behov
  | as\s+soon\s+as\s+possible | (?:when|as|if)\s+needed | mellom\s+jul\s+og\s+nyttår
"""
BEFORE_MEETING = rf"""
    (?:(?P<two>to\s+dag[ea]r|two\s+days)|dagen|the\s+day)\s+(?:før|before)\s+
    (?:{NEXT}\s+|the\s+)?(?:team)?(?:møtet?|meeting)
"""
_KIND = r"(?:tverrfaglige|tverrfaglege|ordinære|interne|team|mdt|review|weekly|case|rehab)"
MEETING = rf"""
    (?:{NEXT}|førstkommende|førstkomande)\s+
    (?:(?:{_KIND}\s+)?(?:team)?(?:møte|gang|gong|meeting|mtg)|mdt)
  | (?:at\s+)?(?:the\s+)?next\s+time | (?:before|when)\s+we\s+next\s+meet
  | {BY}\s+(?:{NEXT}\s+)?(?:the\s+)?(?:team)?(?:møtet?|gang|gong|meeting|mtg)
"""
WEEKDAY_OF_WEEK = rf"""
    (?P<wd>{DAY})\.?\s*,?\s*(?:i\s+|in\s+|of\s+)?{WEEK}\s?(?P<w>\d{{1,2}})
  | (?:i\s+)?{WEEK}\s?(?P<w2>\d{{1,2}})\s*,\s*(?:på\s+|on\s+)?(?P<wd2>{DAY})
"""
WEEKDAY_NEXT_WEEK = rf"""
    (?P<wd>{DAY})\.?\s+
    (?:(?:i\s+|in\s+)?(?:{NEXT}\s+{WEEK}|til\s+uk[ea]n?|til\s+vek[ea])|{AFTER}\s+{WEEKEND})
"""
NEXT_WEEKDAY = rf"""
    (?:i\s+)?{NEXT}\s+(?:(?:ukes|vekes|{THE_WEEK},?(?:\s+på)?)\s+)?(?P<wd>{DAY})
"""
ISO_WEEK = rf"""
    {WEEK}\s?(?:nr\.?\s?)?(?P<w>\d{{1,2}})(?:(?:\s?[-–/]\s?|\s(?:eller|og|or|and)\s)(?P<last>\d{{1,2}}))?
    (?!\s+(?:av|of)\s+\d)(?!\s?/\s?\d)
"""
NEXT_WEEK = rf"""
    (?:(?:{DURING}|during|tidlig|tidleg|early|mid|late|midt\s+i|midten\s+av
        |slutten\s+av|(?:by\s+)?(?:the\s+)?end\s+of|(?:at\s+)?(?:the\s+)?(?:start|beginning)\s+of
        |(?:i\s+)?(?:starten|begynnelsen|byrjinga)\s+av|inn[ea]n\s+utgangen\s+av)\s+)?(?:i\s+)?
    (?:{NEXT}\s+{THE_WEEK}|til\s+(?:uk[ea]n?|vek[ea])(?!\s?(?:nr\.?\s?)?\d))
"""
THIS_WEEK = rf"""
    (?:{DURING}|denne|sei?nere\s+i|seinare\s+i|ut|this|later\s+this
        |(?:(?:innen|innan|i|på|by|before)\s+)?(?:utgangen|slutten|the\s+end|end)\s+(?:av|of)
         (?:\s+the|\s+this|\s+denne)?)\s+{THE_WEEK}(?!\s*\d)
  | (?:innen|innan)\s+{THE_WEEK}(?:\s+{IS_OVER})?(?!\s*\d)
  | (?:før|before|by)\s+(?:the\s+)?{THE_WEEK}\s+{IS_OVER}
  | (?:innen|innan|ved|før)\s+(?:ukes?|veke|ukas|vekas)\s?slutt
  | (?:during|in\s+the\s+course\s+of|within)\s+the\s+week | (?:by\s+)?eow
"""
SO_LONG = rf"""
    (?:om|innen|innan|in|within|i\s+løpet\s+av|ila)\s+
    (?:(?:(?:the|de|dei)\s+)?(?:next|coming|neste|nærmeste|nærmaste|komande|kommende)\s+)?
    (?:ca\.?\s+|about\s+|omtrent\s+)?
    (?:(?P<half>et\s+halvt|eit\s+halvt|halvannen|half\s+a)
      |(?P<number>{NUMBER})(?:\s?[-–]\s?(?P<last>\d{{1,2}}))?)\s?
    (?:(?P<day>dag(?:er|ar|r)?s?|days?|døgn)|(?P<week>uk[ea]r?s?|vek[ea]r?s?|weeks?(?:['’](?=\s+time))?|wks?)
      |(?P<fortnight>fortnight(?:['’]s(?=\s+time))?)|(?P<month>måned(?:er|s)?|månad(?:er|ar|s)?|mnd\.?|mnder|months?)|(?P<year>år|years?))
    (?:['’]s?\s+time|\s+time|\s+tid)?(?!\s+(?:til|more)\s*(?:$|[.,;:!?)\n]|(?:med|av|på|i|som|før|og|of|with)\b))
"""
TODAY = rf"""
    i\s?dag | i\s?kveld | i\s?ettermiddag | i\s?formiddag | i\s?føremiddag | d\.\s?d\.? | today
  | (?:i\s+løpet\s+av|innen\s+utgangen\s+av|in\s+the\s+course\s+of|by\s+the\s+end\s+of)\s+
    (?:dagen|ettermiddagen|formiddagen|kvelden|the\s+day|the\s+afternoon|today) | later\s+today
  | (?:by\s+)?(?:eod|cob|cop|(?:the\s+)?end\s+of\s+(?:the\s+)?day
      |(?:the\s+)?close\s+of\s+(?:play|business))(?!\s+(?:on\s+)?(?:{DAY}|tomorrow))
  | tonight | this\s+(?:afternoon|morning|evening) | samme\s+dag | same\s+dag
"""
WEEKDAY = rf"""
    (?:førstkommende\s+|førstk\.\s?|førstkomande\s+|nå\s+på\s+|no\s+på\s+|this\s+|coming\s+)?(?:on\s+)?
    (?P<wd>{DAY})(?:\s+(?:morgen|morgon|kveld|formiddag|ettermiddag|morning|afternoon))?
"""
# «Fredag om to uker», «a week on Friday», «two weeks today».
WEEKDAY_AFTER_WEEKS = rf"""
    (?P<wd>{DAY})\s+om\s+(?:(?P<n>{NUMBER})\s+(?:uk[ea]r?|vek[ea]r?)|(?P<days>14|fjorten)\s+dag[ea]r)
  | (?P<n2>{NUMBER})\s+weeks?\s+(?:on|from|this|next)?\s*(?P<wd2>{DAY}) | (?P<wd3>{DAY})\s+week
"""
WEEKS_FROM_NOW = rf"(?P<n>{NUMBER})\s+weeks?\s+(?:(?:from\s+)?(?P<later>today|tomorrow)|from\s+now)"
# Clinicians write «2/52» for two weeks, «3/7» for three days and «6/12» for six months.
CLINICAL = r"""
    (?:(?:in|within)\s+)(?P<n>\d{1,2})/(?P<unit>52|7|12)(?!/)
  | (?<!for\s)(?<!x\s)(?<!last\s)(?<!past\s)(?P<weeks>\d{1,2})/52
"""
HOURS = (
    r"(?:innen|innan|within|i\s+løpet\s+av|in)\s+(?P<h>24|48|72)\s?(?:timer|timar|t|hours|hrs|h)"
)
