"""What three invented workers answer in the enrollment, by step; and the questions the form must therefore ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from flows.enrollment import STEPS

Answer = str | tuple[str, ...]


@dataclass(frozen=True)
class Story:
    """Choices by step; what is not chosen is typed, shared or agreed to."""

    language: str
    phone: str  # its last digits are the chat's
    choices: Mapping[str, Answer]

    def route(self) -> tuple[str, ...]:
        """Name the questions in their order, as the form's own conditions open them."""
        values: dict[str, object] = {}
        for step in STEPS:
            if step.when is None or step.when(values):
                chosen = self.choices.get(step.id, True)
                values[step.id] = list(chosen) if isinstance(chosen, tuple) else chosen
        return tuple(values)


_BOTH: dict[str, Answer] = {
    "gender": "woman",
    "visa": "e9",
    "work_region": "KR-41",
    "sector": "factory",
    "education": "school11",
    "korean": "everyday",
}
_COOPERATIVE: dict[str, Answer] = {
    **_BOTH,
    "nationality": "KG",
    "place": "korea",
    "worker": "first",
    "home_region": "KG-Y",
    "plan": "cooperative",
    "coop_kind": "food",
    "coop_people": "few",
    "coop_where": "village",
    "training": ("cooking", "cooperative"),
    "sunday": "sometimes",
    "training_language": "ky",
    "help": ("departure_insurance", "wages"),
}
_JOB: dict[str, Answer] = {
    **_BOTH,
    "nationality": "UZ",
    "place": "home",
    "worker": "reemployed",
    "home_region": "UZ-XO",
    "plan": "job",
    "job_kind": "technician",
    "training": ("none",),
    "help": ("pension",),
}
_BUSINESS: dict[str, Answer] = {
    **_BOTH,
    "nationality": "MN",
    "place": "korea",
    "worker": "committed",
    "home_region": "MN-047",
    "plan": "business",
    "business_kind": "sewing",
    "business_stage": "idea",
    "training": ("business",),
    "sunday": "yes",
    "training_language": "mn",
    "help": ("none",),
}
STORIES = (
    Story("ky", "+82102{:07d}", _COOPERATIVE),
    Story("uz", "+99890{:07d}", _JOB),
    Story("mn", "+82102{:07d}", _BUSINESS),
)


def typed(today: date) -> dict[str, str]:
    """Give what is written by hand; the days lie where each question expects them, whenever this runs."""

    def on(days: int, pattern: str) -> str:
        return (today + timedelta(days)).strftime(pattern)

    return {
        "family_name": "Testova",
        "birth": on(-32 * 365, "%d.%m.%Y"),
        "second_contact": "aida@example.org",
        "entry": on(-4 * 365, "%Y-%m-%d"),
        "stay_until": on(400, "%d.%m.%Y"),
        "job": "I pack test parcels",
        "departure": on(380, "%d/%m/%Y"),
        "returned": on(-200, "%d.%m.%Y"),
        "home_place": "Example village",
    }
