"""Reaching definitions: the solver against a worklist, and the limit on what an answer may cost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from policy_jax.asm.flow import dataflow as dataflow_module
from policy_jax.asm.flow.reaching import Block, solve
from policy_jax.asm.flow.static_check import static_check

# With an instruction among data, more of them are no reason to refuse an edit.
HERE = ["f:", "\tmovl\t%edi, %eax", "\tret", "\t.section\t.rodata", "\tnop"]


def by_worklist(blocks: list[Block]) -> list[frozenset[int]]:
    """The definitions of "rax" before each block, by the equations until nothing changes."""
    found = [block.entry for block in blocks]
    changed = True
    while changed:
        changed = False
        for number, block in enumerate(blocks):
            union = found[number]
            for other in block.before:
                kills, own = blocks[other].changes.get("rax", (False, frozenset()))
                union |= own if kills else own | found[other]
            changed = changed or union != found[number]
            found[number] = union
    return found


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.data())
def test_the_solver_finds_the_least_solution_of_the_equations(data):
    count = data.draw(st.integers(1, 9))
    numbers = st.integers(0, count - 1)
    blocks = [
        Block(
            data.draw(st.lists(numbers, max_size=3, unique=True)),
            data.draw(
                st.sampled_from(
                    [{}, {"rax": (True, frozenset((k,)))}, {"rax": (False, frozenset((k,)))}]
                )
            ),
            data.draw(st.sampled_from([frozenset(), frozenset((100 + k,))])),
        )
        for k in range(count)
    ]
    solved = solve(blocks, frozenset(("rax",)), 10_000)
    assert [state.get("rax", frozenset()) for state in solved] == by_worklist(blocks)


def test_chained_functions_do_not_stall_the_check(monkeypatch):
    monkeypatch.setattr(dataflow_module, "LIMIT", 10_000)
    chained = [line for k in range(200) for line in (f"f{k}:", "\tcall\tputs@PLT", f"\tje\tf{k}")]
    refused = static_check(HERE, [*HERE, *chained])
    assert refused is not None
    assert refused.startswith("its control flow is too large to check: more than 10000 pairs")
    assert static_check(HERE, [*HERE, *chained[:30]]) is None
