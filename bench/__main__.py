"""Speed and memory, as ratios within one run: `python -m bench [NAME ...]`.

Each part prints its own table. Machines are noisy: read the ratios, not the seconds.
"""

from __future__ import annotations

import sys

from bench import crowd, extract, merge, page, store, timex

PARTS = {
    "timex": timex.run,
    "extract": extract.run,
    "merge": merge.run,
    "store": store.run,
    "page": page.run,
    "crowd": crowd.run,
}
ON_REQUEST = {"crowd"}  # takes minutes


def main(names: list[str]) -> int:
    """Run the named parts, or all."""
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        print(f"bench: no part {', '.join(unknown)}: choose from {', '.join(PARTS)}")
        return 2
    for name in names or (part for part in PARTS if part not in ON_REQUEST):
        PARTS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
