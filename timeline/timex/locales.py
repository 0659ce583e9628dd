"""What comes from dateparser: its tables of English names and of time zones.

They are read from their files: loading the whole package takes longer than reading ten thousand
words, and nothing else of it is needed.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType


def english_names() -> dict[str, list[str]]:
    """The forms of each English month and weekday name, by the name in small letters.

    >>> sorted(english_names()["september"])
    ['sep', 'sept', 'september']
    """
    names: dict[str, list[str]] = _table("data", "date_translation_data", "en.py").info
    return names


@lru_cache(maxsize=1)
def zone_offsets() -> dict[str, int]:
    """Seconds east of Greenwich by a zone's short name; of two of a name, the first listed.

    >>> zone_offsets()["EST"]
    -18000
    """
    tables = [table["timezones"] for table in _table("timezones.py").timezone_info_list]
    return {name: seconds for table in reversed(tables) for name, seconds in reversed(table)}


def _table(*path: str) -> ModuleType:
    """A file of the package as a module of its own."""
    package = find_spec("dateparser")
    folders = package.submodule_search_locations if package else None
    if not folders:
        raise ImportError("dateparser is not installed: pip install -r requirements.txt")
    spec = spec_from_file_location(f"dateparser_{path[-1].removesuffix('.py')}", Path(folders[0], *path))
    if spec is None or spec.loader is None:
        raise ImportError(f"dateparser has no {'/'.join(path)}: install the version in requirements.txt")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
