"""The pieces that phrases about time are made of, as regexes over lower-case text.

They stand in verbose patterns, so every space in them is written out.
"""

from __future__ import annotations

from teamdesk.domain.notes.lexicon_days import MONTHS, NUMBERS, WEEKDAYS, alternatives

DAY = alternatives(WEEKDAYS)
MONTH = alternatives(MONTHS)
NUMBER = rf"(?:\d{{1,3}}|{alternatives(NUMBERS)})"
WEEK = r"(?:uk[ea]n?s?|vek[ea]s?|vika|u\.?|v\.(?=\s?\d)|[vw](?=\d)|week|[wv]k\.?)"
THE_WEEK = r"(?:(?:arbeids)?uk[ea]n?|(?:arbeids)?vek[ea]|(?:working\s+)?week|wk)"
WEEKEND = r"(?:the\s+)?(?:helg(?:a|en|i)?|weekend)"
THE_MONTH = r"(?:måned(?:en|s)?|månad(?:en|s)?|mnd|month)"
NEXT = r"(?:neste|nest|nste|komande|kommende|the\s+next|next|nxt|our\s+next)"
DURING = r"(?:i\s?løpet\s+av|i\s+laupet\s+av|ila\.?|i\.?l\.?a\.)"
BY = r"(?:innen|innan|før|til|by|before|within|ahead\s+of|in\s+time\s+for)"
AFTER = r"(?:etter|over|after)"
SPANS = (
    r"(?:uker?|veker?|ukene|vekene|dager|dagar|dagene|dagane|måneder|månader|weeks?|days?|months?)"
)
DAY_OF_NUMBER = r"(?P<d>\d{1,2})"
ENDING = r"(?:utgangen|slutten|enden|løpet|laupet|the\s+end|end|the\s+course)\s+(?:av|of)"
IS_OVER = r"(?:er\s+(?:omme|over)|is\s+(?:out|over))"
