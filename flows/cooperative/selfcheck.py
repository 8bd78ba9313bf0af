"""Is a cooperative right for us? A few questions to answer honestly; nothing of it is kept."""

from __future__ import annotations

from flows.answers import YesNo
from flows.house import HOME
from flows.model import Form, Link, Opening, Reply, Session, Step, Text, Visit, anyone, text

_QUESTIONS = ("need", "people", "vote", "tested", "time", "loss")
_BASIC = ("need", "vote")  # without these two it is not a cooperative that helps
_FEW = 2  # this many "no" can be mended on the way


def _opens(visit: Visit) -> Opening:
    """Remember from which country's guide somebody came, to lead them back there."""
    return Opening(visit.arg if visit.arg in visit.desk.facts.guides else "")


def _answered(_: Visit, session: Session) -> Reply:
    missing = [question for question in _QUESTIONS if not session.values[question]]
    todo = tuple(Text(f"selfcheck-{question}.todo") for question in missing)
    back = (session.subject,) if session.subject else ()
    rows = (
        (Link(text("guide-stages"), "guide", (*back, "stages") if back else ()),),
        (Link(text("selfcheck-again"), "selfcheck", back),),
        (Link(text("engine-back"), "guide", back), Link(text("engine-menu"), HOME)),
    )
    return Reply((_verdict(missing), *((todo,) if todo else ())), rows)


def _verdict(missing: list[str]) -> Text:
    if not missing:
        return text("selfcheck-ready")
    if set(missing) & set(_BASIC):
        return text("selfcheck-other")
    return text("selfcheck-soon") if len(missing) <= _FEW else text("selfcheck-early")


FLOWS = (Form("selfcheck", 1, tuple(Step(q, YesNo()) for q in _QUESTIONS), _answered, anyone, _opens),)
