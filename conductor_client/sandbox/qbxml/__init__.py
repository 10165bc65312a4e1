"""Passthrough: requests in qbXML, carried out by the same engine as those of the typed API."""
