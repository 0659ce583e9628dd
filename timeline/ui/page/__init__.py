"""What every panel stands on: the page's state, its store, its browser, what goes wrong, text made safe."""
