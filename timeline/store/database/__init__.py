"""The one schema and its history, the connection, and values as the database keeps them."""
