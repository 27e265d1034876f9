"""rt_qsort and its instances against qsort of the C library, call by call."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_jax.asm.normalise import normalise
from policy_jax.asm.routines.complete import called, complete
from policy_jax.asm.routines.qsort import TEMPLATE, alias, comparator_of, instance
from policy_jax.compilers.compiler import compile_listing
from tests.policy_jax.routine_harness import build, link, output

LEAF = """
by_value:
	movl	(%rdi), %eax
	cmpl	(%rsi), %eax
	jl	.L2
	setg	%al
	movzbl	%al, %eax
	ret
.L2:
	movl	limit(%rip), %eax
	ret
"""

SORTS = """#include <stdio.h>
#include <stdlib.h>
int by_value(const void *a, const void *b) { return *(const int *)b - *(const int *)a; }
int main(void) {
    int values[] = {3, 1, 4, 1, 5, 9, 2, 6};
    qsort(values, 8, sizeof *values, by_value);
    for (int k = 0; k < 8; k++) printf("%d ", values[k]);
    return 0;
}
"""


@pytest.fixture(scope="module")
def harness(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = Path(__file__).parent / "qsort_differential.c"
    return build(source, tmp_path_factory.mktemp("qsort") / "differential", ("-O3",))


def leaf(body: str) -> list[str]:
    return ["by_value:", *(f"\t{line}" for line in body.split("; ")), "\tret"]


def test_sorts_as_libc_does(harness: Path) -> None:
    assert output(harness, 1, 10_000) == "10000 cases\n"


@pytest.mark.slow
def test_sorts_as_libc_does_in_a_million_cases(harness: Path) -> None:
    assert output(harness, 2, 1_000_000) == "1000000 cases\n"


def test_harness_has_instances_of_leaves_only(harness: Path) -> None:
    text = harness.with_name(f"{harness.name}.s").read_text()
    assert "rt_qsort.by_a_call:\n\tjmp\trt_qsort\n" in text
    assert "rt_qsort.by_text:\n\tjmp" not in text
    assert text.count("\nrt_qsort:\n") == 1


def test_program_with_an_instance_stands_alone(tmp_path: Path) -> None:
    lines = normalise(compile_listing(SORTS))
    lines = ["\tcall\trt_qsort.by_value" if line == "\tcall\tqsort@PLT" else line for line in lines]
    assert called(lines) == ["rt_qsort.by_value"]
    whole = complete(lines)
    assert called(whole) == []
    assert complete(whole) == whole
    assert output(link("\n".join(whole), tmp_path / "sorts")) == "9 6 5 4 3 2 1 1 "


def test_comparator_is_in_place_of_its_calls() -> None:
    made = instance(LEAF.splitlines(), "by_value")
    assert made is not None
    text = "\n".join(made)
    assert "rt_qsort_comparator" not in text
    assert "rt_qsort_instance" not in text
    assert "leaq\tby_value(%rip)" in text
    assert text.count("movl\tlimit(%rip), %eax") > 10
    labels = [line for line in made if line.endswith(":")]
    assert len(labels) == len(set(labels))
    assert all(label.startswith((".Lrt_qsort.by_value.", "rt_qsort.by_value")) for label in labels)


def test_labels_of_the_listing_are_kept() -> None:
    lines = ["\t.section\t.rodata", ".Lweight:", "\t.long\t7", "\t.text", "by_value: # by weight"]
    lines += ["\tmovl\t.Lweight(%rip), %eax; ret"]
    made = instance(lines, "by_value")
    assert made is not None
    assert "\tmovl\t.Lweight(%rip), %eax" in made


@pytest.mark.parametrize(
    ("name", "body", "value"),
    [
        ("step", "movl\t(%rdi), %eax; subl\t(%rsi), %eax", 1),
        ("step", "movl\t$1, %eax; cmpl\t%esi, %edi; je\t.L3; .L3:", 1),
        ("step", "movl\t$1, %eax; cmpl\t%esi, %edi; jg\t.L3; .L3:", 0),
        ("stores_nothing", "movl\t(%rdi), %eax; subl\t(%rsi), %eax", 1),
        ("stores_nothing", "movl\t(%rdi), %eax; addl\t$1, calls(%rip)", 0),
        ("stores_nothing", "movl\t(%rdi), %eax; movb\t%al, (%rsi)", 0),
        ("stores_nothing", "movl\t$1, %ecx; rep stosb", 0),
    ],
)
def test_template_is_told_what_the_comparator_does(name: str, body: str, value: int) -> None:
    made = instance(leaf(body), "by_value")
    asked = next(line for line in TEMPLATE.listing if f"$rt_qsort_{name}" in line)
    assert made is not None
    assert asked.replace(f"$rt_qsort_{name}", f"${value}") in made
    assert not [line for line in made if "$rt_qsort" in line]


@pytest.mark.parametrize(
    "body",
    [
        "call\tstrcmp@PLT",
        "pushq\t%rax; popq\t%rax",
        "movl\t%edi, -4(%rsp)",
        "movl\t$1, %ebx",
        "movb\t$1, %bl",
        "cpuid",
        "std",
        "syscall",
        "jmp\t*%rax",
        "jmp\tby_name",
        "jmp\tstrcmp@PLT",
        "jne\t.L77",
        "ud2",
        "ret\t$8",
        "movl\t$1, %nonsense",
        ".byte\t0x90",
        ".section\t.rodata; .long\t1; .text",
        "int3",
        "xbegin\t.L77",
        "loop\tby_value",
        "movl\t1b(%rip), %eax",
    ],
)
def test_what_is_no_leaf_has_no_instance(body: str) -> None:
    assert instance(leaf(body), "by_value") is None


def test_function_must_be_there_and_end() -> None:
    assert instance(LEAF.splitlines(), "by_name") is None
    assert instance(["by_value:", "\txorl\t%eax, %eax"], "by_value") is None
    assert instance(["by_value:"], "by_value") is None
    assert instance(["\t.weak\tby_value", *LEAF.splitlines()], "by_value") is None


def test_alias_is_rt_qsort() -> None:
    lines = ["\tcall\trt_qsort.missing", "\tret"]
    assert "\tjmp\trt_qsort" in alias("missing")
    assert called(complete(lines)) == []
    assert comparator_of("rt_qsort.missing") == "missing"
    assert comparator_of("rt_qsort") == ""
