"""Days, months and lengths of time as TIMEX3 writes them, counted; days with a name."""
