# verdict: OUTPUT_LIMIT
# evidence: wrote more than
# One call that writes a gigabyte of nothing.
main:	movl $1, %edi
	leaq block(%rip), %rsi
	movl $0x18000000, %edx
	movl $1, %eax
	syscall
	jmp done
	.lcomm block, 0x18000000
