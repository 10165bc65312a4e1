"""The rules of QuickBooks: what a write must pass, what it brings about, and what is worked out when it is shown."""
