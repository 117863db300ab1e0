"""Phrases that tell a day of the calendar, a month, the turn of a year or a feast."""

from __future__ import annotations

from teamdesk.domain.notes.date_words import (
    BY,
    DAY,
    DAY_OF_NUMBER,
    DURING,
    ENDING,
    IS_OVER,
    MONTH,
    NEXT,
    THE_MONTH,
    THE_WEEK,
)

THIS_MONTH = rf"""
    (?:(?:(?:innen|innan|i|ved|før|by|before|in|at)\s+)?{ENDING}|{DURING})\s+
    (?:the\s+|this\s+|denne\s+)?{THE_MONTH}
  | (?:(?:{BY}|ved)\s+)?(?:månedsskiftet?|månadsskiftet?|månedss?lutt)
  | (?:innen|innan|ved|før)\s+(?:måned|månad)(?:en)?s?(?:\s+(?:er\s+omme|er\s+over|utgang|slutt))?
  | (?:by\s+)?month(?:['’]s)?[\s-]end | (?:before|by)\s+the\s+month\s+is\s+(?:out|over)
  | denne\s+{THE_MONTH} | this\s+month | ut\s+{THE_MONTH}
"""
NEXT_MONTH = rf"""
    (?:(?:{DURING}|(?:i|innen|innan|in|by)\s+(?:utgangen|slutten|the\s+end)\s+(?:av|of))\s+)?
    {NEXT}\s+{THE_MONTH}
"""
NAMED_MONTH = rf"""
    (?:(?:(?:innen|innan|før|by|before|i|in)\s+)?{ENDING}|{DURING}|innen|innan|i|til|ut|in|by|during
        |(?P<mid>medio|midten\s+av|mid)|ultimo|late)[\s-]+(?P<m>{MONTH})
"""
YEAR_END = rf"""
    {BY}\s+(?:the\s+)?(?:nyttår|nyår|årsskiftet|årsskifte|new\s+year)
  | (?:(?:innen|innan|i|by)\s+)?(?:utgangen|løpet|laupet|slutten|the\s+end)\s+(?:av|of)\s+
    (?:the\s+)?(?:året|år|year)
  | (?:innen|innan|før)\s+årets\s+(?:slutt|utgang) | (?:innen|innan|før)\s+året\s+{IS_OVER}
  | (?:by\s+)?(?:the\s+)?(?:end\s+of\s+(?:the\s+)?year|year[\s-]end)
  | (?:before|by)\s+the\s+year\s+is\s+(?:out|over)
"""
NEW_YEAR = r"""
    (?:over|etter|after)\s+(?:the\s+)?(?:nyttår|nyår|new\s+year) | på\s+nyåret
  | (?:early\s+)?(?:i\s+det\s+nye\s+året|in\s+the\s+new\s+year)
"""
CHRISTMAS = r"(?:jul(?:a|en|i)?|christmas|xmas|juleferien)"
# English «over Christmas» is while it lasts.
AFTER_CHRISTMAS = r"(?:etter|over)\s+jul(?:a|en|i)? | after\s+(?:christmas|xmas)"
EASTER = r"(?:påske(?:n)?|påska|easter)"
WHITSUN = r"(?:pinse(?:n)?|pinsa|whitsun)"
ISO_DAY = r"(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)"
WITH_WEEKDAY = rf"(?:(?:{DAY})\.?,?\s+(?:den\s+|the\s+)?)?"
NUMERIC = rf"""
    {WITH_WEEKDAY}{DAY_OF_NUMBER}[./]\s?(?P<m>\d{{1,2}})(?:(?:[./]\s?-?|-)(?P<y>20\d\d|\d\d))?
"""
NAMED = rf"""
    {WITH_WEEKDAY}(?:den\s+|the\s+)?{DAY_OF_NUMBER}(?:\.|st|nd|rd|th)?\s*(?:of\s+)?
    (?P<m>{MONTH})(?:\.(?=\s*\d\d))?(?:,?\s+(?P<y>20\d\d|\d\d(?=\s*(?:$|[.,;)]\s))))?
"""
MONTH_FIRST = rf"""
    {WITH_WEEKDAY}(?P<m>{MONTH})\.?\s+{DAY_OF_NUMBER}(?:st|nd|rd|th)?(?![./:]?\d)
    (?:,?\s+(?P<y>20\d\d))?
"""
DAY_ONLY = rf"""
    (?:(?:innen|innan|før|senest|seinast|by|before|for|on)\s+(?:den|the)|(?:{DAY})\s+den|den(?=\s+\d+\.))\s+
    {DAY_OF_NUMBER}(?:\.|st|nd|rd|th)?
"""
# «Første uka i desember»: its first Friday, or its last.
WEEK_OF_MONTH = rf"""
    (?:i\s+|(?:in|by)\s+)?(?:the\s+)?(?:(?P<first>første|fyrste|1\.|first)|siste|last)\s+{THE_WEEK}
    \s+(?:i|in|of|av)\s+(?P<m>{MONTH})
"""
# A cell of a row holds a month and no more.
MONTH_CELL = rf"(?<=\|\s)(?P<m>{MONTH})(?P<mid>(?!))?(?=\s*(?:\||$))"
