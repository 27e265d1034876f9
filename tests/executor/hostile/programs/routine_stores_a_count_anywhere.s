# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
# routines
# %n through a pointer to code, which nobody may write.
main:	subq $8, %rsp
	call answer
	leaq format(%rip), %rdi
	leaq main(%rip), %rsi
	xorl %eax, %eax
	call rt_printf
	jmp done
format:	.string "abc%n"
