"""The same four actions for every kind of QuickBooks object: create, retrieve, update, list."""
