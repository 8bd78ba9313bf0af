"""A form being filled in: each move turns a sheet into the next session and what to say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flows.answers.asking import Asking, Drafted
from flows.forms import WHOLE, Sheet, editing, question, review, taken
from flows.house import HOME
from flows.model import (
    Answer,
    Choice,
    Ending,
    Incoming,
    Json,
    Link,
    Moved,
    Outcome,
    Paragraph,
    Problem,
    Reply,
    Said,
    Session,
    text,
    to,
)

QUIET = timedelta(hours=6)  # after this long without a word, typed text is no longer an answer


def rested(session: Session, now: datetime) -> Session:
    """Park a form that was left alone for long."""
    quiet = session.in_hand and now - session.touched >= QUIET
    return replace(session, in_hand=False) if quiet else session


@dataclass(frozen=True)
class Filled:
    """The session after a move (None: the form is over), what to say, and where to go from here."""

    session: Session | None
    replies: tuple[Reply, ...] = ()
    outcome: Outcome | None = None


def proceed(page: Sheet, *before: Paragraph) -> Filled:
    """Ask what is asked, or else the first open question without an answer; after the last, review or send."""
    step = page.step(page.session.asked) or page.unanswered()
    if step is None and (step := page.no_longer_valid()):
        before = (*before, text("engine-choose-again"))
    if step:
        return ask(page, step.id, *before, draft=page.session.draft)
    if page.form.review:
        return Filled(replace(page.session, asked=None, draft=None), (review(page, before),))
    return submit(page)


def ask(page: Sheet, step_id: str, *before: Paragraph, draft: Json = None) -> Filled:
    """Ask one question; a draft lives only as long as the question it was begun under stays asked."""
    if page.session.asked != step_id:
        draft = None
    page = page.now(asked=step_id, draft=draft)
    step = page.step(step_id)
    return Filled(page.session, (question(page.asking(step), page, before),)) if step else proceed(page)


def accept(page: Sheet, asking: Asking, value: Json, message: int) -> Filled:
    """Keep a finished answer, say back what was understood, and go on."""
    step, visit = asking.step, page.visit
    answer = Answer(value, visit.person.language or "en", page.form.version, visit.now)
    ending = step.after(visit, answer) if step.after else None
    if isinstance(ending, Ending):
        return Filled(None, ending.replies)
    answers = {**page.session.answers, step.id: answer}
    page = page.now(answers=answers, asked=None, draft=None, last=(step.id, message))
    return proceed(page, taken(page, step, value))


def hear(page: Sheet, incoming: Incoming) -> Filled:
    """Take what was typed or shared as the answer to what was asked last, and to nothing else."""
    step = page.step(page.session.asked)
    if step is None:
        return proceed(page, text("engine-tap-one"))
    asking = page.asking(step)
    if isinstance(incoming, Said) and step.kind.keys and (button := _typed_key(page, asking, incoming)):
        return Filled(page.session, outcome=button) if isinstance(button, Link) else choose(page, button, 0)
    try:
        value = step.kind.read(asking, incoming)
    except Problem as problem:
        return ask(page, step.id, problem.text, draft=page.session.draft)
    return accept(page, asking, value, incoming.message)


def _typed_key(page: Sheet, asking: Asking, said: Said) -> Choice | Link | None:
    """Find the key whose label was sent: keys arrive as text, perhaps in another language."""
    buttons = [b for row in question(asking, page).rows for b in row if isinstance(b, Choice | Link)]
    found = page.visit.desk.words.read(said.text, [button.label for button in buttons])
    return None if found is None else buttons[found]


def correct(page: Sheet, said: Said) -> Filled:
    """Take the edit of the message that gave the last answer as that answer."""
    last = page.session.last
    step = page.step(last[0]) if last and last[1] == said.message else None
    if step is None:
        return proceed(page, text("engine-edited"))
    try:
        value = step.kind.read(page.asking(step), said)
    except Problem as problem:
        return proceed(page, problem.text)
    return accept(page, page.asking(step), value, said.message)


def choose(page: Sheet, choice: Choice, message: int) -> Filled:
    """Follow a button of this form; one of an earlier question gets a short note and the question of now."""
    if choice.step == WHOLE:
        return _choose_whole(page, choice)
    step = page.step(choice.step)
    if step and page.session.asked == step.id:
        return _choose_step(page, page.asking(step), choice, message)
    if page.session.last == (choice.step, message):
        return Filled(page.session)  # the same button pressed twice
    return _fresh(proceed(page, text("engine-stale")))


def _choose_step(page: Sheet, asking: Asking, choice: Choice, message: int) -> Filled:
    step, earlier = asking.step, page.before(asking.step)
    if choice.op == "back" and earlier:
        return ask(page, earlier.id)
    if choice.op == "keep" and step.id in page.values:
        return proceed(page.now(asked=None, draft=None))
    if choice.op == "skip" and step.optional:
        return accept(page, asking, None, message)
    try:
        result = step.kind.tap(asking, choice.op, choice.value)
    except Problem as problem:
        return ask(page, step.id, problem.text, draft=page.session.draft)
    if isinstance(result, Drafted):
        return ask(page, step.id, draft=result.draft)
    return accept(page, asking, result.value, message)


def _choose_whole(page: Sheet, choice: Choice) -> Filled:
    if page.unanswered():
        return _fresh(proceed(page, text("engine-stale")))
    if choice.op == "send":
        return submit(page)
    if choice.op == "part":
        return Filled(page.session, (editing(page, choice.value),))
    step = page.step(choice.value)
    if choice.op == "step" and step and page.editable(step):
        return ask(page, step.id)
    return proceed(page.now(asked=None, draft=None))


def submit(page: Sheet) -> Filled:
    """Hand the answers of the open questions to the form, once more checked against what may be chosen today."""
    if again := page.no_longer_valid():
        return ask(page, again.id, text("engine-choose-again"))
    try:
        outcome = page.form.submit(page.visit, replace(page.session, answers=page.answers()))
    except Problem as problem:
        if page.form.review:
            return Filled(page.session, (review(page, (problem.text,)),))
        return ask(page, page.steps[0].id, problem.text)
    except Moved:
        return Filled(page.session, (Reply((text("engine-moved"),), fresh=True),), to(HOME))
    return Filled(None, outcome=outcome)


def _fresh(filled: Filled) -> Filled:
    """Say it in a message of its own: what was pressed lies far up the screen."""
    return replace(filled, replies=tuple(replace(reply, fresh=True) for reply in filled.replies))
