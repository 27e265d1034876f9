# verdict: SECURITY_VIOLATION or RUNTIME_ERROR
main:	movl $11, %eax
	xorl %ebx, %ebx
	xorl %ecx, %ecx
	xorl %edx, %edx
	int $0x80
	jmp done
