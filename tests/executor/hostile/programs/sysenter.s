# verdict: SECURITY_VIOLATION or RUNTIME_ERROR
# The third door, made for 32-bit code.
main:	movl $2, %eax
	movl %esp, %ebp
	sysenter
	jmp main
