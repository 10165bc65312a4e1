"""Where the sandbox keeps what it is given: one SQLite database a company, and one for Conductor's own objects."""
