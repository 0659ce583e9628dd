"""Part of speech and features of a word, looked up by its tag.

The model finds them by matching each of its 179 attribute rules against each word, a seventh of its time. Most of
the rules look only at the tag, or at the tag and the word: those are a table here, the rest stay with the model.
Nothing here imports spaCy; what is handed in is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

_Key = tuple[int, int]  # hashes of a tag and of the word in small letters, 0 for any word
_ANY = 0
_ATTRIBUTES = ("POS", "MORPH", "LEMMA")


class TagTable:
    """A pipeline component in the place of the attribute ruler, with the same result."""

    def __init__(self, vocab: Vocab, ruler: Any) -> None:
        self._tables: dict[str, dict[_Key, int]] = {name: {} for name in _ATTRIBUTES}
        self._ruler = ruler
        rest: list[Any] = []
        for rule in ruler.patterns:
            keys = tuple(_keys(vocab, rule))
            if not keys or set(rule["attrs"]) - set(_ATTRIBUTES):
                rest.append(rule)
                continue
            for name, value in rule["attrs"].items():
                number = vocab.morphology.add(value) if name == "MORPH" else vocab.strings.add(value)
                self._tables[name].update(dict.fromkeys(keys, number))
        ruler.clear()
        ruler.add_patterns(rest)

    def __call__(self, doc: Doc) -> Doc:
        if not len(doc):
            return doc
        tables = tuple(self._tables.values())
        words = doc.to_array(["TAG", "LOWER"]).tolist()
        values = [[_look_up(table, tag, word) for table in tables] for tag, word in words]
        array: Any = doc.to_array(list(_ATTRIBUTES))
        array[:] = values
        done: Doc = self._ruler(doc.from_array(list(_ATTRIBUTES), array))
        return done


def _keys(vocab: Vocab, rule: dict[str, Any]) -> Iterator[_Key]:
    """What a rule looks at, if it is one word's tag, or tag and text; nothing for other rules."""
    patterns: Sequence[Sequence[dict[str, Any]]] = rule["patterns"]
    if len(patterns) != 1 or len(patterns[0]) != 1:
        return
    tag, word = patterns[0][0].get("TAG"), patterns[0][0].get("LOWER")
    if set(patterns[0][0]) - {"TAG", "LOWER"} or not isinstance(tag, str):
        return
    if word is None:
        yield vocab.strings.add(tag), _ANY
    elif isinstance(word, str) or set(word) == {"IN"}:
        for each in [word] if isinstance(word, str) else word["IN"]:
            yield vocab.strings.add(tag), vocab.strings.add(each)


def _look_up(table: dict[_Key, int], tag: int, word: int) -> int:
    found = table.get((tag, word))
    return table.get((tag, _ANY), 0) if found is None else found
