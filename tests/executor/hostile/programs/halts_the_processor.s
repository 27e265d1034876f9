# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
main:	cli
	hlt
