"""What holds for every test."""

import os

from hypothesis import settings

# A busy machine must not fail a test: no deadline. In CI the examples are the same in every run.
settings.register_profile("calm", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "calm")
