# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
# routines
main:	leaq format(%rip), %rdi
	movl $16, %esp
	xorl %eax, %eax
	call rt_printf
	jmp done
format:	.string "%f %d"
