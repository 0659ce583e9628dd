"""Who and what an article names: one canonical name each, and every word that refers to them."""

from timeline.entities.linking import Linking, Referent, link

__all__ = ["Linking", "Referent", "link"]
