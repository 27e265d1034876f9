# verdict: OK
# files
# Tries every way to change a file that the filter lets through.
main:	movl $-100, %edi
	leaq .Lname(%rip), %rsi
	xorl %edx, %edx
	movl $257, %eax
	syscall
	testl %eax, %eax
	js .Lbad
	movl %eax, %ebx
	movl %ebx, %edi
	leaq main(%rip), %rsi
	movl $1, %edx
	movl $1, %eax
	syscall
	testq %rax, %rax
	jns .Lbad
	movl $3, %r12d
	call .Lmap
	cmpq $-4096, %rax
	jbe .Lbad
	movl $1, %r12d
	call .Lmap
	cmpq $-4096, %rax
	ja .Lbad
	movq %rax, %rdi
	movl $4096, %esi
	movl $3, %edx
	movl $10, %eax
	syscall
	testq %rax, %rax
	jz .Lbad
	movl $5, %r12d
	call .Lmap
	cmpq $-4096, %rax
	jbe .Lbad
	call answer
	jmp done
.Lmap:	xorl %edi, %edi		# shared, with the rights in %r12
	movl $4096, %esi
	movl %r12d, %edx
	movl $1, %r10d
	movl %ebx, %r8d
	xorl %r9d, %r9d
	movl $9, %eax
	syscall
	ret
.Lbad:	ud2
.Lname:	.string "data"
