# verdict: SECURITY_VIOLATION
# files
# evidence: system call openat (257)
main:	movl $-100, %edi
	leaq .Lname(%rip), %rsi
	movl $2, %edx
	movl $257, %eax
	syscall
	jmp done
.Lname:	.string "data"
