"""The team: who works here, inviting, joining, leaving. What each role may do is `flows/rights.py`'s."""

from __future__ import annotations

from datetime import timedelta

from flows import addresses
from flows.answers import Asking, ChooseMany, ChooseOne, Option, ShortText
from flows.house import TO_MENU
from flows.model import (
    Action,
    Answer,
    Arg,
    Button,
    Form,
    Link,
    Moved,
    Opening,
    Page,
    Paragraph,
    Problem,
    Qr,
    Reply,
    Session,
    Step,
    Text,
    Visit,
    text,
    to,
)
from flows.rights import ROLES, may
from flows.staff.desk import Invitation, Member, Scope

INVITED_FOR = timedelta(days=7)
_TO_TEAM = ((Link(text("office-team"), "team"),), TO_MENU)


def countries(scope: Scope) -> Arg:
    """Say which countries somebody works for."""
    return tuple(Text(f"country-{code}") for code in scope) or text("team-everywhere")


# ---------------------------------------------------------------- the list


def _team(visit: Visit) -> Reply:
    members, open_ = visit.desk.team.members(), visit.desk.team.invitations(visit.now)
    rows: list[tuple[Button, ...]] = [(Link(text("team-invite"), "invite"),)]
    rows += [(Link(text("team-member", name=m.name), "member", (str(m.person),)),) for m in members]
    rows += [(_revoking(invitation),) for invitation in open_]
    body: list[Paragraph] = [text("team"), tuple(_line(m) for m in members)]
    if open_:
        body.append((text("team-open"), *(_open_line(invitation) for invitation in open_)))
    return Reply(tuple(body), (*rows, (Link(text("office-open"), "office"),)))


def _line(member: Member) -> Text:
    role, where = Text(f"role-{member.role}"), countries(member.countries)
    if member.away:
        return text("team-line-away", name=member.name, role=role, countries=where)
    return text("team-line", name=member.name, role=role, countries=where)


def _open_line(invitation: Invitation) -> Text:
    role = Text(f"role-{invitation.role}")
    where = countries(invitation.countries)
    return text("team-invitation", role=role, countries=where, day=invitation.expires.date())


def _revoking(invitation: Invitation) -> Action:
    label = text("team-revoke", role=Text(f"role-{invitation.role}"), day=invitation.expires.date())
    return Action(label, "team", "revoke", str(invitation.id))


def _revoke(visit: Visit) -> Link:
    if (invitation := addresses.number(visit.subject)) is not None:
        visit.desk.team.revoke(invitation)
        visit.desk.audit.note("revoked", actor=visit.person.id, subject=visit.person.id, now=visit.now)
    return to("team")


# ---------------------------------------------------------------- one of the team


def _found(visit: Visit, person: str) -> Member | None:
    number = addresses.number(person)
    return None if number is None else visit.desk.team.member(number)


def _member(visit: Visit) -> Reply | Link:
    member = _found(visit, visit.arg)
    if member is None:
        return to("team")
    sure = visit.args[1:] == ("sure",)
    remove: Button = Link(text("member-remove"), "member", (str(member.person), "sure"))
    if sure:
        remove = Action(text("member-remove-yes"), "member", "remove", str(member.person))
    asked = (text("member-sure", name=member.name),) if sure else ()
    return Reply((_line(member), *asked), ((remove,), (Link(text("team-no"), "team"),)))


def _remove(visit: Visit) -> Link:
    """Take somebody out of the team. The last admin stays: nobody could open the door again."""
    member = _found(visit, visit.subject)
    if member is None:
        return to("team")
    team = visit.desk.team
    if member.role == "admin" and sum(m.role == "admin" for m in team.members()) == 1:
        raise Problem("member-last")
    visit.desk.review.hand_over(member.person, None)
    team.leave(member.person)
    visit.desk.audit.note("removed", actor=visit.person.id, subject=member.person, now=visit.now)
    return to("team") if member.person != visit.person.id else to("menu")


# ---------------------------------------------------------------- inviting


def _homes(asking: Asking) -> tuple[Option, ...]:
    return tuple(Option(code, Text(f"country-{code}")) for code in asking.visit.desk.facts.homes)


def _invite(visit: Visit, session: Session) -> Reply:
    role: str = session.answers["role"].value
    where = session.answers["where"].value if "where" in session.answers else None
    expires = visit.now + INVITED_FOR
    code = visit.desk.team.invite(role, tuple(where or ()), by=visit.person.id, now=visit.now, expires=expires)
    visit.desk.audit.note("invited", actor=visit.person.id, subject=visit.person.id, now=visit.now, why=role)
    words = text("invite-done", role=Text(f"role-{role}"), day=expires.date())
    return Reply((words,), _TO_TEAM, fresh=True, attached=Qr("join", (code,), written=True))


INVITE = Form(
    "invite",
    version=1,
    steps=(
        Step("role", ChooseOne(lambda _: tuple(Option(role, Text(f"role-{role}")) for role in ROLES))),
        Step("where", ChooseMany(_homes), lambda values: values.get("role") == "coordinator", optional=True),
    ),
    submit=_invite,
    allows=may("team"),
)


# ---------------------------------------------------------------- joining


def _invited(visit: Visit) -> bool:
    """Nobody without a good invitation sees that there is a team at all."""
    if visit.args and visit.desk.team.invitation("-".join(visit.args), visit.now):
        return True
    return any(session.flow == "join" for session in visit.sessions)


def _joins(visit: Visit) -> Opening:
    if not visit.args:
        return Opening()
    code = Answer("-".join(visit.args), visit.person.language or "en", JOIN.version, visit.now)
    return Opening(answers={"code": code})


def _join(visit: Visit, session: Session) -> Reply:
    desk, person = visit.desk, visit.person.id
    try:
        member = desk.team.join(person, session.answers["code"].value, session.answers["name"].value, visit.now)
    except Moved:
        return Reply((text("join-over"),), (TO_MENU,))
    desk.audit.note("joined", actor=person, subject=person, now=visit.now, why=member.role)
    return Reply((text("join-done", role=Text(f"role-{member.role}")),), ((Link(text("office-open"), "office"),),))


JOIN = Form(
    "join",
    version=1,
    steps=(
        Step("code", ShortText(longest=40), personal=True),
        Step("name", ShortText(longest=40), personal=True),
    ),
    submit=_join,
    allows=_invited,
    opens=_joins,
)

FLOWS = (
    Page("team", _team, may("team"), {"revoke": _revoke}),
    Page("member", _member, may("team"), {"remove": _remove}),
    INVITE,
    JOIN,
)
