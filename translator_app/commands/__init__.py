"""The commands of the command line, grouped by the work they serve."""
