"""Founding a cooperative, from the first talk to the registered one."""
