# verdict: SECURITY_VIOLATION
# evidence: system call kill (62)
# Stops rather than ends: a waiter that looks for an end waits for ever.
main:	movl $39, %eax
	syscall
	movl %eax, %edi
	movl $19, %esi
	movl $62, %eax
	syscall
	jmp done
