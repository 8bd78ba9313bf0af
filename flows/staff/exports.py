"""Asking for an export, handing in a reviewed spreadsheet, and the overview. The work itself is done in jobs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace

from flows import addresses
from flows.answers import ChooseOne, Day, LongText, SentDocument
from flows.desk import spoken
from flows.enrollment import languages
from flows.house import TO_MENU
from flows.model import (
    Action,
    Button,
    Form,
    Link,
    Moved,
    Opening,
    Page,
    Paragraph,
    Problem,
    Reply,
    Session,
    Step,
    Text,
    Values,
    Visit,
    text,
    to,
)
from flows.rights import has, may, scope
from flows.staff.desk import DECISIONS, Filter, Overview
from flows.staff.queue import STATUSES, kept_filter
from flows.staff.work import Refusal, Upload

FEW = 5  # a group smaller than this is not shown as a number: it could be somebody in particular
_OPEN = ((Link(text("office-open"), "office"),), TO_MENU)
_YEARS = 10 * 365

# ---------------------------------------------------------------- exports


def _exports(visit: Visit) -> Opening:
    return Opening(visit.arg or "0")


def _narrowed(wanted: Filter, values: Mapping[str, object]) -> Filter:
    """Narrow the filter to the days asked for; outside of the queue every status is wanted."""
    if values["span"] != "days":
        return wanted
    return replace(wanted, since=str(values["since"]), until=str(values["until"]))


def _export(visit: Visit, session: Session) -> Reply:
    desk, person = visit.desk, visit.person
    values = session.values
    if values["span"] == "days" and values["since"] > values["until"]:
        raise Problem("export-days")
    wanted = kept_filter(visit, session.subject) if session.subject != "0" else Filter(status="")
    asked = {
        "filter": asdict(_narrowed(wanted, values)),
        "scope": list(scope(visit)),
        "format": values["format"],
        "language": values["language"],
        "why": values["why"],
        "masked": not has(person.role, "personal"),
        "since_last": values["span"] == "last",
    }
    desk.jobs.ask("export", person.id, asked, visit.now)
    return Reply((text("export-begun"),), _OPEN)


def _by_days(values: Values) -> bool:
    return values.get("span") == "days"


EXPORT = Form(
    "export",
    version=1,
    steps=(
        Step("format", ChooseOne(("xlsx", "csv"))),
        Step("span", ChooseOne(("all", "last", "days"))),
        Step("since", Day(-_YEARS, 0, near=0), _by_days),
        Step("until", Day(-_YEARS, 0, near=0), _by_days),
        Step(
            "language",
            ChooseOne(languages, wide=2),
        ),
        Step("why", LongText(longest=200)),
    ),
    submit=_export,
    allows=may("export"),
    opens=_exports,
)

# ---------------------------------------------------------------- reviewed spreadsheets


def _hand_in(visit: Visit, session: Session) -> Reply:
    asked = {
        "file_id": session.answers["file"].value,
        "language": visit.person.language or "en",
        "scope": list(scope(visit)),
    }
    visit.desk.jobs.ask("import", visit.person.id, asked, visit.now)
    return Reply((text("reviewed-begun"),), _OPEN)


REVIEWED = Form(
    "reviewed",
    version=1,
    steps=(Step("file", SentDocument()),),
    submit=_hand_in,
    allows=lambda visit: may("review")(visit) or may("directory")(visit),
    takes_files=True,
)


def _found(visit: Visit, number: str) -> Upload | None:
    """Give a spreadsheet this colleague handed in."""
    asked = addresses.number(number)
    upload = None if asked is None else visit.desk.uploads.get(asked)
    return upload if upload and upload.by == visit.person.id else None


def _upload(visit: Visit) -> Reply:
    upload = _found(visit, visit.arg)
    if upload is None:
        return Reply((text("upload-none"),), _OPEN)
    body: list[Paragraph] = [text("upload"), _would(upload)]
    if upload.refused:
        body.append((text("upload-refused", count=upload.refusals), *(_refusal(r) for r in upload.refused)))
    rows: list[tuple[Button, ...]] = []
    if upload.state == "staged" and any(upload.counts.values()):
        rows.append((Action(text("upload-apply"), "upload", "apply", str(upload.id)),))
        rows.append((Action(text("upload-drop"), "upload", "drop", str(upload.id)),))
    elif upload.state != "staged":
        body.append(Text(f"upload-{upload.state}"))
    return Reply(tuple(body), (*rows, *_OPEN))


def _would(upload: Upload) -> tuple[Text, ...]:
    return tuple(
        text("queue-count", status=Text(f"status-{state}"), count=upload.counts.get(state, 0))
        for state in DECISIONS
    )


def _refusal(refusal: Refusal) -> Text:
    why = Text(f"refused-{refusal.why}")
    return text("upload-row", row=refusal.row, case=spoken(refusal.case) if refusal.case else "–", why=why)


def _apply(visit: Visit) -> Reply:
    upload = _found(visit, visit.subject)
    if upload is None or upload.state != "staged":
        raise Moved
    done = visit.desk.uploads.apply(upload.id, visit.person.id, visit.now)
    moved = sum(upload.counts.values()) - done
    body = [text("upload-done", count=done)]
    if moved:
        body.append(text("upload-moved", count=moved))
    return Reply(tuple(body), _OPEN)


def _drop(visit: Visit) -> Link:
    upload = _found(visit, visit.subject)
    if upload and upload.state == "staged":
        visit.desk.uploads.drop(upload.id)
    return to("office")


# ---------------------------------------------------------------- the overview


def _overview(visit: Visit) -> Reply:
    counts = visit.desk.review.overview(scope(visit), visit.now)
    stopped = _stopped(counts)
    body: list[Paragraph] = [text("overview"), *_groups(counts)]
    if stopped:
        body.append((text("overview-stopped"), *stopped))
    body.append(text("overview-few", count=FEW))
    return Reply(tuple(body), ((Action(text("overview-picture"), "overview", "picture"),), *_OPEN))


def shown(counts: Mapping[str, int]) -> dict[str, int]:
    """Leave out what is too small to be nobody in particular."""
    return {name: count for name, count in counts.items() if count >= FEW}


def _groups(counts: Overview) -> list[Paragraph]:
    groups = (
        ("status", {s: counts.status[s] for s in STATUSES if s in counts.status}, "status-"),
        ("country", counts.country, "country-"),
        ("plan", counts.plan, "enrollment-plan."),
    )
    said: list[tuple[Text, ...]] = [
        (Text(f"overview-{name}"), *(_count(Text(prefix + one), n) for one, n in shown(found).items()))
        for name, found, prefix in groups
    ]
    weeks = (text("overview-week-line", week=week, count=n) for week, n in shown(counts.week).items())
    return [group for group in (*said, (text("overview-week"), *weeks)) if len(group) > 1]


def _count(name: Text, count: int) -> Text:
    return text("queue-count", status=name, count=count)


def _stopped(counts: Overview) -> tuple[Text, ...]:
    most = sorted(counts.stopped.items(), key=lambda found: -found[1])
    return tuple(
        text(
            "overview-stopped-line",
            label=Text(f"enrollment-{step}.label"),
            language=Text(f"language-{language}"),
            count=count,
        )
        for (step, language), count in most[:10]
        if count >= FEW
    )


def _picture(visit: Visit) -> Reply:
    asked = {"language": visit.person.language or "en", "scope": list(scope(visit))}
    visit.desk.jobs.ask("overview", visit.person.id, asked, visit.now)
    return Reply((text("overview-begun"),), _OPEN)


FLOWS = (
    EXPORT,
    REVIEWED,
    Page("upload", _upload, may("review"), {"apply": _apply, "drop": _drop}),
    Page("overview", _overview, may("overview"), {"picture": _picture}),
)
