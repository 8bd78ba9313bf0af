"""Every form and every page of the house, without being named: finishable, forgiving, and closed to strangers."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from sqlalchemy import update

from flows import addresses
from flows.answers import (
    Amount,
    Asking,
    ChooseMany,
    ChooseOne,
    Day,
    FormattedText,
    LongText,
    PassportName,
    Phone,
    SentDocument,
    SentMedia,
    ShortText,
    TimeOfDay,
    WebAddress,
    YesNo,
)
from flows.forms import sheet
from flows.languages import LANGUAGES
from flows.model import Answer, Choice, Form, Link, Page, SentFile, Step, Visit, Web
from flows.network.records import Profile
from flows.registry import HOUSE
from flows.staff.directory.editing import Line
from storage.tables import person, recovery
from tests.flows.chatting import Chat
from tests.flows.conftest import new_chat
from tests.flows.stories import press, press_paged

FORMS = [flow for flow in HOUSE.flows.values() if isinstance(flow, Form)]
PAGES = [flow for flow in HOUSE.flows.values() if isinstance(flow, Page)]
HOSTILE = (
    "",
    " ",
    "🙂",
    "👩‍👩‍👧‍👦" * 500,
    "x" * 100_000,
    "\x00\x01",
    "\u202e\u2066",
    "<b>bold",
    "</b>&lt;",
    "{ $years }",
    "__proto__",
    "'; DROP TABLE person; --",
    "=1+1",
    "/nonsense",
    "/start c-enrollment--x-set-y",
    "٣",
    "9" * 400,
)


def fresh_chat(form: Form | None = None) -> Chat:
    """Somebody new who may open the form, in a world where the code "example" leads to somebody's enrollment."""
    chat = new_chat()
    owner, codes = Chat(chat.world), chat.desk.recovery
    codes.issue(owner.person.id, chat.now)
    chat.world.conn.execute(update(recovery).values(code_hash=codes._mark("example")))
    if form and not form.allows(Visit(chat.person, chat.desk, chat.now)):
        chat.appointed("admin")
    return chat


def ways(chat: Chat, form: Form) -> Iterator[str]:
    """Everything a form could be about in this world: nothing, a group, a case, a decision, an invitation."""
    yield ""
    yield from groups(chat)
    worker = Chat(chat.world, "ru")
    for _ in walk(worker, FORMS[0], lambda s, o: "yes" if isinstance(s.kind, YesNo) else o[0]):
        pass
    case = chat.desk.enrollments.of(worker.person.id)
    assert case
    yield f"-{case.case}"
    decided = chat.desk.review.decide(
        case.case, "returned", note="example", language="ko", mend=("birth",), version=1, by=9, now=chat.now
    )
    yield f"-{decided.id}"
    yield from broadcasts(chat)
    yield from directory(chat)
    yield from cooperatives(chat)
    code = chat.desk.team.invite("staff", (), by=0, now=chat.now, expires=chat.now + timedelta(days=1))
    yield f"-{code.replace('-', '__')}"


def groups(chat: Chat) -> Iterator[str]:
    """A group this person is in, one of its papers, and the way into another."""
    about = {"name": "Example", "country": "KG", "region": "KG-GO", "kind": "farming", "aim": "example"}
    people = chat.person, Chat(chat.world).person
    mine, other = (founded(chat, about, one.id) for one in people)
    yield from (f"-{mine}", f"-{mine}-plan", f"-{chat.desk.groups.invitation(other).replace('-', '__')}")


def founded(chat: Chat, about: dict[str, str], person: int) -> int:
    """Make a group as the form does: it is at the first stage of its country's guide."""
    number = chat.desk.groups.found(about, person=person, name="Example", now=chat.now)
    chat.desk.groups.reach(number, chat.desk.facts.guides[about["country"]].stages[0].id)
    return number


