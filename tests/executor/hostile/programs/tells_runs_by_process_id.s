# verdict: WRONG_ANSWER
# evidence: no output
# without pid_ns: OK or FLAKY or WRONG_ANSWER
# Honest while its process id is small, as it is early in a namespace. Ids that tell nothing about
# the run are never small.
main:	movl $39, %eax
	syscall
	cmpl $300, %eax
	ja done
	call answer
	jmp done
