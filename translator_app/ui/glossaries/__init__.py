"""The glossaries of a project."""
