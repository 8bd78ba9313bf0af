"""The papers of a group: which one, in which language, as which kind of file. A job writes it for its members.

Every paper is a draft: it says what is known, and leaves blank what only the group or an office can say.
"""

from __future__ import annotations

from flows.answers import Asking, ChooseOne, Option
from flows.cooperative.mine import back, mine
from flows.cooperative.records import Group
from flows.house import TO_MENU
from flows.model import (
    Answer,
    Button,
    Form,
    Link,
    Opening,
    Page,
    Reply,
    Session,
    Step,
    Text,
    Visit,
    anyone,
    text,
    to,
)

KIND = "papers"  # of job
PAPERS = ("articles", "founders", "minutes", "register", "plan")
_SPOKEN = {"KR": "ko", "KG": "ky", "UZ": "uz", "MN": "mn"}  # what the offices of a country read


def _papers(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    group = found[0]
    about = tuple(text("papers-line", title=_title(p), what=Text(f"papers-about.{p}")) for p in PAPERS)
    rows: list[tuple[Button, ...]] = [(Link(_title(p), "paper", (visit.arg, p)),) for p in PAPERS]
    return Reply((text("papers", name=group.name), about, text("papers-draft")), (*rows, back(group), TO_MENU))


def _title(paper: str) -> Text:
    return Text(f"papers-title.{paper}")


# ---------------------------------------------------------------- asking for one


def _languages(visit: Visit, group: Group) -> tuple[str, ...]:
    """Offer the country's language and the person's own."""
    return tuple(dict.fromkeys((_SPOKEN[group.country], visit.person.language or "en")))


def _found(visit: Visit, group: str, paper: str) -> Group | None:
    found = mine(visit, group) if paper in PAPERS else None
    return found[0] if found else None


def _opens(visit: Visit) -> Opening | Link:
    """Open the form; where there is one language only, it is not asked."""
    paper = "".join(visit.args[1:2])
    group = _found(visit, visit.arg, paper)
    if group is None:
        return to("papers", visit.arg)
    languages = _languages(visit, group)
    only = {"language": Answer(languages[0], languages[0], 1, visit.now)} if len(languages) == 1 else {}
    return Opening(f"{group.id}-{paper}", only)


def _offered(asking: Asking) -> tuple[Option, ...]:
    group = _found(asking.visit, *_parts(asking.session.subject))
    languages = _languages(asking.visit, group) if group else ()
    return tuple(Option(code, Text(f"language-{code}")) for code in languages)


def _parts(subject: str) -> tuple[str, str]:
    group, _, paper = subject.partition("-")
    return group, paper


def _ordered(visit: Visit, session: Session) -> Reply | Link:
    """Put the job in line, one at a time for each person: others wait for the same process."""
    number, paper = _parts(session.subject)
    group = _found(visit, number, paper)
    if group is None:
        return to("groups")
    rows = ((Link(text("papers-all"), "papers", (number,)),), back(group), TO_MENU)
    if visit.desk.jobs.waits(KIND, visit.person.id):
        return Reply((text("paper-busy"),), rows)
    asked = {"group": group.id, "paper": paper, **session.values}
    visit.desk.jobs.ask(KIND, visit.person.id, asked, visit.now)
    return Reply((text("paper-begun", title=_title(paper)),), rows)


PAPER = Form(
    "paper",
    version=1,
    steps=(Step("language", ChooseOne(_offered)), Step("format", ChooseOne(("docx", "pdf")))),
    submit=_ordered,
    allows=anyone,
    opens=_opens,
)

FLOWS = (Page("papers", _papers, anyone), PAPER)
