# verdict: OK
# files
# Fails where a file differs from what every run must find: first inode, no time of access or of
# modification. Reads it, so that a later run could see that.
main:	subq $168, %rsp
	movl $-100, %edi
	leaq .Lname(%rip), %rsi
	xorl %edx, %edx
	movl $257, %eax
	syscall
	testl %eax, %eax
	js .Lbad
	movl %eax, %ebx
	movl %ebx, %edi
	movq %rsp, %rsi
	movl $5, %eax
	syscall
	cmpq $2, 8(%rsp)
	jne .Lbad
	movq 72(%rsp), %rax
	orq 80(%rsp), %rax
	orq 88(%rsp), %rax
	orq 96(%rsp), %rax
	jnz .Lbad
	movl %ebx, %edi
	leaq .Lblock(%rip), %rsi
	movl $64, %edx
	xorl %eax, %eax
	syscall
	testq %rax, %rax
	jle .Lbad
	call answer
	jmp done
.Lbad:	ud2
	.lcomm .Lblock, 64
.Lname:	.string "data"
