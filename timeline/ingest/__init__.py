"""The outside -> `Article`: text, files, the publication date, the language."""

from timeline.ingest.file import Failure, read_bytes, read_file
from timeline.ingest.text import read_text

__all__ = ["Failure", "read_bytes", "read_file", "read_text"]
