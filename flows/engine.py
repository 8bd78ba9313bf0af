"""One turn: (what is known, what came in) -> (what is known now, what to say). Nothing is sent here."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from flows import addresses, filling, forms, screen
from flows.desk import Desk
from flows.house import FIRST, HOME, House
from flows.model import (
    Action,
    Choice,
    Commanded,
    Edited,
    Form,
    Incoming,
    Known,
    Link,
    Moved,
    Opening,
    Outcome,
    Page,
    Problem,
    Reply,
    Said,
    SentFile,
    Session,
    Speaks,
    Switched,
    Tapped,
    Text,
    Turn,
    Visit,
    text,
    to,
)


def take_turn(house: House, known: Known, incoming: Incoming, desk: Desk, now: datetime) -> Turn:
    """Decide one turn. Raises only on a bug: what a person can mend is said to them."""
    return _Turning(house, known, incoming, desk, now).run()


class _Turning:
    """One turn under way: the few things that change while it is decided."""

    def __init__(self, house: House, known: Known, incoming: Incoming, desk: Desk, now: datetime) -> None:
        self.house, self.incoming, self.desk, self.now, self.hint = house, incoming, desk, now, known.hint
        self.person, self.gone = known.person, False
        self.before = {session.key: session for session in known.sessions}
        self.sessions = {key: filling.rested(session, now) for key, session in self.before.items()}
        self.replies: list[Reply] = []

    def run(self) -> Turn:
        self._stranger() if self.person.language is None else self._dispatch()
        return self._finished()

    # ------------------------------------------------------------ what came in

    def _stranger(self) -> None:
        """Settle the language first; what they came for waits in the buttons."""
        match self.incoming:
            case Tapped(address=address) if isinstance(addresses.read(address), Action):
                self._dispatch()
            case Commanded(name="start", rest=rest) if isinstance(addresses.read(rest), Link):
                self._open(FIRST, rest)
            case Commanded(name=name) if name in self.house.commands:
                flow = self.house.commands[name]
                self._open(FIRST, *([addresses.write(to(flow.id))] if flow.allows(self._visit()) else []))
            case _:
                self._open(FIRST)

    def _dispatch(self) -> None:
        match self.incoming:
            case Commanded():
                self._command(self.incoming)
            case Tapped():
                self._tap(self.incoming)
            case Edited():
                self._edit(self.incoming)
            case _:
                self._hear(self.incoming)

    def _command(self, command: Commanded) -> None:
        if command.name == "start":
            link = addresses.read(command.rest)
            self._carry_out(link if isinstance(link, Link) else to(HOME))
        elif command.name == "cancel":
            self._note_home("engine-parked" if self._in_hand() else "engine-nothing-parked")
        elif command.name in self.house.commands:
            self._open(self.house.commands[command.name].id)
        else:
            self._astray("engine-unknown")

    def _tap(self, tapped: Tapped) -> None:
        match addresses.read(tapped.address):
            case Link() as link:
                self._open(link.flow, *link.args)
                self.replies = [replace(reply, fresh=link.fresh or reply.fresh) for reply in self.replies]
            case Choice() as choice:
                self._choose(choice)
            case Action() as action:
                self._act(action)
            case None:
                self._astray("engine-unknown")

    def _hear(self, incoming: Incoming) -> None:
        session = self._in_hand() or (self._for_files() if isinstance(incoming, SentFile) else None)
        if session:
            self._fill(filling.hear(self._sheet(session), incoming), session)
        elif reply := self.house.listened(self._visit(), incoming):
            self.replies.append(reply)
        else:
            self._note_home("engine-lost" if isinstance(incoming, Said) else "engine-not-text")

    def _for_files(self) -> Session | None:
        """Open the form that takes a document nobody asked for, if this person may use one."""
        form = next((form for form in self.house.files if form.allows(self._visit())), None)
        return Session(form.id, asked=form.steps[0].id) if form else None

    def _edit(self, edited: Edited) -> None:
        session = self._in_hand()
        if session:
            said = Said(edited.text, edited.message)
            self._fill(filling.correct(self._sheet(session), said), session)
        else:
            self._note_home("engine-edited")

    def _choose(self, choice: Choice) -> None:
        session, form = self.sessions.get((choice.form, choice.subject)), self.house.flows.get(choice.form)
        if session and form and form.allows(self._visit(choice.subject)):
            self._fill(filling.choose(self._sheet(session), choice, self.incoming.message), session)
        else:
            self._astray("engine-stale")

    # ------------------------------------------------------------ pages and actions

    def _open(self, flow_id: str, *args: str) -> None:
        flow = self.house.flows.get(flow_id)
        if flow is None or not flow.allows(self._visit(args=args)):
            self._astray("engine-unknown")
        elif isinstance(flow, Page):
            if flow_id == HOME:
                self._park()
            self._carry_out(flow.shows(self._visit(args=args)))
        else:
            opening = flow.opens(self._visit(args=args))
            if isinstance(opening, Opening):
                self._begin(flow, opening)
            else:
                self._carry_out(opening)

    def _act(self, action: Action) -> None:
        page = self.house.flows.get(action.page)
        visit = self._visit(action.subject, (action.onward,) if action.onward else (), action.version)
        if not isinstance(page, Page) or action.name not in page.actions or not page.allows(visit):
            self._astray("engine-unknown")
            return
        try:
            self._carry_out(page.actions[action.name](visit))
        except (Moved, Problem) as reason:
            note = reason.text if isinstance(reason, Problem) else text("engine-moved")
            self.replies.append(Reply((note,), fresh=True))
            self._open(page.id, *((action.subject,) if action.subject else ()))

    def _carry_out(self, outcome: Outcome) -> None:
        match outcome:
            case Link(flow=flow, args=args):
                self._open(flow, *args)
            case Speaks(language=language, then=then):
                self.person = replace(self.person, language=language)
                if session := self._in_hand():
                    self._fill(filling.proceed(self._sheet(session)), session)
                else:
                    self._carry_out(then)
            case Switched(person=person, replies=replies):
                self.gone = person is None
                self.person = person or self.person
                self.before, self.sessions = {}, {}
                self.replies.extend(replies)
            case Reply():
                self.replies.append(outcome)
            case _:
                self.replies.extend(outcome)

    # ------------------------------------------------------------ forms

    def _begin(self, form: Form, opening: Opening) -> None:
        """Open a form; one already under way goes on where it stopped."""
        session = self.sessions.get((form.id, opening.subject))
        note: tuple[Text, ...] = ()
        if session is None or session.base != opening.base:
            session = Session(form.id, opening.subject, opening.answers, base=opening.base)
        elif session.answers and not opening.asked:
            note = (text("engine-continue"),)
        session = replace(session, only=opening.only, asked=opening.asked or session.asked)
        self._fill(filling.proceed(self._sheet(session), *note), session)

    def _fill(self, filled: filling.Filled, session: Session) -> None:
        """Take the form in hand as it is after a move; whatever else was in hand is parked."""
        if filled.session:
            self._park()
            self.sessions[session.key] = replace(filled.session, in_hand=True, touched=self.now)
        else:
            self.sessions.pop(session.key, None)
        self.replies.extend(filled.replies)
        if filled.outcome:
            self._carry_out(filled.outcome)

    # ------------------------------------------------------------ small moves

    def _visit(self, subject: str = "", args: tuple[str, ...] = (), version: int = 0) -> Visit:
        sessions = tuple(self.sessions.values())
        return Visit(self.person, self.desk, self.now, subject, args, version, sessions, self.house.menu, self.hint)

    def _sheet(self, session: Session) -> forms.Sheet:
        form = self.house.flows[session.flow]
        assert isinstance(form, Form)  # noqa: S101 - sessions are only made for forms
        return forms.sheet(form, session, self._visit(session.subject))

    def _in_hand(self) -> Session | None:
        return next((s for s in self.sessions.values() if s.in_hand and s.flow in self.house.flows), None)

    def _park(self) -> None:
        self.sessions = {key: replace(s, in_hand=False) if s.in_hand else s for key, s in self.sessions.items()}

    def _note_home(self, note: str) -> None:
        self.replies.append(Reply((text(note),), fresh=True))
        self._open(HOME)

    def _astray(self, note: str) -> None:
        """Say a note, and ask again what is asked; without a form in hand, show the menu."""
        if session := self._in_hand():
            self._fill(filling.proceed(self._sheet(session), text(note)), session)
        else:
            self._note_home(note)

    # ------------------------------------------------------------ the end

    def _finished(self) -> Turn:
        replies = screen.arranged(self.replies, self.incoming, keys=self.person.keys)
        person = replace(self.person, keys=any(reply.keys for reply in replies))
        if self.gone:
            return Turn(None, self.person.language or "en", replies=replies)
        changed = tuple(s for key, s in self.sessions.items() if s != self.before.get(key))
        ended = tuple(s for key, s in self.before.items() if key not in self.sessions)
        return Turn(person, person.language or "", changed, ended, replies)