def directory(chat: Chat) -> Iterator[str]:
    """Fields of an entry of each kind, and a question nobody could answer."""
    yield from ("-1-city", "-1-categories", "-1-country")
    chat.desk.questions.keep(chat.person.id, "example", "en", "KR", chat.now)
    yield f"-{chat.desk.questions.of(chat.person.id)[0].id}"


def cooperatives(chat: Chat) -> Iterator[str]:
    """A group of this person's, another one that shows itself, and the two in contact."""
    groups, network, founder = chat.desk.groups, chat.desk.network, Chat(chat.world).person.id
    said = {"name": "Example", "country": "KG", "region": "", "kind": "food", "aim": "Example"}
    mine, other = (founded(chat, said, who) for who in (chat.person.id, founder))
    yield f"-{mine}"
    network.publish(other, Profile("Example"))
    yield f"-{other}"
    yield f"-{mine}-{other}"
    me = groups.me(mine, chat.person.id)
    assert me
    contact = network.approach(mine, other, me.id, "Example", chat.now)
    network.accept(contact)
    yield f"-{contact}-{mine}"


def broadcasts(chat: Chat) -> Iterator[str]:
    """A draft, one that this person got, and an answer to it."""
    given = {"title": "Example", "kind": "invitation", "text_en": {"html": "Example", "media": None}}
    answers = {step: Answer(value, "en", 1, chat.now) for step, value in given.items()}
    desk = chat.desk.broadcasts
    draft, sent = (desk.make(answers, by=9, scope=(), now=chat.now) for _ in range(2))
    yield f"-{draft}"
    desk.move(sent, 1, ("draft",), "gathering", now=chat.now)
    chat.world.conn.execute(update(person).where(person.c.id == chat.person.id).values(role="migrant"))
    desk.gather(sent, chat.now)
    chat.appointed(chat.person.role)
    yield f"-{sent}"
    desk.reply(sent, chat.person.id, "Example", chat.now)
    yield f"-{desk.written_by(chat.person.id)[0].id}"


Pick = Callable[[Step, list[str]], str]


def first(_: Step, options: list[str]) -> str:
    return options[0]


def options(chat: Chat, form: Form, step: Step) -> list[str]:
    """The ids a step offers this person now."""
    session = chat.session(form.id)
    assert session
    asking = _asking(chat, form, step)
    if isinstance(step.kind, YesNo):
        return ["yes", "no"]
    return [o.id for o in step.kind.of(asking)] if isinstance(step.kind, ChooseOne | ChooseMany) else []


def _asking(chat: Chat, form: Form, step: Step) -> Asking:
    session = chat.session(form.id)
    assert session
    return sheet(form, session, Visit(chat.person, chat.desk, chat.now, menu=HOUSE.menu)).asking(step)


def answer(chat: Chat, form: Form, step: Step, pick: Pick) -> None:
    """Answer any step of any form with something it accepts."""
    kind, choices = step.kind, options(chat, form, step)
    if isinstance(kind, YesNo):
        press(chat, step.id, "set", pick(step, choices))
    elif isinstance(kind, ChooseMany):
        choice = pick(step, choices)
        if any((b.op, b.value) == ("on", choice) for b in _choices(chat)):  # it may be ticked from before
            press(chat, step.id, "on", choice)
        press(chat, step.id, "done")
    elif isinstance(kind, ChooseOne):
        press_paged(chat, step.id, pick(step, choices))
    elif isinstance(kind, Day):
        earliest, latest = kind.span(_asking(chat, form, step))
        chat.says((earliest + (latest - earliest) / 2).strftime("%d.%m.%Y"))
    elif isinstance(kind, Phone):
        chat.shares_contact("+821012345678")
    elif isinstance(kind, Line):
        chat.says({"phones": "1350", "website": "https://example.org"}.get(step.id, "example"))
    elif isinstance(kind, SentMedia):
        chat.sends(SentFile("photo", "example", message=chat.counter))
    elif isinstance(kind, SentDocument):
        chat.sends(SentFile("document", "example", message=chat.counter))
    else:
        read_out = (
            chat.desk.moves.request(Chat(chat.world).person.id, chat.now) if step.id == "number" else "example"
        )
        chat.says(_EXAMPLES.get(type(kind), read_out))


