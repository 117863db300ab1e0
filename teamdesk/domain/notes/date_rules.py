"""The grammar of dates in a note: one pattern for each way of telling a day.

The rules stand in order of precedence: where two begin at the same letter, the first wins.
A week is due on its Friday, a month on its last day, a feast on the working day beside it.
The patterns are verbose regexes over lower-case text; every space in them is written out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from teamdesk.domain.notes import date_resolvers as to
from teamdesk.domain.notes.calendar_rules import FRIDAY
from teamdesk.domain.notes.lexicon_days import MONTHS, NUMBERS, WEEKDAYS, alternatives

if TYPE_CHECKING:
    from teamdesk.domain.notes.date_resolvers import Resolver


class DateSense(Enum):
    """What a phrase about time says of a deed."""

    DUE = auto()
    PAST = auto()
    RECURRING = auto()
    VAGUE = auto()


@dataclass(frozen=True, slots=True)
class DateRule:
    """One way to tell a day, or to tell that no day is meant."""

    name: str
    phrase: str
    sense: DateSense
    resolve: Resolver

    def match(self, folded: str, start: int) -> re.Match[str] | None:
        """The phrase at ``start``; compiled when first met, for few of them are in a note."""
        return re.compile(self.phrase, re.VERBOSE).match(folded, start)


_DAY = alternatives(WEEKDAYS)
_MONTH = alternatives(MONTHS)
_NUMBER = rf"(?:\d{{1,3}}|{alternatives(NUMBERS)})"
_WEEK = r"(?:uk[ea]n?s?|vek[ea]s?|vika|u\.?|v\.(?=\s?\d)|[vw](?=\d)|week|wk\.?)"
_THE_WEEK = r"(?:uk[ea]n?|vek[ea]|week)"
_WEEKEND = r"(?:the\s+)?(?:helg(?:a|en|i)?|weekend)"
_THE_MONTH = r"(?:måned(?:en|s)?|månad(?:en|s)?|mnd|month)"
_NEXT = r"(?:neste|nest|nste|komande|kommende|the\s+next|next)"
_DURING = r"(?:i\s?løpet\s+av|i\s+laupet\s+av|ila\.?|i\.?l\.?a\.)"
_BY = r"(?:innen|innan|før|til|by|before|within)"
_SPANS = (
    r"(?:uker?|veker?|ukene|vekene|dager|dagar|dagene|dagane|måneder|månader|weeks?|days?|months?)"
)
_DAY_OF_NUMBER = r"(?P<d>\d{1,2})"


def _rule(name: str, resolve: Resolver, pattern: str, sense: DateSense = DateSense.DUE) -> DateRule:
    return DateRule(name, rf"(?:{pattern})(?!\w)", sense, resolve)


_EVERY = rf"""
    (?:hver|hvert|kvar|kvart|annen?hver|anna[nr]?hver|anna[nr]?kvar|every|each)
    (?:\s+(?:annen|anna|andre|tredje|eneste|einaste|other))?
    \s+(?:{_DAY}|{_THE_WEEK}|dag|døgn|morgen|morgon|kveld|måned|månad|natt|gang|gong|time|day
        |morning|evening|night|month|weekday|formiddag|ettermiddag)
    (?:\s*(?:og|and|,|\+|&)\s*(?:{_DAY})(?!\w))*
  | daglig | dagleg | ukentlig | vekentleg | kvar\s?dag | månedlig | månadleg | daily | weekly
  | monthly | jevnlig | jamleg | regularly
  | on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days
  | (?:på\s+)?(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:er|ar)
  | x\s?\d+\s*(?:/|per|pr\.?)?\s*(?:uk[ea]n?|vek[ea]|dag(?:en)?|week|day|dgl)
  | (?:{_NUMBER}|once|twice)\s*(?:x|gang(?:er)?|gong(?:er|ar)?|g|times?|økt(?:er)?|besøk|visits?
        |sessions?)?\s*
    (?:(?:/|per|pr\.?|om|a|dgl)\s?
       (?:uk[ea]n?|vek[ea]|dag(?:en)?|week|day|døgn(?:et)?|mnd|måned(?:en)?|månad(?:en)?)
      |i\s(?:uk[ea]n?|vek[ea]|døgnet|måneden|månaden))
