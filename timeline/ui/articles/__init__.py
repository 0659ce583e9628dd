"""Articles: added, read with their events marked, dated anew, taken away."""
