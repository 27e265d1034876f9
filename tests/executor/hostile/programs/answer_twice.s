# verdict: WRONG_ANSWER
# evidence: first difference at byte 11
main:	call answer
	movl $1, %edi
	leaq text(%rip), %rsi
	movl $11, %edx
	movl $1, %eax
	syscall
	jmp done
text:	.ascii "1022446046\n"
