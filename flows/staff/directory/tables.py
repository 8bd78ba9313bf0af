"""The directory as a spreadsheet: asking for one, and what one that came back would change."""

from __future__ import annotations

from flows import addresses
from flows.answers import ChooseOne
from flows.house import TO_MENU, page_of, turning
from flows.model import (
    Action,
    Button,
    Form,
    Link,
    Moved,
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
from flows.staff.directory.entries import BACK, label, line
from flows.staff.keeping import Amended, Difference
from flows.staff.work import Refusal

_ROWS = 5  # differences on a screen
_FIELDS = 6  # of an entry
_NEW = ("name.en", "categories", "country", "phones", "source")  # what is shown of a new one


def _ask(visit: Visit, session: Session) -> Reply:
    asked = {"format": session.values["format"], "language": visit.person.language or "en"}
    visit.desk.jobs.ask("entries", visit.person.id, asked, visit.now)
    return Reply((text("entrytable-begun"),), (BACK, TO_MENU))


TABLE = Form(
    "entrytable",
    version=1,
    steps=(Step("format", ChooseOne(("xlsx", "hsds"))),),
    submit=_ask,
    allows=may("directory"),
)


def _found(visit: Visit, number: str) -> Amended | None:
    """Give a spreadsheet this colleague handed in."""
    asked = addresses.number(number)
    upload = None if asked is None else visit.desk.amendments.get(asked)
    return upload if upload and upload.by == visit.person.id else None


def _amended(visit: Visit) -> Reply:
    upload = _found(visit, visit.arg)
    if upload is None or upload.state == "reading":
        return Reply((text("upload-none"),), (BACK, TO_MENU))
    page = page_of("".join(visit.args[1:2]))
    body: list[Paragraph] = []
    rows: list[tuple[Button, ...]] = []
    if upload.state == "staged":
        body.append(text("amended", changed=upload.changed, added=upload.added))
        found = visit.desk.amendments.differences(upload.id, skip=page * _ROWS, rows=_ROWS + 1)
        body += [_difference(one) for one in found[:_ROWS]]
        rows += turning("amended", visit.arg, page=page, more=len(found) > _ROWS)
        rows += _choices(upload)
    else:
        body.append(Text(f"amended-{upload.state}"))
    if upload.refused and not page:
        body.append((text("upload-refused", count=upload.refusals), *map(_refusal, upload.refused[:20])))
    return Reply(tuple(body), (*rows, BACK, TO_MENU))


def _choices(upload: Amended) -> list[tuple[Button, ...]]:
    if not upload.changed + upload.added:
        return []
    number = str(upload.id)
    return [
        (Action(text("amended-apply"), "amended", "apply", number),),
        (Action(text("amended-drop"), "amended", "drop", number),),
    ]


def _difference(one: Difference) -> tuple[Text, ...]:
    """Say what would change in an entry; a new one by what matters most of it."""
    head = text("amended-entry", name=one.name) if one.number else text("amended-new", name=one.name)
    shown = one.fields if one.number else {f: one.fields[f] for f in _NEW if f in one.fields}
    lines = [line(field, was, now) for field, (was, now) in list(shown.items())[:_FIELDS]]
    more = len(shown) - _FIELDS
    return head, *lines, *((text("entry-many", count=more),) if more > 0 else ())


def _refusal(refusal: Refusal) -> Text:
    """Say why a row cannot take effect: a field that does not fit is named as `field:its code`."""
    kind, _, field = refusal.why.partition(":")
    why = text("amended-unfit", field=label(field)) if field else Text(f"amended-{kind}")
    return text("amended-row", row=refusal.row, number=refusal.case or "–", why=why)


def _apply(visit: Visit) -> Reply:
    upload = _found(visit, visit.subject)
    if upload is None or upload.state != "staged":
        raise Moved
    done = visit.desk.amendments.apply(upload.id, visit.person.id, visit.now)
    body = [text("amended-done", count=done)]
    if moved := upload.changed + upload.added - done:
        body.append(text("amended-stayed", count=moved))
    return Reply(tuple(body), (BACK, TO_MENU))


def _drop(visit: Visit) -> Link:
    upload = _found(visit, visit.subject)
    if upload and upload.state == "staged":
        visit.desk.amendments.drop(upload.id)
    return to("directory")


FLOWS = (TABLE, Page("amended", _amended, may("directory"), {"apply": _apply, "drop": _drop}))
