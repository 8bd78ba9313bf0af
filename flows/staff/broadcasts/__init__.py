"""Broadcasts as the office makes them: composed, aimed, seen beforehand, approved, sent, accounted for."""