_EXAMPLES = {PassportName: "Testova", Amount: "1500", TimeOfDay: "23:59", WebAddress: "https://example.org"}


def walk(chat: Chat, form: Form, pick: Pick = first) -> Iterator[Step]:
    """Open a form and answer it to its end, giving each step before it is answered."""
    for way in ways(chat, form):
        chat.presses(f"o-{form.id}{way}")
        if chat.session(form.id):
            break
    for _ in range(100):
        session = chat.session(form.id)
        if session is None or session.asked is None:
            break
        step = next(s for s in form.steps if s.id == session.asked)
        yield step
        if (now := chat.session(form.id)) and now.asked == step.id:
            answer(chat, form, step, pick)
    if chat.session(form.id):
        press(chat, "_", "send")


def branches() -> Iterator[tuple[Form, str, str]]:
    """Every option of every fixed choice, and both answers to every yes or no."""
    for form in FORMS:
        for step in form.steps:
            fixed = step.kind.options if isinstance(step.kind, ChooseOne | ChooseMany) else ()
            answers = ("yes", "no") if isinstance(step.kind, YesNo) else fixed if isinstance(fixed, tuple) else ()
            yield from ((form, step.id, value) for value in answers)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_every_form_can_be_finished_and_gone_back_in(form: Form) -> None:
    chat = fresh_chat(form)
    for step in walk(chat, form):
        if any(b.op == "back" for b in _choices(chat)):
            press(chat, step.id, "back")
            earlier = chat.session(form.id)
            assert earlier
            assert earlier.asked not in (None, step.id)
            if any(b.op == "keep" for b in _choices(chat)):
                press(chat, str(earlier.asked), "keep")
            else:
                press(chat, str(earlier.asked), "skip")
            assert chat.session(form.id).asked == step.id  # type: ignore[union-attr]
    assert chat.session(form.id) is None


@pytest.mark.parametrize(("form", "step", "value"), list(branches()), ids=lambda part: getattr(part, "id", part))
def test_every_branch_leads_to_an_end(form: Form, step: str, value: str) -> None:
    chat = fresh_chat(form)
    chosen: list[str] = []

    def pick(asked: Step, choices: list[str]) -> str:
        if asked.id == step:
            chosen.append(value)
            return value
        if isinstance(asked.kind, YesNo):
            return "yes"
        # The options before it decide whether it is asked at all: try those that open most.
        return {
            "plan": {"job_kind": "job", "business_kind": "business", "business_stage": "business"}.get(
                step, "cooperative"
            )
        }.get(asked.id, choices[0])

    for _ in walk(chat, form, pick):
        pass
    assert chosen, "the question was asked"
    assert chat.session(form.id) is None


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_old_buttons_and_hostile_input_change_nothing(form: Form) -> None:
    chat = fresh_chat(form)
    pressed: list[Choice] = []
    for step in walk(chat, form):
        for words in HOSTILE:
            before = chat.session(form.id)
            chat.says(words)
            after = chat.session(form.id)
            if after is None or before is None or isinstance(step.kind, ShortText | LongText | FormattedText):
                break  # a free text takes almost anything: that is its answer
            assert (after.answers, after.asked) == (before.answers, step.id)
            chat.presses(f"o-{form.id}-{after.subject}".rstrip("-"))  # some of it leads to the menu
        for choice in pressed[-6:]:
            held = chat.session(form.id)
            if held is None or held.asked == choice.step:
                continue
            chat.presses(addresses.write(choice), 7)
            again = chat.session(form.id)
            assert again
            assert again.answers == held.answers
        pressed += [c for c in _choices(chat) if c.op not in {"back", "keep"}]
        if (current := chat.session(form.id)) and current.asked is None:
            break


