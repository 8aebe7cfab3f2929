"""What the actions do: one function each, grouped as the menus are; each takes the main window."""
