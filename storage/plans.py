"""Business plans of groups, a row for each section. What a section may say is the flow's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from flows.cooperative.records import Section
from flows.model import Json, Moved
from storage.cipher import Vault
from storage.cooperative_tables import cooperative_section
from storage.dialects import upsert
from storage.plain import json_of

PLACE = "cooperative_section.answers"
_NOTHING: Mapping[str, Json] = {}
_section = cooperative_section.c


@dataclass(frozen=True)
class Plans:
    """`flows.cooperative.records.Plans` on one connection."""

    conn: Connection
    vault: Vault

    def sections(self, group: int) -> Mapping[str, Section]:
        rows = self.conn.execute(select(cooperative_section).where(_section.cooperative_id == group))
        return {
            row.section: Section(
                row.section,
                row.cooperative_member_id,
                row.version,
                json.loads(self.vault.open(PLACE, row.answers)),
            )
            for row in rows
        }

    def claim(self, group: int, section: str, member: int | None, now: datetime) -> None:
        row = {"cooperative_id": group, "section": section, "cooperative_member_id": member, "version": 0}
        row |= {"answers": self._sealed(_NOTHING), "changed_at": now}
        new = upsert(self.conn.dialect.name, cooperative_section).values(row)
        fresh = {"cooperative_member_id": new.excluded.cooperative_member_id}
        self.conn.execute(new.on_conflict_do_update(index_elements=["cooperative_id", "section"], set_=fresh))

    def write(self, group: int, section: str, version: int, values: Mapping[str, Json], now: datetime) -> None:
        this = _section.cooperative_id == group, _section.section == section, _section.version == version
        row = {"answers": self._sealed(values), "version": version + 1, "changed_at": now}
        if self.conn.execute(update(cooperative_section).where(*this).values(row)).rowcount != 1:
            raise Moved

    def _sealed(self, values: Mapping[str, Json]) -> bytes:
        return self.vault.seal(PLACE, json_of(dict(values)).encode())
