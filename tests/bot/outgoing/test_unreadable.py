"""A message that no key opens, in the running bot: it ends with a reason, and everybody behind it is served."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from storage.outbox import Priority
from tests.bot.outgoing.office import Office, working


@pytest.mark.parametrize("priority", list(Priority))
async def test_it_ends_as_failed_and_nobody_waits_behind_it(office: Office, priority: Priority) -> None:
    aida, bold = await office.join("Aida"), await office.join("Bold")
    office.queue(office.to(aida, priority))
    with office.database.writing() as conn:
        conn.execute(text("UPDATE outbox SET body = :body"), {"body": bytes(80)})
    office.queue(office.to(aida, priority), office.to(bold, priority))
    async with working(office.settings()):
        await aida.hears()
        await bold.hears()
        await office.comes(lambda: ("failed", "unreadable") in office.states())
    assert len(await office.sent(aida)) == 1
