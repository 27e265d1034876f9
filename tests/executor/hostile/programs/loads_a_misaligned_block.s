# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
main:	movaps 1(%rsp), %xmm0
	movaps 2(%rsp), %xmm0
