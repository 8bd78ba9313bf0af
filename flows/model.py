"""The vocabulary every conversation is written in; what the words do lives in `engine.py`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

if TYPE_CHECKING:
    from flows.answers import Kind
    from flows.desk import Desk

Json: TypeAlias = Any  # what json.dumps takes: the only thing a session may hold

# ---------------------------------------------------------------- what the bot says


@dataclass(frozen=True)
class Text:
    """A sentence by its id (`message` or `message.attribute`) and canonical arguments, worded when it is sent."""

    id: str
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True)
class Verbatim:
    """What somebody of the office wrote, as Telegram's HTML, in a language; `{name}` stands for a value."""

    html: str
    language: str = ""
    values: tuple[tuple[str, Arg], ...] = ()


Arg: TypeAlias = str | int | date | Text | Verbatim | tuple[Text, ...]


def text(text_id: str, **args: Arg) -> Text:
    return Text(text_id, args)


class Problem(Exception):  # noqa: N818 - not an error of ours: something the person can mend
    """What a person can mend, with the sentence that says how."""

    def __init__(self, text_id: str, **args: Arg) -> None:
        super().__init__(text_id)
        self.text = Text(text_id, args)


@dataclass(frozen=True)
class Link:
    """A button that opens a page or a form and changes nothing else; `fresh`: in a message of its own."""

    label: Text
    flow: str
    args: tuple[str, ...] = ()
    fresh: bool = False


def to(flow: str, *args: str) -> Link:
    """Say where to go next: a link without a button."""
    return Link(Text(""), flow, args)


@dataclass(frozen=True)
class Choice:
    """A button that answers the step of a form; `value` is absolute, so pressing it twice is harmless."""

    label: Text
    form: str
    subject: str
    step: str
    op: str
    value: str = ""


@dataclass(frozen=True)
class Action:
    """A button that changes one thing: it names the thing and the version of it that was on the screen."""

    label: Text
    page: str
    name: str
    subject: str = ""
    version: int = 0
    onward: str = ""


@dataclass(frozen=True)
class Web:
    """A button that leaves Telegram for an address on the web."""

    label: Text
    url: str


@dataclass(frozen=True)
class AskContact:
    """A key under the writing line that shares the person's own phone number."""

    label: Text


@dataclass(frozen=True)
class AskLocation:
    """A key under the writing line that shares where the person is."""

    label: Text


Paragraph: TypeAlias = Text | tuple[Text, ...]  # a tuple: lines that belong together
Button: TypeAlias = Link | Choice | Action | Web | AskContact | AskLocation
Rows: TypeAlias = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Qr:
    """A picture of a link into this bot that another phone can scan; `written`: the link stands under it too."""

    flow: str
    args: tuple[str, ...] = ()
    written: bool = False


@dataclass(frozen=True)
class Document:
    """A text file made of paragraphs. The name never holds anything personal."""

    name: str
    body: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Media:
    """A photo or document that somebody sent before, by the number Telegram gave it."""

    kind: str  # photo, document
    file_id: str


@dataclass(frozen=True)
class Reply:
    """One message: paragraphs, rows of buttons, perhaps a picture or a file.

    After a tap the engine lets the first reply take the place of the message whose button was pressed,
    unless `fresh` asks for a message of its own. `keys` puts the rows under the writing line.
    """

    body: tuple[Paragraph, ...]
    rows: Rows = ()
    fresh: bool = False
    keys: bool = False
    away: bool = False  # takes the keys under the writing line away
    attached: Qr | Document | Media | None = None
    here: int | None = None  # the message it takes the place of; set by the engine
    language: str = ""  # said in this language instead of the person's: to show what others will read


# ---------------------------------------------------------------- what comes in


@dataclass(frozen=True)
class Said:
    """Typed text. `html`: the same with its formatting, as Telegram's HTML; empty where there is none."""

    text: str
    message: int = 0
    html: str = ""


@dataclass(frozen=True)
class Edited:
    """A message typed before, typed over."""

    text: str
    message: int = 0


@dataclass(frozen=True)
class Tapped:
    """A pressed button: its address and the message it hangs under."""

    address: str
    message: int = 0


@dataclass(frozen=True)
class Commanded:
    """A command such as /start, without its slash, and what was typed after it."""

    name: str
    rest: str = ""
    message: int = 0


@dataclass(frozen=True)
class SharedContact:
    """A contact card; `own` says whether Telegram vouches that it is the sender's."""

    phone: str
    own: bool
    message: int = 0


@dataclass(frozen=True)
class SharedLocation:
    """A point on the map, degrees north and east."""

    latitude: float
    longitude: float
    message: int = 0


@dataclass(frozen=True)
class SentFile:
    """A photo or document, by Telegram's file id. `html`: the caption with its formatting, if it has any."""

    kind: str
    file_id: str
    caption: str = ""
    message: int = 0
    html: str = ""


@dataclass(frozen=True)
class Other:
    """Anything a conversation cannot use: voice, sticker, poll."""

    kind: str
    message: int = 0


Incoming: TypeAlias = Said | Edited | Tapped | Commanded | SharedContact | SharedLocation | SentFile | Other

# ---------------------------------------------------------------- what is known


@dataclass(frozen=True)
class Person:
    """A human, apart from the account they write from. No language means they have not chosen one yet."""

    id: int
    language: str | None = None
    role: str = "migrant"
    keys: bool = False  # keys of ours hang under the writing line


