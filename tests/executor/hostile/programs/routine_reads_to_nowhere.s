# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
# routines
# Addresses that do not exist in place of pointers.
main:	subq $8, %rsp
	leaq format(%rip), %rdi
	movabsq $0x8000000000000000, %rsi
	movq $1, %rdx
	xorl %eax, %eax
	call rt_scanf
	jmp done
format:	.string "%d%d"
