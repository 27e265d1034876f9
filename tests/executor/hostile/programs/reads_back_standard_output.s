# verdict: OK
# The pipe is for writing alone.
main:	call answer
	movl $1, %edi
	leaq block(%rip), %rsi
	movl $4096, %edx
	xorl %eax, %eax
	syscall
	testq %rax, %rax
	js done
	ud2
	.lcomm block, 4096
