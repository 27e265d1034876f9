# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
# routines
# More conversions than arguments: what is on the stack is taken for pointers.
main:	subq $8, %rsp
	leaq string(%rip), %rdi
	leaq format(%rip), %rsi
	xorl %edx, %edx
	xorl %ecx, %ecx
	xorl %r8d, %r8d
	xorl %r9d, %r9d
	xorl %eax, %eax
	call rt_sscanf
	jmp done
string:	.string "1 2 3 4 5 6 7 8 9"
format:	.string "%d%d%d%d%d%d%d%d%d"
