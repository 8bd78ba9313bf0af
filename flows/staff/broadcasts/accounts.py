"""What became of a broadcast: the account, trying again, who has not read it, what people answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from flows import addresses
from flows.answers import ChooseOne, LongText
from flows.house import page_of, turning
from flows.model import (
    Action,
    Button,
    Form,
    Link,
    Moved,
    Opening,
    Page,
    Paragraph,
    Reply,
    Session,
    Step,
    Text,
    Visit,
    text,
    to,
)
from flows.rights import may
from flows.staff.broadcasts.composing import draft, on_screen
from flows.staff.broadcasts.running import start
from flows.staff.broadcasts.showing import LIST, country, note, opening
from flows.staff.sending import ENDED, OVER, Account, Broadcast, Segment, Written

_ROWS = 6


def _account(visit: Visit) -> Reply | Link:
    found = draft(visit, visit.arg)
    if found is None or found.began is None:
        return to("broadcasts")
    account = visit.desk.broadcasts.account(found.id)
    body: list[Paragraph] = [text("account", name=found.title, count=account.people), _ends(account)]
    body += [group for group in (_by_language(account), _by_country(account)) if group]
    if account.reasons:
        body.append((text("account-reasons"), *_reasons(account)))
    if found.value("ack"):
        body.append(text("account-read", count=account.read))
    return Reply(tuple(body), (*_doing(found, account), LIST))


def _ends(account: Account) -> tuple[Text, ...]:
    """Tell for how many people it ended how; who still waits comes last."""
    states = (*OVER, "queued", "waiting")
    return tuple(_count(Text(f"account-state.{s}"), account.of(s)) for s in states if account.of(s))


def _count(what: Text, count: int) -> Text:
    return text("queue-count", status=what, count=count)


def _by_language(account: Account) -> tuple[Text, ...]:
    counts = account.delivered(lambda language, _: language)
    lines = [_count(Text(f"language-{language}"), count) for language, count in counts]
    return (text("account-language"), *lines) if lines else ()


def _by_country(account: Account) -> tuple[Text, ...]:
    lines = [_count(country(code), count) for code, count in account.delivered(lambda _, home: home)]
    return (text("account-country"), *lines) if lines else ()


def _reasons(account: Account) -> Iterable[Text]:
    return (_count(text("engine-value", value=reason), count) for reason, count in account.reasons.items())


def _doing(found: Broadcast, account: Account) -> list[tuple[Button, ...]]:
    number = str(found.id)
    rows: list[tuple[Button, ...]] = []
    if account.replies:
        rows.append((Link(text("replies-open", count=account.replies), "replies", (number,)),))
    if found.state in ENDED and account.of("failed"):
        rows.append((Action(text("account-retry"), "account", "retry", number, found.version),))
    if found.value("ack") and account.of("delivered") > account.read:
        rows.append((Action(text("account-remind"), "account", "remind", number),))
    rows.append((Link(text("account-export"), "accountfile", (number,)),))
    rows.append(opening(found))
    return rows


def _retry(visit: Visit) -> Link:
    """Send it once more to those whom it did not reach by a failure: it never arrived there."""
    found = on_screen(visit, *ENDED)
    visit.desk.broadcasts.retry(found.id)
    note(visit, "retry", found.id)
    start(visit, replace(found, due=None), ENDED)
    return to("broadcast", visit.subject)


def _remind(visit: Visit) -> Link:
    """Begin a new broadcast to those who have not said that they read this one; its words are its own."""
    found = draft(visit, visit.subject)
    if found is None:
        raise Moved
    desk, me = visit.desk, visit.person.id
    number = desk.broadcasts.make(found.answers, by=me, scope=found.scope, now=visit.now)
    desk.broadcasts.change(number, 1, segment=Segment(unread=visit.subject))
    return to("compose", str(number))


# ---------------------------------------------------------------- the account as a file


def _opens_file(visit: Visit) -> Opening | Link:
    number = visit.arg
    found = draft(visit, number)
    return Opening(number) if found and found.began else to("broadcasts")


def _file(visit: Visit, session: Session) -> Reply:
    asked = {
        "broadcast": int(session.subject),
        "format": session.answers["format"].value,
        "language": visit.person.language or "en",
    }
    visit.desk.jobs.ask("account", visit.person.id, asked, visit.now)
    note(visit, "export", asked["broadcast"])
    return Reply((text("export-begun"),), (LIST,))


FILE = Form(
    "accountfile",
    version=1,
    steps=(Step("format", ChooseOne(("xlsx", "csv"))),),
    submit=_file,
    allows=may("broadcast"),
    opens=_opens_file,
)

# ---------------------------------------------------------------- what people answered


def _replies(visit: Visit) -> Reply | Link:
    """Show answers, some at a time: their words, and not whose they are."""
    number, at = (*visit.args, "0")[:2] if visit.args else ("", "0")
    if draft(visit, number) is None:
        return to("broadcasts")
    page = page_of(at)
    found = visit.desk.broadcasts.replies(int(number), skip=page * _ROWS, rows=_ROWS + 1)
    body: list[Paragraph] = [text("replies" if found else "replies-none")]
    rows: list[tuple[Button, ...]] = []
    for written in found[:_ROWS]:
        body.append(_words(written))
        visit.desk.audit.note(
            "looked", actor=visit.person.id, subject=written.person, now=visit.now, why="broadcast"
        )
        if not written.answer:
            rows.append((Link(text("replies-respond", number=str(written.id)), "respond", (str(written.id),)),))
    rows += [(button,) for row in turning("replies", number, page=page, more=len(found) > _ROWS) for button in row]
    return Reply(tuple(body), (*rows, (Link(text("account-open"), "account", (number,)),)))


def _words(written: Written) -> tuple[Text, ...]:
    said = text("replies-line", number=str(written.id), day=written.at.date(), words=written.words)
    return (said, text("replies-answer", words=written.answer)) if written.answer else (said,)


def _reply(visit: Visit, number: str) -> Written | None:
    asked = addresses.number(number)
    return None if asked is None else visit.desk.broadcasts.written(asked)


def _opens_respond(visit: Visit) -> Opening | Link:
    number = visit.arg
    found = _reply(visit, number)
    return Opening(number) if found and not found.answer else to("broadcasts")


def _responded(visit: Visit, session: Session) -> Reply | Link:
    found, words = _reply(visit, session.subject), session.answers["words"].value
    if found is None:
        return to("broadcasts")
    visit.desk.broadcasts.respond(found.id, words, visit.person.id)
    visit.desk.telling.tell(found.person, Reply((text("respond-told", words=words),)), visit.now)
    return Reply((text("respond-done"),), ((Link(text("replies-back"), "replies", (str(found.broadcast),)),),))


def _their_words(visit: Visit) -> str:
    found = _reply(visit, visit.subject)
    return found.words if found else ""


RESPOND = Form(
    "respond",
    version=1,
    steps=(
        Step("words", LongText(longest=1000), personal=True, args={"words": lambda visit, _: _their_words(visit)}),
    ),
    submit=_responded,
    allows=may("broadcast"),
    opens=_opens_respond,
)

FLOWS = (
    Page("account", _account, may("broadcast"), {"retry": _retry, "remind": _remind}),
    Page("replies", _replies, may("broadcast")),
    FILE,
    RESPOND,
)
