"""Use cases, one verb each, over the ports of the core."""
