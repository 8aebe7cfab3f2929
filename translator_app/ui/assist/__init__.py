"""The assist pane: suggestions, terms, checks, comments and history beside the segment."""
