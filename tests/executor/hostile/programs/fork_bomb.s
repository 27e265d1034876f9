# verdict: SECURITY_VIOLATION
# evidence: system call fork (57)
# Doubles itself for ever.
main:	enter 57
	jmp main
