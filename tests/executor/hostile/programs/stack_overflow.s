# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
main:	subq $4096, %rsp
	pushq %rax
	call main
