"""The analysis of a project against its memories, on the screen and as a file."""
