"""What people reported wrong in the directory, read and put aside."""

from __future__ import annotations

from flows import addresses
from flows.directory import Report
from flows.house import TO_MENU
from flows.model import Action, Button, Link, Page, Paragraph, Reply, Text, Visit, text, to
from flows.rights import may
from flows.services import name_of
from flows.staff.directory.entries import BACK

_ROWS = 6


def _reports(visit: Visit) -> Reply:
    """Show the oldest reports: what is said of which entry, and not by whom."""
    found = visit.desk.services.reports(_ROWS)
    body: list[Paragraph] = [text("reports" if found else "reports-none")]
    rows: list[tuple[Button, ...]] = []
    for report in found:
        body.append(_line(visit, report))
        see = Link(text("reports-see", number=str(report.id)), "entry", (str(report.service),), fresh=True)
        rows.append((see, Action(text("reports-done", number=str(report.id)), "reports", "done", str(report.id))))
    return Reply(tuple(body), (*rows, BACK, TO_MENU))


def _line(visit: Visit, report: Report) -> Text:
    entry = visit.desk.services.get(str(report.service))
    name = name_of(visit, entry.service) if entry else text("engine-value", value="–")
    language = Text(f"language-{report.language}")
    return text(
        "reports-line", number=str(report.id), name=name, day=report.at.date(), language=language, note=report.note
    )


def _done(visit: Visit) -> Link:
    if (report := addresses.number(visit.subject)) is not None:
        visit.desk.services.close(report, visit.person.id, visit.now)
    return to("reports")


FLOWS = (Page("reports", _reports, may("directory"), {"done": _done}),)
