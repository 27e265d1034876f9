# verdict: TIME_LIMIT
# slow
# evidence: still running after
# Spends its time in a system call that takes long.
main:	leaq block(%rip), %rdi
	movl $0x4000000, %esi
	xorl %edx, %edx
	movl $318, %eax
	syscall
	jmp main
	.lcomm block, 0x4000000
