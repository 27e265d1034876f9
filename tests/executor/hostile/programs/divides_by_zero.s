# verdict: RUNTIME_ERROR
# evidence: SIGFPE
main:	xorl %ecx, %ecx
	divl %ecx
