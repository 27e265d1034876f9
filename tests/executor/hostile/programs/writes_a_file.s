# verdict: SECURITY_VIOLATION
# evidence: system call openat (257)
main:	movl $-100, %edi
	leaq path(%rip), %rsi
	movl $0x41, %edx
	movl $0644, %r10d
	movl $257, %eax
	syscall
	jmp done
path:	.string "/tmp/note"
