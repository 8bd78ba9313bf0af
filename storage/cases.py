"""Case numbers: eight digits that can be read out on the phone; the last one catches a slip. Not who has which."""

from __future__ import annotations

import re
import secrets

_DIGITS = 7  # besides the check digit; never a leading zero, which spreadsheets swallow

# Damm's table catches every wrong digit and every swap of neighbours. Source: H. M. Damm, Marburg 2004.
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def new_case() -> str:
    return new_number(_DIGITS)


def read_case(typed: str) -> str | None:
    """Find the case number in what was typed, with or without spaces and hyphens; None: there is a slip in it."""
    return read_number(typed, _DIGITS)


def new_number(length: int) -> str:
    """Make a number of so many random digits and a check digit; it never begins with a nought."""
    first = 10 ** (length - 1)
    digits = str(first + secrets.randbelow(9 * first))
    return f"{digits}{check_digit(digits)}"


def read_number(typed: str, length: int) -> str | None:
    """Find such a number in what was typed, with or without spaces and hyphens; None: there is a slip in it."""
    digits = re.sub(r"[\s-]", "", typed)
    right = len(digits) == length + 1 and digits.isascii() and digits.isdigit() and check_digit(digits) == 0
    return digits if right else None


def check_digit(digits: str) -> int:
    row = 0
    for digit in digits:
        row = _DAMM[row][int(digit)]
    return row
