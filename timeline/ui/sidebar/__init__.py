"""Beside the page: which timeline, what is filtered, views and topics kept."""
