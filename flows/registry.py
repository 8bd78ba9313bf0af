"""Every flow of the house, one line each: adding a flow adds its line here."""

from flows import (
    enrollment,
    help,  # noqa: A004 - the page is called help
    lookup,
    mine,
    mydata,
    news,
    recovery,
    services,
    start,
)
from flows.cooperative import (
    days,
    guide,
    home,
    joining,
    mates,
    papers,
    plan,
    planning,
    proposing,
    selfcheck,
    stages,
    tasks,
    voting,
)
from flows.house import House
from flows.network import approaching, asking, browsing, contacts, showing
from flows.staff import case, deciding, exports, moving, office, queue, team
from flows.staff.broadcasts import accounts, composing, controlling, segments, sendoff
from flows.staff.cooperatives import adding, group, listing, reporting, waiting
from flows.staff.directory import editing, entries, questions, reports, tables

HOUSE = House.of(
    (
        *start.FLOWS,
        *enrollment.FLOWS,
        *mine.FLOWS,
        *recovery.FLOWS,
        *mydata.FLOWS,
        *guide.FLOWS,
        *selfcheck.FLOWS,
        *services.FLOWS,
        *lookup.FLOWS,
        *home.FLOWS,
        *joining.FLOWS,
        *mates.FLOWS,
        *stages.FLOWS,
        *tasks.FLOWS,
        *days.FLOWS,
        *proposing.FLOWS,
        *voting.FLOWS,
        *plan.FLOWS,
        *planning.FLOWS,
        *browsing.FLOWS,
        *showing.FLOWS,
        *asking.FLOWS,
        *approaching.FLOWS,
        *contacts.FLOWS,
        *papers.FLOWS,
        *help.FLOWS,
        *news.FLOWS,
        *office.FLOWS,
        *queue.FLOWS,
        *case.FLOWS,
        *deciding.FLOWS,
        *moving.FLOWS,
        *exports.FLOWS,
        *team.FLOWS,
        *composing.FLOWS,
        *segments.FLOWS,
        *controlling.FLOWS,
        *sendoff.FLOWS,
        *listing.FLOWS,
        *group.FLOWS,
        *adding.FLOWS,
        *waiting.FLOWS,
        *reporting.FLOWS,
        *entries.FLOWS,
        *editing.FLOWS,
        *reports.FLOWS,
        *questions.FLOWS,
        *tables.FLOWS,
        *accounts.FLOWS,
    )
)
