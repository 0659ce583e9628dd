"""Where the annotated articles and the scorers are."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType

from bench.printed import ROOT

VARIABLE = "TIMELINE_GOLD"


def gold_folder(*, environment: Mapping[str, str] = os.environ) -> Path:
    """The folder that `TIMELINE_GOLD` names, else `shared` beside the project; it need not be there.

    >>> gold_folder(environment={"TIMELINE_GOLD": "/data/gold"}).name
    'gold'
    """
    return Path(environment.get(VARIABLE) or ROOT.parent / "shared")


def load_scorer(script: Path) -> ModuleType:
    """The scorer of annotated articles as a module, for the rules by which it matches."""
    spec = importlib.util.spec_from_file_location("gold_score", script)
    if spec is None or spec.loader is None:
        raise ImportError(f"no scorer in {script}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def annotated(folders: Sequence[str]) -> tuple[ModuleType, list[Path]]:
    """The scorer of annotated articles, and their folders: those named, else that of the gold ones.

    Exits with a sentence, and without an error, where there is no scorer: the annotated articles are not part of the
    project.
    """
    gold = gold_folder()
    script = gold / "gold" / "score.py"
    if not script.exists():
        print(f"no scorer in {gold}: set {VARIABLE} to the folder that holds it")
        raise SystemExit(0)
    return load_scorer(script), [Path(folder) for folder in folders] or [gold / "gold"]
