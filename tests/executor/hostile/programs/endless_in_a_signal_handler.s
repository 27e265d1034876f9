# verdict: TIME_LIMIT
# slow
# evidence: still running after
# Every fault is handled by faulting again.
main:	movl $11, %edi
	leaq handler(%rip), %rsi
	call signal@plt
	movq 0, %rax
handler: ret
