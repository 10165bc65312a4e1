"""What scripts/regenerate is made of. Knows no API: everything special about one stands in its configuration."""
