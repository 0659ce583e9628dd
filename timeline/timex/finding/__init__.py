"""From text to `Timex`: `find` is the door."""
