"""The parts of the transports that sync and async share."""
