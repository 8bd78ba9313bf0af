"""What a kind of answer is given and what it gives back; the kinds themselves live beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.model import (
    Arg,
    Button,
    Choice,
    Form,
    Incoming,
    Json,
    Problem,
    Rows,
    Session,
    Step,
    Text,
    Values,
    Visit,
)


@dataclass(frozen=True)
class Asking:
    """One step being asked of one person."""

    form: Form
    step: Step
    session: Session
    values: Values  # what is answered in the open steps of this form
    visit: Visit

    def word(self, attribute: str = "") -> Text:
        return Text(f"{self.form.id}-{self.step.id}" + (f".{attribute}" if attribute else ""))

    def choice(self, label: Text, op: str, value: str = "") -> Choice:
        return Choice(label, self.form.id, self.session.subject, self.step.id, op, value)

    @property
    def answered(self) -> Json:
        """The value already given, which stays until a new one is accepted."""
        answer = self.session.answers.get(self.step.id)
        return answer.value if answer else None

    @property
    def draft(self) -> Json:
        """The unfinished answer, if it is this step's."""
        return self.session.draft if self.session.asked == self.step.id else None

    def drafting(self, draft: Json) -> Asking:
        return replace(self, session=replace(self.session, asked=self.step.id, draft=draft))


@dataclass(frozen=True)
class Taken:
    """A finished answer, canonical."""

    value: Json


@dataclass(frozen=True)
class Drafted:
    """An answer under way: kept with the session, asked on."""

    draft: Json


class Kind:
    """A kind of answer. Values are JSON; `tap` takes absolute values, so a repeated tap is harmless."""

    keys = False  # True: the rows hang under the writing line (only there Telegram shares a contact)
    name = ""  # its general words: the message `answer-<name>`

    def read(self, asking: Asking, incoming: Incoming) -> Json:  # noqa: ARG002
        """Turn what was typed or shared into a value; Problem says what is wrong and shows an example."""
        raise Problem("answer-tap")

    def tap(self, asking: Asking, op: str, value: str) -> Taken | Drafted:  # noqa: ARG002
        """Turn a pressed button into a value or a draft; Problem when the button is not (or no longer) ours."""
        raise Problem("engine-stale")

    def rows(self, asking: Asking) -> Rows:  # noqa: ARG002
        """Draw the buttons the question offers."""
        return ()

    def show(self, asking: Asking, value: Json) -> Arg:  # noqa: ARG002
        """Show a value the way the person reads it back."""
        return str(value)

    def valid(self, asking: Asking, value: Json) -> bool:  # noqa: ARG002
        """Tell whether a value given earlier may still be submitted."""
        return True


def grid(buttons: Sequence[Button], wide: int) -> Rows:
    """Lay buttons out in rows of `wide`."""
    return tuple(tuple(buttons[i : i + wide]) for i in range(0, len(buttons), wide))
