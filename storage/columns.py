"""What tables are made of: the one MetaData, and the kinds of column that occur in many of them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, MetaData

Id = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up by itself only in an INTEGER

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def sealed(name: str, *, nullable: bool = False, place: str = "") -> Column[bytes]:
    """Make a column that only `cipher` can read; re-encryption finds it by its mark.

    `place` is "table.column" where the bytes are sealed for another one, into which they will be copied.
    """
    return Column(name, LargeBinary, nullable=nullable, info={"sealed": True, "place": place})


def of_person(*, primary_key: bool = False, unique: bool = False, nullable: bool = False) -> Column[int]:
    key = ForeignKey("person.id", ondelete="CASCADE")
    return Column("person_id", Id, key, primary_key=primary_key, unique=unique or None, nullable=nullable)
