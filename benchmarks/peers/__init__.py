"""Other bots, each as its documentation shows it: `python -m benchmarks.peers.NAME API_URL TOKEN`."""
