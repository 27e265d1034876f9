import json
import math

from hypothesis import given
from hypothesis import strategies as st

from executor.common import strict_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=10,
)


def refuse(constant: str) -> None:
    raise AssertionError(f"not JSON: {constant}")


@given(VALUES)
def test_every_reader_takes_it(value):
    read = json.loads(strict_json.dumps(value), parse_constant=refuse)
    plain = json.dumps(value)
    if not any(word in plain for word in ("NaN", "Infinity")):
        assert read == json.loads(plain)


def test_only_what_is_not_finite_becomes_null():
    value = {
        "ci": (0.5, math.inf),
        "more": [{"x": math.nan, "y": -math.inf, "n": 3}],
        "t": "Infinity",
    }
    assert json.loads(strict_json.dumps(value)) == {
        "ci": [0.5, None],
        "more": [{"x": None, "y": None, "n": 3}],
        "t": "Infinity",
    }
    assert strict_json.dumps({"a": 1}, indent=1) == '{\n "a": 1\n}'
