"""One road for every kind of QuickBooks object: create, retrieve, update, list."""
