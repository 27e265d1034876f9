# verdict: TIME_LIMIT
# slow
# evidence: still running after
# Standard error goes nowhere, however much there is.
main:	movl $2, %edi
	leaq block(%rip), %rsi
	movl $65536, %edx
	movl $1, %eax
	syscall
	jmp main
	.lcomm block, 65536
