"""Fresh timing inputs: new, valid, of the same work."""

from __future__ import annotations

import statistics

import pytest
from c_sources import HASH

from executor.client import Client, Precision, Program, TestCase, TestKind
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import FAMILIES, judge, make_program
from policy_jax.data.fresh import MOST_REFUSED, bundled_fresh, fresh_program
from policy_jax.evaluation.questions import bundled_questions

SEED = 1_000_000_003


# Making four inputs of a million items takes seconds.
@pytest.mark.parametrize(
    "family",
    [
        *FAMILIES,
        *(pytest.param(name, marks=pytest.mark.slow) for name in judge.FAMILIES),
    ],
)
def test_inputs_of_every_family_are_new_and_repeatable(family: str) -> None:
    made = make_program(family, 7)
    inputs = bundled_fresh(made.name, made.program, 3, 0)
    assert len(inputs) == 3
    assert inputs == bundled_fresh(made.name, made.program, 3, 0)
    assert {test.stdin for test in made.tests}.isdisjoint(inputs)
    assert set(inputs).isdisjoint(bundled_fresh(made.name, made.program, 3, 1))
    (timing,) = [len(test.stdin) for test in made.tests if test.kind is TestKind.TIMING]
    assert all(timing / 3 <= len(stdin) <= 3 * timing for stdin in inputs)


def test_a_program_that_only_has_the_name_gets_no_inputs_of_the_family() -> None:
    made = make_program(next(iter(FAMILIES)), 7)
    other = Program(made.source + "/* mine */\n", made.tests)
    assert bundled_fresh(made.name, other, 2, 0) == []
    assert bundled_fresh("nothing-1", made.program, 2, 0) == []
    assert bundled_fresh("nothing", made.program, 2, 0) == []


@pytest.mark.slow
def test_a_stored_answer_is_fast_on_the_known_input_alone() -> None:
    """A program of a user's: inputs are grown, and the claim of a table does not hold on them."""
    source = HASH.format(shortcut="")
    small = tuple(TestCase(f"t{k}", b"%d\n" % (10 * k + 3)) for k in range(3))
    timing = TestCase("timing-0", b"30000000\n", None, TestKind.TIMING)
    program = Program(source, (*small, timing))
    with Client(None) as client:
        (answer,) = client.register(program).expected[-1:]
        known = f'if (n == 30000000) {{ printf("{answer.decode().strip()}\\n"); return 0; }}'
        candidate = compile_listing(HASH.format(shortcut=known))
        once = client.evaluate(program, candidate, Precision(10, 0.05))
        fresh = fresh_program(client, "mine", program, 2)
        assert fresh is not None
        assert timing.stdin not in {test.stdin for test in fresh.tests}
        again = client.evaluate(fresh, candidate, Precision(10, 0.05))
    assert once.passed
    assert once.speedup > 3
    assert again.passed
    assert again.speedup < 1.3


@pytest.mark.slow
def test_fresh_inputs_of_a_bundled_program_take_about_as_long_as_its_own() -> None:
    made = make_program(next(iter(judge.FAMILIES)), SEED)
    listing = compile_listing(made.source) + "\t.text\n\tnop\n"
    with Client(None) as client:
        fresh = fresh_program(client, made.name, made.program, 2)
        assert fresh is not None
        own, new = (client.evaluate(p, listing, Precision(6, 0.1)) for p in (made.program, fresh))
    assert new.passed
    seconds = [
        statistics.median(s for t in e.per_test if t.samples for s in t.samples.baseline)
        for e in (own, new)
    ]
    assert 0.3 < seconds[1] / seconds[0] < 3


def test_inputs_on_which_a_program_never_ends_are_given_up_soon() -> None:
    """Nearly each neighbour of a known input of this program makes it print for ever."""
    (question,) = [
        q for q in bundled_questions("families", 50, world="judge") if "prime_factors-10" in q.name
    ][:1]
    calls = []
    with Client(None) as client:
        register = client.register
        client.register = lambda program: calls.append(1) or register(program)  # type: ignore[method-assign]
        fresh = fresh_program(client, question.name, question.program, 2)
    assert fresh is not None
    assert len(fresh.tests) == 2
    assert len(calls) <= MOST_REFUSED + 5
