# verdict: OUTPUT_LIMIT
# evidence: wrote more than
# routines
# Two gigabytes of blanks.
main:	subq $8, %rsp
	leaq format(%rip), %rdi
	movl $2000000000, %esi
	movl $1, %edx
	xorl %eax, %eax
	call rt_printf
	jmp done
format:	.string "%*d"
