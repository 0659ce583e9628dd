"""Names in an article: one canonical name each, and what every token refers to."""

from timeline.entities.linking import Linking, Referent, link

__all__ = ["Linking", "Referent", "link"]
