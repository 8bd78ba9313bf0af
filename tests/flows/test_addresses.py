from hypothesis import given
from hypothesis import strategies as st

from flows import addresses
from flows.model import Action, Choice, Link, Text

IDS = st.from_regex(r"[a-z][a-z0-9]{0,6}(_[a-z0-9]{1,3})?", fullmatch=True)
VALUES = st.one_of(IDS, st.just(""), st.sampled_from(["KG-GB", "2026-12-31", "MN-073", "uz_Cyrl"]))
NO_LABEL = Text("")


@given(st.builds(Link, st.just(NO_LABEL), IDS, st.lists(VALUES.filter(bool), max_size=3).map(tuple)))
def test_a_link_is_read_as_it_was_written(link: Link) -> None:
    assert addresses.read(addresses.write(link)) == link


@given(st.builds(Choice, st.just(NO_LABEL), IDS, VALUES, IDS, IDS, VALUES))
def test_a_choice_is_read_as_it_was_written(choice: Choice) -> None:
    assert addresses.read(addresses.write(choice)) == choice


@given(st.builds(Action, st.just(NO_LABEL), IDS, IDS, VALUES, st.integers(0, 9999), VALUES))
def test_an_action_is_read_as_it_was_written(action: Action) -> None:
    assert addresses.read(addresses.write(action)) == action


@given(st.text(max_size=80))
def test_what_nobody_wrote_is_never_an_error(nonsense: str) -> None:
    addresses.read(nonsense)
