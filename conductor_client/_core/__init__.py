"""The decisions of a call: options, requests, answers, retries, limits. No I/O, and nothing waits."""
