"""What a view asks: columns in memory and the database, one transaction a question."""
