"""The memories of a project: which, in what order, at what penalty, and what they hold."""
