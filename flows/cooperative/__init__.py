"""Forming a cooperative: the guide, and groups that go through it together."""
