"""The people of the load: each says the next thing only when the last was answered, and checks every answer."""
