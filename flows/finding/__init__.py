"""Search in people's own words: folding of scripts and spellings, and an index over folded words."""
