"""Every failure a person can meet, as one tree.

TimelineError
├── InputError          something given to us cannot be used
│   ├── ArticleError    an article: missing, empty, binary, wrong encoding, not English
│   ├── DateError       a date that is none ("2022-13-45", "31 February")
│   └── QueryError      an id or a filter that names nothing
└── StoreError          the store: locked, full, of a newer version, damaged

Messages are lower case, name the value, and say what to do.
"""


class TimelineError(Exception):
    """The root: whoever catches it catches all of ours and nothing else."""


class InputError(TimelineError):
    """Something given to us cannot be used."""


class ArticleError(InputError):
    """An article that cannot be read."""


class DateError(InputError):
    """A date that is none."""


class QueryError(InputError):
    """An id or a filter that names nothing."""


class StoreError(TimelineError):
    """The store cannot do what was asked; what it holds is as it was."""
