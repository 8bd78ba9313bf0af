"""Cooperatives and those around them: what they show, who asks to join, how one group writes to another."""
