# verdict: OK
# routines
# The text would be longer than an int: nothing is printed, and -1 is the result.
main:	subq $8, %rsp
	call answer
	leaq format(%rip), %rdi
	movl $1, %esi
	xorl %eax, %eax
	call rt_printf
	cmpl $-1, %eax
	je done
	ud2
format:	.string "%99999999999999999999d"
