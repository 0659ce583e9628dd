"""An event in a few words: `titles` first."""
