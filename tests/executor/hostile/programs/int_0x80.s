# verdict: SECURITY_VIOLATION or RUNTIME_ERROR
# Makes a 32-bit fork: numbers of another table, arguments cut off.
main:	movl $2, %eax
	int $0x80
	jmp main
