"""Split gold documents for dates into a part to learn from and a part never looked into.

    python -m bench.timex_split GOLD_FOLDER OUT_FOLDER

writes links to the documents into OUT_FOLDER/seen (two thirds) and OUT_FOLDER/unseen (one third).
The rule: documents that share a third of the shorter one's runs of eight words are near copies
and form one group; a group goes by the hash of its first name with a fixed seed. So the same
document is always on the same side, however many others there are.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Mapping
from pathlib import Path

SEED = "timex 1"
_RUN = 8
_SHARE = 1 / 3


def split(texts: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of the (seen, unseen) documents, each sorted; texts by name."""
    seen: list[str] = []
    unseen: list[str] = []
    for group in _groups(texts):
        digest = hashlib.sha256(f"{SEED} {group[0]}".encode()).digest()
        (unseen if digest[0] % 3 == 0 else seen).extend(group)
    return tuple(sorted(seen)), tuple(sorted(unseen))


def _groups(texts: Mapping[str, str]) -> list[list[str]]:
    """Near copies together."""
    groups: list[tuple[list[str], list[set[str]]]] = []
    for name in sorted(texts):
        runs = _runs(texts[name])
        for names, others in groups:
            if any(len(runs & other) > _SHARE * min(len(runs), len(other)) for other in others):
                names.append(name)
                others.append(runs)
                break
        else:
            groups.append(([name], [runs]))
    return [names for names, _ in groups]


def _runs(text: str) -> set[str]:
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}


def text_of(markup: str) -> str:
    """The words of a TimeML document's TEXT element."""
    body = re.search(r"<TEXT[^>]*>(.*?)</TEXT>", markup, re.S)
    return re.sub(r"<[^<>]*>", "", body[1]) if body else ""


def link(gold: Path, out: Path) -> None:
    """Folders `seen` and `unseen` under `out` with links to the documents of `gold`."""
    files = {path.name: path for path in sorted(gold.glob("*.tml"))}
    parts = split({name: text_of(path.read_text(encoding="utf-8", errors="replace")) for name, path in files.items()})
    for part, names in zip(("seen", "unseen"), parts, strict=True):
        folder = out / part
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            target = folder / name
            target.unlink(missing_ok=True)
            target.symlink_to(files[name].resolve())
        print(f"{folder}: {len(names)} documents")


if __name__ == "__main__":
    link(Path(sys.argv[1]), Path(sys.argv[2]))
