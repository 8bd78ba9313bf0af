"""Kinds of answer: what each accepts, how it is tapped and shown. The engine decides when it is asked."""

from flows.answers.asking import Asking, Kind, Taken
from flows.answers.choices import ChooseMany, ChooseOne, Consent, Option, YesNo
from flows.answers.dates import Day
from flows.answers.files import SentDocument
from flows.answers.formatted import FormattedText, SentMedia
from flows.answers.times import TimeOfDay
from flows.answers.typed import Amount, LongText, PassportName, Phone, ShortText, WebAddress

__all__ = [
    "Amount",
    "Asking",
    "ChooseMany",
    "ChooseOne",
    "Consent",
    "Day",
    "FormattedText",
    "Kind",
    "LongText",
    "Option",
    "PassportName",
    "Phone",
    "SentDocument",
    "SentMedia",
    "ShortText",
    "Taken",
    "TimeOfDay",
    "WebAddress",
    "YesNo",
]
