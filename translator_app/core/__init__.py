"""The domain: frozen values and pure functions; no Qt, no SQL, no files."""
