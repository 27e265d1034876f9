"""Putting a function back into a listing, and checking and growing inputs."""

import dataclasses
import subprocess

import pytest
from c_sources import COUNTING

from executor.client import Client, Program, TestCase, TestKind
from policy_jax.asm.edits import align_labels
from policy_jax.asm.functions import lines_of
from policy_jax.asm.normalise import normalise
from policy_jax.compilers.compiler import compile_listing
from policy_jax.data.bundled import TRAIN_FAMILIES, make_program
from policy_jax.optimise import examine
from policy_jax.optimise.examine import examined
from policy_jax.optimise.explain import restrict
from policy_jax.optimise.splice import SpliceError, splice

SHIFTING = """#include <stdio.h>
int main(void) {
    int n;
    if (scanf("%d", &n) != 1) return 1;
    printf("%d\\n", n < 40 ? 1 << n : 0);
    return 0;
}
"""


@pytest.mark.parametrize("family", TRAIN_FAMILIES[::6])
def test_a_function_put_back_keeps_the_rest_to_the_byte(family, tmp_path):
    """The kernel of another build in the text of this one assembles and does the same."""
    made = make_program(family, 3)
    listing = compile_listing(made.source)
    base = normalise(listing)
    other = normalise(compile_listing(made.source, ("-O3", "-march=x86-64-v2", "-funroll-loops")))
    assert normalise(splice(listing, base, "kernel")) == base
    kept = restrict(base, other, "kernel")
    if kept is None:  # nothing to put back
        assert lines_of(base, "kernel") == lines_of(align_labels(base, other), "kernel")
        return
    spliced = splice(listing, kept, "kernel")
    before, _, rest = listing.partition("\nkernel:\n")
    after = rest[rest.index("\t.size\tkernel,") :]
    assert spliced.startswith(before)
    assert spliced.endswith(after)
    (tmp_path / "spliced.s").write_text(spliced)
    outputs = []
    for name in ("spliced.s", "base.s"):
        (tmp_path / "base.s").write_text(listing)
        built = subprocess.run(
            ["gcc", name, "-o", name[:-2], "-lm"], cwd=tmp_path, capture_output=True, text=True
        )
        if built.returncode:  # a build that moved data along with the kernel is no whole program
            assert "undefined reference" in built.stderr
            return
        case = made.tests[3]
        run = subprocess.run([tmp_path / name[:-2]], input=case.stdin, capture_output=True)
        outputs.append((run.returncode, run.stdout))
    assert outputs[0] == outputs[1]


def test_a_function_that_is_not_there_once_cannot_be_put_back():
    listing = compile_listing(COUNTING)
    with pytest.raises(SpliceError, match="the label of nothing stands 0 times"):
        splice(listing, normalise(listing), "nothing")


def test_a_larger_input_is_grown_where_none_can_be_timed(monkeypatch):
    # The default budget is 20 seconds, in which a slow machine makes fewer trials.
    patient = dataclasses.replace(examine.GROWING, seconds=200.0)
    monkeypatch.setattr(examine, "GROWING", patient)
    tests = (TestCase("a", b"10\n"), TestCase("b", b"3\n"))
    with Client(None) as client:
        remarks: list[str] = []
        found = examined(client, Program(COUNTING, tests), remarks, given={"a", "b"})
        assert found.tests[:2] == tests
        (grown,) = found.tests[2:]
        assert (grown.name, grown.kind) == ("grown", TestKind.TIMING)
        assert int(grown.stdin) > 100_000
        assert "larger input grown from the others" in remarks[0]
        enough = Program(COUNTING, (*tests, TestCase("c", grown.stdin)))
        assert examined(client, enough, remarks, given={"a", "b", "c"}) == enough
        assert len(remarks) == 1


@pytest.mark.slow
def test_given_inputs_of_undefined_behaviour_are_reported_and_guessed_ones_dropped():
    tests = (TestCase("good", b"3\n"), TestCase("bad", b"35\n"))
    with Client(None) as client:
        # -O0 and -O3 agree on it by chance; the sanitizer stops.
        remarks: list[str] = []
        given = examined(client, Program(SHIFTING, tests), remarks, given={"good", "bad"})
        assert given.tests == tests
        assert "UBSan stops on input bad" in remarks[0]
        remarks.clear()
        guessed = examined(client, Program(SHIFTING, tests), remarks, given=())
        assert [t.name for t in guessed.tests if t.name != "grown"] == ["good"]
        made_up = "left out 1 of the inputs that were made up"
        assert remarks[0] == f"{made_up}: the build under UBSan stops on them"
