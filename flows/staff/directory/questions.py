"""What people asked and the directory could not answer: a word for it, an office, or an answer to all who asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flows import addresses
from flows.answers import ChooseOne, LongText, Option, ShortText
from flows.facts.services import CATEGORIES
from flows.finding.asked import grouped
from flows.house import TO_MENU, page_of, turning
from flows.model import (
    Action,
    Arg,
    Button,
    Form,
    Json,
    Link,
    Moved,
    Opening,
    Page,
    Reply,
    Session,
    Step,
    Text,
    Visit,
    text,
    to,
)
from flows.rights import may
from flows.services import kind
from flows.staff.directory.entries import BACK
from flows.staff.keeping import Question

_READ = 200  # of the newest that are put together
_ROWS = 8
_WAYS = 6  # of asking the same that are shown
_SHORT = 60


def _groups(visit: Visit) -> list[list[Question]]:
    return grouped(visit.desk.questions.open(_READ))


def _group(visit: Visit, number: str) -> Sequence[Question]:
    """Give the questions that are one with this one, as long as nobody has dealt with it."""
    asked = addresses.number(number)
    return next((g for g in _groups(visit) if any(q.id == asked for q in g)), ())


# ---------------------------------------------------------------- the list


def _questions(visit: Visit) -> Reply:
    groups = _groups(visit)
    page = page_of(visit.arg)
    shown = groups[page * _ROWS : (page + 1) * _ROWS]
    rows: list[tuple[Button, ...]] = [
        (Link(text("questions-one", count=len(g), words=_shortened(g[0].words)), "question", (str(g[0].id),)),)
        for g in shown
    ]
    turn = turning("questions", page=page, more=len(groups) > (page + 1) * _ROWS)
    note = text("questions") if groups else text("questions-none")
    return Reply((note,), (*rows, *turn, BACK, TO_MENU))


def _shortened(words: str) -> str:
    return words if len(words) <= _SHORT else words[: _SHORT - 1].rstrip() + "…"


def _question(visit: Visit) -> Reply | Link:
    group = _group(visit, visit.arg)
    if not group:
        return to("questions")
    number = visit.arg
    ways = tuple(
        text(
            "question-way",
            words=q.words,
            language=Text(f"language-{q.language}"),
            country=Text(f"country-{q.country}"),
        )
        for q in group[:_WAYS]
    )
    rows: list[tuple[Button, ...]] = [
        (Link(text("question-word"), "word", (number,)),),
        (Link(text("question-add"), "newentry", (number,)),),
        (Link(text("question-answer"), "explain", (number,)),),
        (Action(text("question-aside"), "question", "aside", number),),
        (Link(text("engine-back"), "questions"),),
    ]
    people = len({q.person for q in group})
    return Reply((text("question", count=people), ways, text("question-how")), (*rows, TO_MENU))


def _aside(visit: Visit) -> Link:
    _close(visit, _group(visit, visit.subject), "aside")
    return to("questions")


def _close(visit: Visit, group: Sequence[Question], outcome: str) -> None:
    visit.desk.questions.close([q.id for q in group], outcome, by=visit.person.id, now=visit.now)


def answered(visit: Visit, number: str, outcome: str, *ways: Link, answer: str = "") -> int:
    """Tell everybody who asked this what they can do now, and close it. How many heard of it."""
    group = _group(visit, number)
    last = {q.person: q for q in reversed(group)}  # the words of the newest
    for person, question in last.items():
        body = [text("asked-answer", words=question.words)]
        body.append(text("asked-words", note=answer) if answer else text("asked-look"))
        buttons = tuple((Link(text("asked-open"), way.flow, way.args),) for way in ways)
        visit.desk.telling.tell(person, Reply(tuple(body), (*buttons, TO_MENU)), visit.now)
    if group:
        _close(visit, group, outcome)
    return len(last)


# ---------------------------------------------------------------- a word for it


def _about(visit: Visit) -> Opening | Link:
    return Opening(visit.arg) if _group(visit, visit.arg) else to("questions")


def _asked(visit: Visit, _: Mapping[str, Json]) -> Arg:
    group = _group(visit, visit.subject)
    return group[0].words if group else "–"


def _worded(visit: Visit, session: Session) -> Reply | Link:
    """Let a category be called so, in the language it was asked in."""
    group, values = _group(visit, session.subject), session.values
    if not group:
        raise Moved
    category = str(values["category"])
    language = group[0].language.split("_")[0]
    visit.desk.keeping.add_word(category, language, values["words"], by=visit.person.id, now=visit.now)
    count = answered(visit, session.subject, "word", kind(group[0].country, category))
    return Reply(
        (text("question-told", count=count),), ((Link(text("questions-open"), "questions"),), BACK, TO_MENU)
    )


WORD = Form(
    "word",
    version=1,
    steps=(
        Step("words", ShortText(longest=_SHORT), args={"asked": _asked}),
        Step("category", ChooseOne(lambda _: tuple(Option(c, Text(f"category-{c}")) for c in CATEGORIES), wide=2)),
    ),
    submit=_worded,
    allows=may("directory"),
    opens=_about,
)


def _words(visit: Visit) -> Reply:
    page = page_of(visit.arg)
    found = visit.desk.keeping.words(skip=page * _ROWS, rows=_ROWS + 1)
    lines = tuple(
        text(
            "words-line",
            words=w.words,
            language=Text(f"language-{w.language}"),
            kind=Text(f"category-{w.category}"),
        )
        for w in found[:_ROWS]
    )
    rows = [
        (Action(text("words-drop", words=_shortened(w.words)), "words", "drop", str(w.id)),) for w in found[:_ROWS]
    ]
    turn = turning("words", page=page, more=len(found) > _ROWS)
    body = (text("words"), lines) if found else (text("words-none"),)
    return Reply(body, (*rows, *turn, BACK, TO_MENU))


def _drop_word(visit: Visit) -> Link:
    if (word := addresses.number(visit.subject)) is not None:
        visit.desk.keeping.drop_word(word)
    return to("words")


# ---------------------------------------------------------------- an answer to all


def _told(visit: Visit, session: Session) -> Reply:
    if not _group(visit, session.subject):
        raise Moved
    count = answered(visit, session.subject, "answer", answer=str(session.values["words"]))
    return Reply(
        (text("question-told", count=count),), ((Link(text("questions-open"), "questions"),), BACK, TO_MENU)
    )


EXPLAIN = Form(
    "explain",
    version=1,
    steps=(Step("words", LongText(longest=800)),),
    submit=_told,
    allows=may("directory"),
    opens=_about,
    review=True,
)

FLOWS = (
    Page("questions", _questions, may("directory")),
    Page("question", _question, may("directory"), {"aside": _aside}),
    Page("words", _words, may("directory"), {"drop": _drop_word}),
    WORD,
    EXPLAIN,
)
