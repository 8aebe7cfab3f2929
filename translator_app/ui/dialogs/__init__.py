"""The questions the desk asks, each a function around a dialog."""
