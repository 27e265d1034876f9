# verdict: SECURITY_VIOLATION
# evidence: x32 system call 57
main:	enter 0x40000039
	jmp main
