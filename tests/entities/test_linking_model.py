"""Who is meant, on read texts: what the small model does to names, mended."""

import pytest
from read_texts import COURT, OBITUARY, PRESS, SPORT, STORM, SUMMIT, meant, named, of

from timeline.model import EntityType

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        (COURT, EntityType.PERSON, {"Piotr Halvorsen", "Greta Halvorsen"}),
        (SUMMIT, EntityType.PERSON, {"Angela Merkel", "Justin Trudeau"}),
        (SUMMIT, EntityType.PLACE, {"Hamburg", "Ottawa"}),
        (SPORT, EntityType.PERSON, {"Marco Bellini"}),
        (SPORT, EntityType.ORGANIZATION, {"Ashford Rovers", "Chelsea"}),
        (OBITUARY, EntityType.PERSON, {"Ines Carvalho", "Rui Prado"}),
        (OBITUARY, EntityType.ORGANIZATION, {"University of Coimbra"}),
        (PRESS, EntityType.ORGANIZATION, {"Brightwell Instruments"}),
        (PRESS, EntityType.PERSON, {"Lena Ortiz"}),
        (STORM, EntityType.ORGANIZATION, {"World Health Organization"}),
        (STORM, EntityType.EVENT, {"Hurricane Odile"}),
        (STORM, EntityType.PERSON, set()),
    ],
)
def test_names_have_their_type_and_one_form(text: str, kind: EntityType, names: set[str]) -> None:
    assert named(of(text)[1], kind) == names


def test_names_go_on_in_small_letters() -> None:
    linking = of("Omar al-Bashir met Kim Jong-il and Ban Ki-moon in Cairo.")[1]
    assert named(linking, EntityType.PERSON) == {"Omar al-Bashir", "Kim Jong-il", "Ban Ki-moon"}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("The ferry left Dar es Salaam on Friday.", EntityType.PLACE, "Dar es Salaam"),
        ("Tourism Minister Anna Hill resigned on Friday.", EntityType.PERSON, "Anna Hill"),
        ("He met Vice-President Daniel Okoro in Paris.", EntityType.PERSON, "Daniel Okoro"),
        ("North Marsh Police arrested two men on Friday.", EntityType.ORGANIZATION, "North Marsh Police"),
        ("The Ethics and Standards Commission fined him.", EntityType.ORGANIZATION, "Ethics and Standards Commission"),
        ("The Fulton County Sheriff's Office found it.", EntityType.ORGANIZATION, "Fulton County Sheriff's Office"),
        ("The U.S. Department of Justice sued him.", EntityType.ORGANIZATION, "U.S. Department of Justice"),
        ("UNOCA leaders met in Paris on Friday.", EntityType.ORGANIZATION, "UNOCA"),
        ("He moved to Newark, N.J., in May.", EntityType.PLACE, "New Jersey"),
        ("The mill was run by Nokia, Ericsson and Zolmatrach.", EntityType.ORGANIZATION, "Zolmatrach"),
        ("The takeover of Eaton Morris was blocked in May.", EntityType.ORGANIZATION, "Eaton Morris"),
        ("Troops entered al-Nasr Hospital in March.", EntityType.ORGANIZATION, "al-Nasr Hospital"),
        ("The army besieged el-Obeid in May.", EntityType.PLACE, "el-Obeid"),
        ("The San Antonio Herons beat Boston in May.", EntityType.ORGANIZATION, "San Antonio Herons"),
    ],
)
def test_a_name_is_whole_and_of_its_kind(text: str, kind: EntityType, name: str) -> None:
    assert name in named(of(text)[1], kind)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Two former Sri Lankan cabinet ministers were jailed. The South Sudanese army won.", set()),
        (
            "The government of Oruwa Kamala Desanike reopened the case. Desanike, a leftist who won in May, resigned.",
            {"Oruwa Kamala Desanike"},
        ),
    ],
)
def test_who_rules_is_somebody_and_a_people_is_nobody(text: str, names: set[str]) -> None:
    assert named(of(text)[1], EntityType.PERSON) == names


