"""Names of persons on read texts: how far they go, and what stands beside them."""

import pytest
from read_texts import meant, named, of

from timeline.model import EntityType

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Sir Michael Holm FBA died in 2009. Holm taught at Leeds.", "Michael Holm"),
        ("Richard Stanley (R. S.) Holm died on 30 December 2009.", "Richard Stanley Holm"),
        ("Jonathan (Jon) Berwick retired in May.", "Jonathan Berwick"),
        ("Anna Hill (born Berg) retired in May.", "Anna Hill"),
    ],
)
def test_people_with_something_behind_or_inside_their_name(text: str, person: str) -> None:
    _, linking = of(text)
    assert person in {entity.name.replace('"', "") for entity in linking.entities if entity.type is EntityType.PERSON}


@pytest.mark.parametrize("office", ["City Clerk", "Councilwoman", "Mayor-elect", "Councilman-elect"])
def test_an_office_of_a_town_or_one_not_yet_held_is_no_part_of_a_name(office: str) -> None:
    _, linking = of(f"{office} Dana Aldrich said on Monday that the votes had been counted.")
    assert named(linking, EntityType.PERSON) == {"Dana Aldrich"}


def test_bare_initials_begin_a_person_s_name() -> None:
    _, linking = of("The president, K B Solheim, resigned on Tuesday.")
    assert named(linking, EntityType.PERSON) == {"K B Solheim"}


def test_who_is_mr_elsewhere_is_a_person_in_full() -> None:
    _, linking = of("Lawyers act for some of Sunip Sarkar's patients. Mr Sarkar was suspended in October.")
    assert named(linking, EntityType.PERSON) == {"Sunip Sarkar"}


def test_a_last_name_is_short_without_its_article() -> None:
    read_text = of("General Omar al-Bashar took power in 1989. Bashar fled on Monday.")
    assert meant(read_text, "Bashar", 1) == {"Omar al-Bashar"}


def test_who_is_known_as_somebody_is_one_person() -> None:
    read_text = of("Anna Maria Holm, better known as Nanda, sang on Monday. Nanda left on Tuesday.")
    assert meant(read_text, "Nanda", 1) == {"Anna Maria Holm"}
    assert named(read_text[1], EntityType.PERSON) == {"Anna Maria Holm"}


def test_a_name_at_birth_is_nobody_else() -> None:
    text = "Margaret Holm, a chemist, died on Monday. Born Margareta Ek in Uppsala in 1924, she studied in Oslo."
    read_text = of(text)
    assert meant(read_text, "she") == {"Margaret Holm"}
    assert named(read_text[1], EntityType.PERSON) == {"Margaret Holm"}


def test_a_name_by_marriage_is_the_one_before() -> None:
    text = (
        "Cecilia Ek-Holm (born Cecilia Ek; May 10, 1900) was an astronomer. Her mother was Emma Ek (née Rask). In 1919 "
        "Ek won a prize. Cecilia Ek died in Boston. Nora Holm left Oslo."
    )
    read_text = of(text)
    assert named(read_text[1], EntityType.PERSON) == {"Cecilia Ek-Holm", "Emma Ek", "Nora Holm"}
    assert meant(read_text, "Ek", 3) == {"Cecilia Ek-Holm"}


def test_a_last_name_that_begins_a_sentence_is_a_name() -> None:
    assert meant(of("Ibrahim Toure was a lawyer. Toure was born in Kayes."), "Toure", 1) == {"Ibrahim Toure"}


def test_whom_somebody_married_is_a_person() -> None:
    assert "Aminata Diallo" in named(of("He married Aminata Diallo in 1947.")[1], EntityType.PERSON)


def test_who_is_chosen_goes_on_to_be_told_of() -> None:
    read_text = of("Tavares named her deputy, Jorge Pinto, to replace her. He will be sworn in on Friday.")
    assert meant(read_text, "He") == {"Jorge Pinto"}


def test_a_last_name_that_is_a_country_is_the_person_named_in_full() -> None:
    _, found = of("Christopher Mark Jordan, 36, was charged on Thursday.\n\nJordan has been remanded in custody.")
    assert [entity.name for entity in found.entities] == ["Christopher Mark Jordan"]


def test_whom_a_person_beats_is_one() -> None:
    assert "Novak Djukovic" in named(of("Daniil Berg stunned Novak Djukovic in the final.")[1], EntityType.PERSON)


def test_what_stands_before_a_name_in_parliament_and_town_hall_is_none_of_it() -> None:
    text = "Leader of Opposition Arun Kale left on Monday. Mayor Pro-Tem Brendan Tolley stayed."
    assert named(of(text)[1], EntityType.PERSON) == {"Arun Kale", "Brendan Tolley"}


def test_whoever_is_sentenced_or_arrested_is_somebody() -> None:
    linking = of("A judge sentenced Dan Mills to life on Monday. Police arrested Grant Mills, his brother.")[1]
    assert named(linking, EntityType.PERSON) == {"Dan Mills", "Grant Mills"}


def test_who_holds_an_office_is_named_behind_it() -> None:
    text = "Governor of Kogi State, Femi Bello, left. He was seen with the Governor of Lagos State, Ahmed Ododo."
    assert meant(of(text), "Governor", 1) == {"Ahmed Ododo"}
