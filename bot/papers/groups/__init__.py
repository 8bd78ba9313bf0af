"""The papers of a group that forms a cooperative, one module each: what stands in them, not how a file holds it."""
