"""Part of speech and features of a word, looked up by its tag, its letters and its place in the parse.

The model finds them by matching each of its 179 attribute rules against each word, a seventh of its time. Nearly all
rules look at one word alone: what they say of it is kept here for the next word that is the same to them. The rules
about several words, and those that set anything else, stay with the model.
Nothing here imports spaCy; what is handed in is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

_Seen = tuple[int, ...]  # what rules look at, in the order of _LOOKED_AT: hashes of texts
_LOOKED_AT = ("TAG", "LOWER", "DEP")
_SET = ("POS", "MORPH", "LEMMA")


class TagTable:
    """A pipeline component in the place of the attribute ruler, with the same result."""

    def __init__(self, vocab: Vocab, ruler: Any) -> None:
        self._vocab = vocab
        self._rules: list[_Rule] = []
        self._known: dict[_Seen, tuple[int, ...]] = {}
        self._ruler = ruler
        rest: list[Any] = []
        for rule in ruler.patterns:
            if _is_of_one_word(rule):
                self._rules.extend(_Rule(vocab, words[0], rule["attrs"]) for words in rule["patterns"])
            else:
                rest.append(rule)
        ruler.clear()
        ruler.add_patterns(rest)

    def __call__(self, doc: Doc) -> Doc:
        if not len(doc):
            return doc
        known = self._known
        words = map(tuple, doc.to_array(list(_LOOKED_AT)).tolist())
        array: Any = doc.to_array(list(_SET))
        array[:] = [known.get(word) or self._learnt(word) for word in words]
        done: Doc = self._ruler(doc.from_array(list(_SET), array))
        return done

    def _learnt(self, word: _Seen) -> tuple[int, ...]:
        """What the rules set for such a word, the last one that fits first; 0 for what none sets."""
        texts = [self._vocab.strings[number] for number in word]
        values = dict.fromkeys(_SET, 0)
        for rule in self._rules:
            if all(fits(text) for fits, text in zip(rule.conditions, texts, strict=True)):
                values.update(rule.values)
        self._known[word] = found = tuple(values.values())
        return found


class _Rule:
    """A rule of the model about one word: a condition for each of _LOOKED_AT, and the hashes it sets."""

    def __init__(self, vocab: Vocab, word: Mapping[str, Any], attrs: Mapping[str, str]) -> None:
        self.conditions = [_condition(word.get(name)) for name in _LOOKED_AT]
        self.values = {
            name: vocab.morphology.add(value) if name == "MORPH" else vocab.strings.add(value)
            for name, value in attrs.items()
        }


def _is_of_one_word(rule: Mapping[str, Any]) -> bool:
    looks_at = {name for words in rule["patterns"] for word in words for name in word}
    alone = all(len(words) == 1 for words in rule["patterns"])
    return alone and looks_at <= set(_LOOKED_AT) and set(rule["attrs"]) <= set(_SET)


def _condition(wanted: Any) -> Callable[[str], bool]:
    """The test of a text that a pattern of spaCy's matcher stands for."""
    if wanted is None:
        return lambda _: True
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
