# verdict: SECURITY_VIOLATION
# evidence: system call clone3 (435)
# Threads by the C library, each making more.
main:	subq $24, %rsp
.Lmore:	leaq 8(%rsp), %rdi
	xorl %esi, %esi
	leaq main(%rip), %rdx
	xorl %ecx, %ecx
	call pthread_create@plt
	jmp .Lmore
