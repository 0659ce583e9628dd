"""Make data/wordnet_families.csv, the related words of WordNet, from its database files.

    python -m bench.wordnet_families /usr/share/wordnet > data/wordnet_families.csv

The folder is that of WordNet 3.0 (Debian: wordnet-base). Kept are verbs, and nouns that mean acts, events,
communication, processes or states, in the senses that its counts of tagged text call common.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_EVENTFUL = {4, 7, 10, 11, 12, 19, 21, 22, 26}  # lexicographer files: act, attribute, communication, event, ...
_COMMON, _DERIVED = 0.1, 0.2  # shares of a word's uses
Sense = tuple[str, str]
Pointer = tuple[str, Sense, str]


@dataclass(frozen=True, slots=True)
class Synset:
    """Words of one meaning, with what they point to."""

    file: int
    words: tuple[tuple[str, str], ...]
    pointers: tuple[Pointer, ...]


class WordNet:
    """The verbs and nouns of a WordNet folder."""

    def __init__(self, folder: Path) -> None:
        self.counts = {k: int(c) for k, _, c in (line.split() for line in (folder / "cntlist.rev").open())}
        self.synsets = dict(self._synsets(folder))
        self.senses: dict[tuple[str, str], list[Sense]] = defaultdict(list)
        for name in ("verb", "noun"):
            for line in (folder / f"index.{name}").open():
                if not line.startswith("  "):
                    parts = line.split()
                    at = 6 + int(parts[3])
                    self.senses[parts[0].replace("_", " "), name[0]] = [(name[0], each) for each in parts[at:]]

    def _synsets(self, folder: Path) -> Iterator[tuple[Sense, Synset]]:
        for name in ("verb", "noun"):
            for line in (folder / f"data.{name}").open():
                if line.startswith("  "):
                    continue
                f = line.split(" | ")[0].split()
                n = int(f[3], 16)
                words = tuple((f[4 + 2 * i].lower().replace("_", " "), f[5 + 2 * i]) for i in range(n))
                at = 5 + 2 * n
                fields = [f[i : i + 4] for i in range(at, at + 4 * int(f[4 + 2 * n]), 4)]
                yield (name[0], f[0]), Synset(int(f[1]), words, tuple((s, (p, o), t) for s, o, p, t in fields))

    def count(self, word: str, sense: Sense) -> int:
        """How often the word was tagged with the sense."""
        synset = self.synsets[sense]
        lex_id = next((int(number, 16) for each, number in synset.words if each == word), 0)
        kind = {"n": 1, "v": 2}[sense[0]]
        return self.counts.get(f"{word.replace(' ', '_')}%{kind}:{synset.file:02d}:{lex_id:02d}::", 0)

    def shares(self, word: str, pos: str) -> dict[Sense, float]:
        """The share of the word's uses that each sense has, half a use added to each."""
        counted = {sense: self.count(word, sense) + 0.5 for sense in self.senses.get((word, pos), ())}
        total = sum(counted.values())
        return {sense: number / total for sense, number in counted.items()}

    def meanings(self, word: str) -> dict[Sense, float]:
        """Shares of its senses as a verb and as a noun for something that takes place."""
        noun = {s: w for s, w in self.shares(word, "n").items() if self.synsets[s].file in _EVENTFUL}
        return self.shares(word, "v") | noun

    def derived(self, word: str) -> set[str]:
        """The verbs of a noun and the eventful nouns of a verb."""
        found: dict[tuple[str, str], float] = defaultdict(float)
        for pos in "nv":
            for sense, share in self.shares(word, pos).items():
                own = [n for n, (each, _) in enumerate(self.synsets[sense].words, 1) if each == word]
                for symbol, target, ends in self.synsets[sense].pointers:
                    if symbol == "+" and target[0] in "nv" and target[0] != pos and int(ends[:2], 16) in own:
                        found[self.synsets[target].words[int(ends[2:], 16) - 1][0], target[0]] += share
        return {w for (w, p), share in found.items() if share >= _DERIVED and self.is_eventful(w, p)} - {word}

    def is_eventful(self, word: str, pos: str) -> bool:
        """Whether the word commonly means something that takes place."""
        shares = self.shares(word, pos)
        return pos == "v" or any(w >= _COMMON and self.synsets[s].file in _EVENTFUL for s, w in shares.items())


def families(wordnet: WordNet) -> Iterator[tuple[str, list[str]]]:
    """Rows (kind, words)."""
    words = {word for word, pos in list(wordnet.senses) if wordnet.is_eventful(word, pos)}
    counted = {w for w in words if any(wordnet.count(w, s) for p in "nv" for s in wordnet.senses.get((w, p), ()))}
    derived = {word: wordnet.derived(word) & words for word in words}
    used = sorted(word for word in words if word in counted or derived[word] & counted)
    common: dict[Sense, set[str]] = defaultdict(set)
    for word in used:
        yield from (("derived", [word, other]) for other in sorted(derived[word] & set(used)) if word < other)
        for meant in (word, *derived[word]):
            for sense, share in wordnet.meanings(meant).items():
                if share >= _COMMON:
                    common[sense].add(word)
    yield from (("same", sorted(group)) for _, group in sorted(common.items()) if len(group) > 1)


def main() -> None:
    """Write the table to standard output."""
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(("kind", "words"))
    rows = {(kind, "|".join(words)) for kind, words in families(WordNet(Path(sys.argv[1])))}
    out.writerows(sorted(rows))


if __name__ == "__main__":
    main()