def _choices(chat: Chat) -> list[Choice]:
    return [b for row in chat.screen[-1].reply.rows for b in row if isinstance(b, Choice)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_opens_in_every_language(language: str) -> None:
    """To somebody new, to somebody enrolled, and to an admin."""
    chat = new_chat().in_language(language)
    for _ in range(2):
        for page in PAGES:
            chat.presses(f"o-{page.id}")
            assert chat.heard, page.id
        for step in walk(chat, FORMS[0]):
            assert step
    admin = Chat(chat.world, language, role="admin")
    for page in PAGES:
        admin.presses(f"o-{page.id}")
        assert admin.heard, page.id


@pytest.mark.parametrize("seed", range(60))
def test_a_random_walk_never_stumbles(seed: int) -> None:
    """Somebody presses, types, waits, edits and switches language at random; the bot always has an answer."""
    dice = random.Random(seed)
    chat = new_chat().in_language(None)
    for _ in range(80):
        dice.choice((_press_anything, _press_anything, _press_anything, _say_anything, _do_anything))(chat, dice)
        assert sum(session.in_hand for session in chat.sessions.values()) <= 1


def _press_anything(chat: Chat, dice: random.Random) -> None:
    bubbles = [b for b in chat.screen[-4:] if b.reply.rows]
    if bubbles:
        bubble = dice.choice(bubbles)
        button = dice.choice([b for row in bubble.reply.rows for b in row])
        if not bubble.reply.keys and not isinstance(button, Web):  # those leave Telegram
            chat.presses(addresses.write(button), bubble.id)  # type: ignore[arg-type]
            repeated = not chat.heard
            assert not repeated or any(session.last for session in chat.sessions.values())


def _say_anything(chat: Chat, dice: random.Random) -> None:
    words = (
        *HOSTILE,
        "Testova",
        "25.03.1994",
        "010-1234-5678",
        "yes",
        "no",
        "/enroll",
        "/menu",
        "/mydata",
        "/help",
    )
    chat.says(dice.choice(words))
    assert chat.heard, "whatever is said, there is an answer"


def _do_anything(chat: Chat, dice: random.Random) -> None:
    match dice.randrange(5):
        case 0:
            chat.sends_voice()
        case 1:
            chat.waits(hours=dice.choice((1, 7, 900)))
        case 2 if chat.own:
            chat.edits("Testova")
        case 3:
            chat.shares_contact("+821012345678", own=dice.random() < 0.5)
        case _:
            chat.presses(f"a-language-set-{dice.choice(LANGUAGES)}-0-")


def test_nobody_reaches_anothers_data_with_anothers_buttons() -> None:
    """Every button Aida ever saw, pressed by somebody else, shows and changes nothing of hers."""
    aida = new_chat()
    seen: set[str] = set()
    for step in walk(aida, FORMS[0], lambda s, o: "yes" if isinstance(s.kind, YesNo) else o[0]):
        assert step
        seen |= _addresses(aida)
    for page in PAGES:
        aida.presses(f"o-{page.id}")
        seen |= _addresses(aida)
    mine = aida.desk.enrollments.of(aida.person.id)
    assert mine
    other = Chat(aida.world)
    for address in sorted(seen):
        other.presses(address)
        assert "TESTOVA" not in other.last
        assert other.person.id != aida.person.id
        if other.person.language is None:
            other.in_language("en")  # they have erased themselves
    assert aida.desk.enrollments.of(aida.person.id) == mine
    assert aida.person.id in {row.id for row in aida.world.rows(person)}


def _addresses(chat: Chat) -> set[str]:
    buttons = (b for reply in chat.heard for row in reply.rows for b in row)
    return {addresses.write(b) for b in buttons if isinstance(b, Choice | Link) or hasattr(b, "page")}  # type: ignore[arg-type]
