"""A form with python-telegram-bot's ConversationHandler, as in its examples."""

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    filters,
)

from benchmarks.peers.questions import OPTIONS, QUESTIONS, saved

NAME, COUNTRY, BIRTH, PLAN, PHONE = range(5)


def keyboard(step: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(o, callback_data=o)] for o in OPTIONS[step]])


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:  # noqa: ARG001
    await update.message.reply_text(QUESTIONS["name"])
    return NAME


async def name(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    context.user_data["name"] = update.message.text
    await update.message.reply_text(QUESTIONS["country"], reply_markup=keyboard("country"))
    return COUNTRY


async def country(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    query = update.callback_query
    await query.answer()
    context.user_data["country"] = query.data
    await query.edit_message_text(QUESTIONS["birth"])
    return BIRTH


async def birth(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    context.user_data["birth"] = update.message.text
    await update.message.reply_text(QUESTIONS["plan"], reply_markup=keyboard("plan"))
    return PLAN


async def plan(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    query = update.callback_query
    await query.answer()
    context.user_data["plan"] = query.data
    await query.edit_message_text(QUESTIONS["phone"])
    return PHONE


async def phone(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    context.user_data["phone"] = update.message.text
    await update.message.reply_text(saved(context.user_data))
    context.user_data.clear()
    return ConversationHandler.END


def main(url: str, token: str) -> None:
    application = Application.builder().token(token).base_url(f"{url}/bot").build()
    text = filters.TEXT & ~filters.COMMAND
    conversation = ConversationHandler(
        entry_points=[CommandHandler("start", start)],
        states={
            NAME: [MessageHandler(text, name)],
            COUNTRY: [CallbackQueryHandler(country)],
            BIRTH: [MessageHandler(text, birth)],
            PLAN: [CallbackQueryHandler(plan)],
            PHONE: [MessageHandler(text, phone)],
        },
        fallbacks=[],
    )
    application.add_handler(conversation)
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main(*sys.argv[1:])
