"""The document: read, resolved, repaired, checked and written in one way; places and operation names."""
