# verdict: FLAKY or RUNTIME_ERROR
main:	call answer
	rdtsc
	testl $0x40, %eax
	jz done
	ud2
