"""The sync half, written by scripts/regenerate from _async/; not to be edited."""
