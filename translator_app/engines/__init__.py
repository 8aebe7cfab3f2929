"""Translation engines, one module each; ``OPENERS`` is the table of the kinds there are."""
