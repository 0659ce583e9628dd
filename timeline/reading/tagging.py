"""Part of speech, features and base form of a word, looked up by its tag, its letters and its place in the parse.

The model finds them by matching each of its 179 attribute rules against each word, a seventh of its time. Nearly all
rules look at one word alone: what they say of it is kept here for the next word that is the same to them. The rules
about several words, and those that set anything else, stay with the model, which is asked where one of them may begin.
So is the base form, once for all words of the same letters, part of speech and features.
Nothing here imports spaCy; what is handed in is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

_Seen = tuple[int, ...]  # what rules look at, in the order of _LOOKED_AT: hashes of texts
_LOOKED_AT = ("TAG", "LOWER", "DEP")
_SET = ("POS", "MORPH", "LEMMA")
_FORM = ("ORTH", "POS", "MORPH")  # what a base form depends on
_Fits = Callable[[str], bool]


class _Said(NamedTuple):
    """What the rules say of a word: the hashes of what they set; whether one about several words may begin there."""

    values: tuple[int, ...]
    begins: bool


class TagTable:
    """A pipeline component in the place of the attribute ruler and the lemmatizer, with the same result."""

    def __init__(self, vocab: Vocab, ruler: Any, lemmatizer: Any) -> None:
        self._vocab = vocab
        self._rules: list[_Rule] = []
        self._beginnings: list[_Word] = []
        self._known: dict[_Seen, _Said] = {}
        self._base_forms: dict[_Seen, int] = {}
        self._ruler = ruler
        self._lemmatizer = lemmatizer
        rest: list[Any] = []
        for rule in ruler.patterns:
            if _is_of_one_word(rule):
                self._rules.extend(_Rule(vocab, words[0], rule["attrs"]) for words in rule["patterns"])
            else:
                self._beginnings.extend(_Word(words[0]) for words in rule["patterns"])
                rest.append(rule)
        ruler.clear()
        ruler.add_patterns(rest)

    def __call__(self, doc: Doc) -> Doc:
        if not len(doc):
            return doc
        known = self._known
        said = [known.get(word) or self._learnt(word) for word in map(tuple, doc.to_array(list(_LOOKED_AT)).tolist())]
        array: Any = doc.to_array(list(_SET))
        array[:] = [values for values, _ in said]
        doc = doc.from_array(list(_SET), array)
        if any(begins for _, begins in said):
            doc = self._ruler(doc)
        return self._with_base_forms(doc)

    def _learnt(self, word: _Seen) -> _Said:
        """What the rules set for such a word, the last one that fits first; 0 for what none sets."""
        texts = [self._vocab.strings[number] for number in word]
        values = dict.fromkeys(_SET, 0)
        for rule in self._rules:
            if rule.word.fits(texts):
                values.update(rule.values)
        begins = any(first.fits(texts) for first in self._beginnings)
        self._known[word] = said = _Said(tuple(values.values()), begins)
        return said

    def _with_base_forms(self, doc: Doc) -> Doc:
        """With the lemmas that no rule has set."""
        known = self._base_forms
        forms = map(tuple, doc.to_array(list(_FORM)).tolist())
        array: Any = doc.to_array(["LEMMA"])
        array[:] = [
            lemma or known.get(form) or self._base_form(doc, number, form)
            for number, (form, lemma) in enumerate(zip(forms, array.tolist(), strict=True))
        ]
        return doc.from_array(["LEMMA"], array)

    def _base_form(self, doc: Doc, number: int, form: _Seen) -> int:
        """The hash of the base form of a word, as the model has it."""
        self._base_forms[form] = found = self._vocab.strings.add(self._lemmatizer.lemmatize(doc[number])[0])
        return found


class _Word:
    """What a rule asks of one word: tests of the texts of _LOOKED_AT."""

    def __init__(self, asked: Mapping[str, Any]) -> None:
        asked = {"LOWER" if name == "IS_SPACE" else name: wanted for name, wanted in asked.items()}
        self._tests = [(at, _condition(asked[name])) for at, name in enumerate(_LOOKED_AT) if name in asked]

    def fits(self, texts: list[str]) -> bool:
        return all(test(texts[at]) for at, test in self._tests)


class _Rule:
    """A rule of the model about one word, and the hashes it sets."""

    def __init__(self, vocab: Vocab, word: Mapping[str, Any], attrs: Mapping[str, str]) -> None:
        self.word = _Word(word)
        self.values = {
            name: vocab.morphology.add(value) if name == "MORPH" else vocab.strings.add(value)
            for name, value in attrs.items()
        }


def _is_of_one_word(rule: Mapping[str, Any]) -> bool:
    looks_at = {name for words in rule["patterns"] for word in words for name in word}
    alone = all(len(words) == 1 for words in rule["patterns"])
    return alone and looks_at <= set(_LOOKED_AT) and set(rule["attrs"]) <= set(_SET)


def _condition(wanted: Any) -> _Fits:
    """The test of a text that a pattern of spaCy's matcher stands for."""
    if isinstance(wanted, bool):  # whether it is a space
        return lambda text: text.isspace() is wanted
    if isinstance(wanted, str):
        return wanted.__eq__
    ((kind, value),) = wanted.items()
    if kind == "IN":
        return frozenset(value).__contains__
    if kind == "NOT_IN":
        without = frozenset(value)
        return lambda text: text not in without
    if kind == "REGEX":
        pattern = re.compile(value)
        return lambda text: pattern.search(text) is not None
    raise ValueError(f"a rule of the model asks for {kind}, which is not known here")
