"""Trying the generator on the documents of others: `scripts/try-documents`."""
