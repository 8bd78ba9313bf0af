"""A Telegram Bot API server on this machine, with people to play; the bot that talks to it lives elsewhere."""

from bot.simulator.people import Group, People, Person
from bot.simulator.seen import Offer, Screen, Seen, Silence, Tap
from bot.simulator.server import Simulator, run

__all__ = ["Group", "Offer", "People", "Person", "Screen", "Seen", "Silence", "Simulator", "Tap", "run"]
