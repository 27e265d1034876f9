# verdict: OK or RUNTIME_ERROR
# A page at a fixed address, from before the vDSO: a call that is allowed.
main:	xorl %edi, %edi
	movq $0xffffffffff600400, %rax
	call *%rax
	call answer
	jmp done
