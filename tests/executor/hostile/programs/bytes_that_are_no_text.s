# verdict: WRONG_ANSWER
# evidence: first difference at byte 0
main:	movl $1, %edi
	leaq text(%rip), %rsi
	movl $8, %edx
	movl $1, %eax
	syscall
	jmp done
text:	.byte 0, 255, 128, 27, 91, 50, 74, 254
