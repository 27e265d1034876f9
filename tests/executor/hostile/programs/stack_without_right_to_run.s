# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
	.section .note.GNU-stack, "", @progbits
	.text
main:	subq $24, %rsp
	movb $0xc3, (%rsp)
	call *%rsp
	call answer
	jmp done