"""
_PAST = rf"""
    (?<!ein\s)(?<!en\s)(?:i\s+)?(?:forrige|førre|siste|sist|last)\s+
    (?:gang|gong|møte|{_DAY}|{_THE_WEEK}|{_THE_MONTH}|{_MONTH}|meeting|helg)
  | i\s+går | i\s+forgårs | i\s+fjor | yesterday
  | (?:for|før)\s+{_NUMBER}\s+\w+\s+(?:siden|sidan) | {_NUMBER}\s+\w+\s+ago
  | (?:siden|sidan|since)\s+(?:i\s+)?(?:{_DAY}|{_MONTH}|jula?|påske|nyttår|sommeren|høsten|våren
        |vinteren|sist|forrige|førre|starten|last|fjor|går|\d{{1,2}}[./]?\s?\w*)
  | i\s+(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dags
"""
_DURATION = rf"""
    (?:i|de|dei|the|for|another|ytterligere)\s+(?:neste\s+|nærmeste\s+|next\s+|other\s+)?
    {_NUMBER}(?:\s*-\s*\d+)?\s+(?:more\s+)?{_SPANS}(?:\s+til)?
  | (?!to\s+week\s*\d){_NUMBER}\s+(?:nye\s+|more\s+)?{_SPANS}
    (?:\s+til|\s+framover|\s+fremover|\s+more)?
"""
_VAGUE = r"""
    snarest(?:\s+mulig|\s+råd)? | asap | omgående | straks | umiddelbart
  | (?:så|so)\s+(?:fort|snart|raskt|tidlig)\s+(?:som\s+)?(?:mulig|mogleg|råd)
  | fortl[øo]?pe?nde | fortløpande | (?:ved|etter|v/)\s*behov
  | as\s+soon\s+as\s+possible | (?:when|as|if)\s+needed | mellom\s+jul\s+og\s+nyttår
"""
_BEFORE_MEETING = rf"""
    (?:(?P<two>to\s+dag[ea]r|two\s+days)|dagen|the\s+day)\s+(?:før|before)\s+
    {_NEXT}\s+(?:team)?(?:møtet?|meeting)
"""
_MEETING = rf"""
    (?:{_NEXT}|førstkommende)\s+(?:team)?(?:møte|gang|gong|meeting)
  | (?:at\s+)?(?:the\s+)?next\s+time
  | {_NEXT}\s+mtg | {_BY}\s+(?:{_NEXT}\s+)?(?:the\s+)?(?:team)?(?:møtet?|gang|gong|meeting|mtg)
"""
_WEEKDAY_OF_WEEK = rf"""
    (?P<wd>{_DAY})\.?\s*,?\s*(?:i\s+|in\s+|of\s+)?{_WEEK}\s?(?P<w>\d{{1,2}})
"""
_WEEKDAY_NEXT_WEEK = rf"""
    (?P<wd>{_DAY})\.?\s+(?:i\s+|in\s+)?(?:{_NEXT}\s+{_WEEK}|til\s+uk[ea]n?|til\s+vek[ea])
"""
_NEXT_WEEKDAY = rf"""
    (?:i\s+)?{_NEXT}\s+(?:(?:ukes|vekes|{_THE_WEEK},?(?:\s+på)?)\s+)?(?P<wd>{_DAY})
"""
_ISO_WEEK = rf"""
    {_WEEK}\s?(?:nr\.?\s?)?(?P<w>\d{{1,2}})(?:\s?[-–/]\s?(?P<last>\d{{1,2}}))?
    (?!\s+(?:av|of)\s+\d)(?!\s?/\s?\d)
"""
_NEXT_WEEK = rf"""
    (?:(?:{_DURING}|during|tidlig|slutten\s+av|by\s+the\s+end\s+of
        |innen\s+utgangen\s+av)\s+)?(?:i\s+)?
    (?:{_NEXT}\s+{_THE_WEEK}|til\s+(?:uk[ea]n?|vek[ea])(?!\s?(?:nr\.?\s?)?\d))
"""
_THIS_WEEK = rf"""
    (?:{_DURING}|denne|sei?nere\s+i|seinare\s+i|ut|this|later\s+this
        |(?:(?:innen|innan|i|på|by|before)\s+)?(?:utgangen|slutten|the\s+end|end)\s+(?:av|of)
         (?:\s+the|\s+this|\s+denne)?)\s+{_THE_WEEK}(?!\s*\d)
  | (?:innen|innan)\s+{_THE_WEEK}(?:\s+er\s+(?:omme|over))?(?!\s*\d)
  | (?:during|in\s+the\s+course\s+of)\s+the\s+week
"""
_ENDING = r"(?:utgangen|slutten|enden|løpet|laupet|the\s+end|end|the\s+course)\s+(?:av|of)"
_THIS_MONTH = rf"""
    (?:(?:(?:innen|innan|i|ved|før|by|before|in|at)\s+)?{_ENDING}|{_DURING})\s+
    (?:the\s+|this\s+|denne\s+)?{_THE_MONTH}
  | (?:(?:{_BY}|ved)\s+)?(?:månedsskiftet?|månadsskiftet?|månedss?lutt)
  | (?:innen|innan|ved|før)\s+(?:måned|månad)(?:en)?s?(?:\s+(?:er\s+omme|er\s+over|utgang|slutt))?
  | denne\s+{_THE_MONTH} | this\s+month | ut\s+{_THE_MONTH}
"""
_NEXT_MONTH = rf"""
    (?:(?:{_DURING}|(?:i|innen|innan|in|by)\s+(?:utgangen|slutten|the\s+end)\s+(?:av|of))\s+)?
    {_NEXT}\s+{_THE_MONTH}
"""
_NAMED_MONTH = rf"""
    (?:(?:(?:innen|innan|før|by|before|i|in)\s+)?{_ENDING}|{_DURING}|innen|innan|i|til|ut|in|by|during
        |(?P<mid>medio|midten\s+av|mid)|ultimo)[\s-]+(?P<m>{_MONTH})
"""
_YEAR_END = rf"""
    {_BY}\s+(?:the\s+)?(?:nyttår|nyår|årsskiftet|årsskifte|new\s+year)
  | (?:(?:innen|innan|i|by)\s+)?(?:utgangen|løpet|laupet|slutten|the\s+end)\s+(?:av|of)\s+
    (?:the\s+)?(?:året|år|year)
  | (?:innen|innan)\s+årets\s+(?:slutt|utgang)
"""
_NEW_YEAR = r"(?:over|etter|after)\s+(?:the\s+)?(?:nyttår|nyår|new\s+year) | på\s+nyåret"
_CHRISTMAS = r"(?:jul(?:a|en|i)?|christmas|juleferien)"
_EASTER = r"(?:påske(?:n)?|påska|easter)"
_WHITSUN = r"(?:pinse(?:n)?|pinsa|whitsun)"
_ISO_DAY = r"(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)"
_WITH_WEEKDAY = rf"(?:(?:{_DAY})\.?,?\s+(?:den\s+|the\s+)?)?"
_NUMERIC = rf"""
    {_WITH_WEEKDAY}{_DAY_OF_NUMBER}[./]\s?(?P<m>\d{{1,2}})(?:(?:[./]\s?-?|-)(?P<y>20\d\d|\d\d))?
"""
_NAMED = rf"""
    {_WITH_WEEKDAY}(?:den\s+|the\s+)?{_DAY_OF_NUMBER}(?:\.|st|nd|rd|th)?\s*(?:of\s+)?
    (?P<m>{_MONTH})(?:\.(?=\s*\d\d))?(?:,?\s+(?P<y>20\d\d|\d\d(?=\s*(?:$|[.,;)]\s))))?
