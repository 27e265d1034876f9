# verdict: RUNTIME_ERROR
# evidence: SIGTRAP
main:	int3
