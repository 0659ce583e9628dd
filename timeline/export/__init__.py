"""A timeline as a file: one module a format, each `write(timeline) -> str`."""
