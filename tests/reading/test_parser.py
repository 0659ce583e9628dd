import pytest
import spacy
from thinc.api import get_current_ops
from threadpoolctl import threadpool_info

from timeline.errors import TimelineError
from timeline.model import Article, EntityType
from timeline.reading import parser

pytestmark = pytest.mark.model


def article(text: str, name: str = "made") -> Article:
    return Article(name, name, "", text)


def test_spans_count_in_the_article_s_text() -> None:
    text = "  Anna Hill met Tim Wood in Paris.\n\nShe left on Monday.\n"
    (read,) = parser.read([article(text)])
    assert [t.text for t in read.tokens] == [text[t.start : t.end] for t in read.tokens]
    assert [read.text(s) for s in read.sentences] == ["Anna Hill met Tim Wood in Paris.", "She left on Monday."]
    assert [s.paragraph for s in read.sentences] == [0, 1]
    assert ("Anna Hill", EntityType.PERSON) in [(m.text, m.type) for m in read.mentions]
    assert "meet" in [cue.verb for cue in read.cues]


def test_articles_come_back_in_order_with_the_empty_ones() -> None:
    texts = ["Anna left.", "", "Tim came. Anna left.", "   ", ""]
    read = list(parser.read(article(t, str(i)) for i, t in enumerate(texts)))
    assert [r.article.name for r in read] == ["0", "1", "2", "3", "4"]
    assert [len(r.sentences) for r in read] == [1, 0, 2, 0, 0]


def test_what_is_not_article_is_not_read() -> None:
    (read,) = parser.read([article("Anna left Oslo on Monday.\n\nAlso read: Tim buys a boat in Bergen")])
    assert [read.text(n) for n in read.noise] == ["Also read: Tim buys a boat in Bergen"]
    assert "Tim" not in [t.text for t in read.tokens]


def test_a_paragraph_over_the_limit_is_cut_with_right_offsets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parser, "LONGEST", 60)
    text = "Anna left Oslo on Monday. " * 6 + "x" * 130
    (read,) = parser.read([article(text)])
    assert [t.text for t in read.tokens] == [text[t.start : t.end] for t in read.tokens]
    assert sum(t.text == "Anna" for t in read.tokens) == 6


def test_marks_of_notes_are_no_words() -> None:
    text = "Anna came to Oslo in 1925.[3][a] She left in 1931,[4][note 2] and Tim “promote[d]” nobody.[citation needed]"
    (read,) = parser.read([article(text)])
    assert len(read.sentences) == 2
    assert "promote[d]" in "".join(t.text for t in read.tokens)
    assert not {"3", "4", "citation", "note"} & {t.text for t in read.tokens}


def test_a_model_that_is_not_there_is_said() -> None:
    with pytest.raises(TimelineError, match="no_such_model"):
        parser.load("no_such_model")


def test_the_table_of_tags_says_what_the_model_s_own_rules_say() -> None:
    text = (
        "Nobody's won yet, but I'd known they wouldn't: \"It's over\", said Anna, who had led since May. Let's go on!"
    )
    theirs, (ours,) = spacy.load(parser.MODEL)(text), parser.read([article(text)])
    assert [(t.text, t.pos_, t.tag_, t.dep_, t.lemma_) for t in theirs] == [
        (t.text, t.pos, t.tag, t.dep, t.lemma) for t in ours.tokens
    ]


def test_a_base_form_that_does_not_have_the_form_is_mended() -> None:
    (read,) = parser.read([article("They had waged war and hoped to win. The play premiered in May.")])
    assert {"wage", "hope", "premiere"} <= {t.lemma for t in read.tokens}


def test_a_verb_with_re_or_co_before_it_is_one_word() -> None:
    (read,) = parser.read([article("Anna was re-elected in May and co-founded a club.")])
    assert [t.lemma for t in read.tokens if t.tag.startswith("VB")] == ["be", "re-elect", "co-found"]


def test_the_model_multiplies_by_numpy_on_one_core_and_models_of_others_as_they_did() -> None:
    layers = [layer for name in ("tok2vec", "ner") for layer in parser.load(parser.MODEL).get_pipe(name).model.walk()]
    assert {layer.ops.use_blis for layer in layers if layer.name == "maxout"} == {False}
    assert {library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"} == {1}
    assert get_current_ops().use_blis
