"""One list: its state, its restarts, its pages."""
