"""Every flow of the house, one line each: adding a flow adds its line here."""

from flows import enrollment, help, mine, mydata, recovery, start  # noqa: A004 - the page is called help
from flows.house import House

HOUSE = House.of(
    (
        *start.FLOWS,
        *enrollment.FLOWS,
        *mine.FLOWS,
        *recovery.FLOWS,
        *mydata.FLOWS,
        *help.FLOWS,
    )
)
