"""The timeline drawn: the strip, the buttons above it, the figure, its legend."""
