"""From tokens to the words of a title: names in full, pronouns as whom they mean, dates left out."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events import relatives
from timeline.events.naming import meant, naming, partners, stands_for_name
from timeline.events.phrases import phrase
from timeline.events.titling.antecedents import antecedent, cannot_own, counted, owner
from timeline.events.titling.calling import goes_with_its_noun, is_anybody, is_some, tells_what
from timeline.events.titling.leaving_out import (
    counts,
    is_left_out,
    is_of_name,
    is_of_told,
    is_office,
    joins_dates,
    one_side,
    trimmed,
)
from timeline.events.titling.name_runs import NameRun, name_run, possessive_mark, write_name
from timeline.events.titling.number import is_plural, joined_to
from timeline.events.titling.shortening import (
    FIRST,
    SHORTER,
    Keep,
    articled,
    from_name,
    hanging_on,
    whole,
    without_brackets,
    without_hanging,
    without_set_off,
)
from timeline.model import EntityType

_AS_SUBJECT = {"his": "he", "her": "she", "its": "it", "their": "they", "my": "I", "our": "we"}
_POINTING = frozenset("those these this that".split())
_RELATIVE_TO_DAY = frozenset("last next this that past coming ago earlier later".split())
_MARKS = frozenset("\" “ ” ( ) [ ] `` ''".split())

_ROOM_OF_REPEATED = 6  # words for what a pronoun stands for
_ROOM_OF_OWNER = 5  # words for whose something is


@dataclass(slots=True)
class Writer:
    """Words phrases of one document; remembers the names already used in the title."""

    document: Document
    linking: Linking
    dates: frozenset[int]  # indexes of the words of time expressions
    used: set[str] = field(default_factory=set)
    subject_of: Token | None = None  # whose title it is

    def is_date(self, token: Token) -> bool:
        """Whether a token stands in a time expression."""
        return token.index in self.dates and not self._is_paper(token)

    def kind(self, head: Token) -> EntityType | None:
        """The type of what a token refers to."""
        if tells_what(head):
            return None
        referent = meant(self.document, head, self.linking)
        return referent.entities[0].type if referent and referent.entities else None

    def is_named(self, token: Token) -> bool:
        """Whether whom a word means stands in the title already."""
        referent = meant(self.document, token, self.linking)
        return referent is not None and {entity.name for entity in referent.entities} <= self.used

    def in_sentence(self, head: Token, words: list[str]) -> list[str]:
        """The words of a phrase, the first one small where only its sentence gave it a capital."""
        plain = words and words[0] == phrase(self.document, head)[0].text and self._is_plain_first(head)
        return [words[0].lower(), *words[1:]] if plain else words

    def _is_plain_first(self, head: Token) -> bool:
        """Whether a phrase begins a sentence with a capital that is no name's."""
        first = phrase(self.document, head)[0]
        before = self.document.tokens[self.document.sentence_of(first).first : first.index]
        begins = first.pos == "PRON" or not any(c.isalnum() for t in before[-1:] for c in t.text)
        if first.pos == "PROPN" or first.ent_type in ("NORP", "GPE", "ORG", "PERSON", "LANGUAGE"):
            return False
        return begins and first.text != "I" and self.linking.at(first.index) is None

    def is_plural(self, head: Token) -> bool:
        """Whether a subject wants a plural verb."""
        return is_plural(self.document, head, self.linking, self.kind(head))

    def noun_phrase(self, head: Token, *, room: int, possessive: bool = True) -> list[str]:
        """A noun phrase in at most `room` words: in full, else without its trailing phrases, else its
        core; nothing when even that is too long. A person is the name alone."""
        if head.tag == "PRP" and head.dep == "dobj" and (words := self._repeated(head, room)):
            return words
        named = naming(self.document, head, self.linking)
        return self._shortened(named, room, SHORTER, possessive=possessive)

    def subject(self, head: Token, *, room: int) -> list[str]:
        """A subject in at most `room` words, of whom or what it is where only "its" says so."""
        if self.is_date(head) and head.pos == "NOUN":  # "his last day will be May 3"
            return [*self.plain([phrase(self.document, head)[0]]), *self.dated(head)[1:]]
        if head.tag == "PRP" and (words := self._repeated(head, room)):
            return words
        if head.tag == "PRP$" and self.linking.at(head.index) is None:
            return [_AS_SUBJECT.get(head.text.lower(), head.text)]  # "his refusal to leave"
        words = self.noun_phrase(head, room=room, possessive=head.dep != "poss")
        if words and head.pos == "NOUN" and self._is_pointed_at(head):
            return ["the", *(words[1:] if words[0].lower() in _POINTING else words)]
        whose = self.document.child(head, "poss")
        if not words or whose is None or words[0].lower() != whose.text.lower():
            return words
        if (of := self.owner(whose, room - len(words) + 1)) and of[-1][-1].isalpha():
            return [*of[:-1], of[-1] + ("'" if of[-1].endswith("s") else "'s"), *words[1:]]
        return words

    def _is_pointed_at(self, noun: Token) -> bool:
        """ "Those talks", "that 1978 resolution": known from what was told before."""
        return any(t.text.lower() in _POINTING for t in self.document.children(noun, "det"))

    def owner(self, pronoun: Token, room: int) -> list[str]:
        """Whose it is where a possessive stands for no name, in at most `room` words."""
        noun = owner(self.document, pronoun, self.linking)
        words = self.noun_phrase(noun, room=min(room, _ROOM_OF_OWNER)) if noun is not None else []
        return ["the", *words[1:]] if words and words[0].lower() in ("a", "an", "the") else words

    def _repeated(self, pronoun: Token, room: int) -> list[str]:
        """What an "it" or "them" without a name repeats."""
        noun = antecedent(self.document, pronoun, self.linking)
        words = self.noun_phrase(noun, room=min(room, _ROOM_OF_REPEATED)) if noun is not None else []
        words = self.in_sentence(noun, words) if noun is not None else words
        return ["the", *words[1:]] if words and words[0].lower() in ("a", "an", "the") else words

    def names(self, head: Token) -> bool:
        """Whether a phrase holds a name, wherever the parser has its head: "Hill Saturday"."""
        return any(self.linking.at(t.index) is not None for t in phrase(self.document, head))

    def dated(self, head: Token) -> list[str]:
        """A phrase that is a date, as it stands: for what the verb cannot do without."""
        return [t.text for t in phrase(self.document, head) if t.text not in _MARKS]

    def first_of_list(self, head: Token, *, room: int) -> list[str]:
        """Of several things joined by "and" the first alone, shortened as above."""
        named = naming(self.document, head, self.linking)
        return self._shortened(named, room, FIRST) if self.document.child(named, "conj") is not None else []

    def _shortened(self, named: Token, room: int, ways: tuple[Keep, ...], *, possessive: bool = True) -> list[str]:
        if self.is_date(named) and named.dep == "dobj" and named.tag in ("NN", "CD"):
            words = self.dated(named)  # "missed the 2007 season"
            is_absolute = any(w[:4].isdigit() for w in words) and not {w.lower() for w in words} & _RELATIVE_TO_DAY
            return words if is_absolute and len(words) <= room else []
        tokens = [t for t in phrase(self.document, named) if not self.is_date(t)]
        tokens = from_name(self.document, self.linking, named, tokens)
        if not possessive:
            tokens = [t for t in tokens if t.dep != "case"]
        if self.kind(named) is EntityType.PERSON and joined_to(self.document, named, EntityType.PERSON) is None:
            others = partners(self.document, named, self.linking)
            if others:
                return self._joined([*others, named], room)
            if not is_some(self.document, named) and stands_for_name(self.document, named):
                tokens = [t for t in tokens if is_of_name(t, named, self.linking)]
        tokens = [
            t
            for t in tokens
            if not is_office(self.document, t, self.linking)
            and not is_of_told(self.document, t, self.linking, told=self.used)
        ]
        tokens = without_brackets(self.document, one_side(self.document, tokens, named, self.linking), named)
        tokens = without_hanging(self.document, without_set_off(self.document, tokens, named), named)
        used = set(self.used)
        words = self.plain(tokens, possessive=possessive)
        if len(words) <= room:
            return words
        last = len(tokens)
        for keep in ways:
            kept = whole(
                hanging_on(self.document, [t for t in tokens if keep(self.document, t, named)], tokens), tokens
            )
            if len(kept) == last:
                continue  # nothing left out: as long as before
            self.used, last = set(used), len(kept)
            words = self.plain(articled(kept), possessive=possessive)
            if len(words) <= room:
                return words
        self.used = used
        return []

    def _is_paper(self, token: Token) -> bool:
        """A noun that only looks like a date: "a Hindi daily"."""
        beside = self.document.children(token, "amod", "compound") if token.tag == "NN" else ()
        return bool(beside) and not any(t.index in self.dates for t in beside)

    def _joined(self, persons: list[Token], room: int) -> list[str]:
        """Names of several persons, or nothing if they are too long."""
        *others, last = [self.plain([person]) for person in persons]
        listed = [word for name in others[:-1] for word in (*name[:-1], f"{name[-1]},")]
        words = [*listed, *others[-1], "and", *last]
        return words if len(words) <= room else []

    def plain(self, tokens: list[Token], *, possessive: bool = True) -> list[str]:
        """Words as they stand, names in full, pronouns as whom they mean."""
        tokens = [t for t in tokens if not goes_with_its_noun(self.document, t, self.linking)]
        words: list[str] = []
        position = 0
        last: Token | None = None  # the word written last
        while position < len(tokens):
            token = tokens[position]
            joined = last is not None and bool(words) and (last.end == token.start or last.tag == "$")
            if run := self._name_at(tokens, position, possessive=possessive):
                anybody = is_anybody(self.document, token)
                write_name(words, token, run.text, joined_to=last if joined else None, anybody=anybody)
                position = run.end
                last = tokens[position - 1]
                continue
            position += 1
            instead = self._instead(tokens, position - 1, words)
            if instead is not None:
                words += instead
                continue
            if self._is_left_out(tokens, position - 1):
                continue
            if token.text == "," and words and words[-1].endswith(","):
                continue  # what stood between the two is left out
            if words and token.dep == "cc":
                words[-1] = words[-1].rstrip(",")
            spaced = counts(tokens, position - 1) or (position > 1 and counts(tokens, position - 2))
            if words and (joined or spaced or token.text == "," or token.tag == "POS"):
                words[-1] += token.text
            else:
                words.append(token.text)
            last = token
        return trimmed(words)

    def _name_at(self, tokens: list[Token], at: int, *, possessive: bool) -> NameRun | None:
        """The run of tokens at an index that is written as a name, which from then on stands in the title."""
        if self.is_date(tokens[at]) or self._is_their_own(tokens[at]):
            return None
        run = name_run(self.document, self.linking, tokens, at, told=self.used, possessive=possessive)
        if run is not None:
            self.used.update(run.names)
        return run

    def _instead(self, tokens: list[Token], at: int, words: list[str]) -> list[str] | None:
        """What is written, behind `words`, in place of whose something is; None for a token that stays."""
        token = tokens[at]
        if token.tag == "WP$" and (owned := self._whose(token)):
            return owned
        if token.tag == "PRP$" and self._is_anothers(token):
            return ["the"]
        if token.dep == "pobj" and (those := counted(self.document, token, self.linking)) is not None:
            described = [t for t in self.document.children(those, "compound", "amod") if t.index < those.index]
            return ["the", *self.in_sentence(those, self.plain([*described, those]))]
        if self._owns_nothing(token):
            return ["the"] if at + 1 < len(tokens) and words[-1:] not in (["the"], ["The"]) else []
        return None

    def _is_left_out(self, tokens: list[Token], at: int) -> bool:
        """Whether a word is not written: a date, what leads to one, marks, asides."""
        token = tokens[at]
        if self.is_date(token) or joins_dates(token, self.dates) or token.text in _MARKS:
            return True
        if is_left_out(self.document, tokens, at):
            return True
        inner = self.document.child(token, "pobj") if token.dep == "prep" else None
        return inner is not None and self.is_date(inner)

    def _whose(self, token: Token) -> list[str]:
        """The owner of a subject that a relative clause tells of: "the botanist whose records became famous"."""
        clause = next((t for t in self.document.ancestors(token) if t.dep == "relcl"), None)
        before = self.document.tokens[token.index - 1]
        described = relatives.described(self.document, clause) if clause is not None else before
        if described is before and before.dep == "appos":
            described = self.document.head(before)  # "Hill, the botanist whose records became famous"
        words = self.noun_phrase(described, room=_ROOM_OF_OWNER) if described is not None else []
        return [*words[:-1], words[-1] + possessive_mark(words[-1], "'s")] if words else []

    def _is_anothers(self, token: Token) -> bool:
        """Whether a possessive without a name is not the title's subject's."""
        subject = self.subject_of
        if subject is None or self.linking.at(token.index) is not None or token in self.document.subtree(subject):
            return False
        return cannot_own(self.document, naming(self.document, subject, self.linking), token, self.linking)

    def _is_their_own(self, token: Token) -> bool:
        """ "Their" of several without a name, whose title it is: "the three are praised for their work"."""
        subject = self.subject_of
        if subject is None or token.text.lower() != "their" or token in self.document.subtree(subject):
            return False
        return self.linking.at(subject.index) is None and self.is_plural(subject)

    def _owns_nothing(self, token: Token) -> bool:
        """The possessive mark of a date that is left out: "last year's"."""
        return token.tag == "POS" and token.index > 0 and self.is_date(self.document.tokens[token.index - 1])
