"""What a bill, an order or a letter provides, which the parser hangs elsewhere: "signed a bill ensuring that those laid
off will be paid", where it has a bill that will be paid; "issued an order on Monday barring the firm", where it has
somebody who issued and barred; "a law banning smoking", where it has a banning smoker.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.document import Document, Token
from timeline.word_lists import word_lists

_PROVIDING = word_lists("event_words.toml")["providing"]
_PASSING = frozenset("adopt approve back introduce oppose pass reject sign support veto".split())
_DOING = frozenset(
    """
    allow authorise authorize ban bar block call compel condemn demand direct end ensure exempt extend forbid
    give grant guarantee impose instruct let limit make order permit prevent prohibit protect recognise recognize
    require restrict stop strip summon tell urge warn""".split()
)


def _ensured(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "signed a bill ensuring that those laid off will be paid"."""
    for bill in words:
        paid, ensuring = document.head(bill), document.child(bill, "acl")
        signed = document.head(paid)
        if bill.dep != "nsubj" or paid.dep != "ccomp" or signed.lemma not in _PASSING or ensuring is None:
            continue
        laid = document.child(ensuring, "ccomp")
        who = document.child(laid, "nsubj", "nsubjpass") if laid is not None else None
        mark = document.child(laid, "mark") if laid is not None else None
        if laid is None or who is None or mark is None or mark.text.lower() != "that" or laid.index > paid.index:
            continue
        yield replace(bill, head=signed.index, dep="dobj")
        yield replace(paid, head=ensuring.index)
        yield replace(mark, head=paid.index)
        yield replace(who, head=paid.index)
        yield replace(laid, head=who.index, dep="acl", tag="VBN")


def _behind_day(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The participle of "issued an order on Monday barring the firm", which is of the order."""
    for doing in words:
        order = document.child(document.head(doing), "dobj")
        if doing.dep != "advcl" or doing.tag != "VBG" or doing.lemma not in _DOING or order is None:
            continue
        between = document.tokens[order.index + 1 : doing.index]
        if order.lemma.lower() not in _PROVIDING or not 0 < len(between) < 4 or any(t.text == "," for t in between):
            continue
        if document.child(doing, "mark", "advmod", "nsubj") is None:
            yield replace(doing, head=order.index, dep="acl")


def _banned(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The noun of "a law banning smoking"."""
    for noun in words:
        if noun.dep == "xcomp" and noun.tag == "NN" and document.head(noun).dep == "acl":
            yield replace(noun, dep="dobj")


SLIPS = (_ensured, _behind_day, _banned)
