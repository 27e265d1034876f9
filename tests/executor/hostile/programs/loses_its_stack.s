# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
main:	xorl %esp, %esp
	pushq %rax
