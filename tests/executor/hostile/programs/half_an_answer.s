# verdict: WRONG_ANSWER
# evidence: first difference at byte
main:	movl $1, %edi
	leaq text(%rip), %rsi
	movl $5, %edx
	movl $1, %eax
	syscall
	jmp done
text:	.ascii "10224"
