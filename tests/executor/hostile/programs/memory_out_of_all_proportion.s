# verdict: OK
# Asks for more than any machine has; the kernel says no and life goes on.
main:	movabsq $0x400000000000, %rsi
	xorl %edi, %edi
	movl $3, %edx
	movl $0x4022, %r10d
	movq $-1, %r8
	xorl %r9d, %r9d
	movl $9, %eax
	syscall
	call answer
	xorl %eax, %eax
	jmp done
