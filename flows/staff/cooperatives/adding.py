"""Adding a cooperative that exists already, so that people find it and may ask to join."""

from __future__ import annotations

from flows.answers import Asking, ChooseOne, Option, ShortText
from flows.cooperative.joining import KINDS, regions
from flows.model import Form, Link, Session, Step, Text, Visit, to
from flows.network.records import Profile
from flows.rights import may
from flows.staff.cooperatives.listing import countries


def _countries(asking: Asking) -> tuple[Option, ...]:
    return tuple(Option(code, Text(f"country-{code}")) for code in countries(asking.visit))


def _kinds(_: Asking) -> tuple[Option, ...]:
    return tuple(Option(kind, Text(f"group-kind.{kind}")) for kind in KINDS)


def _added(visit: Visit, session: Session) -> Link:
    said, me = {step: str(value) for step, value in session.values.items()}, visit.person.id
    fields = {name: said[name] for name in ("name", "country", "region", "kind")}
    if fields["region"] == "none":
        fields["region"] = ""
    number = visit.desk.cooperatives.add(fields, Profile(said["makes"]), said["keeper"], visit.now)
    visit.desk.audit.note("group-added", actor=me, subject=me, now=visit.now, why=str(number))
    return to("cooperative", str(number))


ADD = Form(
    "addcoop",
    version=1,
    steps=(
        Step("name", ShortText(longest=60)),
        Step("country", ChooseOne(_countries, wide=2)),
        Step("region", ChooseOne(regions, wide=2)),
        Step("kind", ChooseOne(_kinds, wide=2)),
        Step("makes", ShortText(longest=200)),
        Step("keeper", ShortText(longest=120), personal=True),
    ),
    submit=_added,
    allows=may("review"),
    review=True,
)

FLOWS = (ADD,)
