"""Passthrough: requests in qbXML's own words, carried out by the same engine as those of the typed API."""
