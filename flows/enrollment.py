"""Enrollment in Happy Return: the questions, in the order they are asked. What is shown afterwards is `mine.py`'s.

Eligibility changed over the years (facts: Happy Return), so nothing is judged here: the programme office decides.
No passport or alien registration number is asked for; the office takes those in person.
"""

from __future__ import annotations

from collections.abc import Callable

from flows.answers import (
    Asking,
    ChooseMany,
    ChooseOne,
    Day,
    Kind,
    Option,
    PassportName,
    Phone,
    ShortText,
)
from flows.consents import OFFICE, YEARS, Named, consent
from flows.desk import Enrollment
from flows.house import TO_MENU
from flows.languages import SPOKEN
from flows.model import (
    Ending,
    Form,
    Link,
    Opening,
    Reply,
    Session,
    Step,
    Text,
    Values,
    Visit,
    anyone,
    text,
    to,
)
from flows.recovery import recovery_code

FORM = "enrollment"
SHARING = ("share_hrdk", "share_home", "share_coop", "share_abroad")
_YEAR = 365
_OTHER = "other"
_TRADES = ("farming", "livestock", "food", "sewing", "building", "cars", "trade", "services", "computers", _OTHER)


# ---------------------------------------------------------------- conditions and computed choices


def _is(step: str, *wanted: str) -> Callable[[Values], bool]:
    return lambda values: values.get(step) in wanted


def _has_home(values: Values) -> bool:
    return values.get("nationality") not in (None, _OTHER)


def _in_korea(values: Values) -> bool:
    return values.get("place") == "korea"


def _wants_training(values: Values) -> bool:
    return values.get("training") not in (None, ["none"])


def _passes_abroad(values: Values) -> bool:
    return bool(values.get("share_home") or values.get("share_coop"))


def _countries(asking: Asking) -> tuple[Option, ...]:
    homes = asking.visit.desk.facts.homes
    return (*(Option(code, Text(f"country-{code}")) for code in homes), Option(_OTHER))


def _regions(country: Callable[[Values], str]) -> Callable[[Asking], tuple[Option, ...]]:
    def options(asking: Asking) -> tuple[Option, ...]:
        found = asking.visit.desk.facts.countries.get(country(asking.values))
        return tuple(Option(code, Text(f"region-{code}")) for code in found.regions) if found else ()

    return options


def languages(_: Asking) -> tuple[Option, ...]:
    return tuple(Option(code, Text(f"language-{code}")) for code in SPOKEN)


_RECIPIENT: Named = {"recipient": lambda _, values: Text(f"recipient-{values['nationality']}")}
_COUNTRY: Named = {"country": lambda _, values: Text(f"country-{values['nationality']}")}


# ---------------------------------------------------------------- the questions


def _ask(step_id: str, kind: Kind, section: str, when: Callable[[Values], bool] | None = None) -> Step:
    return Step(step_id, kind, when, section=section)


