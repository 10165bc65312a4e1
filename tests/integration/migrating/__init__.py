"""Every row of the tables of docs/migrating.md, shown to be true."""
