# verdict: SECURITY_VIOLATION
# evidence: system call fork (57)
# The kernel reads 32 bits of the number, and so does the filter.
main:	movabsq $0x100000039, %rax
	syscall
	jmp main
