"""A desk in memory, so that conversations can be tested without a database."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.wording import Reading
from flows.desk import ConsentGiven, Enrollment, Seen
from flows.facts import Facts
from flows.model import Answer, Json, Moved, Person, Reply


@dataclass
class FakeEnrollments:
    kept: dict[int, Enrollment] = field(default_factory=dict)

    def of(self, person: int) -> Enrollment | None:
        return self.kept.get(person)

    def submit(self, person: int, answers, personal, *, version, form_version, language, now) -> Enrollment:  # noqa: ANN001
        before = self.kept.get(person)
        if version != (before.version if before else 0):
            raise Moved
        case = before.case if before else f"4829{1000 + person}"
        self.kept[person] = Enrollment(person, case, "new", version + 1, form_version, dict(answers), now)
        return self.kept[person]

    def withdraw(self, person: int, *, version: int, now: datetime) -> None:
        before = self.kept.get(person)
        if before is None or before.version != version:
            raise Moved
        self.kept[person] = replace(before, status="withdrawn", version=version + 1)


@dataclass
class FakeConsents:
    log: list[tuple[int, ConsentGiven]] = field(default_factory=list)

    def record(self, person: int, consent: ConsentGiven) -> None:
        self.log.append((person, consent))

    def of(self, person: int) -> dict[str, ConsentGiven]:
        return {c.purpose: c for owner, c in self.log if owner == person}


@dataclass
class FakeRecovery:
    people: dict[int, Person]
    codes: dict[str, int] = field(default_factory=dict)
    tries: int = 0

    def issue(self, person: int, now: datetime) -> str:
        self.codes = {code: owner for code, owner in self.codes.items() if owner != person}
        code = f"TEST-CODE-{person:04}"[:14] + str(len(self.codes))
        self.codes[code] = person
        return code

    def allowed(self, person: int, now: datetime) -> bool:
        self.tries += 1
        return self.tries <= 5

    def redeem(self, person: int, code: str, now: datetime) -> Person | None:
        owner = self.codes.pop(code.upper(), None)
        return None if owner is None else self.people[owner]


@dataclass
class FakePeople:
    erased: set[int] = field(default_factory=set)
    farewells: list[tuple[int, Reply]] = field(default_factory=list)

    def erase(self, person: int) -> None:
        self.erased.add(person)

    def tell_old_account(self, person: int, reply: Reply) -> None:
        self.farewells.append((person, reply))


@dataclass
class FakeViews:
    kept: dict[str, tuple[int, Json]] = field(default_factory=dict)

    def keep(self, person: int, data: Json, now: datetime) -> str:
        view = str(len(self.kept) + 1)
        self.kept[view] = (person, data)
        return view

    def get(self, person: int, view: str) -> Json | None:
        owner, data = self.kept.get(view, (None, None))
        return data if owner == person else None


@dataclass
class FakeAudit:
    entries: dict[int, list[Seen]] = field(default_factory=lambda: defaultdict(list))

    def note(self, deed: str, *, actor: int, subject: int, now: datetime, why: str = "") -> None:
        self.entries[subject].append(Seen(now, "you" if actor == subject else "office", deed, why))

    def about(self, person: int) -> list[Seen]:
        return self.entries[person]


@dataclass
class FakeDesk:
    """Everything a flow may ask, in dictionaries."""

    facts: Facts
    words: Reading
    people_by_id: dict[int, Person] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.enrollments = FakeEnrollments()
        self.consents = FakeConsents()
        self.recovery = FakeRecovery(self.people_by_id)
        self.people = FakePeople()
        self.views = FakeViews()
        self.audit = FakeAudit()


def given(value: Json, now: datetime) -> Answer:
    return Answer(value, "en", 1, now)
