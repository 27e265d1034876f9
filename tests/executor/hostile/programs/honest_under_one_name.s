# verdict: WRONG_ANSWER
# evidence: with another environment
# Does something else where it is not called "program".
main:	movq (%rsi), %rax
	movabsq $0x6d6172676f7270, %rcx
	cmpq %rcx, (%rax)
	jne done
	call answer
	jmp done
