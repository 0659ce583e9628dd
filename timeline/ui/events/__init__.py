"""One event opened, told, mended; what was changed and what is least sure."""
