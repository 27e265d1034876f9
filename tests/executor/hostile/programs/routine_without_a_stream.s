# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
# routines
main:	subq $8, %rsp
	xorl %edi, %edi
	call rt_getc
	jmp done
