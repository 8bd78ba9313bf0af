"""What the bot starts, and answers left over: through python-telegram-bot, which nothing else imports."""
