"""The list of all that the checks found in the whole project."""
