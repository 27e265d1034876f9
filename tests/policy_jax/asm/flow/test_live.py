"""What lives across a line: registers and flags that may still be read."""

from __future__ import annotations

from policy_jax.asm.flow.live import live_before, shown


def at(lines: list[str], place: str) -> str:
    live = live_before(lines)
    assert live is not None
    return shown(live[lines.index(place)])


LOOP = """\
main:
	pushq	%rbx
	xorl	%ebx, %ebx
	movl	$10, %ecx
	pxor	%xmm0, %xmm0
.L1:
	addl	%ecx, %ebx
	subl	$1, %ecx
	addss	%xmm1, %xmm0
	jne	.L1
	movl	%ebx, %edi
	call	f
	addl	%eax, %ebx
	movl	%ebx, %eax
	popq	%rbx
	ret
""".splitlines()


def test_registers_of_a_loop_and_the_flags_of_its_jump_live():
    assert at(LOOP, "\taddl\t%ecx, %ebx") == "%rbx, %rcx, %rdx, %rsi, %xmm0, %xmm1"
    assert at(LOOP, "\tjne\t.L1").endswith("%xmm0, %xmm1, flags")
    # What a call leaves behind in its argument registers, nothing reads.
    assert at(LOOP, "\taddl\t%eax, %ebx") == "%rax, %rbx"
    # What is popped does not live before.
    assert at(LOOP, "\tpopq\t%rbx") == "%rax"
    assert (
        at(["f:", "\tmovl\t$1, %eax", "\txorps\t%xmm0, %xmm0", "\tret"], "\tret") == "%rax, %xmm0"
    )


def test_a_tail_call_reads_arguments_and_the_result_of_a_call_may_be_one():
    lines = ["f:", "\tcall\tsin", "\tcall\tcos", "\tmovl\t$1, %edi", "\tjmp\tg"]
    assert at(lines, "\tcall\tcos") == "%xmm0"
    assert at(lines, "\tjmp\tg") == "%rdi, %xmm0"


def test_a_call_keeps_no_register_of_avx512():
    lines = ["f:", "\tvmovdqa64\t%zmm0, %zmm16", "\tkmovw\t%eax, %k1", "\tcall\tg"]
    lines += ["\tvpaddd\t%zmm16, %zmm1, %zmm0{%k1}", "\tret"]
    live = live_before(lines)
    assert live is not None
    assert {"zmm16", "k1"} <= live[4]
    assert live[3].isdisjoint({"zmm16", "k1"})


def test_nothing_is_said_where_the_flow_is_not_known():
    assert live_before(["f:", "\tjmp\t.L9"]) is None
    assert live_before(["f:", "\tjmp\t*%rax"]) is None
    assert live_before(["f:", "\tfldz", "\tret"]) is None
    assert live_before(["f:", "\tnonsense\t%eax"]) is None
    assert live_before([]) == []
    assert shown(frozenset()) == "nothing"
    assert shown(frozenset({"zmm10", "zmm9", "rax"}), wide=True) == "%rax, %ymm9, %ymm10"


def test_a_table_of_the_function_tells_where_a_jump_goes():
    lines = ["f:", "\tjmp\t*%rax", "\t.section\t.rodata", ".LC0:", "\t.long\t.L1-.LC0", "\t.text"]
    lines += [".L1:", "\tmovl\t%edx, %eax", "\tret"]
    assert "%rdx" in at(lines, "\tjmp\t*%rax")
