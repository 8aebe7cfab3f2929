"""The composition root: the only room that knows every part, where all are made and joined by hand."""
