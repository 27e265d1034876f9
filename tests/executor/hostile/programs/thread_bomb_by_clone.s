# verdict: SECURITY_VIOLATION
# evidence: system call clone (56)
# Threads that share everything, on one stack.
main:	leaq -4096(%rsp), %rsi
	movl $0x10f00, %edi
	movl $56, %eax
	syscall
	jmp main
