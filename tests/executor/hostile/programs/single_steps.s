# verdict: RUNTIME_ERROR
# evidence: SIGTRAP
main:	pushfq
	orq $0x100, (%rsp)
	popfq
	nop
	jmp done
