"""Events with their dates out of news articles, on one timeline."""
