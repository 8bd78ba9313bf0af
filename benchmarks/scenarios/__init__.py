"""One question each: what is set up, what is counted."""
