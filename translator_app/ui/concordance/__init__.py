"""The concordance: a phrase in its contexts, and the fragments of a segment that are known."""
