"""An article as the model sees it: words, trees and sentences, with the model's slips mended."""

from timeline.reading.parser import MODEL, load, read

__all__ = ["MODEL", "load", "read"]
