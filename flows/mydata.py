"""My data: what is kept about me, who looked at it, my consents, a copy, and the end of it all."""

from __future__ import annotations

from collections.abc import Mapping

from flows.cooperative.records import GROUP, Group
from flows.desk import ConsentGiven, Seen
from flows.enrollment import ENROLLMENT, PERSONAL, SHARING
from flows.forms import lines, sheet
from flows.house import TO_MENU
from flows.mine import answers
from flows.model import (
    Action,
    Answer,
    Button,
    Document,
    Form,
    Link,
    Page,
    Paragraph,
    Reply,
    Switched,
    Text,
    Visit,
    anyone,
    text,
    to,
)
from flows.network.records import Asking
from flows.services import name_of
from flows.telling import noted


def _kept(visit: Visit) -> tuple[Paragraph, ...]:
    """Tell everything that is kept, a paragraph for each thing."""
    enrolled = visit.desk.enrollments.of(visit.person.id)
    kept: list[Paragraph] = [text("mydata-language", language=Text(f"language-{visit.person.language}"))]
    if enrolled:
        kept.append((text("mydata-enrollment", day=enrolled.submitted.date()), *lines(answers(visit, enrolled))))
        decision = visit.desk.review.last(visit.person.id)
        kept += noted(decision) if decision else ()
    for session in visit.sessions:
        form = _form(visit, session.flow)
        if form and session.answers:
            kept.append((text("mydata-draft", form=Text(f"menu-{form.id}")), *lines(sheet(form, session, visit))))
    kept.append(text("news-on") if visit.desk.broadcasts.wants_news(visit.person.id) else text("news-off"))
    if asked := visit.desk.questions.of(visit.person.id):
        kept.append(text("mydata-asked", words=" · ".join(question.words for question in asked)))
    if saved := visit.desk.services.saved(visit.person.id):
        kept.append(text("mydata-saved", what=tuple(name_of(visit, entry.service) for entry in saved)))
    kept += [_in_group(visit, group) for group in visit.desk.groups.of(visit.person.id)]
    kept += [_asking(visit, asking) for asking in visit.desk.network.asked_by(visit.person.id)]
    written = visit.desk.broadcasts.written_by(visit.person.id)
    kept += [text("mydata-answer", day=one.at.date(), words=one.words) for one in written]
    return tuple(kept)


def _asking(visit: Visit, asking: Asking) -> Text:
    group = visit.desk.groups.get(asking.group)
    return text("mydata-asking", name=group.name if group else "–", own=asking.name, words=asking.words)


def _in_group(visit: Visit, group: Group) -> Text:
    me = visit.desk.groups.me(group.id, visit.person.id)
    return text("mydata-group", name=group.name, own=me.name if me else "–")


def _form(visit: Visit, flow: str) -> Form | None:
    return next((f for f in visit.menu if isinstance(f, Form) and f.id == flow), None)


def _consents(given: Mapping[str, ConsentGiven]) -> tuple[Text, ...]:
    return tuple(
        text(
            "mydata-consent",
            what=_purpose(purpose),
            answer=Text("answer-yes" if consent.given else "answer-no"),
            day=consent.at.date(),
        )
        for purpose, consent in given.items()
    )


def _purpose(purpose: str) -> Text:
    return text("found-group.label") if purpose == GROUP else Text(f"enrollment-{purpose}.label")


def _seen(visit: Visit) -> tuple[Text, ...]:
    return tuple(line for entry in visit.desk.audit.about(visit.person.id) for line in _entry(entry))


def _entry(entry: Seen) -> tuple[Text, ...]:
    """Tell who did what and when; and why, where somebody was asked for a reason."""
    line = text("mydata-seen", day=entry.at.date(), deed=Text(f"deed-{entry.deed}"), who=_who(entry))
    asked = entry.deed in {"exported", "moved"} and entry.why
    return (line, text("mydata-why", why=entry.why)) if asked else (line,)


def _who(entry: Seen) -> Text:
    """Name who did it; papers of a group are written for its members, whatever else these are."""
    if entry.actor == "you":
        return text("actor-you")
    return text("actor-group") if entry.deed == "group-paper" else text("actor-office")


