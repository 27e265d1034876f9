# verdict: TIME_LIMIT
# slow
# evidence: still running after
# Reads the end of its input again and again.
main:	movl $0, %edi
	leaq block(%rip), %rsi
	movl $4096, %edx
	xorl %eax, %eax
	syscall
	jmp main
	.lcomm block, 4096
