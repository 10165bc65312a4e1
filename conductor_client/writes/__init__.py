"""What goes beyond sending a write: editing a record as a draft, and finding out what became of a write."""
