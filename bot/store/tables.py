"""The tables, as storage only: SQLModel does not check table rows, so values come from frozen dataclasses.

Ids of Telegram need more than 32 bits; all times are timezone-aware UTC on both databases; constraints have names, so
that migrations can change them on SQLite too.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, BigInteger, Column, ColumnElement, Date, DateTime, Dialect, MetaData
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel, col

NAMES = {"pk": "pk_%(table_name)s", "ix": "ix_%(table_name)s_%(column_0_name)s"}
UNKNOWN = 0  # the bot of turns that were kept before bots were told apart


class Utc(TypeDecorator[datetime]):
    """A moment: refuses naive times on the way in, gives aware ones back from SQLite too, which forgets the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("A time without a zone can't be stored.")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class Row(SQLModel):
    """Its own metadata, so that nothing else in the process can slip tables in."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMES)


class ChatRow(Row, table=True):
    """What is remembered of a chat; a blank chat has no row."""

    __tablename__ = "chat"

    chat_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    lang: str | None = None
    flow: str | None = None
    answers: dict[str, str] = Field(sa_column=Column(JSON, nullable=False))
    misses: int = 0
    seen_at: datetime = Field(sa_column=Column(Utc, nullable=False, index=True))
    second: str | None = None
    company: dict[str, str] | None = Field(sa_column=Column(JSON(none_as_null=True)))
    stand_in: str | None = None


class TurnRow(Row, table=True):
    """One update and its reply; `reply` is kept only until it's sent. Two bots may get the same update ids."""

    __tablename__ = "turn"

    bot_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False, server_default="0"))
    update_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    chat_id: int | None = Field(sa_column=Column(BigInteger, index=True))
    reply: dict[str, Any] | None = Field(sa_column=Column(JSON(none_as_null=True)))
    lease_until: datetime = Field(sa_column=Column(Utc, nullable=False))
    sent_at: datetime | None = Field(sa_column=Column(Utc))
    at: datetime = Field(sa_column=Column(Utc, nullable=False, index=True))


def turns_of(bot_id: int, update_ids: Iterable[int] | None = None) -> ColumnElement[bool]:
    """The bot's turns, of these updates only where some are given; those of an unknown bot count as its own."""
    its = col(TurnRow.bot_id).in_((UNKNOWN, bot_id))
    return its if update_ids is None else its & col(TurnRow.update_id).in_(list(update_ids))


class PollerRow(Row, table=True):
    """The one process that may poll, and until when it holds that right."""

    __tablename__ = "poller"

    name: str = Field(primary_key=True)
    holder: str
    until: datetime = Field(sa_column=Column(Utc, nullable=False))


class LineRow(Row, table=True):
    """A line without a sure answer, masked. `near`: topics with their points. `id` is drawn by lot."""

    __tablename__ = "line"
    __table_args__ = {"sqlite_with_rowid": False}

    id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    day: date = Field(sa_column=Column(Date, nullable=False, index=True))
    lang: str
    kind: str
    words: str
    near: list[list[Any]] = Field(sa_column=Column(JSON, nullable=False))


class TallyRow(Row, table=True):
    """How often something was said on a day, in a language; see Note for the rest. `id` is drawn by lot."""

    __tablename__ = "tally"
    __table_args__ = {"sqlite_with_rowid": False}

    id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    day: date = Field(sa_column=Column(Date, nullable=False, index=True))
    way: str
    kind: str
    lang: str
    topic: str
    question: str
    count: int
