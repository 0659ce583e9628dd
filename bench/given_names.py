"""Make data/given_names.txt, the words that are first of all a given name, from the lists of Faker's locales.

    python -m bench.given_names > data/given_names.txt

Kept is what at least six of its languages list: "Charles" alone is hardly Ray Charles, "Clinton" may well be Bill's.
"""

from __future__ import annotations

from timeline.entities.gazetteer import first_names

_LEAST = 6  # locales


def main() -> None:
    """Print them, folded, one a line."""
    print(*sorted({name.casefold() for name, counts in first_names().items() if sum(counts) >= _LEAST}), sep="\n")


if __name__ == "__main__":
    main()