_PERSON = (
    Step("family_name", PassportName(), optional=True, personal=True, section="you"),
    Step("given_name", PassportName(), personal=True, section="you"),
    _ask("nationality", ChooseOne(_countries), "you"),
    Step("birth", Day(-80 * _YEAR, -15 * _YEAR, near=-32), personal=True, section="you"),
    _ask("gender", ChooseOne(("woman", "man", "unsaid")), "you"),
    Step("phone", Phone(country="nationality"), personal=True, section="you"),
    Step("second_contact", ShortText(), optional=True, personal=True, section="you"),
)
_KOREA = (
    _ask("place", ChooseOne(("korea", "home")), "korea"),
    _ask("visa", ChooseOne(("e9", "e10", "e7", "h2", _OTHER, "unsure")), "korea"),
    Step("entry", Day(-25 * _YEAR, 0, near=-4), optional=True, section="korea"),
    Step("stay_until", Day(-3 * _YEAR, 6 * _YEAR, near=1), _in_korea, optional=True, section="korea"),
    _ask("worker", ChooseOne(("first", "reemployed", "committed", "unsure")), "korea"),
    _ask("work_region", ChooseOne(_regions(lambda _: "KR"), wide=2), "korea"),
    _ask("sector", ChooseOne(("factory", "farm", "fishing", "building", "service", _OTHER)), "korea"),
    Step("job", ShortText(), optional=True, personal=True, section="korea"),
    Step("departure", Day(-30, 6 * _YEAR, near=1), _in_korea, optional=True, section="korea"),
    Step("returned", Day(-25 * _YEAR, 0, near=-1), _is("place", "home"), optional=True, section="korea"),
)
_HOME = (
    _ask("home_region", ChooseOne(_regions(lambda v: v["nationality"]), wide=2), "home", _has_home),
    Step("home_place", ShortText(), optional=True, personal=True, section="home"),
    _ask("education", ChooseOne(("school9", "school11", "vocational", "university", _OTHER)), "home"),
    _ask("korean", ChooseOne(("little", "everyday", "good", "fluent")), "home"),
)
_PLANS = (
    _ask("plan", ChooseOne(("job", "business", "cooperative", "undecided")), "plans"),
    _ask(
        "job_kind", ChooseOne(("production", "technician", "language", "sales", "any")), "plans", _is("plan", "job")
    ),
    _ask("business_kind", ChooseOne(_TRADES, wide=2), "plans", _is("plan", "business")),
    _ask("business_stage", ChooseOne(("idea", "saving", "ready", "open")), "plans", _is("plan", "business")),
    _ask("coop_kind", ChooseOne(_TRADES, wide=2), "plans", _is("plan", "cooperative")),
    _ask("coop_people", ChooseOne(("alone", "few", "five", "ten")), "plans", _is("plan", "cooperative")),
    _ask("coop_where", ChooseOne(("village", "city", "korea", "unsure")), "plans", _is("plan", "cooperative")),
    _ask(
        "training",
        ChooseMany(
            (
                "welding",
                "cars",
                "electric",
                "machines",
                "computers",
                "cooking",
                "hair",
                "farming",
                "business",
                "cooperative",
                "korean",
                "none",
            ),
            nothing="none",
            wide=2,
        ),
        "plans",
    ),
    _ask("sunday", ChooseOne(("yes", "sometimes", "no")), "plans", lambda v: _in_korea(v) and _wants_training(v)),
    _ask("training_language", ChooseOne(languages, wide=2), "plans", _wants_training),
    _ask(
        "help",
        ChooseMany(
            ("departure_insurance", "return_insurance", "pension", "wages", "certificate", "documents", "none"),
            nothing="none",
        ),
        "plans",
    ),
)
_REFUSED = Ending((Reply((text("enrollment-collect.refused"),), (TO_MENU,)),))
_COLLECT = consent("collect", {**YEARS, **OFFICE}, section="consent", refused=_REFUSED)
_SHARING = (
    consent("share_hrdk", YEARS, section="sharing"),
    consent("share_home", {**YEARS, **_RECIPIENT}, _has_home, section="sharing"),
    consent("share_coop", YEARS, lambda v: v.get("plan") != "job", section="sharing"),
    consent("share_abroad", {**YEARS, **_COUNTRY, **OFFICE}, _passes_abroad, section="sharing"),
)
STEPS = (_COLLECT, *_PERSON, *_KOREA, *_HOME, *_PLANS, *_SHARING)
# The first consent is taken back under My data, where that erases what it allowed to be kept.
_CHANGEABLE = tuple(step.id for step in STEPS if step is not _COLLECT)
PERSONAL = frozenset(step.id for step in STEPS if step.personal)


# ---------------------------------------------------------------- begin and end


def _opens(visit: Visit) -> Opening | Link:
    """Begin anew, go on, or change what was sent; once review has begun the answers stand."""
    enrolled = visit.desk.enrollments.of(visit.person.id)
    if enrolled is None:
        return Opening()
    if "change" in visit.args and enrolled.status in {"new", "withdrawn"}:
        return Opening(answers=enrolled.answers, base=enrolled.version, only=_CHANGEABLE)
    if visit.args[:1] == ("mend",) and enrolled.status == "returned":
        return _mending(visit, enrolled)
    return to("mine")


def _mending(visit: Visit, enrolled: Enrollment) -> Opening | Link:
    """Open exactly what the coordinator asked to have mended, at the question whose button was pressed."""
    decision = visit.desk.review.last(visit.person.id)
    if decision is None or not decision.mend:
        return to("mine")
    visit.desk.review.read(visit.person.id, visit.now)
    asked = visit.args[1] if visit.args[1:] and visit.args[1] in decision.mend else decision.mend[0]
    return Opening(answers=enrolled.answers, base=enrolled.version, only=decision.mend, asked=asked)


def _submit(visit: Visit, session: Session) -> tuple[Reply, ...] | Link:
    desk, person = visit.desk, visit.person.id
    enrolled = desk.enrollments.submit(
        person,
        session.answers,
        PERSONAL,
        version=session.base,
        form_version=ENROLLMENT.version,
        language=visit.person.language or "en",
        now=visit.now,
    )
    desk.audit.note("changed" if session.base else "enrolled", actor=person, subject=person, now=visit.now)
    menu = ((Link(text("menu-mine"), "mine"),), TO_MENU)
    if session.base:
        return (Reply((text("enrollment-changed"),), menu),)
    done = text("enrollment-done", case=enrolled.spoken)
    next_steps = text("enrollment-next", days=desk.facts.office.ask_after_days)
    return (recovery_code(visit), Reply((done, next_steps), menu, fresh=True))


ENROLLMENT = Form(
    FORM,
    version=1,
    steps=STEPS,
    submit=_submit,
    allows=anyone,
    opens=_opens,
    review=True,
    command="enroll",
    menu=10,
    offered=lambda visit: visit.desk.enrollments.of(visit.person.id) is None,
)
FLOWS = (ENROLLMENT,)
