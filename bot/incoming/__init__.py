"""What people start: updates in, answers out, through aiogram, which nothing outside this folder imports."""
