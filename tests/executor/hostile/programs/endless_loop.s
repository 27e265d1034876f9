# verdict: TIME_LIMIT
# evidence: still running after
main:	jmp main