def _mydata(visit: Visit) -> Reply:
    keep = text("mydata-keep", years=visit.desk.facts.office.keep_years)
    rows: tuple[tuple[Button, ...], ...] = (
        (Link(text("mydata-copy"), "mycopy"),),
        (Link(text("mydata-consents"), "consents"),),
        (Link(text("mydata-news"), "news"),),
        (Link(text("mydata-erase"), "erase"),),
        TO_MENU,
    )
    return Reply((text("mydata"), *_kept(visit), (text("mydata-who"), *_seen(visit)), keep), rows)


def _copy(visit: Visit) -> Reply:
    """Give a copy to keep: the same things, in one text file."""
    given, seen = (
        (text("mydata-given"), *_consents(visit.desk.consents.of(visit.person.id))),
        (text("mydata-who"), *_seen(visit)),
    )
    copy = Document("my-data.txt", (*_kept(visit), given, seen))
    return Reply((text("mydata-file"),), (TO_MENU,), attached=copy)


# ---------------------------------------------------------------- consents, as easily taken back as given


def _consent_page(visit: Visit) -> Reply:
    rows: list[tuple[Button, ...]] = []
    given = visit.desk.consents.of(visit.person.id)
    for purpose, consent in given.items():
        label = _purpose(purpose)
        if purpose in SHARING and consent.given:
            rows.append((Action(text("consents-stop", what=label), "consents", "stop", purpose),))
        elif purpose in SHARING:
            rows.append((Action(text("consents-allow", what=label), "consents", "allow", purpose),))
        elif consent.given:
            rows.append((Link(text("consents-stop", what=label), "groups" if purpose == GROUP else "erase"),))
    return Reply((text("consents"), _consents(given) or (text("consents-none"),)), (*rows, TO_MENU))


def _decide(visit: Visit, *, given: bool) -> Link:
    """Record a changed yes or no, and carry it into the enrollment so that both say the same."""
    purpose, person, desk = visit.subject, visit.person.id, visit.desk
    before = desk.consents.of(person).get(purpose)
    if purpose not in SHARING or before is None or before.given == given:
        return to("consents")
    language = visit.person.language or "en"
    desk.consents.record(person, ConsentGiven(purpose, given, before.wording, language, visit.now))
    desk.audit.note("allowed" if given else "stopped", actor=person, subject=person, now=visit.now)
    enrolled = desk.enrollments.of(person)
    if enrolled:
        answer = Answer(given, language, ENROLLMENT.version, visit.now)
        desk.enrollments.submit(
            person,
            {**enrolled.answers, purpose: answer},
            PERSONAL,
            version=enrolled.version,
            form_version=ENROLLMENT.version,
            language=language,
            now=visit.now,
        )
    return to("consents")


# ---------------------------------------------------------------- the end of it all


def _erase(visit: Visit) -> Reply:
    """Ask twice: the first page says what goes, the second whether they are sure."""
    if visit.args == ("sure",):
        rows = ((Action(text("erase-yes"), "erase", "yes"),), (Link(text("erase-no"), "mydata"),))
        return Reply((text("erase-sure"),), rows)
    return Reply(
        (text("erase"),), ((Link(text("erase-go-on"), "erase", ("sure",)),), (Link(text("erase-no"), "mydata"),))
    )


def _erased(visit: Visit) -> Switched:
    visit.desk.audit.note("erased", actor=visit.person.id, subject=visit.person.id, now=visit.now)
    visit.desk.people.erase(visit.person.id)
    return Switched(None, (Reply((text("erase-done"),)),))


FLOWS = (
    Page("mydata", _mydata, anyone, command="mydata", menu=70),
    Page("mycopy", _copy, anyone),
    Page(
        "consents",
        _consent_page,
        anyone,
        {"stop": lambda v: _decide(v, given=False), "allow": lambda v: _decide(v, given=True)},
    ),
    Page("erase", _erase, anyone, {"yes": _erased}),
)
