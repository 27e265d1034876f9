# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
# routines
# The stream's own pointers are changed: the routine writes where they point, to code.
main:	subq $8, %rsp
	call answer
	movl $120, %edi
	call putchar@plt
	movq stdout@GOTPCREL(%rip), %rax
	movq (%rax), %rax
	leaq main(%rip), %rdx
	movq %rdx, 40(%rax)
	addq $100, %rdx
	movq %rdx, 48(%rax)
	movl $120, %edi
	call rt_putchar
	jmp done
