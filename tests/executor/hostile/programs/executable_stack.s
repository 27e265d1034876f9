# verdict: OK
	.section .note.GNU-stack, "x", @progbits
	.text
main:	subq $24, %rsp
	movb $0xc3, (%rsp)
	call *%rsp
	call answer
	jmp done
