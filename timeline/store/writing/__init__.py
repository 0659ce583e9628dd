"""What changes a timeline: articles saved and merged, edits laid over them, rows written."""
