"""SQLite (apsw): projects, memories, their migrations and locks."""
