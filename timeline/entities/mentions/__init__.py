"""Where names stand in a text, before it is known what they name."""
