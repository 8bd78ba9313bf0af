"""A form kept in SQLite the way most aiogram templates do it: a middleware, and one ORM session for each update."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, TelegramObject
from sqlalchemy import BigInteger, event
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from benchmarks.peers.questions import OPTIONS, QUESTIONS, STEPS, saved

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
dp = Dispatcher()


class Base(DeclarativeBase):
    """The tables."""


class User(Base):
    """Somebody, what they are asked, and their answers."""

    __tablename__ = "users"

    id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    step: Mapped[int] = mapped_column(default=0)
    name: Mapped[str | None]
    country: Mapped[str | None]
    birth: Mapped[str | None]
    plan: Mapped[str | None]
    phone: Mapped[str | None]


class SessionMiddleware(BaseMiddleware):
    """Gives each update a session of its own."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self.sessions = sessions

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        async with self.sessions() as session:
            data["session"] = session
            return await handler(event, data)


async def keep(session: AsyncSession, chat: int, value: str) -> tuple[str, InlineKeyboardMarkup | None]:
    """Write an answer down; give the next question."""
    user = await session.get_one(User, chat)
    setattr(user, STEPS[user.step], value)
    user.step += 1
    await session.commit()
    if user.step == len(STEPS):
        return saved({step: getattr(user, step) for step in STEPS}), None
    step = STEPS[user.step]
    buttons = [[InlineKeyboardButton(text=o, callback_data=o)] for o in OPTIONS.get(step, ())]
    return QUESTIONS[step], InlineKeyboardMarkup(inline_keyboard=buttons) if buttons else None


@dp.message(CommandStart())
async def start(message: Message, session: AsyncSession) -> None:
    await session.merge(User(id=message.chat.id, step=0))
    await session.commit()
    await message.answer(QUESTIONS[STEPS[0]])


@dp.message(F.text)
async def typed(message: Message, session: AsyncSession) -> None:
    question, markup = await keep(session, message.chat.id, message.text)
    await message.answer(question, reply_markup=markup)


@dp.callback_query(F.message)
async def tapped(query: CallbackQuery, session: AsyncSession) -> None:
    question, markup = await keep(session, query.message.chat.id, query.data)
    await query.answer()
    await query.message.edit_text(question, reply_markup=markup)


def engine(folder: str) -> AsyncEngine:
    found = create_async_engine(f"sqlite+aiosqlite:///{Path(folder) / 'bot.db'}")

    @event.listens_for(found.sync_engine, "connect")
    def prepare(raw: Any, _: Any) -> None:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=NORMAL")  # as guides advise; Yurt writes with FULL

    return found


async def main(url: str, token: str) -> None:
    bot = Bot(token, AiohttpSession(api=TelegramAPIServer.from_base(url)))
    with TemporaryDirectory() as folder:
        made = engine(folder)
        async with made.begin() as conn:
            await conn.run_sync(Base.metadata.create_all)
        dp.update.middleware(SessionMiddleware(async_sessionmaker(made, expire_on_commit=False)))
        await dp.start_polling(bot)
        await made.dispose()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