"""
_MONTH_FIRST = rf"""
    {_WITH_WEEKDAY}(?P<m>{_MONTH})\.?\s+{_DAY_OF_NUMBER}(?:st|nd|rd|th)?(?![./:]?\d)
    (?:,?\s+(?P<y>20\d\d))?
"""
_DAY_ONLY = rf"""
    (?:(?:innen|innan|før|senest|seinast|by|for|on)\s+(?:den|the)|(?:{_DAY})\s+den|den(?=\s+\d+\.))\s+
    {_DAY_OF_NUMBER}(?:\.|st|nd|rd|th)?
"""
_SO_LONG = rf"""
    (?:om|innen|innan|in|within|i\s+løpet\s+av)\s+(?:ca\.?\s+|about\s+|omtrent\s+)?
    (?:(?P<half>et\s+halvt|eit\s+halvt|halvannen|half\s+a)
      |(?P<number>{_NUMBER})(?:\s?[-–]\s?(?P<last>\d{{1,2}}))?)\s?
    (?:(?P<day>dag(?:er|ar|r)?s?|days?|døgn)|(?P<week>uk[ea]r?s?|vek[ea]r?s?|weeks?)
      |(?P<month>måned(?:er|s)?|månad(?:er|ar|s)?|mnd\.?|mnder|months?)|(?P<year>år|years?))
    (?:\s+tid)?(?!\s+(?:til|more)\s*(?:$|[.,;:!?)\n]|(?:med|av|på|i|som|før|og|of|with)\b))
"""
_TODAY = r"""
    i\s?dag | i\s?kveld | i\s?ettermiddag | i\s?formiddag | i\s?føremiddag | d\.\s?d\.? | today
  | (?:i\s+løpet\s+av|innen\s+utgangen\s+av|in\s+the\s+course\s+of|by\s+the\s+end\s+of)\s+
    (?:dagen|ettermiddagen|formiddagen|kvelden|the\s+day|the\s+afternoon|today) | later\s+today
  | tonight | this\s+(?:afternoon|morning|evening) | samme\s+dag | same\s+dag
