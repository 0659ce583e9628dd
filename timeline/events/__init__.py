"""From a read document to events: triggers, participants, status, anchoring, titles."""
