"""The documentation as a site: what `scripts/site` is made of."""
