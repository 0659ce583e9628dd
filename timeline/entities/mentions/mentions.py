"""Where names stand in the text: runs of name words, cut at titles, weekdays and each other.

The parser's own mentions are a hint, not the truth: the small model takes "Macron Saturday" for
a person and leaves out every third name. A run is what is written like a name; what it names
is decided later (`evidence`), with the whole article in view.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.document import Document, Token
from timeline.entities import gazetteer, lexicon, spelling
from timeline.entities.gazetteer import Gender
from timeline.entities.mentions.cutting import cut
from timeline.entities.mentions.marks import Marks, marks_of
from timeline.entities.mentions.runs import runs
from timeline.entities.mentions.titles import title_before
from timeline.entities.roles import HONORIFICS, ORGANIZATION_NOUNS, PLACE_NOUNS, Role, role_ending_at, roles

_MOST_PARTS = 4  # words of a name before its last, a bracket's counted


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the text: tokens `first` to `last`, half-open; its title begins at `start`.

    `head` is the token that the parse hangs it on, `words` are its words as written, without a possessive mark at
    the end; `roles` the offices in its title ("French President"), `gender` what the title tells; `label` is the
    parser's ("PERSON", "" none); `sign` its letters on the stock exchange, whose bracket is among the tokens.
    """

    first: int
    last: int
    words: tuple[str, ...]
    head: int
    label: str = ""
    start: int = -1
    roles: tuple[Role, ...] = ()
    titled: bool = False
    gender: Gender | None = None
    sign: str = ""

    @property
    def text(self) -> str:
        """The name as it is shown."""
        return spelling.join(self.words)


def find_names(document: Document) -> tuple[Name, ...]:
    """Every name of the article, in text order, not overlapping."""
    marks = marks_of(document)
    found = []
    for first, last in runs(document, marks):
        for part in cut(document, first, last, marks):
            name = _peel(document, *part, marks)
            if name is not None and not _is_office(document, name) and not _are_some(document, name, marks):
                label = _label(document, name, marks)
                found.append(replace(name, label=label))
    return tuple(_complete(document, _in_small_letters(document, found)))


def telling(names: Sequence[Name]) -> list[Name]:
    """The names without lone general words ("the Republic"), unless they cut a longer name of the article."""
    longer = {name.words[-1] for name in names if len(name.words) > 1} | {
        name.words[name.words.index("of") - 1] for name in names if "of" in name.words[1:]
    }
    return [
        name
        for name in names
        if len(name.words) > 1 or name.text.casefold() not in lexicon.GENERAL or name.text in longer
    ]


def _in_small_letters(document: Document, names: list[Name]) -> list[Name]:
    """The names with persons told all in capitals ("ANNA MCKAY, 84,") written as elsewhere in the article, else with
    a capital first."""
    loud = [name for name in names if _is_loud(name)]
    if not loud:
        return names
    usual = {
        token.text.casefold(): token.text for token in document.tokens if token.text.istitle() or _mixes(token.text)
    }
    return [
        replace(name, words=tuple(usual.get(w.casefold(), _titled(w)) for w in name.words)) if name in loud else name
        for name in names
    ]


def _is_loud(name: Name) -> bool:
    first = name.words[0]
    long = [word for word in name.words if len(word.rstrip(".")) > 1]
    return len(name.words) > 1 and all(w.isupper() for w in long) and gazetteer.is_first_name(_titled(first))


def _mixes(word: str) -> bool:
    """Whether a capital stands inside a word: McKay."""
    return word[:1].isupper() and not word.isupper() and word[1:] != word[1:].lower()


