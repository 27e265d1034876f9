# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
# routines
# The end of the buffer is said to be far behind it.
main:	subq $8, %rsp
	call getchar@plt
	movq stdin@GOTPCREL(%rip), %rax
	movq (%rax), %rax
	movabsq $0x7fffffffffff, %rdx
	movq %rdx, 16(%rax)
	leaq format(%rip), %rdi
	leaq text(%rip), %rsi
	xorl %eax, %eax
	call rt_scanf
	jmp done
format:	.string "%*[^x]"
text:	.quad 0
