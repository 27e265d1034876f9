# verdict: WRONG_ANSWER or RUNTIME_ERROR
# routines
# The stream's buffer is said to be in the program's data, and to be longer than these.
main:	subq $8, %rsp
	movl $120, %edi
	call putchar@plt
	movq stdout@GOTPCREL(%rip), %rax
	movq (%rax), %rax
	leaq few(%rip), %rdx
	movq %rdx, 32(%rax)
	movq %rdx, 40(%rax)
	addq $1000000, %rdx
	movq %rdx, 48(%rax)
	leaq format(%rip), %rdi
	movl $5, %esi
	movl $300000, %edx
	xorl %eax, %eax
	call rt_printf
	call answer
	jmp done
format:	.string "%0*d"
	.data
few:	.quad 0