def _titled(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-"))


def _complete(document: Document, names: list[Name]) -> Iterator[Name]:
    """Names told in parts made whole: "Barack and Michelle Obama", 'William "Bill" Gates'."""
    tokens = document.tokens
    skipped: set[int] = set()
    for number, name in enumerate(names):
        if number in skipped:
            continue
        if both := _of_two(document, name):
            yield from both
            continue
        after = names[number + 1 : number + 3]
        if (last := _around_bracket(document, name, after)) is not None:
            skipped |= {n for n in (number + 1, number + 2) if names[n : n + 1] and names[n].last <= last.last}
            yield replace(name, last=last.last, words=(*name.words, *last.words), label="PERSON", head=last.head)
            continue
        gap = [token.text for token in tokens[name.last : after[0].start]] if after else []
        if len(name.words) != 1 or not gazetteer.is_first_name(name.words[0]):
            yield name
        elif (
            gap == ["and"]
            and len(after[0].words) == 2
            and gazetteer.is_first_name(after[0].words[0])
            and gazetteer.place(after[0].text) is None  # "Georgia and North Carolina"
        ):
            yield replace(name, words=(name.words[0], after[0].words[-1]))
        elif (
            len(after) == 2
            and gap[:1] in (['"'], ["“"])
            and after[1].start - after[0].last == 1
            and name.last + 3 >= after[0].first
        ):
            skipped |= {number + 1, number + 2}
            last = after[1]
            yield replace(name, last=last.last, words=(*name.words, *last.words), label="PERSON")
        else:
            yield name


def _around_bracket(document: Document, name: Name, after: list[Name]) -> Name | None:
    """The last name behind a bracket inside a person's name: "Jonathan (Jon) Berg", "Richard (R. S.) Berg"."""
    tokens = document.tokens
    if name.last >= len(tokens) or tokens[name.last].text != "(" or not gazetteer.is_first_name(name.words[0]):
        return None
    for last in after:
        inside = [token.text for token in tokens[name.last + 1 : last.first - 1]]
        closed = last.first - name.last > 2 and tokens[last.first - 1].text == ")"
        if closed and len(last.words) == 1 and not last.titled and all(w[0].isupper() for w in inside):
            return last if len(name.words) + len(inside) <= _MOST_PARTS else None
    return None


def _of_two(document: Document, name: Name) -> tuple[Name, ...]:
    """The two that a plural head names: "the Defence and Interior Ministries"; none for other names."""
    head = lexicon.PLURAL_HEADS.get(name.words[-1])
    if head is None or name.words.count("and") != 1:
        return ()
    middle = next(i for i in range(name.first, name.last) if document.tokens[i].text == "and")
    at = name.words.index("and")
    return (
        replace(name, last=middle, words=(*name.words[:at], head), head=middle - 1),
        replace(name, first=middle + 1, start=middle + 1, words=(*name.words[at + 1 : -1], head), head=name.last - 1),
    )


def _is_office(document: Document, name: Name) -> bool:
    """Whether the words are only the field of an office, or a capitalised first word: "Foreign Affairs minister"."""
    tokens = document.tokens
    after = tokens[name.last].text if name.last < len(tokens) else ""
    holds = after in {"minister", "secretary", "correspondent", "editor"} or after == "Minister"
    if holds and gazetteer.place(name.text) is None:
        return gazetteer.organization(name.text) is None and name.label != "GPE"
    if {word.casefold() for word in name.words} <= lexicon.FIELDS and _is_held(document, name):
        return True  # "vice president of Communications", "Group Finance Director"
    first = document.sentences[tokens[name.first].sentence].first
    begins = name.first == first and len(name.words) == 1 and not name.label and not name.titled
    return begins and gazetteer.is_first_name(after) and not gazetteer.is_first_name(name.text)


def _are_some(document: Document, name: Name, marks: Marks) -> bool:
    """Whether a sentence only begins with a plural of what there are many of: "Schools will stay closed", but not
    "Banks was born", where Ann Banks is named."""
    if name.text in marks.familiar:
        return False
    token = document.tokens[name.first]
    begins = name.first == document.sentence_of(token).first and len(name.words) == 1 and not name.titled
    return begins and token.tag == "NNS" and token.lemma.casefold() in {*ORGANIZATION_NOUNS, *PLACE_NOUNS}


def _is_held(document: Document, name: Name) -> bool:
    """Whether an office stands behind a name, or before it with "of"."""
    tokens, sentence = document.tokens, document.sentence_of(document.tokens[name.first])
    if name.last < sentence.last and role_ending_at(tokens, name.last, name.last) is not None:
        return True
    before = [t for t in tokens[max(sentence.first, name.first - 3) : name.first] if t.text.casefold() != "the"]
    held = len(before) > 1 and before[-1].text.casefold() in ("of", "for")
    return held and role_ending_at(tokens, before[-2].index, sentence.first) is not None


def _label(document: Document, name: Name, marks: Marks) -> str:
    labels = [document.tokens[i].ent_type for i in range(name.first, name.last)]
    if not any(n >= 0 for n in marks.inside[name.first : name.last]):
        return ""
    return max(filter(None, labels), key=labels.count, default="")


def _peel(document: Document, start: int, last: int, marks: Marks) -> Name | None:
    """The part without its title; None when nothing but title is left."""
    tokens = document.tokens
    title = title_before(document, start, last, marks)
    first, start = title.end, title.begin if title.begin >= 0 else start
    while last > first and tokens[last - 1].text.casefold() in lexicon.PARTICLES | {"-", "&", "of", "."}:
        last -= 1
    if first >= last or _is_the_holder(tokens, first, last):
        return None
    clean = spelling.written(token.text for token in tokens[first:last])
    while len(clean) > 2 and clean[-1] in lexicon.BEHIND_NAMES:
        clean = clean[:-1]
    if clean[0][:2] in {"R-", "D-", "I-"} or (len(clean) == 1 and clean[0] in lexicon.BEHIND_NAMES):
        return None  # R-Ariz., "Ann Hill, FBA, a curator"
    if len(clean) == 1 and (clean[0].casefold() in lexicon.LEGAL_FORMS or clean[0].casefold() in HONORIFICS):
        return None
    return Name(first, last, clean, _head(tokens, first, last), "", start, title.held, title.is_told, title.gender)


def _is_the_holder(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether an office stands for whoever holds it: "the Queen"."""
    alone = last - first == 1 and first > 0 and tokens[first - 1].text.casefold() == "the"
    return alone and tokens[first].text.casefold() in roles()


def _head(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """The token of a name that the parse hangs the rest on: of "University of Porto" the first, else the last."""
    outer = [
        index for index in range(first, last) if not first <= tokens[index].head < last or tokens[index].head == index
    ]
    for index in range(first + 1, last):
        if tokens[index].dep == "prep" and tokens[index].head == index - 1 and index - 1 in outer:
            return index - 1
    return outer[0] if len(outer) == 1 else last - 1
