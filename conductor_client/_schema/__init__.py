"""JSON and Python values: codecs, models, decoding. No I/O and no client."""
