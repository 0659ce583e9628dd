"""What hangs on what in a sentence made by hand, once its tree is mended."""

from timeline.document import Document
from timeline.reading.mending import mended


def mended_tree(made: Document) -> dict[str, tuple[str, str]]:
    """Each word with its `dep` and the word it hangs on."""
    document = mended(made)
    return {t.text: (t.dep, document.head(t).text) for t in document.tokens}
