"""A Bot API server made for load: raw sockets, little checking. What a bot may do wrong, `bot/simulator` tells."""
