# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
main:	movl $0x1b, %ecx
	wrmsr
