"""Which object becomes which class, and what classes and lists of values are called."""
