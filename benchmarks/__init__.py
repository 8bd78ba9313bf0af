"""How fast Yurt is, side by side with other bots on the same machine: `python -m benchmarks`."""
