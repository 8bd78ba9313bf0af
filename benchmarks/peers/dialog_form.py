"""A form with aiogram_dialog's windows, as in its documentation; its stacks are in memory."""

import asyncio
import sys
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.input import ManagedTextInput, TextInput
from aiogram_dialog.widgets.kbd import Column, Select
from aiogram_dialog.widgets.text import Const, Format

from benchmarks.peers.questions import OPTIONS, QUESTIONS, saved

dp = Dispatcher()


class Form(StatesGroup):
    """The questions."""

    name = State()
    country = State()
    birth = State()
    plan = State()
    phone = State()


async def typed(message: Message, widget: ManagedTextInput[str], manager: DialogManager, text: str) -> None:
    manager.dialog_data[widget.widget.widget_id] = text
    if widget.widget.widget_id == "phone":
        await message.answer(saved(manager.dialog_data))
        await manager.done()
    else:
        await manager.next()


async def chosen(query: CallbackQuery, widget: Select[str], manager: DialogManager, item: str) -> None:  # noqa: ARG001
    manager.dialog_data[widget.widget_id] = item
    await manager.next()


async def options(**_: Any) -> dict[str, Any]:
    return dict(OPTIONS)


def asks(step: str) -> Window:
    widget: Any = TextInput(id=step, on_success=typed)
    if step in OPTIONS:
        select = Select(Format("{item}"), id=step, item_id_getter=str, items=step, on_click=chosen)
        return Window(Const(QUESTIONS[step]), Column(select), state=getattr(Form, step), getter=options)
    return Window(Const(QUESTIONS[step]), widget, state=getattr(Form, step))


@dp.message(CommandStart())
async def start(message: Message, dialog_manager: DialogManager) -> None:  # noqa: ARG001
    await dialog_manager.start(Form.name, mode=StartMode.RESET_STACK)


async def main(url: str, token: str) -> None:
    dp.include_router(Dialog(*(asks(step) for step in QUESTIONS)))
    setup_dialogs(dp)
    bot = Bot(token, AiohttpSession(api=TelegramAPIServer.from_base(url)))
    await dp.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
