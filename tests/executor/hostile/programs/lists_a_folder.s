# verdict: SECURITY_VIOLATION
# evidence: system call openat (257)
main:	movl $-100, %edi
	leaq path(%rip), %rsi
	movl $0x10000, %edx
	movl $257, %eax
	syscall
	jmp done
path:	.string "/"
