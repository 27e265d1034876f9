# verdict: TIME_LIMIT
# slow
# evidence: still running after
# The answer is there and standard output closed; the process is not over.
main:	call answer
	enter 3, 1
.Lspin:	jmp .Lspin
