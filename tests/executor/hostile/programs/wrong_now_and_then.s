# verdict: FLAKY or WRONG_ANSWER
# Lets the clock decide.
main:	call answer
	rdtsc
	testl $0x40, %eax
	jz done
	movl $1, %edi
	leaq answer(%rip), %rsi
	movl $1, %edx
	movl $1, %eax
	syscall
	jmp done