"""
_WEEKDAY = rf"""
    (?:førstkommende\s+|førstk\.\s?|førstkomande\s+|nå\s+på\s+|no\s+på\s+|this\s+|coming\s+)?(?:on\s+)?
    (?P<wd>{_DAY})(?:\s+(?:morgen|morgon|kveld|formiddag|ettermiddag|morning|afternoon))?
"""

RULES: tuple[DateRule, ...] = (
    _rule("every", to.nothing, _EVERY, DateSense.RECURRING),
    _rule("past", to.nothing, _PAST, DateSense.PAST),
    _rule("before meeting", to.before_meeting, _BEFORE_MEETING),
    _rule("next meeting", to.next_meeting, _MEETING),
    _rule("weekday of iso week", to.weekday_of_iso_week, _WEEKDAY_OF_WEEK),
    _rule("weekday next week", to.weekday_next_week, _WEEKDAY_NEXT_WEEK),
    _rule("next weekday", to.weekday_next_week, _NEXT_WEEKDAY),
    _rule("iso week", to.iso_week, _ISO_WEEK),
    _rule(
        "week after next", to.day_of_week(FRIDAY, 2), rf"{_THE_WEEK}\s+(?:etter|after)\s+{_NEXT}"
    ),
    _rule("next week", to.day_of_week(FRIDAY, 1), _NEXT_WEEK),
    _rule("this week", to.day_of_week(FRIDAY, 0), _THIS_WEEK),
    _rule("before weekend", to.day_of_week(FRIDAY, 0), rf"{_BY}\s+{_WEEKEND}"),
    _rule("after weekend", to.day_of_week(0, 1), rf"(?:etter|over|after)\s+{_WEEKEND}"),
    _rule("next month", to.ending_month(1), _NEXT_MONTH),
    _rule("this month", to.ending_month(0), _THIS_MONTH),
    _rule("named month", to.month_by_name, _NAMED_MONTH),
    _rule("year's end", to.calendar(12, 31), _YEAR_END),
    _rule("after new year", to.calendar(1, 2), _NEW_YEAR),
    _rule("before christmas", to.calendar(12, 23), rf"{_BY}\s+{_CHRISTMAS}"),
    _rule("after christmas", to.calendar(12, 27), rf"(?:etter|over|after)\s+{_CHRISTMAS}"),
    _rule("before easter", to.easter(-4), rf"{_BY}\s+{_EASTER}"),
    _rule("after easter", to.easter(2), rf"(?:etter|over|after)\s+{_EASTER}"),
    _rule("before whitsun", to.easter(47), rf"{_BY}\s+{_WHITSUN}"),
    _rule("after whitsun", to.easter(51), rf"(?:etter|over|after)\s+{_WHITSUN}"),
    _rule("iso", to.numeric_day, _ISO_DAY),
    _rule("numeric", to.numeric_day, _NUMERIC),
    _rule("named", to.named_day, _NAMED),
    _rule("month first", to.named_day, _MONTH_FIRST),
    _rule("day only", to.day_of_month, _DAY_ONLY),
    _rule("overmorrow", to.days_on(2), r"i\s?overm[oå]rge?o?n | (?:the\s+)?day\s+after\s+tomorrow"),
    _rule(
        "tomorrow",
        to.days_on(1),
        r"i\s?mor?ge?o?n | i\s?morra | imårra | tomorrow | tmrw | tmr | 2moro",
    ),
    _rule("today", to.days_on(0), _TODAY),
    _rule("after so long", to.after_so_long, _SO_LONG),
    _rule("duration", to.nothing, _DURATION, DateSense.VAGUE),
    _rule("vague", to.nothing, _VAGUE, DateSense.VAGUE),
    _rule("weekday", to.weekday, _WEEKDAY),
)
# The letters that a phrase of any of these rules begins with. Nearly every word of a note begins
# with others, and need not be tried by each rule; a test holds the list and the rules together.
STARTS = r"""
    \d | a\s | an\s | ann | ano | apr | aug | at\s | aft | as | by\s | bef | comi | d\. | da[giy]
  | de\s | dei\s | den | des | dec | e[in]\s | ei[tn] | et | éi | én | eac | eve | eig | end
  | dur | f[eijoøuaår.] | hal | hve | i | ja[nm] | jev | ju[ln] | kva | kom | last | lat | lau
  | lør | ma[nriy]
  | me[dl] | mi[d] | mo[n] | mån | mnd | ne[sx] | ni | nst | nov | no\s | nå\s | nå\spå | oct | okt
  | om | on | ons | ove | på\s | reg | sa[mt] | se[iptkv] | sid | sin | sis | six | sju | slu | sna
  | so\s | str | sun | sy | så\s | søn | t | u | v | w | x | yes | ytt | å
"""
