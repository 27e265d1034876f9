# verdict: SECURITY_VIOLATION or RUNTIME_ERROR
# The same page, and a call that is not.
main:	xorl %edi, %edi
	xorl %esi, %esi
	xorl %edx, %edx
	movq $0xffffffffff600800, %rax
	call *%rax
	call answer
	jmp done
