"""Every flow of the house, one line each: adding a flow adds its line here."""

from flows import enrollment, help, lookup, mine, mydata, recovery, services, start  # noqa: A004 - the page is called help
from flows.house import House
from flows.staff import case, deciding, exports, moving, office, queue, team

HOUSE = House.of(
    (
        *start.FLOWS,
        *enrollment.FLOWS,
        *mine.FLOWS,
        *recovery.FLOWS,
        *mydata.FLOWS,
        *services.FLOWS,
        *lookup.FLOWS,
        *help.FLOWS,
        *office.FLOWS,
        *queue.FLOWS,
        *case.FLOWS,
        *deciding.FLOWS,
        *moving.FLOWS,
        *exports.FLOWS,
        *team.FLOWS,
    )
)
