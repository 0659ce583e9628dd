"""The language of a text; we read English."""

from __future__ import annotations

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

_SURE = 0.95
_ENOUGH_LETTERS = 40
_SAMPLE = 3_000  # characters: more changes nothing and costs time


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def language_of(text: str) -> str:
    """ISO 639-1 code; English where the text is too short or the answer unsure.

    >>> language_of("Le président a rencontré le premier ministre vendredi à Paris, a-t-il dit.")
    'fr'
    """
    sample = text[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _ENOUGH_LETTERS:
        return "en"
    code, share = _identifier().classify(sample)
    return str(code) if share >= _SURE else "en"
