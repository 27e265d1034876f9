# verdict: RUNTIME_ERROR
# evidence: SIGILL
main:	call answer
	ud2
