"""Changes of records: drafts, comparison, the plan that settles a write."""
