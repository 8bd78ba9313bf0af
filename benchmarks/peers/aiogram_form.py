"""A form with aiogram's finite state machine and its memory storage, as in its examples."""

import asyncio
import sys

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from benchmarks.peers.questions import OPTIONS, QUESTIONS, saved

dp = Dispatcher()


class Form(StatesGroup):
    """The questions."""

    name = State()
    country = State()
    birth = State()
    plan = State()
    phone = State()


def keyboard(step: str) -> InlineKeyboardMarkup:
    buttons = [[InlineKeyboardButton(text=option, callback_data=option)] for option in OPTIONS[step]]
    return InlineKeyboardMarkup(inline_keyboard=buttons)


@dp.message(CommandStart())
async def start(message: Message, state: FSMContext) -> None:
    await state.set_state(Form.name)
    await message.answer(QUESTIONS["name"])


@dp.message(Form.name)
async def process_name(message: Message, state: FSMContext) -> None:
    await state.update_data(name=message.text)
    await state.set_state(Form.country)
    await message.answer(QUESTIONS["country"], reply_markup=keyboard("country"))


@dp.callback_query(Form.country, F.message)
async def process_country(query: CallbackQuery, state: FSMContext) -> None:
    await state.update_data(country=query.data)
    await state.set_state(Form.birth)
    await query.answer()
    await query.message.edit_text(QUESTIONS["birth"])


@dp.message(Form.birth)
async def process_birth(message: Message, state: FSMContext) -> None:
    await state.update_data(birth=message.text)
    await state.set_state(Form.plan)
    await message.answer(QUESTIONS["plan"], reply_markup=keyboard("plan"))


@dp.callback_query(Form.plan, F.message)
async def process_plan(query: CallbackQuery, state: FSMContext) -> None:
    await state.update_data(plan=query.data)
    await state.set_state(Form.phone)
    await query.answer()
    await query.message.edit_text(QUESTIONS["phone"])


@dp.message(Form.phone)
async def process_phone(message: Message, state: FSMContext) -> None:
    answers = await state.update_data(phone=message.text)
    await state.clear()
    await message.answer(saved(answers))


async def main(url: str, token: str) -> None:
    bot = Bot(token, AiohttpSession(api=TelegramAPIServer.from_base(url)))
    await dp.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
