"""Generation: sampling with a cache and continuous batching, and log-probabilities of tokens."""
