"""A step that asks for one consent, apart from everything else, and keeps the yes or no the moment it is given.

What a notice must tell (who, what, why, how long, the right to refuse and what refusing means) is in its text:
Korea's Personal Information Protection Act, art. 15(2), 17(2), 22(1) and 28-8; Decree art. 17.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flows.answers import Consent
from flows.desk import ConsentGiven
from flows.model import Answer, Arg, Ending, Step, Values, Visit

Named = Mapping[str, Callable[[Visit, Values], Arg]]
YEARS: Named = {"years": lambda visit, _: visit.desk.facts.office.keep_years}
OFFICE: Named = {
    "office": lambda visit, _: visit.desk.facts.office.name,
    "contact": lambda visit, _: visit.desk.facts.office.contact,
}


def consent(
    purpose: str,
    args: Named,
    when: Callable[[Values], bool] | None = None,
    *,
    section: str = "",
    wording: int = 1,  # raise it with every change of what the text promises
    refused: Ending | None = None,
) -> Step:
    """Make the step; `refused` ends the form where it cannot go on without this consent."""

    def after(visit: Visit, answer: Answer) -> Ending | None:
        given = ConsentGiven(purpose, bool(answer.value), wording, answer.language, answer.at)
        visit.desk.consents.record(visit.person.id, given)
        return None if answer.value else refused

    return Step(purpose, Consent(wording), when, section=section, after=after, args=args)
