"""Classes with fields: what they are made of, what they refuse, what they say of themselves."""

from typing import Annotated, Self

import pytest

from cjmap.model.fields import Fielded, about, needed
from cjmap.model.lists import OneOrMany
from cjmap.model.reading import Misfits
from cjmap.model.values import Number, Text


class Plant(Fielded):
    plant: Text = needed("its name", "fern")
    height: Number | None = about("in metres", 0.4)
    from_: Text | None = about("where it is from", "Peru", alias="from")
    names: OneOrMany[Text] | None = about("what else it is called", ["bracken"])
    offspring: list[Self] = about("what grew from it", otherwise=[])


class Tree(Plant):
    height: Number = needed("in metres", 12)


def test_fields_are_those_of_the_base_and_its_own():
    assert list(Tree.model_fields) == ["plant", "height", "from_", "names", "offspring"]
    assert [name for name, field in Tree.model_fields.items() if field.is_required()] == ["plant", "height"]
    assert Plant.model_fields["height"].description == "in metres"
    assert Plant.model_fields["names"].examples == [["bracken"]]


def test_values_are_read_as_their_annotations_say():
    plant = Plant.model_validate({"plant": " fern ", "height": "0,4", "from": "Peru", "names": "bracken"})
    assert (plant.plant, plant.height, plant.from_, plant.names) == ("fern", 0.4, "Peru", ["bracken"])


def test_what_is_left_out_is_what_the_field_says_and_never_shared():
    one, other = Plant(plant="fern"), Plant(plant="fern")
    assert (one.height, one.offspring) == (None, [])
    assert one.offspring is not other.offspring


def test_a_record_may_hold_its_own_kind():
    tree = Tree.model_validate({"plant": "oak", "height": 12, "offspring": [{"plant": "oak", "height": 1}]})
    assert isinstance(tree.offspring[0], Tree)


def test_everything_wrong_is_told_at_once_and_where():
    with pytest.raises(Misfits, match=r"height: .*leaves: .*offspring\.0\.height: .*plant: `plant`") as wrong:
        Plant.model_validate({"height": "tall", "leaves": 3, "offspring": [{"plant": "fern", "height": "small"}]})
    assert {one.steps: (one.code, one.value) for one in wrong.value.found} == {
        ("height",): ("wrong-type", "tall"),
        ("leaves",): ("unknown-key", 3),
        ("offspring", 0, "height"): ("wrong-type", "small"),
        ("plant",): ("missing", {"height": "tall", "leaves": 3, "offspring": [{"plant": "fern", "height": "small"}]}),
    }


@pytest.mark.parametrize("value", ["fern", 3, ["fern"]])
def test_what_has_no_keys_makes_no_record(value):
    with pytest.raises(Misfits, match="keys and values"):
        Plant.model_validate(value)


@pytest.mark.parametrize("field", ["offspring", "spots"])
def test_a_list_or_names_are_asked_for_where_there_are_none(field):
    class Patch(Plant):
        spots: dict[str, Plant] = about("what grows where", otherwise={})

    with pytest.raises(Misfits, match=rf"{field}: this wants"):
        Patch(plant="moss", **{field: 3})


def test_equal_values_make_equal_records_of_the_same_kind():
    assert Plant(plant="oak", height=12) == Plant(plant="oak", height=12) != Plant(plant="oak", height=13)
    assert Plant(plant="oak", height=12) != Tree(plant="oak", height=12)


def test_a_copy_has_other_values_where_they_are_given():
    fern = Plant(plant="fern", height=0.4)
    assert fern.model_copy(update={"height": 0.5}) == Plant(plant="fern", height=0.5)
    assert fern.height == 0.4


def test_it_shows_what_it_knows():
    assert repr(Plant(plant="fern")) == "Plant(plant='fern', offspring=[])"


def test_a_type_that_nothing_tells_how_to_read_is_refused():
    class Stone(Fielded):
        weight: Annotated[list[float], "in kilograms"] | list[int] = needed("how heavy it is", 1)

    with pytest.raises(TypeError, match="nothing says how to read"):
        Stone(weight=1)
