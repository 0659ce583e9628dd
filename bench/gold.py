"""Where the annotated articles and the scorers are."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from bench.printed import ROOT

VARIABLE = "TIMELINE_GOLD"


def gold_folder(*, environment: Mapping[str, str] = os.environ) -> Path:
    """The folder that `TIMELINE_GOLD` names, else `shared` beside the project; it need not be there.

    >>> gold_folder(environment={"TIMELINE_GOLD": "/data/gold"}).name
    'gold'
    """
    return Path(environment.get(VARIABLE) or ROOT.parent / "shared")
