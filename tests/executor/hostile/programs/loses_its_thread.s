# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
# Points the thread's segment at nothing and goes on.
main:	enter 158, 0x1002, 0x1000
	call answer
	jmp done
