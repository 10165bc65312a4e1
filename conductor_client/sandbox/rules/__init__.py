"""The rules of QuickBooks: checks and effects of writes, and fields that are computed when they are shown."""
