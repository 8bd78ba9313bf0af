"""Kinds of answer: what each accepts, how it is tapped and shown. The engine decides when it is asked."""

from flows.answers.asking import Asking, Kind, Taken
from flows.answers.choices import ChooseMany, ChooseOne, Consent, Option, YesNo
from flows.answers.dates import Day
from flows.answers.files import SentDocument
from flows.answers.typed import Amount, LongText, PassportName, Phone, ShortText

__all__ = [
    "Amount",
    "Asking",
    "ChooseMany",
    "ChooseOne",
    "Consent",
    "Day",
    "Kind",
    "LongText",
    "Option",
    "PassportName",
    "Phone",
    "SentDocument",
    "ShortText",
    "Taken",
    "YesNo",
]
