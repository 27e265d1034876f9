# verdict: WRONG_ANSWER
# evidence: with another environment
# Does something else for every user.
main:	cmpq $0, (%rdx)
	jne done
	call answer
	jmp done
