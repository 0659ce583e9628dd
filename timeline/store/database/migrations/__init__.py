"""The schema's history: one file a step, never changed once released."""
