# verdict: OUTPUT_LIMIT
# evidence: wrote more than
main:	movl $1, %edi
	leaq block(%rip), %rsi
	movl $65536, %edx
	movl $1, %eax
	syscall
	jmp main
	.lcomm block, 65536
