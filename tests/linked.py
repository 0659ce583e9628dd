"""Linking made by hand: names for words of a made sentence."""

from __future__ import annotations

from timeline.document import Document
from timeline.entities import Linking, Referent
from timeline.model import Entity, EntityType


def linking(document: Document, **names: str) -> Linking:
    """Each keyword is a word of the document, its value "Full Name/type" ("/person" when left out)."""
    referents: dict[int, Referent] = {}
    entities: list[Entity] = []
    for word, text in names.items():
        name, _, kind = text.partition("/")
        entity = Entity(name, EntityType(kind or "person"))
        entities.append(entity)
        for token in document.tokens:
            if token.text == word:
                referents[token.index] = Referent((entity,), 0.9)
    return Linking(tuple(entities), referents)
