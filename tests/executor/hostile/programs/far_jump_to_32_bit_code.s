# verdict: SECURITY_VIOLATION or RUNTIME_ERROR
# Changes the processor's mode first, then calls as 32-bit programs do.
main:	enter 9, 0x10000, 4096, 7, 0x32, -1
	movl $0x80cd, 0x10000
	movl $2, %eax
	pushq $0x23
	pushq $0x10000
	lretq