class Answer(msgspec.Struct, frozen=True, array_like=True):
    """A canonical value (choice id, ISO date, E.164; None where skipped) and how it came to be.

    Not a dataclass: every turn reads and writes dozens of them.
    """

    value: Json
    language: str
    version: int
    at: datetime


Answers: TypeAlias = Mapping[str, Answer]
Values: TypeAlias = Mapping[str, Json]


@dataclass(frozen=True)
class Session:
    """A form being filled in: one per person, flow and subject."""

    flow: str
    subject: str = ""
    answers: Answers = field(default_factory=dict)
    asked: str | None = None  # the step asked last: typed text answers only that
    draft: Json = None  # the unfinished answer of `asked`
    only: tuple[str, ...] = ()  # the steps that may be changed; empty: all of them
    base: int = 0  # the version of the subject it was opened on
    in_hand: bool = False
    touched: datetime = datetime.min  # noqa: DTZ901 - replaced at the first turn
    last: tuple[str, int] | None = None  # the step answered last, and the message that did it

    @property
    def key(self) -> tuple[str, str]:
        return (self.flow, self.subject)

    @property
    def values(self) -> dict[str, Json]:
        """What is answered so far, by step."""
        return {step: answer.value for step, answer in self.answers.items()}


@dataclass(frozen=True)
class Visit:
    """What a flow is given: who, about what, and what it may ask of the outside."""

    person: Person
    desk: Desk
    now: datetime
    subject: str = ""
    args: tuple[str, ...] = ()
    version: int = 0  # of the subject, as it was on the screen
    sessions: tuple[Session, ...] = ()
    menu: tuple[Flow, ...] = ()  # what a main menu may offer, in order
    hint: str = ""  # the language Telegram believes the person reads

    @property
    def arg(self) -> str:
        """The first of `args`; empty where there is none."""
        return self.args[0] if self.args else ""


# ---------------------------------------------------------------- flows


@dataclass(frozen=True, eq=False)  # there is one of each; comparing them field by field is slow
class Step:
    """One question of a form. Ids are for ever; a renamed one says `was`.

    `when` looks at the values answered so far in this form; without it the question is always asked.
    `personal` alone decides encryption, masking and export. `after` runs once the answer is accepted and may
    end the form.
    """

    id: str
    kind: Kind
    when: Callable[[Values], bool] | None = None
    optional: bool = False
    personal: bool = False
    section: str = ""
    was: tuple[str, ...] = ()
    after: Callable[[Visit, Answer], Ending | None] | None = None
    args: Mapping[str, Callable[[Visit, Values], Arg]] = field(default_factory=dict)  # what its question names


@dataclass(frozen=True)
class Ending:
    """The form ends here, unsubmitted and forgotten, with these words."""

    replies: tuple[Reply, ...]


@dataclass(frozen=True)
class Opening:
    """How a form begins: on existing answers, limited to some steps, at a given one."""

    subject: str = ""
    answers: Answers = field(default_factory=dict)
    only: tuple[str, ...] = ()
    asked: str | None = None
    base: int = 0


@dataclass(frozen=True)
class Switched:
    """From here on the account speaks for another person, or for nobody (everything about them is erased)."""

    person: Person | None
    replies: tuple[Reply, ...]


@dataclass(frozen=True)
class Speaks:
    """The person has chosen a language; what was on the screen goes on in it, or else `then` opens."""

    language: str
    then: Link


Outcome: TypeAlias = "Reply | tuple[Reply, ...] | Link | Switched | Speaks"  # a link is opened at once


@dataclass(frozen=True, eq=False)
class Form:
    """Questions that lead to one submission. A form without `review` submits at the last answer."""

    id: str
    version: int
    steps: tuple[Step, ...]
    submit: Callable[[Visit, Session], Outcome]
    allows: Callable[[Visit], bool]
    opens: Callable[[Visit], Opening | Outcome] = lambda _: Opening()
    review: bool = False
    takes_files: bool = False  # a document sent outside of any form opens it
    command: str = ""
    menu: int = 0  # rank in the main menu; 0: not in it
    offered: Callable[[Visit], bool] = lambda _: True  # whether the menu shows it just now


class Moved(Exception):  # noqa: N818 - the thing has moved on since the button was drawn
    """The thing an action names is no longer as it was on the screen."""


@dataclass(frozen=True, eq=False)
class Page:
    """Drawn from the database each time it is opened, so a button pressed a year later still works."""

    id: str
    shows: Callable[[Visit], Outcome]
    allows: Callable[[Visit], bool]
    actions: Mapping[str, Callable[[Visit], Outcome]] = field(default_factory=dict)
    hears: Callable[[Visit, Incoming], Reply | None] | None = None  # what is said outside of any form
    command: str = ""
    menu: int = 0
    offered: Callable[[Visit], bool] = lambda _: True


Flow: TypeAlias = Form | Page


def anyone(_: Visit) -> bool:
    """Allow everybody, strangers too."""
    return True


# ---------------------------------------------------------------- a turn


@dataclass(frozen=True)
class Known:
    """What is known of a person when their message is read."""

    person: Person
    sessions: Sequence[Session] = ()
    hint: str = ""


@dataclass(frozen=True)
class Turn:
    """What is known afterwards, and what to say. `changed` and `ended` are sessions to keep and to forget.

    No person: everything about them has been erased, and `replies` are the last words, in `language`.
    """

    person: Person | None
    language: str = ""
    changed: tuple[Session, ...] = ()
    ended: tuple[Session, ...] = ()
    replies: tuple[Reply, ...] = ()
