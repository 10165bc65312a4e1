"""The async half, from which scripts/regenerate writes the sync half."""
