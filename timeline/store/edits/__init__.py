"""What people change: each edit as a value, the log of them, and what the log means."""