def test_the_queen_is_no_band() -> None:
    assert named(of("The Queen opened the bridge in 1990.")[1], EntityType.ORGANIZATION) == set()


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ana Ruiz-Ortega spoke. Mr. Ruiz-Ortega left on Monday.", "Ana Ruiz-Ortega", EntityType.PERSON),
        ("The poet, Piet ter Horst, read in Ghent on Monday.", "Piet ter Horst", EntityType.PERSON),
        ("Its spokesman, Jose dela Vega, said so on Monday.", "Jose dela Vega", EntityType.PERSON),
        ("The play was staged by Jean-Marc Duval in Ghent.", "Jean-Marc Duval", EntityType.PERSON),
        ("The ferry Princess of Malmo sank off Gotland on Monday.", "Princess of Malmo", EntityType.WORK),
        ("The navy sent a ship, HMS Curlew, to the strait.", "HMS Curlew", EntityType.WORK),
        ("They wrote the software, called Kestrel, in 2015.", "Kestrel", EntityType.WORK),
        ("St. Luke's Hospital treated the wounded on Monday.", "St. Luke's Hospital", EntityType.ORGANIZATION),
        ("She left the Social Democrats in 2014.", "Social Democrats", EntityType.ORGANIZATION),
        ("The mines, operated by Calder Southern, closed in May.", "Calder Southern", EntityType.ORGANIZATION),
        ("WHO sent a team to the port on Monday.", "WHO", EntityType.ORGANIZATION),
    ],
)
def test_how_a_name_is_written_says_how_far_it_goes_and_what_it_is(text: str, name: str, kind: EntityType) -> None:
    assert named(of(text)[1], kind) == {name}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Olga Brandt, its author, wrote a play, Ember, for the theatre.", "Ember", EntityType.WORK),
        ("Her first novel, The Flint Road, was printed in May.", "Flint Road", EntityType.WORK),
        ("Critics tore up the Olga Brandt video on Monday.", "Olga Brandt", EntityType.PERSON),
        ("The talks between the Defence and Interior Ministries failed.", "Defence Ministry", EntityType.ORGANIZATION),
        ("She was elected to the Académie française in May.", "Académie française", EntityType.ORGANIZATION),
        ("She met Germany's Anna Berg on Monday.", "Anna Berg", EntityType.PERSON),
        ("Telmar Luxo, which has a stake in Orion, declined the offer.", "Telmar Luxo", EntityType.ORGANIZATION),
        ("The board chose Mr Lund to follow Per Holm in May.", "Per Holm", EntityType.PERSON),
    ],
)
def test_what_stands_beside_a_name_says_what_it_is(text: str, name: str, kind: EntityType) -> None:
    assert name in named(of(text)[1], kind)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The novel was published by Simon & Harlow on Monday.", "Simon & Harlow", EntityType.ORGANIZATION),
        ("FC Norvik beat Halden FC 2-1 on Saturday to reach the final.", "FC Norvik", EntityType.ORGANIZATION),
        ("She was hired by the Oslo State Opera in 1957.", "Oslo State Opera", EntityType.ORGANIZATION),
        ("She entered the Graz Conservatory in 1887.", "Graz Conservatory", EntityType.ORGANIZATION),
        ("Brandt Books said on Monday that it was saddened.", "Brandt Books", EntityType.ORGANIZATION),
        ("The World Seed Program put the toll at 100.", "World Seed Program", EntityType.ORGANIZATION),
        ("The Reno School District closed its schools on Monday.", "Reno School District", EntityType.ORGANIZATION),
        ("She won the Amber Prize for her novel.", "Amber Prize", EntityType.WORK),
        ("He withdrew from the 87th Masters on Sunday.", "Masters", EntityType.EVENT),
        ("It was opened by the Duke of Halden in 1904.", "Duke of Halden", EntityType.PERSON),
        ("Talks failed after the Gembala government walked out.", "Gembala", EntityType.PERSON),
        ("Dalusi Gembala resigned as transport minister on Tuesday.", "Dalusi Gembala", EntityType.PERSON),
        ("Holm was a Danish composer and pianist.", "Holm", EntityType.PERSON),
        ("The Front for Land and Bread (FLB) chief Anna Berg resigned.", "Anna Berg", EntityType.PERSON),
    ],
)
def test_a_name_s_own_words_and_what_is_done_say_what_it_is(text: str, name: str, kind: EntityType) -> None:
    assert name in named(of(text)[1], kind)


def test_a_name_in_capitals_is_the_name_in_small_letters() -> None:
    doc, linking = of(
        "ANNA B. HILL, 84, a banker, died Tuesday in Leeds. Mrs. Hill ran a bank in York. Tom Hill left on Monday."
    )
    assert named(linking, EntityType.PERSON) == {"Anna B. Hill", "Tom Hill"}
    assert meant((doc, linking), "Hill", 0) == {"Anna B. Hill"}


def test_what_capsizes_is_a_ship() -> None:
    _, linking = of("Survivors reported panic as the Senopra capsized close to midnight on Friday.")
    assert named(linking, EntityType.ORGANIZATION) == set()


