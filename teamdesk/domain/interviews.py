"""What is heard in a motivational interview: speech that leads to change, or away from it."""

from __future__ import annotations

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded


class TalkTag(Worded):
    """Change talk in a motivational interview: DARN-CAT, and sustain talk."""

    DESIRE = "desire", mark("desire")
    ABILITY = "ability", mark("ability")
    REASON = "reason", mark("reason")
    NEED = "need", mark("need")
    COMMITMENT = "commitment", mark("commitment")
    ACTIVATION = "activation", mark("ready to")
    TAKING_STEPS = "taking_steps", mark("has begun")
    SUSTAIN = "sustain", mark("sustain talk")


class Source(Worded):
    """Who a statement is from, so that nobody's view is read as another's (hpl §§ 39–40)."""

    PERSON = "person", mark("the person says")
    RELATIVE = "relative", mark("a relative says")
    ASSESSOR = "assessor", mark("I judge")
