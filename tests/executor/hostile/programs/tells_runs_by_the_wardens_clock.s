# verdict: SECURITY_VIOLATION
# evidence: clock_gettime
# without seccomp: OK or FLAKY or WRONG_ANSWER
# Honest in the first runs of a job alone: the processor time of process 1, the warden, grows by a
# tenth of a millisecond a run. Its clock has the number (~1 << 3) | 2.
main:	movl $0xfffffff2, %edi
	leaq now(%rip), %rsi
	movl $228, %eax
	syscall
	testl %eax, %eax
	jnz .Lhonest
	cmpq $1200000, now+8(%rip)
	ja done
.Lhonest:	call answer
	jmp done
	.lcomm now, 16
