# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
# routines
# The format is no address.
main:	subq $8, %rsp
	call answer
	movabsq $0xdead00000000, %rdi
	xorl %eax, %eax
	call rt_printf
	jmp done
