"""SQLite databases: one for each company, and one for Conductor's own objects."""
