"""The state of the walk through a document that finds who is meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from timeline.document import Document
from timeline.entities.coreference.discourse import Discourse, Item
from timeline.entities.names import Known, Naming
from timeline.model import EntityType


class By(Enum):
    """How a word comes to mean someone."""

    NAME = auto()
    """It is of the name."""
    TITLE = auto()
    """It stands before the name: "midfielder Caio"."""
    NAME_BESIDE = auto()
    """It has the name set beside it: "her lawyer, Anna Hill"."""
    TEXT = auto()
    """What the text told before or tells later."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Whom a token means, how sure that is, 0 to 1, and by what."""

    known: tuple[Known, ...]
    certainty: float
    by: By = By.TEXT


@dataclass(slots=True)
class Walk:
    """What is named, what was talked of, what is quoted, and what was found so far."""

    document: Document
    namings: tuple[Naming, ...]
    named: Mapping[int, Naming]
    discourse: Discourse
    inside: frozenset[int]
    speakers: Mapping[int, int]
    found: dict[int, Reference]
    is_sport: bool
    ship: Known | None = None  # the one that the article names, which may be a she as well
    called: dict[str, Known] = field(default_factory=dict)  # whom "the company" meant last

    def say(self, token: int, known: tuple[Known, ...]) -> None:
        """Talk of someone or something named at a token."""
        kind = known[0].type
        self.discourse.add(
            Item(
                token,
                known,
                is_human=kind is EntityType.PERSON,
                is_plural=len(known) > 1,
                gender=known[0].gender if len(known) == 1 else None,
                quoted=token in self.inside,
            )
        )
