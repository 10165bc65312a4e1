"""The decisions of a call: options, requests, answers, retries, limits; no I/O."""
