# verdict: RUNTIME_ERROR
# evidence: exit status 3
main:	call answer
	enter 231, 3
