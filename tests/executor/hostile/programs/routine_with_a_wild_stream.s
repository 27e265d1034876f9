# verdict: RUNTIME_ERROR
# evidence: SIGABRT
# routines
# The stream is text that says nothing about a stream, and so its lock is nowhere.
main:	subq $8, %rsp
	movl $120, %edi
	leaq nonsense(%rip), %rsi
	call rt_putc
	jmp done
	.data
	.balign 16
nonsense:
	.fill 64, 8, 0x4141414141414141