def test_a_country_with_a_people_in_its_name_stays_whole() -> None:
    _, linking = of("He urged Central African Republic authorities to act on Monday.")
    assert named(linking, EntityType.PLACE) == {"Central African Republic"}


def test_a_general_word_with_a_capital_names_nothing_alone() -> None:
    _, linking = of("Rui Prado was elected President of the Republic in 1930 and ran the Secretariat until 1943.")
    assert {entity.name for entity in linking.entities} == {"Rui Prado"}
    _, linking = of("The World Trade Commission met on Monday. The Commission fined two firms.")
    assert {entity.name for entity in linking.entities} == {"World Trade Commission"}


def test_a_town_is_its_club_where_the_club_is_named() -> None:
    doc, linking = of(
        "Wigan Athletic beat Norvik City 1-0 in the cup match on Sunday. Striker Jan Berg scored the goal for Wigan, "
        "who lost the first league match. Ajax-Norvik won too."
    )
    assert meant((doc, linking), "Wigan", 1) == {"Wigan Athletic"}
    assert "Ajax-Norvik" in named(linking, EntityType.ORGANIZATION)


def test_a_town_is_itself_where_something_was() -> None:
    doc, linking = of(
        "Wigan Athletic beat Norvik City 1-0 in the cup match on Sunday. Fans marched through Wigan after the match. "
        "Striker Jan Berg scored the goal for Wigan."
    )
    assert meant((doc, linking), "Wigan", 1) == {"Wigan"}
    assert meant((doc, linking), "Wigan", 2) == {"Wigan Athletic"}
    assert "Wigan" in named(linking, EntityType.PLACE)


def test_names_listed_before_provinces_are_places() -> None:
    _, linking = of("The fever spread in May through Orlo, Mabusha and Norvik Central provinces.")
    assert named(linking, EntityType.PLACE) == {"Orlo", "Mabusha", "Norvik Central"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("General Omar al-Bashir spoke on Monday. Minister al-Burhan left.", {"Omar al-Bashir", "al-Burhan"}),
        ("Kim Jong-un spoke to Park Min-ho on Monday. Mr Jong-il left.", {"Kim Jong-un", "Park Min-ho", "Jong-il"}),
    ],
)
def test_names_that_begin_alike_before_a_hyphen_are_two(text: str, names: set[str]) -> None:
    assert named(of(text)[1], EntityType.PERSON) == names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Somo was born in Budapest in 1907. He played the violin.", "Somo", EntityType.PERSON),
        ("He was buried at Haslum in 1982.", "Haslum", EntityType.PLACE),
        ("In 1929 it was merged with Norsk Barnes Fabrik.", "Norsk Barnes Fabrik", EntityType.ORGANIZATION),
    ],
)  # fmt: skip
def test_a_birth_a_grave_and_a_works_say_what_is_named(text: str, name: str, kind: EntityType) -> None:
    _, linking = of(text)
    assert (name, kind) in {(one.name, one.type) for one in linking.entities}


def test_a_country_whose_name_begins_the_name_of_a_party_stays_a_country() -> None:
    _, found = of("Sierra Leone’s new president spoke on Wednesday. He leads the Sierra Leone Peoples Party.")
    kinds = {entity.name: entity.type for entity in found.entities}
    assert kinds["Sierra Leone"] is EntityType.PLACE


def test_the_country_is_the_one_the_story_takes_place_in() -> None:
    document, found = of(
        "Kenya president Paul Hill was sworn in on Monday.\n\nThe US and France say his rival won. The result was "
        "overturned by the country's highest court."
    )
    country = next(token.index for token in document.tokens if token.text == "country")
    referent = found.at(country)
    assert referent is not None and [entity.name for entity in referent.entities] == ["Kenya"]


def test_letters_with_a_small_one_between_stand_for_a_name() -> None:
    text = "Bank of Ireland (BoI) dropped its bid on Monday. Shares rose on hopes of a BoI offer."
    assert named(of(text)[1], EntityType.ORGANIZATION) == {"Bank of Ireland"}


@pytest.mark.parametrize("before", ["", "By Susan Holm\n", "An Aerobrasil jet. Photo by Susan Holm/Reuters\n\n"])
def test_an_article_before_a_name_is_no_first_name(before: str) -> None:
    _, linking = of(f"{before}An Aerobrasil flight that crashed on Tuesday is being looked into by the police.")
    assert not any("An " in entity.name for entity in linking.entities)
