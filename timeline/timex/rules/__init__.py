"""Phrases that tell a time, as data: one family a file, `grammar` says how rules and values are written."""
